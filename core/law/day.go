package law

import (
	"fmt"
	"strconv"
)

// A Day is a calendar day of the proleptic Gregorian calendar. It has no time
// and no time zone: the law of Express Entry counts in days, and an hour is
// added only where a deadline has one.
//
// Days are ordered and may be compared with < and ==. The zero Day is "no
// day", before every other, and no rule may read it as a date.
type Day int32 // counted from 1, which is 0001-01-01

// On returns the day with the given year, month and day of the month. It
// panics when there is no such day; it is meant for dates written in source
// code. Use [ParseDay] for anything a person typed.
func On(year, month, day int) Day {
	d, ok := civil(year, month, day)
	if !ok {
		panic(fmt.Sprintf("law: no such day: %04d-%02d-%02d", year, month, day))
	}
	return d
}

// MakeDay returns the day with the given year, month and day of the month, and
// reports whether there is one: 30 February is none, nor is a year outside
// 1 to 9999.
func MakeDay(year, month, day int) (Day, bool) { return civil(year, month, day) }

func civil(year, month, day int) (Day, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return 0, false
	}
	// Years are counted from March, so that the leap day comes last.
	y, m := year, month-3
	if m < 0 {
		y, m = y-1, m+12
	}
	days := 365*y + y/4 - y/100 + y/400 + (153*m+2)/5 + day - 1
	return Day(days - marchOffset), true
}

// marchOffset is the number of days from 0000-03-01, where the count by years
// that begin in March starts, to the day before 0001-01-01.
const marchOffset = 305

// DaysIn reports how many days the month of the year has.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// ParseDay reads a day written as YYYY-MM-DD. The error says what is wrong
// with s, to the person who wrote it.
func ParseDay(s string) (Day, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, fmt.Errorf("%q is not a day written as YYYY-MM-DD", s)
	}
	year, err1 := strconv.ParseUint(s[:4], 10, 16)
	month, err2 := strconv.ParseUint(s[5:7], 10, 8)
	day, err3 := strconv.ParseUint(s[8:], 10, 8)
	if err1 != nil || err2 != nil || err3 != nil {
		return 0, fmt.Errorf("%q is not a day written as YYYY-MM-DD", s)
	}
	d, ok := civil(int(year), int(month), int(day))
	if !ok {
		return 0, fmt.Errorf("the calendar has no day %s", s)
	}
	return d, nil
}

// Date returns the year, month and day of the month of d. The zero Day gives
// zeros.
func (d Day) Date() (year, month, day int) {
	if d == 0 {
		return 0, 0, 0
	}
	n := int(d) + marchOffset
	era := n / 146097
	ofEra := n % 146097
	y := (ofEra - ofEra/1460 + ofEra/36524 - ofEra/146096) / 365
	ofYear := ofEra - (365*y + y/4 - y/100)
	m := (5*ofYear + 2) / 153
	day = ofYear - (153*m+2)/5 + 1
	year = y + era*400
	month = m + 3
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// AddDays returns the day n days after d.
func (d Day) AddDays(n int) Day { return d + Day(n) }

// AddYears returns the anniversary of d after n years. The anniversary of
// 29 February in a year that has none is 1 March: only then has the whole
// year passed. The zero Day has no anniversary.
func (d Day) AddYears(n int) Day {
	if d == 0 {
		return 0
	}
	year, month, day := d.Date()
	if a, ok := civil(year+n, month, day); ok {
		return a
	}
	a, _ := civil(year+n, 3, 1)
	return a
}

// YearsTo returns the number of complete years from d to day, which is 0 before
// the first anniversary. A year is complete at the beginning of its anniversary:
// Interpretation Act, s. 30.
func (d Day) YearsTo(day Day) int {
	from, _, _ := d.Date()
	to, _, _ := day.Date()
	n := to - from
	if d.AddYears(n) > day {
		n--
	}
	return max(n, 0)
}

// AddMonths returns the day n months after d, or the last day of that month
// when it has no such day: Interpretation Act, s. 28. The zero Day has none.
func (d Day) AddMonths(n int) Day {
	if d == 0 {
		return 0
	}
	year, month, day := d.Date()
	months := year*12 + month - 1 + n
	year, month = months/12, months%12+1
	a, _ := civil(year, month, min(day, DaysIn(year, month)))
	return a
}

// A Weekday is a day of the week.
type Weekday uint8

const (
	Monday Weekday = iota + 1
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

// Weekday returns the day of the week of d, which is not the zero Day.
func (d Day) Weekday() Weekday { return Monday + Weekday((d-1)%7) }

// String returns d as YYYY-MM-DD, and "no day" for the zero Day.
func (d Day) String() string {
	if d == 0 {
		return "no day"
	}
	year, month, day := d.Date()
	b := []byte("0000-00-00")
	for i := 3; i >= 0; i-- {
		b[i] = byte('0' + year%10)
		year /= 10
	}
	b[5], b[6] = byte('0'+month/10), byte('0'+month%10)
	b[8], b[9] = byte('0'+day/10), byte('0'+day%10)
	return string(b)
}
