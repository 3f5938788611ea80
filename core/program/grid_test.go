package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// grid returns the grid of p on a day.
func grid(t testing.TB, p *profile.Profile, on law.Day) *program.Grid {
	t.Helper()
	g := program.Check(program.SkilledWorker, p, on).Grid
	if g == nil {
		t.Fatalf("no grid on %v", on)
	}
	return g
}

// points fails unless line l of p's grid earns points for certain and possible
// at most.
func points(t testing.TB, name string, p *profile.Profile, on law.Day, l program.Line, points, possible int) {
	t.Helper()
	got := grid(t, p, on).Find(l)
	if got.Points != points || got.Possible != possible {
		t.Errorf("%s: %v earns %d to %d, want %d to %d", name, l, got.Points, got.Possible, points, possible)
	}
}

// TestGridEducation follows IRPR s. 78(1).
func TestGridEducation(t *testing.T) {
	for level, want := range map[profile.Education]int{
		profile.LessThanSecondary: 0, profile.Secondary: 5, profile.OneYear: 15, profile.TwoYear: 19,
		profile.Bachelors: 21, profile.TwoOrMore: 22, profile.Masters: 23, profile.Doctorate: 25,
	} {
		p := able()
		p.Credentials, p.Education = profile.Credentials{}, profile.Given(level)
		points(t, "by the quick answer", p, day, program.EducationLine, want, want)
	}
	assessed, old := law.On(2024, 1, 10), law.On(2020, 1, 10)
	unassessed := degree(profile.Doctorate, 0)
	unassessed.Assessed = profile.Answer[law.Day]{}
	unnamed := diploma(0)
	unnamed.Level = profile.Answer[profile.Education]{}
	for _, c := range []struct {
		name             string
		credentials      []profile.Credential
		points, possible int
	}{
		{"one", []profile.Credential{degree(profile.Bachelors, assessed)}, 21, 21},
		{"two, one of three years", []profile.Credential{degree(profile.Bachelors, assessed), diploma(profile.OneYear)}, 22, 22},
		{"two, none of three years", []profile.Credential{degree(profile.TwoYear, assessed), diploma(profile.OneYear)}, 19, 19},
		{"secondary school is none of the two", []profile.Credential{degree(profile.Bachelors, assessed), diploma(profile.Secondary)}, 21, 21},
		{"a master's and a bachelor's", []profile.Credential{degree(profile.Bachelors, assessed), degree(profile.Masters, assessed)}, 23, 23},
		{"one of the two expired", []profile.Credential{degree(profile.Bachelors, old), diploma(profile.OneYear)}, 15, 15},
		{"all expired", []profile.Credential{degree(profile.Bachelors, old)}, 0, 0},
		{"not assessed, as far as is known", []profile.Credential{unassessed, diploma(profile.OneYear)}, 15, 25},
		{"a level not answered", []profile.Credential{unnamed}, 0, 25},
	} {
		p := able()
		p.Credentials = profile.Credentials{}
		for _, credential := range c.credentials {
			p.Credentials.Add(credential)
		}
		points(t, c.name, p, day, program.EducationLine, c.points, c.possible)
	}
}

// TestGridLanguages follows IRPR s. 79(3).
func TestGridLanguages(t *testing.T) {
	for level, want := range map[profile.Level]int{6: 0, 7: 16, 8: 20, 9: 24, 10: 24} {
		p := able()
		p.First = stated(level)
		points(t, "first", p, day, program.FirstLine, want, want)
	}
	p := able()
	p.First = stated(7, 8, 9, 10)
	points(t, "by ability", p, day, program.FirstLine, 4+5+6+6, 4+5+6+6)
	p.First.Levels[profile.Writing] = profile.Answer[profile.Level]{}
	points(t, "one not answered", p, day, program.FirstLine, 4+5+6, 4+5+6+6)

	p = able()
	last := law.On(2028, 2, 29)
	points(t, "the last day of the results", p, last, program.FirstLine, 24, 24)
	points(t, "and the day after", p, last+1, program.FirstLine, 0, 0)

	french := func(listening, reading, writing, speaking int) profile.Language {
		l := profile.Language{Test: profile.Given(profile.TCF), Date: profile.Given(law.On(2026, 3, 1))}
		for i, r := range []int{listening, reading, writing, speaking} {
			l.Results[profile.Abilities[i]] = profile.Given(profile.Points(r))
		}
		return l
	}
	p.Second = french(369, 375, 6, 6)
	points(t, "NCLC 5 in all four", p, day, program.SecondLine, 4, 4)
	p.Second = french(368, 549, 20, 20)
	points(t, "NCLC 4 in one", p, day, program.SecondLine, 0, 0)
	p.Second = french(369, 375, 6, 6)
	p.Second.Date = profile.Given(law.On(2024, 10, 1))
	points(t, "two years old", p, day, program.SecondLine, 0, 0)
	p.Second.Date = profile.Answer[law.Day]{}
	points(t, "not dated", p, day, program.SecondLine, 0, 4)
	p.Second = profile.Language{}
	points(t, "not answered", p, day, program.SecondLine, 0, 4)
}

