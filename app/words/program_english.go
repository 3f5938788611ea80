package words

import (
	"fmt"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// ProgramNames returns the English names.
func (English) ProgramNames() *ProgramNames { return &englishPrograms }

// ProgramsOn says "Programs on 1 October 2026".
func (l English) ProgramsOn(d law.Day) string { return "Programs on " + l.Day(d) }

// CategoriesOn says "Categories of a round on 1 October 2026".
func (l English) CategoriesOn(d law.Day) string { return "Categories of a round on " + l.Day(d) }

// MetUntil says "met until 1 October 2026".
func (l English) MetUntil(d law.Day) string { return "met until " + l.Day(d) }

// MetFrom says "not met before 1 October 2026".
func (l English) MetFrom(d law.Day) string { return "not met before " + l.Day(d) }

// BelongsUntil says "yes, until 1 October 2026".
func (l English) BelongsUntil(d law.Day) string { return "yes, until " + l.Day(d) }

// BelongsFrom says "no, not before 1 October 2026".
func (l English) BelongsFrom(d law.Day) string { return "no, not before " + l.Day(d) }

// Worked says "Complete years: 1 of 2. Credited: 1,980 hours."
func (l English) Worked(years, need, hours int) string {
	return fmt.Sprintf("Complete years: %d, and %d needed. Credited: %s hours.", years, need, l.Number(hours))
}

// Credited says "Credited: 700 hours of 1,560."
func (l English) Credited(hours, need int) string {
	return fmt.Sprintf("Credited: %s hours, and %s needed.", l.Number(hours), l.Number(need))
}

// ToAnniversary says how many days of work lack.
func (English) ToAnniversary(days int) string {
	if days == 1 {
		return "The hours of a year are there, and one day of work lacks until its anniversary."
	}
	return fmt.Sprintf("The hours of a year are there, and %d days of work lack until its anniversary.", days)
}

// LevelNeeds says "CLB 9, and CLB 7 needed".
func (English) LevelNeeds(level, need string) string { return level + ", and " + need + " needed" }

// Issued says "Dated 1 March 2026, valid until 29 February 2028."
func (l English) Issued(issued, last law.Day) string {
	return "Dated " + l.Day(issued) + ", valid until " + l.Day(last) + "."
}

// Between says "0 to 4".
func (English) Between(least, most string) string { return least + " to " + most }

// PassMark says "78 points, and 67 needed."
func (English) PassMark(points string, need int) string {
	return fmt.Sprintf("%s points, and %d needed.", points, need)
}

// Settle says "$20,000, and a family of 2 needs $19,001."
func (l English) Settle(has profile.Answer[profile.Dollars], need profile.Dollars, family int) string {
	said := fmt.Sprintf("a family of %d needs $%s.", family, l.Number(int(need)))
	if family == 1 {
		said = fmt.Sprintf("one person needs $%s.", l.Number(int(need)))
	}
	if n, ok := has.Get(); ok {
		return "$" + l.Number(int(n)) + ", and " + said
	}
	return Capital(said)
}

var englishPrograms = ProgramNames{
	Program: [program.NumProgram]string{
		program.CanadianExperience: "Canadian Experience Class (CEC)",
		program.SkilledWorker:      "Federal Skilled Worker Program (FSW)",
		program.SkilledTrades:      "Federal Skilled Trades Program (FST)",
	},
	Code: [program.NumCode]string{
		program.Work:          "Work experience",
		program.Language:      "Language level",
		program.Results:       "Language results still valid",
		program.Education:     "Education",
		program.Points:        "Pass mark",
		program.Qualification: "Certificate or offer in the trade",
		program.Funds:         "Funds to settle",
		program.Residence:     "Intention to live outside Quebec",
	},
	Outcome: [program.NumOutcome]string{program.Met: "met", program.NotMet: "not met", program.Unknown: "not known"},
	Reason: [program.NumReason]string{
		program.Enough:      "You have what is asked for.",
		program.Waived:      "You need not show it, because of your offer of employment.",
		program.Short:       "You have less than is asked for.",
		program.Absent:      "You have nothing that counts.",
		program.Expired:     "It does not count any more on this day.",
		program.Early:       "It does not count yet on this day.",
		program.Contrary:    "You intend to live in Quebec, which selects its own immigrants.",
		program.Unanswered:  "An answer is missing.",
		program.Quick:       "Your quick answer does not settle it. The exact answers will.",
		program.NotAccepted: "Express Entry does not take results of this test.",
		program.Doubtful:    "The law that we hold does not say whether this counts.",
		program.NotHeld:     "We do not hold a value that was in force on this day.",
	},
	Grid: "Selection grid, of 100",
	Line: [program.NumLine]string{
		program.EducationLine:      "Education",
		program.FirstLine:          "First official language",
		program.SecondLine:         "Second official language",
		program.ExperienceLine:     "Work experience",
		program.AgeLine:            "Age",
		program.ArrangedLine:       "Arranged employment",
		program.AdaptabilityLine:   "Adaptability",
		program.SpouseLanguageLine: "Spouse's language",
		program.StudyLine:          "Your study in Canada",
		program.SpouseStudyLine:    "Spouse's study in Canada",
		program.CanadianWorkLine:   "Your work in Canada",
		program.SpouseWorkLine:     "Spouse's work in Canada",
		program.RelativeLine:       "Relative in Canada",
		program.ArrangedTooLine:    "Arranged employment",
	},
	Category: [category.NumCategory]string{
		category.French:         "French-language proficiency",
		category.Healthcare:     "Healthcare and social services",
		category.STEM:           "Science, technology, engineering and mathematics (STEM)",
		category.Trades:         "Trades",
		category.Agriculture:    "Agriculture and agri-food",
		category.Transport:      "Transport",
		category.Education:      "Education",
		category.Physicians:     "Physicians with Canadian experience",
		category.SeniorManagers: "Senior managers with Canadian experience",
		category.Researchers:    "Researchers with Canadian experience",
		category.Military:       "Skilled military recruits",
	},
	Belongs: [category.NumOutcome]string{category.Member: "yes", category.NotMember: "no", category.Unknown: "not known"},
	Because: [category.NumReason]string{
		category.Enough:      "You have what is asked for.",
		category.Short:       "You have less than is asked for.",
		category.Absent:      "You have no result in French.",
		category.Unlisted:    "None of your occupations is on the list.",
		category.NotInPart:   "Your occupation is not in the part of the list that we hold. It may be on the rest of it.",
		category.ListNotHeld: "We do not hold the list of occupations that was in force on this day.",
		category.Expired:     "Your results do not count any more on this day.",
		category.Early:       "Your results do not count yet on this day.",
		category.Unanswered:  "An answer is missing.",
		category.Quick:       "Your quick answer does not settle it. The exact answers will.",
		category.NotAccepted: "Express Entry does not take results of this test.",
		category.Doubtful:    "The criteria that we hold do not say whether this work counts.",
		category.Unasked:     "Your occupation is on the list. Ten years of service, an offer of the Canadian Armed Forces and a credential of two years are needed too, and we do not ask about them.",
		category.NotHeld:     "We do not hold the conversion of this test that was in force on this day.",
	},
	NoneInUse: "There were none on this day.",
}
