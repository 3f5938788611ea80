package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// start is the day on which Express Entry began.
var start = law.On(2015, 1, 1)

// instructions cites a section of the Ministerial Instructions for values that
// were read on the page of CRS criteria.
func instructions(section string) law.Cite {
	return law.Cite{Source: law.Instructions, Section: section, Via: law.CriteriaPage}
}

// criteria cites the page of CRS criteria for values whose section of the
// Ministerial Instructions was not seen.
func criteria() law.Cite { return law.Cite{Source: law.CriteriaPage} }

// Law returns the history of the CRS. To record a change, add a source to
// package law if there is a new one, and an entry at the end of each timeline
// that changes; a test then asks for cases of the day and of its eve.
//
// The grids of sections A, B and C are held from the beginning: every copy of
// 2014 to 2016 that was seen agrees with today's values, and no amendment that
// was seen names them. The cells of section C and the rows of Canadian work
// below the highest were not read in a text older than November 2016.
func Law() *Book { return &book }

// book is written once, here, and never changed.
var book = Book{
	Most: law.Dated[Most]{{Day: start, Basis: instructions("8(2)"), Value: Most{
		Total:          Pair{1200, 1200},
		Core:           Pair{460, 500},
		Spouse:         40,
		Transfer:       Pair{100, 100},
		Additional:     600,
		SecondLanguage: Pair{22, 24},
		TransferGroup:  50,
	}}},

	Age: law.Dated[AgeGrid]{{Day: start, Basis: criteria(), Value: AgeGrid{
		17 - youngest: {0, 0},
		18 - youngest: {90, 99},
		19 - youngest: {95, 105},
		20 - youngest: {100, 110},
		21 - youngest: {100, 110},
		22 - youngest: {100, 110},
		23 - youngest: {100, 110},
		24 - youngest: {100, 110},
		25 - youngest: {100, 110},
		26 - youngest: {100, 110},
		27 - youngest: {100, 110},
		28 - youngest: {100, 110},
		29 - youngest: {100, 110},
		30 - youngest: {95, 105},
		31 - youngest: {90, 99},
		32 - youngest: {85, 94},
		33 - youngest: {80, 88},
		34 - youngest: {75, 83},
		35 - youngest: {70, 77},
		36 - youngest: {65, 72},
		37 - youngest: {60, 66},
		38 - youngest: {55, 61},
		39 - youngest: {50, 55},
		40 - youngest: {45, 50},
		41 - youngest: {35, 39},
		42 - youngest: {25, 28},
		43 - youngest: {15, 17},
		44 - youngest: {5, 6},
		45 - youngest: {0, 0},
	}}},

	Education: law.Dated[EducationGrid]{{Day: start, Basis: instructions("11"), Value: EducationGrid{
		profile.LessThanSecondary: {0, 0},
		profile.Secondary:         {28, 30},
		profile.OneYear:           {84, 90},
		profile.TwoYear:           {91, 98},
		profile.Bachelors:         {112, 120},
		profile.TwoOrMore:         {119, 128},
		profile.Masters:           {126, 135},
		profile.Doctorate:         {140, 150},
	}}},

	FirstLanguage: law.Dated[LanguageGrid]{{Day: start, Basis: instructions("13"), Value: LanguageGrid{
		4:                 {6, 6},
		5:                 {6, 6},
		6:                 {8, 9},
		7:                 {16, 17},
		8:                 {22, 23},
		9:                 {29, 31},
		profile.TenOrMore: {32, 34},
	}}},

	SecondLanguage: law.Dated[LanguageGrid]{{Day: start, Basis: criteria(), Value: LanguageGrid{
		5:                 {1, 1},
		6:                 {1, 1},
		7:                 {3, 3},
		8:                 {3, 3},
		9:                 {6, 6},
		profile.TenOrMore: {6, 6},
	}}},

	CanadianWork: law.Dated[WorkGrid]{{Day: start, Basis: instructions("15"), Value: WorkGrid{
		0: {0, 0},
		1: {35, 40},
		2: {46, 53},
		3: {56, 64},
		4: {63, 72},
		5: {70, 80},
	}}},

	SpouseEducation: law.Dated[[profile.NumEducation]Points]{{Day: start, Basis: instructions("17"), Value: [profile.NumEducation]Points{
		profile.LessThanSecondary: 0,
		profile.Secondary:         2,
		profile.OneYear:           6,
		profile.TwoYear:           7,
		profile.Bachelors:         8,
		profile.TwoOrMore:         9,
		profile.Masters:           10,
		profile.Doctorate:         10,
	}}},

	SpouseLanguage: law.Dated[[profile.NumLevel]Points]{{Day: start, Basis: criteria(), Value: [profile.NumLevel]Points{
		5:                 1,
		6:                 1,
		7:                 3,
		8:                 3,
		9:                 5,
		profile.TenOrMore: 5,
	}}},

	SpouseWork: law.Dated[[manyYears + 1]Points]{{Day: start, Basis: instructions("19"), Value: [manyYears + 1]Points{
		0: 0,
		1: 5,
		2: 7,
		3: 8,
		4: 9,
		5: 10,
	}}},

	Transfer: law.Dated[Transferability]{{Day: start, Basis: instructions("21-27"), Value: Transferability{
		Grid: TransferGrid{
			NoClass:    {NoTier: 0, LowerTier: 0, UpperTier: 0},
			LowerClass: {NoTier: 0, LowerTier: 13, UpperTier: 25},
			UpperClass: {NoTier: 0, LowerTier: 25, UpperTier: 50},
		},
		EducationClass: [profile.NumEducation]Class{
			profile.LessThanSecondary: NoClass,
			profile.Secondary:         NoClass,
			profile.OneYear:           LowerClass,
			profile.TwoYear:           LowerClass,
			profile.Bachelors:         LowerClass, // a single bachelor's is one credential
			profile.TwoOrMore:         UpperClass,
			profile.Masters:           UpperClass,
			profile.Doctorate:         UpperClass,
		},
		ForeignYears:    Threshold[profile.Years]{Lower: 1, Upper: 3},
		CanadianYears:   Threshold[profile.Years]{Lower: 1, Upper: 2},
		Language:        Threshold[profile.Level]{Lower: 7, Upper: 9},
		CertificateTier: Threshold[profile.Level]{Lower: 5, Upper: 7},
	}}},

	// Until 2016-11-18 section D held a nomination or an offer and nothing
	// else: Ministerial Instructions of that time, s. 8(2).
	Sibling: law.Dated[Points]{
		{Day: start, Basis: law.Cite{Source: law.Instructions2014, Section: "8(2)"}, Value: 0},
		{Day: law.On(2017, 6, 6), Basis: law.Cite{Source: law.Instructions2017, Via: law.CriteriaPage}, Value: 15},
	},

	French: law.Dated[FrenchBonus]{
		{Day: start, Basis: law.Cite{Source: law.Instructions2014, Section: "8(2)"}},
		{Day: law.On(2017, 6, 6), Basis: law.Cite{Source: law.Instructions2017}, Value: FrenchBonus{French: 7, English: 5, Lower: 15, High: 30}},
		// The points rose between these two days. Law firms say on 20 October,
		// IRCC announced it on the 27th; the text was not found.
		{Day: law.On(2020, 10, 20), Basis: law.Cite{Source: law.French2020}, NotHeld: true},
		{Day: law.On(2020, 11, 18), Basis: law.Cite{Source: law.French2020, Via: law.CriteriaPage}, Value: FrenchBonus{French: 7, English: 5, Lower: 25, High: 50}, Seen: true},
	},

	CanadianStudy: law.Dated[[profile.NumCanadianStudy]Points]{
		{Day: start, Basis: law.Cite{Source: law.Instructions2014, Section: "8(2)"}},
		{Day: law.On(2016, 11, 19), Basis: law.Cite{Source: law.Instructions2016, Section: "30"}, Value: [profile.NumCanadianStudy]Points{
			profile.NoCanadianStudy:       0,
			profile.CanadianSecondary:     0,
			profile.CanadianOneOrTwoYears: 15,
			profile.CanadianThreeYears:    30,
		}},
	},

	JobOffer: law.Dated[[profile.NumJobOffer]Points]{
		{Day: start, Basis: law.Cite{Source: law.Instructions2014, Section: "8(2)"}, Value: [profile.NumJobOffer]Points{
			profile.SeniorOffer: 600,
			profile.OtherOffer:  600,
		}},
		{Day: law.On(2016, 11, 19), Basis: law.Cite{Source: law.Instructions2016, Section: "29"}, Value: [profile.NumJobOffer]Points{
			profile.SeniorOffer: 200,
			profile.OtherOffer:  50,
		}},
		{Day: law.On(2025, 3, 25), Basis: law.Cite{Source: law.JobOffer2025, Via: law.CriteriaPage}}, // repealed
	},

	Nomination: law.Dated[Points]{{Day: start, Basis: instructions("28"), Value: 600}},

	Reports: []Report{{
		Day:   law.On(2026, 11, 3),
		By:    []law.Source{law.HighWageReport, law.HighWageGuide},
		Check: []law.Source{law.CriteriaPage, law.Instructions},
		Adds:  HighWage,
		Named: RulesOf(CanadianWork, Spouse, SpouseEducation, SpouseLanguage, SpouseWork,
			EducationWork, ForeignWork, CertificateGroup, CertificateLanguage,
			Sibling, French, CanadianStudy, JobOffer),
		NamedBy: law.Consultation2026,
	}},
}
