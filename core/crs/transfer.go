package crs

import "sixtydays/core/profile"

// transfer scores section C, the skill transferability factors: three groups of
// combinations, each held to a limit, and all of them held to another.
func (r *rater) transfer(s *Step) {
	most := r.set.most.Value

	education := r.take(2)
	r.combine(&education[0], EducationLanguage, r.educationClass(), r.languageTier())
	r.combine(&education[1], EducationWork, r.educationClass(), r.canadianTier())

	foreign := r.take(2)
	r.combine(&foreign[0], ForeignLanguage, r.foreignClass(), r.languageTier())
	r.combine(&foreign[1], ForeignWork, r.foreignClass(), r.canadianTier())
	for i := range foreign {
		note(&foreign[i], &r.foreign)
	}

	certificate := r.take(1)
	r.combine(&certificate[0], CertificateLanguage, r.certificateClass(), r.certificateTier())

	parts := r.take(3)
	r.held(&parts[0], EducationGroup, most.TransferGroup, education)
	r.held(&parts[1], ForeignGroup, most.TransferGroup, foreign)
	r.held(&parts[2], CertificateGroup, most.TransferGroup, certificate)
	r.held(s, Transfer, r.most(most.Transfer), parts)
}

// combine scores one combination. A class that earns nothing, or a tier that
// earns nothing, settles the line without the other answer.
func (r *rater) combine(s *Step, rule Rule, class profile.Answer[Class], tier profile.Answer[Tier]) {
	t := &r.set.transfer
	c, classKnown := class.Get()
	e, tierKnown := tier.Get()
	var points Points
	switch {
	case classKnown && tierKnown:
		points = t.Value.Grid[c][e]
	case profile.Is(class, NoClass), profile.Is(tier, NoTier):
		r.now.settle()
	}
	line(r, s, rule, points, t.Value.Grid[UpperClass][UpperTier], t)
	s.Class, s.Tier = c, e
}

func (r *rater) educationClass() (c profile.Answer[Class]) {
	if education, ok := look(r, &r.education); ok {
		c = least(r.set.transfer.Value.EducationClass[education], NoClass, r.education.certain)
	}
	return c
}

// least returns what is known of a class or tier. While answers are missing,
// none is nothing: it may yet be more.
func least[T comparable](v, none T, certain bool) (a profile.Answer[T]) {
	if certain || v != none {
		a = profile.Given(v)
	}
	return a
}

func (r *rater) foreignClass() (c profile.Answer[Class]) {
	if years, ok := look(r, &r.foreign); ok {
		c = least(r.set.transfer.Value.ForeignYears.Class(years), NoClass, r.foreign.certain)
	}
	return c
}

func (r *rater) certificateClass() (c profile.Answer[Class]) {
	if certificate, ok := ask(r, profile.FieldCertificate, r.p.Certificate); ok {
		c = profile.Given(NoClass)
		if certificate == profile.Yes {
			c = profile.Given(UpperClass)
		}
	}
	return c
}

func (r *rater) canadianTier() (e profile.Answer[Tier]) {
	if years, ok := look(r, &r.canadian); ok {
		e = least(r.set.transfer.Value.CanadianYears.Tier(years), NoTier, r.canadian.certain)
	}
	return e
}

func (r *rater) languageTier() profile.Answer[Tier] {
	return r.lowestTier(r.set.transfer.Value.Language)
}

func (r *rater) certificateTier() profile.Answer[Tier] {
	return r.lowestTier(r.set.transfer.Value.CertificateTier)
}

// lowestTier returns the tier of the lowest ability in the first official
// language. One ability below every tier is enough to know that.
func (r *rater) lowestTier(t Threshold[profile.Level]) (e profile.Answer[Tier]) {
	lowest, all := r.askLowest(&r.first)
	if tier := t.Tier(lowest); all || tier == NoTier {
		e = profile.Given(tier)
	}
	return e
}
