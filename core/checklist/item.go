package checklist

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Kind is a kind of document, or of thing to be done for one.
type Kind uint8

const (
	Police             Kind = iota + 1 // police certificate: [Item].Country
	Medical                            // medical examination before filing
	Reference                          // letter of an employer
	SelfEmployment                     // proof of work for oneself, by others
	Language                           // result of a language test: [Item].Holder
	Assessment                         // educational credential assessment (ECA)
	Diploma                            // credential from abroad
	CanadianCredential                 // credential from Canada
	StudyInCanada                      // two years of study in Canada, for the grid
	TradeCertificate                   // certificate of qualification in a trade
	Offer                              // offer of employment
	LabourAssessment                   // labour market impact assessment (LMIA)
	Nomination                         // certificate of a province or territory
	Funds                              // bank letters
	Passport                           //
	Photo                              //
	CivilStatus                        // proof of a marital status that is not answered
	Marriage                           // marriage certificate
	Union                              // declaration of common-law union
	Cohabitation                       // proof of twelve months of living together
	Separation                         // proof of separation
	Divorce                            // divorce certificate
	Annulment                          // annulment
	Death                              // death certificate of a spouse
	FormerMarriage                     // end of each former marriage, of either spouse
	Birth                              // a child's birth certificate, or adoption
	SiblingProof                       // a brother or sister: relationship and status
	SiblingResidence                   // their residence in Canada
	RelativeProof                      // a relative in Canada, for the grid
	Translation                        // of whatever is in another language
	Letter                             // letter of explanation
	Representative                     // use of a representative
	Fees                               // [Item].Bill

	NumKind
)

var kindSlugs = [NumKind]string{
	Police:             "police",
	Medical:            "medical",
	Reference:          "reference",
	SelfEmployment:     "self-employment",
	Language:           "language",
	Assessment:         "assessment",
	Diploma:            "diploma",
	CanadianCredential: "canadian-credential",
	StudyInCanada:      "study-in-canada",
	TradeCertificate:   "trade-certificate",
	Offer:              "offer",
	LabourAssessment:   "lmia",
	Nomination:         "nomination",
	Funds:              "funds",
	Passport:           "passport",
	Photo:              "photo",
	CivilStatus:        "civil-status",
	Marriage:           "marriage",
	Union:              "union",
	Cohabitation:       "cohabitation",
	Separation:         "separation",
	Divorce:            "divorce",
	Annulment:          "annulment",
	Death:              "death",
	FormerMarriage:     "former-marriage",
	Birth:              "birth",
	SiblingProof:       "sibling",
	SiblingResidence:   "sibling-residence",
	RelativeProof:      "relative",
	Translation:        "translation",
	Letter:             "letter",
	Representative:     "representative",
	Fees:               "fees",
}

// String returns the frozen name of k.
func (k Kind) String() string {
	if k == 0 || k >= NumKind {
		return "no item"
	}
	return kindSlugs[k]
}

// A Who is the person whom an item is about.
type Who uint8

const (
	Applicant Who = iota + 1
	Spouse        // or common-law partner
	Child         // [Item].Entry of the list of children

	NumWho
)

var whoSlugs = [NumWho]string{Applicant: "applicant", Spouse: "spouse", Child: "child"}

// String returns the frozen name of w.
func (w Who) String() string {
	if w == 0 || w >= NumWho {
		return "nobody"
	}
	return whoSlugs[w]
}

// A Standing tells how the last day of a document stands to the days of filing.
type Standing uint8

const (
	Lasts  Standing = iota + 1 // it counts through the last of them, and a week more
	Ends                       // it ceases to count within them, or within a week after
	Lapsed                     // it counts on none of them: another one is needed

	NumStanding
)

// An Item is one document that the application needs, or may need.
type Item struct {
	Kind Kind
	Who  Who

	// Entry is the entry of the list that the item is about, counted from 1: a
	// job, a credential, a child. Without one it is about all that the answers
	// do not list.
	Entry int

	// Country is that of a police certificate. Without one it is about all
	// other countries.
	Country profile.Country

	Holder profile.Holder // of a language result

	Need

	// Start is the day by which to begin, and Due the one by which to have it:
	// rules of thumb. Late says that the first has passed, and is now today.
	Start, Due law.Day
	Late       bool

	// LastValid is the last day on which what is held counts for filing. It is
	// zero when there is no end, or none is known.
	LastValid law.Day
	Standing  Standing

	// IssuedNotBefore is the first day on which a document may have been issued
	// to count on every day of filing. It is zero where no such day is known.
	IssuedNotBefore law.Day

	Amount profile.Dollars // funds to settle, zero where they are not known
	Family int             // the persons whom they are for

	Bill *Bill // fees, nil where none are held

	Basis []law.Cite
}
