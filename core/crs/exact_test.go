package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// onDays rates p on the eve of each day and on the day, and checks what the line
// of rule earns.
func onDays(t *testing.T, name string, p *profile.Profile, rule crs.Rule, day law.Day, eve, on crs.Points) {
	t.Helper()
	for d, want := range map[law.Day]crs.Points{day - 1: eve, day: on} {
		s := crs.Rate(setOn(t, d), p)
		line := s.Find(rule)
		if line.Points != want || !line.Missing.Empty() {
			t.Errorf("%s: on %v %v earns %d, want %d; lacks %v", name, d, rule, line.Points, want, slugs(line.Missing))
		}
	}
}

// alone is a person without a spouse or partner.
func alone() *profile.Profile {
	return &profile.Profile{Marital: profile.Given(profile.NeverMarried)}
}

// TestBirthday follows the Interpretation Act, s. 30, and the age rows of the
// criteria without a spouse: 29 = 110, 30 = 105, 44 = 6, 45 = 0.
func TestBirthday(t *testing.T) {
	for _, c := range []struct {
		name    string
		born    law.Day
		day     law.Day
		eve, on crs.Points
	}{
		{"30th birthday", law.On(1996, 5, 17), law.On(2026, 5, 17), 110, 105},
		{"30th birthday of a 29 February, in a year without one", law.On(1996, 2, 29), law.On(2026, 3, 1), 110, 105},
		{"32nd birthday of a 29 February, in a leap year", law.On(1992, 2, 29), law.On(2024, 2, 29), 99, 94},
		{"45th birthday", law.On(1981, 1, 1), law.On(2026, 1, 1), 6, 0},
		{"18th birthday", law.On(2008, 7, 1), law.On(2026, 7, 1), 0, 99},
	} {
		p := alone()
		p.Born = profile.Given(c.born)
		p.Age = profile.Given[profile.Years](33) // the exact answer wins
		onDays(t, c.name, p, crs.Age, c.day, c.eve, c.on)
	}
}

// TestResultsExpire follows IRPR s. 75(2)(d) and s. 3(4) of the instructions: on
// the second anniversary of its date a result is two years old and earns
// nothing.
func TestResultsExpire(t *testing.T) {
	p := parse(t, `marital=single first-official=english first-test=ielts-general
		first-result-listening=8.5 first-result-reading=8 first-result-writing=7.5 first-result-speaking=7.5
		second-test=tef-canada second-result-listening=249 second-result-reading=207 second-result-writing=310 second-result-speaking=310
		certificate=yes`)
	p.First.Date = profile.Given(law.On(2024, 9, 2))
	onDays(t, "first language", p, crs.FirstLanguage, law.On(2026, 9, 2), 136, 0)
	onDays(t, "certificate with language", p, crs.CertificateLanguage, law.On(2026, 9, 2), 50, 0)
	later := *p
	later.First.Date = profile.Given(law.On(2026, 1, 10))
	onDays(t, "a result is none before its day", &later, crs.FirstLanguage, law.On(2026, 1, 10), 0, 136)

	p.Second.Date = profile.Given(law.On(2024, 2, 29))
	onDays(t, "second language", p, crs.SecondLanguage, law.On(2026, 3, 1), 12, 0)
	onDays(t, "French with English at CLB 5", p, crs.French, law.On(2026, 3, 1), 50, 0)

	for _, c := range []struct {
		p    *profile.Profile
		day  law.Day
		want crs.Caveats
	}{{p, law.On(2026, 9, 1), 0}, {p, law.On(2026, 9, 2), crs.ResultExpired}, {&later, law.On(2026, 1, 9), crs.ResultNotYet}} {
		s := crs.Rate(setOn(t, c.day), c.p)
		if got := s.Find(crs.FirstLanguage).Parts[0].Caveats; got != c.want {
			t.Errorf("on %v the caveats are %b, want %b", c.day, got, c.want)
		}
	}
}

// TestYearsComplete follows IRPR s. 73(1) and the instructions, s. 15: years of
// 30 hours a week, complete on their anniversary; 1 year = 40, 2 years = 53.
func TestYearsComplete(t *testing.T) {
	p := alone()
	p.CanadianWork = profile.Given[profile.Years](5) // the exact answer wins
	p.Education = profile.Given(profile.Bachelors)
	p.Jobs.Add(jobIn(t, "CA", law.On(2024, 1, 31), 0, 4000))
	onDays(t, "first year", p, crs.CanadianWork, law.On(2025, 1, 31), 0, 40)
	onDays(t, "second year", p, crs.CanadianWork, law.On(2026, 1, 31), 40, 53)
	onDays(t, "second year with a bachelor's", p, crs.EducationWork, law.On(2026, 1, 31), 13, 25)

	eve := crs.Rate(setOn(t, law.On(2025, 1, 30)), p)
	if got := eve.Find(crs.CanadianWork).Caveats; got != crs.BeforeAnniversary {
		t.Errorf("with 1,560 hours on the eve of the anniversary the caveats are %b", got)
	}
}

