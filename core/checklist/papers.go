package checklist

import "sixtydays/core/profile"

// papers adds what goes with the application whoever it is for.
func (b *planner) papers() {
	b.need(Translation, Applicant, 0, when(IfForeign), gather)
	if b.in.Letter {
		b.need(Letter, Applicant, 0, certain, file)
	}
	if !profile.Is(b.in.Representative, profile.No) {
		used := certain
		if _, ok := b.in.Representative.Get(); !ok {
			used = when(IfUsed)
		}
		b.need(Representative, Applicant, 0, used, gather)
	}
}
