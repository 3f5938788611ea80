package words

import (
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// English is the English language, as written in Canada.
type English struct{}

// Tag returns "en".
func (English) Tag() string { return "en" }

// Names returns the English names.
func (English) Names() *Names { return &englishNames }

// Page returns the English text of the pages.
func (English) Page() *Page { return &englishPage }

// Number writes n with a comma between thousands.
func (English) Number(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

var englishMonths = [...]string{1: "January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// Month names a month from 1 to 12.
func (English) Month(m int) string { return englishMonths[m] }

// Day writes a day as 3 November 2026.
func (English) Day(d law.Day) string {
	year, month, day := d.Date()
	return fmt.Sprintf("%d %s %d", day, englishMonths[month], year)
}

// Points says "110 of 110".
func (l English) Points(points, most crs.Points) string {
	return l.Number(int(points)) + " of " + l.Number(int(most))
}

// Years says "17 or less", "29", "45 or more" of an age, and "Less than 1
// year", "1 year", "5 years or more" of work.
func (English) Years(d *profile.Descriptor, v int) string {
	if d.Field == profile.FieldAge {
		switch {
		case v <= d.From:
			return fmt.Sprintf("%d or younger", d.From)
		case v >= d.To:
			return fmt.Sprintf("%d or older", d.To)
		}
		return strconv.Itoa(v)
	}
	switch {
	case v == 0:
		return "None, or less than 1 year"
	case v >= d.To:
		return fmt.Sprintf("%d years or more", d.To)
	case v == 1:
		return "1 year"
	}
	return fmt.Sprintf("%d years", v)
}

// Level says "CLB 9", or "NCLC 9" of French.
func (English) Level(o profile.Official, level profile.Level) string {
	name := "CLB"
	if o == profile.French {
		name = "NCLC"
	}
	switch {
	case level <= profile.BelowFour:
		return "Below " + name + " 4"
	case level >= profile.TenOrMore:
		return name + " 10 or higher"
	}
	return fmt.Sprintf("%s %d", name, level)
}

// Reached says "IELTS General Training 8 is CLB 9".
func (l English) Reached(test profile.Test, result profile.Result, o profile.Official, level profile.Level) string {
	return fmt.Sprintf("%s %v reaches %s", englishNames.Test[test], result, l.Level(o, level))
}

// Band says "316 to 360", or "8" where there is only one result.
func (English) Band(lowest, highest profile.Result) string {
	if lowest == highest {
		return lowest.String()
	}
	return lowest.String() + " to " + highest.String()
}

// Section says "s. 11" and "ss. 21 to 27".
func (English) Section(section string) string {
	if first, last, ok := strings.Cut(section, "-"); ok {
		return "ss. " + first + " to " + last
	}
	return "s. " + section
}

// Colon is a colon and a space.
func (English) Colon() string { return ": " }

// Qualifier says "at least" or "so far".
func (English) Qualifier(s *crs.Score) string {
	switch {
	case s.Standing() == crs.AtLeast:
		return "at least"
	case !s.Missing.Empty():
		return "so far"
	}
	return ""
}

// Since says "In force since 1 January 2015", or "In force by 18 November 2020".
func (l English) Since(d law.Day, seen bool) string {
	if seen {
		return "In force by " + l.Day(d) + ", the first day for which we hold it"
	}
	return "In force since " + l.Day(d)
}

// Read says "Last read on 11 September 2026".
func (l English) Read(s law.Source) string {
	return "Last read on " + l.Day(s.Document().Read) + ". " + englishNames.Confidence[s.Document().Confidence]
}

// Grid says "by the grid in force on 1 October 2026".
func (l English) Grid(s *crs.Score) string {
	if s.Report != nil {
		return "Score under the grid in force until " + l.Day(s.GridDay)
	}
	return "Score under the grid in force on " + l.Day(s.Day)
}

// Standing says how far the total may be trusted.
func (l English) Standing(s *crs.Score) string {
	missing := s.Missing.Len()
	switch s.Standing() {
	case crs.Unverified:
		if missing > 0 {
			return "This is what your answers so far earn under the last grid that we could verify."
		}
		return "This is the last grid that we could verify. A change is reported for " + l.Day(s.Report.Day) + ", and its values are not known to us."
	case crs.NotHeld:
		return "We do not hold every value that was in force on this day. The lines concerned say so and are left out of the total."
	case crs.AtLeast:
		return "Your score is at least this. It can only grow with the answers that are still missing."
	}
	return "Every answer is in, and every value was in force on this day."
}

// Unknown says what a reported change means for the total.
func (l English) Unknown(r *crs.Report) string {
	return "Two unofficial publications give " + l.Day(r.Day) + " as the day of a change to the CRS. We could not verify that it happened, so this total is not called current, and it is neither a minimum nor a maximum."
}

// Reported words a reported change.
func (l English) Reported(r *crs.Report) string {
	return "They say that an occupation on a high-wage list of 186 NOC codes earns CRS points, at three levels of pay, and that a job offer no longer needs a labour market impact assessment. " +
		"The points, their limits, the list, and whether any other line changed on the same day were not found."
}

// Named says how many points come from lines that were named for change.
func (l English) Named(named, total crs.Points) string {
	if named == 0 {
		return "None of these points come from lines that were named for change."
	}
	return fmt.Sprintf("%s of these %s points come from lines that were named for change in the consultation of April and May 2026; the other %s come from lines that were not.",
		l.Number(int(named)), l.Number(int(total)), l.Number(int(total-named)))
}

// HeldTo says that a limit applies.
func (l English) HeldTo(most crs.Points) string {
	return "Together these come to more. The law holds them to " + l.Number(int(most)) + "."
}

// Needs says which answer is missing.
func (English) Needs(question string) string { return "Needs: " + question }

// BadResult says what is wrong with a result.
func (English) BadResult(e *language.Error) string {
	test := englishNames.Test[e.Test]
	switch e.Problem {
	case language.BetweenSteps:
		return fmt.Sprintf("%s gives results in steps of %v. Check %v against your report.", test, e.Step, e.Result)
	case language.OtherScale:
		return englishPage.TEF699
	case language.NotAccepted:
		return fmt.Sprintf("Express Entry does not take results of %s.", test)
	}
	return fmt.Sprintf("%s gives results from %v to %v. Check %v against your report.", test, e.Lowest, e.Highest, e.Result)
}

// OutOf says "12 of 15 questions answered".
func (English) OutOf(answered, asked int) string {
	return fmt.Sprintf("%d of %d questions answered", answered, asked)
}

var englishNames = Names{
	Marital: [profile.NumMarital]string{
		profile.NeverMarried: "Never married, single",
		profile.Married:      "Married",
		profile.CommonLaw:    "Common-law",
		profile.Separated:    "Legally separated",
		profile.Divorced:     "Divorced",
		profile.Annulled:     "Annulled marriage",
		profile.Widowed:      "Widowed",
	},
	YesNo: [profile.NumYesNo]string{profile.No: "No", profile.Yes: "Yes"},
	Education: [profile.NumEducation]string{
		profile.LessThanSecondary: "Less than secondary school",
		profile.Secondary:         "Secondary school diploma",
		profile.OneYear:           "One-year certificate, diploma or degree",
		profile.TwoYear:           "Two-year certificate, diploma or degree",
		profile.Bachelors:         "Bachelor's degree, or any program of three years or more",
		profile.TwoOrMore:         "Two or more credentials, one of three years or more",
		profile.Masters:           "Master's degree, or professional degree for a licensed profession",
		profile.Doctorate:         "Doctoral degree (PhD)",
	},
	CanadianStudy: [profile.NumCanadianStudy]string{
		profile.NoCanadianStudy:       "No Canadian credential",
		profile.CanadianSecondary:     "Secondary school or less",
		profile.CanadianOneOrTwoYears: "One- or two-year diploma or certificate",
		profile.CanadianThreeYears:    "Three years or more, or a master's, professional or doctoral degree",
	},
	Official:   [profile.NumOfficial]string{profile.English: "English", profile.French: "French"},
	InOfficial: [profile.NumOfficial]string{profile.English: "English", profile.French: "French"},
	Ability: [profile.NumAbility]string{
		profile.Listening: "Listening",
		profile.Reading:   "Reading",
		profile.Writing:   "Writing",
		profile.Speaking:  "Speaking",
	},
	Test: [profile.NumTest]string{
		profile.NoTest:     "No test result",
		profile.LevelsOnly: "I know my levels (CLB or NCLC)",
		profile.CELPIP:     "CELPIP-General",
		profile.IELTS:      "IELTS General Training",
		profile.PTE:        "PTE Core",
		profile.TEF:        "TEF Canada, “équivalence ancien score”",
		profile.TEF699:     "TEF Canada, score out of 699",
		profile.TCF:        "TCF Canada",
	},
	JobOffer: [profile.NumJobOffer]string{
		profile.NoOffer:     "No qualifying offer",
		profile.SeniorOffer: "Senior management, NOC major group 00",
		profile.OtherOffer:  "Any other qualifying offer",
	},
	Province: [profile.NumProvince]string{
		profile.Alberta:              "Alberta",
		profile.BritishColumbia:      "British Columbia",
		profile.Manitoba:             "Manitoba",
		profile.NewBrunswick:         "New Brunswick",
		profile.Newfoundland:         "Newfoundland and Labrador",
		profile.NorthwestTerritories: "Northwest Territories",
		profile.NovaScotia:           "Nova Scotia",
		profile.Ontario:              "Ontario",
		profile.PrinceEdwardIsland:   "Prince Edward Island",
		profile.Saskatchewan:         "Saskatchewan",
		profile.Yukon:                "Yukon",
	},
	Employment: [profile.NumEmployment]string{
		profile.NoEmployment:    "No",
		profile.AssessedPermit:  "I work on a permit with an LMIA, with an offer from that employer",
		profile.ExemptPermit:    "A year of work on a permit exempt from an LMIA, with an offer from that employer",
		profile.AssessedOffer:   "An offer with an LMIA, without authorisation to work in Canada",
		profile.AuthorisedOffer: "An offer with an LMIA, authorised to work in Canada otherwise",
	},
	Question: [profile.NumField]string{
		profile.FieldMarital:              "What is your marital status?",
		profile.FieldSpouseCitizen:        "Is your spouse or partner a citizen or permanent resident of Canada?",
		profile.FieldSpouseComes:          "Will your spouse or partner come with you to Canada?",
		profile.FieldAge:                  "How old are you?",
		profile.FieldEducation:            "What is your highest level of education?",
		profile.FieldCanadianStudy:        "Did you earn a credential in Canada?",
		profile.FieldFirstOfficial:        "What is your first official language?",
		profile.FieldFirstTest:            "How do you show your level?",
		profile.FieldFirstListening:       "Listening",
		profile.FieldFirstReading:         "Reading",
		profile.FieldFirstWriting:         "Writing",
		profile.FieldFirstSpeaking:        "Speaking",
		profile.FieldFirstListeningResult: "Listening",
		profile.FieldFirstReadingResult:   "Reading",
		profile.FieldFirstWritingResult:   "Writing",
		profile.FieldFirstSpeakingResult:  "Speaking",

		profile.FieldSecondTest:            "How do you show your level in the other official language?",
		profile.FieldSecondListening:       "Listening",
		profile.FieldSecondReading:         "Reading",
		profile.FieldSecondWriting:         "Writing",
		profile.FieldSecondSpeaking:        "Speaking",
		profile.FieldSecondListeningResult: "Listening",
		profile.FieldSecondReadingResult:   "Reading",
		profile.FieldSecondWritingResult:   "Writing",
		profile.FieldSecondSpeakingResult:  "Speaking",

		profile.FieldCanadianWork:          "How many years of skilled work in Canada?",
		profile.FieldForeignWork:           "How many years of skilled work outside Canada?",
		profile.FieldCertificate:           "Do you have a certificate of qualification in a trade?",
		profile.FieldSpouseEducation:       "What is your spouse's highest level of education?",
		profile.FieldSpouseTest:            "How does your spouse show their level in English or French?",
		profile.FieldSpouseListening:       "Listening",
		profile.FieldSpouseReading:         "Reading",
		profile.FieldSpouseWriting:         "Writing",
		profile.FieldSpouseSpeaking:        "Speaking",
		profile.FieldSpouseListeningResult: "Listening",
		profile.FieldSpouseReadingResult:   "Reading",
		profile.FieldSpouseWritingResult:   "Writing",
		profile.FieldSpouseSpeakingResult:  "Speaking",
		profile.FieldSpouseWork:            "How many years of skilled work in Canada does your spouse have?",
		profile.FieldSibling:               "Do you have a brother or sister in Canada?",
		profile.FieldJobOffer:              "Do you have a qualifying job offer?",
		profile.FieldNomination:            "Do you have a nomination from a province or territory?",

		profile.FieldBorn:                "What is your date of birth?",
		profile.FieldMaritalSince:        "Since when?",
		profile.FieldMaritalBefore:       "What was your marital status before that day?",
		profile.FieldCredentials:         "Your credentials",
		profile.FieldFirstDate:           "Date of the result",
		profile.FieldFirstRegistered:     "Date of registration for the test, if it was another day",
		profile.FieldSecondDate:          "Date of the result",
		profile.FieldSecondRegistered:    "Date of registration for the test, if it was another day",
		profile.FieldSpouseDate:          "Date of the result",
		profile.FieldSpouseRegistered:    "Date of registration for the test, if it was another day",
		profile.FieldJobs:                "Your jobs",
		profile.FieldSpouseCredentials:   "Your spouse's credentials",
		profile.FieldSpouseJobs:          "Your spouse's jobs",
		profile.FieldSiblingBorn:         "Date of birth of your brother or sister",
		profile.FieldSiblingSince:        "Living in Canada as a citizen or permanent resident since",
		profile.FieldSiblingUntil:        "Until, for one who has left",
		profile.FieldNominationBy:        "Which province or territory nominated you?",
		profile.FieldNominationIssued:    "Nominated on",
		profile.FieldNominationExpires:   "Valid until",
		profile.FieldNominationWithdrawn: "Withdrawn on, if it was",
		profile.FieldChildren:            "Your children, and those of your spouse",
		profile.FieldFunds:               "How much money do you have to settle in Canada?",
		profile.FieldQuebec:              "Do you intend to live in Quebec?",
		profile.FieldRelative:            "Do you or your spouse have a relative in Canada?",
		profile.FieldStudied:             "Did you study in Canada for two academic years?",
		profile.FieldSpouseStudied:       "Did your spouse study in Canada for two academic years?",
		profile.FieldArranged:            "Do you have arranged employment in Canada?",
		profile.FieldTradeOffer:          "Do you have a job offer in a skilled trade?",
		profile.FieldTradeQualified:      "Qualified to practise your trade independently since",
	},
	Hint: [profile.NumField]string{
		profile.FieldMarital:         "Common-law means living together in a conjugal relationship for at least one year.",
		profile.FieldSpouseCitizen:   "If so, they do not count in your score and you are scored as a person without a spouse.",
		profile.FieldSpouseComes:     "A spouse who does not come is not scored, but must still be declared.",
		profile.FieldAge:             "In whole years, on the day of the score.",
		profile.FieldEducation:       "A credential from outside Canada counts with an educational credential assessment (ECA). A professional degree is one needed to practise medicine, veterinary medicine, dentistry, optometry, law, chiropractic or pharmacy.",
		profile.FieldCanadianStudy:   "At a school inside Canada, full time and in person for at least eight months (waived for study between March 2020 and August 2022), not more than half of it language courses, and not on an award that requires you to return home.",
		profile.FieldFirstOfficial:   "The one in which your results are stronger, or which scores more.",
		profile.FieldFirstTest:       "CLB stands for Canadian Language Benchmarks, NCLC for the same in French. Results must be less than two years old.",
		profile.FieldSecondTest:      "Results in your second official language earn points of their own, and French may earn more.",
		profile.FieldCanadianWork:    "Complete years in the last ten, in occupations of TEER 0 to 3 of the National Occupational Classification (NOC). 1,560 hours make a year. Self-employment and work during full-time study do not count.",
		profile.FieldForeignWork:     "Complete years in the last ten, in one occupation of TEER 0 to 3.",
		profile.FieldCertificate:     "Issued by a province or territory of Canada.",
		profile.FieldSpouseEducation: "With an ECA, if from outside Canada.",
		profile.FieldSpouseTest:      "One official language is enough. Without a result it earns nothing.",
		profile.FieldSpouseWork:      "Complete years in the last ten, TEER 0 to 3.",
		profile.FieldSibling:         "Yours, or your accompanying spouse's: 18 or older, a citizen or permanent resident, living in Canada, with a parent in common by blood, adoption, marriage or common-law.",
		profile.FieldJobOffer:        "Offers earned points until 24 March 2025.",
		profile.FieldNomination:      "A nomination through Express Entry, accepted in your profile.",

		profile.FieldMaritalSince:      "The day of the marriage, of the separation or divorce, or of moving in together.",
		profile.FieldCredentials:       "Every diploma, certificate and degree that you completed, in Canada and elsewhere. They stand for both questions above.",
		profile.FieldJobs:              "In Canada and elsewhere, in the last ten years. Where the occupation, the hours or the conditions changed, a new job begins. They stand for both questions above.",
		profile.FieldSpouseCredentials: "Every diploma, certificate and degree, in Canada and elsewhere.",
		profile.FieldSpouseJobs:        "Those in Canada, in the last ten years. Where the occupation, the hours or the conditions changed, a new job begins.",
		profile.FieldNominationExpires: "The last day of its validity, as the certificate shows it.",
		profile.FieldChildren:          "Every child without a spouse or partner, whether they come to Canada or not. An empty list counts as no child.",
		profile.FieldFunds:             "In Canadian dollars, yours to use and not borrowed.",
		profile.FieldRelative:          "Aged 18 or older, a citizen or permanent resident, living in Canada: a parent, grandparent, child, grandchild, brother, sister, aunt, uncle, niece or nephew.",
		profile.FieldStudied:           "Full time, in a program of at least two years, at a secondary or post-secondary school in Canada.",
		profile.FieldSpouseStudied:     "Under the same conditions.",
		profile.FieldArranged:          "An LMIA is a labour market impact assessment, which the employer asks for.",
		profile.FieldTradeOffer:        "Full time, for at least one year.",
	},
	Subject: [profile.NumField]string{
		profile.FieldMarital:              "marital status",
		profile.FieldSpouseCitizen:        "spouse's citizenship",
		profile.FieldSpouseComes:          "whether your spouse comes",
		profile.FieldAge:                  "age",
		profile.FieldEducation:            "education",
		profile.FieldCanadianStudy:        "Canadian credential",
		profile.FieldFirstOfficial:        "first official language",
		profile.FieldFirstTest:            "first language: test",
		profile.FieldFirstListening:       "first language: listening",
		profile.FieldFirstReading:         "first language: reading",
		profile.FieldFirstWriting:         "first language: writing",
		profile.FieldFirstSpeaking:        "first language: speaking",
		profile.FieldFirstListeningResult: "first language: listening result",
		profile.FieldFirstReadingResult:   "first language: reading result",
		profile.FieldFirstWritingResult:   "first language: writing result",
		profile.FieldFirstSpeakingResult:  "first language: speaking result",

		profile.FieldSecondTest:            "second language: test",
		profile.FieldSecondListening:       "second language: listening",
		profile.FieldSecondReading:         "second language: reading",
		profile.FieldSecondWriting:         "second language: writing",
		profile.FieldSecondSpeaking:        "second language: speaking",
		profile.FieldSecondListeningResult: "second language: listening result",
		profile.FieldSecondReadingResult:   "second language: reading result",
		profile.FieldSecondWritingResult:   "second language: writing result",
		profile.FieldSecondSpeakingResult:  "second language: speaking result",

		profile.FieldCanadianWork:          "work in Canada",
		profile.FieldForeignWork:           "work outside Canada",
		profile.FieldCertificate:           "certificate of qualification",
		profile.FieldSpouseEducation:       "spouse's education",
		profile.FieldSpouseTest:            "spouse's test",
		profile.FieldSpouseListening:       "spouse's listening",
		profile.FieldSpouseReading:         "spouse's reading",
		profile.FieldSpouseWriting:         "spouse's writing",
		profile.FieldSpouseSpeaking:        "spouse's speaking",
		profile.FieldSpouseListeningResult: "spouse's listening result",
		profile.FieldSpouseReadingResult:   "spouse's reading result",
		profile.FieldSpouseWritingResult:   "spouse's writing result",
		profile.FieldSpouseSpeakingResult:  "spouse's speaking result",
		profile.FieldSpouseWork:            "spouse's work in Canada",
		profile.FieldSibling:               "brother or sister in Canada",
		profile.FieldJobOffer:              "job offer",
		profile.FieldNomination:            "nomination",

		profile.FieldBorn:                "date of birth",
		profile.FieldMaritalSince:        "date of the marital status",
		profile.FieldMaritalBefore:       "marital status before",
		profile.FieldCredentials:         "credentials",
		profile.FieldFirstDate:           "first language: date of the result",
		profile.FieldFirstRegistered:     "first language: date of registration",
		profile.FieldSecondDate:          "second language: date of the result",
		profile.FieldSecondRegistered:    "second language: date of registration",
		profile.FieldSpouseDate:          "spouse's test: date of the result",
		profile.FieldSpouseRegistered:    "spouse's test: date of registration",
		profile.FieldJobs:                "jobs",
		profile.FieldSpouseCredentials:   "spouse's credentials",
		profile.FieldSpouseJobs:          "spouse's jobs",
		profile.FieldSiblingBorn:         "brother or sister: date of birth",
		profile.FieldSiblingSince:        "brother or sister: in Canada since",
		profile.FieldSiblingUntil:        "brother or sister: in Canada until",
		profile.FieldNominationBy:        "nomination: province or territory",
		profile.FieldNominationIssued:    "nomination: day",
		profile.FieldNominationExpires:   "nomination: valid until",
		profile.FieldNominationWithdrawn: "nomination: withdrawn on",
		profile.FieldChildren:            "children",
		profile.FieldFunds:               "funds to settle",
		profile.FieldQuebec:              "intention to live in Quebec",
		profile.FieldRelative:            "relative in Canada",
		profile.FieldStudied:             "study in Canada",
		profile.FieldSpouseStudied:       "spouse's study in Canada",
		profile.FieldArranged:            "arranged employment",
		profile.FieldTradeOffer:          "job offer in a trade",
		profile.FieldTradeQualified:      "qualification in the trade",
	},
	Add: [profile.NumField]string{
		profile.FieldCredentials:       "Add a credential",
		profile.FieldJobs:              "Add a job",
		profile.FieldSpouseCredentials: "Add a credential",
		profile.FieldSpouseJobs:        "Add a job",
		profile.FieldChildren:          "Add a child",
	},
	Entry: [profile.NumField]string{
		profile.FieldCredentials:       "Credential",
		profile.FieldJobs:              "Job",
		profile.FieldSpouseCredentials: "Credential",
		profile.FieldSpouseJobs:        "Job",
		profile.FieldChildren:          "Child",
	},
	Broad: [noc.NumBroad]string{
		"0 Legislative and senior management",
		"1 Business, finance and administration",
		"2 Natural and applied sciences",
		"3 Health",
		"4 Education, law, social, community and government services",
		"5 Art, culture, recreation and sport",
		"6 Sales and service",
		"7 Trades, transport and equipment operators",
		"8 Natural resources, agriculture and related production",
		"9 Manufacturing and utilities",
	},
	Part: [profile.NumPart]string{
		profile.PartOccupation: "Occupation",
		profile.PartCountry:    "Country",
		profile.PartStart:      "First day of work",
		profile.PartEnd:        "Last day of work",
		profile.PartHours:      "Paid hours in a week",
		profile.PartFrom:       "First day without pay",
		profile.PartTo:         "Last day without pay",
		profile.PartLevel:      "Level",
		profile.PartCompleted:  "Completed on",
		profile.PartAssessed:   "Date of the educational credential assessment (ECA)",
		profile.PartCounts:     "Does it meet the conditions for additional points?",
		profile.PartBorn:       "Date of birth",
	},
	PartHint: [profile.NumPart]string{
		profile.PartOccupation: "By the National Occupational Classification (NOC) of 2021. Type the code to find it. Its second digit is the TEER.",
		profile.PartHours:      "As usual in this job. More than 30 hours count as 30.",
		profile.PartCompleted:  "The day on which all requirements were met. It may be left out.",
		profile.PartCounts:     "At least eight months of full-time study in person, not more than half of it language courses, no duty to return home.",
	},
	PartSubject: [profile.NumPart]string{
		profile.PartOccupation:   "occupation",
		profile.PartCountry:      "country",
		profile.PartStart:        "first day",
		profile.PartCurrent:      "whether it goes on",
		profile.PartEnd:          "last day",
		profile.PartHours:        "hours in a week",
		profile.PartPaid:         "pay",
		profile.PartSelfEmployed: "self-employment",
		profile.PartStudying:     "study at the time",
		profile.PartAuthorised:   "authorisation to work",
		profile.PartOutside:      "place of work",
		profile.PartEmployers:    "number of employers",
		profile.PartFrom:         "first day without pay",
		profile.PartTo:           "last day without pay",
		profile.PartLevel:        "level",
		profile.PartCompleted:    "day of completion",
		profile.PartAssessed:     "date of the ECA",
		profile.PartCounts:       "conditions for points",
		profile.PartBorn:         "date of birth",
	},
	Box: [profile.NumPart]string{
		profile.PartCurrent:      "Still in this job",
		profile.PartPaid:         "Without pay",
		profile.PartSelfEmployed: "Self-employed",
		profile.PartStudying:     "While studying full time",
		profile.PartAuthorised:   "Without authorisation to work",
		profile.PartOutside:      "From outside Canada",
		profile.PartEmployers:    "For more than one employer",
	},
	Fold: [NumFold]string{
		FoldBorn:              "Give your date of birth instead",
		FoldMarital:           "Give the date of this status",
		FoldCredentials:       "List your credentials instead",
		FoldFirstDate:         "Give the date of the result",
		FoldSecondDate:        "Give the date of the result",
		FoldSpouseDate:        "Give the date of the result",
		FoldJobs:              "List your jobs instead",
		FoldSpouseCredentials: "List your spouse's credentials instead",
		FoldSpouseJobs:        "List your spouse's jobs instead",
		FoldSibling:           "Give their dates",
		FoldNomination:        "Give the details of the nomination",
		FoldPrograms:          "For the programs: family and funds",
	},
	FoldHint: [NumFold]string{
		FoldBorn:       "Your age is then right on every day.",
		FoldFirstDate:  "A result counts while it is less than two years old.",
		FoldSecondDate: "A result counts while it is less than two years old.",
		FoldSpouseDate: "A result counts while it is less than two years old.",
		FoldPrograms:   "These answers do not change the score. The programs of Express Entry ask for them.",
	},
	Rule: [crs.NumRule]string{
		crs.Total:               "Total",
		crs.Core:                "A. Core human capital",
		crs.Age:                 "Age",
		crs.Education:           "Education",
		crs.FirstLanguage:       "First official language",
		crs.SecondLanguage:      "Second official language",
		crs.CanadianWork:        "Work in Canada",
		crs.Spouse:              "B. Spouse or common-law partner",
		crs.SpouseEducation:     "Spouse's education",
		crs.SpouseLanguage:      "Spouse's official language",
		crs.SpouseWork:          "Spouse's work in Canada",
		crs.Transfer:            "C. Skill transferability",
		crs.EducationGroup:      "Education, combined",
		crs.EducationLanguage:   "Education with language",
		crs.EducationWork:       "Education with work in Canada",
		crs.ForeignGroup:        "Work outside Canada, combined",
		crs.ForeignLanguage:     "Work outside Canada with language",
		crs.ForeignWork:         "Work outside Canada with work in Canada",
		crs.CertificateGroup:    "Certificate of qualification, combined",
		crs.CertificateLanguage: "Certificate with language",
		crs.Additional:          "D. Additional points",
		crs.Sibling:             "Brother or sister in Canada",
		crs.French:              "French",
		crs.CanadianStudy:       "Credential earned in Canada",
		crs.JobOffer:            "Job offer",
		crs.Nomination:          "Nomination by a province",
		crs.HighWage:            "High-wage occupation",
	},
	Why: [crs.NumRule]string{
		crs.Total:               "The four sections together, at most 1,200.",
		crs.Core:                "Age, education, official languages and work in Canada: at most 500 points, or 460 when a spouse is scored beside you.",
		crs.Age:                 "Most from 20 to 29 years of age, less each year after, nothing at 17 or younger and at 45 or older. The column with a spouse gives a little less.",
		crs.Education:           "By the highest level completed. The column with a spouse gives a little less.",
		crs.FirstLanguage:       "Each of the four abilities by itself, by its CLB or NCLC level. A level is never rounded up or averaged.",
		crs.SecondLanguage:      "Each ability by itself from CLB 5 up. Together they are held to 24 points, or 22 when a spouse is scored.",
		crs.CanadianWork:        "Complete years in the last ten, TEER 0 to 3. Part of a year counts for nothing.",
		crs.Spouse:              "Scored only for a spouse or partner who comes and is neither a citizen nor a permanent resident of Canada: at most 40 points.",
		crs.SpouseEducation:     "By your spouse's highest level completed.",
		crs.SpouseLanguage:      "Each of your spouse's four abilities by itself, in one official language, from CLB 5 up.",
		crs.SpouseWork:          "Your spouse's complete years of work in Canada in the last ten, TEER 0 to 3.",
		crs.Transfer:            "Combinations of education, work, language and certificate. Each group is held to 50 points, and all together to 100.",
		crs.EducationGroup:      "Education with language and education with work in Canada, together held to 50.",
		crs.EducationLanguage:   "Education combined with the lowest of the four abilities in your first official language: CLB 7 in all four gives half, CLB 9 in all four gives all. A single bachelor's degree is one credential.",
		crs.EducationWork:       "Education combined with work in Canada: one year gives half, two years or more give all. A single bachelor's degree is one credential.",
		crs.ForeignGroup:        "Work outside Canada with language and with work in Canada, together held to 50.",
		crs.ForeignLanguage:     "Work outside Canada combined with the lowest of the four abilities in your first official language: CLB 7 in all four gives half, CLB 9 in all four gives all.",
		crs.ForeignWork:         "Work outside Canada combined with work in Canada: one year in Canada gives half, two years or more give all.",
		crs.CertificateGroup:    "A certificate of qualification with language, held to 50.",
		crs.CertificateLanguage: "A certificate of qualification in a trade combined with the lowest of the four abilities in your first official language: CLB 5 in all four gives half, CLB 7 in all four gives all.",
		crs.Additional:          "Brother or sister, French, a Canadian credential and a nomination, together held to 600.",
		crs.Sibling:             "Counted once, for a brother or sister of yours or of your accompanying spouse who is 18 or older, a citizen or permanent resident, and lives in Canada.",
		crs.French:              "For NCLC 7 or higher in all four French abilities: the higher points with CLB 5 or higher in all four English abilities, the lower points otherwise.",
		crs.CanadianStudy:       "The highest credential earned at a school in Canada. Only one counts.",
		crs.JobOffer:            "Points for arranged employment ended on 25 March 2025. Before, an offer earned 200 or 50, and until 18 November 2016 it earned 600.",
		crs.Nomination:          "A nomination by a province or territory gives 600 points, which is also the most that this section gives.",
		crs.HighWage:            "Reported by two unofficial publications for 3 November 2026. We hold no value of it, so it is left out. It is not zero: it is not known.",
	},
	Class: [crs.NumRule][crs.NumClass]string{
		crs.EducationLanguage:   englishEducationClass,
		crs.EducationWork:       englishEducationClass,
		crs.ForeignLanguage:     englishForeignClass,
		crs.ForeignWork:         englishForeignClass,
		crs.CertificateLanguage: {crs.NoClass: "no certificate", crs.UpperClass: "certificate of qualification"},
	},
	Tier: [crs.NumRule][crs.NumTier]string{
		crs.EducationLanguage:   englishLanguageTier,
		crs.EducationWork:       englishWorkTier,
		crs.ForeignLanguage:     englishLanguageTier,
		crs.ForeignWork:         englishWorkTier,
		crs.CertificateLanguage: {crs.NoTier: "an ability below CLB 5", crs.LowerTier: "CLB 5 or higher in all four, one below CLB 7", crs.UpperTier: "CLB 7 or higher in all four"},
	},
	Caveat: [crs.NumCaveat]string{
		"Your English is at CLB 5 or higher in some abilities and lower in others. The criteria do not spell this case out; we give the lower points.",
		"The criteria give 6 points for NCLC 4. IRCC's own calculator is reported to show 0 for NCLC 4 by TCF Canada.",
		"The criteria give the higher points. IRCC's own calculator is reported to show the lower ones when English is shown by PTE Core.",
		"On this day these results are two years old or older. They earn nothing any more: results must be less than two years old.",
		"These results are of a later day and earn nothing yet.",
		"One more year has its 1,560 hours and not yet its anniversary. We count it from the anniversary; by the hours alone it would count already.",
		"Work outside Canada is counted in one occupation, the longest, as in IRCC's calculator. All occupations together would give more years; we could not read the instructions on this point.",
		"Some of this work was self-employed. The texts we hold do not exclude self-employed work outside Canada, nor do they say that it counts.",
	},
	Source: [law.NumSource]string{
		law.CriteriaPage:     "IRCC, Comprehensive Ranking System (CRS) criteria",
		law.Instructions:     "Ministerial Instructions respecting the Express Entry system",
		law.Instructions2014: "Ministerial Instructions in force from 1 January 2015 (Canada Gazette, 1 December 2014)",
		law.Instructions2016: "Ministerial Instructions, amendment in force 19 November 2016",
		law.Instructions2017: "Ministerial Instructions, amendment in force 6 June 2017",
		law.French2020:       "IRCC, announcement of 27 October 2020 on points for French",
		law.JobOffer2025:     "Ministerial Instructions, amendment in force 25 March 2025",
		law.LanguagePage:     "IRCC, Language test results for Express Entry",
		law.TEFNotice:        "IRCC, notice of 2024 on the scale of TEF Canada",
		law.TEF699Page:       "IRCC, conversion of TEF Canada to 699 for other programs",
		law.HighWageReport:   "CELPass, description of a high-wage occupation tool (unofficial)",
		law.HighWageGuide:    "RUN guide to Canada, October 2026 (unofficial)",
		law.Consultation2026: "IRCC, consultation of April and May 2026 on Express Entry",
		law.ToolReport:       "crs-scenario-lab, record of what IRCC's calculator shows (unofficial)",

		law.Regulations:            "Immigration and Refugee Protection Regulations (IRPR)",
		law.InterpretationAct:      "Interpretation Act",
		law.Instructions2015:       "Ministerial Instructions, amendment of 30 May 2015 on work in Canada",
		law.Physicians2023:         "Public policy of 25 April 2023 for physicians, as several firms report it",
		law.CalculatorWording:      "IRCC, wording of its CRS calculator, in copies",
		law.FormReports:            "Reports of candidates on what the profile form credits",
		law.ExperiencePage:         "IRCC, Canadian Experience Class",
		law.SkilledWorkerPage:      "IRCC, Federal Skilled Worker Program",
		law.SkilledTradesPage:      "IRCC, Federal Skilled Trades Program",
		law.FundsPage:              "IRCC, Proof of funds",
		law.FundsReports:           "Earlier tables of settlement funds, as they were reported",
		law.CategoryPage:           "IRCC, Category-based selection",
		law.CategoryReports:        "Earlier categories and their lists, as they were reported",
		law.PolicePage:             "IRCC, Police certificates",
		law.Act:                    "Immigration and Refugee Protection Act (IRPA)",
		law.AssessmentInstructions: "IRCC, instructions to officers on assessing an application under section 11.2 (in quotations)",
		law.AssessmentPage:         "IRCC, How we assess your application",
		law.InvitationPage:         "IRCC, instructions on invitations to apply",
		law.InvitationLetter:       "An invitation letter of 10 July 2019",
		law.PeriodReports:          "Reports on how long invitations lasted",
		law.CompletenessUpdate:     "IRCC, update of 29 June 2021 on the completeness check",
		law.AgePolicy:              "IRCC, public policy on age and birthdays",
		law.WithdrawalPage:         "IRCC, Withdraw your application",
		law.BracketReports:         "Practitioners on work that completes after an invitation",
		law.ExperienceReports:      "Practitioners on vacation, leave and remote work",
		law.FamilyReports:          "Practitioners on changes in the family",
		law.MedicalReports:         "Reports on medical examinations before an application",
		law.LetterReports:          "Practitioners on other proof of employment",
		law.NominationReports:      "IRCC, as quoted on nominations and profiles",
		law.RoundsFeed:             "IRCC, feed of the rounds of invitations",
		law.RoundsList:             "An unofficial list of rounds of invitations",
		law.FeeReports:             "Reports on the fees from 30 April 2026 and on biometrics",
		law.ChildFeeEstimate:       "Our estimate of a child's fee, from the base amounts of the Regulations",
		law.SiblingReports:         "IRCC, as candidates quote it on a brother or sister in Canada",
		law.HelpCentre:             "IRCC, answers of its help centre in 2023, in a collection",
		law.NOC2021:                "Statistics Canada, National Occupational Classification 2021",
	},
	Confidence: [law.NumConfidence]string{
		law.Low:    "Weak: one secondary source, or an inference.",
		law.Medium: "Fair: read in a copy or a quotation, or in two secondary sources.",
		law.High:   "Strong: official text, or many agreeing copies of it.",
	},
}

var (
	englishEducationClass = [crs.NumClass]string{
		crs.NoClass:    "secondary school or less",
		crs.LowerClass: "one credential of a year or more",
		crs.UpperClass: "two or more credentials, or a graduate or professional degree",
	}
	englishForeignClass = [crs.NumClass]string{
		crs.NoClass:    "no complete year outside Canada",
		crs.LowerClass: "one or two years outside Canada",
		crs.UpperClass: "three years or more outside Canada",
	}
	englishLanguageTier = [crs.NumTier]string{
		crs.NoTier:    "an ability below CLB 7",
		crs.LowerTier: "CLB 7 or higher in all four, one below CLB 9",
		crs.UpperTier: "CLB 9 or higher in all four",
	}
	englishWorkTier = [crs.NumTier]string{
		crs.NoTier:    "no complete year in Canada",
		crs.LowerTier: "one year in Canada",
		crs.UpperTier: "two years or more in Canada",
	}
)

var englishPage = Page{
	Brand:        "Sixty Days",
	Title:        "Your CRS score, with the reason for every point – Sixty Days",
	Description:  "Free, private CRS calculator for Canada's Express Entry. Every point is explained with its rule and source. Works offline; nothing you answer leaves your browser.",
	Skip:         "Skip to the questions",
	Heading:      "Your CRS score, and why",
	Lead:         "The Comprehensive Ranking System (CRS) ranks everybody in Canada's Express Entry pool. Answer what you know, in any order. The score follows each answer, and every line shows the rule behind it.",
	OtherName:    "Français",
	AppName:      "Sixty Days, a CRS score calculator",
	NotFound:     "There is no such page",
	NotFoundHint: "The address may be mistyped, or the page may have moved. These are the pages of this site. They work without a network once one of them has been opened.",
	NoScript:     "This page calculates in your browser and needs JavaScript to do so, which is turned off or was not loaded. Immigration, Refugees and Citizenship Canada has the criteria as text, and a calculator of its own:",
	Failed:       "The calculator is not running: it could not be loaded, or it met an error and stopped. Your answers were not sent anywhere. For now there is the",
	Reload:       "Reload the page",
	Retry:        "Try again",
	Official:     "official page on canada.ca",
	Later:        "Not now",
	Updated:      "A new version is ready.",

	GroupYou:       "You and your family",
	GroupEducation: "Education",
	GroupLanguage:  "Languages",
	GroupWork:      "Work",
	GroupSpouse:    "Your spouse or partner",
	GroupMore:      "Additional points",
	First:          "First official language",
	Second:         "Second official language",
	Levels:         "Level in each ability",
	Results:        "Result in each ability",
	StatedUsed:     "Until you choose a result, the level you stated before counts for that ability.",
	TEF699:         "Express Entry does not use the scale to 699. Your attestation also shows an “équivalence ancien score”, out of 360, 300 and 450: choose that and give those numbers.",
	Choose:         "Choose",
	Reset:          "Clear all answers",

	Score:     "CRS score",
	Waiting:   "The calculator is loading. You can answer already; your answers are kept.",
	Start:     "Answer a question to begin.",
	Next:      "Next question:",
	Why:       "Every line, explained",
	WhyHint:   "Open a line to see its rule, its source and the answers it read.",
	SeeWhy:    "See why",
	NotYet:    "needs an answer",
	NotHeld:   "not known",
	NotScored: "not scored",
	Combined:  "What applies",

	ByExact:      "By your exact answers",
	ByExactLeast: "By your exact answers, at least",
	Answers:      "Your answers",
	SourceWord:   "Source",
	NotAnswered:  "not answered",
	Sources:      "Sources",
	Licences:     "Licences of this program and of what is in it",

	OnDay:       "Score on",
	ChangeDay:   "Choose another day",
	DayWord:     "Day",
	MonthWord:   "Month",
	YearWord:    "Year",
	Today:       "Back to today",
	NoSuchDay:   "The calendar has no such day. The score stays as it was.",
	BeforeStart: "Express Entry began on 1 January 2015. Choose a later day.",

	ReformTitle:     "A change is reported that we could not verify",
	ReformMore:      "What is reported, and what is not known",
	ReformBy:        "Reported by",
	ReformCheck:     "Check the official pages",
	DisclaimerTitle: "General information, not advice",
	Disclaimer:      "Free, unofficial, not affiliated with IRCC or the Government of Canada. Calculations run in your browser; nothing is sent. This is general information generated from published rules, not legal or immigration advice, and no consultant-client relationship exists. Rules change and officers decide each case; check the dates printed in your invitation letter and the cited source. If a result says to decline, or speaks of a serious risk or of misrepresentation, speak with a lawyer, a Quebec notary or a licensee of the College of Immigration and Citizenship Consultants before you act.",
	PrivateTitle:    "Private by design",
	Private:         "Nothing you answer leaves this browser. There is no account, no cookie, no analytics, and after loading the page makes no request at all: your browser's own network tools show it. Answers are forgotten when you close the page, unless you have them kept on your device.",
}
