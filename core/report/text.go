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
	indent := strings.Repeat("  ", depth)
	name := indent + words.Line(step)
	b.WriteString(name)
	b.WriteString(strings.Repeat(" ", max(1, earnedColumn-utf8.RuneCountInString(name))))
	b.WriteString(words.Earned(step))
	b.WriteByte('\n')
	for _, reason := range words.Reasons(p, step) {
		b.WriteString(indent)
		b.WriteString("    ")
		b.WriteString(reason)
		b.WriteByte('\n')
	}
	for i := range step.Parts {
		writeStep(b, words, p, &step.Parts[i], depth+1)
	}
}
