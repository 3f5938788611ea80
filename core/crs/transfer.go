package crs

import "sixtydays/core/profile"

// transfer scores section C, the skill transferability factors: three groups of
// combinations, each held to a limit, and all of them held to another.
func (r *rater) transfer() Step {
	most := r.set.most.Value

	education := r.take(2)
	education[0] = r.combine(EducationLanguage, (*rater).educationClass, (*rater).languageTier)
	education[1] = r.combine(EducationWork, (*rater).educationClass, (*rater).canadianTier)

	foreign := r.take(2)
	foreign[0] = r.combine(ForeignLanguage, (*rater).foreignClass, (*rater).languageTier)
	foreign[1] = r.combine(ForeignWork, (*rater).foreignClass, (*rater).canadianTier)

	certificate := r.take(1)
	certificate[0] = r.combine(CertificateLanguage, (*rater).certificateClass, (*rater).certificateTier)

	parts := r.take(3)
	parts[0] = r.held(EducationGroup, most.TransferGroup, education)
	parts[1] = r.held(ForeignGroup, most.TransferGroup, foreign)
	parts[2] = r.held(CertificateGroup, most.TransferGroup, certificate)
	return r.held(Transfer, r.most(most.Transfer), parts)
}

// combine scores one combination. A class that earns nothing, or a tier that
// earns nothing, settles the line without the other answer.
func (r *rater) combine(rule Rule, classOf func(*rater) (Class, bool), tierOf func(*rater) (Tier, bool)) Step {
	t := r.set.transfer
	class, classKnown := classOf(r)
	tier, tierKnown := tierOf(r)

	var points Points
	switch {
	case classKnown && tierKnown:
		points = t.Value.Grid[class][tier]
	case classKnown && class == NoClass, tierKnown && tier == NoTier:
		r.now.settle()
	}
	s := line(r, rule, points, t.Value.Grid[UpperClass][UpperTier], t)
	s.Class, s.Tier = class, tier
	return s
}

func (r *rater) educationClass() (Class, bool) {
	education, ok := ask(r, profile.FieldEducation, r.p.Education)
	if !ok {
		return 0, false
	}
	return r.set.transfer.Value.EducationClass[education], true
}

func (r *rater) foreignClass() (Class, bool) {
	years, ok := ask(r, profile.FieldForeignWork, r.p.ForeignWork)
	if !ok {
		return 0, false
	}
	return r.set.transfer.Value.ForeignYears.Class(years), true
}

func (r *rater) certificateClass() (Class, bool) {
	certificate, ok := ask(r, profile.FieldCertificate, r.p.Certificate)
	if !ok {
		return 0, false
	}
	if certificate == profile.Yes {
		return UpperClass, true
	}
	return NoClass, true
}

func (r *rater) canadianTier() (Tier, bool) {
	years, ok := ask(r, profile.FieldCanadianWork, r.p.CanadianWork)
	if !ok {
		return 0, false
	}
	return r.set.transfer.Value.CanadianYears.Tier(years), true
}

func (r *rater) languageTier() (Tier, bool) {
	return r.lowestTier(r.set.transfer.Value.Language)
}

func (r *rater) certificateTier() (Tier, bool) {
	return r.lowestTier(r.set.transfer.Value.CertificateTier)
}

// lowestTier returns the tier of the lowest ability in the first official
// language. One ability below every tier is enough to know that.
func (r *rater) lowestTier(t Threshold[profile.Level]) (Tier, bool) {
	lowest, all := r.askLowest(&r.first)
	tier := t.Tier(lowest)
	return tier, all || tier == NoTier
}
