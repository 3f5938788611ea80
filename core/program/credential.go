package program

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// schoolingOn returns the level of p's education that counts on day for certain,
// the one that is possible, and what is missing to tell: that of the credentials,
// or where there are none the quick answer, which speaks of credentials that do
// count.
func schoolingOn(p *profile.Profile, day law.Day) (least, most profile.Education, missing profile.FieldSet) {
	exact := onday.Education(p.Credentials.All(), day)
	level, quick := p.Education.Get()
	switch {
	case exact.Given && exact.Certain:
		return exact.Is, exact.Is, missing
	case exact.Given:
		return exact.Is, profile.Doctorate, profile.SetOf(profile.FieldCredentials)
	case !quick:
		return profile.LessThanSecondary, profile.Doctorate, profile.SetOf(profile.FieldEducation)
	}
	return level, level, missing
}

// counting judges whether one credential counts on day: one earned in Canada
// does, and another one with an assessment less than five years old: IRPR
// s. 75(2)(e).
func counting(c *profile.Credential, day law.Day) Requirement {
	r := Requirement{Code: Education}
	completed, _ := c.Completed.Get()
	country, ok := c.Country.Get()
	switch {
	case completed > day:
		later := counting(c, completed)
		if r.From = later.From; later.Outcome == Met {
			r.From = completed
		}
		return r.notMet(Early)
	case !ok:
		r.Part = profile.PartCountry
		return r.unknown(Unanswered, profile.SetOf(profile.FieldCredentials))
	case country == profile.Canada:
		return r.met(Enough)
	}
	assessed, ok := c.Assessed.Get()
	if !ok {
		r.Part = profile.PartAssessed
		return r.unknown(Unanswered, profile.SetOf(profile.FieldCredentials))
	}
	span, _ := validity.Of(validity.Assessment, assessed)
	r.Evidence.Issued, r.Evidence.Last = assessed, span.Last
	switch {
	case span.On(day):
		r.Until = span.Last
		return r.met(Enough)
	case day < span.First:
		r.From = span.First
		return r.notMet(Early)
	}
	return r.notMet(Expired)
}

// education judges whether the candidate has a credential that counts.
//
// The quick answer tells of a level and of Canadian credentials. That one from
// Canada counts; whether another one has an assessment that is still valid is
// not known.
func (c *checker) education() Requirement {
	r := Requirement{Code: Education, Basis: regulations("75(2)(e)")}
	r.Evidence.Education, _, _ = schoolingOn(c.p, c.day)
	best := bestCredential(c.p, c.day)
	if best.Outcome == 0 {
		return c.quickEducation(r)
	}
	// Another credential may begin to count before this one ceases to.
	for best.Outcome == Met && best.Until != 0 {
		next := bestCredential(c.p, best.Until+1)
		if next.Outcome != Met {
			break
		}
		best.Until = next.Until
	}
	best.Basis, best.Evidence.Education = r.Basis, r.Evidence.Education
	return best
}

// bestCredential judges the credential that serves p best on day. It has no
// outcome while nothing is answered of any.
func bestCredential(p *profile.Profile, day law.Day) Requirement {
	var best Requirement
	for i := range p.Credentials.All() {
		if c := &p.Credentials.All()[i]; *c != (profile.Credential{}) {
			best = better(best, counting(c, day))
		}
	}
	return best
}

func (c *checker) quickEducation(r Requirement) Requirement {
	level, ok := c.p.Education.Get()
	study, _ := c.p.CanadianStudy.Get()
	switch {
	case study == profile.CanadianOneOrTwoYears, study == profile.CanadianThreeYears:
		return r.met(Enough)
	case !ok:
		return r.unknown(Unanswered, profile.SetOf(profile.FieldEducation))
	case level == profile.LessThanSecondary:
		return r.notMet(Absent)
	}
	return r.unknown(Quick, profile.SetOf(profile.FieldCredentials))
}

// better returns the one of two credentials that serves better: that counts, or
// longer, or may, or will sooner.
func better(a, b Requirement) Requirement {
	switch {
	case a.Outcome == 0:
		return b
	case a.Outcome != b.Outcome:
		if b.Outcome == Met || b.Outcome == Unknown && a.Outcome == NotMet {
			return b
		}
	case b.Until != a.Until && a.Outcome == Met:
		if a.Until != 0 && (b.Until == 0 || b.Until > a.Until) {
			return b
		}
	case b.From != 0 && (a.From == 0 || b.From < a.From):
		return b
	}
	return a
}
