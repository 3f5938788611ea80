package crs

import (
	"slices"

	"sixtydays/core/profile"
)

// spouse scores section B, the factors of an accompanying spouse or common-law
// partner. Without one who counts the section can earn nothing and asks nothing.
func (r *rater) spouse() Step {
	most := &r.set.most
	column, known := r.askColumn()
	if !known {
		return line(r, Spouse, 0, most.Value.Spouse, most)
	}
	if column == WithoutSpouse {
		return line(r, Spouse, 0, 0, most)
	}
	n := r.noted()
	parts := r.take(3)
	parts[0] = r.spouseEducation()
	parts[1] = r.spouseLanguage()
	parts[2] = r.spouseWork()
	s := r.held(Spouse, most.Value.Spouse, parts)
	s.Inputs |= n.read
	return s
}

// spouseEducation scores the spouse's level of education.
func (r *rater) spouseEducation() Step {
	grid := &r.set.spouseEducation
	return byRow(r, SpouseEducation, profile.FieldSpouseEducation, r.p.Spouse.Education, grid, grid.Value[:])
}

// spouseLanguage scores each of the spouse's abilities in one official language.
func (r *rater) spouseLanguage() Step {
	l := r.levels(profile.SpouseLanguage)
	grid := &r.set.spouseLanguage
	most := slices.Max(grid.Value[:])
	parts := r.take(len(profile.Abilities))
	for i, a := range profile.Abilities {
		var points Points
		if level, ok := r.askLevel(&l, a); ok {
			points = grid.Value[level]
		}
		parts[i] = line(r, SpouseLanguage, points, most, grid)
		parts[i].Ability = a
		parts[i].Level, parts[i].Converted = l.by[a], l.converted[a]
	}
	s := r.held(SpouseLanguage, most*Points(len(parts)), parts)
	s.Basis, s.Since, s.Seen = &grid.Basis, grid.Day, grid.Seen
	return s
}

// spouseWork scores the spouse's complete years of work in Canada.
func (r *rater) spouseWork() Step {
	grid := &r.set.spouseWork
	var points Points
	if years, ok := ask(r, profile.FieldSpouseWork, r.p.Spouse.CanadianWork); ok {
		points = grid.Value[min(years, manyYears)]
	}
	return line(r, SpouseWork, points, slices.Max(grid.Value[:]), grid)
}
