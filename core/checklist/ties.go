package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// ties adds the nomination, and the proof of relatives in Canada.
func (b *planner) ties() {
	b.nomination()
	sibling := b.sibling()
	b.need(SiblingProof, Applicant, 0, sibling, gather)
	residence := Item{Kind: SiblingResidence, Who: Applicant, Need: sibling}
	if months, held := book.Residence.At(b.last); held {
		residence.IssuedNotBefore = newest(months.Value, b.last)
	}
	b.add(&residence, gather)
	if b.Class == decline.SkilledWorker {
		b.need(RelativeProof, Applicant, 0, b.relative(sibling), gather)
	}
}

// nomination adds the certificate, without which nobody is in the class of
// provincial nominees.
func (b *planner) nomination() {
	need := certain
	switch {
	case b.Class == 0 && profile.Is(b.p.Nomination, profile.Yes):
		need = when(IfClass)
	case b.Class != decline.Nominee:
		return
	}
	i := Item{Kind: Nomination, Who: Applicant, Need: need}
	span := validity.OfNomination(&b.p.Nominated)
	todo := gather
	if span.Last != 0 {
		b.lasting(&i, span)
		if i.Standing != Lasts {
			todo = order // the province may extend it
		}
	} else {
		i.Need = need.lacking(profile.FieldNominationExpires)
	}
	b.add(&i, todo)
}

// sibling returns whether a brother or sister in Canada is claimed and counts on
// a day of filing.
func (b *planner) sibling() Need {
	claimed := answer(b.p.Sibling, profile.FieldSibling)
	first, last := onday.Sibling(&b.p.SiblingOf, b.first), onday.Sibling(&b.p.SiblingOf, b.last)
	if !first.Given {
		return claimed
	}
	return claimed.and(over(first.Is, last.Is))
}

// relative returns whether a relative in Canada is claimed for the grid. A
// brother or sister is one, and is proved already.
func (b *planner) relative(sibling Need) Need {
	if _, ok := b.p.Relative.Get(); !ok && sibling == certain {
		return Need{}
	}
	return answer(b.p.Relative, profile.FieldRelative)
}
