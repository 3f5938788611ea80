// Package program tells whether a person meets the requirements of the three
// federal programs of Express Entry on a day, one by one, each with its reason,
// its source, and the day from which or until which it holds.
//
// What is unknown is never "no": a requirement that waits for an answer, or for
// a value of law that is not held, is [Unknown] and says what it waits for.
//
// Exact answers are used where there are any, and a quick one where there are
// none. A quick answer settles a requirement only if it implies it. Complete
// years of work in the last ten, for one, say nothing of the last three, unless
// there are none.
package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Program is one of the federal programs that are managed by Express Entry.
type Program uint8

const (
	CanadianExperience Program = iota + 1 // Canadian Experience Class: IRPR s. 87.1
	SkilledWorker                         // Federal Skilled Worker class: IRPR ss. 75 to 83
	SkilledTrades                         // Federal Skilled Trades class: IRPR s. 87.2

	NumProgram
)

var programSlugs = [NumProgram]string{CanadianExperience: "cec", SkilledWorker: "fsw", SkilledTrades: "fst"}

// String returns the frozen name of p.
func (p Program) String() string {
	if p == 0 || p >= NumProgram {
		return "no program"
	}
	return programSlugs[p]
}

// An Outcome is whether a requirement, or a program, is met.
type Outcome uint8

const (
	Met Outcome = iota + 1
	NotMet
	Unknown

	NumOutcome
)

var outcomeSlugs = [NumOutcome]string{Met: "met", NotMet: "not-met", Unknown: "unknown"}

// String returns the frozen name of o.
func (o Outcome) String() string {
	if o == 0 || o >= NumOutcome {
		return "no outcome"
	}
	return outcomeSlugs[o]
}

// and returns the outcome of two requirements that must both be met.
func (o Outcome) and(other Outcome) Outcome {
	switch {
	case o == NotMet || other == NotMet:
		return NotMet
	case o == Unknown || other == Unknown:
		return Unknown
	}
	return Met
}

// A Result is a person's standing in a program on a day.
type Result struct {
	Program Program
	Day     law.Day

	// Outcome is NotMet when any requirement is not met, Unknown when none is
	// but one is unknown, and else Met.
	Outcome      Outcome
	Requirements []Requirement

	// Grid is the grid of the Federal Skilled Worker class by which the
	// requirement [Points] was judged. It is nil for the others, and where the
	// law of the day is not held.
	Grid *Grid
}

// Missing returns the questions that the requirements which are unknown wait
// for.
func (r *Result) Missing() profile.FieldSet {
	var missing profile.FieldSet
	for i := range r.Requirements {
		missing = missing.Or(r.Requirements[i].Missing)
	}
	return missing
}

// Find returns the requirement named by c, or nil where the program has none.
func (r *Result) Find(c Code) *Requirement {
	for i := range r.Requirements {
		if r.Requirements[i].Code == c {
			return &r.Requirements[i]
		}
	}
	return nil
}

// Check judges p by the law that is held: see [Book.Check].
func Check(program Program, p *profile.Profile, day law.Day) Result {
	return Law().Check(program, p, day)
}

// Check judges p by the requirements of program on day. For a day before Express
// Entry, and for no program, the result is unknown and has no requirements.
func (b *Book) Check(program Program, p *profile.Profile, day law.Day) Result {
	return b.CheckUntil(program, p, day, day.AddYears(lookAhead))
}

// CheckUntil does the same, and looks no further ahead than limit for the day
// until which experience suffices, and from which or until which the points of
// the grid do. That is what takes the time.
func (b *Book) CheckUntil(program Program, p *profile.Profile, day, limit law.Day) Result {
	if day < start || program == 0 || program >= NumProgram {
		return Result{Program: program, Day: day, Outcome: Unknown}
	}
	c := newChecker(b, p, day)
	c.limit = limit
	r := Result{Program: program, Day: day, Outcome: Met}
	switch program {
	case CanadianExperience:
		r.Requirements = c.canadianExperience()
	case SkilledWorker:
		r.Requirements, r.Grid = c.skilledWorker()
	case SkilledTrades:
		r.Requirements = c.skilledTrades()
	}
	for i := range r.Requirements {
		r.Outcome = r.Outcome.and(r.Requirements[i].Outcome)
	}
	return r
}

// A checker judges one profile on one day.
type checker struct {
	book   *Book
	p      *profile.Profile
	day    law.Day
	limit  law.Day       // of looking ahead
	jobs   []profile.Job // of which anything is answered
	first  Shown         // results in the first official language
	second Shown         // results in the other one
}

func newChecker(b *Book, p *profile.Profile, day law.Day) *checker {
	return &checker{
		book: b, p: p, day: day, jobs: answered(p.Jobs.All()),
		first:  Show(p, profile.FirstLanguage, day),
		second: Show(p, profile.SecondLanguage, day),
	}
}
