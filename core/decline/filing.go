package decline

import "sixtydays/core/law"

// A run is a time within the period in which nothing changes.
type run struct {
	first, last law.Day
	holds       bool // nothing is known that fails
}

// runs divides the days from first to last.
func (r *reviewer) runs(first, last law.Day) []run {
	var all []run
	for day := first; day <= last; {
		p := frozen(r.c.on(day), r.c.Invitation.Day)
		s := r.stand(&p, day)
		end := last
		if next, ok := r.next(&s, &p); ok {
			end = min(last, next-1)
		}
		holds := !r.fails(&s)
		if n := len(all); n > 0 && all[n-1].holds == holds {
			all[n-1].last = end
		} else {
			all = append(all, run{day, end, holds})
		}
		day = end + 1
	}
	return all
}

// A filing is when to file: a day, and the time around it in which everything
// holds.
type filing struct {
	day  law.Day
	time run
}

// file finds the day to file on: the planned one if everything holds on it and no
// child becomes too old before. Else it is the first on which everything holds and
// is at hand, or at least holds. Where there is none, it is the planned day or the
// first of the period, and the time does not hold.
func (r *reviewer) file(first, last law.Day) filing {
	if first > last {
		return filing{day: last, time: run{first, last, false}}
	}
	best := filing{day: first, time: run{first, last, false}}
	complete := r.c.complete(last)
	planned, given := r.c.Planned.Get()
	if given = given && planned >= first && planned <= last; given {
		best.day = planned
		planned = max(planned, complete)
	}
	found := false
	for _, t := range r.runs(first, last) {
		day := max(t.first, complete)
		switch {
		case !t.holds:
		case given && t.first <= planned && planned <= t.last && !r.leaves(day, planned):
			return filing{day: planned, time: t}
		case !found && day <= t.last:
			best, found = filing{day: day, time: t}, true
		case !best.time.holds:
			best = filing{day: t.first, time: t}
		}
	}
	return best
}
