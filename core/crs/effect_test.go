package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestEveryEffect changes one exact answer at a time, with the points of the
// criteria by hand: what the exact answer comes to, and what the total would be
// by the quick one.
func TestEveryEffect(t *testing.T) {
	day := law.On(2026, 6, 1)
	india, _ := profile.ParseCountry("IN")
	const (
		alone  = "marital=single "
		couple = "marital=married spouse-citizen=no spouse-comes=yes "
		celpip = `first-official=english first-test=celpip-general
			first-result-listening=9 first-result-reading=9 first-result-writing=9 first-result-speaking=9 `
	)
	expired := profile.Given(law.On(2024, 6, 1)) // two years old on the day
	type stated = profile.Answer[int]
	for _, c := range []struct {
		name            string
		quick           string
		exact           func(*profile.Profile)
		by, of          profile.Field
		stated, derived stated
		points, without crs.Points
		agrees          bool
	}{
		{"married tomorrow: 110 for 29 years without a spouse, 100 with one", couple + "age=29",
			func(p *profile.Profile) {
				p.MaritalSince, p.MaritalBefore = profile.Given(day+1), profile.Given(profile.NeverMarried)
			},
			profile.FieldMaritalSince, profile.FieldMarital, profile.Given(int(profile.Married)), profile.Given(int(profile.NeverMarried)), 110, 100, false},
		{"married tomorrow, of before nothing is said", couple + "age=29",
			func(p *profile.Profile) { p.MaritalSince = profile.Given(day + 1) },
			profile.FieldMaritalSince, profile.FieldMarital, profile.Given(int(profile.Married)), stated{}, 0, 100, false},
		{"30 today: 105, not 110", alone + "age=29",
			func(p *profile.Profile) { p.Born = profile.Given(law.On(1996, 6, 1)) },
			profile.FieldBorn, profile.FieldAge, profile.Given(29), profile.Given(30), 105, 110, false},
		{"without a quick answer", alone,
			func(p *profile.Profile) { p.Born = profile.Given(law.On(1996, 6, 1)) },
			profile.FieldBorn, profile.FieldAge, stated{}, profile.Given(30), 105, 0, false},
		{"50 or 60 years: no points", alone + "age=60",
			func(p *profile.Profile) { p.Born = profile.Given(law.On(1976, 6, 1)) },
			profile.FieldBorn, profile.FieldAge, profile.Given(60), profile.Given(50), 0, 0, true},
		{"12 or 17 years: no points", alone + "age=12",
			func(p *profile.Profile) { p.Born = profile.Given(law.On(2009, 6, 1)) },
			profile.FieldBorn, profile.FieldAge, profile.Given(12), profile.Given(17), 0, 0, true},
		{"44 and 45 years: 6 and none", alone + "age=45",
			func(p *profile.Profile) { p.Born = profile.Given(law.On(1981, 6, 2)) },
			profile.FieldBorn, profile.FieldAge, profile.Given(45), profile.Given(44), 6, 0, false},
		{"a bachelor's, 120, not a master's, 135", alone + "education=masters",
			func(p *profile.Profile) {
				p.Credentials.Add(profile.Credential{Level: profile.Given(profile.Bachelors), Country: profile.Given(india), Assessed: profile.Given(day)})
			},
			profile.FieldCredentials, profile.FieldEducation, profile.Given(int(profile.Masters)), profile.Given(int(profile.Bachelors)), 120, 135, false},
		{"the first language has expired: 31 for each ability at CLB 9", alone + celpip,
			func(p *profile.Profile) { p.First.Date = expired },
			profile.FieldFirstDate, 0, stated{}, profile.Given(int(profile.No)), 0, 4 * 31, false},
		{"the second language has expired: 6 for each ability at CLB 9", alone + `first-official=french second-test=celpip-general
			second-result-listening=9 second-result-reading=9 second-result-writing=9 second-result-speaking=9`,
			func(p *profile.Profile) { p.Second.Date = expired },
			profile.FieldSecondDate, 0, stated{}, profile.Given(int(profile.No)), 0, 4 * 6, false},
		{"a year in Canada, 40, not two, 53", alone + "canadian-work=2",
			func(p *profile.Profile) { p.Jobs.Add(jobIn(t, "CA", law.On(2025, 6, 1), 0, 4000)) },
			profile.FieldJobs, profile.FieldCanadianWork, profile.Given(2), profile.Given(1), 40, 53, false},
		{"six years in Canada, and seven: 80", alone + "canadian-work=7",
			func(p *profile.Profile) { p.Jobs.Add(jobIn(t, "CA", law.On(2020, 6, 1), 0, 4000)) },
			profile.FieldJobs, profile.FieldCanadianWork, profile.Given(7), profile.Given(6), 80, 80, true},
		{"nothing in Canada yet, and no quick answer to agree with", alone,
			func(p *profile.Profile) { p.Jobs.Add(jobIn(t, "CA", law.On(2026, 5, 1), 0, 4000)) },
			profile.FieldJobs, profile.FieldCanadianWork, stated{}, profile.Given(0), 0, 0, false},
		{"nothing in Canada by the quick answer, and no hours to agree with", alone + "canadian-work=0",
			func(p *profile.Profile) {
				j := jobIn(t, "CA", law.On(2024, 5, 1), 0, 4000)
				j.Hours = profile.Answer[profile.Hours]{}
				p.Jobs.Add(j)
			},
			profile.FieldJobs, profile.FieldCanadianWork, profile.Given(0), stated{}, 0, 0, false},
		{"three years abroad, 50 with CLB 9, not one, 25", alone + celpip + "foreign-work=1",
			func(p *profile.Profile) {
				p.Jobs.Add(jobIn(t, "IN", law.On(2020, 1, 1), law.On(2022, 12, 31), 4000))
			},
			profile.FieldJobs, profile.FieldForeignWork, profile.Given(1), profile.Given(3), 124 + 50, 124 + 25, false},
		{"the spouse's master's, 10, not bachelor's, 8", couple + "spouse-education=bachelor",
			func(p *profile.Profile) {
				p.Spouse.Credentials.Add(profile.Credential{Level: profile.Given(profile.Masters), Country: profile.Given(profile.Canada)})
			},
			profile.FieldSpouseCredentials, profile.FieldSpouseEducation, profile.Given(int(profile.Bachelors)), profile.Given(int(profile.Masters)), 10, 8, false},
		{"the spouse's results have expired: 5 for each ability at CLB 9", couple + `spouse-test=celpip-general
			spouse-result-listening=9 spouse-result-reading=9 spouse-result-writing=9 spouse-result-speaking=9`,
			func(p *profile.Profile) { p.Spouse.Language.Date = expired },
			profile.FieldSpouseDate, 0, stated{}, profile.Given(int(profile.No)), 0, 20, false},
		{"the spouse's year in Canada: 5", couple + "spouse-work=0",
			func(p *profile.Profile) { p.Spouse.Jobs.Add(jobIn(t, "CA", law.On(2025, 6, 1), 0, 4000)) },
			profile.FieldSpouseJobs, profile.FieldSpouseWork, profile.Given(0), profile.Given(1), 5, 0, false},
		{"the spouse's jobs abroad say nothing of work in Canada", couple + "spouse-work=1",
			func(p *profile.Profile) { p.Spouse.Jobs.Add(jobIn(t, "IN", law.On(2020, 6, 1), 0, 4000)) },
			0, 0, stated{}, stated{}, 5, 5, false},
		{"the sister is 18 tomorrow: 15", alone + "sibling=yes",
			func(p *profile.Profile) { p.SiblingOf.Born = profile.Given(law.On(2008, 6, 2)) },
			profile.FieldSiblingBorn, profile.FieldSibling, profile.Given(int(profile.Yes)), profile.Given(int(profile.No)), 0, 15, false},
		{"the sister left yesterday, and was of age", alone + "sibling=yes",
			func(p *profile.Profile) {
				p.SiblingOf.Born, p.SiblingOf.Since, p.SiblingOf.Until = profile.Given(law.On(2000, 1, 1)), profile.Given(law.On(2020, 1, 1)), profile.Given(day-1)
			},
			profile.FieldSiblingBorn, profile.FieldSibling, profile.Given(int(profile.Yes)), profile.Given(int(profile.No)), 0, 15, false},
		{"the sister counts", alone + "sibling=yes",
			func(p *profile.Profile) { p.SiblingOf.Since = profile.Given(law.On(2020, 1, 1)) },
			profile.FieldSiblingBorn, profile.FieldSibling, profile.Given(int(profile.Yes)), profile.Given(int(profile.Yes)), 15, 15, true},
		{"the nomination was withdrawn today, though it expires later", alone + "nomination=yes",
			func(p *profile.Profile) {
				p.Nominated.Issued, p.Nominated.Expires, p.Nominated.Withdrawn = profile.Given(day-99), profile.Given(day+99), profile.Given(day)
			},
			profile.FieldNominationIssued, profile.FieldNomination, profile.Given(int(profile.Yes)), profile.Given(int(profile.No)), 0, 600, false},
		{"nobody asks when there is no sister", alone + "sibling=no",
			func(p *profile.Profile) { p.SiblingOf.Born = profile.Given(law.On(2000, 6, 2)) }, 0, 0, stated{}, stated{}, 0, 0, false},
		{"nobody asks when there is no nomination", alone + "nomination=no",
			func(p *profile.Profile) { p.Nominated.Issued = profile.Given(day) }, 0, 0, stated{}, stated{}, 0, 0, false},
		{"nobody asks for a spouse's credentials", alone,
			func(p *profile.Profile) {
				p.Spouse.Credentials.Add(profile.Credential{Level: profile.Given(profile.Masters), Country: profile.Given(profile.Canada)})
			}, 0, 0, stated{}, stated{}, 0, 0, false},
		{"nobody asks for a spouse's jobs", alone,
			func(p *profile.Profile) { p.Spouse.Jobs.Add(jobIn(t, "CA", law.On(2025, 6, 1), 0, 4000)) }, 0, 0, stated{}, stated{}, 0, 0, false},
		{"jobs of which nothing is answered", alone + "canadian-work=1",
			func(p *profile.Profile) { p.Jobs.Add(profile.Job{}) }, 0, 0, stated{}, stated{}, 40, 40, false},
	} {
		p := parse(t, c.quick)
		c.exact(p)
		before := *p
		got := crs.Effects(setOn(t, day), p)
		if *p != before {
			t.Errorf("%s: the profile was changed", c.name)
		}
		if total := crs.Rate(setOn(t, day), p).Points; total != c.points {
			t.Errorf("%s: %d points, want %d", c.name, total, c.points)
		}
		if c.by == 0 {
			if len(got) != 0 {
				t.Errorf("%s: %+v, want no effects", c.name, got)
			}
			continue
		}
		want := crs.Effect{Exact: c.by, Quick: c.of, Stated: c.stated, Derived: c.derived, Points: c.points, Without: c.without}
		if len(got) != 1 || got[0] != want || got[0].Agrees() != c.agrees {
			t.Errorf("%s: %+v, want %+v, agrees: %v", c.name, got, want, c.agrees)
		}
	}
}

