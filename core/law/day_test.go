package law

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// TestDaysAreThoseOfTheCalendar walks every day that there is beside package
// time.
func TestDaysAreThoseOfTheCalendar(t *testing.T) {
	at := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	want := Day(1)
	for ; at.Year() <= 9999; at, want = at.AddDate(0, 0, 1), want+1 {
		year, month, day := at.Year(), int(at.Month()), at.Day()
		if d, ok := MakeDay(year, month, day); !ok || d != want {
			t.Fatalf("MakeDay(%d, %d, %d) = %d, %v; want %d", year, month, day, d, ok, want)
		}
		if y, m, d := want.Date(); y != year || m != month || d != day {
			t.Fatalf("Day(%d).Date() = %d, %d, %d; want %d, %d, %d", want, y, m, d, year, month, day)
		}
	}
	if last := On(9999, 12, 31); last != want-1 {
		t.Errorf("9999-12-31 is day %d, want %d", last, want-1)
	}
}

func TestDayIsWrittenAsItIsRead(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		d := 1 + Day(r.IntN(int(On(9999, 12, 31))))
		year, month, day := d.Date()
		want := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		if got := d.String(); got != want {
			t.Fatalf("Day(%d).String() = %q, want %q", d, got, want)
		}
		if back, err := ParseDay(want); err != nil || back != d {
			t.Fatalf("ParseDay(%q) = %d, %v; want %d", want, back, err, d)
		}
	}
	if got := Day(0).String(); got != "no day" {
		t.Errorf("the zero Day is written %q, want %q", got, "no day")
	}
}

func TestLeapDays(t *testing.T) {
	for _, c := range []struct {
		year int
		leap bool
	}{
		{4, true}, {1900, false}, {2000, true}, {2023, false}, {2024, true}, {2026, false}, {2100, false}, {2400, true},
	} {
		if _, ok := MakeDay(c.year, 2, 29); ok != c.leap {
			t.Errorf("%d has a 29 February: %v, want %v", c.year, ok, c.leap)
		}
		if n := DaysIn(c.year, 2); (n == 29) != c.leap {
			t.Errorf("February %d has %d days", c.year, n)
		}
	}
}

func TestParseDayRefuses(t *testing.T) {
	const form, calendar = "is not a day written as YYYY-MM-DD", "the calendar has no day"
	for _, c := range []struct{ text, want string }{
		{"", form},
		{"2026-1-01", form},
		{"2026/11/03", form},
		{"2026-11/03", form},
		{"2026/11-03", form},
		{"2026-11-031", form},
		{"03-11-2026", form},
		{"2026-11-03 ", form},
		{"+026-11-03", form},
		{"2026-+1-03", form},
		{"2026-11-0x", form},
		{"2026-11-\xff\xff", form},
		{"2026-02-29", calendar},
		{"2026-02-30", calendar},
		{"2026-04-31", calendar},
		{"2026-13-01", calendar},
		{"2026-00-10", calendar},
		{"2026-10-00", calendar},
		{"0000-12-31", calendar},
	} {
		d, err := ParseDay(c.text)
		if err == nil {
			t.Errorf("ParseDay(%q) = %v, want an error", c.text, d)
		} else if !strings.Contains(err.Error(), c.want) {
			t.Errorf("ParseDay(%q): %q, want %q in it", c.text, err, c.want)
		} else if d != 0 {
			t.Errorf("ParseDay(%q) gives %v with its error, want no day", c.text, d)
		}
	}
}

func TestOnPanicsForNoDay(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("On(2026, 2, 30) does not panic")
		}
	}()
	On(2026, 2, 30)
}

func TestAddYears(t *testing.T) {
	for _, c := range []struct {
		from  Day
		years int
		want  Day
	}{
		{On(1996, 11, 22), 30, On(2026, 11, 22)},
		{On(2024, 2, 29), 1, On(2025, 3, 1)}, // only then has a whole year passed
		{On(2024, 2, 29), 4, On(2028, 2, 29)},
		{On(2096, 2, 29), 4, On(2100, 3, 1)},
		{On(2024, 2, 28), 1, On(2025, 2, 28)},
		{On(2026, 11, 22), -10, On(2016, 11, 22)},
		{On(2024, 2, 29), -1, On(2023, 3, 1)},
		{On(2026, 11, 22), 0, On(2026, 11, 22)},
		{On(9999, 1, 1), 1, 0},
		{0, 2, 0},
	} {
		if got := c.from.AddYears(c.years); got != c.want {
			t.Errorf("%v.AddYears(%d) = %v, want %v", c.from, c.years, got, c.want)
		}
	}
}

func TestAddDays(t *testing.T) {
	for _, c := range []struct {
		from Day
		days int
		want Day
	}{
		{On(2026, 11, 3), -1, On(2026, 11, 2)},
		{On(2024, 2, 28), 1, On(2024, 2, 29)},
		{On(2026, 12, 31), 1, On(2027, 1, 1)},
		{On(2026, 1, 1), 59, On(2026, 3, 1)},
	} {
		if got := c.from.AddDays(c.days); got != c.want {
			t.Errorf("%v.AddDays(%d) = %v, want %v", c.from, c.days, got, c.want)
		}
	}
}
