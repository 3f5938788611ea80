package category

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// A Book is all the history of the categories, one timeline for each.
type Book struct {
	French law.Dated[profile.Level] // needed in every ability

	// Work holds the categories by work in a listed occupation, and Military the
	// occupations of soldiers, which are all of it that is asked about.
	Work     [NumCategory]law.Dated[Experience]
	Military law.Dated[List]
}

// Experience is work in a listed occupation. The zero Experience is a repeal.
type Experience struct {
	Rule work.Rule // of the work that counts, without the occupations
	List List
}

// repealed reports whether the category is not in force any more.
func (e *Experience) repealed() bool { return e.Rule.Window == 0 }

// A List is occupations of the NOC 2021.
type List struct {
	Codes []string

	// Complete says that no other occupation is on the list. One that may lack
	// some refuses nobody.
	Complete bool

	// NotHeld says that there is a list and that we hold nothing of it.
	NotHeld bool
}

// Has reports whether the occupation with the given code is on the part of l
// that we hold.
func (l *List) Has(code string) bool {
	for _, c := range l.Codes {
		if c == code {
			return true
		}
	}
	return false
}

// Law returns the history of the categories. To record a change, add an entry at
// the end of the timeline that changes.
func Law() *Book { return &book }

// The days on which the categories changed.
var (
	first      = law.On(2023, 5, 31)
	second     = law.On(2025, 2, 27)
	physicians = law.On(2025, 12, 8)
	third      = law.On(2026, 2, 18)
)

var (
	reports = law.Cite{Source: law.CategoryReports}
	page    = law.Cite{Source: law.CategoryPage}
)

// halfYear is the work asked for until 2026-02-17: six months without
// interruption in one occupation within three years, anywhere.
var halfYear = work.Rule{Window: 3, OneOccupation: true, Continuous: true, Months: 6, DoubtsUnauthorised: true}

// year is the work asked for since: twelve months in one occupation within three
// years.
var year = work.Rule{Window: 3, OneOccupation: true, DoubtsUnauthorised: true}

// yearInCanada is the same in Canada. Whether the self-employed count, as most
// physicians are, was not read.
var yearInCanada = work.Rule{Window: 3, OneOccupation: true, Place: work.InCanada, NoUnauthorised: true, DoubtsSelfEmployed: true}

// lists hold the occupations. They were read in transcriptions of the page of
// canada.ca, the last one made on 2026-08-26. Those of healthcare, STEM and
// trades agree in two of them, and another reading had them shorter: they are
// not called complete.
var (
	education  = List{Complete: true, Codes: []string{"41220", "41221", "42202", "42203", "43100"}}
	stem       = List{Codes: []string{"20011", "21220", "21300", "21301", "21310", "21321", "21331", "22300", "22301", "22310", "63100"}}
	healthcare = List{Codes: []string{
		"31100", "31101", "31102", "31103", "31110", "31111", "31112", "31120", "31121", "31200", "31201", "31202", "31203",
		"31209", "31300", "31301", "31302", "31303", "32101", "32102", "32103", "32104", "32109", "32111", "32120", "32121",
		"32122", "32123", "32124", "32129", "32201", "33101", "33102", "33103", "41300", "41301", "42201",
	}}
	trades = List{Codes: []string{
		"22303", "63201", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300", "72302", "72310", "72311",
		"72320", "72400", "72401", "72402", "72422", "72501", "72999", "73100", "73110", "73112", "73113", "82021",
	}}
	transport = List{Complete: true, Codes: []string{"22313", "72404", "72410", "72600"}}
	doctors   = List{Complete: true, Codes: []string{"31100", "31101", "31102"}}
	managers  = List{Complete: true, Codes: []string{"00012", "00013", "00014", "00015"}}
	research  = List{Complete: true, Codes: []string{"41200", "41201"}}
	military  = List{Complete: true, Codes: []string{"40042", "42102", "43204"}}
)

// Lists of 2025, from reports. Cooks gave way to butchers in 2026.
var (
	education2025 = List{Codes: education.Codes}
	trades2025    = List{Codes: []string{
		"22303", "63200", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300", "72302", "72310", "72311",
		"72320", "72400", "72401", "72402", "72422", "72501", "72999", "73100", "73110", "73112", "73113", "82021",
	}}
)

// notHeld is work in an occupation of a list that we do not hold.
var notHeld = Experience{Rule: halfYear, List: List{NotHeld: true}}

// book is written once, here, and never changed. The occupations of 2023, and
// those of healthcare and agriculture of 2025, are not held.
var book = Book{
	French: law.Dated[profile.Level]{
		{Day: first, Basis: reports, Value: 7},
		{Day: third, Basis: page, Value: 7},
	},
	Work: [NumCategory]law.Dated[Experience]{
		Healthcare: {
			{Day: first, Basis: reports, Value: notHeld},
			{Day: second, Basis: reports, Value: notHeld},
			{Day: third, Basis: page, Value: Experience{year, healthcare}},
		},
		STEM: {
			{Day: first, Basis: reports, Value: notHeld},
			{Day: second, Basis: reports, Value: Experience{halfYear, stem}},
			{Day: third, Basis: page, Value: Experience{year, stem}},
		},
		Trades: {
			{Day: first, Basis: reports, Value: notHeld},
			{Day: second, Basis: reports, Value: Experience{halfYear, trades2025}},
			{Day: third, Basis: page, Value: Experience{year, trades}},
		},
		Agriculture: {
			{Day: first, Basis: reports, Value: notHeld},
			{Day: second, Basis: reports, Value: notHeld},
			{Day: third, Basis: page}, // repealed
		},
		Transport: {
			{Day: first, Basis: reports, Value: notHeld},
			{Day: second, Basis: reports}, // repealed
			{Day: third, Basis: page, Value: Experience{year, transport}},
		},
		Education: {
			{Day: second, Basis: reports, Value: Experience{halfYear, education2025}},
			{Day: third, Basis: page, Value: Experience{year, education}},
		},
		Physicians: {
			{Day: physicians, Basis: reports, Value: Experience{yearInCanada, doctors}},
			{Day: third, Basis: page, Value: Experience{yearInCanada, doctors}},
		},
		SeniorManagers: {{Day: third, Basis: page, Value: Experience{yearInCanada, managers}}},
		Researchers:    {{Day: third, Basis: page, Value: Experience{yearInCanada, research}}},
	},
	Military: law.Dated[List]{{Day: third, Basis: page, Value: military}},
}
