package checklist

import (
	"strconv"

	"sixtydays/core/law"
)

// A Milestone is a day of the plan that is about no one document.
type Milestone struct {
	Mark  Mark
	Day   law.Day
	Late  bool // the day has passed, and is now today
	Entry int  // of the list of children, counted from 1, for [ChildEve]

	// Heuristic says that the day is a rule of thumb and not one of the law.
	Heuristic bool

	Basis []law.Cite
}

// A Mark is a kind of milestone.
type Mark uint8

const (
	Decide    Mark = iota + 1 // recalculate, and decide whether to go on
	NotBefore                 // the first day on which can be filed
	GoOrNot                   // every document has a day, or the invitation is declined
	Internal                  // everything is there, and the application is filed
	ChildEve                  // the last day before a child is too old to be included
	NotAfter                  // the last day on which can be filed, within the period
	FinalDay                  // the last day of the period: file or decline

	NumMark
)

var markSlugs = [NumMark]string{
	Decide:    "decide",
	NotBefore: "not-before",
	GoOrNot:   "go-or-not",
	Internal:  "internal-deadline",
	ChildEve:  "child-age",
	NotAfter:  "not-after",
	FinalDay:  "last-day",
}

// String returns the frozen name of m.
func (m Mark) String() string {
	if m == 0 || m >= NumMark {
		return "no milestone"
	}
	return markSlugs[m]
}

// Name returns a name of m that no other milestone of its plan has.
func (m *Milestone) Name() string {
	if m.Entry != 0 {
		return m.Mark.String() + "-" + strconv.Itoa(m.Entry)
	}
	return m.Mark.String()
}
