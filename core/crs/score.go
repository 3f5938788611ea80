package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Step is one line of a score and all that explains it. The points of a Step
// with Parts are the sum of theirs, held to Most.
type Step struct {
	Rule    Rule
	Ability profile.Ability // set on the lines of one language ability

	// What the rule concluded from the answers, where it is not the answer
	// itself: the row and the column of a combination, and the level that a
	// result reaches.
	Class Class
	Tier  Tier
	Level profile.Answer[profile.Level]

	// Quick and Derived tell what exact answers came to: the quick question that
	// they stand for, and its answer. Quick is zero where none were read.
	Quick   profile.Field
	Derived uint8

	Seen bool // Since is only the first day on which it was seen in force

	// NotHeld says that the law of the day has this line and that its value is
	// not held. Its points are then not zero but unknown.
	NotHeld bool

	Caveats Caveats

	// Points is what the line earns, as far as it is known: a line that lacks
	// an answer counts what is certain without it, which may be nothing.
	Points Points
	Most   Points // what the line can earn at most in its column

	Since law.Day // the day on which the value applied came into force
	Basis *law.Cite

	// Converted cites the table that converted a result, or the law by which
	// exact answers came to Derived. It is nil for a level that was stated.
	Converted *law.Cite

	Inputs  Questions // the questions that the rule read, answered or not
	Missing Questions // those of them that were not answered

	Parts []Step
}

// Held reports whether the parts of s together came to more than s can earn.
func (s *Step) Held() bool { return len(s.Parts) > 0 && sum(s.Parts) > s.Most }

// Complete reports whether s lacks no answer and no value.
func (s *Step) Complete() bool { return s.Missing.Empty() && !s.NotHeld }

// Find returns the line of rule r below s, or nil.
func (s *Step) Find(r Rule) *Step {
	if s.Rule == r && s.Ability == 0 {
		return s
	}
	for i := range s.Parts {
		if f := s.Parts[i].Find(r); f != nil {
			return f
		}
	}
	return nil
}

// A Standing says how far a total may be trusted.
type Standing uint8

const (
	// Exact is a total in which nothing is missing, by the law of its day.
	Exact Standing = iota + 1

	// AtLeast is a total that lacks answers. Whatever they are, it can only
	// grow.
	AtLeast

	// NotHeld is a total of a day on which the law had a value that we do not
	// hold. The total leaves it out.
	NotHeld

	// Unverified is a total by the grid in force before a reported change. It
	// is neither current, nor a minimum, nor a maximum.
	Unverified

	NumStanding
)

var standingSlugs = [NumStanding]string{
	Exact:      "exact",
	AtLeast:    "at-least",
	NotHeld:    "not-held",
	Unverified: "unverified",
}

// String returns the frozen name of s.
func (s Standing) String() string {
	if s == 0 || s >= NumStanding {
		return "no standing"
	}
	return standingSlugs[s]
}

// A Score is what a profile earns on a day, with the reason of every point.
type Score struct {
	Step // the total; its parts are the sections A to D

	Day     law.Day // the day asked for
	GridDay law.Day // the day whose values were applied
	Column  profile.Answer[Column]
	Report  *Report // the reported change that hides the law of Day, or nil
}

// Standing tells how far the total may be trusted.
func (s *Score) Standing() Standing {
	switch {
	case s.Report != nil:
		return Unverified
	case s.NotHeld:
		return NotHeld
	case !s.Missing.Empty():
		return AtLeast
	}
	return Exact
}

// Section returns the points of one of the sections Core, Spouse, Transfer and
// Additional.
func (s *Score) Section(r Rule) Points { return s.Find(r).Points }

// Named returns what the total would lose if the lines that s.Report names for
// change earned nothing. The rest comes from lines that nobody spoke of.
func (s *Score) Named() Points {
	if s.Report == nil {
		return 0
	}
	return s.Points - s.without(s.Report.Named)
}

// without returns the points of s if the lines in rules earned nothing.
func (s *Step) without(rules RuleSet) Points {
	if rules.Has(s.Rule) {
		return 0
	}
	if len(s.Parts) == 0 {
		return s.Points
	}
	var total Points
	for i := range s.Parts {
		total += s.Parts[i].without(rules)
	}
	return min(total, s.Most)
}

func sum(parts []Step) Points {
	var total Points
	for i := range parts {
		total += parts[i].Points
	}
	return total
}
