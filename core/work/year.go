package work

import "sixtydays/core/law"

// FullTime is what makes a year of full-time work, in hours. Fewer hours a week
// make one in as many more weeks.
type FullTime struct {
	Week int // what a week is credited with at most
	Year int // what a year takes
}

// fullTime is the history of the year. The Regulations define the week, and the
// hours of the year are IRCC's reading of it, 52 weeks.
var fullTime = law.Dated[FullTime]{
	{Day: start, Basis: law.Cite{Source: law.Regulations, Section: "73(1)", Via: law.ExperiencePage}, Value: FullTime{
		Week: weekMost / 100,
		Year: Year.Hours(),
	}},
}

// YearLaw returns the history of what makes a year of full-time work.
func YearLaw() law.Dated[FullTime] { return fullTime }
