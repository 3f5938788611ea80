package words

// A Paper is a document that an application needs and that may not be at hand.
type Paper uint8

const (
	LanguageRetest Paper = iota + 1
	PoliceCertificate
	ReferenceLetter
	MedicalExamination
	Passport
	BankLetter
	Assessment
	CivilStatus
	Translation
	OtherPaper

	NumPaper
)

// paperSlugs are the names by which the advice knows what a document is.
var paperSlugs = [NumPaper]string{
	LanguageRetest:     "language_retest",
	PoliceCertificate:  "police_certificate",
	ReferenceLetter:    "reference_letter",
	MedicalExamination: "medical_examination",
	Passport:           "passport",
	BankLetter:         "bank_letter",
	Assessment:         "educational_credential_assessment",
	CivilStatus:        "certificate_of_civil_status",
	Translation:        "translation",
	OtherPaper:         "document",
}

// String returns the frozen name of p.
func (p Paper) String() string {
	if p == 0 || p >= NumPaper {
		return "no paper"
	}
	return paperSlugs[p]
}
