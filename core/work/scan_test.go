package work_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// ahead is how many days are looked ahead at most: eleven leap years.
const ahead = 11 * 366

// TestProjectionsLikeDayByDay compares the days on which years complete and stop
// to be enough, and work becomes too old, with what Rule.At says on each day.
func TestProjectionsLikeDayByDay(t *testing.T) {
	r := newRandom(2)
	for n := range 30 {
		p := work.Purpose(1 + n%int(work.NumPurpose-1))
		projections(t, r, rule(t, p, lawDays[1]), r.jobs())
	}
	for range 6 {
		projections(t, r, &halfYear, r.jobs()) // terms of six months
	}
}

// projections compares what rule looks ahead for from many days with each day.
func projections(t *testing.T, r random, rule *work.Rule, jobs []profile.Job) {
	t.Helper()
	dawn, dusk := law.On(2014, 1, 1), law.On(2036, 1, 1)
	counts := make([]work.Count, dusk-dawn)
	for i := range counts {
		counts[i] = rule.At(jobs, dawn+law.Day(i))
	}
	at := func(day law.Day) *work.Count { return &counts[day-dawn] }
	for range 40 {
		day, years := dawn.AddDays(r.IntN(10*365)), r.IntN(5)
		if near := r.near(jobs, rule.Window); near >= dawn && near < dawn+10*365 {
			day = near
		}
		complete := day
		for complete <= day+ahead && at(complete).Years < years {
			complete++
		}
		got, ok := rule.CompleteOn(jobs, years, day)
		if ok != (complete <= day+ahead) || ok && got != complete {
			t.Fatalf("%+v: from %v %d years are complete on %v, %v; want %v\n%s", rule, day, years, got, ok, complete, describe(jobs))
		}
		end := day
		for end <= day+ahead && at(end).Years >= years {
			end++
		}
		got, ok = rule.EnoughUntil(jobs, years, day)
		if ok != (end > day && end <= day+ahead) || ok && got != end-1 {
			t.Fatalf("%+v: from %v %d years are enough until %v, %v; want the eve of %v\n%s", rule, day, years, got, ok, end, describe(jobs))
		}
		first := at(day).First
		old := day
		for first != 0 && old.AddYears(-rule.Window) <= first {
			old++
		}
		if got, ok := rule.SlidesOn(jobs, day); ok != (first != 0) || ok && got != old {
			t.Fatalf("%+v: on %v work from %v slides out on %v, %v; want %v\n%s", rule, day, first, got, ok, old, describe(jobs))
		}
	}
}

// TestProjectionsOfFullTime says on which day the work of one job begun on each
// day of two years, one of them a leap year, is complete, enough and too old, by
// the calendar alone.
func TestProjectionsOfFullTime(t *testing.T) {
	r := rule(t, work.CanadianExperience, lawDays[1])
	for start := law.On(2023, 1, 1); start < law.On(2025, 1, 1); start++ {
		anniversary := start.AddYears(1)
		jobs := []profile.Job{until(job(start), anniversary-1)}
		if got, ok := r.CompleteOn(jobs, 1, start); !ok || got != anniversary {
			t.Errorf("begun %v: a year is complete on %v, %v", start, got, ok)
		}
		old := start
		for old.AddYears(-3) <= start {
			old++
		}
		last := old - 1
		if _, m, d := start.Date(); m == 2 && d == 29 {
			last++ // the year from 1 March on is complete, too
		}
		if got, ok := r.EnoughUntil(jobs, 1, anniversary); !ok || got != last {
			t.Errorf("begun %v: enough until %v, %v; want %v", start, got, ok, last)
		}
		if got, ok := r.SlidesOn(jobs, anniversary); !ok || got != old {
			t.Errorf("begun %v: slides out on %v, %v; want %v", start, got, ok, old)
		}
		if got, ok := r.EnoughUntil(jobs, 1, anniversary-1); ok {
			t.Errorf("begun %v: enough until %v before it is complete", start, got)
		}
		if got, ok := r.CompleteOn(jobs, 2, start); ok {
			t.Errorf("begun %v: one year of work is two on %v", start, got)
		}
		if got, ok := r.SlidesOn(jobs, start); ok {
			t.Errorf("begun %v: slides out on %v before a day is worked", start, got)
		}
		if got, ok := r.EnoughUntil([]profile.Job{job(start)}, 1, anniversary); ok {
			t.Errorf("begun %v and still there: enough until %v", start, got)
		}
	}
}

// TestProjectionsEndWithTheHorizon looks for days up to the last one that is
// looked at, and for none after it.
func TestProjectionsEndWithTheHorizon(t *testing.T) {
	r := rule(t, work.CanadianPoints, lawDays[1])
	day := law.On(2023, 5, 1)
	var complete, enough int
	for shift := law.Day(-5); shift <= 5; shift++ {
		on := day + ahead + shift
		jobs := []profile.Job{job(on.AddYears(-1))}
		if got, ok := r.CompleteOn(jobs, 1, day); ok != (shift <= 0) || ok && got != on {
			t.Errorf("%d days from the horizon: complete on %v, %v; want %v", shift, got, ok, on)
		} else if ok {
			complete++
		}
		// A year that ends today and goes on for long: too little is left of it
		// around the horizon.
		jobs = []profile.Job{until(job(day-400), on.AddYears(-9))}
		end := day
		for r.At(jobs, end).Years > 0 {
			end++
		}
		if got, ok := r.EnoughUntil(jobs, 1, day); ok != (end <= day+ahead) || ok && got != end-1 {
			t.Errorf("%d days from the horizon: enough until %v, %v; want the eve of %v", shift, got, ok, end)
		} else if ok {
			enough++
		}
	}
	if complete != 6 || enough < 2 || enough > 9 {
		t.Errorf("%d days are complete and %d enough within the horizon", complete, enough)
	}
}

// TestEnoughUntilOfSeveralYears compares with day by day how long full-time work
// stays enough that is some days more than one to nine years, or than as many
// terms of six months.
func TestEnoughUntilOfSeveralYears(t *testing.T) {
	for _, months := range []int{12, 6} {
		r := *rule(t, work.CanadianPoints, lawDays[1])
		r.Months = months % 12 // zero is a year
		enoughUntil(t, &r, months)
	}
}

func enoughUntil(t *testing.T, r *work.Rule, months int) {
	t.Helper()
	for _, start := range []law.Day{law.On(2015, 5, 4), law.On(2016, 2, 29), law.On(2016, 3, 1), law.On(2016, 8, 31)} {
		for years := 1; years <= 9; years++ {
			for spare := range 16 {
				jobs := []profile.Job{until(job(start), start.AddMonths(months*years).AddDays(spare+1))}
				day := start.AddYears(10) - law.Day(spare+1)
				end := day
				for r.At(jobs, end).Years >= years {
					end++
				}
				if got, ok := r.EnoughUntil(jobs, years, day); !ok || got != end-1 {
					t.Fatalf("%d years and %d days from %v are enough until %v, %v; want the eve of %v", years, spare, start, got, ok, end)
				}
			}
		}
	}
}
