package profile

// A Field names one question. Fields are stable: add new ones at the end of
// the table of [Descriptor]s by their own slug, never reuse one.
type Field uint8

const (
	FieldMarital Field = iota + 1
	FieldSpouseCitizen
	FieldSpouseComes
	FieldAge
	FieldEducation
	FieldCanadianStudy
	FieldFirstOfficial
	FieldFirstTest
	FieldFirstListening // level; the four abilities follow in order
	FieldFirstReading
	FieldFirstWriting
	FieldFirstSpeaking
	FieldFirstListeningResult // result of the test; the four abilities follow in order
	FieldFirstReadingResult
	FieldFirstWritingResult
	FieldFirstSpeakingResult
	FieldSecondTest
	FieldSecondListening
	FieldSecondReading
	FieldSecondWriting
	FieldSecondSpeaking
	FieldSecondListeningResult
	FieldSecondReadingResult
	FieldSecondWritingResult
	FieldSecondSpeakingResult
	FieldCanadianWork
	FieldForeignWork
	FieldCertificate
	FieldSpouseEducation
	FieldSpouseTest
	FieldSpouseListening
	FieldSpouseReading
	FieldSpouseWriting
	FieldSpouseSpeaking
	FieldSpouseListeningResult
	FieldSpouseReadingResult
	FieldSpouseWritingResult
	FieldSpouseSpeakingResult
	FieldSpouseWork
	FieldSibling
	FieldJobOffer
	FieldNomination

	// Exact answers.

	FieldBorn
	FieldMaritalSince
	FieldMaritalBefore
	FieldCredentials
	FieldFirstDate
	FieldFirstRegistered
	FieldSecondDate
	FieldSecondRegistered
	FieldSpouseDate
	FieldSpouseRegistered
	FieldJobs
	FieldSpouseCredentials
	FieldSpouseJobs
	FieldSiblingBorn
	FieldSiblingSince
	FieldSiblingUntil
	FieldNominationBy
	FieldNominationIssued
	FieldNominationExpires
	FieldNominationWithdrawn

	// Answers that the programs read and the score does not.

	FieldChildren
	FieldFunds
	FieldQuebec
	FieldRelative
	FieldStudied
	FieldSpouseStudied
	FieldArranged
	FieldTradeOffer
	FieldTradeQualified

	NumField
)

// A Holder is one of the three places in which language results are held.
type Holder uint8

const (
	FirstLanguage Holder = iota + 1
	SecondLanguage
	SpouseLanguage

	NumHolder
)

var testFields = [NumHolder]Field{
	FirstLanguage:  FieldFirstTest,
	SecondLanguage: FieldSecondTest,
	SpouseLanguage: FieldSpouseTest,
}

// TestField returns the question that asks how h's ability is shown.
func (h Holder) TestField() Field { return testFields[h] }

// LevelField returns the question that asks for h's level in a.
func (h Holder) LevelField(a Ability) Field { return testFields[h] + Field(a) }

// ResultField returns the question that asks for h's test result in a.
func (h Holder) ResultField(a Ability) Field {
	return testFields[h] + Field(NumAbility) - 1 + Field(a)
}

// DateField returns the question that asks for the date of h's result.
func (h Holder) DateField() Field { return FieldFirstDate + 2*Field(h-FirstLanguage) }

// RegisteredField returns the question that asks when h registered for the
// test.
func (h Holder) RegisteredField() Field { return h.DateField() + 1 }

// In returns the results that p holds for h.
func (h Holder) In(p *Profile) *Language {
	switch h {
	case FirstLanguage:
		return &p.First
	case SecondLanguage:
		return &p.Second
	}
	return &p.Spouse.Language
}

// Official returns the language that h's results must be in, and reports
// whether that is known. A spouse's may be in either, which is reported as not
// known.
func (h Holder) Official(p *Profile) (Official, bool) {
	o, ok := p.FirstOfficial.Get()
	if h == SpouseLanguage || !ok {
		return 0, false
	}
	if h == SecondLanguage {
		return o.Other(), true
	}
	return o, true
}
