package words

import (
	"strings"

	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// ProgramLanguage words the programs and the categories.
type ProgramLanguage interface {
	ProgramNames() *ProgramNames

	// ProgramsOn and CategoriesOn are headings over what is judged on a day.
	ProgramsOn(d law.Day) string
	CategoriesOn(d law.Day) string

	// MetUntil says that something is met, and for how long, and MetFrom that it
	// is not and when it will be. BelongsUntil and BelongsFrom say the same of a
	// category.
	MetUntil(d law.Day) string
	MetFrom(d law.Day) string
	BelongsUntil(d law.Day) string
	BelongsFrom(d law.Day) string

	// Worked says how many complete years there are and are needed, and how many
	// hours are credited; Credited says only these, and how many are needed.
	Worked(years, need, hours int) string
	Credited(hours, need int) string

	// ToAnniversary says that the hours are complete and the year is not.
	ToAnniversary(days int) string

	// LevelNeeds says a level and the one that is needed.
	LevelNeeds(level, need string) string

	// Issued says the day of a document and the last one on which it counts.
	Issued(issued, last law.Day) string

	// Between says points of which only the limits are known, and PassMark what a
	// total is measured by.
	Between(least, most string) string
	PassMark(points string, need int) string

	// Settle says the money that there is, and what a family of so many needs.
	Settle(has profile.Answer[profile.Dollars], need profile.Dollars, family int) string
}

// ProgramNames are the words for the values of packages program and category.
type ProgramNames struct {
	Program [program.NumProgram]string
	Code    [program.NumCode]string
	Outcome [program.NumOutcome]string
	Reason  [program.NumReason]string
	Line    [program.NumLine]string
	Grid    string

	Category  [category.NumCategory]string
	Belongs   [category.NumOutcome]string
	Because   [category.NumReason]string
	NoneInUse string // there are no categories on a day
}

// A ProgramReport says programs and categories in a language, for package
// report.
type ProgramReport struct{ Language }

// Programs is the heading over the programs.
func (r ProgramReport) Programs(day law.Day) string { return r.ProgramsOn(day) }

// Categories is the heading over the categories.
func (r ProgramReport) Categories(day law.Day) string { return r.CategoriesOn(day) }

// NoCategory says that there are no categories.
func (r ProgramReport) NoCategory() string { return r.ProgramNames().NoneInUse }

// Program names a program and says its outcome.
func (r ProgramReport) Program(p *program.Result) (name, outcome string) {
	n := r.ProgramNames()
	return n.Program[p.Program], n.Outcome[p.Outcome]
}

// Requirement names a requirement and says its outcome, with the day on which
// it ends or begins.
func (r ProgramReport) Requirement(q *program.Requirement) (name, outcome string) {
	n := r.ProgramNames()
	outcome = n.Outcome[q.Outcome]
	switch {
	case q.Until != 0:
		outcome = r.MetUntil(q.Until)
	case q.From != 0:
		outcome = r.MetFrom(q.From)
	}
	return n.Code[q.Code], outcome
}

// RequirementReasons says why a requirement has its outcome, by what it was
// judged, what it waits for, and its source.
func (r ProgramReport) RequirementReasons(q *program.Requirement) []string {
	var said []string
	if q.Reason != program.Enough {
		said = append(said, r.ProgramNames().Reason[q.Reason])
	}
	said = append(said, r.evidence(q)...)
	said = append(said, r.missing(q.Missing)...)
	return append(said, Citation(r.Language, &q.Basis)+".")
}

// evidence says by what a requirement was judged.
func (r ProgramReport) evidence(q *program.Requirement) []string {
	e := &q.Evidence
	var said []string
	if code, ok := e.Occupation.Get(); ok {
		said = append(said, r.occupation(code.String()))
	}
	switch q.Code {
	case program.Work:
		if e.NeedYears > 0 && (e.Hours > 0 || q.Outcome == program.NotMet) {
			said = append(said, r.Worked(e.Years, e.NeedYears, e.Hours))
		}
		if e.ShortDays > 0 && q.Outcome == program.NotMet {
			said = append(said, r.ToAnniversary(e.ShortDays))
		}
	case program.Language:
		for _, a := range profile.Abilities {
			said = append(said, r.level(e.Official, a, e.Levels[a], e.Needs[a]))
		}
	case program.Results:
		if e.Issued != 0 {
			said = append(said, r.Issued(e.Issued, e.Last))
		}
	case program.Education:
		said = append(said, r.Names().Education[e.Education]+".")
		if e.Issued != 0 {
			said = append(said, r.Issued(e.Issued, e.Last))
		}
	case program.Points:
		if e.NeedPoints > 0 {
			said = append(said, r.PassMark(r.span(e.Points, e.Possible), e.NeedPoints))
		}
	case program.Funds:
		if e.NeedFunds > 0 {
			said = append(said, r.Settle(e.Funds, e.NeedFunds, e.Family))
		}
	}
	return said
}

// occupation says a code of the NOC with its abbreviation.
func (r ProgramReport) occupation(code string) string {
	if r.Tag() == "fr" {
		return "CNP " + code + "."
	}
	return "NOC " + code + "."
}

// level says the level of an ability and what is needed.
func (r ProgramReport) level(in profile.Answer[profile.Official], a profile.Ability, level profile.Answer[profile.Level], need profile.Level) string {
	official, _ := in.Get()
	said := r.Page().NotAnswered
	if l, ok := level.Get(); ok {
		said = r.Level(official, l)
	}
	if need > 0 {
		said = r.LevelNeeds(said, r.Level(official, need))
	}
	return r.Names().Ability[a] + r.Colon() + said + "."
}

// missing says which answers are waited for. It is nothing when there are none.
func (r ProgramReport) missing(s profile.FieldSet) []string {
	if s.Empty() {
		return nil
	}
	var all []string
	for f := range s.All {
		all = append(all, r.subject(f))
	}
	return []string{r.Needs(strings.Join(all, ", ")) + "."}
}

// subject names a question, by its frozen name while there are no words for it.
func (r ProgramReport) subject(f profile.Field) string {
	if said := r.Names().Subject[f]; said != "" {
		return said
	}
	return profile.Describe(f).Slug
}

// span says points, or their limits.
func (r ProgramReport) span(least, most int) string {
	if least == most {
		return r.Number(least)
	}
	return r.Between(r.Number(least), r.Number(most))
}

// Grid names the grid and says its total.
func (r ProgramReport) Grid(g *program.Grid) (name, earned string) {
	return r.ProgramNames().Grid, r.span(g.Points, g.Possible)
}

// GridLine names a line of the grid and says what it earns.
func (r ProgramReport) GridLine(l *program.GridLine) (name, earned string) {
	earned = r.Points(crs.Points(l.Points), crs.Points(l.Most))
	if l.Points != l.Possible {
		earned = r.Between(r.Number(l.Points), r.Points(crs.Points(l.Possible), crs.Points(l.Most)))
	}
	return r.ProgramNames().Line[l.Line], earned
}

// GridReasons says what a line waits for, and its source. A line with parts
// leaves the first to them.
func (r ProgramReport) GridReasons(l *program.GridLine) []string {
	source := Citation(r.Language, &l.Basis) + "."
	if len(l.Parts) > 0 {
		return []string{source}
	}
	return append(r.missing(l.Missing), source)
}

// Category names a category and says whether a person belongs to it.
func (r ProgramReport) Category(m *category.Membership) (name, outcome string) {
	n := r.ProgramNames()
	outcome = n.Belongs[m.Outcome]
	switch {
	case m.Until != 0:
		outcome = r.BelongsUntil(m.Until)
	case m.From != 0:
		outcome = r.BelongsFrom(m.From)
	}
	return n.Category[m.Category], outcome
}

// CategoryReasons says why, by what, what is waited for, and the source.
func (r ProgramReport) CategoryReasons(m *category.Membership) []string {
	var said []string
	if m.Reason != category.Enough {
		said = append(said, r.ProgramNames().Because[m.Reason])
	}
	e := &m.Evidence
	if code, ok := e.Occupation.Get(); ok {
		said = append(said, r.occupation(code.String()))
	}
	if e.Hours > 0 || m.Reason == category.Short && e.NeedHours > 0 {
		said = append(said, r.Credited(e.Hours, e.NeedHours))
	}
	if e.NeedLevel > 0 {
		for _, a := range profile.Abilities {
			said = append(said, r.level(profile.Given(profile.French), a, e.Levels[a], e.NeedLevel))
		}
	}
	if e.Issued != 0 {
		said = append(said, r.Issued(e.Issued, e.Last))
	}
	said = append(said, r.missing(m.Missing)...)
	return append(said, Citation(r.Language, &m.Basis)+". "+r.Since(m.Since, false)+".")
}
