// Package checklist tells the holder of an invitation to apply which documents
// their own answers call for, when to begin with each, and by which day to have
// it: the plan of the sixty days.
//
// An application that lacks a document on the last day is returned, and the
// invitation is gone: IRPR ss. 10 and 12. So what may be needed is listed too,
// and says what it depends on: an answer that is missing, or something that
// nobody was asked. What is not known is never taken for "not needed".
//
// The law gives the last days on which a document counts, and says who needs it.
// The days on which to begin, and by which to have it, are rules of thumb of low
// confidence: every Start and every Due is one.
package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// An Input is what a plan is made from.
type Input struct {
	Invited law.Day // the day on which the invitation was issued
	Today   law.Day // the day on which the plan is made

	// Deadline is the moment that the letter prints. Without one it is that of
	// [decline.DeadlineOf].
	Deadline profile.Answer[law.Moment]

	Class   decline.Class    // the class that the invitation names; zero when not known
	Profile *profile.Profile // what is true

	// NotBefore and NotAfter bound the days of filing within the period:
	// something completes, or something ends. [decline.Never] is a day that does
	// not come.
	NotBefore, NotAfter profile.Answer[law.Day]

	Letter         bool                          // something has to be explained
	Representative profile.Answer[profile.YesNo] // somebody acts for the person
}

// A Plan is the documents and the days of one invitation.
type Plan struct {
	Invited, Today law.Day
	Deadline       law.Moment // the first moment at which it is too late
	LastDay        law.Day    // the last day before it, in UTC
	Class          decline.Class

	// First and Last are the days between which can be filed. First is after
	// Last when there is no such day.
	First, Last law.Day

	Items      []Item      // in the order of their kinds
	Milestones []Milestone // in the order of their days
}

// Open reports whether there is a day on which can be filed.
func (p *Plan) Open() bool { return p.First <= p.Last }

// Of makes the plan of in by the law that is held. It reports false when the
// last day of the period is not known, when it has passed, and for a day before
// Express Entry.
func Of(in *Input) (*Plan, bool) {
	deadline, held := decline.DeadlineOf(in.Invited)
	if m, ok := in.Deadline.Get(); ok {
		deadline, held = m, true
	}
	last := decline.LastDay(deadline)
	if !held || last < in.Today || last < in.Invited || in.Invited < start {
		return nil, false
	}
	plan := &Plan{
		Invited: in.Invited, Today: max(in.Today, in.Invited), Deadline: deadline, LastDay: last, Class: in.Class,
		Last: last,
	}
	plan.First = plan.Today
	if day, ok := in.NotBefore.Get(); ok {
		if day == decline.Never {
			day = last + 1
		}
		plan.First = max(plan.First, day)
	}
	if day, ok := in.NotAfter.Get(); ok {
		plan.Last = min(last, day)
	}
	newPlanner(in, plan).run()
	return plan, true
}
