package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// TestCanadianYear follows IRPR s. 87.1(2)(a): a year within the three years
// before, with the eve and the day of both ends.
func TestCanadianYear(t *testing.T) {
	start := law.On(2025, 1, 31)
	p := with(job(developer, start))
	for _, c := range []struct {
		on      law.Day
		outcome program.Outcome
		reason  program.Reason
	}{
		{start, program.NotMet, program.Absent},
		{law.On(2026, 1, 30), program.NotMet, program.Short},
		{law.On(2026, 1, 31), program.Met, program.Enough},
	} {
		r := requirement(t, program.CanadianExperience, program.Work, p, c.on)
		want(t, c.on.String(), r, c.outcome, c.reason)
		if c.outcome == program.NotMet && r.From != law.On(2026, 1, 31) || c.outcome == program.Met && r.Until != 0 {
			t.Errorf("on %v: from %v until %v", c.on, r.From, r.Until)
		}
	}

	ended := with(until(job(developer, start), law.On(2026, 6, 30)))
	last := requirement(t, program.CanadianExperience, program.Work, ended, day).Until
	// The year before 1 July 2026 leaves the window of three years after it.
	if last != law.On(2028, 7, 1) {
		t.Errorf("work until 30 June 2026 is a year of the last three until %v", last)
	}
	want(t, "the last day", requirement(t, program.CanadianExperience, program.Work, ended, last), program.Met, program.Enough)
	want(t, "the day after", requirement(t, program.CanadianExperience, program.Work, ended, last+1), program.NotMet, program.Short)
}

// TestCanadianYearExcludes follows IRPR s. 87.1(3) and canada.ca.
func TestCanadianYearExcludes(t *testing.T) {
	start := law.On(2024, 3, 1)
	for _, c := range []struct {
		name   string
		change func(*profile.Job)
	}{
		{"87.1(3)(a): while studying full time", func(j *profile.Job) { j.Studying = profile.Given(profile.Yes) }},
		{"87.1(3)(b): self-employed", func(j *profile.Job) { j.SelfEmployed = profile.Given(profile.SelfEmployed) }},
		{"87.1(3)(b): unauthorised", func(j *profile.Job) { j.Authorised = profile.Given(profile.No) }},
		{"87.1(2)(a): TEER 5", func(j *profile.Job) { j.Occupation = profile.Given(cashier) }},
		{"87.1(2)(a): acquired outside Canada", func(j *profile.Job) { *j = abroad(*j) }},
		{"73(2): without wages", func(j *profile.Job) { j.Paid = profile.Given(profile.No) }},
	} {
		j := job(developer, start)
		c.change(&j)
		want(t, c.name, requirement(t, program.CanadianExperience, program.Work, with(j), day), program.NotMet, program.Absent)
	}

	unsaid := job(developer, start)
	unsaid.Authorised = profile.Answer[profile.YesNo]{}
	r := requirement(t, program.CanadianExperience, program.Work, with(unsaid), day)
	want(t, "authorisation not answered", r, program.Unknown, program.Unanswered)
	if r.Part != profile.PartAuthorised || r.Missing != profile.SetOf(profile.FieldJobs) {
		t.Errorf("it waits for %v of %v", r.Part, r.Missing)
	}
}

// TestCanadianYearByQuickAnswer settles only what complete years in ten tell of
// the last three.
func TestCanadianYearByQuickAnswer(t *testing.T) {
	years := func(n int) profile.Answer[profile.Years] { return profile.Given(profile.Years(n)) }
	for _, c := range []struct {
		name    string
		quick   profile.Answer[profile.Years]
		jobs    []profile.Job
		outcome program.Outcome
		reason  program.Reason
		missing profile.FieldSet
	}{
		{"not answered", profile.Answer[profile.Years]{}, nil, program.Unknown, program.Unanswered, profile.SetOf(profile.FieldCanadianWork)},
		{"none", years(0), nil, program.NotMet, program.Absent, profile.FieldSet{}},
		{"one", years(1), nil, program.Unknown, program.Quick, profile.SetOf(profile.FieldJobs)},
		{"five", years(5), nil, program.Unknown, program.Quick, profile.SetOf(profile.FieldJobs)},
		{"jobs abroad only", years(1), []profile.Job{abroad(job(developer, law.On(2020, 1, 1)))}, program.Unknown, program.Quick, profile.SetOf(profile.FieldJobs)},
		{"a job in Canada is exact and wins", years(5), []profile.Job{job(developer, law.On(2026, 1, 1))}, program.NotMet, program.Short, profile.FieldSet{}},
	} {
		p := with(c.jobs...)
		p.CanadianWork = c.quick
		r := requirement(t, program.CanadianExperience, program.Work, p, day)
		want(t, c.name, r, c.outcome, c.reason)
		if r.Missing != c.missing {
			t.Errorf("%s: it waits for other answers", c.name)
		}
	}
}

