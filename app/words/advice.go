package words

import "sixtydays/core/law"

// AdviceLanguage words the page's result on an invitation, but for the verdict
// and the findings themselves, which are worded by their own.
type AdviceLanguage interface {
	Advice() *AdvicePage

	// Dated says a day with its day of the week, and Short a day of which the
	// year is plain, in the few letters that a picture has room for.
	Dated(d law.Day) string
	Short(d law.Day) string

	// DaysLeft says how many days are left after today, or how many too many have
	// passed.
	DaysLeft(n int) string

	// PeriodOf is the heading over the days of a period of n days.
	PeriodOf(n int) string

	// BeginBy is the heading over what to begin with by a day, and HaveBy says by
	// which day to have something.
	BeginBy(d law.Day) string
	HaveBy(d law.Day) string

	// ReportOf says on which day a report was made.
	ReportOf(d law.Day) string
}

// AdvicePage is the fixed text of the result.
type AdvicePage struct {
	Locale  string // BCP 47 tag by which a browser says a moment
	Heading string
	See     string // link to the result

	Deadline string // terms of the panel
	LastDay  string
	WhenFile string

	Numbers     string // heading
	Score       string // heads of the tables' columns
	CutOff      string
	Difference  string
	OnInvited   string
	OnFiling    string
	Claimed     string // heads of their rows
	True        string
	Filing      string
	Frozen      string // that the age is the one of the invitation
	Criteria    string
	InCategory  string
	Met         string
	NotMet      string
	NotKnown    string
	NotCompared string // of a score by another grid than the round's
	Each        string // opens each requirement

	Changed string // heading over the lines that changed
	Errors  string // from the profile to what was true
	Since   string // from then to the day of filing
	Same    string // no line changed

	Findings string // heading
	Asks     string // heading over the questions that are left

	Nth  string // heads of the columns of the period
	Date string
	What string
	Axis string // what the numbers of the picture are
	Band string // what its filled part is

	Mark  [NumMark]string // in a few letters
	Event [NumMark]string // in a few words

	Always   string // over what everybody needs
	Todo     string // heading over the plan
	Steps    string // heading over its days
	Calendar string // buttons
	Print    string

	Facts string // heading over what the report rests on
	Day   string // terms of what it rests on
	Class string
	Round string
	State string
	Plan  string
	Lacks string // the documents that are not at hand

	Answers string // what is true
}

// A Mark is a kind of day within the period of an invitation.
type Mark uint8

const (
	MarkInvited Mark = iota + 1
	MarkToday
	MarkNotBefore
	MarkPlanned
	MarkNotAfter
	MarkLast

	MarkLanguage   // the last day of language results
	MarkAssessed   // that of an assessment
	MarkNomination // that of a certificate of nomination
	MarkWindow     // that of work which leaves its window
	MarkChild      // that of a child's age
	MarkProfile    // the profile's twelve months end
	MarkYear       // a year of work is complete
	MarkDocument   // a document is there
	MarkRetest     // a language result comes
	MarkFamily     // the family changes

	NumMark
)
