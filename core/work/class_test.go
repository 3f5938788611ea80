package work_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// eveAndDay checks the complete years of jobs for p on the eve of day and on it.
func eveAndDay(t *testing.T, name string, p work.Purpose, jobs []profile.Job, day law.Day, eve, on int) {
	t.Helper()
	for d, want := range map[law.Day]int{day - 1: eve, day: on} {
		if got := rule(t, p, d).At(jobs, d); got.Years != want {
			t.Errorf("%s: %d years on %v, want %d", name, got.Years, d, want)
		}
	}
}

// in returns j in the occupation code.
func in(j profile.Job, code noc.Code) profile.Job {
	j.Occupation = profile.Given(code)
	return j
}

// TestCanadianExperience follows IRPR s. 87.1(2)(a): one year of full-time work,
// or as much in part-time work, within the three years before the day, in one or
// more occupations.
func TestCanadianExperience(t *testing.T) {
	year := until(job(law.On(2021, 3, 10)), law.On(2022, 3, 9))
	half := until(job(law.On(2023, 1, 2)), law.On(2023, 7, 2)) // 26 weeks
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		day     law.Day
		eve, on int
	}{
		{"a year completes", []profile.Job{year}, law.On(2022, 3, 10), 0, 1},
		{"its first day is three years and a day ago", []profile.Job{year}, law.On(2024, 3, 11), 1, 0},
		{"begun on 1 March, its first day is in the window of 29 February still", []profile.Job{until(job(law.On(2021, 3, 1)), law.On(2022, 2, 28))}, law.On(2024, 3, 2), 1, 0},
		{"begun on 28 February, it is not", []profile.Job{until(job(law.On(2021, 2, 28)), law.On(2022, 2, 27))}, law.On(2024, 2, 29), 1, 0},
		{"half a year, half a year later another, in another occupation", []profile.Job{half, until(in(job(law.On(2024, 1, 1)), manager), law.On(2024, 6, 30))}, law.On(2024, 7, 1), 0, 1},
		{"15 hours a week for 104 weeks", []profile.Job{weekly(job(law.On(2022, 1, 3)), 1500)}, law.On(2022, 1, 3) + 104*7, 0, 1},
		{"10 hours a week for 156 weeks", []profile.Job{weekly(job(law.On(2022, 1, 3)), 1000)}, law.On(2022, 1, 3) + 156*7, 0, 1},
		{"9.9 hours a week never fill three years", []profile.Job{weekly(job(law.On(2018, 1, 3)), 990)}, law.On(2024, 1, 3), 0, 0},
	} {
		eveAndDay(t, c.name, work.CanadianExperience, c.jobs, c.day, c.eve, c.on)
	}
}

// TestSkilledTrade follows IRPR s. 87.2(3)(b): two years within the five years
// before the day, in one trade, not without a break.
func TestSkilledTrade(t *testing.T) {
	welder := func(start, last law.Day) profile.Job { return until(in(job(start), 72106), last) }
	first := welder(law.On(2020, 5, 4), law.On(2021, 5, 3))
	second := welder(law.On(2023, 9, 11), law.On(2024, 9, 10))
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		day     law.Day
		eve, on int
	}{
		{"two years complete", []profile.Job{welder(law.On(2022, 2, 1), law.On(2024, 1, 31))}, law.On(2024, 2, 1), 1, 2},
		{"two years, apart", []profile.Job{first, second}, law.On(2024, 9, 8), 1, 2}, // after 365 and 363 days, which are 3,120 hours
		{"five years after the first began, with three days to spare", []profile.Job{first, second}, law.On(2025, 5, 8), 2, 1},
		{"in two trades", []profile.Job{first, in(second, 72310)}, law.On(2024, 9, 11), 1, 1},
		{"in one trade and as its helper", []profile.Job{first, in(second, 75110)}, law.On(2024, 9, 11), 1, 1},
	} {
		eveAndDay(t, c.name, work.SkilledTrade, c.jobs, c.day, c.eve, c.on)
	}
}

