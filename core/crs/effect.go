package crs

import (
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// An Effect tells what one exact answer changed: what it came to, what the
// quick answer said, and what the total would be without it.
type Effect struct {
	Exact profile.Field // the exact question, as FieldBorn or FieldJobs
	Quick profile.Field // the quick question that it stands for, as FieldAge; zero when there is none

	// Stated is the quick answer, and Derived what the exact one comes to, in
	// the values of Quick. Derived is not given while an answer is missing.
	Stated, Derived profile.Answer[int]

	// Points is the total, and Without the total by the quick answer alone.
	Points, Without Points
}

// Agrees reports whether the quick answer and the exact one are known and make
// no difference by the law.
func (e *Effect) Agrees() bool {
	stated, ok1 := e.Stated.Get()
	derived, ok2 := e.Derived.Get()
	if !ok1 || !ok2 {
		return false
	}
	d := profile.Describe(e.Quick)
	if d.Kind == profile.KindYears {
		stated, derived = min(max(stated, d.From), d.To), min(max(derived, d.From), d.To)
	}
	return stated == derived
}

// Effects returns what each exact answer of p changed, in the order of the quick
// questions.
func Effects(s *Set, p *profile.Profile) []Effect {
	total := Rate(s, p).Points
	var all []Effect
	for i := range exacts {
		x := &exacts[i]
		value := x.value(s, p)
		if !value.Given {
			continue
		}
		e := Effect{Exact: x.exact, Quick: x.quick, Points: total}
		if value.Certain {
			e.Derived = profile.Given(value.Is)
		}
		if x.quick != 0 {
			if v, ok := profile.Describe(x.quick).Get(p); ok {
				e.Stated = profile.Given(v)
			}
		}
		without := *p
		x.drop(s, &without)
		e.Without = Rate(s, &without).Points
		all = append(all, e)
	}
	return all
}

// An exactAnswer is one way in which exact answers stand for a quick one.
type exactAnswer struct {
	exact, quick profile.Field
	value        func(*Set, *profile.Profile) onday.Value[int]
	drop         func(*Set, *profile.Profile) // takes the exact answers back, and nothing else
}

// exacts lists them in the order of the quick questions.
var exacts = [...]exactAnswer{
	{profile.FieldMaritalSince, profile.FieldMarital,
		func(s *Set, p *profile.Profile) onday.Value[int] { return whole(onday.Marital(p, s.Day)) },
		func(s *Set, p *profile.Profile) {
			clearFields(p, profile.FieldMaritalSince, profile.FieldMaritalBefore)
		}},
	{profile.FieldBorn, profile.FieldAge,
		func(s *Set, p *profile.Profile) onday.Value[int] { return whole(onday.Age(p.Born, s.Day)) },
		func(s *Set, p *profile.Profile) { clearFields(p, profile.FieldBorn) }},
	{profile.FieldCredentials, profile.FieldEducation,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return whole(onday.Education(p.Credentials.All(), s.Day))
		},
		func(s *Set, p *profile.Profile) {
			keep(p, profile.FieldCanadianStudy, whole(onday.CanadianStudy(p.Credentials.All(), s.Day)))
			clearFields(p, profile.FieldCredentials)
		}},
	{profile.FieldCredentials, profile.FieldCanadianStudy,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return whole(onday.CanadianStudy(p.Credentials.All(), s.Day))
		},
		func(s *Set, p *profile.Profile) {
			keep(p, profile.FieldEducation, whole(onday.Education(p.Credentials.All(), s.Day)))
			clearFields(p, profile.FieldCredentials)
		}},
	dateOf(profile.FirstLanguage),
	dateOf(profile.SecondLanguage),
	{profile.FieldJobs, profile.FieldCanadianWork,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return years(s, p.Jobs.All(), &s.canadianRule.Value)
		},
		func(s *Set, p *profile.Profile) {
			keep(p, profile.FieldForeignWork, years(s, p.Jobs.All(), &s.foreignRule.Value))
			clearFields(p, profile.FieldJobs)
		}},
	{profile.FieldJobs, profile.FieldForeignWork,
		func(s *Set, p *profile.Profile) onday.Value[int] { return years(s, p.Jobs.All(), &s.foreignRule.Value) },
		func(s *Set, p *profile.Profile) {
			keep(p, profile.FieldCanadianWork, years(s, p.Jobs.All(), &s.canadianRule.Value))
			clearFields(p, profile.FieldJobs)
		}},
	{profile.FieldSpouseCredentials, profile.FieldSpouseEducation,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return ifAsked(p, profile.FieldSpouseCredentials, whole(onday.Education(p.Spouse.Credentials.All(), s.Day)))
		},
		func(s *Set, p *profile.Profile) { clearFields(p, profile.FieldSpouseCredentials) }},
	dateOf(profile.SpouseLanguage),
	{profile.FieldSpouseJobs, profile.FieldSpouseWork,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return ifAsked(p, profile.FieldSpouseJobs, years(s, p.Spouse.Jobs.All(), &s.canadianRule.Value))
		},
		func(s *Set, p *profile.Profile) { clearFields(p, profile.FieldSpouseJobs) }},
	{profile.FieldSiblingBorn, profile.FieldSibling,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return ifAsked(p, profile.FieldSiblingBorn, yesNo(onday.Sibling(&p.SiblingOf, s.Day)))
		},
		func(s *Set, p *profile.Profile) { clearFields(p, siblingDates[:]...) }},
	{profile.FieldNominationIssued, profile.FieldNomination,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return ifAsked(p, profile.FieldNominationIssued, yesNo(onday.Nomination(&p.Nominated, s.Day)))
		},
		func(s *Set, p *profile.Profile) { clearFields(p, nominationDates[:]...) }},
}

