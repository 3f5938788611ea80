package words

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
)

// Invitation returns the English text of the page about an invitation.
func (English) Invitation() *InvitationPage { return &englishInvitation }

// RoundsUntil says up to which day the rounds are known.
func (l English) RoundsUntil(d law.Day) string {
	return "Choosing your round fills in its day, its cut-off and its tie-break. The rounds held here end on " + l.Day(d) + "; a later one you can enter yourself."
}

// RoundWas says that the round was held on another day.
func (l English) RoundWas(d law.Day) string {
	return "This round was held on " + l.Day(d) + ". Check the day on your letter, or choose another round."
}

// AccountReform says why the score of the account is asked for.
func (l English) AccountReform(d law.Day) string {
	return "A change of the score is reported for " + l.Day(d) + ", and we do not hold its values. The score that your account showed is what your invitation rests on; we count only differences from it."
}

// WouldReplace says how many answers would be replaced.
func (l English) WouldReplace(n int) string {
	if n == 1 {
		return "One answer is there already and would be replaced."
	}
	return l.Number(n) + " answers are there already and would be replaced."
}

// Numbered says "Document 2".
func (l English) Numbered(name string, n int) string { return name + " " + l.Number(n) }

var englishInvitation = InvitationPage{
	Title:          "Your invitation to apply: file, explain, fix or decline – Sixty Days",
	Description:    "Check an Express Entry invitation to apply before you file: the score on both days, the minimum criteria, dates and documents, each with the rule behind it. Works offline; no answer leaves your browser.",
	Pages:          "Pages",
	ScorePage:      "Score",
	InvitationPage: "My invitation",

	Heading: "Your invitation, checked",
	Lead:    "An invitation to apply (ITA) has to hold on two days: the day it was issued and the day you file. Enter what you know. What you leave open stays unknown and is never counted against you or for you.",

	Letter:      "1. The invitation",
	Round:       "Round of invitations",
	OtherRound:  "Another round: I enter it myself",
	OfIRCC:      "from IRCC's list",
	Unofficial:  "from an unofficial list: compare it with your letter",
	TieBreakWas: "Tie-break",
	Invited:     "Day of the invitation",
	InvitedHint: "The date on the letter in your IRCC account.",
	TooEarly:    "Express Entry began on 1 January 2015. Choose a later day.",
	TooLate:     "This day is still to come. Choose the day on which the invitation was issued.",
	Class:       "Program named in the invitation",
	ClassHint:   "You can apply under this one only.",
	Unsure:      "Not sure",
	Kind:        "Kind of the round",
	AllRound:    "General, or one program",
	PNPRound:    "Provincial nominees",
	ByCategory:  "Category",
	Category:    "Category of the round",
	CutOff:      "Cut-off of the round",
	CutOffHint:  "The score of the lowest-ranked person who was invited.",
	TieBreak:    "Tie-break of the round, if you know it (UTC)",
	TieHint:     "It matters only for a score equal to the cut-off.",
	Hundreds:    "Hundreds",
	Rest:        "Last two digits",
	TooHigh:     "A score is at most 1,200. Correct the two lists.",
	Hour:        "Hour (UTC)",
	Minute:      "Minute",

	More:             "More from the letter and the profile",
	Deadline:         "Deadline printed in the letter",
	DeadlineHint:     "Without it, we count 60 days from the day of the invitation.",
	Submitted:        "When the profile was submitted (UTC)",
	SubmittedHint:    "For the tie-break. The time is needed only where the day is that of the tie-break.",
	Expires:          "Day on which the profile expires",
	ExpiresHint:      "Twelve months after it was submitted. After that day nobody returns to the pool.",
	Account:          "Score shown in your IRCC account",
	AccountHint:      "The score by which you were invited.",
	State:            "How far is the application?",
	StatePending:     "Nothing filed yet",
	StateFiled:       "Filed",
	StateReturned:    "Returned as incomplete",
	Filed:            "Day on which it was filed",
	Changed:          "Has something changed since it was filed?",
	Inadmissible:     "Is a finding of misrepresentation in force against you?",
	InadmissibleHint: "It bars applications for five years.",

	Door:       "2. How do you want to check?",
	DoorLegend: "Kind of check",
	Quick:      "Quick check: from numbers",
	QuickHint:  "You know the scores and the dates.",
	Full:       "Full check: from answers",
	FullHint:   "We work out the scores and the criteria from what your profile said and from what is true.",

	Numbers:         "3. The scores",
	Claimed:         "Score by the profile",
	ClaimedHint:     "As your account showed it when you were invited.",
	True:            "True score on the day of the invitation",
	TrueHint:        "By what was really so on that day. The score page works it out for any day.",
	Filing:          "Score on the day of filing, with the age of the invitation",
	FilingHint:      "A birthday after the invitation takes no points away, so leave it aside here.",
	Aged:            "The same score with your age on the day of filing",
	AgedHint:        "We show beside each other what the birthday takes and what else changed.",
	Criteria:        "Minimum criteria",
	CriteriaHint:    "Work, language, education and the rest of what the program asks of everybody, whatever the score.",
	CriteriaInvited: "Met on the day of the invitation?",
	CriteriaFiling:  "Met on the day of filing?",
	CategoryInvited: "In the category on the day of the invitation?",
	CategoryFiling:  "In the category on the day of filing?",
	Dates:           "Dates",
	LanguageDate:    "Date of the language result",
	LanguageHint:    "The oldest one that you rely on. It has to be less than two years old on the day of filing.",
	Assessed:        "Date of the educational credential assessment (ECA)",
	AssessedHint:    "Only if you rely on one. It counts for five years.",
	Planned:         "Day on which you mean to file",
	PlannedHint:     "Leave it open to hear which days are possible.",
	KnownDays:       "I know days that filing depends on",
	NotBefore:       "File not before",
	NotBeforeHint:   "For example the day on which one more year of work is complete.",
	NotAfter:        "File not after",
	NotAfterHint:    "For example the last day of a nomination.",

	Papers:      "Documents that are not at hand",
	PapersHint:  "An application that lacks a document is returned, and the invitation is then used up.",
	Paper:       "Document",
	AddPaper:    "Add a document",
	PaperKind:   "Which document?",
	PaperReady:  "When will it be there?",
	ReadyOn:     "On a day that I know",
	ReadyNever:  "It cannot be had in time",
	ReadyOpen:   "Not known",
	ReadyDay:    "Ready on",
	PaperEffort: "I have proof that I tried, and other evidence",
	PaperName: [NumPaper]string{
		LanguageRetest:     "New language test",
		PoliceCertificate:  "Police certificate",
		ReferenceLetter:    "Reference letter of an employer",
		MedicalExamination: "Medical examination",
		Passport:           "Passport",
		BankLetter:         "Bank letter (settlement funds)",
		Assessment:         "Educational credential assessment (ECA)",
		CivilStatus:        "Certificate of marriage, divorce, birth or death",
		Translation:        "Translation",
		OtherPaper:         "Another document",
	},

	Happened:     "What happened",
	HappenedHint: "Tick what applies. Each adds what the rules say about it; the numbers above decide what it costs.",
	OfWork:       "Work",
	OfLanguage:   "Language and education",
	OfFamily:     "Family",
	OfNomination: "Nomination and program",
	OfOther:      "Other",
	Birthday:     "A birthday between the invitation and filing",
	Mismatch:     "The application will say something else than the profile did",
	Rounding:     "The profile form counted a year of work that was not complete to the day",
	Vacation:     "Vacation or leave of more weeks than usual: not sure how it counts",
	Province:     "The province has still to decide something",
	Cause: [decline.NumCode]string{
		decline.CECWorkShort:             "The year of work in Canada was not complete",
		decline.Work30HCap:               "Hours above 30 a week were counted",
		decline.WorkLeaveExcluded:        "Unpaid or long leave was counted as work",
		decline.WorkAbroadExcluded:       "Work done outside Canada was counted as work in Canada",
		decline.WorkStudentSelfEmp:       "Work as a full-time student, or for oneself, was counted",
		decline.FSWNotContinuous:         "The year of skilled work was not continuous, or not in one occupation",
		decline.NOCTEERFail:              "The duties fit another occupation (NOC) than the profile named",
		decline.MECWindowSliding:         "Old work is about to fall out of the years that count",
		decline.LangRetest:               "A new language test",
		decline.FamilyMarriage:           "Marriage, or one year of living together",
		decline.FamilySeparation:         "Separation, divorce, or death of the spouse",
		decline.FamilyAccompanyingChange: "The spouse now comes along, or does not any more",
		decline.FamilyBirth:              "A child was born or adopted",
		decline.Child22:                  "A child turns 22",
		decline.SiblingLost:              "The brother or sister does not live in Canada any more, or does not count",
		decline.FamilyAfterApp:           "The family changed after the application was filed",
		decline.PNPWithdrawn:             "The nomination was withdrawn",
		decline.PNPExpires:               "The nomination expires before the deadline",
		decline.WrongClass:               "Another program is met, not the one in the invitation",
		decline.QuebecIntent:             "The plan is now to live in Quebec",
		decline.FSTOfferLost:             "The job offer of the trades program is gone",
		decline.JobLostOK:                "A job ended after the invitation",
		decline.FundsShort:               "The settlement funds are short",
		decline.PassportNew:              "A new passport",
	},

	Sheets:       "3. The answers",
	Which:        "Which answers to show",
	ClaimedSheet: "What my profile said",
	TrueSheet:    "What is true",
	ClaimedLead:  "As the profile stood on the day of the invitation, right or wrong.",
	TrueLead:     "As it really is, with dates where you have them. These are the answers of the score page.",
	Copied:       "To begin with, we copied the other answers here. Change what is different.",
	CopyToTrue:   "Copy to “What is true”",
	CopyToClaim:  "Copy to “What my profile said”",
	Replace:      "Replace them",
	Keep:         "Keep them",
	Differs:      "What differs",
	NoneDiffers:  "Nothing differs between what the profile said and what is true.",
	DiffersHint:  "For each, say whether the profile was wrong from the start. Without an answer we take it that it was.",
	ProfileSays:  "Profile",
	IsTrue:       "True",
	Since:        "Since when?",
	SinceNever:   "The profile was wrong when I was invited",
	SinceChanged: "It was right then, and changed since",
	SinceDated:   "The dates in your answers tell since when.",
	MissingTrue:  "Of what is true",
	MissingClaim: "Of what the profile said",

	FilingHeading: "4. Filing",
	Waiting:       "Choose the round or the day of the invitation, and how you want to check.",
	Reset:         "Clear the invitation (the answers of the score page stay)",
}
