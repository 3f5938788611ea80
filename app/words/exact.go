package words

import (
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// ExactPage is the fixed text of the exact answers.
type ExactPage struct {
	Tick        string // legend over the boxes of a job
	TickHint    string // what a box that is not ticked means
	Physician   string // box of a physician who is self-employed
	Leaves      string // legend over the times without pay of a job
	AddLeave    string
	Leave       string // one of them
	Change      string // buttons of an entry
	Remove      string
	Done        string
	NoDay       string // the calendar lacks a day
	EndFirst    string // the last day is before the first
	LeaveBeyond string // a leave is not within its job
	Assessed    string // an assessment is before the credential
	Registered  string // a registration is after the result
	Unchosen    string // first option of the lists of a day
}

// Occupation says a code with its title, as "21232 Software developers and
// programmers". A code that no unit group has is said alone.
func Occupation(l Language, c noc.Code) string {
	for code, title := range l.Occupations() {
		if code == c {
			return c.String() + " " + title
		}
	}
	return c.String()
}

// ItemChoice says the answer v to an item of an entry whose answers have names.
func ItemChoice(l Language, part profile.Part, v int) string {
	if part == profile.PartLevel {
		return l.Names().Education[v]
	}
	return l.Names().YesNo[v]
}

// fullTime is the number of hours in a week from which on more make no
// difference.
const fullTime profile.Hours = 30_00
