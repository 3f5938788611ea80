package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// An Outlook tells where the years of work stand on a day that jobs come to:
// what is credited, when one more year is complete, what is too old from when
// on, and what IRCC's profile form would credit beside what is true.
type Outlook struct {
	Exact, Quick profile.Field // the jobs, and the quick question that they stand for

	Count work.Count

	// Next is the first day on which one more year is complete, if the jobs that
	// go on do so, and Slides the first on which some of the work is too old to
	// count. Either is zero when there is no such day, and Next when no more year
	// makes a difference.
	Next, Slides law.Day

	// FormMonths is what the profile form would credit, where that is known. It
	// counts every calendar month that a job touches.
	FormMonths profile.Answer[int]
}

// FormYears returns the complete years that the profile form would credit, and
// reports whether they are more than there are: the commonest trap.
func (o *Outlook) FormYears() (int, bool) {
	months, ok := o.FormMonths.Get()
	return months / 12, ok && months/12 > o.Count.Years
}

// Outlooks returns the outlook of each kind of work that p has jobs of.
func Outlooks(s *Set, p *profile.Profile) []Outlook {
	var all []Outlook
	for _, k := range [...]struct {
		exact, quick profile.Field
		jobs         *profile.Jobs
		rule         *work.Rule
	}{
		{profile.FieldJobs, profile.FieldCanadianWork, &p.Jobs, &s.canadianRule.Value},
		{profile.FieldJobs, profile.FieldForeignWork, &p.Jobs, &s.foreignRule.Value},
		{profile.FieldSpouseJobs, profile.FieldSpouseWork, &p.Spouse.Jobs, &s.canadianRule.Value},
	} {
		if jobs := k.jobs.All(); profile.Describe(k.exact).Asked(p) && anyIn(jobs, k.rule.Place) {
			all = append(all, outlook(k.exact, k.quick, k.rule, jobs, s.Day))
		}
	}
	return all
}

// outlook looks ahead for the jobs that count under one rule.
func outlook(exact, quick profile.Field, rule *work.Rule, jobs []profile.Job, day law.Day) Outlook {
	o := Outlook{Exact: exact, Quick: quick, Count: rule.At(jobs, day)}
	if o.Count.Years < profile.Describe(quick).To {
		o.Next, _ = rule.CompleteOn(jobs, o.Count.Years+1, day)
	}
	o.Slides, _ = rule.SlidesOn(jobs, day)
	if months, ok := rule.FormMonths(jobs, day); ok {
		o.FormMonths = profile.Given(months)
	}
	return o
}
