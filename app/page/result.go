package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// result draws the score beside the form.
func (s *Score) result(l words.Language, score *crs.Score, rated bool) app.UI {
	return ui.Section("result").ID("result").TabIndex(-1).Aria("labelledby", "result-heading").Body(
		ui.Div("card",
			ui.H2(l.Page().Score).ID("result-heading"),
			s.total(l, score, rated),
			ui.Slot(s.today != 0, func() app.UI { return s.dayChoice(l) }),
		),
		ui.Slot(rated && score.Report != nil, func() app.UI { return reported(l, score) }),
		ui.Slot(rated && s.started(), func() app.UI { return s.breakdown(l, score) }),
	)
}

// started reports whether anything is answered.
func (s *Score) started() bool { return !s.truth.blank() }

// total draws the one large number and what it means. It is a status: a screen
// reader says it when it changes.
func (s *Score) total(l words.Language, score *crs.Score, rated bool) app.UI {
	text := l.Page()
	switch {
	case s.today == 0:
		return ui.Div("total", ui.P("waiting", text.Waiting))
	case !rated:
		return ui.Div("total", ui.P("error", text.BeforeStart))
	case !s.started():
		return ui.Div("total",
			ui.Para("number", ui.Span("", "–").ID("total")),
			ui.P("grid", l.Grid(score)),
			ui.P("", text.Start),
		)
	}
	return ui.Div("total",
		ui.Div("").Role("status").Body(
			ui.Para("number",
				ui.Span("", l.Number(int(score.Points))).ID("total"),
				ui.Span("qualifier", " "+l.Qualifier(score)),
			),
			ui.P("grid", l.Grid(score)),
		),
		ui.Slot(score.Report == nil, func() app.UI { // a report has its own notice
			return ui.P("standing", l.Standing(score))
		}),
		sections(l, score),
		s.next(l, score),
	)
}

// sections draws the points of the four sections.
func sections(l words.Language, score *crs.Score) app.UI {
	return ui.Ul("sections",
		app.Range(score.Parts).Slice(func(i int) app.UI {
			part := &score.Parts[i]
			return ui.Li(
				ui.Span("name", l.Names().Rule[part.Rule]),
				ui.Span("points", l.Number(int(part.Points))).ID("points-"+part.Rule.String()),
				ui.Bar(int(part.Points), int(part.Most)),
			)
		}),
	)
}

// next draws the next question to answer and how many are left.
func (s *Score) next(l words.Language, score *crs.Score) app.UI {
	f, missing := score.Missing.First()
	asked := score.Inputs.Len()
	return ui.Div("next",
		ui.P("", l.OutOf(asked-score.Missing.Len(), asked)),
		ui.Slot(missing, func() app.UI {
			return ui.Para("",
				app.Text(l.Page().Next+" "),
				ui.Button("link", l.Names().Subject[f]).ID("next").
					DataSet("to", form.ID(f, &s.truth.answers)).OnClick(s.onJump),
			)
		}),
	)
}

// reported draws what is reported to have changed, and that it is not known.
func reported(l words.Language, score *crs.Score) app.UI {
	text, report := l.Page(), score.Report
	return ui.Div("notice",
		ui.H3(text.ReformTitle),
		ui.P("", l.Unknown(report)),
		ui.Details("",
			ui.Summary(app.Text(text.ReformMore)),
			ui.P("", l.Reported(report)),
			ui.Slot(score.Points > 0, func() app.UI {
				return ui.P("", l.Named(score.Named(), score.Points))
			}),
			ui.P("", text.ReformCheck+l.Colon()),
			sources(l, report.Check),
			ui.P("", text.ReformBy+l.Colon()),
			sources(l, report.By),
		),
	)
}

// sources draws a list of sources.
func sources(l words.Language, all []law.Source) app.UI {
	return ui.Ul("sources", app.Range(all).Slice(func(i int) app.UI {
		return ui.Li(source(l, all[i]))
	}))
}

// phoneBar draws the bar that keeps the total in sight on a narrow screen.
func (s *Score) phoneBar(l words.Language, score *crs.Score, rated bool) app.UI {
	number := "–"
	if rated && s.started() {
		number = l.Number(int(score.Points))
	}
	return ui.Div("phone-bar",
		ui.Para("",
			app.Text(l.Page().Score+" "),
			ui.Strong(number),
		),
		ui.Button("", l.Page().SeeWhy).DataSet("to", "result").OnClick(s.onJump),
	)
}
