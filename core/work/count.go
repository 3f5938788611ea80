package work

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Count is what jobs come to under a rule on a day. Work of the day itself is
// not behind the person yet and does not count.
type Count struct {
	// Occupation is the one that was counted, for a rule that counts only one.
	// It is not given while there is none.
	Occupation profile.Answer[noc.Code]

	Credit Credit  // credited within the window, as far as it is certain
	First  law.Day // the first day credited, zero when there is none
	Years  int     // complete years in it, or terms of as many months as the rule says

	// Short is the number of days of work that lack until the anniversary that
	// completes one more year, when the hours of that year are credited already,
	// and else 0. By the hours alone, as IRCC also puts it, the year would be
	// complete.
	Short int

	// Lacks says why more may count than is certain. Its Reason is zero when
	// nothing is unknown.
	Lacks Judgement
}

// Certain reports whether everything that bears on the count is known.
func (c *Count) Certain() bool { return c.Lacks.Reason == 0 }

// At counts jobs under r on day.
func (r *Rule) At(jobs []profile.Job, day law.Day) Count {
	if !r.OneOccupation {
		return r.count(jobs, profile.Answer[noc.Code]{}, day)
	}
	var best Count
	for i := range jobs {
		among := jobs
		if code, ok := jobs[i].Occupation.Get(); !ok {
			among = jobs[i : i+1] // it counts for nothing, and may count in any occupation
		} else if seen(jobs[:i], code) {
			continue
		}
		c := r.count(among, jobs[i].Occupation, day)
		lacks := best.Lacks
		if c.better(&best) {
			best, c = c, best
			best.Occupation = jobs[i].Occupation
			lacks = best.Lacks
		}
		if lacks.Reason == 0 {
			lacks = c.Lacks
		}
		best.Lacks = lacks
	}
	return best
}

// better reports whether c is worth more than b: more complete years, or more
// credit with as many.
func (c *Count) better(b *Count) bool {
	if c.Years != b.Years {
		return c.Years > b.Years
	}
	return c.Credit > b.Credit
}

// seen reports whether one of jobs is in the occupation code.
func seen(jobs []profile.Job, code noc.Code) bool {
	for i := range jobs {
		if profile.Is(jobs[i].Occupation, code) {
			return true
		}
	}
	return false
}

// count counts the work in one occupation, or in all of them.
func (r *Rule) count(jobs []profile.Job, only profile.Answer[noc.Code], day law.Day) Count {
	var c Count
	var all, employed record
	from := day.AddYears(-r.Window)
	for i := range jobs {
		if jobs[i] == (profile.Job{}) {
			continue // nothing is answered of it yet
		}
		j := r.Judge(&jobs[i], only)
		switch j.Reason {
		case Counts:
			all.add(&jobs[i], true)
			if r.Continuous {
				employed.add(&jobs[i], false)
			}
		case Lacks, Doubtful:
			if c.Lacks.Reason == 0 && within(&jobs[i], from, day) {
				c.Lacks = j
			}
		}
	}
	all.sum()
	if r.Continuous {
		employed.sum()
		r.continuous(&c, &all, &employed, from, day)
		return c
	}
	r.weigh(&c, &all, from, day)
	return c
}

// within reports whether some of job may have been done in [from, to), as far as
// its days are answered.
func within(job *profile.Job, from, to law.Day) bool {
	first, _ := job.Start.Get()
	after, ok := end(job)
	return first < to && !(ok && after <= max(first, from))
}

// weigh sets what is credited in [from, day) and the complete years in it.
func (r *Rule) weigh(c *Count, work *record, from, day law.Day) {
	first := work.first(from)
	if first >= day {
		return
	}
	c.First = first
	c.Credit = work.before(day) - work.before(from)
	byHours := int(c.Credit / r.Term())
	after := work.after(day)
	c.Years = byHours
	for c.Years > 0 && r.after(first, c.Years) > after {
		c.Years--
	}
	if c.Years < byHours {
		c.Short = int(r.after(first, c.Years+1) - after)
	}
}

// continuous sets the most that is credited in one uninterrupted time. A time
// without pay interrupts it for certain only if the law said so, which we do
// not hold: the count takes it as an interruption, and says that it is in doubt
// when the years would be more without one.
func (r *Rule) continuous(c *Count, work, employed *record, from, day law.Day) {
	longest := func(times *record) Count {
		var best Count
		times.runs(from, day, func(first, after law.Day) {
			var run Count
			r.weigh(&run, work, first, after)
			// The anniversary may come on the first day after the work.
			if run.better(&best) || best.First == 0 {
				best = run
			}
		})
		return best
	}
	lacks := c.Lacks
	*c = longest(work)
	c.Lacks = lacks
	if lacks.Reason == 0 && longest(employed).Years > c.Years {
		c.Lacks = Judgement{Reason: Doubtful}
	}
}
