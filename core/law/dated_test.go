package law

import (
	"slices"
	"testing"
)

var history = Dated[string]{
	{Day: On(2015, 1, 1), Basis: Cite{Source: Instructions2014}, Value: "first"},
	{Day: On(2017, 6, 6), Basis: Cite{Source: Instructions2017}, Value: "second"},
	{Day: On(2020, 10, 20), Basis: Cite{Source: French2020}, NotHeld: true},
	{Day: On(2020, 11, 18), Basis: Cite{Source: CriteriaPage}, Value: "third"},
	{Day: On(2025, 3, 25), Basis: Cite{Source: JobOffer2025}}, // repealed
}

func TestDatedAt(t *testing.T) {
	for _, c := range []struct {
		name  string
		day   Day
		value string
		since Day
		ok    bool
	}{
		{"before every day", 0, "", 0, false},
		{"the eve of the first", On(2014, 12, 31), "", 0, false},
		{"the first day", On(2015, 1, 1), "first", On(2015, 1, 1), true},
		{"the eve of a change", On(2017, 6, 5), "first", On(2015, 1, 1), true},
		{"the day of a change", On(2017, 6, 6), "second", On(2017, 6, 6), true},
		{"the eve of a gap", On(2020, 10, 19), "second", On(2017, 6, 6), true},
		{"the first day of a gap", On(2020, 10, 20), "", On(2020, 10, 20), false},
		{"the last day of a gap", On(2020, 11, 17), "", On(2020, 10, 20), false},
		{"the day after a gap", On(2020, 11, 18), "third", On(2020, 11, 18), true},
		{"the eve of a repeal", On(2025, 3, 24), "third", On(2020, 11, 18), true},
		{"the day of a repeal", On(2025, 3, 25), "", On(2025, 3, 25), true},
		{"long after", On(9999, 12, 31), "", On(2025, 3, 25), true},
	} {
		s, ok := history.At(c.day)
		if ok != c.ok || s.Value != c.value || s.Day != c.since {
			t.Errorf("%s, %v: %q since %v, %v; want %q since %v, %v", c.name, c.day, s.Value, s.Day, ok, c.value, c.since, c.ok)
		}
	}
	if _, ok := (Dated[string]{}).At(On(2026, 1, 1)); ok {
		t.Error("a history without entries has a value")
	}
}

func TestDatedChanges(t *testing.T) {
	want := []Day{On(2015, 1, 1), On(2017, 6, 6), On(2020, 10, 20), On(2020, 11, 18), On(2025, 3, 25)}
	var got []Day
	for day, cite := range history.Changes {
		if s, _ := history.At(day); s.Basis != cite {
			t.Errorf("%v is yielded with the citation %v, want %v", day, cite, s.Basis)
		}
		got = append(got, day)
	}
	if !slices.Equal(got, want) {
		t.Errorf("changes are %v, want %v", got, want)
	}
	got = nil
	for day := range history.Changes {
		if got = append(got, day); len(got) == 2 {
			break
		}
	}
	if !slices.Equal(got, want[:2]) {
		t.Errorf("changes until a break are %v, want %v", got, want[:2])
	}
}
