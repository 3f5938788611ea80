package program

import (
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
	"sixtydays/core/work"
)

// changeAfter returns the first day after day on which the grid of p can be
// another one because time has gone by: a birthday, a document that begins or
// ceases to count, a year of work that completes or slides out of its window, a
// change of the law.
// It reports false when there is none.
func (b *Book) changeAfter(p *profile.Profile, day law.Day) (law.Day, bool) {
	n := next{book: b, after: day}
	n.birthday(p.Born)
	n.marital(p)
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		if issued, ok := h.In(p).Date.Get(); ok {
			span, _ := validity.Of(validity.LanguageResult, issued)
			n.span(span)
		}
		test, _ := h.In(p).Test.Get()
		for day := range language.History(test).Changes {
			n.at(day)
		}
	}
	for _, c := range p.Credentials.All() {
		completed, _ := c.Completed.Get()
		n.at(completed)
		if assessed, ok := c.Assessed.Get(); ok {
			span, _ := validity.Of(validity.Assessment, assessed)
			n.span(span)
		}
	}
	n.work(p)
	n.sibling(&p.SiblingOf)
	for _, changes := range [...]func(func(law.Day, law.Cite) bool){
		b.Grid.Changes, b.Pass.Changes, b.Worked.Changes, b.SpouseWorked.Changes, work.Law(work.SkilledWorkerPoints).Changes,
	} {
		for day := range changes {
			n.at(day)
		}
	}
	return n.day, n.day != 0
}

// familyAfter returns the first day after day on which p's family, or the money
// that it needs, can be another because time has gone by.
func (b *Book) familyAfter(p *profile.Profile, day law.Day) (law.Day, bool) {
	n := next{book: b, after: day}
	n.marital(p)
	age, _ := b.ChildAge.At(day)
	for _, child := range p.Children.All() {
		if born, ok := child.Born.Get(); ok {
			n.at(born)
			n.at(born.AddYears(age.Value))
		}
	}
	for _, changes := range [...]func(func(law.Day, law.Cite) bool){b.Funds.Changes, b.ChildAge.Changes} {
		for day := range changes {
			n.at(day)
		}
	}
	return n.day, n.day != 0
}

// A next is the earliest of some days after a day.
type next struct {
	book       *Book
	after, day law.Day
}

// at takes day into account.
func (n *next) at(day law.Day) {
	if day > n.after && (n.day == 0 || day < n.day) {
		n.day = day
	}
}

// span takes the first and the last day of s into account.
func (n *next) span(s validity.Span) {
	n.at(s.First)
	if s.Last != 0 {
		n.at(s.Last + 1)
	}
}

// marital takes into account when the marital status begins.
func (n *next) marital(p *profile.Profile) {
	since, _ := p.MaritalSince.Get()
	n.at(since)
	n.at(since.AddYears(1)) // of living together
}

// birthday takes the next birthday into account.
func (n *next) birthday(born profile.Answer[law.Day]) {
	if day, ok := born.Get(); ok {
		n.at(day.AddYears(day.YearsTo(n.after) + 1))
	}
}

// work takes the years of work into account.
func (n *next) work(p *profile.Profile) {
	jobs, day := answered(p.Jobs.All()), n.after
	rule, ok := work.Law(work.SkilledWorkerPoints).At(day)
	if ok && len(jobs) > 0 {
		years := rule.Value.At(jobs, day).Years
		if years < manyYears {
			complete, _ := rule.Value.CompleteOn(jobs, years+1, day)
			n.at(complete)
		}
		if years > 0 {
			last, _ := rule.Value.EnoughUntil(jobs, years, day)
			n.at(last + 1)
		}
	}
	n.adapted(n.book.Worked, jobs)
	n.adapted(n.book.SpouseWorked, p.Spouse.Jobs.All())
}

// adapted takes into account when jobs come to a full-time year in Canada.
func (n *next) adapted(history law.Dated[work.Rule], jobs []profile.Job) {
	rule, ok := history.At(n.after)
	if full := fullTimeOnly(jobs); ok && full.n > 0 {
		complete, _ := rule.Value.CompleteOn(full.all(), 1, n.after)
		n.at(complete)
	}
}

// adult is the age from which on a relative counts: IRPR s. 83(5).
const adult = 18

// sibling takes the dates of a brother or sister into account.
func (n *next) sibling(s *profile.Sibling) {
	born, _ := s.Born.Get()
	from, _ := s.Since.Get()
	n.at(born.AddYears(adult))
	n.at(from)
	if until, ok := s.Until.Get(); ok {
		n.at(until + 1)
	}
}
