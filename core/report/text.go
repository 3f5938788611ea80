package report

import (
	"io"
	"strings"
	"unicode/utf8"

	"sixtydays/core/crs"
	"sixtydays/core/profile"
)

// earnedColumn is the column in which points are written.
const earnedColumn = 52

// Text writes s, which p earned, as lines of text: each line of the score with
// its points, and below it its reasons.
func Text(w io.Writer, words Words, p *profile.Profile, s *crs.Score) error {
	var b strings.Builder
	b.WriteString(words.Grid(s))
	b.WriteString(".\n")
	b.WriteString(words.Standing(s))
	b.WriteByte('\n')
	writeStep(&b, words, p, &s.Step, 0)
	_, err := io.WriteString(w, b.String())
	return err
}

func writeStep(b *strings.Builder, words Words, p *profile.Profile, step *crs.Step, depth int) {
	if depth <= 1 {
		b.WriteByte('\n')
	}
	writeLine(b, depth, words.Line(step), words.Earned(step))
	writeReasons(b, depth, words.Reasons(p, step))
	for i := range step.Parts {
		writeStep(b, words, p, &step.Parts[i], depth+1)
	}
}

// writeLine writes a name and, in a column of its own, what is said of it.
func writeLine(b *strings.Builder, depth int, name, said string) {
	name = strings.Repeat("  ", depth) + name
	b.WriteString(name)
	b.WriteString(strings.Repeat(" ", max(1, earnedColumn-utf8.RuneCountInString(name))))
	b.WriteString(said)
	b.WriteByte('\n')
}

// writeReasons writes sentences below a line.
func writeReasons(b *strings.Builder, depth int, reasons []string) {
	for _, reason := range reasons {
		b.WriteString(strings.Repeat("  ", depth))
		b.WriteString("    ")
		b.WriteString(reason)
		b.WriteByte('\n')
	}
}