// TestGridTakesTheBetterLanguageFirst grades by the language that the
// requirement was judged by.
func TestGridTakesTheBetterLanguageFirst(t *testing.T) {
	p := able()
	p.First, p.Second = celpip(law.On(2026, 3, 1), 6, 6, 6, 6), stated(9)
	points(t, "French", p, day, program.FirstLine, 24, 24)
	points(t, "English", p, day, program.SecondLine, 4, 4)
}

// TestGridExperience follows IRPR s. 80(1), with the eve and the day of each
// number of years.
func TestGridExperience(t *testing.T) {
	start := law.On(2019, 3, 1)
	p := with(job(developer, start))
	for years, want := range []int{0, 9, 11, 11, 13, 13, 15, 15} {
		anniversary := start.AddYears(years)
		points(t, anniversary.String(), p, anniversary, program.ExperienceLine, want, want)
		if years > 0 {
			before := []int{0, 9, 11, 11, 13, 13, 15}[years-1]
			points(t, "the eve of "+anniversary.String(), p, anniversary-1, program.ExperienceLine, before, before)
		}
	}
	second := law.On(2025, 3, 1)
	p = with(until(job(developer, start), law.On(2020, 2, 28)), job(technician, second))
	// A year and 363 days are 3,120 hours.
	points(t, "s. 80(2): in two occupations, a day short of two years", p, second.AddDays(362), program.ExperienceLine, 9, 9)
	points(t, "s. 80(2): in two occupations, and not continuous", p, second.AddDays(363), program.ExperienceLine, 11, 11)
}

// TestGridExperienceByQuickAnswer counts what is certain: there may be more.
func TestGridExperienceByQuickAnswer(t *testing.T) {
	years := func(n int) profile.Answer[profile.Years] { return profile.Given(profile.Years(n)) }
	none := profile.Answer[profile.Years]{}
	for _, c := range []struct {
		name             string
		canadian, abroad profile.Answer[profile.Years]
		jobs             []profile.Job
		points, possible int
	}{
		{"none", years(0), years(0), nil, 0, 15},
		{"one and one", years(1), years(1), nil, 11, 15},
		{"five and three", years(5), years(3), nil, 15, 15},
		{"not answered", none, years(1), nil, 9, 15},
		{"a job in Canada, and years abroad", years(5), years(1), []profile.Job{job(developer, law.On(2025, 10, 1))}, 11, 15},
		{"a job in Canada, and none abroad", years(5), years(0), []profile.Job{job(developer, law.On(2025, 10, 1))}, 9, 9},
		{"a job in Canada, and abroad not answered", years(5), none, []profile.Job{job(developer, law.On(2025, 10, 1))}, 9, 15},
	} {
		p := with(c.jobs...)
		p.CanadianWork, p.ForeignWork = c.canadian, c.abroad
		points(t, c.name, p, day, program.ExperienceLine, c.points, c.possible)
	}
}

// TestGridAge follows IRPR s. 81, with the eve and the day of each birthday.
func TestGridAge(t *testing.T) {
	p := able()
	born := law.On(1975, 6, 15)
	p.Born = profile.Given(born)
	for age, want := range map[int]int{
		18: 12, 35: 12, 36: 11, 37: 10, 38: 9, 39: 8, 40: 7, 41: 6, 42: 5, 43: 4, 44: 3, 45: 2, 46: 1, 47: 0, 48: 0,
	} {
		birthday := born.AddYears(age)
		if birthday < law.On(2015, 1, 1) {
			continue
		}
		points(t, birthday.String(), p, birthday, program.AgeLine, want, want)
		points(t, "the eve of the birthday after "+birthday.String(), p, born.AddYears(age+1)-1, program.AgeLine, want, want)
	}
	p.Born = profile.Given(law.On(2008, 10, 1))
	points(t, "18 that day", p, day, program.AgeLine, 12, 12)
	points(t, "18 the day after", p, day-1, program.AgeLine, 0, 0)
	p.Born = profile.Given(law.On(1990, 2, 28) + 731) // 29 February 1992
	points(t, "36 on 1 March, of 29 February", p, law.On(2028, 2, 28), program.AgeLine, 12, 12)
	points(t, "36 on 1 March, of 29 February", p, law.On(2029, 2, 28), program.AgeLine, 11, 11)
	points(t, "37 on 1 March, of 29 February", p, law.On(2029, 3, 1), program.AgeLine, 10, 10)

	p.Born = profile.Answer[law.Day]{}
	for age, want := range map[profile.Years][2]int{17: {0, 0}, 18: {12, 12}, 35: {12, 12}, 44: {3, 3}, 45: {0, 2}, 46: {1, 1}, 47: {0, 0}} {
		p.Age = profile.Given(age)
		points(t, "by the quick answer", p, day, program.AgeLine, want[0], want[1])
	}
	p.Age = profile.Answer[profile.Years]{}
	points(t, "not answered", p, day, program.AgeLine, 0, 12)
}

