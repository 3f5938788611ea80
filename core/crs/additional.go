package crs

import (
	"slices"

	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// additional scores section D, the additional points. A factor that earns
// nothing on the day is not asked about.
func (r *rater) additional(s *Step) {
	n := additionalLines
	if r.set.Report != nil {
		n += reportedLines
	}
	parts := r.take(n)
	r.sibling(&parts[0])
	r.french(&parts[1])
	r.canadianStudy(&parts[2])
	r.jobOffer(&parts[3])
	r.nomination(&parts[4])
	if r.set.Report != nil {
		r.reported(&parts[5])
	}
	r.held(s, Additional, r.set.most.Value.Additional, parts)
}

// reported is the line that a reported change would add. Nothing of it is held.
func (r *rater) reported(s *Step) {
	line(r, s, r.set.Report.Adds, 0, 0, &r.set.reported)
}

// sibling scores a brother or sister of the candidate or of the accompanying
// spouse who is 18 or older, a citizen or permanent resident, and lives in
// Canada. It counts once.
func (r *rater) sibling(s *Step) {
	value := &r.set.sibling
	exact := onday.Sibling(&r.p.SiblingOf, r.set.Day)
	points := r.ifYes(value.Value, profile.FieldSibling, r.p.Sibling)
	if points > 0 && exact.Given {
		r.askAny(siblingDates[:])
		if !exact.Is {
			points = 0
		}
	}
	line(r, s, Sibling, points, value.Value, value)
}

// nomination scores a nomination by a province or territory.
func (r *rater) nomination(s *Step) {
	value := &r.set.nomination
	exact := onday.Nomination(&r.p.Nominated, r.set.Day)
	points := r.ifYes(value.Value, profile.FieldNomination, r.p.Nomination)
	if points > 0 && exact.Given {
		r.askAny(nominationDates[:])
		if !exact.Is {
			points = 0
		}
	}
	line(r, s, Nomination, points, value.Value, value)
}

// Dates that bear on a yes.
var (
	siblingDates    = [...]profile.Field{profile.FieldSiblingBorn, profile.FieldSiblingSince, profile.FieldSiblingUntil}
	nominationDates = [...]profile.Field{profile.FieldNominationIssued, profile.FieldNominationExpires, profile.FieldNominationWithdrawn}
)

// askAny notes that those of fields that are answered were read.
func (r *rater) askAny(fields []profile.Field) {
	for _, f := range fields {
		if _, ok := profile.Describe(f).Get(r.p); ok {
			r.now.ask(f, true)
		}
	}
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
func (r *rater) canadianStudy(s *Step) {
	value := &r.set.canadianStudy
	study := find(r, profile.FieldCanadianStudy, r.p.CanadianStudy,
		profile.FieldCredentials, onday.CanadianStudy(r.p.Credentials.All(), r.set.Day), &studyBasis)
	byRow(r, s, CanadianStudy, &study, value, value.Value[:])
}

// jobOffer scores arranged employment.
func (r *rater) jobOffer(s *Step) {
	value := &r.set.jobOffer
	offer := find(r, profile.FieldJobOffer, r.p.JobOffer, 0, onday.Value[profile.JobOffer]{}, nil)
	byRow(r, s, JobOffer, &offer, value, value.Value[:])
}

// byRow scores what was found by the row of value that it names. It does not ask
// for nothing.
func byRow[T any, V ~uint8](r *rater, s *Step, rule Rule, f *found[V], value *law.Since[T], rows []Points) {
	most := slices.Max(rows)
	var points Points
	if most > 0 {
		if v, ok := look(r, f); ok {
			points = rows[v]
		}
	}
	line(r, s, rule, points, most, value)
	if most > 0 {
		note(s, f)
	}
}

// french scores strong French: the lower points by itself, the higher points
// with English in all four abilities.
func (r *rater) french(s *Step) {
	value := &r.set.french
	bonus := value.Value
	if bonus.High == 0 {
		line(r, s, French, 0, 0, value)
		return
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
		line(r, s, French, 0, bonus.High, value)
		return
	}

	lowestEnglish, known := r.askLowest(english)
	points := bonus.Lower
	if lowestEnglish < bonus.English {
		r.now.settle()
	} else if known {
		points = bonus.High
	}
	line(r, s, French, points, bonus.High, value)
	s.Caveats = r.frenchCaveats(english, lowestEnglish)
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