// TestEffectsStandApart takes back one of two things that the same exact answer
// says, and leaves the other.
func TestEffectsStandApart(t *testing.T) {
	day := law.On(2026, 6, 1)
	set := setOn(t, day)
	// A bachelor's from Canada: 120, and 30 for the study, where the quick answers
	// say a two-year diploma, 98, and 15.
	p := parse(t, "marital=single education=two-year canadian-study=one-or-two-years")
	p.Credentials.Add(profile.Credential{Level: profile.Given(profile.Bachelors), Country: profile.Given(profile.Canada), Counts: profile.Given(profile.Yes)})
	// One year in Canada, 40, and three abroad, where the quick answers say two, 53,
	// and none. With one year the combination earns 25 for two years abroad or more,
	// and with two 50.
	q := parse(t, "marital=single canadian-work=2 foreign-work=0")
	q.Jobs.Add(jobIn(t, "CA", law.On(2025, 6, 1), 0, 4000))
	q.Jobs.Add(jobIn(t, "IN", law.On(2020, 1, 1), law.On(2022, 12, 31), 4000))
	for _, c := range []struct {
		p                   *profile.Profile
		of                  [2]profile.Field
		total               crs.Points
		withFirst, withLast crs.Points // by the quick answer to one of the two
	}{
		{p, [2]profile.Field{profile.FieldEducation, profile.FieldCanadianStudy}, 120 + 30, 98 + 30, 120 + 15},
		{q, [2]profile.Field{profile.FieldCanadianWork, profile.FieldForeignWork}, 40 + 25, 53 + 50, 40},
	} {
		got := crs.Effects(set, c.p)
		if len(got) != 2 || got[0].Quick != c.of[0] || got[1].Quick != c.of[1] {
			t.Errorf("%+v", got)
			continue
		}
		for i, want := range []crs.Points{c.withFirst, c.withLast} {
			if got[i].Points != c.total || got[i].Without != want {
				t.Errorf("%d points, and %d by the quick answer to %v; want %d and %d", got[i].Points, got[i].Without, profile.Describe(got[i].Quick).Slug, c.total, want)
			}
		}
	}
}
