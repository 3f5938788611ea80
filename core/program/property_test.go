package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// eachRandom calls check with the results of n random profiles on random days.
func eachRandom(t *testing.T, seed uint64, n int, check func(random, *profile.Profile, *program.Result)) {
	t.Helper()
	r := newRandom(seed)
	for range n {
		p := r.profile()
		on := r.day()
		for which := program.CanadianExperience; which < program.NumProgram; which++ {
			result := program.Check(which, p, on)
			check(r, p, &result)
		}
		if t.Failed() {
			t.Fatalf("on %v: %+v", on, *p)
		}
	}
}

// TestOutcomesAddUp checks that a program is what its requirements are, that
// each of those has its reason and its source, and that only the unknown waits.
func TestOutcomesAddUp(t *testing.T) {
	eachRandom(t, 1, 2_000, func(_ random, _ *profile.Profile, r *program.Result) {
		outcomes := map[program.Outcome]int{}
		for _, q := range r.Requirements {
			outcomes[q.Outcome]++
			if q.Outcome == 0 || q.Reason == 0 || q.Basis.Source == 0 {
				t.Errorf("%v of %v: %v, %v, %+v", q.Code, r.Program, q.Outcome, q.Reason, q.Basis)
			}
			if q.Outcome != program.Unknown && (!q.Missing.Empty() || q.Part != 0) {
				t.Errorf("%v of %v is %v and waits", q.Code, r.Program, q.Outcome)
			}
			waits := q.Reason == program.Unanswered || q.Reason == program.Quick || q.Reason == program.NotAccepted
			if q.Outcome == program.Unknown && waits && q.Missing.Empty() {
				t.Errorf("%v of %v is unknown, %v, and waits for nothing", q.Code, r.Program, q.Reason)
			}
			if q.From != 0 && (q.Outcome != program.NotMet || q.From <= r.Day) || q.Until != 0 && (q.Outcome != program.Met || q.Until < r.Day) {
				t.Errorf("%v of %v on %v: %v from %v until %v", q.Code, r.Program, r.Day, q.Outcome, q.From, q.Until)
			}
		}
		want := program.Met
		switch {
		case outcomes[program.NotMet] > 0:
			want = program.NotMet
		case outcomes[program.Unknown] > 0:
			want = program.Unknown
		}
		if r.Outcome != want {
			t.Errorf("%v is %v, and its requirements %v", r.Program, r.Outcome, outcomes)
		}
	})
}

// TestGridAddsUp checks the sums and the limits of the grid.
func TestGridAddsUp(t *testing.T) {
	eachRandom(t, 2, 1_500, func(_ random, _ *profile.Profile, r *program.Result) {
		if (r.Grid != nil) != (r.Program == program.SkilledWorker) {
			t.Errorf("%v has a grid: %v", r.Program, r.Grid != nil)
		}
		if r.Grid == nil {
			return
		}
		points, possible, most := 0, 0, 0
		var lines func(all []program.GridLine)
		lines = func(all []program.GridLine) {
			for _, l := range all {
				if l.Points < 0 || l.Points > l.Possible || l.Possible > l.Most || l.Basis.Source == 0 {
					t.Errorf("%v earns %d to %d of %d by %+v", l.Line, l.Points, l.Possible, l.Most, l.Basis)
				}
				if l.Points == l.Possible && !l.Missing.Empty() {
					t.Errorf("%v earns %d and waits", l.Line, l.Points)
				}
				lines(l.Parts)
			}
		}
		lines(r.Grid.Lines)
		for _, l := range r.Grid.Lines {
			points, possible, most = points+l.Points, possible+l.Possible, most+l.Most
		}
		if points != r.Grid.Points || possible != r.Grid.Possible || most != 100 {
			t.Errorf("the lines earn %d to %d of %d, and the grid %d to %d", points, possible, most, r.Grid.Points, r.Grid.Possible)
		}
	})
}

