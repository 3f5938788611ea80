package words

import (
	"sixtydays/core/checklist"
	"sixtydays/core/law"
)

// ChecklistNames returns the English names.
func (English) ChecklistNames() *ChecklistNames { return &englishChecklist }

// PlanOf says "Plan for the invitation of 5 November 2026".
func (l English) PlanOf(invited law.Day) string {
	return "Plan for the invitation of " + l.Day(invited)
}

// FileBetween says "File between 5 November 2026 and 4 January 2027."
func (l English) FileBetween(first, last law.Day) string {
	return "File between " + l.Day(first) + " and " + l.Day(last) + "."
}

// Lead says "Begin by 7 November 2026, have it by 1 January 2027."
func (l English) Lead(start, due law.Day) string {
	return "Begin by " + l.Day(start) + ", have it by " + l.Day(due) + "."
}

// CountsTo says "Yours counts for filing until 9 June 2027."
func (l English) CountsTo(d law.Day) string { return "Yours counts for filing until " + l.Day(d) + "." }

// IssuedFrom says "Issued on 1 March 2022 or later."
func (l English) IssuedFrom(d law.Day) string { return "Issued on " + l.Day(d) + " or later." }

// TooLate says "From 00:00 UTC on 5 January 2027 it is too late."
func (l English) TooLate(m law.Moment) string {
	return "From " + clock(m) + " UTC on " + l.Day(m.Day) + " it is too late."
}

// clock writes the time of m as 00:00.
func clock(m law.Moment) string { return m.String()[len("2027-01-05T"):len("2027-01-05T00:00")] }

// IfNeeded says "Passport (if needed)".
func (English) IfNeeded(title string) string { return title + " (if needed)" }

// LastDayOf says "Language test result (counts for the last time)".
func (English) LastDayOf(title string) string { return title + " (counts for the last time)" }

