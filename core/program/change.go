package program

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// changeAfter returns the first day after day on which the grid of p can be
// another one because time has gone by: a birthday, a document that begins or
// ceases to count, a year of work that completes or slides out of its window, a
// change of the law. It reports false when there is none, and may when there is
// none up to limit.
func (b *Book) changeAfter(p *profile.Profile, day, limit law.Day) (law.Day, bool) {
	n := onday.Next{After: day}
	n.Birthday(p.Born)
	n.Marital(p)
	n.Results(p)
	n.Credentials(p.Credentials.All())
	b.workAfter(p, &n, limit)
	n.Sibling(&p.SiblingOf)
	n.Changes(b.Grid.Changes)
	n.Changes(b.Pass.Changes)
	n.Changes(b.Worked.Changes)
	n.Changes(b.SpouseWorked.Changes)
	n.Changes(work.Law(work.SkilledWorkerPoints).Changes)
	return n.Day, n.Day != 0
}

// familyAfter returns the first day after day on which p's family, or the money
// that it needs, can be another because time has gone by.
func (b *Book) familyAfter(p *profile.Profile, day law.Day) (law.Day, bool) {
	n := onday.Next{After: day}
	n.Marital(p)
	age, _ := b.ChildAge.At(day)
	for _, child := range p.Children.All() {
		if born, ok := child.Born.Get(); ok {
			n.At(born)
			n.At(born.AddYears(age.Value))
		}
	}
	n.Changes(b.Funds.Changes)
	n.Changes(b.ChildAge.Changes)
	return n.Day, n.Day != 0
}

// workAfter takes into account when the years of work of p complete or slide out
// of their window up to limit.
func (b *Book) workAfter(p *profile.Profile, n *onday.Next, limit law.Day) {
	jobs, day := answered(p.Jobs.All()), n.After
	rule, ok := work.Law(work.SkilledWorkerPoints).At(day)
	if ok && len(jobs) > 0 {
		years := rule.Value.At(jobs, day).Years
		if years < manyYears {
			complete, _ := rule.Value.CompleteOn(jobs, years+1, day)
			n.At(complete)
		}
		if years > 0 {
			last, _ := rule.Value.EnoughWithin(jobs, min(years, manyYears), day, limit)
			n.At(last + 1)
		}
	}
	adaptedAfter(b.Worked, jobs, n)
	adaptedAfter(b.SpouseWorked, p.Spouse.Jobs.All(), n)
}

// adaptedAfter takes into account when jobs come to a full-time year in Canada.
func adaptedAfter(history law.Dated[work.Rule], jobs []profile.Job, n *onday.Next) {
	rule, ok := history.At(n.After)
	if full := fullTimeOnly(jobs); ok && full.n > 0 {
		complete, _ := rule.Value.CompleteOn(full.all(), 1, n.After)
		n.At(complete)
	}
}
