package checklist

import "sixtydays/core/law"

// bases is what each kind of item rests on. Where nothing more special is known,
// it is that an application has to be complete.
var bases = [NumKind][]law.Cite{
	Police:             {{Source: law.PolicePage}},
	Medical:            {{Source: law.MedicalReports}, {Source: law.Regulations, Section: "30"}},
	Reference:          {{Source: law.LetterReports}},
	SelfEmployment:     {{Source: law.LetterReports}},
	Language:           {{Source: law.Regulations, Section: "75(2)(d)"}, {Source: law.Instructions2017, Section: "3(4)"}},
	Assessment:         {{Source: law.Regulations, Section: "75(2)(e)"}},
	Diploma:            {{Source: law.Regulations, Section: "10(1)"}},
	CanadianCredential: {{Source: law.Regulations, Section: "10(1)"}},
	StudyInCanada:      {{Source: law.Regulations, Section: "83(3)"}},
	TradeCertificate:   {{Source: law.Regulations, Section: "87.2(3)(d)"}},
	Offer:              {{Source: law.Regulations, Section: "82(2)"}},
	LabourAssessment:   {{Source: law.Regulations, Section: "82(2)"}},
	Nomination:         {{Source: law.Regulations, Section: "87(2)"}},
	Funds:              {{Source: law.Regulations, Section: "76(1)(b)"}, {Source: law.FundsPage}},
	Passport:           {{Source: law.Regulations, Section: "50"}},
	Photo:              {{Source: law.Regulations, Section: "10(1)"}},
	CivilStatus:        {{Source: law.Regulations, Section: "10(1)"}},
	Marriage:           {{Source: law.Regulations, Section: "10(1)"}},
	Union:              {{Source: law.Regulations, Section: "1(1)"}},
	Cohabitation:       {{Source: law.Regulations, Section: "1(1)"}},
	Separation:         {{Source: law.Regulations, Section: "10(1)"}},
	Divorce:            {{Source: law.Regulations, Section: "10(1)"}},
	Annulment:          {{Source: law.Regulations, Section: "10(1)"}},
	Death:              {{Source: law.Regulations, Section: "10(1)"}},
	FormerMarriage:     {{Source: law.Regulations, Section: "10(1)"}},
	Birth:              {{Source: law.Regulations, Section: "10(2)"}, {Source: law.Regulations, Section: "25.1"}},
	SiblingProof:       {{Source: law.Instructions2017}, {Source: law.SiblingReports}},
	SiblingResidence:   {{Source: law.SiblingReports}},
	RelativeProof:      {{Source: law.Regulations, Section: "83(5)"}},
	Translation:        {{Source: law.HelpCentre}},
	Letter:             {{Source: law.AssessmentInstructions}},
	Representative:     {{Source: law.Regulations, Section: "10(2)"}},
	Fees:               {{Source: law.FeeReports}},
}

// trades is what the same rest on for the Federal Skilled Trades class, where it
// is something else.
var trades = [NumKind][]law.Cite{
	Offer:            {{Source: law.Regulations, Section: "87.2(3)(d)"}},
	LabourAssessment: {{Source: law.Regulations, Section: "87.2(3)(d)"}},
	Funds:            {{Source: law.Regulations, Section: "87.2(5)"}, {Source: law.FundsPage}},
}

// marks is what each milestone rests on. The last day rests on the period of the
// invitation as well.
var marks = [NumMark][]law.Cite{
	Decide:    {{Source: law.Act, Section: "11.2(1)"}},
	NotBefore: {{Source: law.Act, Section: "11.2(1)"}},
	GoOrNot:   {{Source: law.Regulations, Section: "10(1)"}, {Source: law.Regulations, Section: "12"}},
	Internal:  {{Source: law.Regulations, Section: "10(1)"}, {Source: law.Regulations, Section: "12"}},
	ChildEve:  {{Source: law.Regulations, Section: "25.1(1)"}},
	NotAfter:  {{Source: law.Act, Section: "11.2(1)"}},
	FinalDay:  {{Source: law.Act, Section: "10.1(6)"}},
}
