package report

import (
	"io"
	"strings"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/program"
)

// ProgramWords say programs and categories in some language.
type ProgramWords interface {
	// Programs and Categories are the headings over them on day, and NoCategory
	// says that there are none.
	Programs(day law.Day) string
	Categories(day law.Day) string
	NoCategory() string

	// Program, Requirement and Category name their argument, and say its outcome
	// in a few words.
	Program(r *program.Result) (name, outcome string)
	Requirement(q *program.Requirement) (name, outcome string)
	Category(m *category.Membership) (name, outcome string)

	// Grid names the grid and what it earns, and GridLine a line of it.
	Grid(g *program.Grid) (name, earned string)
	GridLine(l *program.GridLine) (name, earned string)

	// The reasons, one sentence each.
	RequirementReasons(q *program.Requirement) []string
	CategoryReasons(m *category.Membership) []string
	GridReasons(l *program.GridLine) []string
}

// ProgramsText writes all as lines of text: each program with its requirements,
// and each category, with the outcome and below it its reasons.
func ProgramsText(w io.Writer, words ProgramWords, all *Programs) error {
	var b strings.Builder
	b.WriteString(words.Programs(all.Day))
	b.WriteString(".\n")
	for i := range all.Programs {
		writeProgram(&b, words, &all.Programs[i])
	}
	b.WriteByte('\n')
	b.WriteString(words.Categories(all.Day))
	b.WriteString(".\n")
	if len(all.Categories) == 0 {
		writeReasons(&b, 0, []string{words.NoCategory()})
	}
	for i := range all.Categories {
		m := &all.Categories[i]
		b.WriteByte('\n')
		name, outcome := words.Category(m)
		writeLine(&b, 0, name, outcome)
		writeReasons(&b, 0, words.CategoryReasons(m))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func writeProgram(b *strings.Builder, words ProgramWords, r *program.Result) {
	b.WriteByte('\n')
	name, outcome := words.Program(r)
	writeLine(b, 0, name, outcome)
	for i := range r.Requirements {
		q := &r.Requirements[i]
		name, outcome := words.Requirement(q)
		writeLine(b, 1, name, outcome)
		writeReasons(b, 1, words.RequirementReasons(q))
		if q.Code == program.Points && r.Grid != nil {
			name, earned := words.Grid(r.Grid)
			writeLine(b, 2, name, earned)
			writeGrid(b, words, r.Grid.Lines, 3)
		}
	}
}

func writeGrid(b *strings.Builder, words ProgramWords, lines []program.GridLine, depth int) {
	for i := range lines {
		l := &lines[i]
		name, earned := words.GridLine(l)
		writeLine(b, depth, name, earned)
		writeReasons(b, depth, words.GridReasons(l))
		writeGrid(b, words, l.Parts, depth+1)
	}
}
