package rules

import (
	"strconv"

	"sixtydays/core/profile"
)

// byChoice returns the grid of one row for each value of the choice f. The title
// of each is found by the value too.
func byChoice(of string, f profile.Field, titles []string, show func(int) Value) Grid {
	g := Grid{Of: of}
	for i, slug := range profile.Describe(f).Values {
		if i > 0 {
			g.Rows = append(g.Rows, Row{slug, titles[i], show(i)})
		}
	}
	return g
}

// byLevel returns the grid of one row for each level.
func byLevel(show func(profile.Level) Value) Grid {
	g := Grid{Of: "CLB or NCLC"}
	for level := profile.BelowFour; level <= profile.TenOrMore; level++ {
		name := strconv.Itoa(int(level))
		switch level {
		case profile.BelowFour:
			name += orLess
		case profile.TenOrMore:
			name += orMore
		}
		g.Rows = append(g.Rows, Row{Name: name, Value: show(level)})
	}
	return g
}

// byYears returns the grid of one row for each number of complete years to many,
// which stands for more too.
func byYears(of string, many int, show func(int) Value) Grid {
	g := Grid{Of: of}
	for y := range many + 1 {
		name := strconv.Itoa(y)
		if y == many {
			name += orMore
		}
		g.Rows = append(g.Rows, Row{Name: name, Value: show(y)})
	}
	return g
}

// byAge returns the grid of one row for each age from youngest, which stands for
// less too, to oldest, which stands for more.
func byAge(youngest, oldest int, show func(int) Value) Grid {
	g := Grid{Of: "Age"}
	for age := youngest; age <= oldest; age++ {
		name := strconv.Itoa(age)
		switch age {
		case youngest:
			name += orLess
		case oldest:
			name += orMore
		}
		g.Rows = append(g.Rows, Row{Name: name, Value: show(age)})
	}
	return g
}

// byAbility returns the grid of one row for each ability.
func byAbility(show func(profile.Ability) Value) Grid {
	g := Grid{Of: "Ability"}
	for _, a := range profile.Abilities {
		g.Rows = append(g.Rows, Row{Name: a.String(), Value: show(a)})
	}
	return g
}

// The ends of the names of rows that stand for what is beyond them too.
const (
	orLess = "-or-less"
	orMore = "-or-more"
)
