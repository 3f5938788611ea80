package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// TestForeignYearsComplete follows the criteria with CLB 9: one or two years
// abroad = 25, three = 50; and IRCC's calculator: within ten years.
func TestForeignYearsComplete(t *testing.T) {
	p := parse(t, "marital=single first-official=english "+levels(profile.FirstLanguage, 9))
	p.Jobs.Add(jobIn(t, "IN", law.On(2016, 3, 1), law.On(2019, 2, 28), 3000))
	onDays(t, "first year", p, crs.ForeignLanguage, law.On(2017, 3, 1), 0, 25)
	onDays(t, "third year", p, crs.ForeignLanguage, law.On(2019, 3, 1), 25, 50)
	// Three years are 1,092 days of 30 hours and their third anniversary, which the
	// work just reaches: without its first day it does not. The window of 1 March
	// 2026 still holds it.
	onDays(t, "ten years after the first day", p, crs.ForeignLanguage, law.On(2026, 3, 2), 50, 25)
	onDays(t, "ten years after the third year began", p, crs.ForeignLanguage, law.On(2028, 3, 2), 25, 0)
}

// TestSpouseYearsSlideOut follows the instructions, s. 19: the spouse's work of
// the ten years before the day; one year = 5, two = 7.
func TestSpouseYearsSlideOut(t *testing.T) {
	p := parse(t, "marital=married spouse-citizen=no spouse-comes=yes")
	p.Spouse.Jobs.Add(jobIn(t, "CA", law.On(2015, 9, 15), law.On(2017, 9, 14), 4000))
	onDays(t, "second year", p, crs.SpouseWork, law.On(2017, 9, 15), 5, 7)
	onDays(t, "first day", p, crs.SpouseWork, law.On(2025, 9, 16), 7, 5)
	onDays(t, "last year", p, crs.SpouseWork, law.On(2026, 9, 16), 5, 0)
}

// TestLeaveDelaysTheYear follows the instructions: time without pay does not
// count, so the first year, 40 points, is complete three weeks after the week in
// which its hours would have been.
func TestLeaveDelaysTheYear(t *testing.T) {
	p := alone()
	j := jobIn(t, "CA", law.On(2024, 1, 8), 0, 3000)
	j.Leaves.Add(profile.Leave{From: profile.Given(law.On(2024, 7, 1)), To: profile.Given(law.On(2024, 7, 21))})
	p.Jobs.Add(j)
	onDays(t, "55 weeks", p, crs.CanadianWork, law.On(2024, 1, 8)+55*7, 0, 40)
}

// TestPhysicianPoints follows the exception of 2023-04-25: three years of a
// self-employed physician in publicly funded services, 64 points, count from
// that day.
func TestPhysicianPoints(t *testing.T) {
	p := alone()
	j := jobIn(t, "CA", law.On(2020, 4, 1), 0, 4000)
	j.Occupation, j.SelfEmployed = profile.Given[noc.Code](31102), profile.Given(profile.PublicPhysician)
	p.Jobs.Add(j)
	onDays(t, "family physician", p, crs.CanadianWork, law.On(2023, 4, 25), 0, 64)
	p.Jobs.All()[0].Occupation = profile.Given[noc.Code](31110)
	onDays(t, "dentist", p, crs.CanadianWork, law.On(2023, 4, 25), 0, 0)
}

// TestSecondCredential follows IRPR s. 78(1)(e): with a diploma beside it, a
// bachelor's degree, 120, is two or more credentials, 128.
func TestSecondCredential(t *testing.T) {
	p := alone()
	done := func(level profile.Education, on law.Day) {
		p.Credentials.Add(profile.Credential{
			Level: profile.Given(level), Country: profile.Given(profile.Canada), Completed: profile.Given(on), Counts: profile.Given(profile.Yes),
		})
	}
	done(profile.Bachelors, law.On(2023, 5, 1))
	done(profile.OneYear, law.On(2025, 4, 30))
	onDays(t, "bachelor's", p, crs.Education, law.On(2023, 5, 1), 0, 120)
	onDays(t, "diploma", p, crs.Education, law.On(2025, 4, 30), 120, 128)
	onDays(t, "study in Canada", p, crs.CanadianStudy, law.On(2023, 5, 1), 0, 30)
	onDays(t, "study in Canada, not more for a diploma", p, crs.CanadianStudy, law.On(2025, 4, 30), 30, 30)
	done(profile.Secondary, law.On(2019, 6, 30))
	onDays(t, "school", p, crs.Education, law.On(2019, 6, 30), 0, 30)
}

