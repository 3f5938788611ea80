package work_test

import (
	"slices"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// lists calls check with random jobs, a purpose, its rule and a day on which
// something may change.
func lists(t *testing.T, seed uint64, n int, check func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day)) {
	t.Helper()
	r := newRandom(seed)
	for range n {
		jobs := r.jobs()
		for p := work.Purpose(1); p < work.NumPurpose; p++ {
			check(r, p, rule(t, p, pick(r, lawDays...)), slices.Clone(jobs), r.near(jobs, window[p]))
		}
	}
}

// TestMoreWorkIsNotLess adds a day to a job, or a whole job: credited hours and
// years never fall. Where one occupation or one time counts, another may be the
// best then, with more years and fewer hours.
func TestMoreWorkIsNotLess(t *testing.T) {
	lists(t, 3, 300, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
		if len(jobs) == 0 || len(jobs) == profile.MostJobs {
			return
		}
		before := rule.At(jobs, day)
		more := slices.Clone(jobs)
		j := &more[r.IntN(len(more))]
		start, ok1 := j.Start.Get()
		last, ok2 := j.End.Get()
		switch {
		case ok2 && r.IntN(2) == 0:
			j.End = profile.Given(last + 1)
		case ok1 && r.IntN(2) == 0:
			j.Start = profile.Given(start - 1)
		default:
			more = append(more, r.job(jobs, []noc.Code{developer, cook}))
		}
		after := rule.At(more, day)
		if after.Years < before.Years || after.Credit < before.Credit && (after.Years == before.Years || !rule.OneOccupation) {
			t.Fatalf("purpose %d, on %v: more work is %d years, %d hours; less was %d years, %d hours\n%sand more:\n%s",
				p, day, after.Years, after.Credit.Hours(), before.Years, before.Credit.Hours(), describe(jobs), describe(more))
		}
	})
}

// same reports whether a and b are the same for the person. Of occupations that
// come to the same years and hours, any may be given.
func same(a, b work.Count) bool {
	sameOccupation := a.Occupation == b.Occupation
	return a.Years == b.Years && a.Credit == b.Credit && a.Certain() == b.Certain() &&
		(!sameOccupation || a.First == b.First && a.Short == b.Short)
}

// TestHoursAboveThirtyChangeNothing follows IRPR s. 80(4): beyond 30 hours a
// week, more make no difference to anything.
func TestHoursAboveThirtyChangeNothing(t *testing.T) {
	lists(t, 4, 150, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
		longer := slices.Clone(jobs)
		for i := range longer {
			if hours, _ := longer[i].Hours.Get(); hours >= 3000 {
				longer[i].Hours = profile.Given(hours + profile.Hours(r.IntN(6000)))
			}
		}
		unchanged(t, r, p, rule, jobs, longer, day)
	})
}

// TestOrderOfJobsDoesNotMatter shuffles the jobs.
func TestOrderOfJobsDoesNotMatter(t *testing.T) {
	lists(t, 5, 150, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
		shuffled := slices.Clone(jobs)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		unchanged(t, r, p, rule, jobs, shuffled, day)
	})
}

// TestJobInTwoPartsIsTheSame splits a job into two, of which the second begins on
// the day after the first ends. Not even its continuity changes.
func TestJobInTwoPartsIsTheSame(t *testing.T) {
	lists(t, 6, 150, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
		if len(jobs) == 0 || len(jobs) == profile.MostJobs {
			return
		}
		parts := slices.Clone(jobs)
		i := r.IntN(len(parts))
		start, ok1 := parts[i].Start.Get()
		last, ok2 := parts[i].End.Get()
		if !ok2 {
			last = start + 400
		}
		if !ok1 || last <= start || !ok2 && !profile.Is(parts[i].Current, profile.Yes) {
			return
		}
		cut := start + law.Day(r.IntN(int(last-start)))
		second := parts[i]
		second.Start = profile.Given(cut + 1)
		parts[i] = until(parts[i], cut)
		parts = append(parts, second)
		unchanged(t, r, p, rule, jobs, parts, day)
	})
}

// unchanged checks that two lists come to the same on day, and to the same days.
func unchanged(t *testing.T, r random, p work.Purpose, rule *work.Rule, a, b []profile.Job, day law.Day) {
	t.Helper()
	shifted(t, r, p, rule, a, b, day, 0)
}

