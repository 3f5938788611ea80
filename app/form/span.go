package form

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A span tells which years a day is chosen from, as numbers of years before and
// after this one.
type span struct{ back, ahead int }

// Spans of what is asked for more than once.
var (
	life   = span{90, 0}
	recent = span{3, 0}
)

// spans holds the years of the questions that ask for a day.
var spans = [profile.NumField]span{
	profile.FieldBorn:                life,
	profile.FieldMaritalSince:        {70, 0},
	profile.FieldFirstDate:           recent,
	profile.FieldFirstRegistered:     recent,
	profile.FieldSecondDate:          recent,
	profile.FieldSecondRegistered:    recent,
	profile.FieldSpouseDate:          recent,
	profile.FieldSpouseRegistered:    recent,
	profile.FieldSiblingBorn:         life,
	profile.FieldSiblingSince:        life,
	profile.FieldSiblingUntil:        life,
	profile.FieldNominationIssued:    {3, 0},
	profile.FieldNominationExpires:   {3, 3},
	profile.FieldNominationWithdrawn: {3, 0},
	profile.FieldTradeQualified:      {50, 0},
}

// partSpans holds the years of the items that ask for a day. A job may have
// begun long before the years that count.
var partSpans = [profile.NumPart]span{
	profile.PartStart:     {45, 1},
	profile.PartEnd:       {12, 1},
	profile.PartFrom:      {12, 1},
	profile.PartTo:        {12, 1},
	profile.PartCompleted: {60, 1},
	profile.PartAssessed:  {12, 0},
	profile.PartBorn:      {50, 0},
}

// years returns the first and the last year that s is chosen from. Today's year
// is the middle of them, and the one that is shown is among them.
func (s spot) years(today law.Day, shown int) (first, last int) {
	years := spans[s.field]
	if s.part != 0 {
		years = partSpans[s.part]
	}
	year, _, _ := today.Date()
	first, last = year-years.back, year+years.ahead
	if shown != 0 {
		first, last = min(first, shown), max(last, shown)
	}
	return first, last
}
