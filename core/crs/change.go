package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
	"sixtydays/core/work"
)

// ChangeAfter returns the first day after that of s on which the score of p by
// the values of s can be another one because time has gone by: a birthday, a
// document that begins or ceases to count, a year of work that completes or
// slides out of its window. Whether entries that lack an answer leave the score
// open may change on other days. It reports false when there is none.
func (s *Set) ChangeAfter(p *profile.Profile) (law.Day, bool) {
	n := onday.Next{After: s.Day}
	n.Birthday(p.Born)
	n.Marital(p)
	n.Results(p)
	n.Credentials(p.Credentials.All())
	n.Credentials(p.Spouse.Credentials.All())
	n.Sibling(&p.SiblingOf)
	n.Span(validity.OfNomination(&p.Nominated))
	yearsAfter(&s.canadianRule.Value, p.Jobs.All(), profile.FieldCanadianWork, &n)
	yearsAfter(&s.foreignRule.Value, p.Jobs.All(), profile.FieldForeignWork, &n)
	yearsAfter(&s.canadianRule.Value, p.Spouse.Jobs.All(), profile.FieldSpouseWork, &n)
	return n.Day, n.Day != 0
}

// yearsAfter takes into account when one more year of work is complete under
// rule, and when there is one less. Years above those that f tells apart make no
// difference.
func yearsAfter(rule *work.Rule, jobs []profile.Job, f profile.Field, n *onday.Next) {
	if !anyIn(jobs, rule.Place) {
		return
	}
	most := profile.Describe(f).To
	years := min(rule.At(jobs, n.After).Years, most)
	if years < most {
		complete, _ := rule.CompleteOn(jobs, years+1, n.After)
		n.At(complete)
	}
	if years > 0 {
		if last, ok := rule.EnoughUntil(jobs, years, n.After); ok {
			n.At(last + 1)
		}
	}
}
