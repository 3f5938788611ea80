package work_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// halfYear is the rule of the categories until 2026-02-17: six months in one
// occupation within three years, without interruption.
var halfYear = work.Rule{Window: 3, Groups: []string{"21232", "20012"}, OneOccupation: true, Continuous: true, Months: 6}

// TestHalfAYear counts terms of six months: 780 hours and the same day six
// months later, or the last of that month: Interpretation Act, s. 28.
func TestHalfAYear(t *testing.T) {
	for _, c := range []struct {
		name            string
		hours           int
		start, complete law.Day
	}{
		{"from 31 January, of which six months are 181 days and 775 hours", 40, law.On(2025, 1, 31), law.On(2025, 8, 1)},
		{"from 31 August, before a February", 40, law.On(2024, 8, 31), law.On(2025, 3, 1)},
		{"from 31 March, to the last of September", 40, law.On(2025, 3, 31), law.On(2025, 9, 30)},
		{"from 1 March", 30, law.On(2025, 3, 1), law.On(2025, 9, 1)},
		{"half of the hours take twice as long", 15, law.On(2024, 3, 1), law.On(2024, 3, 1).AddDays(364)},
	} {
		jobs := []profile.Job{weekly(job(c.start), profile.HoursOf(c.hours))}
		if got := halfYear.At(jobs, c.complete-1); got.Years != 0 {
			t.Errorf("%s: %d terms on the eve of %v", c.name, got.Years, c.complete)
		}
		if got := halfYear.At(jobs, c.complete); got.Years != 1 || got.Credit < work.Hours(780) {
			t.Errorf("%s: on %v %d terms with %d hours", c.name, c.complete, got.Years, got.Credit.Hours())
		}
		if got, ok := halfYear.CompleteOn(jobs, 1, c.start); !ok || got != c.complete {
			t.Errorf("%s: complete on %v, %v; want %v", c.name, got, ok, c.complete)
		}
	}
}

// TestHalfAYearSlidesOut finds the last day on which six months lie within the
// window, as day by day.
func TestHalfAYearSlidesOut(t *testing.T) {
	jobs := []profile.Job{until(job(law.On(2022, 3, 1)), law.On(2022, 12, 31))}
	day := law.On(2023, 1, 1)
	last, ok := halfYear.EnoughUntil(jobs, 1, day)
	if !ok {
		t.Fatal("six months stay in a window of three years for ever")
	}
	for ; day <= last; day++ {
		if halfYear.At(jobs, day).Years < 1 {
			t.Fatalf("not enough on %v, before %v", day, last)
		}
	}
	// Six months before the first day after the work, and three years on.
	if halfYear.At(jobs, day).Years > 0 || last != law.On(2025, 7, 1) {
		t.Errorf("enough until %v, and on the day after %d terms", last, halfYear.At(jobs, day).Years)
	}
}

// TestDoubtedSelfEmployment leaves open whether work for oneself counts, where
// the text that is held does not say.
func TestDoubtedSelfEmployment(t *testing.T) {
	rule := work.Rule{Window: 3, DoubtsSelfEmployed: true}
	for answer, want := range map[profile.Answer[profile.SelfEmployment]]work.Judgement{
		{}:                                     {Reason: work.Lacks, Part: profile.PartSelfEmployed},
		profile.Given(profile.Employee):        {Reason: work.Counts},
		profile.Given(profile.SelfEmployed):    {Reason: work.Doubtful},
		profile.Given(profile.PublicPhysician): {Reason: work.Doubtful},
	} {
		j := job(law.On(2024, 1, 1))
		j.SelfEmployed = answer
		if got := rule.Judge(&j, profile.Answer[noc.Code]{}); got != want {
			t.Errorf("%+v: %+v, want %+v", answer, got, want)
		}
	}
}
