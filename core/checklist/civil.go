package checklist

import "sixtydays/core/profile"

// proofs is the proof of each marital status. That of never having married is
// none.
var proofs = [profile.NumMarital]Kind{
	profile.Married:   Marriage,
	profile.CommonLaw: Union,
	profile.Separated: Separation,
	profile.Divorced:  Divorce,
	profile.Annulled:  Annulment,
	profile.Widowed:   Death,
}

// civilStatus adds the proof of the marital status, of the one before, and of
// the end of former marriages.
func (b *planner) civilStatus() {
	first, open, ok := maritalOn(b.p, b.first)
	if !ok {
		b.need(CivilStatus, Applicant, 0, unanswered(open), gather)
	}
	last, _, _ := maritalOn(b.p, b.last)
	for status, proof := range proofs {
		is := profile.Marital(status)
		need := over(first == is, last == is)
		if before, _ := b.p.MaritalBefore.Get(); need.Needed == 0 && before == is && before > profile.Separated {
			need = certain
		}
		if proof == 0 {
			continue
		}
		b.need(proof, Applicant, 0, need, gather)
		if is == profile.CommonLaw {
			b.need(Cohabitation, Applicant, 0, need, gather)
		}
	}
	b.need(FormerMarriage, Applicant, 0, b.spouse().and(when(IfMarried)), gather)
}