// shifted checks that b comes n days after day to what a comes to on day, and on
// days that are n days later.
func shifted(t *testing.T, r random, p work.Purpose, rule *work.Rule, a, b []profile.Job, day law.Day, n int) {
	t.Helper()
	ca, cb := rule.At(a, day), rule.At(b, day.AddDays(n))
	if cb.First != 0 {
		cb.First = cb.First.AddDays(-n)
	}
	if !same(ca, cb) {
		t.Fatalf("purpose %d, on %v: %+v and %+v, %d days later, are different for\n%sand\n%s", p, day, ca, cb, n, describe(a), describe(b))
	}
	if r.IntN(20) > 0 {
		return // days take longer to find than counts
	}
	years := r.IntN(4)
	for name, find := range map[string]func([]profile.Job, int, law.Day) (law.Day, bool){"complete on": rule.CompleteOn, "enough until": rule.EnoughUntil} {
		da, oka := find(a, years, day)
		db, okb := find(b, years, day.AddDays(n))
		if oka != okb || oka && da.AddDays(n) != db {
			t.Fatalf("purpose %d, %d years from %v: %s %v, %v and, %d days later, %v, %v for\n%sand\n%s", p, years, day, name, da, oka, n, db, okb, describe(a), describe(b))
		}
	}
}

// later returns jobs with all their days n days later.
func later(jobs []profile.Job, n int) []profile.Job {
	jobs = slices.Clone(jobs)
	move := func(a *profile.Answer[law.Day]) {
		if day, ok := a.Get(); ok {
			*a = profile.Given(day.AddDays(n))
		}
	}
	for i := range jobs {
		move(&jobs[i].Start)
		move(&jobs[i].End)
		for k := range jobs[i].Leaves.All() {
			leave := &jobs[i].Leaves.All()[k]
			move(&leave.From)
			move(&leave.To)
		}
	}
	return jobs
}

// fourYears is four years with their leap day. Between 1901 and 2099 the
// calendar repeats after it, and with the days of the week after seven times as
// long.
const fourYears = 4*365 + 1

// TestLaterJobsAreCompleteLater moves all days by the same number of days. The
// law counts in years, which are not all as long: everything moves alike if the
// calendar is the same after the move. That is after whole periods of four
// years, and of 28 where a weekend matters.
func TestLaterJobsAreCompleteLater(t *testing.T) {
	lists(t, 7, 150, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
		n := fourYears * (1 + r.IntN(10))
		if rule.Continuous {
			n = 7 * fourYears * (1 + r.IntN(2))
		}
		shifted(t, r, p, rule, jobs, later(jobs, n), day, n)
	})
}

// TestPartTimeIsCompleteAsMuchLater moves part-time jobs by any number of days.
// At 29 hours a week or less an anniversary is past when its hours are credited,
// so while all work is within the window, nothing depends on leap days.
func TestPartTimeIsCompleteAsMuchLater(t *testing.T) {
	r := newRandom(8)
	for _, p := range []work.Purpose{work.CanadianPoints, work.ForeignPoints, work.SkilledWorkerPoints} {
		rule := rule(t, p, lawDays[1])
		for range 200 {
			start := law.On(2020, 1, 1).AddDays(r.IntN(1500))
			jobs := []profile.Job{weekly(job(start), profile.Hours(1500+r.IntN(1400)))}
			if p == work.ForeignPoints {
				jobs[0].Country = profile.Given(india)
			}
			jobs[0] = away(jobs[0], start+100, start+100+law.Day(r.IntN(50)))
			n, years := r.IntN(3000), 1+r.IntN(4)
			a, ok1 := rule.CompleteOn(jobs, years, start)
			b, ok2 := rule.CompleteOn(later(jobs, n), years, start.AddDays(n))
			if !ok1 || !ok2 || b != a.AddDays(n) {
				t.Fatalf("purpose %d: %d years are complete on %v, %v, and %d days later on %v, %v\n%s", p, years, a, ok1, n, b, ok2, describe(jobs))
			}
		}
	}
}

// TestFullTimeIsCompleteALeapDayLater moves a full-time job by any number of
// days. Years end on their anniversary: they move alike but for one leap day.
func TestFullTimeIsCompleteALeapDayLater(t *testing.T) {
	r := newRandom(9)
	rule := rule(t, work.CanadianPoints, lawDays[1])
	var apart [3]int
	for range 1000 {
		start := law.On(2020, 1, 1).AddDays(r.IntN(1500))
		jobs := []profile.Job{job(start)}
		n, years := r.IntN(3000), 1+r.IntN(5)
		a, _ := rule.CompleteOn(jobs, years, start)
		b, ok := rule.CompleteOn(later(jobs, n), years, start.AddDays(n))
		if d := b - a.AddDays(n); !ok || d < -1 || d > 1 {
			t.Fatalf("from %v %d years are complete on %v, and %d days later on %v, %v", start, years, a, n, b, ok)
		} else {
			apart[d+1]++
		}
	}
	if apart[0] == 0 || apart[1] < 500 || apart[2] == 0 {
		t.Errorf("a day less %d times, alike %d times, a day more %d times", apart[0], apart[1], apart[2])
	}
}

