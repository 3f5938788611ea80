package crs

import (
	"slices"

	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// spouse scores section B, the factors of an accompanying spouse or common-law
// partner. Without one who counts the section can earn nothing and asks nothing.
func (r *rater) spouse(s *Step) {
	most := &r.set.most
	column, known := r.askColumn()
	if !known {
		line(r, s, Spouse, 0, most.Value.Spouse, most)
		return
	}
	if column == WithoutSpouse {
		line(r, s, Spouse, 0, 0, most)
		return
	}
	n := r.noted()
	parts := r.take(3)
	r.spouseEducation(&parts[0])
	r.spouseLanguage(&parts[1])
	r.spouseWork(&parts[2])
	r.held(s, Spouse, most.Value.Spouse, parts)
	s.Inputs |= n.read
}

// spouseEducation scores the spouse's level of education.
func (r *rater) spouseEducation(s *Step) {
	grid := &r.set.spouseEducation
	education := find(r, profile.FieldSpouseEducation, r.p.Spouse.Education,
		profile.FieldSpouseCredentials, onday.Education(r.p.Spouse.Credentials.All(), r.set.Day), &credentialBasis)
	byRow(r, s, SpouseEducation, &education, grid, grid.Value[:])
}

// spouseLanguage scores each of the spouse's abilities in one official language.
func (r *rater) spouseLanguage(s *Step) {
	l := r.levels(profile.SpouseLanguage)
	grid := &r.set.spouseLanguage
	most := slices.Max(grid.Value[:])
	parts := r.take(len(profile.Abilities))
	for i, a := range profile.Abilities {
		var points Points
		if level, ok := r.askLevel(&l, a); ok {
			points = grid.Value[level]
		}
		line(r, &parts[i], SpouseLanguage, points, most, grid)
		parts[i].Ability, parts[i].Caveats = a, l.caveats
		parts[i].Level, parts[i].Converted = l.by[a], l.converted[a]
	}
	r.held(s, SpouseLanguage, most*Points(len(parts)), parts)
	s.Basis, s.Since, s.Seen = &grid.Basis, grid.Day, grid.Seen
}

// spouseWork scores the spouse's complete years of work in Canada.
func (r *rater) spouseWork(s *Step) {
	grid := &r.set.spouseWork
	work := r.findYears(profile.FieldSpouseWork, r.p.Spouse.CanadianWork,
		profile.FieldSpouseJobs, r.p.Spouse.Jobs.All(), &r.set.canadianRule)
	var points Points
	if years, ok := look(r, &work); ok {
		points = grid.Value[min(years, manyYears)]
	}
	line(r, s, SpouseWork, points, slices.Max(grid.Value[:]), grid)
	note(s, &work)
}
