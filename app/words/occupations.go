package words

import (
	"iter"
	"strings"

	"sixtydays/core/noc"
)

// occupations walks over lines of a code and its title.
func occupations(lines string) iter.Seq2[noc.Code, string] {
	return func(yield func(c noc.Code, title string) bool) {
		for line := range strings.Lines(lines) {
			code, title, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
			if c, err := noc.Parse(code); err == nil && !yield(c, title) {
				return
			}
		}
	}
}
