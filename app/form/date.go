package form

import (
	"strconv"

	"sixtydays/app/ui"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The last words of the names of the three lists of a day.
const (
	unitDay   = "day"
	unitMonth = "month"
	unitYear  = "year"
)

// date draws a day as three lists.
func (s *Sheet) date(at spot, question, hint string) app.UI {
	text, name := s.Words.Page(), at.name()
	shown, none := s.Draft.shown(s.Answers, at)
	first, last := at.years(s.Today, shown.year)
	return described(name, hint, ui.FieldSet("question", question,
		hintOf(name, hint),
		ui.Div("dates",
			s.unit(name+"."+unitDay, text.DayWord, 1, 31, 1, shown.day, strconv.Itoa),
			s.unit(name+"."+unitMonth, text.MonthWord, 1, 12, 1, shown.month, s.Words.Month),
			s.unit(name+"."+unitYear, text.YearWord, last, first, -1, shown.year, strconv.Itoa),
		),
		ui.Slot(none, func() app.UI { return wrong(s.Words.Exact().NoDay) }),
	))
}

// unit draws the list of one part of a day, from first to last.
func (s *Sheet) unit(name, label string, first, last, step, chosen int, text func(int) string) app.UI {
	options := []app.UI{ui.Option(unanswered, s.Words.Exact().Unchosen, chosen == 0)}
	for n := first; n != last+step; n += step {
		options = append(options, ui.Option(strconv.Itoa(n), text(n), n == chosen))
	}
	return ui.Div("",
		ui.Label(name, "", app.Text(label)),
		ui.Select(name, options...),
	)
}

// wrong says what cannot be as it is.
func wrong(text string) app.UI { return ui.P("error", text).Role("alert") }
