package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// letter draws the outline of a letter of explanation, where a finding asks for
// one and nothing speaks for declining: the points that it covers, with what is
// known of each. It is an outline to write from, and says so.
func (a *advice) letter(l words.Language) app.UI {
	text := &l.DeclineNames().Letter
	points := a.points(l)
	return ui.Slot(len(points) > 0 && a.verdict < decline.DeclineInvitation, func() app.UI {
		return ui.Div("part letter",
			ui.H3(text.Title),
			ui.P("", text.Lead),
			ui.Ol("points-of", points...),
			ui.P("", text.Closing),
		)
	})
}

// points draws the points that the letter covers, one for each finding to
// explain. The lines of the score that differ stand with the first of those that
// speak of the score.
func (a *advice) points(l words.Language) []app.UI {
	var all []app.UI
	for i := range a.findings {
		f := &a.findings[i]
		said := words.LetterPoints(l, f)
		if len(said) == 0 {
			continue
		}
		title, _ := words.Finding(l, f)
		if f.Code == decline.ProfileErrorPoints && a.reviewed != nil {
			for i := range a.reviewed.Errors {
				said = append(said, words.ScoreError(l, &a.reviewed.Errors[i])+".")
			}
		}
		all = append(all, ui.Li(
			ui.P("title", title),
			ui.Ul("plain", app.Range(said).Slice(func(i int) app.UI { return ui.Li(app.Text(said[i])) })),
		))
	}
	return all
}
