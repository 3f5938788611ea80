package onday_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// TestEveryStatusBegins follows the day on which each marital status begins, on
// its eve and on it. Only common-law partners wait for a year: IRPR s. 1(1).
func TestEveryStatusBegins(t *testing.T) {
	since := law.On(2024, 2, 29)
	for now, begins := range map[profile.Marital]law.Day{
		profile.Married:   since,
		profile.CommonLaw: law.On(2025, 3, 1),
		profile.Separated: since,
		profile.Divorced:  since,
		profile.Annulled:  since,
		profile.Widowed:   since,
	} {
		p := profile.Profile{Marital: profile.Given(now), MaritalSince: profile.Given(since), MaritalBefore: profile.Given(profile.NeverMarried)}
		if got := onday.Marital(&p, begins-1); got != (onday.Value[profile.Marital]{Is: profile.NeverMarried, Given: true, Certain: true}) {
			t.Errorf("status %d, on the eve of %v: %+v", now, begins, got)
		}
		if got := onday.Marital(&p, begins); got != (onday.Value[profile.Marital]{Is: now, Given: true, Certain: true}) {
			t.Errorf("status %d, on %v: %+v", now, begins, got)
		}
	}
}

// TestSiblingOnItsDays follows the criteria with all three dates together, on
// the eve and the day of each.
func TestSiblingOnItsDays(t *testing.T) {
	of := func(born, since, until law.Day) *profile.Sibling {
		return &profile.Sibling{Born: profile.Given(born), Since: profile.Given(since), Until: profile.Given(until)}
	}
	for _, c := range []struct {
		name    string
		s       *profile.Sibling
		day     law.Day
		eve, on bool
	}{
		{"18, born on 29 February", of(law.On(2008, 2, 29), law.On(2020, 1, 1), law.On(2030, 1, 1)), law.On(2026, 3, 1), false, true},
		{"18, born on 1 March", of(law.On(2008, 3, 1), law.On(2020, 1, 1), law.On(2030, 1, 1)), law.On(2026, 3, 1), false, true},
		{"a resident", of(law.On(2000, 3, 1), law.On(2026, 5, 5), law.On(2030, 1, 1)), law.On(2026, 5, 5), false, true},
		{"gone", of(law.On(2000, 3, 1), law.On(2020, 1, 1), law.On(2026, 5, 4)), law.On(2026, 5, 5), true, false},
		{"18 after leaving", of(law.On(2008, 3, 1), law.On(2020, 1, 1), law.On(2026, 2, 27)), law.On(2026, 3, 1), false, false},
	} {
		for day, want := range map[law.Day]bool{c.day - 1: c.eve, c.day: c.on} {
			if got := onday.Sibling(c.s, day); got != (onday.Value[bool]{Is: want, Given: true, Certain: true}) {
				t.Errorf("%s, on %v: %+v, want %v", c.name, day, got, want)
			}
		}
	}
}

// TestResultOnItsDays follows IRPR s. 75(2)(d) with the eve and the day of each
// end of a result, that of 29 February too.
func TestResultOnItsDays(t *testing.T) {
	for date, ends := range map[law.Day]law.Day{
		law.On(2024, 9, 2):  law.On(2026, 9, 2),
		law.On(2024, 2, 29): law.On(2026, 3, 1),
		law.On(2022, 3, 1):  law.On(2024, 3, 1),
		law.On(2022, 2, 28): law.On(2024, 2, 28),
		law.On(2013, 6, 1):  law.On(2015, 6, 1), // before Express Entry
	} {
		l := profile.Language{Date: profile.Given(date)}
		for day, want := range map[law.Day]bool{date - 1: false, date: true, ends - 1: true, ends: false} {
			if got := onday.Result(&l, day); got != (onday.Value[bool]{Is: want, Given: true, Certain: true}) {
				t.Errorf("of %v, on %v: %+v, want %v", date, day, got, want)
			}
		}
	}
}
