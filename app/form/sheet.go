package form

import (
	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Sheet is all that controls are drawn from.
type Sheet struct {
	Words   words.Language
	Answers *profile.Profile
	Draft   *Draft

	// Today tells which tables of test results and which years are offered,
	// whatever the day of the score: the tests of today are what a person holds.
	// It is zero before the program has arrived, when no results are offered.
	Today law.Day

	// Wrong are the answers that cannot be true beside another.
	Wrong []profile.Contradiction

	// Countries are offered where a country is asked for: see [Countries].
	Countries []Option
}

// country names c in the language of the sheet.
func (s *Sheet) country(c profile.Country) string {
	for _, o := range s.Countries {
		if o.Value == int(c) {
			return o.Text
		}
	}
	return c.String()
}

// conflict says what cannot be true of entry i of the list that answers f, and
// nothing when all can be.
func (s *Sheet) conflict(f profile.Field, i int) string {
	for k := range s.Wrong {
		if of := &s.Wrong[k].Of; of.Field == f && of.At.Entry == i {
			return words.Contradiction(s.Words, &s.Wrong[k])
		}
	}
	return ""
}

// Conflict says why the answer to f cannot be true beside another, and nothing
// when it can be. A test of the other language is asked for anew instead.
func (s *Sheet) Conflict(f profile.Field) string {
	k := profile.Describe(f).Kind
	if k == profile.KindList || k == profile.KindTest {
		return ""
	}
	return s.conflict(f, 0)
}
