package words

import (
	"sixtydays/core/decline"
)

// A Letter is the outline of a letter of explanation: what it has to cover, and
// not its sentences, which are the person's own.
type Letter struct {
	Title   string
	Lead    string // how to use the outline
	Closing string

	Change   string // what a letter says of anything that has no point of its own
	Score    string // pattern of the score worked out anew
	Evidence string
	Points   []Point
}

// A Point is what a letter says of one code, and which evidence goes with it.
// Both are patterns. Without evidence of its own a point asks for any.
type Point struct {
	Code     decline.Code
	Change   string
	Evidence string
}

// LetterPoints lists what a letter of explanation says of a finding: what
// changed or was wrong, the score worked out anew where one is known, and the
// evidence. There is nothing where the finding asks for no explanation, or only
// for the letter itself.
func LetterPoints(l Language, f *decline.Finding) []string {
	switch f.Code {
	case decline.LetterOfExplanation, decline.NotifyIRCC, decline.ConsiderWithdrawal:
		return nil
	}
	if f.Demand != decline.Explain {
		return nil
	}
	letter := &l.DeclineNames().Letter
	p := letter.point(f.Code)
	var all []string
	s := evidence(l, &f.Evidence)
	for _, pattern := range []string{p.Change, letter.Score, p.Evidence} {
		if said := s.fill(pattern); said != "" {
			all = append(all, said)
		}
	}
	return all
}

// point returns the point of a code, with what every point has where it has
// nothing of its own.
func (l *Letter) point(code decline.Code) Point {
	p := Point{Code: code}
	for i := range l.Points {
		if l.Points[i].Code == code {
			p = l.Points[i]
		}
	}
	if p.Change == "" {
		p.Change = l.Change
	}
	if p.Evidence == "" {
		p.Evidence = l.Evidence
	}
	return p
}
