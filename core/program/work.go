package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// An open is what leaves open whether there is more work than the jobs in the
// list: a reason and the questions that would tell. The zero open is nothing.
type open struct {
	reason  Reason
	missing profile.FieldSet
}

// or returns what o and other leave open together.
func (o open) or(other open) open {
	if o.reason == 0 {
		o.reason = other.reason
	}
	o.missing = o.missing.Or(other.missing)
	return o
}

// elsewhere tells what is open about work in place, of which the list has no
// job: the quick answer a to f is used, and what it leaves open depends on how
// many complete years it tells of. A list that has jobs there is whole.
func elsewhere(jobs []profile.Job, place work.Place, f profile.Field, a profile.Answer[profile.Years]) (years int, left open) {
	for i := range jobs {
		country, ok := jobs[i].Country.Get()
		where, known := work.Where(&jobs[i])
		// An employer in Canada is in the list of work in Canada, even while it
		// is not answered from where the work was done.
		if ok && (known && where == place || !known && place == work.InCanada && country == profile.Canada) {
			return 0, open{}
		}
	}
	quick, ok := a.Get()
	switch {
	case !ok:
		return 0, open{Unanswered, profile.SetOf(f)}
	case quick > 0:
		return int(quick), open{Quick, profile.SetOf(profile.FieldJobs)}
	}
	return 0, open{}
}

// quickWork returns the complete years of work in the last ten that the quick
// answers add to the jobs in the list, and what is open.
func (c *checker) quickWork() (years int, left open) {
	jobs := c.jobs
	in, openIn := elsewhere(jobs, work.InCanada, profile.FieldCanadianWork, c.p.CanadianWork)
	out, openOut := elsewhere(jobs, work.OutsideCanada, profile.FieldForeignWork, c.p.ForeignWork)
	return in + out, openIn.or(openOut)
}

// ruleFor returns the rule of work for p. It reports false for a day of which
// the law is not held.
func (c *checker) ruleFor(p work.Purpose) (*work.Rule, bool) {
	rule, ok := work.Law(p).At(c.day)
	return &rule.Value, ok
}

// experience judges whether jobs come to the years that program asks for, by
// the rule of purpose. Left is what is open besides the jobs.
func (c *checker) experience(program Program, purpose work.Purpose, jobs []profile.Job, left open) Requirement {
	r := Requirement{Code: Work}
	need, held := c.book.Years[program].At(c.day)
	rule, ok := c.ruleFor(purpose)
	r.Basis = need.Basis
	if !held || !ok {
		return r.unknown(NotHeld, profile.FieldSet{})
	}
	count := rule.At(jobs, c.day)
	r.Evidence = Evidence{
		Occupation: count.Occupation, Years: count.Years, NeedYears: need.Value,
		Hours: count.Credit.Hours(), ShortDays: count.Short,
	}
	switch {
	case count.Years >= need.Value:
		r.Until, _ = rule.EnoughWithin(jobs, need.Value, c.day, c.limit)
		return r.met(Enough)
	case count.Lacks.Reason == work.Doubtful:
		return r.unknown(Doubtful, profile.FieldSet{})
	case !count.Certain():
		r.Part = count.Lacks.Part
		return r.unknown(Unanswered, profile.SetOf(profile.FieldJobs))
	case left.reason != 0:
		return r.unknown(left.reason, left.missing)
	}
	r.From, _ = rule.CompleteOn(jobs, need.Value, c.day)
	if count.Credit == 0 {
		return r.notMet(Absent)
	}
	return r.notMet(Short)
}

// A jobList is jobs of a profile of which some were left out or changed.
type jobList struct {
	n    int
	list [profile.MostJobs]profile.Job
}

func (l *jobList) add(j *profile.Job) *profile.Job {
	l.list[l.n] = *j
	l.n++
	return &l.list[l.n-1]
}

func (l *jobList) all() []profile.Job { return l.list[:l.n] }

// since returns jobs as far as they were done from day on.
func since(jobs []profile.Job, day law.Day) *jobList {
	l := new(jobList)
	for i := range jobs {
		if last, ok := jobs[i].End.Get(); ok && last < day {
			continue
		}
		j := l.add(&jobs[i])
		if first, ok := j.Start.Get(); ok && first < day {
			j.Start = profile.Given(day)
		}
	}
	return l
}

// answered returns the jobs of which anything is answered.
func answered(jobs []profile.Job) []profile.Job {
	for i := range jobs {
		if jobs[i] == (profile.Job{}) {
			return where(jobs, func(j *profile.Job) bool { return *j != (profile.Job{}) }).all()
		}
	}
	return jobs
}

// where returns the jobs for which keep holds.
func where(jobs []profile.Job, keep func(*profile.Job) bool) *jobList {
	l := new(jobList)
	for i := range jobs {
		if keep(&jobs[i]) {
			l.add(&jobs[i])
		}
	}
	return l
}
