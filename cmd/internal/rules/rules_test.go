package rules

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/law"
)

// TestNamesAreFrozen compares the names of the parameters with the ones that
// were published: new ones may be added, and none may change.
func TestNamesAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/names.golden")
	if err != nil {
		t.Fatal(err)
	}
	form := regexp.MustCompile(`^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$`)
	var names []string
	for _, p := range All() {
		if !form.MatchString(p.Name) {
			t.Errorf("%q is no name", p.Name)
		}
		if slices.Contains(names, p.Name) {
			t.Errorf("two parameters are named %s", p.Name)
		}
		names = append(names, p.Name)
	}
	if got := strings.Join(names, "\n") + "\n"; got != string(golden) {
		t.Errorf("the names are\n%s\nthose published are\n%s", got, golden)
	}
}

// TestEveryEntryIsDatedAndCited checks that each parameter has a history that
// ascends, with a source for each entry, and a value unless it is not held.
func TestEveryEntryIsDatedAndCited(t *testing.T) {
	for _, p := range All() {
		if p.Title == "" {
			t.Errorf("%s has no title", p.Name)
		}
		if len(p.History) == 0 && p.Name != "crs/reported-changes" {
			t.Errorf("%s has no history", p.Name)
		}
		last := law.Day(0)
		for _, e := range p.History {
			if e.From <= last {
				t.Errorf("%s: %v comes after %v", p.Name, e.From, last)
			}
			if e.Basis.Source == 0 || e.Basis.Source >= law.NumSource {
				t.Errorf("%s: the value from %v is not cited", p.Name, e.From)
			}
			if (e.Value == nil) != e.NotHeld {
				t.Errorf("%s: the value from %v is %v, and not held is %v", p.Name, e.From, e.Value, e.NotHeld)
			}
			last = e.From
		}
	}
}

// A file is what [JSON] writes, as another program reads it.
type file struct {
	Sources    []map[string]any
	Parameters []struct {
		Name    string
		History []map[string]any
	}
}

