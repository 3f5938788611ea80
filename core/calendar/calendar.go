// Package calendar writes the plan of an invitation as a file for calendars,
// iCalendar by RFC 5545: what to begin on which day, what ends, and the deadline
// as the moment that it is.
//
// It holds no words, and no clock: words come in by interface, and the caller
// says when the file was made. The same plan makes the same file.
package calendar

import (
	"sixtydays/core/checklist"
	"sixtydays/core/law"
	"sixtydays/core/sorted"
)

// Words say a plan in some language: of each event a line, and what is behind
// it.
type Words interface {
	Tag() string // of the language, BCP 47

	// Begin says what to begin with, and Ends what ceases to count.
	Begin(p *checklist.Plan, i *checklist.Item) (summary, description string)
	Ends(p *checklist.Plan, i *checklist.Item) (summary, description string)

	Milestone(p *checklist.Plan, m *checklist.Milestone) (summary, description string)
	Deadline(p *checklist.Plan) (summary, description string)
}

// An Event is one event of a calendar.
type Event struct {
	Name string // no other event of the plan has it

	// Day is that of an event which takes a whole day, wherever the person is.
	// One without it is at Moment.
	Day    law.Day
	Moment law.Moment

	Summary, Description string
	Alarms               []Alarm
}

// An Alarm is by how many minutes it comes before the beginning of its event.
type Alarm int

const (
	hour Alarm = 60
	day        = 24 * hour

	// eve is nine in the morning of the day before. An event of a whole day
	// begins at midnight.
	eve = 15 * hour

	// week is nine in the morning, a week before.
	week = 6*day + eve
)

// Events returns the events of plan in the order of their days: one on which to
// begin with each item, one on which it ends if it does so within the period,
// one for each milestone, and the deadline.
func Events(plan *checklist.Plan, words Words) []Event {
	var all []Event
	add := func(name string, on law.Day, summary, description string, alarms ...Alarm) {
		e := Event{Name: name, Day: on, Summary: summary, Description: description}
		for _, a := range alarms {
			if on.AddDays(-int((a+day-1)/day)) >= plan.Today {
				e.Alarms = append(e.Alarms, a)
			}
		}
		all = append(all, e)
	}
	for n := range plan.Items {
		i := &plan.Items[n]
		summary, description := words.Begin(plan, i)
		add(i.Name(), i.Start, summary, description, eve)
		if i.Standing == checklist.Ends && i.LastValid <= plan.LastDay {
			summary, description = words.Ends(plan, i)
			add(i.Name()+"-ends", i.LastValid, summary, description, week, eve)
		}
	}
	for n := range plan.Milestones {
		m := &plan.Milestones[n]
		summary, description := words.Milestone(plan, m)
		add(m.Name(), m.Day, summary, description, alarmsOf(m.Mark)...)
	}
	sorted.By(all, func(e *Event) int { return int(e.Day) })
	summary, description := words.Deadline(plan)
	return append(all, Event{
		Name: "deadline", Moment: plan.Deadline, Summary: summary, Description: description, Alarms: []Alarm{7 * day, day},
	})
}

// alarmsOf returns the alarms of a milestone: a week before, too, for a day that
// cannot be made up for.
func alarmsOf(m checklist.Mark) []Alarm {
	switch m {
	case checklist.ChildEve, checklist.NotAfter, checklist.FinalDay:
		return []Alarm{week, eve}
	}
	return []Alarm{eve}
}

// Of returns the file of plan, made at stamp.
func Of(plan *checklist.Plan, words Words, stamp law.Moment) string {
	return Write(Events(plan, words), words.Tag(), plan.Invited.String(), stamp)
}
