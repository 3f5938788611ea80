package decline

// A Code names what a finding is about. The example of each is read by a test:
// facts that differ from an invitation with nothing wrong as the JSON says give
// a finding of that code.
type Code uint8

const (
	// AllClear is said when nothing differs between the profile, the day of the
	// invitation and the day of filing.
	//
	// Example: {}
	AllClear Code = iota + 1

	// ITAExpired is an invitation whose period has ended with nothing filed.
	//
	// Example: {"today":"2027-01-05"}
	ITAExpired

	// EAPRIncompleteAfterDeadline is an application that was returned as
	// incomplete when the period was over.
	//
	// Example: {"state":"submitted","rejected_incomplete":true,"today":"2027-02-01"}
	EAPRIncompleteAfterDeadline

	// DeadlineToday is the last day of the period.
	//
	// Example: {"today":"2027-01-04"}
	DeadlineToday

	// DeadlineUTC reminds that the period ends at 00:00 UTC, which is the
	// evening before in the Americas, when the days left are few or the day that
	// was planned comes after them.
	//
	// Example: {"submit_from":"2027-01-02"}
	DeadlineUTC

	// ProfileExpiresNoReturn is a profile whose twelve months end before the
	// period does: declining does not put it back.
	//
	// Example: {"profile_expires":"2026-11-20","docs":[{"doc":"reference letters","ready_on":null}]}
	ProfileExpiresNoReturn

	// CannotCompleteInTime is a document that cannot be had before the deadline.
	//
	// Example: {"docs":[{"doc":"reference letters","ready_on":null}]}
	CannotCompleteInTime

	// CRSBelowCutOffAtITA is a score that was below the cut-off when the
	// invitation was issued.
	//
	// Example: {"crs":{"claimed_at_ita":520,"true_at_ita":505,"at_submission":505}}
	CRSBelowCutOffAtITA

	// CRSBelowCutOffAtApp is a score that is below the cut-off on the day of
	// filing, the own birthday left aside.
	//
	// Example: {"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":498}}
	CRSBelowCutOffAtApp

	// CRSDropStillOK is a score that fell and still reaches the cut-off.
	//
	// Example: {"crs":{"claimed_at_ita":530,"true_at_ita":530,"at_submission":512}}
	CRSDropStillOK

	// CRSEqualCutOff is a score that equals the cut-off.
	//
	// Example: {"crs":{"claimed_at_ita":510,"true_at_ita":510,"at_submission":510}}
	CRSEqualCutOff

	// TieBreakAfter is a profile of the cut-off's score that was submitted after
	// the tie-break: an equal score, and a lower rank.
	//
	// Example: {"round":{"type":"general","cutoff":510,"tie_break":"2026-03-01T12:00:00Z"},"profile_submitted":"2026-04-01T12:00:00Z","crs":{"claimed_at_ita":530,"true_at_ita":510,"at_submission":510}}
	TieBreakAfter

	// TieBreakOK is a profile of the cut-off's score that was submitted before
	// the tie-break.
	//
	// Example: {"round":{"type":"general","cutoff":510,"tie_break":"2026-03-01T12:00:00Z"},"profile_submitted":"2026-02-01T12:00:00Z","crs":{"claimed_at_ita":510,"true_at_ita":510,"at_submission":510}}
	TieBreakOK

	// CRSUnknown is a score that was not recalculated.
	//
	// Example: {"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":null}}
	CRSUnknown

	// CRSHigher is a recalculated score above the one in the profile.
	//
	// Example: {"crs":{"claimed_at_ita":515,"true_at_ita":515,"at_submission":527}}
	CRSHigher

	// ClaimBelowCutOff is a profile whose claimed score is below the cut-off of
	// the round: it would not have been invited, so that one of the two is wrong.
	//
	// Example: {"crs":{"claimed_at_ita":505,"true_at_ita":505,"at_submission":505}}
	ClaimBelowCutOff

	// CRSNotLower is a score that is not lower than the one that was invited,
	// where the grid of the round is not held and totals cannot be compared with
	// its cut-off.
	//
	// Example: {"crs":{"not_lower":true},"grid":{"reported":"2026-11-03"}}
	CRSNotLower

	// GridUnverified is a round of a day for which a change of the grid is
	// reported and not held.
	//
	// Example: {"crs":{"not_lower":true},"grid":{"reported":"2026-11-03","named":true}}
	GridUnverified

	// GridOfRound is a round of before a reported change and a filing after it:
	// the grid of the round is applied to both.
	//
	// Example: {"ita_date":"2026-10-01","grid":{"reported":"2026-11-03","kept":true}}
	GridOfRound

	// ScoreByDifference is scores that are the one of the person's account less
	// what the known grid makes of each difference.
	//
	// Example: {"grid":{"reported":"2026-11-03","by_difference":true}}
	ScoreByDifference

	// ProfileErrorNoPoints is an error of the profile that costs no points and
	// no requirement.
	//
	// Example: {"profile_mismatch":true}
	ProfileErrorNoPoints

	// ProfileErrorPoints is an error of the profile that changed its points.
	//
	// Example: {"crs":{"claimed_at_ita":530,"true_at_ita":512,"at_submission":512}}
	ProfileErrorPoints

	// MECFailAtITA is a class whose minimum criteria were not met when the
	// invitation was issued.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":true}}
	MECFailAtITA

	// MECFailAtApp is a class whose minimum criteria are not met on the day of
	// filing.
	//
	// Example: {"mec":{"at_ita":true,"at_submission":false}}
	MECFailAtApp

	// MECUnknown is a class of which it is not known whether its minimum criteria
	// are met.
	//
	// Example: {"mec":{"at_ita":true,"at_submission":null}}
	MECUnknown

	// MECWindowSliding is experience that leaves its window of three, five or ten
	// years on a known day.
	//
	// Example: {"submit_by":"2026-12-15","causes":["MEC_WINDOW_SLIDING"]}
	MECWindowSliding

	// WrongClass is a class other than the one that the invitation names.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":false},"causes":["WRONG_CLASS"]}
	WrongClass

	// CECWorkShort is less than a year of skilled work in Canada.
	//
	// Example: {"today":"2026-12-03","ita_date":"2026-12-02","mec":{"at_ita":false,"at_submission":true},"detail":{"work_start":"2026-01-31"}}
	CECWorkShort

	// Work30HCap is work of more than 30 hours a week, which counts as 30.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":false},"causes":["WORK_30H_CAP"]}
	Work30HCap

	// WorkLeaveExcluded is a time without pay, which does not count.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":true},"causes":["WORK_LEAVE_EXCLUDED"]}
	WorkLeaveExcluded

	// WorkAbroadExcluded is work done outside Canada, which is no experience in
	// Canada.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":true},"causes":["WORK_ABROAD_EXCLUDED"]}
	WorkAbroadExcluded

	// WorkStudentSelfEmp is work while studying full time, self-employed, or
	// without authorisation.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":false},"causes":["WORK_STUDENT_SELFEMP"]}
	WorkStudentSelfEmp

	// FSWNotContinuous is a year of the Federal Skilled Worker class that was
	// interrupted.
	//
	// Example: {"class_invited":"FSW","mec":{"at_ita":false,"at_submission":false},"causes":["FSW_NOT_CONTINUOUS"]}
	FSWNotContinuous

	// WorkBracketLater is a further year of work that is complete after the
	// invitation and before the deadline.
	//
	// Example: {"shortfall_cause":"month_rounding","submit_from":"2026-12-20","crs":{"claimed_at_ita":520,"true_at_ita":507,"at_submission":520}}
	WorkBracketLater

	// WorkBracketTooLate is a further year of work that is not complete before
	// the deadline.
	//
	// Example: {"shortfall_cause":"month_rounding","crs_cure_on":null,"crs":{"claimed_at_ita":520,"true_at_ita":507,"at_submission":507}}
	WorkBracketTooLate

	// WorkVacationDiscretion is paid vacation of more than about two weeks a
	// year, which an officer may count or not.
	//
	// Example: {"unknown":["officer view of 3 excess vacation weeks"]}
	WorkVacationDiscretion

	// WorkOK is a requirement of work that is met.
	//
	// Example: {"causes":["WORK_OK"]}
	WorkOK

	// NOCTEERFail is an occupation that is not of TEER 0 to 3, or whose duties
	// were others.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":false},"causes":["NOC_TEER_FAIL"]}
	NOCTEERFail

	// LangValid is a language result that is less than two years old to the end
	// of the period.
	//
	// Example: {"detail":{"language_result_date":"2025-01-20"}}
	LangValid

	// LangExpiresBeforeDeadline is a language result that becomes two years old
	// within the period.
	//
	// Example: {"submit_by":"2026-12-14","detail":{"language_result_date":"2024-12-15"}}
	LangExpiresBeforeDeadline

	// LangExpired is a language result that is two years old or older.
	//
	// Example: {"mec":{"at_ita":false,"at_submission":true},"detail":{"language_result_date":"2024-11-01"}}
	LangExpired

	// LangRetest is a new result that is needed or has come.
	//
	// Example: {"submit_from":"2026-12-20","docs":[{"doc":"language_retest","ready_on":"2026-12-20"}]}
	LangRetest

	// LangExpiryAfterApp is a language result that ends after the application was
	// received, which does not matter.
	//
	// Example: {"state":"submitted","detail":{"language_result_date":"2024-11-10"}}
	LangExpiryAfterApp

	// LangDateUnknown is a language result of which the date is not known.
	//
	// Example: {"unknown":["language_result_date"]}
	LangDateUnknown

	// ECAExpires is an educational credential assessment that becomes five years
	// old within the period.
	//
	// Example: {"class_invited":"FSW","submit_by":"2026-12-09","detail":{"eca_date":"2021-12-10"}}
	ECAExpires

	// ECAExpired is an assessment that is five years old or older.
	//
	// Example: {"detail":{"eca_date":"2021-11-01"},"crs":{"claimed_at_ita":515,"true_at_ita":515,"at_submission":430}}
	ECAExpired

	// FamilyMarriage is a marriage, or a year of living together, before filing.
	//
	// Example: {"unknown":["partner_factors"],"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":null}}
	FamilyMarriage

	// FamilySeparation is a separation, divorce or death before filing.
	//
	// Example: {"causes":["FAMILY_SEPARATION"],"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":525}}
	FamilySeparation

	// FamilyAccompanyingChange is a spouse who now comes, or now does not.
	//
	// Example: {"causes":["FAMILY_ACCOMPANYING_CHANGE"],"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":495}}
	FamilyAccompanyingChange

	// FamilyBirth is a child born or adopted before filing.
	//
	// Example: {"causes":["FAMILY_BIRTH"],"profile_mismatch":true}
	FamilyBirth

	// FamilyAfterApp is a change of the family after the application was
	// received.
	//
	// Example: {"state":"submitted","change_after_submission":true,"causes":["FAMILY_AFTER_APP"]}
	FamilyAfterApp

	// Child22 is a child who turns 22 within the period: a dependent child's age
	// is locked on the day of filing, not on that of the invitation.
	//
	// Example: {"submit_by":"2026-12-19","causes":["CHILD_22"]}
	Child22

	// ChildLockedPNP is a child whose age was locked when the nomination was
	// applied for.
	//
	// Example: {"class_invited":"PNP","causes":["CHILD_LOCKED_PNP"]}
	ChildLockedPNP

	// SiblingLost is a brother or sister who does not count, or not any more.
	//
	// Example: {"causes":["SIBLING_LOST"],"crs":{"claimed_at_ita":527,"true_at_ita":512,"at_submission":512}}
	SiblingLost

	// SiblingOK is a brother or sister who only travels.
	//
	// Example: {"causes":["SIBLING_OK"]}
	SiblingOK

	// AgeExempt is a score that fell only by the own birthday after the
	// invitation: IRPA s. 11.2(2)(a).
	//
	// Example: {"crs":{"claimed_at_ita":512,"true_at_ita":512,"at_submission":507,"at_submission_age_frozen":512}}
	AgeExempt

	// AgePlusOther is a birthday together with another drop.
	//
	// Example: {"crs":{"claimed_at_ita":516,"true_at_ita":516,"at_submission":506,"at_submission_age_frozen":511}}
	AgePlusOther

	// AgeFSWPolicy is a point of the 67-point grid lost by the own birthday,
	// which a public policy covers.
	//
	// Example: {"class_invited":"FSW","detail":{"fsw_grid":{"at_ita":67,"at_submission":66}},"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":515,"at_submission_age_frozen":520}}
	AgeFSWPolicy

	// PNPWithdrawn is a nomination that was withdrawn or cancelled.
	//
	// Example: {"class_invited":"PNP","causes":["PNP_WITHDRAWN"],"mec":{"at_ita":true,"at_submission":false}}
	PNPWithdrawn

	// PNPWithdrawProfile says that a lost nomination cannot be taken out of a
	// profile: the profile must be withdrawn as well.
	//
	// Example: {"class_invited":"PNP","causes":["PNP_WITHDRAWN"],"mec":{"at_ita":true,"at_submission":false}}
	PNPWithdrawProfile

	// PNPExpires is a certificate of nomination that ends within the period.
	//
	// Example: {"class_invited":"PNP","submit_by":"2026-12-10","causes":["PNP_EXPIRES"]}
	PNPExpires

	// PNPPending is a nomination on which the province has still to decide.
	//
	// Example: {"class_invited":"PNP","unknown":["province_decision"]}
	PNPPending

	// NomineeCriteria says which criteria of a nominee are checked, and that it is
	// not known whether those of a federal program are asked for as well.
	//
	// Example: {"class_invited":"PNP","causes":["PNP_CRITERIA"]}
	NomineeCriteria

	// CategoryFailAtITA is a category whose criteria were not met when the
	// invitation was issued.
	//
	// Example: {"round":{"type":"category","cutoff":400,"category":"french"},"category":{"at_ita":false,"at_submission":true}}
	CategoryFailAtITA

	// CategoryFailAtApp is a category whose criteria are not met on the day of
	// filing.
	//
	// Example: {"round":{"type":"category","cutoff":400,"category":"french"},"category":{"at_ita":true,"at_submission":false}}
	CategoryFailAtApp

	// CategoryUnknown is a category of which it is not known whether its criteria
	// are met.
	//
	// Example: {"round":{"type":"category","cutoff":400,"category":"french"},"category":{"at_ita":true}}
	CategoryUnknown

	// CategoryOK is a category whose criteria are met on both days.
	//
	// Example: {"round":{"type":"category","cutoff":400,"category":"french"},"category":{"at_ita":true,"at_submission":true}}
	CategoryOK

	// FundsShort is settlement funds below the table.
	//
	// Example: {"class_invited":"FSW","causes":["FUNDS_SHORT"],"mec":{"at_ita":true,"at_submission":false},"mec_cure_on":"2026-12-10"}
	FundsShort

	// FundsExempt is a class that asks for no settlement funds.
	//
	// Example: {"class_invited":"CEC"}
	FundsExempt

	// FundsOK is settlement funds that suffice.
	//
	// Example: {"class_invited":"FSW","causes":["FUNDS_OK"]}
	FundsOK

	// IMEMissing is a medical examination that is not done before the deadline.
	//
	// Example: {"docs":[{"doc":"medical examination","ready_on":null}]}
	IMEMissing

	// IMEReuse is an earlier medical examination in Canada that can be used
	// again.
	//
	// Example: {"causes":["IME_REUSE"]}
	IMEReuse

	// PCCLate is a police certificate that comes late, with proof of having
	// tried.
	//
	// Example: {"docs":[{"doc":"police certificate","ready_on":null,"proof_of_effort":true}]}
	PCCLate

	// PCCStale is a police certificate of the country of residence that is older
	// than six months.
	//
	// Example: {"causes":["PCC_STALE"],"docs":[{"doc":"police certificate","ready_on":"2026-12-10"}]}
	PCCStale

	// PassportExpired is a passport that ends before the day of filing.
	//
	// Example: {"docs":[{"doc":"passport","ready_on":"2026-12-10"}]}
	PassportExpired

	// PassportNew is a passport renewed since the profile.
	//
	// Example: {"causes":["PASSPORT_NEW"],"profile_mismatch":true}
	PassportNew

	// RefLetterAlt is other proof of employment in place of a reference letter.
	//
	// Example: {"docs":[{"doc":"reference letter","ready_on":null,"proof_of_effort":true}]}
	RefLetterAlt

	// DocumentLater is a document that is ready within the period, and not yet.
	//
	// Example: {"docs":[{"doc":"bank letter","ready_on":"2026-12-10"}]}
	DocumentLater

	// FileNotBefore is a day before which the application must not be filed.
	//
	// Example: {"submit_from":"2026-12-01"}
	FileNotBefore

	// FileNotAfter is a day after which the application can no longer be filed,
	// before the deadline.
	//
	// Example: {"submit_by":"2026-12-15"}
	FileNotAfter

	// QuebecIntent is the intention to live in Quebec.
	//
	// Example: {"causes":["QUEBEC_INTENT"],"mec":{"at_ita":true,"at_submission":false}}
	QuebecIntent

	// InadmissibleA40 is a finding of misrepresentation that is in force.
	//
	// Example: {"inadmissible":true}
	InadmissibleA40

	// JobOfferPoints is points for arranged employment in an invitation of before
	// 2025-03-25.
	//
	// Example: {"today":"2025-04-01","ita_date":"2025-03-10","causes":["JOB_OFFER_POINTS"]}
	JobOfferPoints

	// JobLostOK is a job that was lost and is not needed for the class.
	//
	// Example: {"causes":["JOB_LOST_OK"]}
	JobLostOK

	// FSTOfferLost is an offer in a skilled trade that was lost, without a
	// certificate of qualification.
	//
	// Example: {"class_invited":"FST","causes":["FST_OFFER_LOST"],"mec":{"at_ita":true,"at_submission":false}}
	FSTOfferLost

	// NotifyIRCC asks to tell IRCC by its web form.
	//
	// Example: {"state":"submitted","profile_mismatch":true}
	NotifyIRCC

	// ConsiderWithdrawal asks to consider taking the application back.
	//
	// Example: {"state":"submitted","crs":{"claimed_at_ita":530,"true_at_ita":500,"at_submission":500}}
	ConsiderWithdrawal

	// LetterOfExplanation asks for a letter of explanation with evidence.
	//
	// Example: {"profile_mismatch":true}
	LetterOfExplanation

	// Consult asks to speak with a licensed person first.
	//
	// Example: {"inadmissible":true}
	Consult

	// Unlisted is something open that the person named and that no check knows.
	//
	// Example: {"unknown":["weather"]}
	Unlisted

	NumCode
)