// TestSkilledWorkerIsContinuous follows IRPR s. 75(2)(a): one year over a
// continuous period, in the primary occupation, within ten years.
func TestSkilledWorkerIsContinuous(t *testing.T) {
	day := law.On(2026, 6, 1)
	// 3 January 2022 is a Monday, 1 July 2022 a Friday. The second job goes on for a
	// week more than the year needs.
	from := func(start law.Day) profile.Job { return until(job(start), law.On(2023, 1, 9)) }
	before := until(job(law.On(2022, 1, 3)), law.On(2022, 7, 1))
	whole := until(job(law.On(2022, 1, 3)), law.On(2023, 1, 2))
	part := func(j profile.Job) profile.Job { return weekly(j, 1500) }
	for _, c := range []struct {
		name     string
		jobs     []profile.Job
		years    int
		doubtful bool
	}{
		{"one year", []profile.Job{whole}, 1, false},
		{"a day short", []profile.Job{until(whole, law.On(2023, 1, 1))}, 0, false},
		{"the next job on the next day", []profile.Job{before, from(law.On(2022, 7, 2))}, 1, false},
		{"on Sunday", []profile.Job{before, from(law.On(2022, 7, 3))}, 1, false},
		{"on Monday, after a weekend", []profile.Job{before, from(law.On(2022, 7, 4))}, 1, false},
		{"on Tuesday", []profile.Job{before, from(law.On(2022, 7, 5))}, 0, false},
		{"from Thursday to Saturday", []profile.Job{until(before, law.On(2022, 6, 30)), from(law.On(2022, 7, 2))}, 0, false},
		{"from Saturday to Monday", []profile.Job{until(before, law.On(2022, 7, 2)), from(law.On(2022, 7, 4))}, 1, false},
		{"from Sunday to Tuesday", []profile.Job{until(before, law.On(2022, 7, 3)), from(law.On(2022, 7, 5))}, 0, false},
		{"in another occupation", []profile.Job{before, in(from(law.On(2022, 7, 2)), manager)}, 0, false},
		{"in another occupation at the same time", []profile.Job{whole, in(whole, manager)}, 1, false},
		{"half the hours", []profile.Job{part(whole)}, 0, false},
		{"half the hours twice", []profile.Job{part(whole), part(whole)}, 1, false},
		{"half the hours for two years", []profile.Job{part(until(job(law.On(2022, 1, 3)), law.On(2024, 1, 2)))}, 1, false},
		{"and another year, apart", []profile.Job{whole, until(job(law.On(2024, 1, 1)), law.On(2024, 12, 31))}, 1, false},
		{"two years in one", []profile.Job{whole, until(job(law.On(2023, 1, 3)), law.On(2024, 1, 2))}, 2, false},
		// A week without pay, made up for by a week more at the end.
		{"a week without pay", []profile.Job{away(until(whole, law.On(2023, 1, 9)), law.On(2022, 7, 4), law.On(2022, 7, 10))}, 0, true},
		{"a weekend without pay", []profile.Job{away(until(whole, law.On(2023, 1, 4)), law.On(2022, 7, 2), law.On(2022, 7, 3))}, 1, false},
		{"a week without pay beside another job", []profile.Job{away(until(whole, law.On(2023, 1, 9)), law.On(2022, 7, 4), law.On(2022, 7, 10)), part(whole)}, 1, false},
		{"a week without pay, and too few hours even so", []profile.Job{away(whole, law.On(2022, 7, 4), law.On(2022, 7, 10))}, 0, false},
		{"a week without pay in the second of two years", []profile.Job{away(until(job(law.On(2022, 1, 3)), law.On(2024, 1, 9)), law.On(2023, 7, 3), law.On(2023, 7, 9))}, 1, true},
	} {
		got := rule(t, work.SkilledWorker, day).At(c.jobs, day)
		if got.Years != c.years || (got.Lacks.Reason == work.Doubtful) != c.doubtful || got.Certain() == c.doubtful {
			t.Errorf("%s: %d years, lacks %+v; want %d, doubtful: %v", c.name, got.Years, got.Lacks, c.years, c.doubtful)
		}
	}
	eveAndDay(t, "the year completes", work.SkilledWorker, []profile.Job{whole}, law.On(2023, 1, 3), 0, 1)
	eveAndDay(t, "ten years and a day after it began", work.SkilledWorker, []profile.Job{whole}, law.On(2032, 1, 4), 1, 0)
}

// TestSkilledWorkerPoints follows IRPR s. 80: all skilled occupations of the ten
// years count together, and a time counts once.
func TestSkilledWorkerPoints(t *testing.T) {
	abroad := until(in(job(law.On(2018, 1, 1)), manager), law.On(2019, 12, 31))
	abroad.Country, abroad.Outside = profile.Given(india), profile.Answer[profile.YesNo]{}
	here := until(job(law.On(2022, 1, 1)), law.On(2023, 12, 31))
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		day     law.Day
		eve, on int
	}{
		{"two years abroad and two in Canada", []profile.Job{abroad, here}, law.On(2023, 12, 28), 3, 4}, // after 730 and 726 days, which are 6,240 hours
		{"the same twice", []profile.Job{abroad, here, abroad, in(here, manager)}, law.On(2023, 12, 28), 3, 4},
		{"as the first slide out, with four days to spare", []profile.Job{abroad, here}, law.On(2028, 1, 6), 4, 3},
	} {
		eveAndDay(t, c.name, work.SkilledWorkerPoints, c.jobs, c.day, c.eve, c.on)
	}
}