var englishChecklist = ChecklistNames{
	Kind: [checklist.NumKind]Entitled{
		checklist.Police:             {"Police certificate", "A colour scan of the original, of each country but Canada where the person lived six months or more in a row in the last ten years, from the age of 18. Of the country where they live: issued at most six months before filing. Of one that they left: issued after the last stay. If it cannot come in time, proof of the request and a letter about your efforts may be taken in its place, without a guarantee."},
		checklist.Medical:            {"Medical examination", "By a panel physician before filing, of the whole family, those who stay behind too. Upload the information sheet or form IMM 1017B. In Canada, an examination of the last five years with a low risk may do: give its number. A child who is a citizen or permanent resident of Canada needs none."},
		checklist.Reference:          {"Reference letter", "From each employer, on letterhead, signed, with contact details: title, duties, dates, hours a week, pay and benefits of each position. If an employer will not write one: other proof of the work, and a letter that says why."},
		checklist.SelfEmployment:     {"Proof of self-employment", "Proof by others of the work, its dates and its pay: contracts, invoices, letters of clients."},
		checklist.Language:           {"Language test result", "The report of a test that Express Entry takes, less than two years old on the day of filing. If it ends after filing, that does not matter. A new result replaces the old one: recalculate with it."},
		checklist.Assessment:         {"Educational credential assessment (ECA)", "Less than five years old on the day of filing."},
		checklist.Diploma:            {"Diploma from abroad", "The diploma and the transcript that the assessment is about."},
		checklist.CanadianCredential: {"Canadian credential", "The diploma and the transcript."},
		checklist.StudyInCanada:      {"Study in Canada", "The transcripts of two academic years of full-time study."},
		checklist.TradeCertificate:   {"Certificate of qualification", "In the trade, issued by a province, a territory or a federal body."},
		checklist.Offer:              {"Offer of employment", "The employer's letter, with the job, the pay and how long it lasts."},
		checklist.LabourAssessment:   {"Labour market impact assessment (LMIA)", "A copy of the one on which the offer or the permit rests."},
		checklist.Nomination:         {"Nomination certificate", "Valid on the day of filing. If it ends sooner, ask the province for an extension now."},
		checklist.Funds:              {"Proof of funds", "A letter of each bank on letterhead, with its contact details: account numbers, the day on which each was opened, the balance, the average of six months, and debts. The money has to be there on the day of filing and when the visa is issued."},
		checklist.Passport:           {"Passport", "Valid on the day of filing. If it is being renewed, give the new number and upload both."},
		checklist.Photo:              {"Digital photo", "To IRCC's specifications, which we have not read: see its site."},
		checklist.CivilStatus:        {"Proof of marital status", "Your answers say which."},
		checklist.Marriage:           {"Marriage certificate", "Of the marriage in force."},
		checklist.Union:              {"Declaration of common-law union", "Form IMM 5409, signed by both before a commissioner or a notary."},
		checklist.Cohabitation:       {"Proof of living together", "For twelve months in a row: a lease, bills, an account in both names."},
		checklist.Separation:         {"Proof of separation", "An agreement, a court's order, or proof of two addresses."},
		checklist.Divorce:            {"Divorce certificate", "Of each divorce."},
		checklist.Annulment:          {"Annulment", "Of each marriage that was annulled."},
		checklist.Death:              {"Death certificate", "Of the spouse or partner who died."},
		checklist.FormerMarriage:     {"End of former marriages", "The divorce, the annulment or the death certificate that ended each one."},
		checklist.Birth:              {"Birth certificate", "Or the adoption papers; where the other parent stays behind, their consent or the custody order too."},
		checklist.SiblingProof:       {"Brother or sister in Canada", "Birth certificates that show a common parent, and proof that they are a citizen or permanent resident and 18 or older."},
		checklist.SiblingResidence:   {"Their residence in Canada", "A lease, a bill or a letter, at most six months old on the day of filing."},
		checklist.RelativeProof:      {"Relative in Canada", "Proof of the relationship, of their status and that they live in Canada."},
		checklist.Translation:        {"Translations", "With the translator's affidavit, unless they are certified. Not by family."},
		checklist.Letter:             {"Letter of explanation", "The entry of the profile, the correction, why it differs, the recalculated score, and the proof."},
		checklist.Representative:     {"Use of a representative", "Form IMM 5476, for whoever acts for you, paid or not."},
		checklist.Fees:               {"Fees", "Paid with the application. The right of permanent residence fee may wait until before the visa. Who stays behind pays none."},
	},
	Who:    [checklist.NumWho]string{checklist.Applicant: "you", checklist.Spouse: "spouse or partner", checklist.Child: "child"},
	Second: "second official language",
	Others: "all other countries",
	Needed: [checklist.NumNeeded]string{checklist.Certain: "Needed, by your answers", checklist.Depends: "May be needed"},
	If: [checklist.NumCondition]string{
		checklist.IfAnswered:   "An answer is missing.",
		checklist.IfDay:        "It depends on the day of filing: something changes within the period.",
		checklist.IfLived:      "We do not ask where people lived: needed if the person was there six months in a row.",
		checklist.IfComes:      "Needed if the child comes to Canada with you.",
		checklist.IfMarried:    "Needed if you or your spouse were married before.",
		checklist.IfClaimed:    "Needed only if it is to count.",
		checklist.IfForeign:    "Needed if a document is in neither English nor French.",
		checklist.IfUsed:       "Needed if somebody acts for you.",
		checklist.IfNominated:  "Needed if the child was under 22 on the day on which you applied to the province.",
		checklist.IfClass:      "It depends on the class that your invitation names.",
		checklist.IfLawNotHeld: "We do not hold the rule of that day.",
	},
	ByWork: "By your work for an employer there: we do not ask where you lived.",
	Ends:   "That is close: file before it ends, or have a new one.",
	Lapsed: "What you have does not count on any day of filing: a new one is needed.",
	Late:   "The day to begin has passed: begin today.",
	Mark: [checklist.NumMark]Entitled{
		checklist.Decide:    {"Recalculate and decide", "Your score, the criteria of your class and of your category on the day of the invitation: go on, or decline."},
		checklist.NotBefore: {"First day to file", "Something that your application needs is complete from this day on."},
		checklist.GoOrNot:   {"Go or decline", "Every document that is still missing has a day on which it will be there, before the internal deadline. One that cannot come means an application that is returned, and the invitation is gone."},
		checklist.Internal:  {"Internal deadline: file", "Everything is there. The days that are left are for what goes wrong."},
		checklist.ChildEve:  {"Last day before a child is 22", "Filed later, the application cannot include the child as a dependant, unless the child depends on you because of a condition."},
		checklist.NotAfter:  {"Last day to file", "Something that your application needs ends after this day."},
		checklist.FinalDay:  {"Last day of the invitation", "File or decline today, by UTC. Who does neither needs a new profile to be invited again."},
	},
	Deadline:  Entitled{"Invitation: too late from now on", "The moment that your letter prints prevails."},
	NoFiling:  "By these dates there is no day on which you can file.",
	Heuristic: "The days to begin and to have things are rules of thumb of low confidence, not law.",
	Fee: [checklist.NumFee]string{
		checklist.Processing:       "Processing",
		checklist.RightOfResidence: "Right of permanent residence",
		checklist.ProcessingChild:  "Children, by our estimate",
	},
	Biometrics: "Biometrics",
	Total:      "Together",
}
