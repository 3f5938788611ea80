package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// A schooling is the education of a person that counts on a day.
type schooling struct {
	// least is the level that counts for certain, and most the one that is
	// possible with what is missing.
	least, most profile.Education
	missing     profile.FieldSet
}

// schoolingOn returns p's education that counts on day: that of the credentials,
// or where there are none the quick answer, which speaks of credentials that do
// count.
func schoolingOn(p *profile.Profile, day law.Day) schooling {
	if len(p.Credentials.All()) == 0 {
		level, ok := p.Education.Get()
		if !ok {
			return schooling{profile.LessThanSecondary, profile.Doctorate, profile.SetOf(profile.FieldEducation)}
		}
		return schooling{least: level, most: level}
	}
	var least, most gathered
	var s schooling
	for i := range p.Credentials.All() {
		credential := &p.Credentials.All()[i]
		level, known := credential.Level.Get()
		outcome := counting(credential, day).Outcome
		switch {
		case outcome == NotMet:
			continue
		case outcome == Unknown, !known:
			s.missing = profile.SetOf(profile.FieldCredentials)
		}
		switch {
		case !known:
			level = profile.Doctorate
		case outcome == Met:
			least.add(level)
		}
		most.add(level)
	}
	s.least, s.most = least.level(), most.level()
	return s
}

// gathered is credentials that are put together.
type gathered struct {
	highest profile.Education
	after   int  // post-secondary ones
	long    bool // one of those is of three years or more
}

func (g *gathered) add(level profile.Education) {
	g.highest = max(g.highest, level)
	if level >= profile.OneYear {
		g.after++
	}
	g.long = g.long || level >= profile.Bachelors
}

// level returns the level that the credentials make together: IRPR s. 78(1).
func (g *gathered) level() profile.Education {
	if g.after > 1 && g.long {
		return max(g.highest, profile.TwoOrMore)
	}
	return max(g.highest, profile.LessThanSecondary)
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
	r.Evidence.Education = schoolingOn(c.p, c.day).least
	if len(c.p.Credentials.All()) == 0 {
		return c.quickEducation(r)
	}
	best := bestCredential(c.p, c.day)
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

// bestCredential judges the credential that serves p best on day.
func bestCredential(p *profile.Profile, day law.Day) Requirement {
	var best Requirement
	for i := range p.Credentials.All() {
		best = better(best, counting(&p.Credentials.All()[i], day))
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
