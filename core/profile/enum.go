package profile

import "strconv"

// YesNo is the answer to a question that has no third answer. "I do not know"
// is an [Answer] that was not given.
type YesNo uint8

const (
	No YesNo = iota + 1
	Yes

	NumYesNo
)

// Marital is the marital status, by the choices of the Express Entry profile.
type Marital uint8

const (
	NeverMarried Marital = iota + 1
	Married
	CommonLaw // cohabiting in a conjugal relationship for at least one year: IRPR s. 1(1)
	Separated
	Divorced
	Annulled
	Widowed

	NumMarital
)

// HasSpouse reports whether a person of this status has a spouse or common-law
// partner in the sense of the CRS.
func (m Marital) HasSpouse() bool { return m == Married || m == CommonLaw }

// Education is the level of education, by the rows of the CRS.
type Education uint8

const (
	LessThanSecondary Education = iota + 1
	Secondary
	OneYear   // certificate, diploma or degree from a program of one year
	TwoYear   // program of two years
	Bachelors // bachelor's degree, or a program of three years or more
	TwoOrMore // two or more credentials, one from a program of three years or more
	Masters   // master's degree, or professional degree needed to practise in a licensed profession
	Doctorate

	NumEducation
)

// CanadianStudy is the candidate's credential from a school in Canada, by the
// rows of the additional points.
type CanadianStudy uint8

const (
	NoCanadianStudy CanadianStudy = iota + 1
	CanadianSecondary
	CanadianOneOrTwoYears
	CanadianThreeYears // three years or more, or a master's, professional or doctoral degree

	NumCanadianStudy
)

// Official is an official language of Canada.
type Official uint8

const (
	English Official = iota + 1
	French

	NumOfficial
)

// Other returns the other official language.
func (o Official) Other() Official { return English + French - o }

// Ability is one of the four language abilities.
type Ability uint8

const (
	Listening Ability = iota + 1
	Reading
	Writing
	Speaking

	NumAbility
)

// Abilities lists the four abilities in the order of a test report.
var Abilities = [...]Ability{Listening, Reading, Writing, Speaking}

// Test is the way in which language ability is shown.
type Test uint8

const (
	NoTest     Test = iota + 1 // no result in this language
	LevelsOnly                 // levels stated without a test: the quick answer
	CELPIP                     // CELPIP-General
	IELTS                      // IELTS General Training
	PTE                        // PTE Core
	TEF                        // TEF Canada, on the scale that Express Entry uses ("équivalence ancien score")
	TEF699                     // TEF Canada, on the scale to 699, which Express Entry does not use
	TCF                        // TCF Canada

	NumTest
)

// Official returns the language that t tests. It reports false for the choices
// that are not a test.
func (t Test) Official() (Official, bool) {
	switch t {
	case CELPIP, IELTS, PTE:
		return English, true
	case TEF, TEF699, TCF:
		return French, true
	}
	return 0, false
}

// Accepted reports whether t is a test whose results Express Entry takes.
// Source: canada.ca, language test results for Express Entry.
func (t Test) Accepted() bool {
	_, tested := t.Official()
	return tested && t != TEF699
}

// Shows reports whether t can show ability in o. Stating levels, or having no
// result, is possible in either language.
func (t Test) Shows(o Official) bool {
	tested, ok := t.Official()
	return !ok || tested == o
}

// Level is a level of the Canadian Language Benchmarks or, for French, of the
// Niveaux de compétence linguistique canadiens.
type Level uint8

const (
	BelowFour Level = 3  // CLB 3 or less
	TenOrMore Level = 10 // CLB 10, 11 or 12

	NumLevel Level = 11
)

// Result is a result of a language test in tenths of a point, so that the half
// bands of IELTS are whole.
type Result uint16

// Points returns the result of n whole points.
func Points(n int) Result { return Result(n * 10) }

// String writes r as test reports do: 6.5, 8, 316.
func (r Result) String() string { return decimal(int(r), 1) }

// decimal writes n, which counts parts of which places decimals make a whole,
// without zeros at its end.
func decimal(n, places int) string {
	unit := 1
	for range places {
		unit *= 10
	}
	s := strconv.Itoa(n / unit)
	part := n % unit
	if part == 0 {
		return s
	}
	s += "."
	for part > 0 {
		unit /= 10
		s += strconv.Itoa(part / unit)
		part %= unit
	}
	return s
}

// Dollars is an amount of whole Canadian dollars.
type Dollars uint32

// Years is a number of complete years: an age, or a length of work experience.
// Part of a year counts for nothing.
type Years uint8

// JobOffer is a qualifying offer of arranged employment, which earned points
// until 2025-03-24.
type JobOffer uint8

const (
	NoOffer     JobOffer = iota + 1
	SeniorOffer          // NOC 2021 major group 00 (TEER 0)
	OtherOffer           // any other qualifying offer

	NumJobOffer
)
