package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Class is the class named in the invitation. Nobody can apply under another:
// IRCC, instructions on the invitation to apply.
type Class uint8

const (
	CanadianExperience Class = iota + 1 // IRPR s. 87.1
	SkilledWorker                       // IRPR s. 75
	SkilledTrades                       // IRPR s. 87.2
	Nominee                             // IRPR s. 87

	NumClass
)

var classSlugs = [NumClass]string{CanadianExperience: "CEC", SkilledWorker: "FSW", SkilledTrades: "FST", Nominee: "PNP"}

// String returns the frozen name of c.
func (c Class) String() string {
	if c == 0 || c >= NumClass {
		return "no class"
	}
	return classSlugs[c]
}

// A Kind is the kind of a round of invitations.
type Kind uint8

const (
	General  Kind = iota + 1 // all programs, or one of them
	Nominees                 // provincial nominees only
	Category                 // category-based selection: IRPA s. 10.3(1)(h.1)

	NumKind
)

// A State is how far the application has come.
type State uint8

const (
	Pending  State = iota + 1 // the invitation is held and nothing is filed
	Filed                     // the application was received
	Returned                  // the application was returned as incomplete

	NumState
)

// Facts is what the advisor needs to know, whoever found it out: the person who
// only knows the numbers, or [Review] from full answers. What is not known is not
// given, and is never read as none, no or zero.
type Facts struct {
	Today   law.Day // the day of the advice
	Invited law.Day // the day on which the invitation was issued
	Class   Class   // the class that the invitation names; zero when not known
	State   State

	// Deadline is the moment that the letter prints. Without one it is 00:00 UTC
	// of the 61st day: 60 days have then passed.
	Deadline profile.Answer[law.Moment]

	// ProfileExpires is the day on which the profile's twelve months end.
	ProfileExpires profile.Answer[law.Day]

	Round Round
	Score Scores

	// Criteria tells whether the minimum criteria of the class are met, and
	// InCategory whether those of the round's category are.
	Criteria, InCategory AtBoth

	// Mismatch says that the application will differ from the profile.
	Mismatch bool

	// Rounding says that the score was short when the invitation was issued only
	// because the profile form counts every month that work touches.
	Rounding bool

	// ScoreCured is the first day on which the score reaches the cut-off again,
	// and CriteriaCured the first on which the minimum criteria are met. Never is
	// a cure that does not come.
	ScoreCured, CriteriaCured profile.Answer[law.Day]

	// NotBefore and NotAfter bound the days on which the application can be
	// filed: something completes, or something ends.
	NotBefore, NotAfter profile.Answer[law.Day]

	// Planned is the day on which the person means to file.
	Planned profile.Answer[law.Day]

	Documents []Document

	// Changed says that something changed after the application was received.
	Changed bool

	// Inadmissible says that a finding of misrepresentation is in force: IRPA
	// s. 40(2), (3).
	Inadmissible bool

	// Unknown lists what the person knows to be open, by its frozen name.
	Unknown []string

	// Causes lists what is known to have happened. A cause adds what has to be
	// said of it; whether it breaks anything is read from the scores and the
	// criteria.
	Causes []Cause

	Grid Grid

	Detail Detail
}

// A Cause is something that happened, with the days and numbers that are known of
// it.
type Cause struct {
	Code     Code
	Evidence Evidence
}

// Never is a day that does not come.
const Never law.Day = -1

// A Round is the round in which the person was invited.
type Round struct {
	Kind     Kind
	CutOff   profile.Answer[crs.Points] // score of the lowest-ranked person who was invited
	Category string                     // frozen name, for a round of a category

	// TieBreak is the moment before which a profile of the cut-off's score must
	// have been submitted, and Submitted the moment at which this one was.
	TieBreak, Submitted profile.Answer[law.Moment]
}

// Scores are totals of the CRS.
type Scores struct {
	Claimed profile.Answer[crs.Points] // by the profile, when the invitation was issued
	True    profile.Answer[crs.Points] // by what was true on that day
	Filing  profile.Answer[crs.Points] // by what is true on the day of filing

	// Frozen is Filing with the age of the day of the invitation: IRPA
	// s. 11.2(2)(a). Without it, Filing was made so.
	Frozen profile.Answer[crs.Points]

	// NotLower says, of totals that are not known, that the score is on neither
	// day lower than the one that was invited.
	NotLower bool
}

// AtBoth is something that is tested at both moments of IRPA s. 11.2(1).
type AtBoth struct {
	Invited, Filing profile.Answer[bool]
}

// A Document is one that the application needs and that is not at hand.
type Document struct {
	Name   string                  // as the person wrote it, or a frozen name
	Ready  profile.Answer[law.Day] // the day on which it is there; Never when it cannot be had
	Effort bool                    // there is proof of having tried, and other evidence
}

// Detail is what the person knows of dates behind the facts.
type Detail struct {
	LanguageDate profile.Answer[law.Day] // date of the language result
	AssessedDate profile.Answer[law.Day] // day on which the ECA was issued
	WorkStart    profile.Answer[law.Day] // first day of the full-time work that makes the year

	// GridInvited and GridFiling are the points of the 67-point grid.
	GridInvited, GridFiling profile.Answer[int]
}
