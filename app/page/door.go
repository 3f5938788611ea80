package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The two ways to check an invitation.
const (
	doorName  = "door"
	doorQuick = 1
	doorFull  = 2
)

// doorSlugs name the ways in the ids of their radios.
var doorSlugs = []string{doorQuick: "quick", doorFull: "full"}

// door draws the choice of the way.
func (p *Invitation) door(l words.Language) app.UI {
	text := l.Invitation()
	hint := ""
	switch {
	case p.slip.Is(doorName, doorQuick):
		hint = text.QuickHint
	case p.slip.Is(doorName, doorFull):
		hint = text.FullHint
	}
	return group(text.Door, "door-heading",
		p.asking(l).Radios(form.Query{Name: doorName, Question: text.DoorLegend}, doorSlugs, []form.Option{
			{Value: doorQuick, Text: text.Quick},
			{Value: doorFull, Text: text.Full},
		}),
		ui.Slot(hint != "", func() app.UI { return ui.P("hint", hint) }),
	)
}

// advise returns the advice by the way that was chosen, and nil while there is
// nothing to advise on.
func (p *Invitation) advise() *advice {
	invitation := p.invitation()
	if p.today == 0 || invitation.Day == 0 || p.wrongDay(p.words()) != "" {
		return nil
	}
	a := &advice{today: decline.DayAt(p.now, invitation.Deadline), class: invitation.Class}
	switch {
	case p.slip.Is(doorName, doorQuick):
		a.facts = p.facts(&invitation)
		a.findings = decline.Check(a.facts)
		a.verdict = decline.Fold(a.findings)
	case p.slip.Is(doorName, doorFull) && !p.truth.blank():
		reviewed, err := decline.Review(decline.Law(), p.reviewCase(&invitation))
		if err != nil {
			return nil
		}
		a.reviewed, a.facts, a.findings, a.verdict = reviewed, &reviewed.Facts, reviewed.Findings, reviewed.Verdict
		a.answers, a.asks = &p.truth.answers, reviewed.Missing
	default:
		return nil
	}
	return a
}
