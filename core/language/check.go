package language

import (
	"fmt"
	"iter"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Problem is the kind of thing that is wrong with a result.
type Problem uint8

const (
	// OutOfRange is a result that the test cannot give.
	//
	// Example: IELTS 9.5 in listening.
	OutOfRange Problem = iota + 1

	// BetweenSteps is a result between two that the test can give.
	//
	// Example: IELTS 6.3 in reading.
	BetweenSteps

	// OtherScale is a result above the scale of TEF Canada that Express Entry
	// uses, and on the scale to 699 that it does not.
	//
	// Example: TEF Canada 456 in speaking.
	OtherScale

	// NotAccepted is a result of a test that Express Entry does not take.
	//
	// Example: TEF Canada on the scale to 699, 456 in speaking.
	NotAccepted

	NumProblem
)

// An Error tells what is wrong with a result of a test.
type Error struct {
	Problem         Problem
	Test            profile.Test
	Ability         profile.Ability
	Result          profile.Result
	Lowest, Highest profile.Result // what the test can give
	Step            profile.Result
}

// Error describes e in English.
func (e *Error) Error() string {
	d := profile.Describe(profile.FieldFirstTest)
	test, r := d.Values[e.Test], e.Result
	switch e.Problem {
	case BetweenSteps:
		return fmt.Sprintf("%s gives results in steps of %v, so %v is not one", test, e.Step, r)
	case NotAccepted:
		return fmt.Sprintf("Express Entry does not take results of %s", test)
	case OtherScale:
		return fmt.Sprintf("%v is above the %v of the scale that Express Entry uses for %s; it looks like a result on the scale to 699: give the \"équivalence ancien score\" of the attestation", r, e.Highest, test)
	}
	return fmt.Sprintf("%s gives results from %v to %v, so %v is not one", test, e.Lowest, e.Highest, r)
}

// Level converts the result r of test t in ability a by the table in force on
// day. A result that the test cannot give, or of a test that Express Entry does
// not take, is an [*Error]. It reports false when no table of t is held for day.
func Level(t profile.Test, a profile.Ability, r profile.Result, day law.Day) (profile.Level, bool, error) {
	if !t.Accepted() {
		return 0, false, &Error{Problem: NotAccepted, Test: t, Ability: a, Result: r}
	}
	table, ok := TableOn(t, day)
	if !ok {
		return 0, false, nil
	}
	s := &table.Value[a]
	if err := s.check(t, a, r); err != nil {
		return 0, false, err
	}
	return s.Level(r), true, nil
}

// check returns an [*Error] when the test cannot give r.
func (s *Scale) check(t profile.Test, a profile.Ability, r profile.Result) error {
	if s.Gives(r) {
		return nil
	}
	problem := BetweenSteps
	switch {
	case t == profile.TEF && r > s.Highest && r <= profile.Points(699):
		problem = OtherScale
	case r < s.Lowest || r > s.Highest:
		problem = OutOfRange
	}
	return &Error{Problem: problem, Test: t, Ability: a, Result: r, Lowest: s.Lowest, Highest: s.Highest, Step: s.Step}
}

// Check yields each question of p whose answer is a result that its test cannot
// give, with what is wrong, in the order of the questions and by the tables in
// force on day.
func Check(p *profile.Profile, day law.Day) iter.Seq2[profile.Field, *Error] {
	return func(yield func(profile.Field, *Error) bool) {
		for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
			t, ok := h.In(p).Test.Get()
			if _, tested := t.Official(); !ok || !tested {
				continue
			}
			for _, a := range profile.Abilities {
				r, given := h.In(p).Results[a].Get()
				if !given {
					continue
				}
				_, _, err := Level(t, a, r, day)
				if bad, ok := err.(*Error); ok && !yield(h.ResultField(a), bad) {
					return
				}
			}
		}
	}
}
