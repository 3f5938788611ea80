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
