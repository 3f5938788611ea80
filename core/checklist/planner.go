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

// add adds i if it is needed, with the days of the task that it is.
func (b *planner) add(i Item, t task) {
	if i.Needed == 0 {
		return
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
	b.Items = append(b.Items, i)
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
	b.mark(Milestone{Mark: Decide, Day: b.Invited + decideBy, Heuristic: true, Basis: []law.Cite{{Source: law.Act, Section: "11.2(1)"}}})
	if day, ok := b.in.NotBefore.Get(); ok && day > b.Today && day <= b.LastDay {
		b.mark(Milestone{Mark: NotBefore, Day: day, Basis: []law.Cite{{Source: law.Act, Section: "11.2(1)"}}})
	}
	b.mark(Milestone{Mark: GoOrNot, Day: b.last - goOrNot, Heuristic: true, Basis: complete()})
	b.mark(Milestone{Mark: Internal, Day: b.ready, Heuristic: true, Basis: complete()})
	if b.Last < b.LastDay {
		b.mark(Milestone{Mark: NotAfter, Day: b.Last, Basis: []law.Cite{{Source: law.Act, Section: "11.2(1)"}}})
	}
	period, _ := decline.Period().At(b.Invited) // not held, it is cited all the same
	b.mark(Milestone{Mark: FinalDay, Day: b.LastDay, Basis: []law.Cite{period.Basis, {Source: law.Act, Section: "10.1(6)"}}})
	sorted.By(b.Milestones, func(m *Milestone) int { return int(m.Day) })
}

// mark adds m within the days that are left of the period, on today when its day
// has passed.
func (b *planner) mark(m Milestone) {
	m.Day = min(m.Day, b.LastDay)
	if m.Day < b.Today {
		m.Day, m.Late = b.Today, true
	}
	b.Milestones = append(b.Milestones, m)
}

// complete cites what an application has to contain.
func complete() []law.Cite {
	return []law.Cite{regulations("10(1)"), regulations("12")}
}

func regulations(section string) law.Cite {
	return law.Cite{Source: law.Regulations, Section: section}
}
