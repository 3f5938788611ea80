package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// education adds the credentials that count, with the assessment of those from
// abroad.
func (b *planner) education() {
	if !b.credentials(Applicant, b.p.Credentials.All(), profile.FieldCredentials, certain) {
		b.quickEducation(Applicant, b.p.Education, b.p.CanadianStudy, certain, profile.FieldEducation, profile.FieldCredentials)
	}
	comes := b.spouseComes()
	if !b.credentials(Spouse, b.p.Spouse.Credentials.All(), profile.FieldSpouseCredentials, comes) {
		b.quickEducation(Spouse, b.p.Spouse.Education, profile.Answer[profile.CanadianStudy]{}, comes, profile.FieldSpouseEducation, profile.FieldSpouseCredentials)
	}
	b.studied(Applicant, certain, b.p.Studied, profile.FieldStudied)
	b.studied(Spouse, comes, b.p.SpouseStudied, profile.FieldSpouseStudied)
}

// credentials adds those of one person, and reports whether anything is answered
// of any.
func (b *planner) credentials(who Who, all []profile.Credential, f profile.Field, need Need) bool {
	given := false
	for n := range all {
		c := &all[n]
		if *c == (profile.Credential{}) {
			continue
		}
		given = true
		done := certain
		if completed, ok := c.Completed.Get(); ok {
			done = over(completed <= b.first, completed <= b.last)
		}
		i := Item{Who: who, Entry: n + 1, Need: need.and(done)}
		country, ok := c.Country.Get()
		switch {
		case !ok:
			i.Need = i.Need.and(unanswered(f))
			b.assessed(&i, nil)
		case country == profile.Canada:
			b.need(CanadianCredential, who, n+1, i.Need, gather)
		default:
			b.abroad(&i, c, all, f)
		}
	}
	return given
}

// abroad adds a credential from abroad. It counts while its assessment does;
// one of which the assessment has lapsed need not be shown unless it is to count
// again.
func (b *planner) abroad(i *Item, c *profile.Credential, all []profile.Credential, f profile.Field) {
	assessed, ok := c.Assessed.Get()
	if !ok {
		i.Need = i.Need.and(unanswered(f))
		b.assessed(i, nil)
		return
	}
	span, _ := validity.Of(validity.Assessment, assessed)
	if span.Last < b.first && (b.Class != decline.SkilledWorker || i.Who != Applicant || b.another(c, all)) {
		i.Need = i.Need.and(when(IfClaimed))
	}
	b.assessed(i, &span)
}

// another reports whether all have a credential that counts besides c.
func (b *planner) another(c *profile.Credential, all []profile.Credential) bool {
	for n := range all {
		other := &all[n]
		assessed, ok := other.Assessed.Get()
		span, _ := validity.Of(validity.Assessment, assessed)
		if other != c && (profile.Is(other.Country, profile.Canada) || ok && span.Last >= b.first) {
			return true
		}
	}
	return false
}

// assessed adds the diploma i and its assessment, which counts within span; nil
// is not known.
func (b *planner) assessed(i *Item, span *validity.Span) {
	b.need(Diploma, i.Who, i.Entry, i.Need, gather)
	i.Kind = Assessment
	todo := gather
	if span != nil {
		b.lasting(i, *span)
		todo = renewed(i.Standing)
	}
	b.add(i, todo)
}

// quickEducation adds what a quick answer tells of.
func (b *planner) quickEducation(who Who, level profile.Answer[profile.Education], study profile.Answer[profile.CanadianStudy], need Need, quick, exact profile.Field) {
	v, ok := level.Get()
	canadian, _ := study.Get()
	i := Item{Who: who, Need: need}
	if canadian >= profile.CanadianOneOrTwoYears {
		b.need(CanadianCredential, who, 0, need.lacking(exact), gather)
	}
	switch {
	case !ok:
		i.Need = need.and(unanswered(quick, exact))
	case v > profile.LessThanSecondary:
		i.Need = need.and(unanswered(exact))
	default:
		return
	}
	b.assessed(&i, nil)
}

// studied adds the proof of two years of study in Canada, which earn points in
// the grid of the Federal Skilled Worker class only.
func (b *planner) studied(who Who, need Need, a profile.Answer[profile.YesNo], f profile.Field) {
	if b.Class == decline.SkilledWorker {
		b.need(StudyInCanada, who, 0, need.and(answer(a, f)), gather)
	}
}