// TestGridArranged follows IRPR ss. 82(2) and 83(1)(e).
func TestGridArranged(t *testing.T) {
	for offer := profile.NoEmployment; offer < profile.NumEmployment; offer++ {
		p := able()
		p.Arranged = profile.Given(offer)
		want := 10
		if offer == profile.NoEmployment {
			want = 0
		}
		points(t, "arranged", p, day, program.ArrangedLine, want, want)
		points(t, "adaptability", p, day, program.ArrangedTooLine, want/2, want/2)
	}
	p := able()
	p.Arranged = profile.Answer[profile.Employment]{}
	points(t, "not answered", p, day, program.ArrangedLine, 0, 10)
}

// couple returns able with an accompanying spouse who has answered everything
// and brings no points.
func couple() *profile.Profile {
	p := able()
	p.Marital, p.SpouseCitizen, p.SpouseComes = profile.Given(profile.Married), profile.Given(profile.No), profile.Given(profile.Yes)
	p.SpouseStudied = profile.Given(profile.No)
	p.Spouse.Language.Test = profile.Given(profile.NoTest)
	p.Spouse.Jobs.Add(abroad(job(developer, law.On(2020, 1, 1))))
	// So that the candidate brings none either.
	p.Jobs = profile.Jobs{}
	return p
}

