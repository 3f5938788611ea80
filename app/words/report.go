package words

import (
	"sixtydays/core/crs"
	"sixtydays/core/profile"
)

// Earned says what a line earns of what it can earn. It reports false when it
// says instead why that is not known, or that there is nothing to earn.
func Earned(l Language, step *crs.Step) (string, bool) {
	text := l.Page()
	switch {
	case step.NotHeld && len(step.Parts) == 0:
		return text.NotHeld, false
	case !step.Missing.Empty() && step.Points == 0:
		return text.NotYet, false
	case step.Most == 0:
		return text.NotScored, false
	}
	return l.Points(step.Points, step.Most), true
}

// Line names a line: by its ability where it is one of four.
func Line(l Language, step *crs.Step) string {
	if step.Ability != 0 {
		return l.Names().Ability[step.Ability]
	}
	return l.Names().Rule[step.Rule]
}

// Inputs says each answer that a line read. A line with parts leaves that to
// them.
func Inputs(l Language, p *profile.Profile, step *crs.Step) []string {
	if len(step.Parts) > 0 {
		return nil
	}
	var all []string
	for f := range step.Inputs.All {
		answer, ok := Answer(l, p, f)
		if !ok {
			answer = l.Page().NotAnswered
		}
		all = append(all, Capital(l.Names().Subject[f])+l.Colon()+answer)
	}
	return all
}

// Concluded says what a line's rule concluded from the answers where that is
// not an answer itself.
func Concluded(l Language, p *profile.Profile, step *crs.Step) []string {
	var all []string
	for _, said := range []string{Derived(l, step), Combination(l, step), Reached(l, p, step)} {
		if said != "" {
			all = append(all, said)
		}
	}
	return all
}

// Caveats says the caveats of a line.
func Caveats(l Language, step *crs.Step) []string {
	var all []string
	for i := range step.Caveats.All {
		all = append(all, l.Names().Caveat[i])
	}
	return all
}

// A Report says a score in a language, for package report.
type Report struct{ Language }

// Line names a line.
func (r Report) Line(step *crs.Step) string { return Line(r.Language, step) }

// Earned says what a line earns, or why that is not known.
func (r Report) Earned(step *crs.Step) string {
	said, _ := Earned(r.Language, step)
	return said
}

// Reasons says a line's answers, what was concluded from them, its caveats, and
// its source. A section and the total speak for themselves.
func (r Report) Reasons(p *profile.Profile, step *crs.Step) []string {
	var all []string
	if step.Held() {
		all = append(all, r.HeldTo(step.Most))
	}
	if len(step.Parts) > 0 {
		return all
	}
	all = append(all, Inputs(r.Language, p, step)...)
	all = append(all, Concluded(r.Language, p, step)...)
	all = append(all, Caveats(r.Language, step)...)
	return append(all, Citation(r.Language, step.Basis)+". "+r.Since(step.Since, step.Seen)+".")
}
