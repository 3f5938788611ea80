package decline

import (
	"fmt"
	"strconv"

	"sixtydays/core/law"
)

// A Moment is a minute in Coordinated Universal Time.
type Moment struct {
	Day    law.Day
	Minute int // of the day, from 0 to 1439
}

// minutesADay is the number of minutes in a day.
const minutesADay = 24 * 60

// Before reports whether m comes before n.
func (m Moment) Before(n Moment) bool {
	return m.Day < n.Day || m.Day == n.Day && m.Minute < n.Minute
}

// Add returns the moment n minutes after m.
func (m Moment) Add(n int) Moment {
	all := int(m.Day)*minutesADay + m.Minute + n
	return Moment{Day: law.Day(all / minutesADay), Minute: all % minutesADay}
}

// String writes m as 2027-01-05T00:00:00Z.
func (m Moment) String() string {
	return fmt.Sprintf("%vT%02d:%02d:00Z", m.Day, m.Minute/60, m.Minute%60)
}

// ParseMoment reads a moment written as 2027-01-05T00:00:00Z, with or without
// the seconds, which are left out.
func ParseMoment(s string) (Moment, error) {
	bad := fmt.Errorf("%q is not a moment in UTC written as 2027-01-05T00:00:00Z", s)
	if len(s) != len("2027-01-05T00:00Z") && len(s) != len("2027-01-05T00:00:00Z") || s[10] != 'T' || s[13] != ':' || s[len(s)-1] != 'Z' {
		return Moment{}, bad
	}
	day, err := law.ParseDay(s[:10])
	if err != nil {
		return Moment{}, err
	}
	hour, err1 := strconv.ParseUint(s[11:13], 10, 8)
	minute, err2 := strconv.ParseUint(s[14:16], 10, 8)
	if err1 != nil || err2 != nil || hour > 23 || minute > 59 {
		return Moment{}, bad
	}
	return Moment{Day: day, Minute: int(hour)*60 + int(minute)}, nil
}
