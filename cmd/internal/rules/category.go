package rules

import (
	"reflect"

	"sixtydays/core/category"
	"sixtydays/core/profile"
)

// selection returns the parameters of category-based selection.
func selection(b *category.Book) []Parameter {
	french := inCategory(category.French).noted("In every ability.")
	french.Unit = "level of NCLC"
	all := []Parameter{of(french, b.French, func(l profile.Level) Value { return whole(l) })}
	for c := category.French + 1; c < category.Military; c++ {
		all = append(all, of(inCategory(c), b.Work[c], experience))
	}
	return append(all, of(inCategory(category.Military).noted("Ten years of service, an offer and a credential are needed besides."), b.Military, occupations))
}

func inCategory(c category.Category) Parameter {
	return Parameter{Name: "category/" + c.String(), Title: english().Category[c]}
}

// experience returns which work in which occupations counts. A repeal is none.
func experience(e category.Experience) Value {
	if reflect.DeepEqual(e, category.Experience{}) {
		return Grid{Rows: []Row{{"repealed", "Not in force any more", Yes(true)}}}
	}
	rows := ruled(e.Rule)
	if e.Rule.Groups != nil || e.Rule.Except != nil {
		rows = append(rows, Row{"groups", "Groups of the NOC 2021", List(e.Rule.Groups)}, Row{"except", "Except the groups", List(e.Rule.Except)})
	}
	rows = append(rows, conditions(e.Rule)...)
	return Grid{Rows: append(rows, listed(e.List)...)}
}

func occupations(l category.List) Value { return Grid{Rows: listed(l)} }

// listed returns the occupations of a list.
func listed(l category.List) []Row {
	rows := []Row{
		{"occupations", "Occupations of the NOC 2021", append(List{}, l.Codes...)},
		{"complete", "There are no others", Yes(l.Complete)},
	}
	if l.NotHeld {
		rows = append(rows, Row{"list_not_held", "The list is not held", Yes(true)})
	}
	return rows
}
