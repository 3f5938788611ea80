package checklist

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

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
		b.add(b.civil(CivilStatus, unanswered(open)), gather)
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
		b.add(b.civil(proof, need), gather)
		if is == profile.CommonLaw {
			b.add(b.civil(Cohabitation, need), gather)
		}
	}
	b.add(b.civil(FormerMarriage, b.spouse().and(when(IfMarried))), gather)
}

func (b *planner) civil(k Kind, need Need) Item {
	basis := regulations("10(1)")
	if k == Union || k == Cohabitation {
		basis = regulations("1(1)")
	}
	return Item{Kind: k, Who: Applicant, Need: need, Basis: []law.Cite{basis}}
}