// TestCanadianLevels follows IRPR s. 87.1(2)(d) and canada.ca: CLB 7 for TEER 0
// and 1, and CLB 5 for TEER 2 and 3, in every ability.
func TestCanadianLevels(t *testing.T) {
	start := law.On(2024, 3, 1)
	for _, c := range []struct {
		name   string
		job    profile.Job
		lowest profile.Level
	}{
		{"TEER 0", job(salesManager, start), 7},
		{"TEER 1", job(developer, start), 7},
		{"TEER 2", job(technician, start), 5},
		{"TEER 3", job(butcher, start), 5},
	} {
		for a := range profile.Abilities {
			for level := c.lowest - 1; level <= c.lowest; level++ {
				p := with(c.job)
				levels := []profile.Level{9, 9, 9, 9}
				levels[a] = level
				p.First = stated(levels...)
				outcome, reason := program.NotMet, program.Short
				if level == c.lowest {
					outcome, reason = program.Met, program.Enough
				}
				want(t, c.name, requirement(t, program.CanadianExperience, program.Language, p, day), outcome, reason)
			}
		}
	}
}

// TestGreaterAmountOfWorkDecides follows IRPR s. 87.1(2)(e).
func TestGreaterAmountOfWorkDecides(t *testing.T) {
	long := until(job(technician, law.On(2024, 3, 1)), law.On(2025, 12, 31))
	short := job(developer, law.On(2026, 1, 1))
	old := until(job(developer, law.On(2016, 1, 1)), law.On(2023, 9, 30)) // before the three years
	unnamed := until(job(0, law.On(2024, 3, 1)), law.On(2024, 6, 30))
	unnamed.Occupation = profile.Answer[noc.Code]{}
	half1 := until(job(developer, law.On(2024, 1, 1)), law.On(2024, 6, 28)) // 180 days
	half2 := until(job(technician, law.On(2025, 1, 1)), law.On(2025, 6, 29))
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		level   profile.Level
		outcome program.Outcome
		reason  program.Reason
	}{
		{"TEER 2 for longer", []profile.Job{long, short}, 5, program.Met, program.Enough},
		{"TEER 2 for longer, work before the window left out", []profile.Job{old, long, short}, 5, program.Met, program.Enough},
		{"TEER 1 for longer", []profile.Job{job(developer, law.On(2024, 3, 1)), until(job(technician, law.On(2023, 11, 1)), law.On(2024, 2, 28))}, 6, program.NotMet, program.Short},
		{"an occupation not named, enough for either", []profile.Job{long, unnamed}, 7, program.Met, program.Enough},
		{"an occupation not named, enough for one", []profile.Job{long, unnamed}, 6, program.Unknown, program.Unanswered},
		{"an occupation not named, enough for neither", []profile.Job{long, unnamed}, 4, program.NotMet, program.Short},
		{"as much of both", []profile.Job{half1, half2}, 6, program.Unknown, program.Doubtful},
	} {
		p := with(c.jobs...)
		p.First = stated(c.level)
		want(t, c.name, requirement(t, program.CanadianExperience, program.Language, p, day), c.outcome, c.reason)
	}
	p := with()
	p.CanadianWork, p.First = profile.Given(profile.Years(2)), stated(6)
	want(t, "no jobs", requirement(t, program.CanadianExperience, program.Language, p, day), program.Unknown, program.Quick)
}

// TestResultsCountForLessThanTwoYears follows the Ministerial Instructions,
// s. 3(4), for the class whose own section has no limit.
func TestResultsCountForLessThanTwoYears(t *testing.T) {
	p := able()
	p.First.Date = profile.Given(law.On(2024, 9, 2))
	for _, c := range []struct {
		on      law.Day
		outcome program.Outcome
		reason  program.Reason
	}{
		{law.On(2024, 9, 1), program.NotMet, program.Early},
		{law.On(2024, 9, 2), program.Met, program.Enough},
		{law.On(2026, 9, 1), program.Met, program.Enough},
		{law.On(2026, 9, 2), program.NotMet, program.Expired},
	} {
		for which := program.CanadianExperience; which < program.NumProgram; which++ {
			r := requirement(t, which, program.Results, p, c.on)
			want(t, which.String()+" on "+c.on.String(), r, c.outcome, c.reason)
			if c.reason == program.Enough && r.Until != law.On(2026, 9, 1) || c.reason == program.Early && r.From != law.On(2024, 9, 2) {
				t.Errorf("%v on %v: from %v until %v", which, c.on, r.From, r.Until)
			}
		}
	}
}

