package category

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/work"
)

// french judges levels in French: need in every ability, by results that count
// on day.
func french(m Membership, need profile.Level, p *profile.Profile, day law.Day) Membership {
	first, ok := p.FirstOfficial.Get()
	if !ok {
		m.Evidence.NeedLevel = need
		return m.unknown(Unanswered, profile.SetOf(profile.FieldFirstOfficial))
	}
	holder := profile.FirstLanguage
	if first == profile.English {
		holder = profile.SecondLanguage
	}
	s := program.Show(p, holder, day)
	m.Evidence = Evidence{Levels: s.Levels, NeedLevel: need, Issued: s.Issued, Last: s.Span.Last}
	reaches := s.Reaches(program.EveryAbility(need))
	counts := s.Counts(day)
	switch {
	case s.None:
		return m.not(Absent)
	case reaches == program.NotMet:
		return m.not(Short)
	case counts == program.NotMet && day < s.Span.First:
		if reaches == program.Met {
			m.From = s.Span.First
		}
		return m.not(Early)
	case counts == program.NotMet:
		return m.not(Expired)
	case s.Refused:
		return m.unknown(NotAccepted, s.Missing)
	case reaches == program.Unknown && s.Missing.Empty():
		return m.unknown(NotHeld, profile.FieldSet{})
	case reaches == program.Unknown:
		return m.unknown(Unanswered, s.Missing)
	case counts == program.Unknown && s.Undated.Has(holder.TestField()):
		return m.unknown(Quick, s.Undated)
	case counts == program.Unknown:
		return m.unknown(Unanswered, s.Undated)
	}
	m.Until = s.Span.Last
	return m.member()
}

// anyOccupation are the broad categories of the NOC 2021, which hold every
// occupation.
var anyOccupation = [...]string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}

// enough is how many terms of the rule are asked for: one, of six or of twelve
// months.
const enough = 1

// byWork judges work in a listed occupation. Who is on the part of the list that
// we hold is judged by it; whether another one would have enough work tells
// whether the rest of the list matters.
func byWork(m Membership, e *Experience, jobs []profile.Job, day law.Day) Membership {
	m.Evidence.NeedHours = e.Rule.Term().Hours()
	if len(jobs) == 0 {
		return m.unknown(Unanswered, profile.SetOf(profile.FieldJobs))
	}
	listed := e.Rule
	listed.Groups = e.List.Codes
	if !e.List.NotHeld {
		count := listed.At(jobs, day)
		m.Evidence.Occupation, m.Evidence.Hours = count.Occupation, count.Credit.Hours()
		switch {
		case count.Years >= enough:
			m.Until, _ = listed.EnoughUntil(jobs, enough, day)
			return m.member()
		case !count.Certain():
			return m.waits(count.Lacks)
		}
		m.From, _ = listed.CompleteOn(jobs, enough, day)
	}
	if e.List.Complete {
		if !anyListed(jobs, &e.List) {
			return m.not(Unlisted)
		}
		return m.not(Short)
	}
	every := e.Rule
	every.Groups = anyOccupation[:]
	count := every.At(jobs, day)
	if m.Evidence.Hours == 0 {
		m.Evidence.Occupation, m.Evidence.Hours = count.Occupation, count.Credit.Hours()
	}
	switch {
	case count.Years < enough && count.Certain():
		return m.not(Short)
	case count.Years < enough:
		return m.waits(count.Lacks)
	case e.List.NotHeld:
		return m.unknown(ListNotHeld, profile.FieldSet{})
	}
	return m.unknown(NotInPart, profile.FieldSet{})
}

// waits returns m as unknown for what a count lacks.
func (m Membership) waits(lacks work.Judgement) Membership {
	if lacks.Reason == work.Doubtful {
		return m.unknown(Doubtful, profile.FieldSet{})
	}
	m.Part = lacks.Part
	return m.unknown(Unanswered, profile.SetOf(profile.FieldJobs))
}

// anyListed reports whether the occupation of any of jobs is on l.
func anyListed(jobs []profile.Job, l *List) bool {
	for i := range jobs {
		if code, ok := jobs[i].Occupation.Get(); ok && l.Has(code.String()) {
			return true
		}
	}
	return false
}

// byService judges military service by the occupation only. Its length, the
// offer of the Canadian Forces and the credential are not asked about, so that a
// soldier's membership stays open.
func byService(m Membership, l *List, jobs []profile.Job) Membership {
	for i := range jobs {
		if code, ok := jobs[i].Occupation.Get(); ok && l.Has(code.String()) {
			m.Evidence.Occupation = jobs[i].Occupation
			return m.unknown(Unasked, profile.FieldSet{})
		}
	}
	for i := range jobs {
		if _, ok := jobs[i].Occupation.Get(); !ok {
			m.Part = profile.PartOccupation
			return m.unknown(Unanswered, profile.SetOf(profile.FieldJobs))
		}
	}
	if len(jobs) == 0 {
		return m.unknown(Unanswered, profile.SetOf(profile.FieldJobs))
	}
	return m.not(Unlisted)
}

// answered returns the jobs of which anything is answered.
func answered(jobs []profile.Job) []profile.Job {
	var all []profile.Job
	for i := range jobs {
		if jobs[i] != (profile.Job{}) {
			all = append(all, jobs[i])
		}
	}
	return all
}
