package onday

import (
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// A Next finds the earliest of some days that come after a day: the next one
// on which answers can come to something else because time has gone by.
type Next struct {
	After law.Day
	Day   law.Day // zero while there is none
}

// At takes day into account.
func (n *Next) At(day law.Day) {
	if day > n.After && (n.Day == 0 || day < n.Day) {
		n.Day = day
	}
}

// Span takes the first and the last day of s into account.
func (n *Next) Span(s validity.Span) {
	n.At(s.First)
	if s.Last != 0 {
		n.At(s.Last + 1)
	}
}

// Changes takes into account the days on which a value of law changes, which
// yield gives as [law.Dated.Changes] does.
func (n *Next) Changes(changes func(yield func(law.Day, law.Cite) bool)) {
	for day := range changes {
		n.At(day)
	}
}

// Marital takes into account when the marital status begins, that of common-law
// partners being so after one year.
func (n *Next) Marital(p *profile.Profile) {
	since, _ := p.MaritalSince.Get()
	n.At(since)
	n.At(since.AddYears(1))
}

// Birthday takes the next birthday into account.
func (n *Next) Birthday(born profile.Answer[law.Day]) {
	if day, ok := born.Get(); ok {
		n.At(day.AddYears(day.YearsTo(n.After) + 1))
	}
}

// Results takes into account when the language results of p begin and cease to
// count, and when the conversions of their tests change.
func (n *Next) Results(p *profile.Profile) {
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		if issued, ok := h.In(p).Date.Get(); ok {
			span, _ := validity.Of(validity.LanguageResult, issued)
			n.Span(span)
		}
		test, _ := h.In(p).Test.Get()
		n.Changes(language.History(test).Changes)
	}
}

// Credentials takes into account when credentials are completed and when their
// assessments begin and cease to count.
func (n *Next) Credentials(all []profile.Credential) {
	for i := range all {
		completed, _ := all[i].Completed.Get()
		n.At(completed)
		if assessed, ok := all[i].Assessed.Get(); ok {
			span, _ := validity.Of(validity.Assessment, assessed)
			n.Span(span)
		}
	}
}

// adult is the age from which on a relative counts: IRPR s. 83(5).
const adult = 18

// Sibling takes the dates of a brother or sister into account.
func (n *Next) Sibling(s *profile.Sibling) {
	born, _ := s.Born.Get()
	from, _ := s.Since.Get()
	n.At(born.AddYears(adult))
	n.At(from)
	if until, ok := s.Until.Get(); ok {
		n.At(until + 1)
	}
}
