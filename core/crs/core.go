package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// core scores section A, the core human capital factors.
func (r *rater) core() Step {
	parts := r.take(5)
	parts[0] = r.age()
	parts[1] = r.education()
	parts[2] = r.firstLanguage()
	parts[3] = r.secondLanguage()
	parts[4] = r.canadianWork()
	return r.held(Core, r.most(r.set.most.Value.Core), parts)
}

// age scores the candidate's age.
func (r *rater) age() Step {
	grid := &r.set.age
	column, known := r.askColumn()
	age, ok := ask(r, profile.FieldAge, r.p.Age)
	var points Points
	if known && ok {
		points = grid.Value.At(age).For(column)
	}
	return line(r, Age, points, r.most(highest(grid.Value[:])), grid)
}

// education scores the level of education.
func (r *rater) education() Step {
	grid := &r.set.education
	column, known := r.askColumn()
	education, ok := ask(r, profile.FieldEducation, r.p.Education)
	var points Points
	if known && ok {
		points = grid.Value[education].For(column)
	}
	return line(r, Education, points, r.most(highest(grid.Value[:])), grid)
}

// firstLanguage scores each ability in the first official language.
func (r *rater) firstLanguage() Step {
	grid := &r.set.firstLanguage
	parts := r.abilities(FirstLanguage, grid, &r.first)
	for i := range parts {
		if level, ok := parts[i].Level.Get(); ok {
			parts[i].Caveats = firstLanguageCaveats(r.p, level)
		}
	}
	s := r.held(FirstLanguage, parts[0].Most*Points(len(parts)), parts)
	s.Basis, s.Since, s.Seen = &grid.Basis, grid.Day, grid.Seen
	return s
}

// secondLanguage scores each ability in the second official language, held to
// a limit that differs by column.
func (r *rater) secondLanguage() Step {
	parts := r.abilities(SecondLanguage, &r.set.secondLanguage, &r.second)
	return r.held(SecondLanguage, r.most(r.set.most.Value.SecondLanguage), parts)
}

// abilities scores each ability in the first or second official language.
func (r *rater) abilities(rule Rule, grid *law.Since[*LanguageGrid], l *levels) []Step {
	most := r.most(highest(grid.Value[:]))
	parts := r.take(len(profile.Abilities))
	for i, a := range profile.Abilities {
		column, known := r.askColumn()
		level, ok := r.askLevel(l, a)
		var points Points
		if known && ok {
			points = grid.Value[level].For(column)
		}
		parts[i] = line(r, rule, points, most, grid)
		parts[i].Ability = a
		parts[i].Level, parts[i].Converted = l.by[a], l.converted[a]
	}
	return parts
}

// canadianWork scores complete years of work in Canada.
func (r *rater) canadianWork() Step {
	grid := &r.set.canadianWork
	column, known := r.askColumn()
	years, ok := ask(r, profile.FieldCanadianWork, r.p.CanadianWork)
	var points Points
	if known && ok {
		points = grid.Value.At(years).For(column)
	}
	return line(r, CanadianWork, points, r.most(highest(grid.Value[:])), grid)
}

// highest returns the most that each column of a grid gives.
func highest(grid []Pair) Pair {
	var most Pair
	for _, p := range grid {
		most = Pair{With: max(most.With, p.With), Without: max(most.Without, p.Without)}
	}
	return most
}
