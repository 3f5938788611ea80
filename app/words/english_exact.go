package words

import (
	"fmt"
	"iter"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// Exact returns the English text of the exact answers.
func (English) Exact() *ExactPage { return &englishExact }

// Occupations lists the unit groups with their English titles.
func (English) Occupations() iter.Seq2[noc.Code, string] { return occupations(englishOccupations) }

// Skill says "TEER 1".
func (English) Skill(t noc.TEER) string { return fmt.Sprintf("TEER %d", t) }

// Dollars says "$15,263".
func (l English) Dollars(n int) string { return "$" + l.Number(n) }

// Funds says "Less than $15,263", "$15,263 to $19,000", "$48,616 or more".
func (l English) Funds(lowest, highest int) string {
	switch {
	case lowest == 0:
		return "Less than " + l.Dollars(highest+1)
	case highest == 0:
		return l.Dollars(lowest) + " or more"
	}
	return l.Dollars(lowest) + " to " + l.Dollars(highest)
}

// Hours says "30 or more", or "18.75".
func (English) Hours(h profile.Hours) string {
	if h >= fullTime {
		return "30 or more"
	}
	return h.String()
}

// Weekly says "30 hours a week or more".
func (English) Weekly(h profile.Hours) string {
	switch {
	case h >= fullTime:
		return "30 hours a week or more"
	case h == profile.HoursOf(1):
		return "1 hour a week"
	}
	return h.String() + " hours a week"
}

// Period says "3 May 2021 to 4 June 2024", "from 3 May 2021", "to 4 June 2024".
func (l English) Period(first, last law.Day) string {
	switch {
	case first == 0:
		return "to " + l.Day(last)
	case last == 0:
		return "from " + l.Day(first)
	}
	return l.Day(first) + " to " + l.Day(last)
}

// Entry says "Job 2".
func (English) Entry(f profile.Field, n int) string {
	return fmt.Sprintf("%s %d", englishNames.Entry[f], n)
}

// Entries says "2 jobs".
func (English) Entries(f profile.Field, n int) string {
	one, many := "job", "jobs"
	switch f {
	case profile.FieldCredentials, profile.FieldSpouseCredentials:
		one, many = "credential", "credentials"
	case profile.FieldChildren:
		one, many = "child", "children"
	}
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Unpaid says "1 time without pay".
func (English) Unpaid(n int) string {
	if n == 1 {
		return "1 time without pay"
	}
	return fmt.Sprintf("%d times without pay", n)
}

// Contradiction says "“Last day” (4 June 2024) is before “first day” (5 June
// 2024). Check both."
func (l English) Contradiction(c *profile.Contradiction, of, with string) string {
	how := "after"
	switch c.Conflict {
	case profile.NotBornYet:
		return "“" + Capital(of) + "” (" + l.Day(c.Day) + ") is after the day of the score. Check both."
	case profile.Overlap:
		return "Two times without pay overlap: one begins on " + l.Day(c.Day) + ", within one that begins on " + l.Day(c.Limit) + ". Make one of them, or correct their days."
	case profile.EndOfCurrent:
		return "This job goes on and has a last day. Take one of the two back."
	case profile.OtherLanguage:
		return "This is a test of the other official language. Check both."
	case profile.TooEarly:
		how = "before"
	}
	return "“" + Capital(of) + "” (" + l.Day(c.Day) + ") is " + how + " “" + with + "” (" + l.Day(c.Limit) + "). Check both."
}

// Change says "The score is 6 points lower for it."
func (l English) Change(points int) string {
	how := "higher"
	if points < 0 {
		points, how = -points, "lower"
	}
	switch points {
	case 0:
		return "It makes no difference to the score."
	case 1:
		return "The score is 1 point " + how + " for it."
	}
	return "The score is " + l.Number(points) + " points " + how + " for it."
}

var englishExact = ExactPage{
	Broad:     "Field of the occupation",
	Tick:      "Tick what applies",
	TickHint:  "What you leave unticked is taken as no.",
	Physician: "As a physician, paid for services that are publicly funded",
	Leaves:    "Times without pay",
	AddLeave:  "Add a time without pay",
	Leave:     "Time without pay",
	Change:    "Change",
	Remove:    "Remove",
	Done:      "Done",
	NoDay:     "The calendar has no such day.",
	Unchosen:  "–",

	By:         "by your exact answers",
	Incomplete: "an exact answer is missing, and only what is certain counts until then.",
	Counts:     "By their date, these results count on the day of the score.",
	CountsNot:  "By their date, these results do not count on the day of the score.",
	Chose:      "You chose",
	Same:       "What you chose makes the same.",
}
