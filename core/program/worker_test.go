package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// TestWorkerYear follows IRPR s. 75(2)(a): a continuous year in one occupation
// within ten years, anywhere.
func TestWorkerYear(t *testing.T) {
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		outcome program.Outcome
		reason  program.Reason
	}{
		{"a year abroad", []profile.Job{abroad(until(job(developer, law.On(2019, 1, 1)), law.On(2019, 12, 31)))}, program.Met, program.Enough},
		{"a day less", []profile.Job{abroad(until(job(developer, law.On(2019, 1, 1)), law.On(2019, 12, 30)))}, program.NotMet, program.Short},
		{"not continuous", []profile.Job{
			until(job(developer, law.On(2022, 1, 1)), law.On(2022, 8, 31)),
			until(job(developer, law.On(2023, 1, 1)), law.On(2023, 8, 31)),
		}, program.NotMet, program.Short},
		{"two occupations", []profile.Job{
			until(job(developer, law.On(2022, 1, 1)), law.On(2022, 8, 31)),
			until(job(technician, law.On(2022, 9, 1)), law.On(2023, 4, 30)),
		}, program.NotMet, program.Short},
		{"half the hours, twice as long", []profile.Job{weekly(until(job(developer, law.On(2020, 1, 1)), law.On(2021, 12, 31)), 15)}, program.Met, program.Enough},
		{"TEER 5", []profile.Job{job(cashier, law.On(2020, 1, 1))}, program.NotMet, program.Absent},
		{"eleven years ago", []profile.Job{until(job(developer, law.On(2010, 1, 1)), law.On(2015, 12, 31))}, program.NotMet, program.Absent},
		{"a student counts", []profile.Job{func() profile.Job {
			j := job(developer, law.On(2024, 1, 1))
			j.Studying = profile.Given(profile.Yes)
			return j
		}()}, program.Met, program.Enough},
		{"unauthorised: the section does not say", []profile.Job{func() profile.Job {
			j := job(developer, law.On(2024, 1, 1))
			j.Authorised = profile.Given(profile.No)
			return j
		}()}, program.Unknown, program.Doubtful},
		{"no jobs, and none by the quick answers", nil, program.Unknown, program.Quick},
	} {
		p := with(c.jobs...)
		want(t, c.name, requirement(t, program.SkilledWorker, program.Work, p, day), c.outcome, c.reason)
	}
	p := with(abroad(job(cashier, law.On(2020, 1, 1))))
	p.CanadianWork = profile.Answer[profile.Years]{}
	r := requirement(t, program.SkilledWorker, program.Work, p, day)
	want(t, "work in Canada not answered", r, program.Unknown, program.Unanswered)
	if r.Missing != profile.SetOf(profile.FieldCanadianWork) {
		t.Error("it does not wait for the work in Canada")
	}
}

// TestWorkerLevels follows IRPR s. 75(2)(d) and canada.ca: CLB 7 in every
// ability.
func TestWorkerLevels(t *testing.T) {
	for a := range profile.Abilities {
		p := able()
		levels := []profile.Level{7, 7, 7, 7}
		p.First = stated(levels...)
		want(t, "CLB 7", requirement(t, program.SkilledWorker, program.Language, p, day), program.Met, program.Enough)
		levels[a] = 6
		p.First = stated(levels...)
		want(t, "CLB 6 in one", requirement(t, program.SkilledWorker, program.Language, p, day), program.NotMet, program.Short)
	}
}