// TestForeignPointsAreOneOccupation follows the wording of IRCC's calculator: the
// occupation with the most years counts, and of those with as many the one with
// the most hours.
func TestForeignPointsAreOneOccupation(t *testing.T) {
	day := law.On(2026, 6, 1)
	for _, c := range []struct {
		name string
		jobs []profile.Job
		code noc.Code
	}{
		{"more years", []profile.Job{in(until(job(law.On(2020, 1, 1)), law.On(2021, 12, 31)), cook), until(job(law.On(2022, 1, 1)), law.On(2022, 12, 31))}, cook},
		{"more years, though listed last", []profile.Job{until(job(law.On(2022, 1, 1)), law.On(2022, 12, 31)), in(until(job(law.On(2020, 1, 1)), law.On(2021, 12, 31)), cook)}, cook},
		{"as many, with more hours", []profile.Job{until(job(law.On(2022, 1, 1)), law.On(2022, 12, 31)), in(until(job(law.On(2020, 1, 1)), law.On(2021, 6, 30)), cook)}, cook},
		{"as many and as much: the first", []profile.Job{until(job(law.On(2022, 1, 1)), law.On(2022, 12, 31)), in(until(job(law.On(2023, 1, 1)), law.On(2023, 12, 31)), cook)}, developer},
	} {
		for i := range c.jobs {
			c.jobs[i].Country = profile.Given(india)
		}
		if got := rule(t, work.ForeignPoints, day).At(c.jobs, day); !profile.Is(got.Occupation, c.code) {
			t.Errorf("%s: %v counts, want %v", c.name, got.Occupation, c.code)
		}
	}
	cashiers := in(until(job(law.On(2020, 1, 1)), law.On(2021, 12, 31)), cashier)
	cashiers.Country = profile.Given(india)
	if got := rule(t, work.ForeignPoints, day).At([]profile.Job{cashiers}, day); got != (work.Count{}) {
		t.Errorf("work that does not count is %+v", got)
	}
}

// TestRulesAreHeld finds a rule for each purpose from the first day of Express
// Entry, and none before, each with its source.
func TestRulesAreHeld(t *testing.T) {
	began := law.On(2015, 1, 1)
	for p := work.Purpose(1); p < work.NumPurpose; p++ {
		if _, ok := work.Law(p).At(began - 1); ok {
			t.Errorf("purpose %d: a rule of before Express Entry is held", p)
		}
		if r, ok := work.Law(p).At(began); !ok || r.Day != began {
			t.Errorf("purpose %d: no rule of %v", p, began)
		}
		for _, r := range work.Law(p) {
			if r.Basis.Source == 0 || r.Value.Window == 0 {
				t.Errorf("purpose %d: the rule of %v has no source or no window", p, r.Day)
			}
		}
	}
	if work.FormBasis().Source == 0 {
		t.Error("the months of the form have no source")
	}
}

// TestWorkOfTheDayReachesNoAnniversary counts work before the day only: a job
// that begins on the day does not carry a year of 364 days over its anniversary.
func TestWorkOfTheDayReachesNoAnniversary(t *testing.T) {
	day := law.On(2026, 6, 1)
	jobs := []profile.Job{until(job(law.On(2025, 1, 1)), law.On(2025, 12, 30)), job(day)}
	for _, p := range []work.Purpose{work.CanadianPoints, work.CanadianExperience, work.SkilledWorkerPoints} {
		eveAndDay(t, "a job that begins", p, jobs, day+1, 0, 1)
		if got := rule(t, p, day).At(jobs, day); got.Short != 1 {
			t.Errorf("purpose %d: short by %d days", p, got.Short)
		}
	}
}

// TestAYearIs1560Hours follows canada.ca: 30 hours a week for 52 weeks.
func TestAYearIs1560Hours(t *testing.T) {
	if work.Year != work.Hours(1560) || work.Year.Hours() != 1560 || work.Hours(30) != 7*3000 {
		t.Errorf("a year is %d hours, and 30 hours are %d", work.Year.Hours(), work.Hours(30))
	}
}

// TestRulesCite gives the source of each rule, with the eve and the day of each
// change.
func TestRulesCite(t *testing.T) {
	for _, c := range []struct {
		p       work.Purpose
		day     law.Day
		source  law.Source
		section string
		via     law.Source
	}{
		{work.CanadianPoints, law.On(2015, 5, 29), law.Instructions, "15", 0},
		{work.CanadianPoints, law.On(2015, 5, 30), law.Instructions2015, "15(5)-15(7)", 0},
		{work.CanadianPoints, law.On(2023, 4, 24), law.Instructions2015, "15(5)-15(7)", 0},
		{work.CanadianPoints, law.On(2023, 4, 25), law.Instructions, "15", law.Physicians2023},
		{work.ForeignPoints, law.On(2015, 1, 1), law.CalculatorWording, "", 0},
		{work.CanadianExperience, law.On(2023, 4, 24), law.Regulations, "87.1", 0},
		{work.CanadianExperience, law.On(2023, 4, 25), law.Regulations, "87.1", law.Physicians2023},
		{work.SkilledWorker, law.On(2015, 1, 1), law.Regulations, "75(2)", 0},
		{work.SkilledWorkerPoints, law.On(2015, 1, 1), law.Regulations, "80", 0},
		{work.SkilledTrade, law.On(2015, 1, 1), law.Regulations, "87.2", law.SkilledTradesPage},
	} {
		if r, ok := work.Law(c.p).At(c.day); !ok || r.Basis != (law.Cite{Source: c.source, Section: c.section, Via: c.via}) {
			t.Errorf("purpose %d, on %v: %+v, %v", c.p, c.day, r.Basis, ok)
		}
	}
}
