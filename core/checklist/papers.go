package checklist

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// papers adds what goes with the application whoever it is for.
func (b *planner) papers() {
	b.add(Item{Kind: Translation, Who: Applicant, Need: when(IfForeign), Basis: []law.Cite{{Source: law.HelpCentre}}}, gather)
	if b.in.Letter {
		b.add(Item{Kind: Letter, Who: Applicant, Need: certain, Basis: []law.Cite{{Source: law.AssessmentInstructions}}}, file)
	}
	if !profile.Is(b.in.Representative, profile.No) {
		used := certain
		if _, ok := b.in.Representative.Get(); !ok {
			used = when(IfUsed)
		}
		b.add(Item{Kind: Representative, Who: Applicant, Need: used, Basis: []law.Cite{regulations("10(2)")}}, gather)
	}
}