// TestWorkerEducation follows IRPR s. 75(2)(e): a credential of Canada, or one
// from abroad with an assessment less than five years old.
func TestWorkerEducation(t *testing.T) {
	assessed := law.On(2021, 10, 2)
	last := law.On(2026, 10, 1)
	unassessed := degree(profile.Bachelors, 0)
	unassessed.Assessed = profile.Answer[law.Day]{}
	future := diploma(profile.TwoYear)
	future.Completed = profile.Given(law.On(2026, 12, 1))
	for _, c := range []struct {
		name        string
		credentials []profile.Credential
		on          law.Day
		outcome     program.Outcome
		reason      program.Reason
		from, until law.Day
	}{
		{"before the assessment", []profile.Credential{degree(profile.Masters, assessed)}, assessed - 1, program.NotMet, program.Early, assessed, 0},
		{"its first day", []profile.Credential{degree(profile.Masters, assessed)}, assessed, program.Met, program.Enough, 0, last},
		{"its last day", []profile.Credential{degree(profile.Masters, assessed)}, last, program.Met, program.Enough, 0, last},
		{"five years old", []profile.Credential{degree(profile.Masters, assessed)}, last + 1, program.NotMet, program.Expired, 0, 0},
		{"not assessed, as far as is known", []profile.Credential{unassessed}, day, program.Unknown, program.Unanswered, 0, 0},
		{"of Canada", []profile.Credential{degree(profile.Masters, assessed), diploma(profile.Secondary)}, last + 1, program.Met, program.Enough, 0, 0},
		{"not completed yet", []profile.Credential{future}, day, program.NotMet, program.Early, law.On(2026, 12, 1), 0},
		{"completed that day", []profile.Credential{future}, law.On(2026, 12, 1), program.Met, program.Enough, 0, 0},
		{"the assessment that lasts longest", []profile.Credential{degree(profile.Masters, assessed), degree(profile.Bachelors, law.On(2024, 1, 10))}, day, program.Met, program.Enough, 0, law.On(2029, 1, 9)},
	} {
		p := able()
		p.Credentials = profile.Credentials{}
		for _, credential := range c.credentials {
			p.Credentials.Add(credential)
		}
		r := requirement(t, program.SkilledWorker, program.Education, p, c.on)
		want(t, c.name, r, c.outcome, c.reason)
		if r.From != c.from || r.Until != c.until {
			t.Errorf("%s: from %v until %v, want from %v until %v", c.name, r.From, r.Until, c.from, c.until)
		}
	}
}

// TestWorkerEducationByQuickAnswer knows a credential of Canada and that there
// is none at all, but not the date of an assessment.
func TestWorkerEducationByQuickAnswer(t *testing.T) {
	for _, c := range []struct {
		name    string
		level   profile.Answer[profile.Education]
		study   profile.Answer[profile.CanadianStudy]
		outcome program.Outcome
		reason  program.Reason
	}{
		{"a degree", profile.Given(profile.Masters), profile.Given(profile.NoCanadianStudy), program.Unknown, program.Quick},
		{"a degree, perhaps of Canada", profile.Given(profile.Masters), profile.Answer[profile.CanadianStudy]{}, program.Unknown, program.Quick},
		{"secondary school or less in Canada", profile.Given(profile.Masters), profile.Given(profile.CanadianSecondary), program.Unknown, program.Quick},
		{"a diploma of Canada", profile.Given(profile.TwoYear), profile.Given(profile.CanadianOneOrTwoYears), program.Met, program.Enough},
		{"a degree of Canada", profile.Answer[profile.Education]{}, profile.Given(profile.CanadianThreeYears), program.Met, program.Enough},
		{"none", profile.Given(profile.LessThanSecondary), profile.Given(profile.NoCanadianStudy), program.NotMet, program.Absent},
		{"not answered", profile.Answer[profile.Education]{}, profile.Given(profile.NoCanadianStudy), program.Unknown, program.Unanswered},
	} {
		p := able()
		p.Credentials, p.Education, p.CanadianStudy = profile.Credentials{}, c.level, c.study
		want(t, c.name, requirement(t, program.SkilledWorker, program.Education, p, day), c.outcome, c.reason)
	}
}

