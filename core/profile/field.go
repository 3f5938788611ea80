package profile

import "math/bits"

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

	NumField
)

// A FieldSet is a set of fields.
type FieldSet uint64

// A 65th field needs a wider FieldSet.
const _ = uint(64 - NumField)

// SetOf returns the set of the given fields.
func SetOf(fields ...Field) FieldSet {
	var s FieldSet
	for _, f := range fields {
		s = s.With(f)
	}
	return s
}

// With returns s and f.
func (s FieldSet) With(f Field) FieldSet { return s | 1<<f }

// Has reports whether f is in s.
func (s FieldSet) Has(f Field) bool { return s&(1<<f) != 0 }

// Len returns the number of fields in s.
func (s FieldSet) Len() int { return bits.OnesCount64(uint64(s)) }

// First returns the first field of s in the order of the questions, and
// reports whether s has any.
func (s FieldSet) First() (Field, bool) {
	return Field(bits.TrailingZeros64(uint64(s))), s != 0
}

// All calls yield for each field of s in the order of the questions, until
// yield returns false.
func (s FieldSet) All(yield func(Field) bool) {
	for ; s != 0; s &= s - 1 {
		if !yield(Field(bits.TrailingZeros64(uint64(s)))) {
			return
		}
	}
}

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