// TestWorkSlidesOut follows the instructions: work counts in the ten years
// before the day.
func TestWorkSlidesOut(t *testing.T) {
	p := alone()
	p.Jobs.Add(jobIn(t, "CA", law.On(2014, 3, 10), law.On(2015, 3, 9), 4000))
	onDays(t, "one year that began ten years ago", p, crs.CanadianWork, law.On(2024, 3, 11), 40, 0)
}

// TestForeignWorkIsOneOccupation follows the wording of IRCC's calculator: three
// years in two occupations are counted in the longer one, and said to be.
func TestForeignWorkIsOneOccupation(t *testing.T) {
	p := parse(t, "marital=single first-official=english "+levels(profile.FirstLanguage, 9))
	long, short := jobIn(t, "IN", law.On(2018, 1, 1), law.On(2019, 12, 31), 4000), jobIn(t, "IN", law.On(2020, 1, 1), law.On(2020, 12, 31), 4000)
	short.Occupation = profile.Given[noc.Code](20012)
	p.Jobs.Add(long)
	p.Jobs.Add(short)
	s := crs.Rate(setOn(t, verified), p)
	if line := s.Find(crs.ForeignLanguage); line.Points != 25 || line.Caveats != crs.OneOccupation || line.Derived != 2 {
		t.Errorf("two years and one year in different occupations earn %d, come to %d, caveats %b", line.Points, line.Derived, line.Caveats)
	}
	p.Jobs.All()[1].Occupation = long.Occupation
	s = crs.Rate(setOn(t, verified), p)
	if line := s.Find(crs.ForeignLanguage); line.Points != 50 || line.Caveats != 0 || line.Derived != 3 {
		t.Errorf("three years in one occupation earn %d, come to %d, caveats %b", line.Points, line.Derived, line.Caveats)
	}
	p.Jobs.All()[0].SelfEmployed = profile.Given(profile.SelfEmployed)
	s = crs.Rate(setOn(t, verified), p)
	if line := s.Find(crs.ForeignLanguage); line.Points != 50 || line.Caveats != crs.SelfEmployedAbroad {
		t.Errorf("self-employed abroad: %d points, caveats %b", line.Points, line.Caveats)
	}
}

// TestNominationByDates follows IRPR s. 87(2): 600 points while the certificate
// counts.
func TestNominationByDates(t *testing.T) {
	p := alone()
	p.Nomination = profile.Given(profile.Yes)
	p.Nominated.Issued = profile.Given(law.On(2026, 1, 15))
	p.Nominated.Expires = profile.Given(law.On(2026, 7, 14))
	onDays(t, "issued", p, crs.Nomination, law.On(2026, 1, 15), 0, 600)
	onDays(t, "expired", p, crs.Nomination, law.On(2026, 7, 15), 600, 0)
	p.Nominated.Withdrawn = profile.Given(law.On(2026, 4, 1))
	onDays(t, "withdrawn", p, crs.Nomination, law.On(2026, 4, 1), 600, 0)
}

// TestSiblingByDates follows the instructions: 15 points for a brother or sister
// of 18 or more who lives in Canada as a citizen or permanent resident.
func TestSiblingByDates(t *testing.T) {
	p := alone()
	p.Sibling = profile.Given(profile.Yes)
	p.SiblingOf.Born = profile.Given(law.On(2008, 2, 29))
	onDays(t, "18, born on 29 February", p, crs.Sibling, law.On(2026, 3, 1), 0, 15)
	p.SiblingOf.Until = profile.Given(law.On(2026, 6, 30))
	onDays(t, "leaves Canada", p, crs.Sibling, law.On(2026, 7, 1), 15, 0)
}