// TestGridAdaptability follows IRPR s. 83(1): each paragraph, and the limit of
// ten.
func TestGridAdaptability(t *testing.T) {
	partTime := weekly(job(developer, law.On(2020, 1, 1)), 20)
	unskilled := job(cashier, law.On(2024, 1, 1))
	two := []profile.Job{until(job(cashier, law.On(2022, 1, 1)), law.On(2022, 8, 31)), until(job(cashier, law.On(2023, 1, 1)), law.On(2023, 8, 31))}
	for _, c := range []struct {
		name             string
		line             program.Line
		change           func(*profile.Profile)
		points, possible int
	}{
		{"(a) CLB 4 in all four", program.SpouseLanguageLine, func(p *profile.Profile) { p.Spouse.Language = celpip(law.On(2026, 3, 1), 4, 4, 4, 4) }, 5, 5},
		{"(a) CLB 3 in one", program.SpouseLanguageLine, func(p *profile.Profile) { p.Spouse.Language = celpip(law.On(2026, 3, 1), 9, 9, 9, 3) }, 0, 0},
		{"(a) two years old", program.SpouseLanguageLine, func(p *profile.Profile) { p.Spouse.Language = celpip(law.On(2024, 10, 1), 9, 9, 9, 9) }, 0, 0},
		{"(a) a day less", program.SpouseLanguageLine, func(p *profile.Profile) { p.Spouse.Language = celpip(law.On(2024, 10, 2), 9, 9, 9, 9) }, 5, 5},
		{"(a) not dated", program.SpouseLanguageLine, func(p *profile.Profile) { p.Spouse.Language = stated(4) }, 0, 5},
		{"(b) two years of study", program.StudyLine, func(p *profile.Profile) { p.Studied = profile.Given(profile.Yes) }, 5, 5},
		{"(b) not answered", program.StudyLine, func(p *profile.Profile) { p.Studied = profile.Answer[profile.YesNo]{} }, 0, 5},
		{"(b.1) the spouse's", program.SpouseStudyLine, func(p *profile.Profile) { p.SpouseStudied = profile.Given(profile.Yes) }, 5, 5},
		{"(c) a year of work in Canada", program.CanadianWorkLine, func(p *profile.Profile) { p.Jobs.Add(job(developer, law.On(2025, 10, 1))) }, 10, 10},
		{"(c) a day less", program.CanadianWorkLine, func(p *profile.Profile) { p.Jobs.Add(job(developer, law.On(2025, 10, 2))) }, 0, 0},
		{"(c) long ago", program.CanadianWorkLine, func(p *profile.Profile) {
			p.Jobs.Add(until(job(developer, law.On(1999, 1, 1)), law.On(1999, 12, 31)))
		}, 10, 10},
		{"(c) of TEER 5", program.CanadianWorkLine, func(p *profile.Profile) { p.Jobs.Add(unskilled) }, 0, 0},
		{"(c) part time", program.CanadianWorkLine, func(p *profile.Profile) { p.Jobs.Add(partTime) }, 0, 0},
		{"(c) unauthorised", program.CanadianWorkLine, func(p *profile.Profile) {
			j := job(developer, law.On(2020, 1, 1))
			j.Authorised = profile.Given(profile.No)
			p.Jobs.Add(j)
		}, 0, 0},
		{"(c) by the quick answer", program.CanadianWorkLine, func(p *profile.Profile) { p.CanadianWork = profile.Given(profile.Years(1)) }, 10, 10},
		{"(c) not answered", program.CanadianWorkLine, func(p *profile.Profile) { p.CanadianWork = profile.Answer[profile.Years]{} }, 0, 10},
		{"(c.1) the spouse's, of any TEER", program.SpouseWorkLine, func(p *profile.Profile) { p.Spouse.Jobs.Add(unskilled) }, 5, 5},
		{"(c.1) put together from shorter periods: not said", program.SpouseWorkLine, func(p *profile.Profile) {
			p.Spouse.Jobs.Add(two[0])
			p.Spouse.Jobs.Add(two[1])
		}, 0, 5},
		{"(c.1) by the quick answer", program.SpouseWorkLine, func(p *profile.Profile) {
			p.Spouse.Jobs, p.Spouse.CanadianWork = profile.Jobs{}, profile.Given(profile.Years(1))
		}, 5, 5},
		{"(c.1) no skilled work by the quick answer", program.SpouseWorkLine, func(p *profile.Profile) {
			p.Spouse.Jobs, p.Spouse.CanadianWork = profile.Jobs{}, profile.Given(profile.Years(0))
		}, 0, 5},
		{"(c.1) not answered", program.SpouseWorkLine, func(p *profile.Profile) { p.Spouse.Jobs = profile.Jobs{} }, 0, 5},
		{"(d) a relative", program.RelativeLine, func(p *profile.Profile) { p.Relative = profile.Given(profile.Yes) }, 5, 5},
		{"(d) not answered, and a sister", program.RelativeLine, func(p *profile.Profile) {
			p.Relative, p.Sibling = profile.Answer[profile.YesNo]{}, profile.Given(profile.Yes)
		}, 5, 5},
		{"(d) not answered, and a sister of 17", program.RelativeLine, func(p *profile.Profile) {
			p.Relative, p.Sibling = profile.Answer[profile.YesNo]{}, profile.Given(profile.Yes)
			p.SiblingOf.Born = profile.Given(law.On(2008, 10, 2))
		}, 0, 5},
		{"(d) not answered, and a sister who has left", program.RelativeLine, func(p *profile.Profile) {
			p.Relative, p.Sibling = profile.Answer[profile.YesNo]{}, profile.Given(profile.Yes)
			p.SiblingOf.Until = profile.Given(day - 1)
		}, 0, 5},
	} {
		p := couple()
		points(t, "nothing", p, day, program.AdaptabilityLine, 0, 0)
		c.change(p)
		points(t, c.name, p, day, c.line, c.points, c.possible)
		points(t, c.name, p, day, program.AdaptabilityLine, c.points, c.possible)
	}
	p := couple()
	p.Studied, p.Relative, p.SpouseStudied = profile.Given(profile.Yes), profile.Given(profile.Yes), profile.Given(profile.Yes)
	points(t, "three times five", p, day, program.AdaptabilityLine, 10, 10)
}

