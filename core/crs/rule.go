package crs

// A Rule names one line of the score. The lines of one section stand together,
// in the order in which IRCC lists them.
type Rule uint8

const (
	Total Rule = iota + 1

	Core // A. core human capital
	Age
	Education
	FirstLanguage  // first official language
	SecondLanguage // second official language
	CanadianWork
	Spouse // B. accompanying spouse or common-law partner
	SpouseEducation
	SpouseLanguage // the spouse's official language
	SpouseWork
	Transfer       // C. skill transferability
	EducationGroup // education with language and with Canadian work
	EducationLanguage
	EducationWork
	ForeignGroup // foreign work with language and with Canadian work
	ForeignLanguage
	ForeignWork
	CertificateGroup // certificate of qualification with language
	CertificateLanguage
	Additional // D. additional points
	Sibling
	French
	CanadianStudy
	JobOffer
	Nomination
	HighWage // the factor reported for 2026-11-03, of which no value is held

	NumRule
)

// sections lists the four sections of the score.
var sections = [...]Rule{Core, Spouse, Transfer, Additional}

// A RuleSet is a set of rules.
type RuleSet uint32

// A 33rd rule needs a wider RuleSet.
const _ = uint(32 - NumRule)

// RulesOf returns the set of the given rules.
func RulesOf(rules ...Rule) RuleSet {
	var s RuleSet
	for _, r := range rules {
		s |= 1 << r
	}
	return s
}

// Has reports whether r is in s.
func (s RuleSet) Has(r Rule) bool { return s&(1<<r) != 0 }

// ruleSlugs holds the frozen name of each rule, used in output for programs.
var ruleSlugs = [NumRule]string{
	Total:               "total",
	Core:                "core",
	Age:                 "age",
	Education:           "education",
	FirstLanguage:       "first-language",
	SecondLanguage:      "second-language",
	CanadianWork:        "canadian-work",
	Spouse:              "spouse",
	SpouseEducation:     "spouse-education",
	SpouseLanguage:      "spouse-language",
	SpouseWork:          "spouse-canadian-work",
	Transfer:            "transferability",
	EducationGroup:      "education-combinations",
	EducationLanguage:   "education-language",
	EducationWork:       "education-canadian-work",
	ForeignGroup:        "foreign-work-combinations",
	ForeignLanguage:     "foreign-work-language",
	ForeignWork:         "foreign-work-canadian-work",
	CertificateGroup:    "certificate-combinations",
	CertificateLanguage: "certificate-language",
	Additional:          "additional",
	Sibling:             "sibling",
	French:              "french",
	CanadianStudy:       "canadian-study",
	JobOffer:            "job-offer",
	Nomination:          "nomination",
	HighWage:            "high-wage-occupation",
}

// String returns the frozen name of r.
func (r Rule) String() string {
	if r == 0 || r >= NumRule {
		return "no rule"
	}
	return ruleSlugs[r]
}
