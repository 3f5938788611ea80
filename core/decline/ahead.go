package decline

import (
	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/validity"
	"sixtydays/core/work"
)

// next returns the first day after that of s on which it can be another, for p,
// what is true then. It reports false when there is none.
func (r *reviewer) next(s *Standing, p *profile.Profile) (law.Day, bool) {
	n := onday.Next{After: s.Day}
	if day, ok := r.set.On(s.Day).ChangeAfter(p); ok {
		n.At(day)
	}
	for i := range s.Criteria.Requirements {
		q := &s.Criteria.Requirements[i]
		n.At(q.From)
		n.Span(validity.Span{Last: q.Until})
	}
	n.At(s.Member.From)
	n.Span(validity.Span{Last: s.Member.Until})
	n.Span(validity.OfNomination(&p.Nominated))
	r.c.arrivals(&n)
	n.At(r.settled(s, p))
	n.At(r.otherMain(s, p))
	return n.Day, n.Day != 0
}

// settled returns the day from which on a person of whom it is not known whether
// an occupation is on the list of the category cannot belong to it: work slides
// out of its window whatever the list says. It is the zero Day where there is
// none.
func (r *reviewer) settled(s *Standing, p *profile.Profile) law.Day {
	if why := s.Member.Reason; why != category.NotInPart && why != category.ListNotHeld {
		return 0
	}
	asked, _ := category.Law().Work[r.round].At(r.c.Invitation.Day)
	rule := asked.Value.Rule
	rule.Groups = anyOccupation[:]
	last, ok := rule.EnoughWithin(p.Jobs.All(), 1, s.Day, r.last)
	if !ok {
		return 0
	}
	return last + 1
}

// anyOccupation are the broad categories of the NOC 2021, which hold every
// occupation.
var anyOccupation = [...]string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}

// otherMain returns the day after day on which the occupation of the greater
// amount of work in Canada comes to be of TEER 0 or 1 instead of 2 or 3, or the
// other way round, and the zero Day where there is none within the period. The
// levels of language that the Canadian Experience Class asks for depend on it:
// IRPR s. 87.1(2)(e).
func (r *reviewer) otherMain(s *Standing, p *profile.Profile) law.Day {
	day := s.Day
	rule, held := work.Law(work.CanadianExperience).At(day)
	if !held || r.c.Invitation.Class != CanadianExperience || r.eitherWay(s) {
		return 0
	}
	upper, lower := byOccupation(p.Jobs.All())
	if len(upper) == 0 || len(lower) == 0 {
		return 0
	}
	ahead := func(day law.Day) int {
		a, b := greatest(&rule.Value, upper, day), greatest(&rule.Value, lower, day)
		switch {
		case a > b:
			return 1
		case a < b:
			return -1
		}
		return 0
	}
	for now, day := ahead(day), day+1; day <= r.last; day++ {
		if ahead(day) != now {
			return day
		}
	}
	return 0
}

// eitherWay reports whether the levels of s are enough for any occupation.
func (r *reviewer) eitherWay(s *Standing) bool {
	needs, held := r.books.Programs.CanadianLevels.At(s.Day)
	q := s.Criteria.Find(program.Language)
	if q == nil || !held {
		return false
	}
	for _, a := range profile.Abilities {
		if level, ok := q.Evidence.Levels[a].Get(); !ok || level < needs.Value.Upper {
			return false
		}
	}
	return true
}

// byOccupation puts jobs together by their occupation: those of TEER 0 and 1,
// and those of TEER 2 and 3.
func byOccupation(jobs []profile.Job) (upper, lower map[noc.Code][]profile.Job) {
	upper, lower = map[noc.Code][]profile.Job{}, map[noc.Code][]profile.Job{}
	for i := range jobs {
		code, ok := jobs[i].Occupation.Get()
		switch {
		case !ok || !code.TEER().Skilled():
		case code.TEER() <= 1:
			upper[code] = append(upper[code], jobs[i])
		default:
			lower[code] = append(lower[code], jobs[i])
		}
	}
	return upper, lower
}

// greatest returns the most that is credited in one occupation on day.
func greatest(rule *work.Rule, by map[noc.Code][]profile.Job, day law.Day) work.Credit {
	var most work.Credit
	for _, jobs := range by {
		count := rule.At(jobs, day)
		most = max(most, count.Credit)
	}
	return most
}
