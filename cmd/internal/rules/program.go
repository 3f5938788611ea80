package rules

import (
	"strconv"

	"sixtydays/app/words"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// requirements returns the parameters of the three programs.
func requirements(b *program.Book) []Parameter {
	var all []Parameter
	for which := program.CanadianExperience; which < program.NumProgram; which++ {
		all = append(all, of(Parameter{
			Name: "program/" + which.String() + "-work", Title: english().Program[which] + ": years of work", Unit: "years",
		}, b.Years[which], func(n int) Value { return whole(n) }))
	}
	return append(all,
		of(levelsOf(program.CanadianExperience), b.CanadianLevels, skillLevels),
		of(levelsOf(program.SkilledWorker), b.WorkerLevels, abilityLevels),
		of(levelsOf(program.SkilledTrades), b.TradesLevels, abilityLevels),
		of(Parameter{Name: "program/pass-mark", Title: "Pass mark of the grid of the Federal Skilled Worker class", Unit: points}, b.Pass, func(n int) Value { return whole(n) }),
		of(Parameter{Name: "program/grid", Title: "Grid of the Federal Skilled Worker class", Unit: points}, b.Grid, factors),
		of(Parameter{Name: "program/work-in-canada", Title: "Work in Canada for adaptability", Note: "One period of at least a year, full time."}, b.Worked, rule),
		of(Parameter{Name: "program/spouse-work-in-canada", Title: "Spouse's work in Canada for adaptability", Note: "One period of at least a year, full time."}, b.SpouseWorked, rule),
		of(Parameter{Name: "program/funds", Title: "Funds to settle", Unit: "dollars"}, b.Funds, funds),
		of(Parameter{Name: "program/child-age", Title: "Age from which on a child does not belong to the family", Unit: "years"}, b.ChildAge, func(n int) Value { return whole(n) }),
	)
}

// english returns the English words of the programs.
func english() *words.ProgramNames { return words.English{}.ProgramNames() }

func levelsOf(which program.Program) Parameter {
	return Parameter{Name: "program/" + which.String() + "-levels", Title: english().Program[which] + ": levels of language"}
}

func skillLevels(l program.SkillLevels) Value {
	return Grid{Of: "TEER", Rows: []Row{
		{"teer_0_1", "0 or 1", whole(l.Upper)},
		{"teer_2_3", "2 or 3", whole(l.Lower)},
	}}
}

func abilityLevels(l program.Levels) Value {
	return byAbility(func(a profile.Ability) Value { return whole(l[a]) })
}

func factors(f program.Factors) Value {
	names := english().Line
	adaptability := Grid{Of: "Adaptability"}
	for l := program.SpouseLanguageLine; l <= program.ArrangedTooLine; l++ {
		adaptability.Rows = append(adaptability.Rows, Row{l.String(), names[l], whole(f.Adaptability[l])})
	}
	ages := Grid{Of: "Age"}
	for i, n := range f.Age {
		ages.Rows = append(ages.Rows, Row{Name: strconv.Itoa(program.YoungestAge + i), Value: whole(n)})
	}
	return Grid{Rows: []Row{
		{program.EducationLine.String(), names[program.EducationLine], byEducation(func(e int) Value { return whole(f.Education[e]) })},
		{program.FirstLine.String(), names[program.FirstLine] + ", each ability", byLevel(func(l profile.Level) Value { return whole(f.First[l]) })},
		{program.SecondLine.String(), names[program.SecondLine], whole(f.Second)},
		{"second_language_level", "Level for it in every ability", whole(f.SecondLevel)},
		{program.ExperienceLine.String(), names[program.ExperienceLine], byYears(completeYears, len(f.Experience)-1, func(y int) Value { return whole(f.Experience[y]) })},
		{program.AgeLine.String(), names[program.AgeLine], ages},
		{program.ArrangedLine.String(), names[program.ArrangedLine], whole(f.Arranged)},
		{program.AdaptabilityLine.String(), names[program.AdaptabilityLine], adaptability},
		{"most_adaptability", "Most for adaptability", whole(f.MostAdaptable)},
		{"spouse_language_level", "Level of the spouse in every ability", whole(f.SpouseLevel)},
	}}
}

func funds(t program.FundsTable) Value {
	g := Grid{Of: "Persons in the family"}
	for i, n := range t.ByFamily {
		g.Rows = append(g.Rows, Row{Name: strconv.Itoa(i + 1), Value: whole(n)})
	}
	return Grid{Of: g.Of, Rows: append(g.Rows, Row{"each_more", "Each more", whole(t.More)})}
}
