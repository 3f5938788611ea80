package decline

import (
	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/validity"
)

// A Standing is how a person stands on a day to what IRPA s. 11.2(1) asks for.
type Standing struct {
	Day   law.Day
	Score crs.Score // by the grid of the day of the invitation

	// Criteria is how the requirements of the class are met. It has none for a
	// nominee, for whom Nominated tells, and while the class is not known.
	Criteria  program.Result
	Nominated profile.Answer[bool]

	// Member is the membership in the category of the round, where it has one.
	Member category.Membership
}

// programs holds the program of each class but that of nominees.
var programs = [NumClass]program.Program{
	CanadianExperience: program.CanadianExperience,
	SkilledWorker:      program.SkilledWorker,
	SkilledTrades:      program.SkilledTrades,
}

// A reviewer works on one case.
type reviewer struct {
	books Books
	c     *Case
	set   *crs.Set
	round category.Category          // zero when the round has none
	need  profile.Answer[crs.Points] // what the score must reach
	early bool                       // the profile reached the cut-off by what the form credits of its jobs

	last law.Day // of the period
	held bool    // whether it is known

	received bool // whether the day is known on which an application that was filed was received
}

// stand judges p, what is true on day.
func (r *reviewer) stand(p *profile.Profile, day law.Day) Standing {
	s := Standing{Day: day, Score: crs.Rate(r.set.On(day), p)}
	switch class := r.c.Invitation.Class; {
	case class == Nominee:
		s.Nominated = nominated(p, day)
	case class != 0:
		s.Criteria = r.books.Programs.CheckUntil(programs[class], p, day, r.last+1)
	}
	if r.round != 0 {
		s.Member, _ = category.Judge(r.round, r.c.Invitation.Day, p, day)
	}
	return s
}

// nominated reports whether p is in the provincial nominee class on day: a
// nomination that counts, and the intention to live in the province.
func nominated(p *profile.Profile, day law.Day) profile.Answer[bool] {
	n, ok := p.Nomination.Get()
	switch {
	case !ok:
		return profile.Answer[bool]{}
	case n == profile.No, profile.Is(p.Quebec, profile.Yes):
		return profile.Given(false)
	}
	return profile.Given(validity.OfNomination(&p.Nominated).On(day))
}

// criteria reports whether the minimum criteria are met. The settlement funds
// are left aside: they are asked for when the application is received, and who
// lacks them can find them.
func (s *Standing) criteria() profile.Answer[bool] {
	if len(s.Criteria.Requirements) == 0 {
		return s.Nominated
	}
	open := false
	for i := range s.Criteria.Requirements {
		q := &s.Criteria.Requirements[i]
		switch {
		case q.Code == program.Funds:
		case q.Outcome == program.NotMet:
			return profile.Given(false)
		case q.Outcome == program.Unknown:
			open = true
		}
	}
	if open {
		return profile.Answer[bool]{}
	}
	return profile.Given(true)
}

// member reports whether the person belongs to the category of the round.
func (s *Standing) member() profile.Answer[bool] {
	switch s.Member.Outcome {
	case category.Member:
		return profile.Given(true)
	case category.NotMember:
		return profile.Given(false)
	}
	return profile.Answer[bool]{}
}

// Total returns the points of a score in which nothing is missing. A score by
// the grid of before a reported change is one, and is named for its grid.
func Total(s *crs.Score) profile.Answer[crs.Points] {
	switch s.Standing() {
	case crs.Exact:
		return profile.Given(s.Points)
	case crs.Unverified:
		if s.Missing.Empty() {
			return profile.Given(s.Points)
		}
	}
	return profile.Answer[crs.Points]{}
}

// fails reports whether something is known not to hold.
func (r *reviewer) fails(s *Standing) bool {
	met, known := s.criteria().Get()
	member, judged := s.member().Get()
	points, rated := Total(&s.Score).Get()
	need, asked := r.need.Get()
	return known && !met || judged && !member || rated && asked && points < need
}

// missing returns the questions whose answers would settle what is unknown.
func (s *Standing) missing() profile.FieldSet {
	return s.Score.Missing.Fields().Or(s.Criteria.Missing()).Or(s.Member.Missing)
}
