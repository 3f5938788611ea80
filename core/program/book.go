package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// A Book is all the history of what the programs ask for, one timeline for each
// value. What work counts is the law of package work, and how long documents
// count that of package validity.
type Book struct {
	// Years is how many years of work each program asks for.
	Years [NumProgram]law.Dated[int]

	CanadianLevels law.Dated[SkillLevels] // of the Canadian Experience Class
	WorkerLevels   law.Dated[Levels]      // of the Federal Skilled Worker class
	TradesLevels   law.Dated[Levels]      // of the Federal Skilled Trades class

	Pass law.Dated[int] // mark of the grid
	Grid law.Dated[Factors]

	// Worked is the year of work in Canada that the grid counts as adaptability,
	// and SpouseWorked that of the spouse or partner.
	Worked, SpouseWorked law.Dated[work.Rule]

	Funds    law.Dated[FundsTable]
	ChildAge law.Dated[int] // from which on a child is not dependent any more
}

// Levels are the levels that a program asks for by ability.
type Levels [profile.NumAbility]profile.Level

// EveryAbility returns level for every ability.
func EveryAbility(level profile.Level) Levels {
	return Levels{profile.Listening: level, profile.Reading: level, profile.Writing: level, profile.Speaking: level}
}

// SkillLevels are the levels that the Canadian Experience Class asks for in
// every ability, by the TEER of the occupation.
type SkillLevels struct {
	Upper profile.Level // TEER 0 and 1
	Lower profile.Level // TEER 2 and 3
}

// A FundsTable is the money to settle by the number of persons in a family.
type FundsTable struct {
	ByFamily [7]profile.Dollars // from one person to seven
	More     profile.Dollars    // for each further person
}

// For returns what a family of n persons needs. There is at least one.
func (t *FundsTable) For(n int) profile.Dollars {
	last := len(t.ByFamily)
	if n <= last {
		return t.ByFamily[n-1]
	}
	return t.ByFamily[last-1] + t.More*profile.Dollars(n-last)
}

// Factors is the points of the grid of the Federal Skilled Worker class: IRPR
// ss. 78 to 83.
type Factors struct {
	Education [profile.NumEducation]int

	First       [profile.NumLevel]int // of each ability in the first official language
	SecondLevel profile.Level         // needed in every ability of the other one
	Second      int

	Experience [manyYears + 1]int // by complete years

	Age [oldest - YoungestAge + 1]int // of each age from YoungestAge, below and above which there is nothing

	Arranged int

	SpouseLevel   profile.Level // needed in every ability
	Adaptability  [NumLine]int  // by the line of what is adapted to
	MostAdaptable int           // of adaptability in all
}

const (
	// YoungestAge is the age of the first row of the grid of ages, and oldest that
	// of the last one.
	YoungestAge = 18
	oldest      = 46

	manyYears = 6 // the last row of the grid of experience, "six or more years"
)
