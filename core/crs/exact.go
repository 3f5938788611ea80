package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// A found is what the answers to one question come to: the exact ones where
// there are any, and the quick one otherwise.
type found[T ~uint8] struct {
	is      T
	known   bool      // something is known, which is the least that it can be
	certain bool      // it is all
	derived bool      // exact answers were read
	basis   *law.Cite // the law by which exact answers came to it
	quick   profile.Field
	read    reading
	caveats Caveats
}

// find resolves a question with the quick answer quick to f. Exact is what the
// answers to the exact question by come to, by the law that basis cites.
func find[T ~uint8](r *rater, f profile.Field, quick profile.Answer[T], by profile.Field, exact onday.Value[T], basis *law.Cite) found[T] {
	if exact.Given {
		r.now.ask(by, exact.Certain)
		return found[T]{is: exact.Is, known: true, certain: exact.Certain, derived: true, basis: basis, quick: f, read: r.noted()}
	}
	v, ok := ask(r, f, quick)
	return found[T]{is: v, known: ok, certain: ok, quick: f, read: r.noted()}
}

// look reads f for the line that is being scored.
func look[T ~uint8](r *rater, f *found[T]) (T, bool) {
	r.now.add(f.read)
	return f.is, f.known
}

// note tells in s what exact answers came to.
func note[T ~uint8](s *Step, f *found[T]) {
	s.Caveats |= f.caveats
	if f.derived {
		s.Quick, s.Derived, s.Converted = f.quick, uint8(f.is), f.basis
	}
}

// findAge resolves the age.
func (r *rater) findAge() found[profile.Years] {
	return find(r, profile.FieldAge, r.p.Age, profile.FieldBorn, onday.Age(r.p.Born, r.set.Day), &ageBasis)
}

// Laws by which exact answers come to what the quick ones say.
var (
	ageBasis        = law.Cite{Source: law.InterpretationAct, Section: "30"}
	credentialBasis = law.Cite{Source: law.Regulations, Section: "78(1)"}
	studyBasis      = law.Cite{Source: law.Instructions, Section: "30"}
)

// findEducation resolves the level of education.
func (r *rater) findEducation() found[profile.Education] {
	return find(r, profile.FieldEducation, r.p.Education,
		profile.FieldCredentials, onday.Education(r.p.Credentials.All(), r.set.Day), &credentialBasis)
}

// findCanadianWork resolves the complete years of work in Canada.
func (r *rater) findCanadianWork() found[profile.Years] {
	return r.findYears(profile.FieldCanadianWork, r.p.CanadianWork, profile.FieldJobs, r.p.Jobs.All(), &r.set.canadianRule)
}

// findForeignWork resolves the complete years of work outside Canada.
func (r *rater) findForeignWork() found[profile.Years] {
	return r.findYears(profile.FieldForeignWork, r.p.ForeignWork, profile.FieldJobs, r.p.Jobs.All(), &r.set.foreignRule)
}

// findYears resolves complete years of work under a rule. Jobs of another place
// say nothing about them. A job of which the place is not answered yet may be
// of either.
func (r *rater) findYears(f profile.Field, quick profile.Answer[profile.Years], by profile.Field, jobs []profile.Job, rule *law.Since[work.Rule]) found[profile.Years] {
	if !anyIn(jobs, rule.Value.Place) {
		return find(r, f, quick, by, onday.Value[profile.Years]{}, nil)
	}
	count := rule.Value.At(jobs, r.set.Day)
	years := profile.Years(count.Years)
	// Beyond the last row no more year makes a difference.
	all := count.Certain() || int(years) >= profile.Describe(f).To
	y := find(r, f, quick, by, onday.Value[profile.Years]{Is: years, Given: true, Certain: all}, &rule.Basis)
	y.caveats = workCaveats(&rule.Value, jobs, &count, r.set.Day)
	return y
}

// anyIn reports whether any of jobs was done in the given place, or may have
// been. A job of which nothing is answered is none yet.
func anyIn(jobs []profile.Job, place work.Place) bool {
	for i := range jobs {
		where, ok := work.Where(&jobs[i])
		if ok && where == place || !ok && jobs[i] != (profile.Job{}) {
			return true
		}
	}
	return false
}
