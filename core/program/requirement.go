package program

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Code names a requirement.
type Code uint8

const (
	Work          Code = iota + 1 // experience in skilled work
	Language                      // levels in an official language
	Results                       // language results that are still valid
	Education                     // a credential that counts
	Points                        // the pass mark of the grid
	Qualification                 // a certificate or an offer in a trade
	Funds                         // money to settle
	Residence                     // the intention to live outside Quebec

	NumCode
)

var codeSlugs = [NumCode]string{
	Work:          "work",
	Language:      "language",
	Results:       "language-results",
	Education:     "education",
	Points:        "points",
	Qualification: "qualification",
	Funds:         "funds",
	Residence:     "residence",
}

// String returns the frozen name of c.
func (c Code) String() string {
	if c == 0 || c >= NumCode {
		return "no requirement"
	}
	return codeSlugs[c]
}

// A Reason says why a requirement has its outcome.
type Reason uint8

const (
	Enough      Reason = iota + 1 // what is asked for is there
	Waived                        // it need not be shown
	Short                         // there is less than is asked for
	Absent                        // there is nothing
	Expired                       // it does not count any more
	Early                         // it does not count yet
	Contrary                      // the intention is another
	Unanswered                    // an answer is missing
	Quick                         // the quick answer does not settle it
	NotAccepted                   // the test is not one that Express Entry takes
	Doubtful                      // the law that we hold does not say
	NotHeld                       // a value of the law of that day is not held

	NumReason
)

var reasonSlugs = [NumReason]string{
	Enough:      "enough",
	Waived:      "waived",
	Short:       "short",
	Absent:      "absent",
	Expired:     "expired",
	Early:       "early",
	Contrary:    "contrary",
	Unanswered:  "unanswered",
	Quick:       "quick-answer",
	NotAccepted: "not-accepted",
	Doubtful:    "doubtful",
	NotHeld:     "not-held",
}

// String returns the frozen name of r.
func (r Reason) String() string {
	if r == 0 || r >= NumReason {
		return "no reason"
	}
	return reasonSlugs[r]
}

// A Requirement is one requirement of a program and how a person stands to it.
type Requirement struct {
	Code     Code
	Outcome  Outcome
	Reason   Reason
	Evidence Evidence

	// Missing is the questions whose answers would settle what is unknown, and
	// Part the item that an entry of their lists lacks, where it is known.
	Missing profile.FieldSet
	Part    profile.Part

	Basis law.Cite

	// From is the first day on which a requirement that is not met will be, and
	// Until the last one on which one that is met is certain to stay so, if
	// nothing changes but the day: jobs that go on do so. They are zero where
	// there is no such day and where it is not known.
	From, Until law.Day
}

// Evidence is what a requirement was judged by. Only what bears on it is set.
type Evidence struct {
	// Work: the occupation that counted, complete years and credited hours in
	// the time looked at, what is needed, and the days until the anniversary that
	// completes the year where its hours are credited already.
	Occupation       profile.Answer[noc.Code]
	Years, NeedYears int
	Hours            int
	ShortDays        int

	// Language: the language, the level of each ability, and what is needed.
	Official profile.Answer[profile.Official]
	Levels   [profile.NumAbility]profile.Answer[profile.Level]
	Needs    [profile.NumAbility]profile.Level

	// Of a document: the day of its issue and the last one on which it counts.
	Issued, Last law.Day

	Education profile.Education // the level that counts for certain

	// Points: what is certain, what is possible with the answers that are
	// missing, and what is needed.
	Points, Possible, NeedPoints int

	// Funds: what there is, what is needed, and for how many persons.
	Funds     profile.Answer[profile.Dollars]
	NeedFunds profile.Dollars
	Family    int

	Offer profile.Employment // the offer of employment that counts
}

// met returns the requirement as met.
func (r Requirement) met(reason Reason) Requirement {
	r.Outcome, r.Reason, r.Missing, r.Part = Met, reason, profile.FieldSet{}, 0
	return r
}

// notMet returns the requirement as not met.
func (r Requirement) notMet(reason Reason) Requirement {
	r.Outcome, r.Reason, r.Missing, r.Part = NotMet, reason, profile.FieldSet{}, 0
	return r
}

// unknown returns the requirement as unknown, waiting for missing.
func (r Requirement) unknown(reason Reason, missing profile.FieldSet) Requirement {
	r.Outcome, r.Reason, r.Missing = Unknown, reason, missing
	return r
}
