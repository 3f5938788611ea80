package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// core scores section A, the core human capital factors.
func (r *rater) core(s *Step) {
	parts := r.take(5)
	r.age(&parts[0])
	r.education(&parts[1])
	r.firstLanguage(&parts[2])
	r.secondLanguage(&parts[3])
	r.canadianWork(&parts[4])
	r.held(s, Core, r.most(r.set.most.Value.Core), parts)
}

// age scores the candidate's age.
func (r *rater) age(s *Step) {
	grid := &r.set.age
	column, known := r.askColumn()
	age, ok := ask(r, profile.FieldAge, r.p.Age)
	var points Points
	if known && ok {
		points = grid.Value.At(age).For(column)
	}
	line(r, s, Age, points, r.most(r.set.highest[Age]), grid)
}

// education scores the level of education.
func (r *rater) education(s *Step) {
	grid := &r.set.education
	column, known := r.askColumn()
	education, ok := ask(r, profile.FieldEducation, r.p.Education)
	var points Points
	if known && ok {
		points = grid.Value[education].For(column)
	}
	line(r, s, Education, points, r.most(r.set.highest[Education]), grid)
}

// firstLanguage scores each ability in the first official language.
func (r *rater) firstLanguage(s *Step) {
	grid := &r.set.firstLanguage
	parts := r.abilities(FirstLanguage, grid, &r.first)
	for i := range parts {
		if level, ok := parts[i].Level.Get(); ok {
			parts[i].Caveats = firstLanguageCaveats(r.p, level)
		}
	}
	r.held(s, FirstLanguage, parts[0].Most*Points(len(parts)), parts)
	s.Basis, s.Since, s.Seen = &grid.Basis, grid.Day, grid.Seen
}

// secondLanguage scores each ability in the second official language, held to
// a limit that differs by column.
func (r *rater) secondLanguage(s *Step) {
	parts := r.abilities(SecondLanguage, &r.set.secondLanguage, &r.second)
	r.held(s, SecondLanguage, r.most(r.set.most.Value.SecondLanguage), parts)
}

// abilities scores each ability in the first or second official language.
func (r *rater) abilities(rule Rule, grid *law.Since[LanguageGrid], l *levels) []Step {
	most := r.most(r.set.highest[rule])
	parts := r.take(len(profile.Abilities))
	for i, a := range profile.Abilities {
		column, known := r.askColumn()
		level, ok := r.askLevel(l, a)
		var points Points
		if known && ok {
			points = grid.Value[level].For(column)
		}
		line(r, &parts[i], rule, points, most, grid)
		parts[i].Ability = a
		parts[i].Level, parts[i].Converted = l.by[a], l.converted[a]
	}
	return parts
}

// canadianWork scores complete years of work in Canada.
func (r *rater) canadianWork(s *Step) {
	grid := &r.set.canadianWork
	column, known := r.askColumn()
	years, ok := ask(r, profile.FieldCanadianWork, r.p.CanadianWork)
	var points Points
	if known && ok {
		points = grid.Value.At(years).For(column)
	}
	line(r, s, CanadianWork, points, r.most(r.set.highest[CanadianWork]), grid)
}