// TestMarriage follows the criteria: from the day of the marriage the column
// with a spouse applies. At 29 years it gives 100 points instead of 110.
func TestMarriage(t *testing.T) {
	p := parse(t, "marital=married spouse-citizen=no spouse-comes=yes age=29")
	p.MaritalSince = profile.Given(law.On(2026, 5, 2))
	p.MaritalBefore = profile.Given(profile.NeverMarried)
	onDays(t, "marriage", p, crs.Age, law.On(2026, 5, 2), 110, 100)

	p.Marital = profile.Given(profile.CommonLaw) // IRPR s. 1(1): after one year
	onDays(t, "common law", p, crs.Age, law.On(2027, 5, 2), 110, 100)

	p.Marital, p.MaritalBefore = profile.Given(profile.Separated), profile.Given(profile.Married)
	onDays(t, "separation", p, crs.Age, law.On(2026, 5, 2), 100, 110)
}

// TestAssessmentExpires follows s. 3(4) of the instructions: an assessment five
// years old ends the points for education.
func TestAssessmentExpires(t *testing.T) {
	india, _ := profile.ParseCountry("IN")
	p := alone()
	p.Credentials.Add(profile.Credential{
		Level: profile.Given(profile.Masters), Country: profile.Given(india), Assessed: profile.Given(law.On(2021, 6, 15)),
	})
	onDays(t, "assessment", p, crs.Education, law.On(2026, 6, 15), 135, 0)

	// A credential from Canada needs none, and earns additional points: 30.
	p = alone()
	p.Credentials.Add(profile.Credential{
		Level: profile.Given(profile.Bachelors), Country: profile.Given(profile.Canada),
		Completed: profile.Given(law.On(2026, 4, 30)), Counts: profile.Given(profile.Yes),
	})
	onDays(t, "completed", p, crs.Education, law.On(2026, 4, 30), 0, 120)
	onDays(t, "credential from Canada", p, crs.CanadianStudy, law.On(2026, 4, 30), 0, 30)
}

// TestSpouseByDates scores the spouse's jobs, credentials and results by their
// dates, too.
func TestSpouseByDates(t *testing.T) {
	p := parse(t, `marital=married spouse-citizen=no spouse-comes=yes spouse-test=celpip-general
		spouse-result-listening=9 spouse-result-reading=9 spouse-result-writing=9 spouse-result-speaking=9`)
	p.Spouse.Jobs.Add(jobIn(t, "CA", law.On(2024, 6, 3), 0, 3750))
	p.Spouse.Language.Date = profile.Given(law.On(2024, 8, 1))
	p.Spouse.Credentials.Add(profile.Credential{
		Level: profile.Given(profile.Masters), Country: profile.Given(profile.Canada),
		Completed: profile.Given(law.On(2025, 12, 31)), Counts: profile.Given(profile.No),
	})
	onDays(t, "first year", p, crs.SpouseWork, law.On(2025, 6, 3), 0, 5)
	onDays(t, "second year", p, crs.SpouseWork, law.On(2026, 6, 3), 5, 7)
	onDays(t, "results", p, crs.SpouseLanguage, law.On(2026, 8, 1), 20, 0)
	onDays(t, "master's degree", p, crs.SpouseEducation, law.On(2025, 12, 31), 0, 10)
}

// TestUnknownJobIsNotZero keeps what is certain and asks for the rest: a job that
// lacks its hours may make a second year.
func TestUnknownJobIsNotZero(t *testing.T) {
	p := alone()
	p.Jobs.Add(jobIn(t, "CA", law.On(2024, 1, 1), law.On(2024, 12, 31), 4000))
	open := jobIn(t, "CA", law.On(2025, 1, 1), law.On(2025, 12, 31), 4000)
	open.Hours = profile.Answer[profile.Hours]{}
	p.Jobs.Add(open)
	s := crs.Rate(setOn(t, verified), p)
	if line := s.Find(crs.CanadianWork); line.Points != 40 || line.Missing != questions(profile.FieldJobs) {
		t.Errorf("%d points, lacks %v", line.Points, slugs(line.Missing))
	}
	if s.Standing() != crs.AtLeast {
		t.Errorf("standing %v", s.Standing())
	}
}