var codeSlugs = [NumCode]string{
	AllClear:                    "ALL_CLEAR",
	ITAExpired:                  "ITA_EXPIRED",
	EAPRIncompleteAfterDeadline: "EAPR_INCOMPLETE_AFTER_DEADLINE",
	DeadlineToday:               "DEADLINE_TODAY",
	DeadlineUTC:                 "DEADLINE_UTC",
	ProfileExpiresNoReturn:      "PROFILE_EXPIRES_NO_RETURN",
	CannotCompleteInTime:        "CANNOT_COMPLETE_IN_TIME",
	CRSBelowCutOffAtITA:         "CRS_BELOW_CUTOFF_AT_ITA",
	CRSBelowCutOffAtApp:         "CRS_BELOW_CUTOFF_AT_APP",
	CRSDropStillOK:              "CRS_DROP_STILL_OK",
	CRSEqualCutOff:              "CRS_EQUAL_CUTOFF",
	TieBreakAfter:               "TIEBREAK_AFTER",
	TieBreakOK:                  "TIEBREAK_OK",
	CRSUnknown:                  "CRS_UNKNOWN",
	CRSHigher:                   "CRS_HIGHER",
	ClaimBelowCutOff:            "CLAIM_BELOW_CUTOFF",
	CRSNotLower:                 "CRS_NOT_LOWER",
	GridUnverified:              "GRID_UNVERIFIED",
	GridOfRound:                 "GRID_OF_ROUND",
	ScoreByDifference:           "SCORE_BY_DIFFERENCE",
	ProfileErrorNoPoints:        "PROFILE_ERROR_NO_POINTS",
	ProfileErrorPoints:          "PROFILE_ERROR_POINTS",
	MECFailAtITA:                "MEC_FAIL_AT_ITA",
	MECFailAtApp:                "MEC_FAIL_AT_APP",
	MECUnknown:                  "MEC_UNKNOWN",
	MECWindowSliding:            "MEC_WINDOW_SLIDING",
	WrongClass:                  "WRONG_CLASS",
	CECWorkShort:                "CEC_WORK_SHORT",
	Work30HCap:                  "WORK_30H_CAP",
	WorkLeaveExcluded:           "WORK_LEAVE_EXCLUDED",
	WorkAbroadExcluded:          "WORK_ABROAD_EXCLUDED",
	WorkStudentSelfEmp:          "WORK_STUDENT_SELFEMP",
	FSWNotContinuous:            "FSW_NOT_CONTINUOUS",
	WorkBracketLater:            "WORK_BRACKET_LATER",
	WorkBracketTooLate:          "WORK_BRACKET_TOO_LATE",
	WorkVacationDiscretion:      "WORK_VACATION_DISCRETION",
	WorkOK:                      "WORK_OK",
	NOCTEERFail:                 "NOC_TEER_FAIL",
	LangValid:                   "LANG_VALID",
	LangExpiresBeforeDeadline:   "LANG_EXPIRES_BEFORE_DEADLINE",
	LangExpired:                 "LANG_EXPIRED",
	LangRetest:                  "LANG_RETEST",
	LangExpiryAfterApp:          "LANG_EXPIRY_AFTER_APP",
	LangDateUnknown:             "LANG_DATE_UNKNOWN",
	ECAExpires:                  "ECA_EXPIRES",
	ECAExpired:                  "ECA_EXPIRED",
	FamilyMarriage:              "FAMILY_MARRIAGE",
	FamilySeparation:            "FAMILY_SEPARATION",
	FamilyAccompanyingChange:    "FAMILY_ACCOMPANYING_CHANGE",
	FamilyBirth:                 "FAMILY_BIRTH",
	FamilyAfterApp:              "FAMILY_AFTER_APP",
	Child22:                     "CHILD_22",
	ChildLockedPNP:              "CHILD_LOCKED_PNP",
	SiblingLost:                 "SIBLING_LOST",
	SiblingOK:                   "SIBLING_OK",
	AgeExempt:                   "AGE_EXEMPT",
	AgePlusOther:                "AGE_PLUS_OTHER",
	AgeFSWPolicy:                "AGE_FSW_POLICY",
	PNPWithdrawn:                "PNP_WITHDRAWN",
	PNPWithdrawProfile:          "PNP_WITHDRAW_PROFILE",
	PNPExpires:                  "PNP_EXPIRES",
	PNPPending:                  "PNP_PENDING",
	NomineeCriteria:             "PNP_CRITERIA",
	CategoryFailAtITA:           "CATEGORY_FAIL_AT_ITA",
	CategoryFailAtApp:           "CATEGORY_FAIL_AT_APP",
	CategoryUnknown:             "CATEGORY_UNKNOWN",
	CategoryOK:                  "CATEGORY_OK",
	FundsShort:                  "FUNDS_SHORT",
	FundsExempt:                 "FUNDS_EXEMPT",
	FundsOK:                     "FUNDS_OK",
	IMEMissing:                  "IME_MISSING",
	IMEReuse:                    "IME_REUSE",
	PCCLate:                     "PCC_LATE",
	PCCStale:                    "PCC_STALE",
	PassportExpired:             "PASSPORT_EXPIRED",
	PassportNew:                 "PASSPORT_NEW",
	RefLetterAlt:                "REF_LETTER_ALT",
	DocumentLater:               "DOCUMENT_LATER",
	FileNotBefore:               "FILE_NOT_BEFORE",
	FileNotAfter:                "FILE_NOT_AFTER",
	QuebecIntent:                "QUEBEC_INTENT",
	InadmissibleA40:             "INADMISSIBLE_A40",
	JobOfferPoints:              "JOB_OFFER_POINTS",
	JobLostOK:                   "JOB_LOST_OK",
	FSTOfferLost:                "FST_OFFER_LOST",
	NotifyIRCC:                  "NOTIFY_IRCC",
	ConsiderWithdrawal:          "CONSIDER_WITHDRAWAL",
	LetterOfExplanation:         "EXPLAIN",
	Consult:                     "CONSULT",
	Unlisted:                    "UNLISTED",
}

// String returns the frozen name of c.
func (c Code) String() string {
	if c == 0 || c >= NumCode {
		return "NO_CODE"
	}
	return codeSlugs[c]
}

// ParseCode returns the code with the given frozen name.
func ParseCode(name string) (Code, bool) {
	for c := Code(1); c < NumCode; c++ {
		if codeSlugs[c] == name {
			return c, true
		}
	}
	return 0, false
}