// TestFunds follows the table of canada.ca, proof of funds, of 2025-07-07, and
// the one of 2024-05-28 before it.
func TestFunds(t *testing.T) {
	for i, c := range []struct{ before, after profile.Dollars }{
		{14_690, 15_263},
		{18_288, 19_001},
		{22_483, 23_360},
		{27_297, 28_362},
		{30_690, 32_168},
		{34_917, 36_280},
		{38_875, 40_392},
		{38_875 + 3_958, 40_392 + 4_112},
		{38_875 + 2*3_958, 40_392 + 2*4_112},
	} {
		p := able()
		for range i {
			p.Children.Add(profile.Child{Born: profile.Given(law.On(2015, 1, 1))})
		}
		for on, need := range map[law.Day]profile.Dollars{law.On(2025, 7, 6): c.before, law.On(2025, 7, 7): c.after} {
			for has, outcome := range map[profile.Dollars]program.Outcome{need - 1: program.NotMet, need: program.Met} {
				p.Funds = profile.Given(has)
				for _, which := range []program.Program{program.SkilledWorker, program.SkilledTrades} {
					r := requirement(t, which, program.Funds, p, on)
					if r.Outcome != outcome || r.Evidence.NeedFunds != need || r.Evidence.Family != i+1 {
						t.Errorf("%v on %v: a family of %d with $%d: %v, needs $%d for %d", which, on, i+1, has, r.Outcome, r.Evidence.NeedFunds, r.Evidence.Family)
					}
				}
			}
		}
	}
	p := able()
	want(t, "no table is held", requirement(t, program.SkilledWorker, program.Funds, p, law.On(2023, 5, 2)), program.Unknown, program.NotHeld)
	if r := program.Check(program.CanadianExperience, p, day); r.Find(program.Funds) != nil {
		t.Error("the Canadian Experience Class asks for funds")
	}
}

// TestFamily follows IRPR s. 1(3) and canada.ca: the spouse and the children
// under 22 belong to the family, whether they come along or not.
func TestFamily(t *testing.T) {
	child := func(born law.Day) *profile.Child { return &profile.Child{Born: profile.Given(born)} }
	for _, c := range []struct {
		name    string
		marital profile.Marital
		since   law.Day
		before  profile.Marital
		child   *profile.Child
		family  int
	}{
		{"alone", profile.NeverMarried, 0, 0, nil, 1},
		{"married", profile.Married, 0, 0, nil, 2},
		{"divorced", profile.Divorced, 0, 0, nil, 1},
		{"married from that day", profile.Married, day, profile.NeverMarried, nil, 2},
		{"married from the day after", profile.Married, day + 1, profile.NeverMarried, nil, 1},
		{"divorced from the day after", profile.Divorced, day + 1, profile.Married, nil, 2},
		{"living together for a year", profile.CommonLaw, law.On(2025, 10, 1), profile.NeverMarried, nil, 2},
		{"living together for a year less a day", profile.CommonLaw, law.On(2025, 10, 2), profile.NeverMarried, nil, 1},
		{"22 tomorrow", profile.Married, 0, 0, child(law.On(2004, 10, 2)), 3},
		{"22 today", profile.Married, 0, 0, child(law.On(2004, 10, 1)), 2},
		{"born that day", profile.NeverMarried, 0, 0, child(day), 2},
		{"born the day after", profile.NeverMarried, 0, 0, child(day + 1), 1},
	} {
		p := able()
		p.Marital, p.SpouseCitizen = profile.Given(c.marital), profile.Given(profile.Yes)
		if c.since != 0 {
			p.MaritalSince, p.MaritalBefore = profile.Given(c.since), profile.Given(c.before)
		}
		if c.child != nil {
			p.Children.Add(*c.child)
		}
		if r := requirement(t, program.SkilledWorker, program.Funds, p, day); r.Evidence.Family != c.family {
			t.Errorf("%s: a family of %d, want %d", c.name, r.Evidence.Family, c.family)
		}
	}
}

// TestFundsOverTime finds the days on which the family or the table is another.
func TestFundsOverTime(t *testing.T) {
	p := able()
	p.Funds = profile.Given(profile.Dollars(15_263))
	p.Children.Add(profile.Child{Born: profile.Given(law.On(2004, 11, 5))})
	if r := requirement(t, program.SkilledWorker, program.Funds, p, day); r.Outcome != program.NotMet || r.From != law.On(2026, 11, 5) {
		t.Errorf("a child who is 22 on 5 November 2026: %v from %v", r.Outcome, r.From)
	}
	p.Children.Add(profile.Child{Born: profile.Given(law.On(2027, 1, 10))})
	if r := requirement(t, program.SkilledWorker, program.Funds, p, law.On(2026, 12, 1)); r.Outcome != program.Met || r.Until != law.On(2027, 1, 9) {
		t.Errorf("a child born on 10 January 2027: %v until %v", r.Outcome, r.Until)
	}
	p = able()
	p.Funds = profile.Given(profile.Dollars(14_690))
	if r := requirement(t, program.SkilledTrades, program.Funds, p, law.On(2025, 1, 1)); r.Outcome != program.Met || r.Until != law.On(2025, 7, 6) {
		t.Errorf("before the table of 7 July 2025: %v until %v", r.Outcome, r.Until)
	}
}

