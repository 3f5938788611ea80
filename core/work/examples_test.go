package work_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

const (
	developer noc.Code = 21232 // TEER 1
	manager   noc.Code = 20012 // TEER 0
	cashier   noc.Code = 65100 // TEER 5
)

// job returns a plain job in Canada: skilled, paid, authorised, 40 hours a
// week, still there.
func job(start law.Day) profile.Job {
	return profile.Job{
		Occupation:   profile.Given(developer),
		Country:      profile.Given(profile.Canada),
		Outside:      profile.Given(profile.No),
		Start:        profile.Given(start),
		Current:      profile.Given(profile.Yes),
		Hours:        profile.Given(profile.HoursOf(40)),
		Paid:         profile.Given(profile.Yes),
		SelfEmployed: profile.Given(profile.Employee),
		Studying:     profile.Given(profile.No),
		Authorised:   profile.Given(profile.Yes),
		Employers:    profile.Given(profile.OneEmployer),
	}
}

// until returns j ended on last, its last day.
func until(j profile.Job, last law.Day) profile.Job {
	j.Current, j.End = profile.Answer[profile.YesNo]{}, profile.Given(last)
	return j
}

// weekly returns j with the given hundredths of hours a week.
func weekly(j profile.Job, h profile.Hours) profile.Job {
	j.Hours = profile.Given(h)
	return j
}

// away returns j with a time without pay.
func away(j profile.Job, from, to law.Day) profile.Job {
	j.Leaves.Add(profile.Leave{From: profile.Given(from), To: profile.Given(to)})
	return j
}

// rule returns the rule of p on day.
func rule(t testing.TB, p work.Purpose, day law.Day) *work.Rule {
	t.Helper()
	r, ok := work.Law(p).At(day)
	if !ok {
		t.Fatalf("no rule of purpose %d is held for %v", p, day)
	}
	return &r.Value
}

// TestYearsAreCompleteOnTheirAnniversary works through the examples of full-time
// work: the year is behind on the anniversary of the first day, and the
// profile form credits it up to two months before.
// R87.1(2)(a); reports of what the form credits.
func TestYearsAreCompleteOnTheirAnniversary(t *testing.T) {
	for _, c := range []struct {
		start    law.Day
		years    int
		form     law.Day // first day on which the form credits the years
		complete law.Day
	}{
		{law.On(2025, 1, 31), 1, law.On(2025, 12, 1), law.On(2026, 1, 31)},
		{law.On(2016, 9, 20), 1, law.On(2017, 8, 1), law.On(2017, 9, 20)},
		{law.On(2025, 12, 31), 1, law.On(2026, 11, 1), law.On(2026, 12, 31)},
		{law.On(2025, 3, 1), 1, law.On(2026, 2, 1), law.On(2026, 3, 1)},
		{law.On(2024, 2, 29), 1, law.On(2025, 1, 1), law.On(2025, 3, 1)}, // the leap rule
		{law.On(2018, 6, 26), 2, law.On(2020, 5, 1), law.On(2020, 6, 26)},
	} {
		jobs := []profile.Job{job(c.start)}
		r := rule(t, work.CanadianPoints, c.complete)
		if got := r.At(jobs, c.complete-1); got.Years != c.years-1 {
			t.Errorf("begun %v: %d years on the eve of %v", c.start, got.Years, c.complete)
		}
		if got := r.At(jobs, c.complete); got.Years != c.years || got.Short != 0 || !got.Certain() {
			t.Errorf("begun %v: on %v %+v, want %d years", c.start, c.complete, got, c.years)
		}
		if got, ok := r.CompleteOn(jobs, c.years, c.start); !ok || got != c.complete {
			t.Errorf("begun %v: complete on %v, %v; want %v", c.start, got, ok, c.complete)
		}
		if got, ok := r.FormMonths(jobs, c.form-1); !ok || got != 12*c.years-1 {
			t.Errorf("begun %v: the form credits %d months on the eve of %v, %v", c.start, got, c.form, ok)
		}
		if got, ok := r.FormMonths(jobs, c.form); !ok || got != 12*c.years {
			t.Errorf("begun %v: the form credits %d months on %v, %v", c.start, got, c.form, ok)
		}
	}
}

