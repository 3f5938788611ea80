package law

import (
	"fmt"
	"strconv"
)

// A Moment is a second in Coordinated Universal Time. The law counts in days: a
// moment is for what has a time of its own, as a deadline has, or the tie-break
// of a round of invitations.
//
// The zero Moment is "no moment", before every other.
type Moment struct {
	Day    Day
	Second int // of the day, from 0 to 86399
}

// Before reports whether m comes before n.
func (m Moment) Before(n Moment) bool {
	return m.Day < n.Day || m.Day == n.Day && m.Second < n.Second
}

// daySeconds is the number of seconds in a day.
const daySeconds = 24 * 60 * 60

// Add returns the moment the given number of seconds after m.
func (m Moment) Add(seconds int) Moment {
	all := int(m.Day)*daySeconds + m.Second + seconds
	return Moment{Day: Day(all / daySeconds), Second: all % daySeconds}
}

// SecondsTo returns the number of seconds from m to n, which is negative when n
// comes before m.
func (m Moment) SecondsTo(n Moment) int {
	return int(n.Day-m.Day)*daySeconds + n.Second - m.Second
}

// String writes m as 2027-01-05T00:00:00Z.
func (m Moment) String() string {
	b := []byte("T00:00:00Z")
	for i, n := range [...]int{m.Second / 3600, m.Second / 60 % 60, m.Second % 60} {
		b[3*i+1], b[3*i+2] = byte('0'+n/10), byte('0'+n%10)
	}
	return m.Day.String() + string(b)
}

// ParseMoment reads a moment written as 2027-01-05T00:00:00Z. Without seconds it
// is the first of its minute.
func ParseMoment(s string) (Moment, error) {
	bad := fmt.Errorf("%q is not a moment in UTC written as 2027-01-05T00:00:00Z", s)
	short := len(s) == len("2027-01-05T00:00Z")
	if !short && len(s) != len("2027-01-05T00:00:00Z") || s[10] != 'T' || s[len(s)-1] != 'Z' {
		return Moment{}, bad
	}
	day, err := ParseDay(s[:10])
	if err != nil {
		return Moment{}, err
	}
	clock := s[11 : len(s)-1]
	if short {
		clock += ":00"
	}
	hour, err1 := strconv.ParseUint(clock[:2], 10, 8)
	minute, err2 := strconv.ParseUint(clock[3:5], 10, 8)
	second, err3 := strconv.ParseUint(clock[6:], 10, 8)
	if err1 != nil || err2 != nil || err3 != nil || clock[2] != ':' || clock[5] != ':' || hour > 23 || minute > 59 || second > 59 {
		return Moment{}, bad
	}
	return Moment{Day: day, Second: int(hour*3600 + minute*60 + second)}, nil
}
