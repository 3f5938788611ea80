// Package report writes a score for people and for programs. It holds no words:
// a report in text is said by an interface, and one in JSON uses frozen names.
package report

import (
	"sixtydays/core/crs"
	"sixtydays/core/profile"
)

// Words say a score in some language.
type Words interface {
	// Grid names the law by which the total was made, and Standing says how far
	// it may be trusted.
	Grid(s *crs.Score) string
	Standing(s *crs.Score) string

	// Line names a line, and Earned says what it earns or why that is not known.
	Line(step *crs.Step) string
	Earned(step *crs.Step) string

	// Reasons says why a line earns what it does, one sentence each.
	Reasons(p *profile.Profile, step *crs.Step) []string
}
