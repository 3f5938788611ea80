// Package onday tells what exact answers come to on a day: an age from a date of
// birth, a level of education from credentials, a marital status from the day on
// which it began. The same profile has other answers on other days.
//
// Every function tells three things: what exact answers come to, whether there
// are any, and whether what they come to is certain. What is not certain is the
// least that it can be.
package onday

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// A Value is what exact answers come to in the values of a quick question.
type Value[T any] struct {
	Is      T
	Given   bool // there are exact answers; otherwise the quick one stands
	Certain bool // nothing that it needs is missing
}

func certain[T any](v T) Value[T] { return Value[T]{Is: v, Given: true, Certain: true} }

// Age returns the age on day of somebody who was born on a day. A birthday of
// 29 February is on 1 March of a year that has none.
func Age(born profile.Answer[law.Day], day law.Day) Value[profile.Years] {
	b, ok := born.Get()
	if !ok {
		return Value[profile.Years]{}
	}
	return certain(profile.Years(min(b.YearsTo(day), 120)))
}

// Marital returns the marital status on day of somebody whose status began on a
// day. Common-law partners are so after one year of living together: IRPR
// s. 1(1).
func Marital(p *profile.Profile, day law.Day) Value[profile.Marital] {
	now, ok := p.Marital.Get()
	since, dated := p.MaritalSince.Get()
	if !ok || !dated || now == profile.NeverMarried {
		return Value[profile.Marital]{}
	}
	if now == profile.CommonLaw {
		since = since.AddYears(1)
	}
	if day >= since {
		return certain(now)
	}
	before, known := p.MaritalBefore.Get()
	return Value[profile.Marital]{Is: before, Given: true, Certain: known}
}

// Sibling reports whether the brother or sister in Canada counts on day: 18 or
// older, a citizen or permanent resident, living in Canada.
func Sibling(s *profile.Sibling, day law.Day) Value[bool] {
	born, b := s.Born.Get()
	since, f := s.Since.Get()
	until, u := s.Until.Get()
	if !b && !f && !u {
		return Value[bool]{}
	}
	return certain((!b || born.YearsTo(day) >= adult) && (!f || since <= day) && (!u || day <= until))
}

// Nomination reports whether the nomination counts on day: issued, not expired,
// not withdrawn.
func Nomination(n *profile.Nomination, day law.Day) Value[bool] {
	span := validity.OfNomination(n)
	if span.First == 0 && span.Last == 0 {
		return Value[bool]{}
	}
	return certain(span.On(day))
}

// Result reports whether the result that l holds counts on day: not older than
// two years, and not of a day to come.
func Result(l *profile.Language, day law.Day) Value[bool] {
	date, ok := l.Date.Get()
	if !ok {
		return Value[bool]{}
	}
	span, ok := validity.Of(validity.LanguageResult, date)
	return Value[bool]{Is: span.On(day), Given: true, Certain: ok}
}
