package crs

import "sixtydays/core/profile"

// Points of the Comprehensive Ranking System. They are whole and never
// negative.
type Points int16

// A Pair is the points of a candidate with and without a spouse or common-law
// partner who counts.
type Pair struct{ With, Without Points }

// For returns the points of column c.
func (p Pair) For(c Column) Points {
	if c == WithSpouse {
		return p.With
	}
	return p.Without
}

// A Column is one of the two columns of section A.
type Column uint8

const (
	WithoutSpouse Column = iota + 1
	WithSpouse
)

const (
	youngest = 17 // the first row of the age grid, "17 years of age or less"
	oldest   = 45 // the last row, "45 years of age or more"
)

// An AgeGrid is the points of each age from "17 or less" to "45 or more".
type AgeGrid [oldest - youngest + 1]Pair

// At returns the points of a person who is y years old.
func (g *AgeGrid) At(y profile.Years) Pair {
	return g[min(max(y, youngest), oldest)-youngest]
}

// manyYears is the last row of the grids of Canadian work, "5 years or more".
const manyYears = 5

// A WorkGrid is the points of each number of complete years of work, from none
// to "5 or more".
type WorkGrid [manyYears + 1]Pair

// At returns the points of y complete years.
func (g *WorkGrid) At(y profile.Years) Pair { return g[min(y, manyYears)] }

// An EducationGrid is the points of each level of education.
type EducationGrid [profile.NumEducation]Pair

// A LanguageGrid is the points of each level in one ability.
type LanguageGrid [profile.NumLevel]Pair

// A Class is a row of the transferability grids: what is combined.
type Class uint8

const (
	NoClass    Class = iota + 1 // earns nothing in any combination
	LowerClass                  // one credential of a year or more; one or two years abroad
	UpperClass                  // two or more credentials, or a graduate degree; three years abroad; a certificate

	NumClass
)

var classSlugs = [NumClass]string{NoClass: "none", LowerClass: "lower", UpperClass: "upper"}

// String returns the frozen name of c, which is empty for the zero Class.
func (c Class) String() string { return classSlugs[c] }

// A Tier is a column of the transferability grids: what it is combined with.
type Tier uint8

const (
	NoTier Tier = iota + 1
	LowerTier
	UpperTier

	NumTier
)

var tierSlugs = [NumTier]string{NoTier: "none", LowerTier: "lower", UpperTier: "upper"}

// String returns the frozen name of t, which is empty for the zero Tier.
func (t Tier) String() string { return tierSlugs[t] }

// A Threshold says where the tiers, or classes, begin on some scale.
type Threshold[T ~uint8] struct{ Lower, Upper T }

// Tier returns the tier that v reaches.
func (t Threshold[T]) Tier(v T) Tier {
	switch {
	case v >= t.Upper:
		return UpperTier
	case v >= t.Lower:
		return LowerTier
	}
	return NoTier
}

// Class returns the class that v reaches.
func (t Threshold[T]) Class(v T) Class { return Class(t.Tier(v)) }

// A TransferGrid is the points of one combination by class and tier.
type TransferGrid [NumClass][NumTier]Points

// Transferability is what section C gives for.
type Transferability struct {
	Grid            TransferGrid // the same for all five combinations
	EducationClass  [profile.NumEducation]Class
	ForeignYears    Threshold[profile.Years]
	CanadianYears   Threshold[profile.Years]
	Language        Threshold[profile.Level] // lowest of the four abilities, with education or foreign work
	CertificateTier Threshold[profile.Level] // the same with a certificate of qualification
}

// FrenchBonus is the additional points for French.
type FrenchBonus struct {
	French      profile.Level // needed in all four abilities
	English     profile.Level // needed in all four abilities for the higher points
	Lower, High Points
}

// Most is the limits of the score and of its sections: Ministerial Instructions,
// s. 8(2).
type Most struct {
	Total, Core, Transfer Pair
	Spouse, Additional    Points
	SecondLanguage        Pair
	TransferGroup         Points // of each of the three groups of combinations
}
