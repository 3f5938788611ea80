package work

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// horizon is how far is looked ahead for a day on which something changes, in
// days: the longest window and a year.
const horizon = 11 * 366

// CompleteOn returns the first day from day on which years of work are complete
// under r, if the jobs that go on do so. It reports false when there is none
// within the longest window.
func (r *Rule) CompleteOn(jobs []profile.Job, years int, day law.Day) (law.Day, bool) {
	// After the last of the work no year completes any more.
	for last := min(day.AddDays(horizon), max(day, lastEnd(jobs))); day <= last; {
		c := r.At(jobs, day)
		if c.Years >= years {
			return day, true
		}
		// No day is credited with more than a seventh of a full week. Another
		// occupation may be ahead of the one that was counted by an anniversary.
		day = day.AddDays(max(1, int((Credit(years)*r.Term()-c.Credit)/weekMost)-3))
	}
	return 0, false
}

// lastEnd returns the first day after the last of jobs.
func lastEnd(jobs []profile.Job) law.Day {
	var last law.Day
	for i := range jobs {
		if after, ok := end(&jobs[i]); ok {
			last = max(last, after)
		}
	}
	return last
}

// EnoughUntil returns the last day from day up to which years of work stay
// complete under r without a break. It reports false when they are not complete
// on day, or when they stay so as far as can be told.
func (r *Rule) EnoughUntil(jobs []profile.Job, years int, day law.Day) (law.Day, bool) {
	return r.EnoughWithin(jobs, years, day, day.AddDays(horizon))
}

// EnoughWithin does the same and looks no further ahead than limit, up to which
// they may stay so.
func (r *Rule) EnoughWithin(jobs []profile.Job, years int, day, limit law.Day) (law.Day, bool) {
	var last law.Day
	for limit = min(limit, day.AddDays(horizon)); day <= limit; {
		c := r.At(jobs, day)
		if c.Years < years {
			return last, last != 0
		}
		// A window that moves by a day leaves at most two days behind, after a
		// 29 February. An anniversary asks for up to two days a year more than
		// the hours do.
		spare := c.Credit - Credit(years)*(r.Term()+2*weekMost) - weekMost
		next := day.AddDays(max(1, int(spare/(2*weekMost))))
		// Nothing that was counted is too old before its first day is.
		next = max(next, c.First.AddYears(r.Window))
		last, day = next-1, next
	}
	return 0, false
}

// SlidesOn returns the first day on which work that counts on day is too old
// for the window of r. It reports false when no work counts.
func (r *Rule) SlidesOn(jobs []profile.Job, day law.Day) (law.Day, bool) {
	c := r.At(jobs, day)
	if c.First == 0 {
		return 0, false
	}
	d := c.First.AddYears(r.Window)
	for d.AddYears(-r.Window) <= c.First {
		d++
	}
	return d, true
}