// TestHoursBeforeTheAnniversary checks the day between 1,560 hours and the
// anniversary: 364 days of 30 hours are 1,560 hours, and a day short of a year.
func TestHoursBeforeTheAnniversary(t *testing.T) {
	start := law.On(2025, 1, 31)
	r := rule(t, work.CanadianPoints, start)
	for _, c := range []struct {
		day          law.Day
		hours, short int
	}{
		{law.On(2026, 1, 29), 1555, 0},
		{law.On(2026, 1, 30), 1560, 1},
		{law.On(2026, 1, 31), 1564, 0},
	} {
		got := r.At([]profile.Job{job(start)}, c.day)
		if got.Credit.Hours() != c.hours || got.Short != c.short || got.First != start {
			t.Errorf("on %v: %d hours from %v, short by %d; want %d hours, short by %d", c.day, got.Credit.Hours(), got.First, got.Short, c.hours, c.short)
		}
	}
}

// TestHoursAboveThirtyAreNotCounted follows IRPR s. 80(4): 44 hours a week for
// 50 weeks are 1,500 credited hours, which do not make a year.
func TestHoursAboveThirtyAreNotCounted(t *testing.T) {
	start := law.On(2024, 1, 8)
	j := until(weekly(job(start), 4400), start.AddDays(50*7-1))
	got := rule(t, work.CanadianPoints, start).At([]profile.Job{j}, law.On(2026, 1, 1))
	if got.Credit != work.Hours(1500) || got.Years != 0 {
		t.Errorf("44 hours a week for 50 weeks: %d hours, %d years", got.Credit.Hours(), got.Years)
	}
}

// TestPartTimeTakesLonger follows IRPR s. 75(2)(a): 22.5 hours a week come to
// 1,560 in the 70th week.
func TestPartTimeTakesLonger(t *testing.T) {
	start := law.On(2024, 1, 8)
	jobs := []profile.Job{weekly(job(start), 2250)}
	r := rule(t, work.CanadianPoints, start)
	if got := r.At(jobs, start.AddDays(69*7)); got.Years != 0 {
		t.Errorf("after 69 weeks of 22.5 hours: %d years", got.Years)
	}
	if got := r.At(jobs, start.AddDays(70*7)); got.Years != 1 {
		t.Errorf("after 70 weeks of 22.5 hours: %d years", got.Years)
	}
	// 1,560 / 22.5 weeks are 485 days and a third.
	if got, ok := r.CompleteOn(jobs, 1, start); !ok || got != start.AddDays(486) {
		t.Errorf("22.5 hours a week are a year on %v, %v", got, ok)
	}
}

// TestTwoJobsAreCreditedThirtyHours adds up jobs at the same time, to 30 hours a
// week: IRPR s. 80(4).
func TestTwoJobsAreCreditedThirtyHours(t *testing.T) {
	start := law.On(2024, 1, 8)
	jobs := []profile.Job{weekly(job(start), 2000), weekly(job(start), 2000)}
	got := rule(t, work.CanadianPoints, start).At(jobs, start.AddDays(52*7))
	if got.Credit != work.Hours(1560) {
		t.Errorf("two jobs of 20 hours for 52 weeks: %d hours", got.Credit.Hours())
	}
}

// TestWeeksWithoutPayAreMadeUp follows the instructions: twelve months with
// three weeks without pay are 49 credited weeks, and three more are needed.
func TestWeeksWithoutPayAreMadeUp(t *testing.T) {
	start := law.On(2024, 1, 8)
	jobs := []profile.Job{away(job(start), law.On(2024, 7, 1), law.On(2024, 7, 21))}
	r := rule(t, work.CanadianPoints, start)
	if got := r.At(jobs, start.AddDays(52*7)); got.Credit != work.Hours(1470) || got.Years != 0 {
		t.Errorf("after 52 weeks: %d hours, %d years; want 1470, none", got.Credit.Hours(), got.Years)
	}
	if got, ok := r.CompleteOn(jobs, 1, start); !ok || got != start.AddDays(55*7) {
		t.Errorf("complete on %v, %v; want after 55 weeks", got, ok)
	}
}

// TestElevenMonthsAndTwentyNineDaysAreNoYear checks work that ended a day before
// its anniversary: 364 days have the hours of a year and are none.
func TestElevenMonthsAndTwentyNineDaysAreNoYear(t *testing.T) {
	day := law.On(2026, 6, 1)
	r := rule(t, work.CanadianPoints, day)
	for _, c := range []struct {
		last         law.Day
		years, short int
	}{
		{law.On(2025, 12, 29), 0, 0},
		{law.On(2025, 12, 30), 0, 1}, // 364 days
		{law.On(2025, 12, 31), 1, 0},
	} {
		got := r.At([]profile.Job{until(job(law.On(2025, 1, 1)), c.last)}, day)
		if got.Years != c.years || got.Short != c.short {
			t.Errorf("1 January to %v: %d years, short by %d days; want %d, %d", c.last, got.Years, got.Short, c.years, c.short)
		}
	}
}
