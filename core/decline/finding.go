package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Severity says how much is at stake in a finding.
type Severity uint8

const (
	Info Severity = iota + 1
	Low
	Medium
	High
	Critical

	NumSeverity
)

var severitySlugs = [NumSeverity]string{Info: "info", Low: "low", Medium: "medium", High: "high", Critical: "critical"}

// String returns the frozen name of s.
func (s Severity) String() string {
	if s == 0 || s >= NumSeverity {
		return "no severity"
	}
	return severitySlugs[s]
}

// An Outcome is what a check concluded.
type Outcome uint8

const (
	Clear    Outcome = iota + 1 // checked, and nothing stands against filing
	Unknown                     // an answer is needed
	Doubtful                    // it can be met, with an explanation or a condition
	Broken                      // it is not met

	NumOutcome
)

var outcomeSlugs = [NumOutcome]string{Clear: "clear", Unknown: "unknown", Doubtful: "doubtful", Broken: "broken"}

// String returns the frozen name of o.
func (o Outcome) String() string {
	if o == 0 || o >= NumOutcome {
		return "no outcome"
	}
	return outcomeSlugs[o]
}

// A Demand is what a finding asks of the person. It decides the verdict.
type Demand uint8

const (
	Nothing Demand = iota + 1
	Explain        // cover it in a letter of explanation
	Fix            // do something first, or file within certain days
	Learn          // find out what is not known
	Decline        // no filing within the period meets it
	Start          // the invitation is gone: a new profile is needed

	NumDemand
)

var demandSlugs = [NumDemand]string{
	Nothing: "nothing", Explain: "explain", Fix: "fix", Learn: "learn", Decline: "decline", Start: "start",
}

// String returns the frozen name of d.
func (d Demand) String() string {
	if d == 0 || d >= NumDemand {
		return "no demand"
	}
	return demandSlugs[d]
}

// A Finding is one check's answer. It holds no prose: words are found from Code,
// Outcome and Evidence.
type Finding struct {
	Code     Code
	Severity Severity
	Outcome  Outcome
	Demand   Demand
	Evidence Evidence
	Basis    []law.Cite
}

// Evidence is the numbers and days on which a finding rests. What does not apply
// is not given.
type Evidence struct {
	Day      law.Day                    // a last valid day, a day of completion, a birthday
	Last     law.Day                    // the last day on which the application can be filed
	Moment   law.Moment                 // the deadline
	Score    profile.Answer[crs.Points] // the score that was tested
	CutOff   profile.Answer[crs.Points] // what it was compared with
	Before   profile.Answer[crs.Points] // the score that it fell from
	Points   profile.Answer[int]        // of the 67-point grid
	Hours    profile.Answer[int]        // credited
	Code     profile.Answer[noc.Code]   // of the occupation
	Funds    profile.Answer[profile.Dollars]
	Need     profile.Answer[profile.Dollars] // of settlement funds
	Document string                          // as the person named it
	Class    Class                           // another one, that is met
}

// A Verdict is what all findings together come to.
type Verdict uint8

const (
	Proceed Verdict = iota + 1
	ProceedWithExplanation
	FixThenProceed
	InsufficientInformation
	DeclineInvitation
	AlreadyExpired

	NumVerdict
)

var verdictSlugs = [NumVerdict]string{
	Proceed:                 "proceed",
	ProceedWithExplanation:  "proceed_with_explanation",
	FixThenProceed:          "fix_then_proceed",
	InsufficientInformation: "insufficient_information",
	DeclineInvitation:       "decline",
	AlreadyExpired:          "already_expired",
}

// String returns the frozen name of v.
func (v Verdict) String() string {
	if v == 0 || v >= NumVerdict {
		return "no verdict"
	}
	return verdictSlugs[v]
}

// Fold makes one verdict of findings: that of the strongest demand among them.
// A decline that is certain needs no further answer, so it is stronger than
// what is not known.
func Fold(findings []Finding) Verdict {
	strongest := Nothing
	for i := range findings {
		strongest = max(strongest, findings[i].Demand)
	}
	return Verdict(strongest)
}

// Worst returns the highest severity among findings.
func Worst(findings []Finding) Severity {
	worst := Info
	for i := range findings {
		worst = max(worst, findings[i].Severity)
	}
	return worst
}
