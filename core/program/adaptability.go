package program

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// adaptabilityLine gives points for ties with Canada, held to a limit: IRPR
// s. 83(1).
func (g *grader) adaptabilityLine() GridLine {
	parts := []GridLine{
		g.spousePart(SpouseLanguageLine, g.spouseLanguage),
		g.part(StudyLine, yes(g.p.Studied, profile.FieldStudied)),
		g.spousePart(SpouseStudyLine, func() tie { return yes(g.p.SpouseStudied, profile.FieldSpouseStudied) }),
		g.part(CanadianWorkLine, g.worked()),
		g.spousePart(SpouseWorkLine, g.spouseWorked),
		g.part(RelativeLine, g.relative()),
		g.part(ArrangedTooLine, tieOf(g.employed())),
	}
	whole := GridLine{Line: AdaptabilityLine, Most: g.MostAdaptable, Basis: regulations(lineSections[AdaptabilityLine]), Parts: parts}
	var missing profile.FieldSet
	for i := range parts {
		whole.Points += parts[i].Points
		whole.Possible += parts[i].Possible
		missing = missing.Or(parts[i].Missing)
	}
	whole.Points, whole.Possible = min(whole.Points, whole.Most), min(whole.Possible, whole.Most)
	if whole.Points < whole.Possible {
		whole.Missing = missing
	}
	return whole
}

// A tie is whether there is a tie with Canada, and what is missing to tell.
type tie struct {
	outcome Outcome
	missing profile.FieldSet
}

func tieOf(outcome Outcome, missing profile.FieldSet) tie { return tie{outcome, missing} }

// yes returns the tie of which the answer a to f tells.
func yes(a profile.Answer[profile.YesNo], f profile.Field) tie {
	v, ok := a.Get()
	switch {
	case !ok:
		return tie{Unknown, profile.SetOf(f)}
	case v == profile.Yes:
		return tie{outcome: Met}
	}
	return tie{outcome: NotMet}
}

func (g *grader) part(l Line, t tie) GridLine {
	return given(l, g.Adaptability[l], t.outcome, t.missing)
}

// spousePart returns the line l of the spouse or partner, if there is one for
// whom there are points. Its questions are asked once that is known.
func (g *grader) spousePart(l Line, of func() tie) GridLine {
	spouse, missing := spouseOn(g.p, g.day)
	if spouse != Met {
		return g.part(l, tie{spouse, missing})
	}
	return g.part(l, of())
}

func (g *grader) spouseLanguage() tie {
	s := Show(g.p, profile.SpouseLanguage, g.day)
	return tieOf(s.earns(EveryAbility(g.SpouseLevel), g.day))
}

// fullTime is the hours of a week that are full-time work: IRPR s. 73(1).
const fullTime profile.Hours = 30_00

// worked tells whether the candidate has worked in Canada for a year. Complete
// years by the quick answer are taken for it, and none for none: work more than
// ten years ago, which it does not count, has to be given as a job.
func (g *grader) worked() tie {
	years, left := elsewhere(g.jobs, work.InCanada, profile.FieldCanadianWork, g.p.CanadianWork)
	switch {
	case years > 0:
		return tie{outcome: Met}
	case left.reason != 0:
		return tie{Unknown, left.missing}
	}
	return yearIn(g.book.Worked, g.jobs, profile.FieldJobs, g.day)
}

// spouseWorked tells the same of the spouse. The quick answer counts skilled
// work only, so that none by it leaves it open.
func (g *grader) spouseWorked() tie {
	jobs := answered(g.p.Spouse.Jobs.All())
	if len(jobs) > 0 {
		return yearIn(g.book.SpouseWorked, jobs, profile.FieldSpouseJobs, g.day)
	}
	years, ok := g.p.Spouse.CanadianWork.Get()
	switch {
	case !ok:
		return tie{Unknown, profile.SetOf(profile.FieldSpouseWork)}
	case years == 0:
		return tie{Unknown, profile.SetOf(profile.FieldSpouseJobs)}
	}
	return tie{outcome: Met}
}

// yearIn tells whether jobs hold a year of full-time work by the rule of the
// day. Whether the "period of full-time work of at least one year" may be put
// together from shorter ones is not said, and left open.
func yearIn(history law.Dated[work.Rule], jobs []profile.Job, f profile.Field, day law.Day) tie {
	rule, held := history.At(day)
	if !held {
		return tie{outcome: Unknown}
	}
	full := fullTimeOnly(jobs).all()
	one := rule.Value.At(full, day)
	rule.Value.Continuous = false
	several := rule.Value.At(full, day)
	switch {
	case one.Years > 0:
		return tie{outcome: Met}
	case one.Lacks.Reason == work.Lacks:
		return tie{Unknown, profile.SetOf(f)}
	case several.Years > 0, !one.Certain():
		return tie{outcome: Unknown}
	}
	return tie{outcome: NotMet}
}

// fullTimeOnly returns the jobs that are full time, or may be.
func fullTimeOnly(jobs []profile.Job) *jobList {
	return where(jobs, func(j *profile.Job) bool {
		hours, ok := j.Hours.Get()
		return !ok || hours >= fullTime
	})
}

// relative tells whether the candidate or the spouse has a relative in Canada.
// A brother or sister is one: IRPR s. 83(5)(v).
func (g *grader) relative() tie {
	t := yes(g.p.Relative, profile.FieldRelative)
	sibling := onday.Sibling(&g.p.SiblingOf, g.day)
	if t.outcome == Unknown && profile.Is(g.p.Sibling, profile.Yes) && (sibling.Is || !sibling.Given) {
		return tie{outcome: Met}
	}
	return t
}
