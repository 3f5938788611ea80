package decline

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// misstated reports whether the profile answered a question otherwise than was
// true on the day of the invitation. What only one of the two answers is not
// compared: the same may be told quickly in one and exactly in the other, and the
// scores tell. Children are, because none in the list says that there is none.
func (c *Case) misstated() bool {
	claimed, told := *c.Claimed, c.told()
	untold(&claimed, c.Invitation.Day)
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		a, ok1 := d.Get(&claimed)
		b, ok2 := d.Get(&told)
		both := ok1 && ok2 && d.Asked(&claimed) && d.Asked(&told) && !replaced(f, &claimed) && !replaced(f, &told)
		if !both && f != profile.FieldChildren {
			continue
		}
		if a != b || d.Kind == profile.KindList && !sameList(d, &claimed, &told) {
			return true
		}
	}
	return false
}

// exactly holds the question whose exact answer replaces the quick one.
var exactly = [profile.NumField]profile.Field{
	profile.FieldAge:             profile.FieldBorn,
	profile.FieldEducation:       profile.FieldCredentials,
	profile.FieldCanadianStudy:   profile.FieldCredentials,
	profile.FieldCanadianWork:    profile.FieldJobs,
	profile.FieldForeignWork:     profile.FieldJobs,
	profile.FieldSpouseEducation: profile.FieldSpouseCredentials,
	profile.FieldSpouseWork:      profile.FieldSpouseJobs,
}

// replaced reports whether p has exact answers in place of the quick one to f.
func replaced(f profile.Field, p *profile.Profile) bool {
	exact := exactly[f]
	if exact == 0 {
		return false
	}
	_, ok := profile.Describe(exact).Get(p)
	return ok
}

// sameList reports whether two profiles have the same entries of a list.
func sameList(d *profile.Descriptor, a, b *profile.Profile) bool {
	var x, y profile.Profile
	d.Copy(&x, a)
	d.Copy(&y, b)
	return x == y
}

// told returns what is true as it could be told on the day of the invitation.
func (c *Case) told() profile.Profile {
	day := c.Invitation.Day
	p := c.on(day)
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		if date, ok := h.In(&p).Date.Get(); ok && date > day {
			*h.In(&p) = *h.In(c.Claimed)
		}
	}
	untold(&p, day)
	return p
}

// untold takes out of p what only a later day than day could tell: of a job that
// ended later it was not known that it would, nor of a child that it would be
// born.
func untold(p *profile.Profile, day law.Day) {
	untoldJobs(&p.Jobs, day)
	untoldJobs(&p.Spouse.Jobs, day)
	untoldCredentials(&p.Credentials, day)
	untoldCredentials(&p.Spouse.Credentials, day)
	for i := len(p.Children.All()) - 1; i >= 0; i-- {
		if born, _ := p.Children.All()[i].Born.Get(); born > day {
			p.Children.Remove(i)
		}
	}
	untoldMarital(p, day)
	if withdrawn, _ := p.Nominated.Withdrawn.Get(); withdrawn > day {
		p.Nominated.Withdrawn = profile.Answer[law.Day]{}
	}
	if until, _ := p.SiblingOf.Until.Get(); until >= day {
		p.SiblingOf.Until = profile.Answer[law.Day]{}
	}
}

// untoldJobs takes what came after day out of jobs.
func untoldJobs(jobs *profile.Jobs, day law.Day) {
	for i := len(jobs.All()) - 1; i >= 0; i-- {
		job := &jobs.All()[i]
		if start, _ := job.Start.Get(); start > day {
			jobs.Remove(i)
			continue
		}
		if end, _ := job.End.Get(); end >= day {
			job.End, job.Current = profile.Answer[law.Day]{}, profile.Given(profile.Yes)
		}
		for k := len(job.Leaves.All()) - 1; k >= 0; k-- {
			if from, _ := job.Leaves.All()[k].From.Get(); from > day {
				job.Leaves.Remove(k)
			}
		}
	}
}

// untoldCredentials takes those out that were completed or assessed after day.
func untoldCredentials(all *profile.Credentials, day law.Day) {
	for i := len(all.All()) - 1; i >= 0; i-- {
		completed, _ := all.All()[i].Completed.Get()
		assessed, _ := all.All()[i].Assessed.Get()
		if completed > day || assessed > day {
			all.Remove(i)
		}
	}
}

// untoldMarital gives p the marital status of before one that began after day.
func untoldMarital(p *profile.Profile, day law.Day) {
	status := onday.Marital(p, day)
	if now, _ := p.Marital.Get(); !status.Given || status.Certain && status.Is == now {
		return
	}
	p.Marital = p.MaritalBefore
	p.MaritalSince, p.MaritalBefore = profile.Answer[law.Day]{}, profile.Answer[profile.Marital]{}
}
