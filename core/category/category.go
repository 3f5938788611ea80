// Package category tells whether a person belongs to the categories from which
// candidates are selected in rounds of invitations: by strong French, or by work
// in a listed occupation.
//
// The criteria are those in force on the day of the round. A list of occupations
// that may be incomplete decides only for those who are on it: the others are
// "not in the part of the list that we hold", which is not a no. Besides its
// category, a round asks for the requirements of a program, which package program
// judges.
package category

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Category is one from which candidates are selected.
type Category uint8

const (
	French         Category = iota + 1 // strong in French
	Healthcare                         // and social services, since 2025
	STEM                               // science, technology, engineering and mathematics
	Trades                             //
	Agriculture                        // and agri-food, until 2026-02-17
	Transport                          //
	Education                          // since 2025-02-27
	Physicians                         // with experience in Canada, since 2025-12-08
	SeniorManagers                     // with experience in Canada, since 2026-02-18
	Researchers                        // with experience in Canada, since 2026-02-18
	Military                           // skilled recruits of the Canadian Forces, since 2026-02-18

	NumCategory
)

var categorySlugs = [NumCategory]string{
	French:         "french",
	Healthcare:     "healthcare",
	STEM:           "stem",
	Trades:         "trades",
	Agriculture:    "agriculture",
	Transport:      "transport",
	Education:      "education",
	Physicians:     "physicians",
	SeniorManagers: "senior-managers",
	Researchers:    "researchers",
	Military:       "military",
}

// String returns the frozen name of c.
func (c Category) String() string {
	if c == 0 || c >= NumCategory {
		return "no category"
	}
	return categorySlugs[c]
}

// An Outcome is whether a person belongs to a category.
type Outcome uint8

const (
	Member Outcome = iota + 1
	NotMember
	Unknown

	NumOutcome
)

var outcomeSlugs = [NumOutcome]string{Member: "member", NotMember: "not-member", Unknown: "unknown"}

// String returns the frozen name of o.
func (o Outcome) String() string {
	if o == 0 || o >= NumOutcome {
		return "no outcome"
	}
	return outcomeSlugs[o]
}

// A Reason says why a membership has its outcome.
type Reason uint8

const (
	Enough      Reason = iota + 1 // what is asked for is there
	Short                         // there is less than is asked for
	Absent                        // there is nothing
	Unlisted                      // no occupation is on the list
	NotInPart                     // not in the part of the list that we hold
	ListNotHeld                   // there is a list, and we do not hold it
	Expired                       // the results do not count any more
	Early                         // they do not count yet
	Unanswered                    // an answer is missing
	Quick                         // the quick answer does not settle it
	NotAccepted                   // the test is not one that Express Entry takes
	Doubtful                      // the criteria that we hold do not say
	Unasked                       // the rest of the criteria is not asked about
	NotHeld                       // no conversion of the test is held for the day

	NumReason
)

var reasonSlugs = [NumReason]string{
	Enough:      "enough",
	Short:       "short",
	Absent:      "absent",
	Unlisted:    "not-listed",
	NotInPart:   "not-in-held-part-of-list",
	ListNotHeld: "list-not-held",
	Expired:     "expired",
	Early:       "early",
	Unanswered:  "unanswered",
	Quick:       "quick-answer",
	NotAccepted: "not-accepted",
	Doubtful:    "doubtful",
	Unasked:     "not-asked",
	NotHeld:     "not-held",
}

// String returns the frozen name of r.
func (r Reason) String() string {
	if r == 0 || r >= NumReason {
		return "no reason"
	}
	return reasonSlugs[r]
}

// A Membership is how a person stands to a category on a day.
type Membership struct {
	Category Category
	Outcome  Outcome
	Reason   Reason
	Evidence Evidence

	// Missing is the questions whose answers would settle what is unknown, and
	// Part the item that an entry of their lists lacks, where it is known.
	Missing profile.FieldSet
	Part    profile.Part

	Basis law.Cite
	Since law.Day // on which these criteria came into force

	// From is the first day on which a person who does not belong will, and
	// Until the last one on which one who does still will, by the same criteria
	// and if nothing changes but the day. They are zero where there is no such
	// day and where it is not known.
	From, Until law.Day
}

// Evidence is what a membership was judged by. Only what bears on it is set.
type Evidence struct {
	Occupation       profile.Answer[noc.Code] // that was counted
	Hours, NeedHours int                      // credited in it, within the time looked at

	Levels       [profile.NumAbility]profile.Answer[profile.Level] // in French
	NeedLevel    profile.Level
	Issued, Last law.Day // date of the results, and the last day on which they count
}

// member returns m as a membership.
func (m Membership) member() Membership {
	m.Outcome, m.Reason = Member, Enough
	return m
}

// not returns m as none.
func (m Membership) not(reason Reason) Membership {
	m.Outcome, m.Reason = NotMember, reason
	return m
}

// unknown returns m as unknown, waiting for missing.
func (m Membership) unknown(reason Reason, missing profile.FieldSet) Membership {
	m.Outcome, m.Reason, m.Missing, m.From = Unknown, reason, missing, 0
	return m
}

// Check judges p by each category in force on day, in their order. There are
// none before 2023-05-31.
func Check(p *profile.Profile, day law.Day) []Membership {
	var all []Membership
	jobs := answered(p.Jobs.All())
	for c := French; c < NumCategory; c++ {
		if m, ok := judge(c, day, p, jobs, day); ok {
			all = append(all, m)
		}
	}
	return all
}

// Judge judges p on day by the criteria of category c that were in force on the
// day of a round: whoever was invited is held to those. It reports false when
// there was no such category on that day.
func Judge(c Category, round law.Day, p *profile.Profile, day law.Day) (Membership, bool) {
	return judge(c, round, p, answered(p.Jobs.All()), day)
}

// Parse returns the category with the given frozen name.
func Parse(name string) (Category, bool) {
	for c := French; c < NumCategory; c++ {
		if categorySlugs[c] == name {
			return c, true
		}
	}
	return 0, false
}

// judge judges p, whose jobs are given, on day by the criteria of round.
func judge(c Category, round law.Day, p *profile.Profile, jobs []profile.Job, day law.Day) (Membership, bool) {
	m := Membership{Category: c}
	switch c {
	case French:
		level, ok := book.French.At(round)
		if !ok {
			return m, false
		}
		m.Basis, m.Since = level.Basis, level.Day
		return french(m, level.Value, p, day), true
	case Military:
		list, ok := book.Military.At(round)
		if !ok {
			return m, false
		}
		m.Basis, m.Since = list.Basis, list.Day
		return byService(m, &list.Value, jobs), true
	}
	experience, ok := book.Work[c].At(round)
	if !ok || experience.Value.repealed() {
		return m, false
	}
	m.Basis, m.Since = experience.Basis, experience.Day
	return byWork(m, &experience.Value, jobs, day), true
}
