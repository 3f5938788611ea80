package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// humanCapital scores section A, the core human capital factors.
func (r *rater) humanCapital(s *Step) {
	parts := r.take(5)
	r.ageLine(&parts[0])
	r.educationLine(&parts[1])
	r.firstLanguage(&parts[2])
	r.secondLanguage(&parts[3])
	r.canadianWork(&parts[4])
	r.held(s, Core, r.most(r.set.most.Value.Core), parts)
}

// ageLine scores the candidate's age.
func (r *rater) ageLine(s *Step) {
	grid := &r.set.age
	age := r.findAge()
	column, known := r.askColumn()
	years, ok := look(r, &age)
	var points Points
	if known && ok {
		points = grid.Value.At(years).For(column)
	}
	line(r, s, Age, points, r.most(r.set.highest[Age]), grid)
	note(s, &age)
}

// educationLine scores the level of education.
func (r *rater) educationLine(s *Step) {
	grid := &r.set.education
	column, known := r.askColumn()
	education, ok := look(r, &r.education)
	var points Points
	if known && ok {
		points = grid.Value[education].For(column)
	}
	line(r, s, Education, points, r.most(r.set.highest[Education]), grid)
	note(s, &r.education)
}

// firstLanguage scores each ability in the first official language.
func (r *rater) firstLanguage(s *Step) {
	grid := &r.set.firstLanguage
	parts := r.abilities(FirstLanguage, grid, &r.first)
	for i := range parts {
		if level, ok := parts[i].Level.Get(); ok {
			parts[i].Caveats |= firstLanguageCaveats(r.p, level)
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
		parts[i].Ability, parts[i].Caveats = a, l.caveats
		parts[i].Level, parts[i].Converted = l.by[a], l.converted[a]
	}
	return parts
}

// canadianWork scores complete years of work in Canada.
func (r *rater) canadianWork(s *Step) {
	grid := &r.set.canadianWork
	column, known := r.askColumn()
	years, ok := look(r, &r.canadian)
	var points Points
	if known && ok {
		points = grid.Value.At(years).For(column)
	}
	line(r, s, CanadianWork, points, r.most(r.set.highest[CanadianWork]), grid)
	note(s, &r.canadian)
}
