package crs

import (
	"slices"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// additional scores section D, the additional points. A factor that earns
// nothing on the day is not asked about.
func (r *rater) additional() Step {
	n := 5
	if r.set.Report != nil {
		n++
	}
	parts := r.take(n)
	parts[0] = r.sibling()
	parts[1] = r.french()
	parts[2] = r.canadianStudy()
	parts[3] = r.jobOffer()
	parts[4] = r.nomination()
	if r.set.Report != nil {
		parts[5] = r.reported()
	}
	return r.held(Additional, r.set.most.Value.Additional, parts)
}

// reported is the line that a reported change would add. Nothing of it is held.
func (r *rater) reported() Step {
	return line(r, r.set.Report.Adds, 0, 0, &r.set.reported)
}

// sibling scores a brother or sister of the candidate or of the accompanying
// spouse who is 18 or older, a citizen or permanent resident, and lives in
// Canada. It counts once.
func (r *rater) sibling() Step {
	value := &r.set.sibling
	return line(r, Sibling, r.ifYes(value.Value, profile.FieldSibling, r.p.Sibling), value.Value, value)
}

// nomination scores a nomination by a province or territory.
func (r *rater) nomination() Step {
	value := &r.set.nomination
	return line(r, Nomination, r.ifYes(value.Value, profile.FieldNomination, r.p.Nomination), value.Value, value)
}

// ifYes returns points if the answer a to question f is yes. It does not ask
// for nothing.
func (r *rater) ifYes(points Points, f profile.Field, a profile.Answer[profile.YesNo]) Points {
	if points == 0 {
		return 0
	}
	if yes, ok := ask(r, f, a); ok && yes == profile.Yes {
		return points
	}
	return 0
}

// canadianStudy scores the highest credential from a school in Canada.
func (r *rater) canadianStudy() Step {
	value := &r.set.canadianStudy
	return byRow(r, CanadianStudy, profile.FieldCanadianStudy, r.p.CanadianStudy, value, value.Value[:])
}

// jobOffer scores arranged employment.
func (r *rater) jobOffer() Step {
	value := &r.set.jobOffer
	return byRow(r, JobOffer, profile.FieldJobOffer, r.p.JobOffer, value, value.Value[:])
}

// byRow scores the answer a to question f by the row of value that it names.
// It does not ask for nothing.
func byRow[T any, V ~uint8](r *rater, rule Rule, f profile.Field, a profile.Answer[V], value *law.Since[T], rows []Points) Step {
	most := slices.Max(rows)
	var points Points
	if most > 0 {
		if v, ok := ask(r, f, a); ok {
			points = rows[v]
		}
	}
	return line(r, rule, points, most, value)
}

// french scores strong French: the lower points by itself, the higher points
// with English in all four abilities.
func (r *rater) french() Step {
	value := &r.set.french
	bonus := value.Value
	if bonus.High == 0 {
		return line(r, French, 0, 0, value)
	}
	french, english := &r.first, &r.second
	if profile.Is(r.first.official, profile.English) {
		french, english = english, french
	}

	lowest, known := r.askLowest(french)
	if lowest < bonus.French {
		r.now.settle() // one ability too low is enough
		known = false
	}
	if !known {
		return line(r, French, 0, bonus.High, value)
	}

	lowestEnglish, known := r.askLowest(english)
	points := bonus.Lower
	if lowestEnglish < bonus.English {
		r.now.settle()
	} else if known {
		points = bonus.High
	}
	s := line(r, French, points, bonus.High, value)
	s.Caveats = r.frenchCaveats(english, lowestEnglish)
	return s
}

// frenchCaveats returns the caveats of the points for French, given the levels
// in English and the lowest of them.
func (r *rater) frenchCaveats(english *levels, lowest profile.Level) Caveats {
	var c Caveats
	need := r.set.french.Value.English
	if lowest < need {
		for _, a := range profile.Abilities {
			if level, ok := english.by[a].Get(); ok && level >= need {
				c = MixedEnglish
			}
		}
	} else if english == &r.second && profile.Is(r.p.Second.Test, profile.PTE) {
		c = ToolPTE
	}
	return c
}