// TestFromAndUntil looks at the days that a requirement names: it is met from
// the one and not on its eve, and until the other and not on the day after.
func TestFromAndUntil(t *testing.T) {
	looked := map[program.Code]int{}
	eachRandom(t, 3, 1_500, func(_ random, p *profile.Profile, r *program.Result) {
		for _, q := range r.Requirements {
			met := func(on law.Day) bool {
				return requirement(t, r.Program, q.Code, p, on).Outcome == program.Met
			}
			judged := func(on law.Day) profile.Answer[profile.Official] {
				return requirement(t, r.Program, program.Language, p, on).Evidence.Official
			}
			// The other language may serve better on another day. The days are those
			// of the one that is judged today.
			other := max(q.From, q.Until)
			if other == 0 {
				continue
			}
			if judged(other-1) != judged(r.Day) || judged(other+1) != judged(r.Day) {
				continue
			}
			switch {
			case q.From != 0 && (!met(q.From) || met(q.From-1)):
				t.Errorf("%v of %v on %v is met from %v: %v, and on its eve: %v", q.Code, r.Program, r.Day, q.From, met(q.From), met(q.From-1))
			case q.Until != 0 && (!met(q.Until) || met(q.Until+1)):
				t.Errorf("%v of %v on %v is met until %v: %v, and on the day after: %v", q.Code, r.Program, r.Day, q.Until, met(q.Until), met(q.Until+1))
			default:
				looked[q.Code]++
			}
		}
	})
	for _, c := range []program.Code{program.Work, program.Results, program.Education, program.Points} {
		if looked[c] < 20 {
			t.Errorf("only %d days of %v were looked at", looked[c], c)
		}
	}
}

// settling are the quick questions whose answers only add to what is known.
// Exact answers may replace quick ones, and dates may end what undated counts.
var settling = profile.SetOf(
	profile.FieldMarital, profile.FieldSpouseCitizen, profile.FieldSpouseComes, profile.FieldAge,
	profile.FieldEducation, profile.FieldFirstOfficial, profile.FieldFirstTest,
	profile.FieldFirstListening, profile.FieldFirstReading, profile.FieldFirstWriting, profile.FieldFirstSpeaking,
	profile.FieldFirstListeningResult, profile.FieldFirstReadingResult, profile.FieldFirstWritingResult, profile.FieldFirstSpeakingResult,
	profile.FieldSpouseTest, profile.FieldCanadianWork, profile.FieldForeignWork, profile.FieldCertificate, profile.FieldSpouseWork,
	profile.FieldFunds, profile.FieldQuebec, profile.FieldStudied, profile.FieldSpouseStudied,
	profile.FieldArranged, profile.FieldTradeOffer, profile.FieldTradeQualified,
)

// TestMoreAnswersTakeNothingBack answers what was not answered: what was met or
// not met before stays so, because unknown is never zero.
func TestMoreAnswersTakeNothingBack(t *testing.T) {
	settled := 0
	eachRandom(t, 4, 2_500, func(r random, p *profile.Profile, before *program.Result) {
		fuller := *p
		for f := range settling.All {
			d := profile.Describe(f)
			if _, ok := d.Get(p); !ok && d.Asked(&fuller) && r.IntN(2) == 0 {
				r.answer(&fuller, f)
			}
		}
		after := program.Check(before.Program, &fuller, before.Day)
		for i, q := range before.Requirements {
			if q.Outcome == program.Unknown {
				continue
			}
			settled++
			if after.Requirements[i].Outcome != q.Outcome {
				t.Errorf("%v of %v was %v, %v and is %v, %v after more answers", q.Code, before.Program, q.Outcome, q.Reason, after.Requirements[i].Outcome, after.Requirements[i].Reason)
			}
		}
		if before.Grid != nil && (after.Grid.Points < before.Grid.Points || after.Grid.Possible > before.Grid.Possible) {
			t.Errorf("the grid earned %d to %d, and %d to %d after more answers", before.Grid.Points, before.Grid.Possible, after.Grid.Points, after.Grid.Possible)
		}
	})
	if settled < 1_000 {
		t.Errorf("only %d requirements were settled", settled)
	}
}