// TestSpouseAssessmentExpires follows s. 3(4) of the instructions for the
// spouse's credential, too: bachelor's = 8.
func TestSpouseAssessmentExpires(t *testing.T) {
	india, _ := profile.ParseCountry("IN")
	p := parse(t, "marital=common-law spouse-citizen=no spouse-comes=yes")
	p.Spouse.Credentials.Add(profile.Credential{Level: profile.Given(profile.Bachelors), Country: profile.Given(india), Assessed: profile.Given(law.On(2020, 2, 29))})
	onDays(t, "assessment", p, crs.SpouseEducation, law.On(2020, 2, 29), 0, 8)
	onDays(t, "assessment of 29 February", p, crs.SpouseEducation, law.On(2025, 3, 1), 8, 0)
}

// TestSiblingArrives follows the instructions: 15 points from the day on which
// the sister or brother lives in Canada as a resident.
func TestSiblingArrives(t *testing.T) {
	p := alone()
	p.Sibling = profile.Given(profile.Yes)
	p.SiblingOf.Since = profile.Given(law.On(2025, 11, 3))
	onDays(t, "lands", p, crs.Sibling, law.On(2025, 11, 3), 0, 15)
}

// TestLaterResults earn nothing before their day: second language at CLB 9, 6 for
// each ability, the spouse's, 5.
func TestLaterResults(t *testing.T) {
	p := parse(t, `marital=married spouse-citizen=no spouse-comes=yes first-official=french
		second-test=celpip-general second-result-listening=9 second-result-reading=9 second-result-writing=9 second-result-speaking=9
		spouse-test=celpip-general spouse-result-listening=9 spouse-result-reading=9 spouse-result-writing=9 spouse-result-speaking=9`)
	p.Second.Date = profile.Given(law.On(2026, 4, 1))
	p.Spouse.Language.Date = profile.Given(law.On(2026, 4, 2))
	onDays(t, "spouse", p, crs.SpouseLanguage, law.On(2026, 4, 2), 0, 20)
	for day, want := range map[law.Day]crs.Points{law.On(2026, 3, 31): 0, law.On(2026, 4, 1): 22} { // held to 22 with a spouse
		s := crs.Rate(setOn(t, day), p)
		if line := s.Find(crs.SecondLanguage); line.Points != want {
			t.Errorf("second language: on %v %d points, want %d", day, line.Points, want)
		}
	}
}

// TestYearsBeyondTheLastRowAskNothing asks for no more answers once another year
// could not earn more: five years in Canada, three abroad.
func TestYearsBeyondTheLastRowAskNothing(t *testing.T) {
	for _, c := range []struct {
		name    string
		country string
		rule    crs.Rule
		add     func(*profile.Profile, profile.Job) bool
		lacks   profile.Field
		full    law.Day
	}{
		{"in Canada", "CA", crs.CanadianWork, func(p *profile.Profile, j profile.Job) bool { return p.Jobs.Add(j) }, profile.FieldJobs, law.On(2025, 2, 3)},
		{"abroad", "IN", crs.ForeignLanguage, func(p *profile.Profile, j profile.Job) bool { return p.Jobs.Add(j) }, profile.FieldJobs, law.On(2023, 2, 3)},
		{"the spouse's in Canada", "CA", crs.SpouseWork, func(p *profile.Profile, j profile.Job) bool { return p.Spouse.Jobs.Add(j) }, profile.FieldSpouseJobs, law.On(2025, 2, 3)},
	} {
		p := parse(t, "marital=married spouse-citizen=no spouse-comes=yes first-official=english "+levels(profile.FirstLanguage, 9))
		open := jobIn(t, c.country, law.On(2019, 1, 1), law.On(2019, 6, 30), 0)
		open.Hours = profile.Answer[profile.Hours]{}
		c.add(p, jobIn(t, c.country, law.On(2020, 2, 3), 0, 4000))
		c.add(p, open)
		for day, want := range map[law.Day]crs.Questions{c.full - 1: questions(c.lacks), c.full: 0} {
			s := crs.Rate(setOn(t, day), p)
			if got := s.Find(c.rule).Missing; got != want {
				t.Errorf("%s: on %v lacks %v, want %v", c.name, day, slugs(got), slugs(want))
			}
		}
	}
}

