package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/sorted"
	"sixtydays/core/validity"
)

// A planner makes a plan.
type planner struct {
	*Plan
	in *Input
	p  *profile.Profile

	// Needs are looked at on the first and the last day of filing. Where there is
	// no such day they are those of the rest of the period.
	first, last law.Day

	ready law.Day // the internal deadline
	sure  law.Day // the day of go or not
}

func newPlanner(in *Input, plan *Plan) *planner {
	b := &planner{Plan: plan, in: in, p: in.Profile, first: plan.First, last: plan.Last}
	if !plan.Open() {
		b.first, b.last = plan.Today, plan.LastDay
	}
	b.ready = max(b.last-spare, b.first)
	b.sure = max(b.last-goOrNot, b.Today)
	return b
}

func (b *planner) run() {
	b.people()
	b.languages()
	b.education()
	b.work()
	b.ties()
	b.money()
	b.papers()
	b.milestones()
	sorted.By(b.Items, func(i *Item) int { return int(i.Kind) })
}

// need adds an item of which nothing more is known than that it is needed.
func (b *planner) need(k Kind, who Who, entry int, need Need, t task) {
	b.add(&Item{Kind: k, Who: who, Entry: entry, Need: need}, t)
}

// add adds i if it is needed, with what it rests on and the days of the task
// that it is.
func (b *planner) add(i *Item, t task) {
	if i.Needed == 0 {
		return
	}
	i.Basis = bases[i.Kind]
	if b.Class == decline.SkilledTrades && trades[i.Kind] != nil {
		i.Basis = trades[i.Kind]
	}
	lead := leads[t]
	begin, due := b.Invited.AddDays(lead.start), b.ready
	if lead.due > 0 {
		due = min(due, b.Invited.AddDays(lead.due))
	}
	if t == file {
		begin = b.sure
	}
	begin = min(begin, due, b.ready)
	i.Start, i.Late = max(begin, b.Today), begin < b.Today
	i.Due = max(due, i.Start)
	b.Items = append(b.Items, *i)
}

// lasting sets until when i counts.
func (b *planner) lasting(i *Item, span validity.Span) {
	i.LastValid = span.Last
	switch {
	case span.First > b.last, span.Last != 0 && span.Last < b.first:
		i.Standing = Lapsed
	case span.Last != 0 && span.Last < b.last+margin:
		i.Standing = Ends
	default:
		i.Standing = Lasts
	}
}

// renewed returns the task for what is held and stands as s.
func renewed(s Standing) task {
	if s == Ends || s == Lapsed {
		return renew
	}
	return gather
}

// newest returns the first day of an issue of which a document of at most so
// many months still counts on day, when the months are over.
func newest(months int, day law.Day) law.Day {
	issued := day.AddMonths(-months)
	for issued.AddMonths(months) < day {
		issued++
	}
	return issued
}

// milestones adds the days that are about no one document.
func (b *planner) milestones() {
	b.mark(Decide, 0, b.Invited+decideBy)
	if day, ok := b.in.NotBefore.Get(); ok && day > b.Today && day <= b.LastDay {
		b.mark(NotBefore, 0, day)
	}
	b.mark(GoOrNot, 0, b.last-goOrNot)
	b.mark(Internal, 0, b.ready)
	if b.Last < b.LastDay {
		b.mark(NotAfter, 0, b.Last)
	}
	b.mark(FinalDay, 0, b.LastDay)
	sorted.By(b.Milestones, func(m *Milestone) int { return int(m.Day) })
}

// mark adds a milestone within the days that are left of the period, on today
// when its day has passed.
func (b *planner) mark(mark Mark, entry int, day law.Day) {
	m := Milestone{Mark: mark, Entry: entry, Day: min(max(day, b.Today), b.LastDay), Late: day < b.Today, Basis: marks[mark]}
	switch mark {
	case Decide, GoOrNot, Internal:
		m.Heuristic = true
	case FinalDay:
		period, _ := decline.Period().At(b.Invited) // not held, it is cited all the same
		m.Basis = append([]law.Cite{period.Basis}, m.Basis...)
	}
	b.Milestones = append(b.Milestones, m)
}