// written returns what [JSON] writes.
func written(t *testing.T) file {
	t.Helper()
	var b bytes.Buffer
	if err := JSON(&b); err != nil {
		t.Fatal(err)
	}
	var f file
	if err := json.Unmarshal(b.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// entry returns the entry of the parameter that begins on day.
func (f *file) entry(t *testing.T, name, day string) map[string]any {
	t.Helper()
	for _, p := range f.Parameters {
		for _, e := range p.History {
			if p.Name == name && e["from"] == day {
				return e
			}
		}
	}
	t.Fatalf("%s has no entry of %s", name, day)
	return nil
}

// at returns what is in v under the names of path, which are separated by
// slashes.
func at(v any, path string) any {
	for name := range strings.SplitSeq(path, "/") {
		object, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = object[name]
	}
	return v
}

// TestValuesAreThoseOfTheLaw looks up values that were written here by hand, from
// the criteria and from the page of language tests.
func TestValuesAreThoseOfTheLaw(t *testing.T) {
	f := written(t)
	for _, c := range []struct {
		name, day, path string
		want            any
	}{
		{"crs/limits", "2015-01-01", "value/total/with_spouse", 1200.0},
		{"crs/limits", "2015-01-01", "value/core/without_spouse", 500.0},
		{"crs/limits", "2015-01-01", "value/combinations", 50.0},
		{"crs/age", "2015-01-01", "value/17-or-less/without_spouse", 0.0},
		{"crs/age", "2015-01-01", "value/18/with_spouse", 90.0},
		{"crs/age", "2015-01-01", "value/29/without_spouse", 110.0},
		{"crs/age", "2015-01-01", "value/44/without_spouse", 6.0},
		{"crs/age", "2015-01-01", "value/45-or-more/with_spouse", 0.0},
		{"crs/education", "2015-01-01", "value/doctorate/without_spouse", 150.0},
		{"crs/first-language", "2015-01-01", "value/10-or-more/without_spouse", 34.0},
		{"crs/first-language", "2015-01-01", "value/3-or-less/with_spouse", 0.0},
		{"crs/canadian-work", "2015-01-01", "value/5-or-more/without_spouse", 80.0},
		{"crs/spouse-canadian-work", "2015-01-01", "value/1", 5.0},
		{"crs/transferability", "2015-01-01", "value/points/lower/upper", 25.0},
		{"crs/transferability", "2015-01-01", "value/education/bachelor", "lower"},
		{"crs/transferability", "2015-01-01", "value/from/certificate_language/upper", 7.0},
		{"crs/sibling", "2017-06-06", "value", 15.0},
		{"crs/sibling", "2017-06-06", "source", "instructions-2017"},
		{"crs/french", "2020-10-20", "not_held", true},
		{"crs/french", "2020-10-20", "value", nil},
		{"crs/french", "2020-11-18", "seen", true},
		{"crs/french", "2020-11-18", "value/higher", 50.0},
		{"crs/job-offer", "2016-11-19", "value/senior", 200.0},
		{"crs/job-offer", "2016-11-19", "section", "29"},
		{"crs/job-offer", "2025-03-25", "value/senior", 0.0},
		{"crs/nomination", "2015-01-01", "value", 600.0},
		{"crs/nomination", "2015-01-01", "via", "crs-criteria"},
		{"crs/reported-changes", "2026-11-03", "not_held", true},
		{"crs/reported-changes", "2026-11-03", "reported/adds", "high-wage-occupation"},
		{"crs/reported-changes", "2026-11-03", "reported/named_by", "consultation-2026"},
		{"language/ielts-general", "2025-03-25", "value/results/reading/step", 0.5},
		{"language/ielts-general", "2025-03-25", "value/levels/7/listening/lowest", 6.0},
		{"language/ielts-general", "2025-03-25", "value/levels/7/listening/highest", 7.0},
		{"language/ielts-general", "2025-03-25", "value/levels/10-or-more/writing/lowest", 7.5},
		{"language/tef-canada", "2024-05-27", "value/levels/9/speaking/lowest", 371.0},
		{"work/full-time-year", "2015-01-01", "value/week", 30.0},
		{"work/full-time-year", "2015-01-01", "value/year", 1560.0},
		{"work/canadian-experience", "2015-01-01", "value/window_years", 3.0},
		{"work/canadian-experience", "2015-01-01", "value/place", "in-canada"},
		{"work/canadian-points", "2023-04-25", "value/public_physicians", true},
		{"validity/language-result", "2015-01-01", "value/months", 24.0},
		{"validity/language-result", "2015-01-01", "value/through", false},
	} {
		if got := at(f.entry(t, c.name, c.day), c.path); got != c.want {
			t.Errorf("%s from %s: %s is %v, want %v", c.name, c.day, c.path, got, c.want)
		}
	}
}

// TestNamesOfSourcesLeadToThem checks that each source that an entry names is
// among the sources.
func TestNamesOfSourcesLeadToThem(t *testing.T) {
	f := written(t)
	known := map[any]bool{nil: true}
	for _, s := range f.Sources {
		for _, member := range []string{"slug", "title", "read", "confidence"} {
			if s[member] == "" {
				t.Errorf("the source %v has no %s", s["slug"], member)
			}
		}
		known[s["slug"]] = true
	}
	if want := int(law.NumSource) - 1; len(f.Sources) != want {
		t.Errorf("there are %d sources, want %d", len(f.Sources), want)
	}
	for _, p := range f.Parameters {
		for _, e := range p.History {
			if e["source"] == nil || !known[e["source"]] || !known[e["via"]] {
				t.Errorf("%s from %v is cited from %v via %v", p.Name, e["from"], e["source"], e["via"])
			}
		}
	}
}

// TestRowsKeepTheirOrder checks that the rows of a grid are written in the order
// of the law.
func TestRowsKeepTheirOrder(t *testing.T) {
	var b bytes.Buffer
	if err := JSON(&b); err != nil {
		t.Fatal(err)
	}
	_, age, _ := strings.Cut(b.String(), `"crs/age"`)
	last := -1
	for _, name := range []string{`"17-or-less"`, `"18"`, `"29"`, `"44"`, `"45-or-more"`} {
		i := strings.Index(age, name)
		if i <= last {
			t.Errorf("%s is not after the row before it", name)
		}
		last = i
	}
}

func TestStale(t *testing.T) {
	read := law.TEFNotice.Document().Read
	for _, c := range []struct {
		on   law.Day
		days int
		want bool
	}{
		{read.AddDays(119), 120, false},
		{read.AddDays(120), 120, true},
		{read.AddDays(1), 0, true},
		{read.AddDays(-1), 0, false},
	} {
		all := Stale(c.on, c.days)
		listed := slices.ContainsFunc(all, func(u Unread) bool { return u.Slug == "tef-notice-2024" })
		if listed != c.want {
			t.Errorf("on %v, not read for %d days: listed is %v, want %v", c.on, c.days, listed, c.want)
		}
		if !slices.IsSortedFunc(all, func(a, b Unread) int { return int(a.Read - b.Read) }) {
			t.Errorf("on %v the sources do not stand by the day on which they were read: %v", c.on, all)
		}
	}
}