// TestResultsThatAreNotDated are unknown, while their levels are judged.
func TestResultsThatAreNotDated(t *testing.T) {
	p := able()
	p.First.Date = profile.Answer[law.Day]{}
	r := requirement(t, program.CanadianExperience, program.Results, p, day)
	want(t, "a test", r, program.Unknown, program.Unanswered)
	if r.Missing != profile.SetOf(profile.FieldFirstDate) {
		t.Error("it does not wait for the date")
	}
	p.First = stated(9)
	r = requirement(t, program.CanadianExperience, program.Results, p, day)
	want(t, "levels", r, program.Unknown, program.Quick)
	want(t, "their levels", requirement(t, program.CanadianExperience, program.Language, p, day), program.Met, program.Enough)
	p.FirstOfficial, p.First.Test = profile.Given(profile.French), profile.Given(profile.TEF699)
	want(t, "a test that is not taken", requirement(t, program.CanadianExperience, program.Language, p, day), program.Unknown, program.NotAccepted)
	p.First = profile.Language{}
	r = requirement(t, program.CanadianExperience, program.Language, p, day)
	want(t, "nothing answered", r, program.Unknown, program.Unanswered)
	if r.Missing != profile.SetOf(profile.FieldFirstTest) {
		t.Error("it does not wait for the test")
	}
}

// TestEitherLanguageWillDo follows IRPR ss. 75(2)(d), 87.1(2)(d) and
// 87.2(3)(a): English or French.
func TestEitherLanguageWillDo(t *testing.T) {
	p := able()
	p.First = celpip(law.On(2026, 3, 1), 3, 3, 3, 3)
	p.Second = stated(8)
	for which := program.CanadianExperience; which < program.NumProgram; which++ {
		r := requirement(t, which, program.Language, p, day)
		want(t, which.String(), r, program.Met, program.Enough)
		if !profile.Is(r.Evidence.Official, profile.French) {
			t.Errorf("%v is judged by %v", which, r.Evidence.Official)
		}
		// Stated levels have no date.
		want(t, which.String(), requirement(t, which, program.Results, p, day), program.Unknown, program.Quick)
	}
	p.Second = stated(3)
	want(t, "both too low", requirement(t, program.CanadianExperience, program.Language, p, day), program.NotMet, program.Short)
}

// TestQuebec follows IRPR ss. 75(1), 87.1(1) and 87.2(2).
func TestQuebec(t *testing.T) {
	for which := program.CanadianExperience; which < program.NumProgram; which++ {
		p := able()
		want(t, "elsewhere", requirement(t, which, program.Residence, p, day), program.Met, program.Enough)
		p.Quebec = profile.Given(profile.Yes)
		want(t, "in Quebec", requirement(t, which, program.Residence, p, day), program.NotMet, program.Contrary)
		p.Quebec = profile.Answer[profile.YesNo]{}
		want(t, "not answered", requirement(t, which, program.Residence, p, day), program.Unknown, program.Unanswered)
	}
}

// TestProgramOutcome joins the requirements: all must be met.
func TestProgramOutcome(t *testing.T) {
	p := able()
	if got := program.Check(program.CanadianExperience, p, day); got.Outcome != program.Met {
		t.Errorf("%+v", got)
	}
	p.Quebec = profile.Answer[profile.YesNo]{}
	if got := program.Check(program.CanadianExperience, p, day); got.Outcome != program.Unknown || got.Missing() != profile.SetOf(profile.FieldQuebec) {
		t.Errorf("with one answer missing: %+v", got)
	}
	p.First.Date = profile.Given(law.On(2020, 1, 1))
	if got := program.Check(program.CanadianExperience, p, day); got.Outcome != program.NotMet {
		t.Errorf("with expired results besides: %+v", got)
	}
	if got := program.Check(program.CanadianExperience, p, law.On(2014, 12, 31)); got.Outcome != program.Unknown || got.Requirements != nil {
		t.Errorf("before Express Entry: %+v", got)
	}
}
