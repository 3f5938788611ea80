package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// An advice is what the result of the page is drawn from.
type advice struct {
	today    law.Day
	facts    *decline.Facts
	findings []decline.Finding
	verdict  decline.Verdict
	reviewed *decline.Reviewed // nil after the quick check
	answers  *profile.Profile  // what is true, nil after the quick check
	class    decline.Class
	asks     profile.FieldSet // the questions to be answered next, of a full check
}

// adviceID is the id of the result.
const adviceID = "advice"

// Names of the controls of the result, which the page hears of: the boxes that
// note a document as being at hand, and the buttons.
const (
	haveName     = "have"
	calendarName = "calendar"
	printName    = "print"
)

// drawAdvice draws the result. ticked tells which documents are at hand, by the
// value of their checkbox.
func drawAdvice(l words.Language, a *advice, ticked map[string]bool) app.UI {
	text := l.Advice()
	return ui.Section("advice").ID(adviceID).TabIndex(-1).Aria("labelledby", "advice-heading").Body(
		ui.H2(text.Heading).ID("advice-heading"),
		ui.P("printed", l.ReportOf(a.today)),
		a.panel(l),
		ui.Slot(!a.asks.Empty() || a.reviewed != nil && !a.reviewed.MissingClaim.Empty(), func() app.UI { return a.questions(l) }),
		a.rests(l),
		a.numbers(l),
		a.changes(l),
		a.found(l),
		a.period(l),
		a.todo(l, ticked),
		a.letter(l),
		ui.Para("buttons", ui.Button("", text.Print).Attr("name", printName)),
	)
}

// phoneVerdict draws the bar that keeps the verdict in sight on a narrow screen.
func phoneVerdict(l words.Language, a *advice) app.UI {
	title, _ := words.Verdict(l, a.verdict, a.facts.State)
	return ui.Div("phone-bar",
		ui.Para("verdict-bar", ui.Icon(icons[a.verdict]), app.Text(title)),
		ui.Link("#"+adviceID, l.Advice().See),
	)
}

// press does what the button with the given name is there for. It reports
// whether the result has such a button.
func (a *advice) press(l words.Language, name string) bool {
	switch name {
	case calendarName:
		a.download(l)
	case printName:
		printReport()
	default:
		return false
	}
	return true
}

// questions lists the questions that are left, each as a button that leads to it.
func (a *advice) questions(l words.Language) app.UI {
	text := l.Invitation()
	claim := profile.FieldSet{}
	if a.reviewed != nil {
		claim = a.reviewed.MissingClaim
	}
	return ui.Div("part",
		ui.H3(l.Advice().Asks),
		asked(l, text.MissingTrue, sheetTrue, a.asks),
		asked(l, text.MissingClaim, sheetClaimed, claim),
	)
}

// asked draws the open questions of one sheet.
func asked(l words.Language, heading string, which int, open profile.FieldSet) app.UI {
	return ui.Slot(!open.Empty(), func() app.UI {
		var all []app.UI
		for f := range open.All {
			all = append(all, ui.Li(
				ui.Button("link", words.Capital(l.Names().Subject[f])).Attr("name", askName).
					DataSet("sheet", sheetSlugs[which]).DataSet("field", profile.Describe(f).Slug),
			))
		}
		return ui.Div("", ui.P("", heading+l.Colon()), ui.Ul("buttons", all...))
	})
}
