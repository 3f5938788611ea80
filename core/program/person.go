package program

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// ageOn returns the youngest and the oldest that p can be on day, by the date of
// birth or else by the quick answer, and what is missing to tell. The quick
// answer is taken to be that of the day. The highest one that is offered stands
// for all ages above it too.
func ageOn(p *profile.Profile, day law.Day) (lowest, highest int, missing profile.FieldSet) {
	if exact := onday.Age(p.Born, day); exact.Given {
		return int(exact.Is), int(exact.Is), missing
	}
	age, ok := p.Age.Get()
	switch {
	case !ok:
		return 0, mostAge, profile.SetOf(profile.FieldAge)
	case int(age) == profile.Describe(profile.FieldAge).To:
		return int(age), mostAge, profile.SetOf(profile.FieldBorn)
	}
	return int(age), int(age), missing
}

// mostAge is an age above all.
const mostAge = 120

// maritalOn returns the marital status of p on day, and what is missing to tell.
func maritalOn(p *profile.Profile, day law.Day) (profile.Answer[profile.Marital], profile.FieldSet) {
	exact := onday.Marital(p, day)
	_, quick := p.Marital.Get()
	switch {
	case exact.Given && exact.Certain:
		return profile.Given(exact.Is), profile.FieldSet{}
	case exact.Given:
		return p.MaritalBefore, profile.SetOf(profile.FieldMaritalBefore)
	case !quick:
		return p.Marital, profile.SetOf(profile.FieldMarital)
	}
	return p.Marital, profile.FieldSet{}
}

// spouseOn tells whether p has on day a spouse or partner who accompanies and
// is neither a citizen nor a permanent resident of Canada, and what is missing
// to tell. Those are the only ones for whom there are points: IRPR s. 83(1).
func spouseOn(p *profile.Profile, day law.Day) (Outcome, profile.FieldSet) {
	m, missing := maritalOn(p, day)
	status, ok := m.Get()
	switch {
	case ok && !status.HasSpouse(), profile.Is(p.SpouseCitizen, profile.Yes), profile.Is(p.SpouseComes, profile.No):
		return NotMet, profile.FieldSet{}
	case !ok:
		return Unknown, missing
	}
	if _, ok := p.SpouseCitizen.Get(); !ok {
		return Unknown, profile.SetOf(profile.FieldSpouseCitizen)
	}
	if _, ok := p.SpouseComes.Get(); !ok {
		return Unknown, profile.SetOf(profile.FieldSpouseComes)
	}
	return Met, missing
}

// familyOn returns how many persons p's family has on day, at least and at most,
// and what is missing to tell: the candidate, the spouse or partner and the
// children who are dependent, whether they come along or not. No child in the
// list is taken to say that there is none, and no child is dependent from
// childAge on: those who cannot support themselves are not asked about.
func familyOn(p *profile.Profile, childAge int, day law.Day) (least, most int, missing profile.FieldSet) {
	least, most = 1, 1
	m, missing := maritalOn(p, day)
	if status, ok := m.Get(); !ok {
		most++
	} else if status.HasSpouse() {
		least, most = least+1, most+1
	}
	for _, child := range p.Children.All() {
		born, ok := child.Born.Get()
		switch {
		case !ok:
			most++
			missing = missing.With(profile.FieldChildren)
		case born <= day && day < born.AddYears(childAge):
			least, most = least+1, most+1
		}
	}
	return least, most, missing
}
