package words

import (
	"strconv"

	"sixtydays/core/law"
)

// Advice returns the English text of the result.
func (English) Advice() *AdvicePage { return &englishAdvice }

// Dated says "Monday 4 January 2027".
func (l English) Dated(d law.Day) string { return englishWeekdays[d.Weekday()] + " " + l.Day(d) }

// Short says "4 Jan".
func (l English) Short(d law.Day) string {
	_, month, day := d.Date()
	return strconv.Itoa(day) + " " + l.Month(month)[:3]
}

// DaysLeft says "12 days are left after today."
func (English) DaysLeft(n int) string {
	switch {
	case n < 0:
		return "It has passed."
	case n == 0:
		return "That is today."
	case n == 1:
		return "One day is left after today."
	}
	return strconv.Itoa(n) + " days are left after today."
}

// PeriodOf says "The sixty days".
func (English) PeriodOf(n int) string {
	if n == 60 {
		return "The sixty days"
	}
	return "The " + strconv.Itoa(n) + " days"
}

// BeginBy says "Begin by Saturday 7 November 2026".
func (l English) BeginBy(d law.Day) string { return "Begin by " + l.Dated(d) }

// HaveBy says "Have it by 1 January 2027".
func (l English) HaveBy(d law.Day) string { return "Have it by " + l.Day(d) }

// ReportOf says "Report of 22 November 2026, made by Sixty Days".
func (l English) ReportOf(d law.Day) string {
	return "Report of " + l.Day(d) + ", made by Sixty Days"
}

var englishWeekdays = [...]string{
	law.Monday: "Monday", law.Tuesday: "Tuesday", law.Wednesday: "Wednesday", law.Thursday: "Thursday",
	law.Friday: "Friday", law.Saturday: "Saturday", law.Sunday: "Sunday",
}

var englishAdvice = AdvicePage{
	Locale:  "en-GB",
	Heading: "The result",
	See:     "See the result",

	Deadline: "Deadline",
	LastDay:  "Last day to file, in UTC",
	WhenFile: "When to file",

	Numbers:     "The numbers",
	Score:       "Score",
	CutOff:      "Cut-off",
	Difference:  "Difference",
	OnInvited:   "When invited",
	OnFiling:    "On filing",
	Claimed:     "In the profile",
	True:        "True, when invited",
	Filing:      "True, on filing",
	Frozen:      "On filing, your age counts as on the day of the invitation.",
	Criteria:    "Minimum criteria",
	InCategory:  "Category of the round",
	Met:         "yes",
	NotMet:      "no",
	NotKnown:    "not known",
	NotCompared: "not compared",
	Each:        "Each requirement, on both days",

	Changed: "What changed in the score",
	Errors:  "From the profile to what was true when you were invited",
	Since:   "From the invitation to filing",
	Same:    "No line differs.",

	Findings: "What was found",
	Asks:     "Still to be answered",

	Nth:  "Day",
	Date: "Date",
	What: "What",
	Axis: "The numbers are days since the invitation.",
	Band: "The filled part is the days on which to file.",

	Mark: [NumMark]string{
		MarkInvited:    "Invitation",
		MarkToday:      "Today",
		MarkNotBefore:  "File from here",
		MarkPlanned:    "Planned day",
		MarkNotAfter:   "File up to here",
		MarkLast:       "Last day",
		MarkLanguage:   "Test results end",
		MarkAssessed:   "Assessment ends",
		MarkNomination: "Nomination ends",
		MarkWindow:     "Work grows too old",
		MarkChild:      "Child is still 21",
		MarkProfile:    "Profile ends",
		MarkYear:       "Year complete",
		MarkDocument:   "Document expected",
		MarkRetest:     "New results",
		MarkFamily:     "Family change",
	},
	Event: [NumMark]string{
		MarkInvited:    "The invitation was issued.",
		MarkToday:      "Today.",
		MarkNotBefore:  "The first day on which to file.",
		MarkPlanned:    "The day on which you mean to file.",
		MarkNotAfter:   "The last day on which to file, before the period ends.",
		MarkLast:       "The last day of the period, in UTC.",
		MarkLanguage:   "The last day on which the language results count.",
		MarkAssessed:   "The last day on which the credential assessment counts.",
		MarkNomination: "The last day of the certificate of nomination.",
		MarkWindow:     "The last day on which all of the work counts that is needed.",
		MarkChild:      "The last day before a child turns 22.",
		MarkProfile:    "The profile's twelve months end.",
		MarkYear:       "A year of work is complete.",
		MarkDocument:   "A document is expected.",
		MarkRetest:     "New language results.",
		MarkFamily:     "The family changes.",
	},

	Always:   "Needed in every case",
	Todo:     "The plan",
	Steps:    "Days of the plan",
	Calendar: "Put into my calendar",
	Print:    "Print the report",

	Facts: "What this rests on",
	Day:   "Day of the invitation",
	Class: "Class",
	Round: "Round",
	State: "State",
	Plan:  "Planned day of filing",
	Lacks: "Documents not at hand",

	Answers: "What is true",
}
