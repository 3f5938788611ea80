package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/profile"
)

// A Change is a line of a score that earns other points than the same line of
// another score.
type Change struct {
	Rule    crs.Rule
	Ability profile.Ability // set on the lines of one language ability

	Before, After crs.Points
	Inputs        crs.Questions // the questions that either line read
}

// Changes returns the lines in which after differs from before, in the order of
// the score. Lines without parts are compared, and those with parts where more
// is earned below them than they can hold: the changes of a section then do not
// add up to that of the section, and the section is listed as well.
func Changes(before, after *crs.Score) []Change {
	var all []Change
	compare(&before.Step, &after.Step, &all)
	return all
}

// compare appends the changes from a to b, which are the same line of two
// scores.
func compare(a, b *crs.Step, all *[]Change) {
	if len(a.Parts) == 0 && len(b.Parts) == 0 || a.Held() || b.Held() {
		appendChange(a, b, all)
	}
	for i := range a.Parts {
		x := &a.Parts[i]
		y := lineLike(b, x)
		if y == nil {
			y = &crs.Step{Rule: x.Rule, Ability: x.Ability}
		}
		compare(x, y, all)
	}
	for i := range b.Parts {
		if y := &b.Parts[i]; lineLike(a, y) == nil {
			compare(&crs.Step{Rule: y.Rule, Ability: y.Ability}, y, all)
		}
	}
}

func appendChange(a, b *crs.Step, all *[]Change) {
	if a.Points != b.Points {
		*all = append(*all, Change{
			Rule: b.Rule, Ability: b.Ability, Before: a.Points, After: b.Points, Inputs: a.Inputs | b.Inputs,
		})
	}
}

// lineLike returns the part of s that is the same line as part, or nil.
func lineLike(s, part *crs.Step) *crs.Step {
	for i := range s.Parts {
		if p := &s.Parts[i]; p.Rule == part.Rule && p.Ability == part.Ability {
			return p
		}
	}
	return nil
}
