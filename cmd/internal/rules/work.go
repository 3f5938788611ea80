package rules

import "sixtydays/core/work"

// purposes names what work is counted for. The names are frozen.
var purposes = [work.NumPurpose]struct{ slug, title string }{
	work.CanadianPoints:      {"canadian-points", "Work in Canada for points"},
	work.ForeignPoints:       {"foreign-points", "Work outside Canada for points"},
	work.CanadianExperience:  {"canadian-experience", "Work for the Canadian Experience Class"},
	work.SkilledWorker:       {"skilled-worker", "Work for the Federal Skilled Worker class"},
	work.SkilledWorkerPoints: {"skilled-worker-points", "Work for the 67-point grid of the Federal Skilled Worker class"},
	work.SkilledTrade:        {"skilled-trade", "Work for the Federal Skilled Trades class"},
}

// places names where work was done. The names are frozen.
var places = [...]Word{
	work.Anywhere:      "anywhere",
	work.InCanada:      "in-canada",
	work.OutsideCanada: "outside-canada",
}

// counting returns the parameters of what work counts.
func counting() []Parameter {
	all := []Parameter{of(Parameter{
		Name: "work/full-time-year", Title: "A year of full-time work", Unit: "hours",
		Note: "A year is complete when its hours are credited and the work has gone on to its anniversary.",
	}, work.YearLaw(), fullTime)}
	for p := work.Purpose(1); p < work.NumPurpose; p++ {
		all = append(all, of(Parameter{
			Name: "work/" + purposes[p].slug, Title: purposes[p].title,
		}, work.Law(p), rule))
	}
	return all
}

func fullTime(f work.FullTime) Value {
	return Grid{Rows: []Row{
		{"week", "Credited in a week at most", whole(f.Week)},
		{"year", "Makes a year", whole(f.Year)},
	}}
}

// rule returns which work counts. Occupations are given by their TEER, or by
// groups of the NOC 2021 where those are named.
func rule(r work.Rule) Value {
	g := Grid{Rows: ruled(r)}
	if r.Groups == nil {
		g.Rows = append(g.Rows, Row{"teer", "TEER", List{"0", "1", "2", "3"}})
	} else {
		g.Rows = append(g.Rows, Row{"groups", "Groups of the NOC 2021", List(r.Groups)})
	}
	g.Rows = append(g.Rows, Row{"except", "Except the groups", append(List{}, r.Except...)})
	return Grid{Rows: append(g.Rows, conditions(r)...)}
}

// ruled returns when and where work counts.
func ruled(r work.Rule) []Row {
	months := r.Months
	if months == 0 {
		months = 12
	}
	return []Row{
		{"window_years", "Years that are looked back", whole(r.Window)},
		{"term_months", "Months of the terms that are counted", whole(months)},
		{"place", "Where it was done", places[r.Place]},
	}
}

// conditions returns how the work has to be, and what is excluded.
func conditions(r work.Rule) []Row {
	excluded := List{"unpaid"}
	for _, e := range []struct {
		is   bool
		slug string
	}{
		{r.NoSelfEmployed, "self-employed"},
		{r.NoStudying, "while-studying-full-time"},
		{r.NoUnauthorised, "unauthorised"},
	} {
		if e.is {
			excluded = append(excluded, e.slug)
		}
	}
	doubtful := List{}
	if r.DoubtsSelfEmployed {
		doubtful = append(doubtful, "self-employed")
	}
	if r.DoubtsUnauthorised {
		doubtful = append(doubtful, "unauthorised")
	}
	return []Row{
		{"one_occupation", "In one occupation only", Yes(r.OneOccupation)},
		{"continuous", "Without interruption", Yes(r.Continuous)},
		{"excluded", "Excluded", excluded},
		{"public_physicians", "Self-employed physicians in publicly funded services count", Yes(r.PublicPhysicians)},
		{"doubtful", "Not known to be excluded or not", doubtful},
	}
}
