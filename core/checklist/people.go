package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// people adds what each member of the family needs, whether they come to Canada
// or not: IRPR ss. 10(2) and 30.
func (b *planner) people() {
	family := b.spouseAbroad()
	comes := b.spouseComes()
	upfront := b.upfront()
	b.traveller(Applicant, 0, certain)
	b.need(Medical, Applicant, 0, upfront, order)
	b.traveller(Spouse, 0, comes)
	b.need(Medical, Spouse, 0, family.and(upfront), order)
	b.policeOf(Applicant, certain)
	b.policeOf(Spouse, family)
	b.civilStatus()
	for i := range b.p.Children.All() {
		child := b.child(i)
		b.traveller(Child, i+1, child.and(when(IfComes)))
		b.need(Medical, Child, i+1, child.and(upfront), order)
		b.need(Birth, Child, i+1, child, gather)
		b.policeOfChild(i, child)
		b.childEve(i)
	}
}

// traveller adds what only who comes to Canada needs.
func (b *planner) traveller(who Who, entry int, need Need) {
	b.need(Passport, who, entry, need, gather)
	b.need(Photo, who, entry, need, gather)
}

// upfront returns whether medical examinations come before filing.
func (b *planner) upfront() Need {
	on := func(day law.Day) (before, held bool) {
		rule, held := book.Upfront.At(day)
		return held && rule.Value, held
	}
	first, _ := on(b.first)
	last, held := on(b.last)
	if !held {
		return when(IfLawNotHeld)
	}
	return over(first, last)
}

// maritalOn returns the marital status of p on day. It reports false with the
// question that is open when it is not known.
func maritalOn(p *profile.Profile, day law.Day) (profile.Marital, profile.Field, bool) {
	exact := onday.Marital(p, day)
	status, ok := p.Marital.Get()
	switch {
	case exact.Given:
		return exact.Is, profile.FieldMaritalBefore, exact.Certain
	case !ok:
		return 0, profile.FieldMarital, false
	}
	return status, 0, true
}

// spouse returns whether there is a spouse or common-law partner.
func (b *planner) spouse() Need {
	first, open, ok := maritalOn(b.p, b.first)
	if !ok {
		return unanswered(open)
	}
	last, open, ok := maritalOn(b.p, b.last)
	if !ok {
		return unanswered(open)
	}
	return over(first.HasSpouse(), last.HasSpouse())
}

// spouseAbroad returns whether there is one who is neither a citizen nor a
// permanent resident of Canada.
func (b *planner) spouseAbroad() Need {
	v, ok := b.p.SpouseCitizen.Get()
	switch {
	case !ok:
		return b.spouse().and(unanswered(profile.FieldSpouseCitizen))
	case v == profile.Yes:
		return Need{}
	}
	return b.spouse()
}

// spouseComes returns whether there is one who comes to Canada too.
func (b *planner) spouseComes() Need {
	return b.spouseAbroad().and(answer(b.p.SpouseComes, profile.FieldSpouseComes))
}

// earlier is for how long before filing a province may have been applied to. It
// only bounds a question, and is no law.
const earlier = 2

// child returns whether child i is dependent. Its age is that of the day of
// filing, and for a nominee that of the day on which the province was applied to,
// which is not after the nomination: IRPR s. 25.1.
func (b *planner) child(i int) Need {
	born, ok := b.p.Children.All()[i].Born.Get()
	if !ok {
		return unanswered(profile.FieldChildren)
	}
	too, ok := tooOld(born, b.last)
	if !ok {
		return when(IfLawNotHeld)
	}
	dependent := func(day law.Day) bool { return born <= day && day < too }
	need := over(dependent(b.first), dependent(b.last))
	if b.Class != decline.Nominee || need == certain || born > b.first {
		return need
	}
	issued, ok := b.p.Nominated.Issued.Get()
	switch {
	case ok && dependent(issued), dependent(b.first) && !ok:
		return certain
	case dependent(b.first.AddYears(-earlier)):
		return when(IfNominated)
	}
	return need
}

// tooOld returns the first day on which who was born on a day is no dependent
// child, by the law of day.
func tooOld(born, day law.Day) (law.Day, bool) {
	age, held := program.Law().ChildAge.At(day)
	return born.AddYears(age.Value), held
}

// childEve marks the last day on which child i can be included.
func (b *planner) childEve(i int) {
	born, ok := b.p.Children.All()[i].Born.Get()
	too, held := tooOld(born, b.last)
	if !ok || !held || b.Class == decline.Nominee || too <= b.first || too > b.last {
		return
	}
	b.mark(ChildEve, i+1, too-1)
}