// TestExclusionsTakeOneJobAway changes one answer of one job to what a rule
// excludes: what is left is what the other jobs come to. Where the rule does not
// exclude it, nothing changes.
func TestExclusionsTakeOneJobAway(t *testing.T) {
	all := []work.Purpose{work.CanadianPoints, work.ForeignPoints, work.CanadianExperience, work.SkilledWorker, work.SkilledWorkerPoints, work.SkilledTrade}
	inCanada := []work.Purpose{work.CanadianPoints, work.CanadianExperience}
	strict := append(inCanada, work.SkilledTrade)
	for _, c := range []struct {
		name     string
		exclude  func(*profile.Job)
		excluded []work.Purpose
		doubtful []work.Purpose
	}{
		{"IRPR s. 73(2): unpaid", func(j *profile.Job) { j.Paid = profile.Given(profile.No) }, all, nil},
		{"IRPR s. 87.1(3)(b), MI s. 15(7)(b), canada.ca on trades: self-employed",
			func(j *profile.Job) { j.SelfEmployed = profile.Given(profile.SelfEmployed) }, strict, nil},
		{"IRPR s. 87.1(3)(a), MI s. 15(7)(a), canada.ca on trades: studying full time",
			func(j *profile.Job) { j.Studying = profile.Given(profile.Yes) }, strict, nil},
		{"IRPR s. 87.1(3)(b), MI s. 15(7)(b): unauthorised", func(j *profile.Job) {
			j.Country, j.Outside, j.Authorised = profile.Given(profile.Canada), profile.Given(profile.No), profile.Given(profile.No)
		}, append(inCanada, work.ForeignPoints), []work.Purpose{work.SkilledWorker, work.SkilledWorkerPoints, work.SkilledTrade}},
		{"IRPR s. 87.1(2)(a), MI s. 15: outside Canada", func(j *profile.Job) { j.Country = profile.Given(india) }, inCanada, nil},
		{"IRPR s. 87.1(2)(a), MI s. 15: from outside Canada for an employer in Canada",
			func(j *profile.Job) { j.Country, j.Outside = profile.Given(profile.Canada), profile.Given(profile.Yes) }, inCanada, nil},
		{"IRPR ss. 75(2)(a), 80(2), 87.1(2)(a), 87.2(1): TEER 4", func(j *profile.Job) { j.Occupation = profile.Given[noc.Code](64409) }, all, nil},
		{"IRPR ss. 75(2)(a), 80(2), 87.1(2)(a), 87.2(1): TEER 5", func(j *profile.Job) { j.Occupation = profile.Given(cashier) }, all, nil},
	} {
		lists(t, 10, 60, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
			if len(jobs) == 0 {
				return
			}
			i := r.IntN(len(jobs))
			if jobs[i] == (profile.Job{}) || !dated(&jobs[i]) {
				return
			}
			changed, without := slices.Clone(jobs), slices.Delete(slices.Clone(jobs), i, i+1)
			c.exclude(&changed[i])
			got, want := rule.At(changed, day), rule.At(without, day)
			switch {
			case slices.Contains(c.excluded, p):
				if !same(got, want) {
					t.Fatalf("%s, purpose %d, on %v: %+v, without the job %+v\n%s", c.name, p, day, got, want, describe(changed))
				}
			case slices.Contains(c.doubtful, p):
				if got.Years != want.Years || got.Credit != want.Credit {
					t.Fatalf("%s, purpose %d, on %v: %+v, without the job %+v\n%s", c.name, p, day, got, want, describe(changed))
				}
			case counts(p, true, &jobs[i]) == always && counts(p, true, &changed[i]) == always:
				if before := rule.At(jobs, day); before.Years != got.Years || before.Credit != got.Credit {
					t.Fatalf("%s, purpose %d, on %v: %+v, before %+v\n%s", c.name, p, day, got, before, describe(changed))
				}
			}
		})
	}
}

// TestAnswersMakeMoreCertain answers what is not answered in jobs: what was
// certain stays so, and what may be more is never less.
func TestAnswersMakeMoreCertain(t *testing.T) {
	lists(t, 11, 300, func(r random, p work.Purpose, rule *work.Rule, jobs []profile.Job, day law.Day) {
		before := rule.At(jobs, day)
		whole := slices.Clone(jobs)
		for i := range whole {
			r.answer(&whole[i])
		}
		after := rule.At(whole, day)
		less := after.Years < before.Years || after.Years == before.Years && after.Credit < before.Credit
		if less || before.Certain() && !same(before, after) {
			t.Fatalf("purpose %d, on %v: %+v, and answered %+v\n%sanswered:\n%s", p, day, before, after, describe(jobs), describe(whole))
		}
	})
}