// TestQuickEqualsExact scores a profile in quick answers, and one in exact
// answers that say the same: every line is the same.
func TestQuickEqualsExact(t *testing.T) {
	r := newRandom(40)
	india, _ := profile.ParseCountry("IN")
	for range 3_000 {
		quick := r.complete()
		day := law.On(2025, 6, 1).AddDays(r.IntN(500))
		set := setOn(t, day)
		exact := *quick
		age, _ := quick.Age.Get()
		exact.Age = profile.Answer[profile.Years]{}
		exact.Born = profile.Given(day.AddYears(-int(age)).AddDays(-r.IntN(365)))
		for _, h := range []profile.Holder{profile.FirstLanguage, profile.SecondLanguage, profile.SpouseLanguage} {
			if profile.Describe(h.DateField()).Asked(quick) {
				h.In(&exact).Date = profile.Given(day.AddDays(-r.IntN(729)))
			}
		}
		canadian, _ := quick.CanadianWork.Get()
		foreign, _ := quick.ForeignWork.Get()
		end := day - 1
		if n := min(int(canadian), 5); n > 0 {
			exact.CanadianWork = profile.Answer[profile.Years]{}
			exact.Jobs.Add(jobIn(t, "CA", day.AddYears(-n), end, 3000))
			end = day.AddYears(-n) - 1
		}
		if n := min(int(foreign), 3); n > 0 {
			exact.ForeignWork = profile.Answer[profile.Years]{}
			exact.Jobs.Add(jobIn(t, "IN", (end + 1).AddYears(-n), end, 3000))
		}
		if e, _ := quick.Education.Get(); e >= profile.OneYear && e != profile.TwoOrMore && profile.Is(quick.CanadianStudy, profile.NoCanadianStudy) {
			exact.Education = profile.Answer[profile.Education]{}
			exact.Credentials.Add(profile.Credential{Level: profile.Given(e), Country: profile.Given(india), Assessed: profile.Given(day.AddDays(-r.IntN(1800)))})
		}
		a, b := crs.Rate(set, quick), crs.Rate(set, &exact)
		walkBoth(&a.Step, &b.Step, func(a, b *crs.Step) {
			if a.Points != b.Points || a.Missing.Empty() != b.Missing.Empty() {
				t.Fatalf("on %v: %v earns %d by quick answers and %d by exact ones, lacks %v: %s", day, a.Rule, a.Points, b.Points, slugs(b.Missing), spell.Format(&exact))
			}
		})
		for _, e := range crs.Effects(set, &exact) {
			if _, derived := e.Derived.Get(); !derived || e.Points != b.Points {
				t.Fatalf("on %v: %+v", day, e)
			}
		}
	}
}

// TestEffects tells what each exact answer changed.
func TestEffects(t *testing.T) {
	day := law.On(2026, 6, 1)
	p := parse(t, "marital=single age=29 education=bachelor canadian-work=2 foreign-work=1 nomination=yes")
	p.Born = profile.Given(law.On(1996, 5, 17))                                                                            // 30, not 29: 105 points instead of 110
	p.Jobs.Add(jobIn(t, "CA", law.On(2024, 6, 15), 0, 4000))                                                               // one year, not two: 40 instead of 53, 13 instead of 25
	p.Nominated.Expires = profile.Given(law.On(2026, 5, 31))                                                               // 600 points lost
	p.Credentials.Add(profile.Credential{Level: profile.Given(profile.Bachelors), Country: profile.Given(profile.Canada)}) // the same
	got := crs.Effects(setOn(t, day), p)
	want := []struct {
		exact, quick profile.Field
		stated       int
		derived      int // -1 when not known
		difference   crs.Points
		agrees       bool
	}{
		{profile.FieldBorn, profile.FieldAge, 29, 30, -5, false},
		{profile.FieldCredentials, profile.FieldEducation, int(profile.Bachelors), int(profile.Bachelors), 0, true},
		{profile.FieldCredentials, profile.FieldCanadianStudy, 0, -1, 0, false},
		// With one year less in Canada the combination with foreign work falls from 25 to 13, too.
		{profile.FieldJobs, profile.FieldCanadianWork, 2, 1, -13 - 12 - 12, false},
		{profile.FieldNominationIssued, profile.FieldNomination, int(profile.Yes), int(profile.No), -600, false},
	}
	if len(got) != len(want) {
		t.Fatalf("%d effects, want %d: %+v", len(got), len(want), got)
	}
	for i, w := range want {
		g := got[i]
		stated, _ := g.Stated.Get()
		derived, known := g.Derived.Get()
		if !known {
			derived = -1
		}
		if g.Exact != w.exact || g.Quick != w.quick || stated != w.stated || derived != w.derived || g.Points-g.Without != w.difference || g.Agrees() != w.agrees {
			t.Errorf("effect %d: %+v, want %+v", i, g, w)
		}
	}
	if none := crs.Effects(setOn(t, day), alone()); len(none) != 0 {
		t.Errorf("without exact answers there are effects: %+v", none)
	}
}
