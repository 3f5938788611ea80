package work

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// Limits of what jobs can come to: each leave cuts a job in one more piece, and
// each piece begins and ends.
const (
	mostSpells = profile.MostJobs * (profile.MostLeaves + 1)
	mostSteps  = 2 * mostSpells
)

// A step is a day from which on the work of a record has another weight.
type step struct {
	day    law.Day
	hours  int32  // in a week, in hundredths and not held to 30: what changes here while edges are collected, what holds from here afterwards
	before Credit // credited before day
}

// A record is work over time as a step function: the hours of a week, held to
// 30 over all jobs. The zero record is no work at all.
type record struct {
	steps [mostSteps]step
	n     int
}

// add notes a job. Without leaves, the times without pay are counted as work.
func (r *record) add(job *profile.Job, leaves bool) {
	from, _ := job.Start.Get()
	to, _ := end(job)
	hours, _ := job.Hours.Get()
	if to <= from {
		return
	}
	r.edge(from, int32(hours))
	if leaves {
		r.addLeaves(job, from, to, int32(hours))
	}
	r.edge(to, -int32(hours))
}

// addLeaves notes the times without pay of a job from from to to. Times that
// overlap are one.
func (r *record) addLeaves(job *profile.Job, from, to law.Day, hours int32) {
	var spans [profile.MostLeaves][2]law.Day
	n := 0
	for _, leave := range job.Leaves.All() {
		first, ok1 := leave.From.Get()
		last, ok2 := leave.To.Get()
		first, after := max(first, from), min(last.AddDays(1), to)
		if !ok1 || !ok2 || after <= first {
			continue
		}
		i := n
		for ; i > 0 && spans[i-1][0] > first; i-- {
			spans[i] = spans[i-1]
		}
		spans[i] = [2]law.Day{first, after}
		n++
	}
	for i, done := 0, from; i < n; i++ {
		first, after := max(spans[i][0], done), spans[i][1]
		if after > first {
			r.edge(first, -hours)
			r.edge(after, hours)
			done = after
		}
	}
}

// edge notes that the hours change on day, keeping the steps in order.
func (r *record) edge(day law.Day, change int32) {
	i := r.n
	for i > 0 && r.steps[i-1].day > day {
		i--
	}
	if i > 0 && r.steps[i-1].day == day {
		r.steps[i-1].hours += change
		return
	}
	copy(r.steps[i+1:r.n+1], r.steps[i:r.n])
	r.steps[i] = step{day: day, hours: change}
	r.n++
}

// sum turns the changes that were noted into what holds from each step on.
func (r *record) sum() {
	var hours int32
	var credit Credit
	for i := range r.n {
		s := &r.steps[i]
		if i > 0 {
			credit += r.rate(i-1) * Credit(s.day-r.steps[i-1].day)
		}
		hours += s.hours
		s.hours, s.before = hours, credit
	}
}

// rate returns what a day from step i on is credited with.
func (r *record) rate(i int) Credit { return min(Credit(r.steps[i].hours), weekMost) }

// before returns what is credited before day.
func (r *record) before(day law.Day) Credit {
	for i := r.n - 1; i >= 0; i-- {
		if s := &r.steps[i]; s.day <= day {
			return s.before + r.rate(i)*Credit(day-s.day)
		}
	}
	return 0
}

// first returns the first day of credited work on or after day, or forever.
func (r *record) first(day law.Day) law.Day {
	for i := range r.n {
		if r.steps[i].hours > 0 && (i == r.n-1 || r.steps[i+1].day > day) {
			return max(day, r.steps[i].day)
		}
	}
	return forever
}

// after returns the first day after the last one of credited work before day,
// or the zero Day.
func (r *record) after(day law.Day) law.Day {
	for i := r.n - 1; i >= 0; i-- {
		if r.steps[i].hours > 0 && r.steps[i].day < day {
			if i == r.n-1 {
				return day
			}
			return min(day, r.steps[i+1].day)
		}
	}
	return 0
}

// runs calls yield with each uninterrupted time of work in [from, to), oldest
// first: its first day and the first day after it. A weekend, on which most
// people do not work, does not interrupt.
func (r *record) runs(from, to law.Day, yield func(first, after law.Day)) {
	var first, after law.Day
	for i := range r.n {
		if r.steps[i].hours <= 0 {
			continue
		}
		a, b := max(r.steps[i].day, from), to
		if i+1 < r.n {
			b = min(r.steps[i+1].day, to)
		}
		switch {
		case a >= b:
			continue
		case first != 0 && !weekend(after, a):
			yield(first, after)
			first = a
		case first == 0:
			first = a
		}
		after = b
	}
	if first != 0 {
		yield(first, after)
	}
}

// weekend reports whether [from, to) holds no other days than a Saturday and
// the Sunday after it, or is empty.
func weekend(from, to law.Day) bool {
	for d := from; d < to; d++ {
		if d.Weekday() < law.Saturday || d-from > 1 {
			return false
		}
	}
	return true
}
