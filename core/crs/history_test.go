package crs_test

import (
	"reflect"
	"slices"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A namedHistory is one timeline of the law, whatever its values are.
type namedHistory struct {
	name    string
	changes func(func(law.Day, law.Cite) bool)
}

// histories returns every timeline of the Book, and those of the language tests
// that count.
func histories(t *testing.T) []namedHistory {
	t.Helper()
	var all []namedHistory
	book := reflect.ValueOf(crs.Law()).Elem()
	for i := range book.NumField() {
		name := book.Type().Field(i).Name
		h, ok := book.Field(i).Interface().(interface {
			Changes(func(law.Day, law.Cite) bool)
		})
		switch {
		case ok:
			all = append(all, namedHistory{name, h.Changes})
		case name != "Reports":
			t.Errorf("Book.%s is neither a history nor the reports", name)
		}
	}
	for test := profile.Test(1); test < profile.NumTest; test++ {
		if test.Accepted() {
			all = append(all, namedHistory{testName(test), language.History(test).Changes})
		}
	}
	return all
}

func testName(test profile.Test) string {
	return profile.Describe(profile.FieldFirstTest).Values[test]
}

// TestHistoriesAscend checks that every timeline has entries, each of a later
// day than the one before, and each with its source.
func TestHistoriesAscend(t *testing.T) {
	all := append(histories(t), namedHistory{testName(profile.TEF699), language.History(profile.TEF699).Changes})
	for _, h := range all {
		last := law.Day(0)
		for day, cite := range h.changes {
			if day <= last {
				t.Errorf("%s: %v comes after %v", h.name, day, last)
			}
			if cite.Source == 0 || cite.Source >= law.NumSource || cite.Via >= law.NumSource {
				t.Errorf("%s: the value of %v is not cited", h.name, day)
			}
			last = day
		}
		if last == 0 {
			t.Errorf("%s: the history is empty", h.name)
		}
	}
	last := law.Day(0)
	for _, r := range crs.Law().Reports {
		if r.Day <= last {
			t.Errorf("the report of %v comes after that of %v", r.Day, last)
		}
		if len(r.By) == 0 || len(r.Check) == 0 || r.Adds == 0 || r.Named == 0 || r.NamedBy == 0 {
			t.Errorf("the report of %v does not say by whom, what, or where to check: %+v", r.Day, r)
		}
		for _, s := range r.Check {
			if !s.Document().Official || s.Document().English == "" {
				t.Errorf("the report of %v sends people to %s, which is not an official page", r.Day, s.Document().Slug)
			}
		}
		last = r.Day
	}
}

// TestSections lists the sections of the Ministerial Instructions that were seen
// in quotations, for each entry of a timeline. Those of age, second language,
// spouse's language, sibling and French were not seen, so none is cited.
func TestSections(t *testing.T) {
	want := map[string][]string{
		"Most":            {"8(2)"},
		"Age":             {""},
		"Education":       {"11"},
		"FirstLanguage":   {"13"},
		"SecondLanguage":  {""},
		"CanadianWork":    {"15"},
		"SpouseEducation": {"17"},
		"SpouseLanguage":  {""},
		"SpouseWork":      {"19"},
		"Transfer":        {"21-27"},
		"Sibling":         {"8(2)", ""},
		"French":          {"8(2)", "", "", ""},
		"CanadianStudy":   {"8(2)", "30"},
		"JobOffer":        {"8(2)", "29", ""},
		"Nomination":      {"28"},
	}
	for _, h := range histories(t) {
		var got []string
		for _, cite := range h.changes {
			got = append(got, cite.Section)
		}
		if sections, ok := want[h.name]; ok && !slices.Equal(got, sections) {
			t.Errorf("%s cites the sections %q, want %q", h.name, got, sections)
		} else if !ok && slices.ContainsFunc(got, func(s string) bool { return s != "" }) {
			t.Errorf("%s cites the sections %q of a page that has none", h.name, got)
		}
		delete(want, h.name)
	}
	for name := range want {
		t.Errorf("there is no history of %s", name)
	}
}

// TestExpressEntryBeginsWhole checks that each value of the CRS is held from the
// first day: 2015-01-01.
func TestExpressEntryBeginsWhole(t *testing.T) {
	for _, h := range histories(t) {
		if slices.Contains(profile.Describe(profile.FieldFirstTest).Values, h.name) {
			continue // conversions were read in later copies
		}
		for day := range h.changes {
			if day != law.On(2015, 1, 1) {
				t.Errorf("%s begins on %v", h.name, day)
			}
			break
		}
	}
	for _, day := range []law.Day{0, 1, law.On(2014, 12, 31)} {
		if set, err := crs.Law().At(day); err == nil || set != nil {
			t.Errorf("there is a law on %v", day)
		}
	}
}

// TestCaveats lists the caveats of a set.
func TestCaveats(t *testing.T) {
	for c, want := range map[crs.Caveats][]int{
		0:                              nil,
		crs.MixedEnglish:               {0},
		crs.ToolTCF4:                   {1},
		crs.ToolPTE:                    {2},
		crs.MixedEnglish | crs.ToolPTE: {0, 2},
	} {
		if got := slices.Collect(c.All); !slices.Equal(got, want) {
			t.Errorf("caveats %b are %v, want %v", c, got, want)
		}
		for i := range c.All {
			if i >= crs.NumCaveat {
				t.Errorf("caveat %d is more than there are", i)
			}
			break
		}
	}
}
