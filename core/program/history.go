package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// start is the day on which Express Entry began.
var start = law.On(2015, 1, 1)

func regulations(section string) law.Cite {
	return law.Cite{Source: law.Regulations, Section: section}
}

// via cites a section of the Regulations for what the Minister fixed under it,
// which was read on page.
func via(section string, page law.Source) law.Cite {
	return law.Cite{Source: law.Regulations, Section: section, Via: page}
}

// lifetime is a window, in years, that nobody's work is older than.
const lifetime = 100

// Law returns the history of what the programs ask for. To record a change, add
// an entry at the end of the timeline that changes.
func Law() *Book { return &book }

// book is written once, here, and never changed. The Regulations are held as
// they read since 2022-11-16, when the National Occupational Classification of
// 2021 came into them; skill types and levels before it are read as its TEER.
var book = Book{
	Years: [NumProgram]law.Dated[int]{
		CanadianExperience: {{Day: start, Basis: regulations("87.1(2)(a)"), Value: 1}},
		SkilledWorker:      {{Day: start, Basis: regulations("75(2)(a)"), Value: 1}},
		SkilledTrades:      {{Day: start, Basis: regulations("87.2(3)(b)"), Value: 2}},
	},

	CanadianLevels: law.Dated[SkillLevels]{
		{Day: start, Basis: via("87.1(2)(d)", law.ExperiencePage), Value: SkillLevels{Upper: 7, Lower: 5}},
	},
	WorkerLevels: law.Dated[Levels]{
		{Day: start, Basis: via("75(2)(d)", law.SkilledWorkerPage), Value: EveryAbility(7)},
	},
	TradesLevels: law.Dated[Levels]{
		{Day: start, Basis: via("87.2(3)(a)", law.SkilledTradesPage), Value: Levels{
			profile.Listening: 5,
			profile.Reading:   4,
			profile.Writing:   4,
			profile.Speaking:  5,
		}},
	},

	Pass: law.Dated[int]{{Day: start, Basis: via("76(2)", law.SkilledWorkerPage), Value: 67}},

	Grid: law.Dated[Factors]{{Day: start, Basis: regulations("78-83"), Value: Factors{
		Education: [profile.NumEducation]int{ // s. 78(1)
			profile.Secondary: 5,
			profile.OneYear:   15,
			profile.TwoYear:   19,
			profile.Bachelors: 21,
			profile.TwoOrMore: 22,
			profile.Masters:   23,
			profile.Doctorate: 25,
		},

		// Section 79(3): the threshold is CLB 7, and one and two levels above it.
		First:       [profile.NumLevel]int{7: 4, 8: 5, 9: 6, profile.TenOrMore: 6},
		SecondLevel: 5,
		Second:      4,

		Experience: [manyYears + 1]int{1: 9, 2: 11, 3: 11, 4: 13, 5: 13, manyYears: 15}, // s. 80(1)

		Age: [oldest - YoungestAge + 1]int{ // s. 81
			12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, // 18 to 35
			36 - YoungestAge: 11,
			37 - YoungestAge: 10,
			38 - YoungestAge: 9,
			39 - YoungestAge: 8,
			40 - YoungestAge: 7,
			41 - YoungestAge: 6,
			42 - YoungestAge: 5,
			43 - YoungestAge: 4,
			44 - YoungestAge: 3,
			45 - YoungestAge: 2,
			46 - YoungestAge: 1,
		},

		Arranged: 10, // s. 82(2)

		SpouseLevel: 4,
		Adaptability: [NumLine]int{ // s. 83(1)
			SpouseLanguageLine: 5,
			StudyLine:          5,
			SpouseStudyLine:    5,
			CanadianWorkLine:   10,
			SpouseWorkLine:     5,
			RelativeLine:       5,
			ArrangedTooLine:    5,
		},
		MostAdaptable: 10,
	}}},

	// Any "period of full-time work", however long ago, under a permit or another
	// authorisation; the spouse's may be of any TEER. No equivalent in part-time
	// work is written.
	Worked: law.Dated[work.Rule]{{Day: start, Basis: regulations("83(1)(c)"), Value: work.Rule{
		Window: lifetime, Place: work.InCanada, NoUnauthorised: true, Continuous: true,
	}}},
	SpouseWorked: law.Dated[work.Rule]{{Day: start, Basis: regulations("83(1)(c.1)"), Value: work.Rule{
		Window: lifetime, Place: work.InCanada, NoUnauthorised: true, Continuous: true,
		Groups: []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
	}}},

	// Half of the minimum necessary income, which is published each year: IRPR
	// ss. 76(1)(b) and 87.2(5). Each table was read in reports, the last one on
	// the page itself, in a copy of 2026-09-30.
	Funds: law.Dated[FundsTable]{
		{Day: law.On(2021, 7, 15), Seen: true, Basis: law.Cite{Source: law.FundsReports}, Value: FundsTable{
			ByFamily: [7]profile.Dollars{13_213, 16_449, 20_222, 24_553, 27_847, 31_407, 34_967}, More: 3_560,
		}},
		{Day: law.On(2022, 6, 9), Basis: law.Cite{Source: law.FundsReports}, Value: FundsTable{
			ByFamily: [7]profile.Dollars{13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224}, More: 3_586,
		}},
		// The table of 2023 was announced on 2 May and in use by June: on which
		// day it began is not known.
		{Day: law.On(2023, 5, 2), Basis: law.Cite{Source: law.FundsReports}, NotHeld: true},
		{Day: law.On(2023, 7, 1), Seen: true, Basis: law.Cite{Source: law.FundsReports}, Value: FundsTable{
			ByFamily: [7]profile.Dollars{13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407}, More: 3_706,
		}},
		{Day: law.On(2024, 5, 28), Basis: law.Cite{Source: law.FundsReports}, Value: FundsTable{
			ByFamily: [7]profile.Dollars{14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875}, More: 3_958,
		}},
		{Day: law.On(2025, 7, 7), Basis: law.Cite{Source: law.FundsPage}, Value: FundsTable{
			ByFamily: [7]profile.Dollars{15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392}, More: 4_112,
		}},
	},

	// The age was another one before, of which no text was read.
	ChildAge: law.Dated[int]{
		{Day: start, Basis: regulations("2"), NotHeld: true},
		{Day: law.On(2017, 10, 24), Basis: regulations("2"), Value: 22},
	},
}