// dateOf is the date of h's results, which stands for no quick answer.
func dateOf(h profile.Holder) exactAnswer {
	return exactAnswer{h.DateField(), 0,
		func(s *Set, p *profile.Profile) onday.Value[int] {
			return ifAsked(p, h.DateField(), yesNo(onday.Result(h.In(p), s.Day)))
		},
		func(s *Set, p *profile.Profile) { clearFields(p, h.DateField()) }}
}

// whole returns v as a whole number.
func whole[T ~uint8](v onday.Value[T]) onday.Value[int] {
	return onday.Value[int]{Is: int(v.Is), Given: v.Given, Certain: v.Certain}
}

// yesNo returns v as the answer yes or no.
func yesNo(v onday.Value[bool]) onday.Value[int] {
	is := profile.No
	if v.Is {
		is = profile.Yes
	}
	return onday.Value[int]{Is: int(is), Given: v.Given, Certain: v.Certain}
}

// ifAsked returns v if the question f makes sense for p.
func ifAsked(p *profile.Profile, f profile.Field, v onday.Value[int]) onday.Value[int] {
	if !profile.Describe(f).Asked(p) {
		return onday.Value[int]{}
	}
	return v
}

// years returns the complete years of jobs under rule.
func years(s *Set, jobs []profile.Job, rule *work.Rule) onday.Value[int] {
	if !anyIn(jobs, rule.Place) {
		return onday.Value[int]{}
	}
	c := rule.At(jobs, s.Day)
	return onday.Value[int]{Is: c.Years, Given: true, Certain: c.Certain()}
}

// keep answers the quick question f with what the exact answers came to.
func keep(p *profile.Profile, f profile.Field, v onday.Value[int]) {
	if v.Given {
		profile.Describe(f).Set(p, v.Is)
	}
}

// clearFields takes the answers to fields back.
func clearFields(p *profile.Profile, fields ...profile.Field) {
	for _, f := range fields {
		profile.Describe(f).Clear(p)
	}
}
