package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// TestValuesThatAreNotHeld makes each value one that the law has on a day and
// that we do not hold: what it decides is unknown from then on, and nothing
// else.
func TestValuesThatAreNotHeld(t *testing.T) {
	from := law.On(2026, 9, 1)
	cite := law.Cite{Source: law.Regulations}
	for _, c := range []struct {
		name    string
		hide    func(*program.Book)
		program program.Program
		code    program.Code
	}{
		{"years", func(b *program.Book) {
			b.Years[program.SkilledWorker] = append(b.Years[program.SkilledWorker], law.Since[int]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledWorker, program.Work},
		{"levels of cec", func(b *program.Book) {
			b.CanadianLevels = append(b.CanadianLevels, law.Since[program.SkillLevels]{Day: from, Basis: cite, NotHeld: true})
		}, program.CanadianExperience, program.Language},
		{"levels of fsw", func(b *program.Book) {
			b.WorkerLevels = append(b.WorkerLevels, law.Since[program.Levels]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledWorker, program.Language},
		{"levels of fst", func(b *program.Book) {
			b.TradesLevels = append(b.TradesLevels, law.Since[program.Levels]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledTrades, program.Language},
		{"pass mark", func(b *program.Book) {
			b.Pass = append(b.Pass, law.Since[int]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledWorker, program.Points},
		{"grid", func(b *program.Book) {
			b.Grid = append(b.Grid, law.Since[program.Factors]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledWorker, program.Points},
		{"funds", func(b *program.Book) {
			b.Funds = append(b.Funds, law.Since[program.FundsTable]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledWorker, program.Funds},
		{"age of children", func(b *program.Book) {
			b.ChildAge = append(b.ChildAge, law.Since[int]{Day: from, Basis: cite, NotHeld: true})
		}, program.SkilledWorker, program.Funds},
	} {
		book := *program.Law()
		c.hide(&book)
		p := able()
		for on, hidden := range map[law.Day]bool{from - 1: false, from: true} {
			before, after := program.Check(c.program, p, on), book.Check(c.program, p, on)
			for i, q := range after.Requirements {
				switch {
				case !hidden || q.Code != c.code:
					if q.Outcome != before.Requirements[i].Outcome {
						t.Errorf("%s on %v: %v is %v", c.name, on, q.Code, q.Outcome)
					}
				case q.Outcome != program.Unknown || q.Reason != program.NotHeld || !q.Missing.Empty():
					t.Errorf("%s on %v: %v is %v, %v", c.name, on, q.Code, q.Outcome, q.Reason)
				}
			}
		}
	}
}

// TestRuleThatIsNotHeld leaves the points open for the work of which the rule is
// not held.
func TestRuleThatIsNotHeld(t *testing.T) {
	book := *program.Law()
	book.Worked = book.Worked[:0:0]
	r := book.Check(program.SkilledWorker, able(), day)
	if l := r.Grid.Find(program.CanadianWorkLine); l.Points != 0 || l.Possible != 10 || !l.Missing.Empty() {
		t.Errorf("work in Canada earns %d to %d", l.Points, l.Possible)
	}
	p := able()
	p.First = celpip(law.On(2026, 3, 1), 7, 7, 7, 7) // 16, so that the ten points decide
	p.Arranged = profile.Given(profile.NoEmployment)
	r = book.Check(program.SkilledWorker, p, day)
	want(t, "the points", *r.Find(program.Points), program.Unknown, program.Doubtful)
}

// TestPassMarkThatRises follows a change of the law that lies ahead.
func TestPassMarkThatRises(t *testing.T) {
	book := *program.Law()
	rises := law.On(2026, 12, 1)
	book.Pass = append(book.Pass, law.Since[int]{Day: rises, Basis: law.Cite{Source: law.Regulations}, Value: 99})
	r := book.Check(program.SkilledWorker, able(), day)
	if q := r.Find(program.Points); q.Outcome != program.Met || q.Until != rises-1 {
		t.Errorf("the points are %v until %v; the mark rises on %v", q.Outcome, q.Until, rises)
	}
}
