package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/category"
	"sixtydays/core/decline"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// rests draws what the result rests on, for a report that is read without the
// form.
func (a *advice) rests(l words.Language) app.UI {
	text, names, f := l.Advice(), l.DeclineNames(), a.facts
	pair := func(term, said string) ui.Pair {
		if said == "" {
			return ui.Pair{}
		}
		return ui.Pair{Term: term, Body: []app.UI{app.Text(said)}}
	}
	planned := ""
	if day, ok := f.Planned.Get(); ok {
		planned = l.Dated(day)
	}
	var lacks []app.UI
	for i := range f.Documents {
		lacks = append(lacks, ui.P("", a.document(l, &f.Documents[i])))
	}
	return ui.Div("part printed",
		ui.H3(text.Facts),
		ui.Pairs(
			pair(text.Day, l.Dated(f.Invited)),
			pair(text.Class, names.Class[f.Class]),
			pair(text.Round, a.round(l)),
			pair(text.State, names.State[f.State]),
			pair(text.Plan, planned),
			ui.Pair{Term: text.Lacks, Body: lacks},
			ui.Pair{Term: text.Answers, Body: a.given(l)},
		),
	)
}

// given says what was answered to be true, for a full check.
func (a *advice) given(l words.Language) []app.UI {
	if a.answers == nil {
		return nil
	}
	var said []string
	sheet := form.Sheet{Words: l, Answers: a.answers, Today: a.today}
	for f := range profile.Answered(a.answers).All {
		said = append(said, sheet.Given(f)...)
	}
	return lines(said)
}

// round says which kind of round it was.
func (a *advice) round(l words.Language) string {
	r := &a.facts.Round
	said := l.DeclineNames().Kind[r.Kind]
	if c, ok := category.Parse(r.Category); ok {
		said += l.Colon() + l.ProgramNames().Category[c]
	}
	return said
}

// document says which document is not at hand, and when it will be.
func (a *advice) document(l words.Language, d *decline.Document) string {
	said := words.Capital(words.Document(l, d.Name))
	if ready, ok := d.Ready.Get(); ok && ready != decline.Never {
		said += l.Colon() + l.Dated(ready)
	}
	return said
}

// printReport prints the page with everything unfolded, and folds it again.
func printReport() {
	folded := app.Window().Get("document").Call("querySelectorAll", "#"+adviceID+" details:not([open])")
	setOpen(folded, true)
	app.Window().Call("print")
	setOpen(folded, false)
}

func setOpen(details app.Value, open bool) {
	for i := range details.Length() {
		details.Index(i).Set("open", open)
	}
}
