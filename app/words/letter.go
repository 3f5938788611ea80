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
// changed or was wrong, the score worked out anew where it reaches the cut-off,
// and the evidence. There is nothing where the finding asks for no explanation.
func LetterPoints(l Language, f *decline.Finding) []string {
	letter := &l.DeclineNames().Letter
	p, own := letter.point(f.Code)
	if wordless[f.Code] || f.Demand != decline.Explain && !(own && f.Demand == decline.Fix) {
		return nil
	}
	var all []string
	s := evidence(l, &f.Evidence)
	for _, pattern := range []string{p.Change, letter.Score, p.Evidence} {
		if said := s.fill(pattern); said != "" {
			all = append(all, said)
		}
	}
	return all
}

// wordless are the codes that ask for an explanation and leave it to others: the
// letter itself, whom to tell, and an equal score, which is never alone.
var wordless = [decline.NumCode]bool{
	decline.LetterOfExplanation: true,
	decline.NotifyIRCC:          true,
	decline.ConsiderWithdrawal:  true,
	decline.CRSEqualCutOff:      true,
}

// point returns the point of a code, and whether it has one of its own. What a
// point lacks is what every point has.
func (l *Letter) point(code decline.Code) (p Point, own bool) {
	for i := range l.Points {
		if l.Points[i].Code == code {
			p, own = l.Points[i], true
		}
	}
	if p.Change == "" {
		p.Change = l.Change
	}
	if p.Evidence == "" {
		p.Evidence = l.Evidence
	}
	return p, own
}
