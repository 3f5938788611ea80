package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// skilledWorker judges the requirements of the Federal Skilled Worker class:
// IRPR ss. 75 and 76.
func (c *checker) skilledWorker() ([]Requirement, *Grid) {
	language := c.workerLanguage()
	grid := c.grid(language.shown)
	return []Requirement{
		c.workerYear(),
		language.levels,
		language.results,
		c.education(),
		c.points(grid, language.shown),
		c.funds(c.p.Arranged, profile.FieldArranged, regulations("76(1)(b)")),
		c.residence(regulations("75(1)")),
	}, grid
}

// workerYear judges the continuous year in one occupation. No quick answer
// settles it: none tells whether the work was continuous, and they leave out
// work that counts here, as that of students and of the self-employed in Canada.
func (c *checker) workerYear() Requirement {
	jobs := c.jobs
	_, left := c.quickWork()
	if len(jobs) == 0 {
		left = open{Quick, profile.SetOf(profile.FieldJobs)}
	}
	return c.experience(SkilledWorker, work.SkilledWorker, jobs, left)
}

func (c *checker) workerLanguage() judged {
	results := regulations("75(2)(d)")
	need, held := c.book.WorkerLevels.At(c.day)
	if !held {
		return c.languageNotHeld(need.Basis, results)
	}
	return c.language(need.Value, need.Basis, results)
}

// points judges whether the grid reaches the pass mark: it does when what is
// certain is enough, and does not when what is possible is not.
func (c *checker) points(g *Grid, first *Shown) Requirement {
	pass, _ := c.book.Pass.At(c.day)
	r := Requirement{Code: Points, Basis: pass.Basis}
	if g == nil {
		return r.unknown(NotHeld, profile.FieldSet{})
	}
	r.Evidence = Evidence{Points: g.Points, Possible: g.Possible, NeedPoints: g.Pass}
	switch {
	case g.Points >= g.Pass:
		r.Until, _ = c.passes(first.Holder, false)
		return r.met(Enough)
	case g.Possible < g.Pass:
		r.From, _ = c.passes(first.Holder, true)
		return r.notMet(Short)
	}
	if g.Missing.Empty() {
		return r.unknown(Doubtful, g.Missing)
	}
	return r.unknown(Unanswered, g.Missing)
}

// passes returns the first day on which the points are certain to reach the
// pass mark, or the last one before they do not any more. It looks at the days
// on which time alone changes them.
func (c *checker) passes(first profile.Holder, want bool) (law.Day, bool) {
	for day, ok := c.book.changeAfter(c.p, c.day, c.limit); ok && day <= c.limit; day, ok = c.book.changeAfter(c.p, day, c.limit) {
		next := newChecker(c.book, c.p, day)
		shown := &next.first
		if first == profile.SecondLanguage {
			shown = &next.second
		}
		g := next.grid(shown)
		if g == nil {
			return 0, false
		}
		switch pass := g.Points >= g.Pass; {
		case pass && want:
			return day, true
		case !pass && !want:
			return day - 1, true
		}
	}
	return 0, false
}

// lookAhead is how many years are looked at for a day on which a requirement
// comes to be met, or ceases to be.
const lookAhead = 12
