package rules

import (
	"sixtydays/app/words"
	"sixtydays/core/language"
	"sixtydays/core/profile"
)

// conversions returns the parameters of the language tests.
func conversions() []Parameter {
	var all []Parameter
	for test := profile.Test(1); test < profile.NumTest; test++ {
		if h := language.History(test); len(h) > 0 {
			all = append(all, of(conversion(test), h, table))
		}
	}
	return all
}

// conversion returns the parameter of one test, without its history.
func conversion(test profile.Test) Parameter {
	p := Parameter{
		Name:  "language/" + profile.Describe(profile.FieldFirstTest).Values[test],
		Title: words.English{}.Names().Test[test],
		Unit:  "results of the test",
	}
	if !test.Accepted() {
		p.Note = "Express Entry does not use it. Its history goes by the day of the test."
	}
	return p
}

// table returns which results there are, and which of them reach each level.
func table(t *language.Table) Value {
	return Grid{Rows: []Row{
		{"results", "Results that the test gives", byAbility(func(a profile.Ability) Value {
			s := &t[a]
			return Grid{Rows: []Row{
				{Name: "lowest", Value: result(s.Lowest)},
				{Name: "highest", Value: result(s.Highest)},
				{Name: "step", Value: result(s.Step)},
			}}
		})},
		{"levels", "Results by level", byLevel(func(l profile.Level) Value {
			return byAbility(func(a profile.Ability) Value {
				lowest, highest := t[a].Band(l)
				return Range{result(lowest), result(highest)}
			})
		})},
	}}
}

func result(r profile.Result) Number { return Number(r.String()) }