// TestJobsOfAnotherPlaceSayNothing leaves the quick answer about work in Canada
// while no job may have been done there.
func TestJobsOfAnotherPlaceSayNothing(t *testing.T) {
	abroad := jobIn(t, "IN", law.On(2020, 1, 1), law.On(2020, 12, 31), 4000)
	from := jobIn(t, "CA", law.On(2020, 1, 1), law.On(2020, 12, 31), 4000)
	from.Outside = profile.Given(profile.Yes)
	somewhere := abroad
	somewhere.Country = profile.Answer[profile.Country]{}
	unpaid := jobIn(t, "CA", law.On(2020, 1, 1), law.On(2020, 12, 31), 4000)
	unpaid.Paid = profile.Given(profile.No)
	for _, c := range []struct {
		name  string
		jobs  []profile.Job
		want  crs.Points
		lacks crs.Questions
	}{
		{"none", nil, 53, 0},
		{"of which nothing is answered", []profile.Job{{}}, 53, 0},
		{"abroad", []profile.Job{abroad}, 53, 0},
		{"from abroad for an employer in Canada", []profile.Job{from}, 53, 0},
		{"somewhere", []profile.Job{abroad, somewhere}, 0, questions(profile.FieldJobs)},
		{"unpaid in Canada", []profile.Job{unpaid}, 0, 0},
		{"in Canada", []profile.Job{abroad, jobIn(t, "CA", law.On(2021, 1, 1), law.On(2021, 12, 31), 4000)}, 40, 0},
	} {
		p := alone()
		p.CanadianWork = profile.Given[profile.Years](2)
		for _, j := range c.jobs {
			p.Jobs.Add(j)
		}
		s := crs.Rate(setOn(t, verified), p)
		if line := s.Find(crs.CanadianWork); line.Points != c.want || line.Missing != c.lacks {
			t.Errorf("%s: %d points, lacks %v; want %d, %v", c.name, line.Points, slugs(line.Missing), c.want, slugs(c.lacks))
		}
	}
}

// TestUnknownForeignOccupationIsNotZero asks for the occupation of the only job
// abroad, and does not take it for no work.
func TestUnknownForeignOccupationIsNotZero(t *testing.T) {
	p := parse(t, "marital=single first-official=english "+levels(profile.FirstLanguage, 9))
	j := jobIn(t, "IN", law.On(2020, 1, 1), law.On(2022, 12, 31), 4000)
	j.Occupation = profile.Answer[noc.Code]{}
	p.Jobs.Add(j)
	s := crs.Rate(setOn(t, verified), p)
	if line := s.Find(crs.ForeignLanguage); line.Points != 0 || line.Missing != questions(profile.FieldJobs) {
		t.Errorf("%d points, lacks %v", line.Points, slugs(line.Missing))
	}
}

// TestExactAnswersCite gives the law by which exact answers came to what the
// quick ones say.
func TestExactAnswersCite(t *testing.T) {
	p := alone()
	p.Born = profile.Given(law.On(1996, 5, 17))
	p.Credentials.Add(profile.Credential{Level: profile.Given(profile.Bachelors), Country: profile.Given(profile.Canada), Counts: profile.Given(profile.Yes)})
	p.Jobs.Add(jobIn(t, "CA", law.On(2024, 1, 1), 0, 4000))
	s := crs.Rate(setOn(t, verified), p)
	for rule, want := range map[crs.Rule]law.Cite{
		crs.Age:           {Source: law.InterpretationAct, Section: "30"},
		crs.Education:     {Source: law.Regulations, Section: "78(1)"},
		crs.CanadianStudy: {Source: law.Instructions, Section: "30"},
		crs.CanadianWork:  {Source: law.Instructions, Section: "15", Via: law.Physicians2023},
	} {
		if line := s.Find(rule); line.Converted == nil || *line.Converted != want {
			t.Errorf("%v: %+v, want %+v", rule, line.Converted, want)
		}
	}
}
