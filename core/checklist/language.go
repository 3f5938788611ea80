package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// languages adds the results of language tests that count: those in the first
// official language, which every federal program asks for, and those in the
// other one and of the spouse where points are claimed for them.
func (b *planner) languages() {
	first := certain
	switch b.Class {
	case 0:
		first = when(IfClass)
	case decline.Nominee:
		first = Need{}
	}
	b.language(profile.FirstLanguage, Applicant, certain, first)
	b.language(profile.SecondLanguage, Applicant, certain, Need{})
	b.language(profile.SpouseLanguage, Spouse, b.spouseComes(), Need{})
}

// language adds the result of h. It is needed as need says if there is one, and
// as required says in any case.
func (b *planner) language(h profile.Holder, who Who, need, required Need) {
	in := h.In(b.p)
	test, answered := in.Test.Get()
	i := Item{Kind: Language, Who: who, Holder: h, Need: need}
	todo := gather
	switch {
	case !answered && required.Needed != 0:
		i.Need, todo = required.lacking(testField(b.p, h)), renew
	case !answered:
		i.Need = need.and(unanswered(testField(b.p, h)))
	case test == profile.NoTest:
		i.Need, i.Standing, todo = required, Lapsed, renew
	case test == profile.LevelsOnly:
		i.Need = need.lacking(h.TestField())
	case !test.Accepted():
		i.Standing, todo = Lapsed, renew
	default:
		if date, ok := in.Date.Get(); ok {
			span, _ := validity.Of(validity.LanguageResult, date)
			b.lasting(&i, span)
			todo = renewed(i.Standing)
		} else {
			i.Need = need.lacking(h.DateField())
		}
	}
	b.add(&i, todo)
}

// testField returns the question to ask first about the test of h.
func testField(p *profile.Profile, h profile.Holder) profile.Field {
	if _, ok := p.FirstOfficial.Get(); !ok && h != profile.SpouseLanguage {
		return profile.FieldFirstOfficial
	}
	return h.TestField()
}
