package feed

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"sixtydays/core/law"
)

var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
	"july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}

// A date is what is found of a moment, piece by piece. What is not found is 0.
type date struct {
	year, month, day int
	clock            string // hours, minutes and seconds
	half             string // am or pm, which stands beside clocks of 24 hours too
}

// parseMoment reads a moment as IRCC writes it: "April 12th, 2026 at 04:32:26
// UTC", with or without most of that. A moment without a year is the last one
// that is not after the day latest.
func parseMoment(s string, latest law.Day) (law.Moment, error) {
	var d date
	pieces := strings.FieldsFunc(s, func(r rune) bool { return r != ':' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, p := range pieces {
		if !d.take(strings.ToLower(p)) {
			return law.Moment{}, fmt.Errorf("%q: %q is not understood, or not as what stands before it", s, p)
		}
	}
	day, ok := d.on(latest)
	if !ok {
		return law.Moment{}, fmt.Errorf("%q is not of a day", s)
	}
	clock := d.clock
	if strings.IndexByte(clock, ':') == 1 {
		clock = "0" + clock
	}
	m, err := law.ParseMoment(day.String() + "T" + clock + "Z")
	if err != nil || len(clock) != len("00:00:00") {
		return law.Moment{}, fmt.Errorf("%q is not of a second", s)
	}
	if !d.agrees(m.Second / 3600) {
		return law.Moment{}, fmt.Errorf("%q can be read in two ways", s)
	}
	return m, nil
}

// take reads a piece. It reports false when the piece is not understood, and when
// it is not what was found before: a date may be repeated, and not corrected.
func (d *date) take(piece string) bool {
	switch month := months[piece]; {
	case month != 0:
		return set(&d.month, month)
	case piece == "at" || piece == "utc":
		return true
	case piece == "am" || piece == "pm":
		return set(&d.half, piece)
	case strings.Contains(piece, ":"):
		return set(&d.clock, piece)
	}
	digits := strings.TrimRight(piece, "stndrh") // of 1st, 2nd, 3rd and 4th
	n, err := strconv.Atoi(digits)
	switch {
	case err == nil && n > 0 && len(digits) <= 2:
		return set(&d.day, n)
	case err == nil && len(piece) == 4:
		return set(&d.year, n)
	}
	return false
}

// set sets what is not set yet, and else reports whether it is the same.
func set[T comparable](to *T, v T) bool {
	var none T
	if *to == none {
		*to = v
	}
	return *to == v
}

// on returns the day of d.
func (d *date) on(latest law.Day) (law.Day, bool) {
	if d.year != 0 {
		return law.MakeDay(d.year, d.month, d.day)
	}
	year, _, _ := latest.Date()
	day, ok := law.MakeDay(year, d.month, d.day)
	if day > latest {
		day, ok = law.MakeDay(year-1, d.month, d.day)
	}
	return day, ok
}

// agrees reports whether a clock that shows the given hour shows it in the half of
// the day that d names, be it a clock of 12 or of 24 hours.
func (d *date) agrees(hour int) bool {
	switch d.half {
	case "am":
		return hour < 12
	case "pm":
		return hour >= 12
	}
	return true
}