// TestSpouseEarnsOnlyWhenComing follows IRPR s. 83(1)(a), (b.1) and (c.1): an
// accompanying spouse who is neither a citizen nor a permanent resident.
func TestSpouseEarnsOnlyWhenComing(t *testing.T) {
	for _, c := range []struct {
		name             string
		change           func(*profile.Profile)
		points, possible int
		missing          profile.Field
	}{
		{"coming", func(*profile.Profile) {}, 5, 5, 0},
		{"a citizen", func(p *profile.Profile) { p.SpouseCitizen = profile.Given(profile.Yes) }, 0, 0, 0},
		{"staying", func(p *profile.Profile) { p.SpouseComes = profile.Given(profile.No) }, 0, 0, 0},
		{"divorced", func(p *profile.Profile) { p.Marital = profile.Given(profile.Divorced) }, 0, 0, 0},
		{"marital status not answered", func(p *profile.Profile) { p.Marital = profile.Answer[profile.Marital]{} }, 0, 5, profile.FieldMarital},
		{"citizenship not answered", func(p *profile.Profile) { p.SpouseCitizen = profile.Answer[profile.YesNo]{} }, 0, 5, profile.FieldSpouseCitizen},
		{"coming not answered", func(p *profile.Profile) { p.SpouseComes = profile.Answer[profile.YesNo]{} }, 0, 5, profile.FieldSpouseComes},
	} {
		p := couple()
		p.SpouseStudied = profile.Given(profile.Yes)
		c.change(p)
		points(t, c.name, p, day, program.SpouseStudyLine, c.points, c.possible)
		if l := grid(t, p, day).Find(program.SpouseStudyLine); c.missing != 0 && l.Missing != profile.SetOf(c.missing) {
			t.Errorf("%s: it waits for other answers", c.name)
		}
	}
}

// TestPassMark is 67 of 100: canada.ca, Federal Skilled Worker Program. What is
// certain is met or not; what is possible decides nothing.
func TestPassMark(t *testing.T) {
	p := able() // education 21, language 24, experience, age 12, and 10 for the work in Canada
	for _, c := range []struct {
		name        string
		change      func(*profile.Profile)
		outcome     program.Outcome
		least, most int
	}{
		{"all certain", func(*profile.Profile) {}, program.Met, 78, 78},
		{"secondary school only", func(p *profile.Profile) {
			p.Credentials, p.Education = profile.Credentials{}, profile.Given(profile.Secondary)
		}, program.NotMet, 62, 62},
		{"arranged employment not answered", func(p *profile.Profile) {
			p.Credentials, p.Education = profile.Credentials{}, profile.Given(profile.Secondary)
			p.First = celpip(law.On(2026, 3, 1), 9, 9, 8, 8) // 22
			p.Arranged = profile.Answer[profile.Employment]{}
		}, program.Unknown, 60, 70},
	} {
		q := *p
		c.change(&q)
		r := requirement(t, program.SkilledWorker, program.Points, &q, day)
		if r.Outcome != c.outcome || r.Evidence.Points != c.least || r.Evidence.Possible != c.most || r.Evidence.NeedPoints != 67 {
			t.Errorf("%s: %v with %d to %d of %d, want %v with %d to %d", c.name, r.Outcome, r.Evidence.Points, r.Evidence.Possible, r.Evidence.NeedPoints, c.outcome, c.least, c.most)
		}
	}
	edge := with(abroad(until(job(developer, law.On(2019, 1, 1)), law.On(2021, 12, 31)))) // 11
	edge.First = celpip(law.On(2026, 3, 1), 9, 9, 9, 8)                                   // 23
	want(t, "21 + 23 + 11 + 12 = 67", requirement(t, program.SkilledWorker, program.Points, edge, day), program.Met, program.Enough)
	edge.First = celpip(law.On(2026, 3, 1), 9, 9, 8, 8)
	r := requirement(t, program.SkilledWorker, program.Points, edge, day)
	want(t, "66", r, program.NotMet, program.Short)
	if r.From != 0 {
		t.Errorf("66 become 67 on %v", r.From)
	}
}

// TestPassMarkOverTime finds the birthday that costs the pass mark, and the year
// of work that reaches it.
func TestPassMarkOverTime(t *testing.T) {
	p := with(abroad(until(job(developer, law.On(2019, 1, 1)), law.On(2021, 12, 31))))
	p.First, p.Born = celpip(law.On(2026, 3, 1), 9, 9, 9, 8), profile.Given(law.On(1991, 1, 20))
	if r := requirement(t, program.SkilledWorker, program.Points, p, day); r.Outcome != program.Met || r.Until != law.On(2027, 1, 19) {
		t.Errorf("67 at 35: %v until %v; 36 on 20 January 2027", r.Outcome, r.Until)
	}
	p = with(abroad(job(developer, law.On(2025, 2, 10))))
	p.First = celpip(law.On(2026, 3, 1), 9, 9, 9, 8)
	if r := requirement(t, program.SkilledWorker, program.Points, p, day); r.Outcome != program.NotMet || r.From != law.On(2027, 2, 10) {
		t.Errorf("65 with a year of work: %v, from %v; two years on 10 February 2027", r.Outcome, r.From)
	}
}
