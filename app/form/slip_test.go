package form

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// An answer of several lists is given once all are chosen, and until then what
// was chosen stays.
func TestSlipAnswers(t *testing.T) {
	var s Slip
	s.Set("a.day", 31)
	s.Set("a.month", 6)
	if _, ok := s.Day("a").Get(); ok || s.NoDay("a") {
		t.Error("half a day is given, or wrong")
	}
	s.Set("a.year", 2026)
	if _, ok := s.Day("a").Get(); ok || !s.NoDay("a") {
		t.Error("31 June is given")
	}
	s.Set("a.day", 30)
	if s.Day("a") != profile.Given(law.On(2026, 6, 30)) {
		t.Errorf("30 June is %v", s.Day("a"))
	}
	if _, ok := s.Moment("a", false).Get(); ok {
		t.Error("a moment is given without an hour")
	}
	s.Set("a.hour", 23)
	if s.Moment("a", false) != profile.Given(law.Moment{Day: law.On(2026, 6, 30), Second: 23 * 3600}) {
		t.Errorf("23 o'clock is %v", s.Moment("a", false))
	}
	if _, ok := s.Moment("a", true).Get(); ok {
		t.Error("a moment is given without its minute")
	}
	s.Set("a.minute", 5)
	if s.Moment("a", true) != profile.Given(law.Moment{Day: law.On(2026, 6, 30), Second: 23*3600 + 300}) {
		t.Errorf("23:05 is %v", s.Moment("a", true))
	}
}

// A score is two lists; none is above 1,200.
func TestSlipScore(t *testing.T) {
	var s Slip
	s.Set("a.hundreds", 12)
	if _, ok := s.Score("a").Get(); ok {
		t.Error("half a score is given")
	}
	s.Set("a.rest", 0)
	if s.Score("a") != profile.Given(crs.Points(1200)) {
		t.Errorf("1200 is %v", s.Score("a"))
	}
	s.Set("a.rest", 1)
	if _, ok := s.Score("a").Get(); ok {
		t.Error("1201 is a score")
	}
}

// To be unsure is no answer.
func TestSlipYesNo(t *testing.T) {
	var s Slip
	for n, want := range map[int]profile.Answer[bool]{
		int(profile.Yes): profile.Given(true), int(profile.No): profile.Given(false), unsure: {},
	} {
		s.Set("a", n)
		if got := s.YesNo("a"); got != want {
			t.Errorf("%d is %v, want %v", n, got, want)
		}
	}
	s.Drop("a")
	if _, ok := s.YesNo("a").Get(); ok {
		t.Error("what was taken back is given")
	}
}
