package program

import (
	"slices"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// A Line names a line of the grid of the Federal Skilled Worker class.
type Line uint8

const (
	EducationLine      Line = iota + 1 // IRPR s. 78
	FirstLine                          // first official language: s. 79
	SecondLine                         // second official language: s. 79
	ExperienceLine                     // s. 80
	AgeLine                            // s. 81
	ArrangedLine                       // arranged employment: s. 82
	AdaptabilityLine                   // s. 83, of which the others are parts
	SpouseLanguageLine                 // s. 83(1)(a)
	StudyLine                          // s. 83(1)(b)
	SpouseStudyLine                    // s. 83(1)(b.1)
	CanadianWorkLine                   // s. 83(1)(c)
	SpouseWorkLine                     // s. 83(1)(c.1)
	RelativeLine                       // s. 83(1)(d)
	ArrangedTooLine                    // s. 83(1)(e)

	NumLine
)

var lineSlugs = [NumLine]string{
	EducationLine:      "education",
	FirstLine:          "first-language",
	SecondLine:         "second-language",
	ExperienceLine:     "experience",
	AgeLine:            "age",
	ArrangedLine:       "arranged-employment",
	AdaptabilityLine:   "adaptability",
	SpouseLanguageLine: "spouse-language",
	StudyLine:          "study-in-canada",
	SpouseStudyLine:    "spouse-study-in-canada",
	CanadianWorkLine:   "work-in-canada",
	SpouseWorkLine:     "spouse-work-in-canada",
	RelativeLine:       "relative-in-canada",
	ArrangedTooLine:    "adaptability-arranged-employment",
}

// String returns the frozen name of l.
func (l Line) String() string {
	if l == 0 || l >= NumLine {
		return "no line"
	}
	return lineSlugs[l]
}

var lineSections = [NumLine]string{
	EducationLine:      "78",
	FirstLine:          "79",
	SecondLine:         "79",
	ExperienceLine:     "80",
	AgeLine:            "81",
	ArrangedLine:       "82",
	AdaptabilityLine:   "83",
	SpouseLanguageLine: "83(1)(a)",
	StudyLine:          "83(1)(b)",
	SpouseStudyLine:    "83(1)(b.1)",
	CanadianWorkLine:   "83(1)(c)",
	SpouseWorkLine:     "83(1)(c.1)",
	RelativeLine:       "83(1)(d)",
	ArrangedTooLine:    "83(1)(e)",
}

// A GridLine is one line of the grid.
type GridLine struct {
	Line     Line
	Points   int // earned for certain
	Possible int // earned at most, whatever the missing answers are
	Most     int // that anyone can earn
	Missing  profile.FieldSet
	Basis    law.Cite
	Parts    []GridLine
}

// A Grid is the grid of the Federal Skilled Worker class for a person on a day.
type Grid struct {
	Lines    []GridLine
	Points   int // earned for certain
	Possible int // earned at most, whatever the missing answers are
	Pass     int // mark
	Missing  profile.FieldSet
}

// Find returns the line or part of a line named l, or nil.
func (g *Grid) Find(l Line) *GridLine { return find(g.Lines, l) }

func find(lines []GridLine, l Line) *GridLine {
	for i := range lines {
		if lines[i].Line == l {
			return &lines[i]
		}
		if part := find(lines[i].Parts, l); part != nil {
			return part
		}
	}
	return nil
}

// A grader gives the points of the grid.
type grader struct {
	*checker
	*Factors
	first, second *Shown // by which of the two is judged as the first
}

// grid returns the grid of the day, in which first is the language that the
// requirement of language was judged by. It is nil where none is held.
func (c *checker) grid(first *Shown) *Grid {
	factors, held := c.book.Grid.At(c.day)
	pass, ok := c.book.Pass.At(c.day)
	if !held || !ok {
		return nil
	}
	g := grader{checker: c, Factors: &factors.Value, first: &c.first, second: &c.second}
	if first == &c.second {
		g.first, g.second = g.second, g.first
	}
	r := &Grid{Pass: pass.Value, Lines: []GridLine{
		g.educationLine(), g.firstLine(), g.secondLine(), g.experienceLine(), g.ageLine(), g.arrangedLine(), g.adaptabilityLine(),
	}}
	for i := range r.Lines {
		r.Points += r.Lines[i].Points
		r.Possible += r.Lines[i].Possible
		r.Missing = r.Missing.Or(r.Lines[i].Missing)
	}
	return r
}

// line returns the line l that earns points for certain and possible at most,
// of most.
func line(l Line, points, possible, most int, missing profile.FieldSet) GridLine {
	if points == possible {
		missing = profile.FieldSet{}
	}
	return GridLine{Line: l, Points: points, Possible: possible, Most: most, Missing: missing, Basis: regulations(lineSections[l])}
}

// given returns the line l that earns most if the outcome is Met.
func given(l Line, most int, outcome Outcome, missing profile.FieldSet) GridLine {
	switch outcome {
	case Met:
		return line(l, most, most, most, missing)
	case NotMet:
		return line(l, 0, 0, most, missing)
	}
	return line(l, 0, most, most, missing)
}

func (g *grader) educationLine() GridLine {
	least, possible, missing := schoolingOn(g.p, g.day)
	return line(EducationLine, g.Education[least], g.Education[possible], slices.Max(g.Education[:]), missing)
}

// firstLine gives points for each ability. Results that do not count any
// more, or not yet, earn nothing. Whether undated ones do is asked by the
// requirement of valid results, and they earn their points here.
func (g *grader) firstLine() GridLine {
	highest := slices.Max(g.First[:])
	points, possible := 0, 0
	if g.first.Counts(g.day) != NotMet {
		for _, a := range profile.Abilities {
			level, ok := g.first.Levels[a].Get()
			if !ok {
				possible += highest
				continue
			}
			points += g.First[level]
			possible += g.First[level]
		}
	}
	return line(FirstLine, points, possible, highest*len(profile.Abilities), g.first.Missing)
}

func (g *grader) secondLine() GridLine {
	outcome, missing := g.second.earns(EveryAbility(g.SecondLevel), g.day)
	return given(SecondLine, g.Second, outcome, missing)
}

// earns tells whether valid results reach need, and what is missing to tell.
func (s *Shown) earns(need Levels, day law.Day) (Outcome, profile.FieldSet) {
	return s.Reaches(need).and(s.Counts(day)), s.Missing.Or(s.Undated)
}

// experienceLine gives points for complete years, in any occupations. Where the
// quick answers stand for work, there may be more of it than they count: that
// of students and of the self-employed in Canada, and other occupations abroad.
func (g *grader) experienceLine() GridLine {
	most := slices.Max(g.Experience[:])
	rule, held := g.ruleFor(work.SkilledWorkerPoints)
	if !held {
		return line(ExperienceLine, 0, most, most, profile.FieldSet{})
	}
	count := rule.At(g.jobs, g.day)
	years, left := g.quickWork()
	points := g.Experience[min(count.Years+years, manyYears)]
	if len(g.jobs) == 0 {
		left = left.or(open{Quick, profile.SetOf(profile.FieldJobs)})
	}
	if count.Lacks.Reason == work.Lacks {
		left = left.or(open{Unanswered, profile.SetOf(profile.FieldJobs)})
	}
	if left.reason != 0 || !count.Certain() {
		return line(ExperienceLine, points, most, most, left.missing)
	}
	return line(ExperienceLine, points, points, most, profile.FieldSet{})
}

func (g *grader) ageLine() GridLine {
	lowest, highest, missing := ageOn(g.p, g.day)
	most := slices.Max(g.Age[:])
	points, possible := most, 0
	for age := lowest; age <= highest; age++ {
		p := 0
		if age >= YoungestAge && age <= oldest {
			p = g.Age[age-YoungestAge]
		}
		points, possible = min(points, p), max(possible, p)
	}
	return line(AgeLine, points, possible, most, missing)
}

// employed tells whether the candidate has arranged employment.
func (g *grader) employed() (Outcome, profile.FieldSet) {
	offer, ok := g.p.Arranged.Get()
	switch {
	case !ok:
		return Unknown, profile.SetOf(profile.FieldArranged)
	case offer == profile.NoEmployment:
		return NotMet, profile.FieldSet{}
	}
	return Met, profile.FieldSet{}
}

func (g *grader) arrangedLine() GridLine {
	outcome, missing := g.employed()
	return given(ArrangedLine, g.Arranged, outcome, missing)
}
