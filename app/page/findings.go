package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// found draws the findings by what they ask of the person, the strongest first.
// What was checked and is clear comes last.
func (a *advice) found(l words.Language) app.UI {
	text := l.DeclineNames()
	var groups []app.UI
	for d := decline.NumDemand - 1; d > 0; d-- {
		all := a.asking(d, false)
		groups = append(groups, ui.Slot(len(all) > 0, func() app.UI {
			return ui.Div("asking", ui.H4(app.Text(text.Demand[d])), findings(l, all))
		}))
	}
	clear := a.asking(decline.Nothing, true)
	return ui.Div("part",
		ui.H3(l.Advice().Findings),
		ui.Div("", groups...),
		ui.Slot(len(clear) > 0, func() app.UI {
			return ui.Details("fold",
				ui.Summary(app.Text(text.Checked+l.Colon()+l.Number(len(clear)))),
				findings(l, clear),
			)
		}),
	)
}

// asking returns the findings that ask for d, the most severe first: those that
// are clear, or the others.
func (a *advice) asking(d decline.Demand, clear bool) []*decline.Finding {
	var all []*decline.Finding
	for severity := decline.NumSeverity - 1; severity > 0; severity-- {
		for i := range a.findings {
			f := &a.findings[i]
			if f.Severity == severity && f.Demand == d && (f.Outcome == decline.Clear && d == decline.Nothing) == clear {
				all = append(all, f)
			}
		}
	}
	return all
}

// findings draws findings, each with who says so and where.
func findings(l words.Language, all []*decline.Finding) app.UI {
	return ui.Ul("findings", app.Range(all).Slice(func(i int) app.UI {
		f := all[i]
		title, said := words.Finding(l, f)
		return ui.Li(
			ui.P("title", title),
			ui.P("", said),
			ui.Slot(len(f.Basis) > 0, func() app.UI {
				return ui.Para("basis", append([]app.UI{app.Text(words.Confidence(l, f) + l.Colon())}, cites(l, f.Basis)...)...)
			}),
		)
	}))
}

// cites draws citations in a line, each with a link to its source.
func cites(l words.Language, all []law.Cite) []app.UI {
	var said []app.UI
	for i, c := range all {
		if i > 0 {
			said = append(said, app.Text("; "))
		}
		said = append(said, source(l, c.Source))
		if c.Section != "" {
			said = append(said, app.Text(", "+l.Section(c.Section)))
		}
		if c.Via != 0 {
			said = append(said, app.Text(" ("), source(l, c.Via), app.Text(")"))
		}
	}
	return append(said, app.Text("."))
}