// TestUnknownFamily is judged by both limits.
func TestUnknownFamily(t *testing.T) {
	for has, outcome := range map[profile.Dollars]program.Outcome{
		15_262: program.NotMet, 15_263: program.Unknown, 23_359: program.Unknown, 23_360: program.Met,
	} {
		p := able()
		p.Marital, p.Funds = profile.Answer[profile.Marital]{}, profile.Given(has)
		p.Children.Add(profile.Child{})
		r := requirement(t, program.SkilledWorker, program.Funds, p, day)
		if r.Outcome != outcome {
			t.Errorf("$%d: %v, want %v", has, r.Outcome, outcome)
		}
		if want := profile.SetOf(profile.FieldMarital, profile.FieldChildren); outcome == program.Unknown && r.Missing != want {
			t.Errorf("$%d: it waits for other answers", has)
		}
	}
}

// TestFundsWaived follows IRPR s. 76(1)(b)(ii), which names s. 82(2)(a), (b) and
// (d), and s. 87.2(5), which names s. 87.2(3)(d)(ii), (iii) and (v).
func TestFundsWaived(t *testing.T) {
	for offer, waived := range map[profile.Employment]bool{
		profile.NoEmployment:    false,
		profile.AssessedPermit:  true,
		profile.ExemptPermit:    true,
		profile.AssessedOffer:   false,
		profile.AuthorisedOffer: true,
	} {
		p := able()
		p.Funds = profile.Given(profile.Dollars(0))
		p.Arranged, p.TradeOffer, p.Certificate = profile.Given(offer), profile.Given(offer), profile.Given(profile.Yes)
		for _, which := range []program.Program{program.SkilledWorker, program.SkilledTrades} {
			r := requirement(t, which, program.Funds, p, day)
			if waived {
				want(t, which.String(), r, program.Met, program.Waived)
			} else {
				want(t, which.String(), r, program.NotMet, program.Short)
			}
		}
	}
	p := able()
	p.Funds, p.Arranged = profile.Given(profile.Dollars(0)), profile.Answer[profile.Employment]{}
	r := requirement(t, program.SkilledWorker, program.Funds, p, day)
	want(t, "too little, and the offer not answered", r, program.Unknown, program.Unanswered)
	if r.Missing != profile.SetOf(profile.FieldArranged) {
		t.Error("it does not wait for the offer")
	}
	p.Funds = profile.Given(profile.Dollars(15_263))
	want(t, "enough, and the offer not answered", requirement(t, program.SkilledWorker, program.Funds, p, day), program.Met, program.Enough)
	p.Funds = profile.Answer[profile.Dollars]{}
	want(t, "neither answered", requirement(t, program.SkilledWorker, program.Funds, p, day), program.Unknown, program.Unanswered)
}

// TestBlankEntriesSayNothing leaves the quick answers in force while nothing is
// answered of an entry.
func TestBlankEntriesSayNothing(t *testing.T) {
	p := able()
	p.Jobs, p.Credentials = profile.Jobs{}, profile.Credentials{}
	p.CanadianWork, p.Education, p.CanadianStudy = profile.Given(profile.Years(2)), profile.Given(profile.Masters), profile.Given(profile.CanadianThreeYears)
	for which := program.CanadianExperience; which < program.NumProgram; which++ {
		before := program.Check(which, p, day)
		blank := *p
		blank.Jobs.Add(profile.Job{})
		blank.Credentials.Add(profile.Credential{})
		after := program.Check(which, &blank, day)
		for i, q := range after.Requirements {
			if q != before.Requirements[i] {
				t.Errorf("%v of %v was %+v and is %+v with blank entries", q.Code, which, before.Requirements[i], q)
			}
		}
	}
}
