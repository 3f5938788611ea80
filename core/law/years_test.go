package law

import (
	"math/rand/v2"
	"testing"
	"time"
)

// TestYearsTo follows the Interpretation Act, s. 30: a year is complete at the
// beginning of its anniversary.
func TestYearsTo(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to Day
		want     int
	}{
		{"the same day", On(2026, 5, 17), On(2026, 5, 17), 0},
		{"the eve of the first anniversary", On(2025, 5, 17), On(2026, 5, 16), 0},
		{"the first anniversary", On(2025, 5, 17), On(2026, 5, 17), 1},
		{"the eve of the thirtieth", On(1996, 5, 17), On(2026, 5, 16), 29},
		{"the thirtieth", On(1996, 5, 17), On(2026, 5, 17), 30},
		{"29 February, on 28 February", On(1996, 2, 29), On(2026, 2, 28), 29},
		{"29 February, on 1 March", On(1996, 2, 29), On(2026, 3, 1), 30},
		{"29 February, on 28 February of a leap year", On(1996, 2, 29), On(2024, 2, 28), 27},
		{"29 February, on 29 February", On(1996, 2, 29), On(2024, 2, 29), 28},
		{"31 December, on 1 January", On(2024, 12, 31), On(2026, 1, 1), 1},
		{"a day to come", On(2026, 5, 17), On(2026, 5, 16), 0},
		{"a day years to come", On(2046, 5, 17), On(2026, 5, 17), 0},
	} {
		if got := c.from.YearsTo(c.to); got != c.want {
			t.Errorf("%s: from %v to %v are %d years, want %d", c.name, c.from, c.to, got, c.want)
		}
	}
}

// TestAddMonths follows the Interpretation Act, s. 28: a month ends on the day
// with the same number, or on its last day when it has no such day.
func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   Day
		months int
		want   Day
	}{
		{On(2026, 1, 15), 6, On(2026, 7, 15)},
		{On(2025, 8, 31), 6, On(2026, 2, 28)},
		{On(2023, 8, 31), 6, On(2024, 2, 29)},
		{On(2026, 3, 31), 1, On(2026, 4, 30)},
		{On(2026, 1, 31), 1, On(2026, 2, 28)},
		{On(2026, 12, 31), 1, On(2027, 1, 31)},
		{On(2026, 11, 30), 1, On(2026, 12, 30)},
		{On(2026, 11, 30), 2, On(2027, 1, 30)},
		{On(2024, 2, 29), 12, On(2025, 2, 28)}, // where AddYears gives 1 March
		{On(2024, 2, 29), 48, On(2028, 2, 29)},
		{On(2026, 6, 1), 0, On(2026, 6, 1)},
		{On(2026, 6, 1), -6, On(2025, 12, 1)},
		{On(2026, 3, 31), -1, On(2026, 2, 28)},
		{On(2026, 1, 31), -1, On(2025, 12, 31)},
		{0, 6, 0},
		{On(9999, 12, 1), 1, 0},
	} {
		if got := c.from.AddMonths(c.months); got != c.want {
			t.Errorf("%v.AddMonths(%d) = %v, want %v", c.from, c.months, got, c.want)
		}
	}
}

// TestTwelveMonthsAreAYear compares months with years: they differ only after a
// 29 February.
func TestTwelveMonthsAreAYear(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		d, n := On(1900, 1, 1).AddDays(r.IntN(80_000)), r.IntN(20)
		years, months := d.AddYears(n), d.AddMonths(12*n)
		_, month, day := d.Date()
		if leap := month == 2 && day == 29 && DaysIn(yearOf(d)+n, 2) == 28; leap && months != years-1 || !leap && months != years {
			t.Fatalf("%v after %d years is %v, and after %d months %v", d, n, years, 12*n, months)
		}
	}
}

func yearOf(d Day) int {
	year, _, _ := d.Date()
	return year
}

// TestWeekday walks some weeks of every year beside package time.
func TestWeekday(t *testing.T) {
	for d := On(1, 1, 1); d < On(9999, 12, 31)-100; d += 97 {
		year, month, day := d.Date()
		want := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Weekday()
		if got := d.Weekday(); int(got)%7 != int(want) || got < Monday || got > Sunday {
			t.Fatalf("%v is weekday %d, want a %v", d, got, want)
		}
	}
	if On(2026, 11, 22).Weekday() != Sunday || On(2026, 11, 23).Weekday() != Monday {
		t.Error("22 November 2026 is not a Sunday")
	}
}

// TestNoMonthIsLonger refuses the day after the last of each month, of any year.
func TestNoMonthIsLonger(t *testing.T) {
	for _, year := range []int{1900, 2000, 2023, 2024, 2100} {
		for month := 1; month <= 12; month++ {
			want := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
			if got := DaysIn(year, month); got != want {
				t.Errorf("%04d-%02d has %d days, want %d", year, month, got, want)
			}
			if d, ok := MakeDay(year, month, want); !ok || d.AddDays(1) != On(year+month/12, month%12+1, 1) {
				t.Errorf("%04d-%02d-%02d is %v, %v", year, month, want, d, ok)
			}
			if d, ok := MakeDay(year, month, want+1); ok || d != 0 {
				t.Errorf("%04d-%02d-%02d is %v", year, month, want+1, d)
			}
		}
	}
}

// TestZeroDay checks that no day stays no day, and that the first day is one.
func TestZeroDay(t *testing.T) {
	if y, m, d := Day(0).Date(); y != 0 || m != 0 || d != 0 {
		t.Errorf("no day is %d-%d-%d", y, m, d)
	}
	if first := On(1, 1, 1); first.AddMonths(1) != On(1, 2, 1) || first.AddYears(1) != On(2, 1, 1) || first != 1 {
		t.Errorf("the first day is %d, a month later %v, a year later %v", first, first.AddMonths(1), first.AddYears(1))
	}
}

// FuzzParseDay reads any text: what is read is written as it was, and what is not
// says why.
func FuzzParseDay(f *testing.F) {
	for _, s := range []string{"2026-11-22", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "0000-00-00", "2026-1-1", "", "2026-11-0\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDay(s)
		if err != nil {
			if d != 0 || err.Error() == "" {
				t.Errorf("%q is %v with the error %v", s, d, err)
			}
			return
		}
		if d < On(1, 1, 1) || d > On(9999, 12, 31) || d.String() != s {
			t.Errorf("%q is read as %v", s, d)
		}
	})
}
