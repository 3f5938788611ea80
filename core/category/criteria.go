package category

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// By tells by what people belong to a category.
type By uint8

const (
	Repealed  By = iota // by nothing: the category is not in force
	ByFrench            // levels in French
	ByWork              // work in a listed occupation
	ByService           // military service, of which only the occupation is asked
)

// Criteria are what a category asks for.
type Criteria struct {
	By     By
	French profile.Level // needed in every ability

	// Work is the rule of the work that counts, without the occupations, and List
	// the occupations. It is nil where the criteria have a list that we do not
	// hold.
	Work work.Rule
	List *List
}

// A List is occupations of the NOC 2021.
type List struct {
	Codes []string

	// Complete says that no other occupation is on the list. One that may lack
	// some refuses nobody.
	Complete bool
}

// Has reports whether the occupation with the given code is on l.
func (l *List) Has(code string) bool {
	for _, c := range l.Codes {
		if c == code {
			return true
		}
	}
	return false
}

// Law returns the history of the criteria of c.
func Law(c Category) law.Dated[Criteria] { return histories[c] }

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
	stem2025      = List{Codes: stem.Codes}
	trades2025    = List{Codes: []string{
		"22303", "63200", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300", "72302", "72310", "72311",
		"72320", "72400", "72401", "72402", "72422", "72501", "72999", "73100", "73110", "73112", "73113", "82021",
	}}
)

// histories is the history of each category. It is written once, here, and
// never changed. The occupations of 2023, and those of healthcare and
// agriculture of 2025, are not held.
var histories = [NumCategory]law.Dated[Criteria]{
	French: {
		{Day: first, Basis: reports, Value: Criteria{By: ByFrench, French: 7}},
		{Day: third, Basis: page, Value: Criteria{By: ByFrench, French: 7}},
	},
	Healthcare: {
		{Day: first, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear}},
		{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: year, List: &healthcare}},
	},
	STEM: {
		{Day: first, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear}},
		{Day: second, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear, List: &stem2025}},
		{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: year, List: &stem}},
	},
	Trades: {
		{Day: first, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear}},
		{Day: second, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear, List: &trades2025}},
		{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: year, List: &trades}},
	},
	Agriculture: {
		{Day: first, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear}},
		{Day: third, Basis: page},
	},
	Transport: {
		{Day: first, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear}},
		{Day: second, Basis: reports},
		{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: year, List: &transport}},
	},
	Education: {
		{Day: second, Basis: reports, Value: Criteria{By: ByWork, Work: halfYear, List: &education2025}},
		{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: year, List: &education}},
	},
	Physicians: {
		{Day: physicians, Basis: reports, Value: Criteria{By: ByWork, Work: yearInCanada, List: &doctors}},
		{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: yearInCanada, List: &doctors}},
	},
	SeniorManagers: {{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: yearInCanada, List: &managers}}},
	Researchers:    {{Day: third, Basis: page, Value: Criteria{By: ByWork, Work: yearInCanada, List: &research}}},
	Military:       {{Day: third, Basis: page, Value: Criteria{By: ByService, List: &military}}},
}
