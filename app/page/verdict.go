package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// round is the circle that some of the icons are drawn in.
const round = "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z"

// icons holds a sign for each verdict, so that its colour is not the only one.
var icons = [decline.NumVerdict]string{
	decline.Proceed:                 round + "M8 12.5l3 3 5.5-6.5",
	decline.ProceedWithExplanation:  "M5 3h9l5 5v13H5zM14 3v5h5M8.5 12.5h7M8.5 16.5h7",
	decline.FixThenProceed:          round + "M12 7v5l3.5 2",
	decline.InsufficientInformation: round + "M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.5-1.1 1-1.1 1.8M12 16.6v.3",
	decline.DeclineInvitation:       "M9 15L4 10l5-5M4 10h10a5.5 5.5 0 0 1 0 11h-3",
	decline.AlreadyExpired:          "M6 3h12M6 21h12M8 3c0 5 4 6.500 4 9s-4 4-4 9M16 3c0 5-4 6.500-4 9s4 4 4 9",
}

// panel draws the verdict. It is a status: a screen reader says it when it
// changes.
func (a *advice) panel(l words.Language) app.UI {
	title, meaning := words.Verdict(l, a.verdict, a.facts.State)
	return ui.Div("panel "+a.verdict.String(),
		ui.Div("").Role("status").Body(
			ui.Para("verdict", ui.Icon(icons[a.verdict]), app.Text(title)),
			ui.P("", meaning),
			a.strongest(l),
		),
		a.days(l),
	)
}

// strongest draws the finding that decided the verdict: the most severe of those
// that ask for it.
func (a *advice) strongest(l words.Language) app.UI {
	var first *decline.Finding
	for i := range a.findings {
		f := &a.findings[i]
		decides := f.Demand > decline.Nothing && decline.Fold(a.findings[i:i+1]) == a.verdict
		if decides && (first == nil || f.Severity > first.Severity) {
			first = f
		}
	}
	return ui.Slot(first != nil, func() app.UI {
		title, said := words.Finding(l, first)
		return ui.Para("reason-why", ui.Strong(title+l.Colon()), app.Text(said))
	})
}

// days draws until when and between which days to file. Of an application that
// is filed there are none.
func (a *advice) days(l words.Language) app.UI {
	text := l.Advice()
	moment, held := a.facts.LastMoment()
	return ui.Slot(held && a.facts.State != decline.Filed, func() app.UI {
		last := decline.LastDay(moment)
		pairs := []ui.Pair{
			{Term: text.Deadline, Body: []app.UI{app.Text(words.Deadline(l, moment, localTime(l, moment)))}},
			{Term: text.LastDay, Body: []app.UI{app.Text(l.Dated(last) + ". " + l.DaysLeft(int(last-a.today)))}},
		}
		if last >= a.today && a.verdict != decline.AlreadyExpired {
			pairs = append(pairs, ui.Pair{Term: text.WhenFile, Body: []app.UI{app.Text(a.when(l))}})
		}
		return ui.Pairs(pairs...)
	})
}

// when says between which days to file, if there are any.
func (a *advice) when(l words.Language) string {
	first, last, open := a.window()
	if !open || a.verdict == decline.DeclineInvitation {
		return l.ChecklistNames().NoFiling
	}
	return l.FileBetween(first, last)
}

// ending are the codes whose day in the evidence is the last on which to file,
// unless something new takes the place of what ends.
var ending = [decline.NumCode]bool{
	decline.LangExpiresBeforeDeadline: true, decline.ECAExpires: true,
	decline.PNPExpires: true, decline.MECWindowSliding: true,
}

// window returns the days between which to file. What ends within the period
// bounds them while a day is left: after it, something new is needed first.
func (a *advice) window() (first, last law.Day, open bool) {
	first, last, open = decline.Window(a.facts)
	for i := range a.findings {
		f := &a.findings[i]
		if day := f.Evidence.Day; ending[f.Code] && f.Demand == decline.Fix && first <= day && day < last {
			last = day
		}
	}
	return first, last, open
}

// localTime says a moment where the browser is, which Go does not know. Outside a
// browser it says nothing.
func localTime(l words.Language, m law.Moment) string {
	if app.IsServer {
		return ""
	}
	year, month, day := m.Day.Date()
	at := app.Window().Get("Date").Call("UTC", year, month-1, day, 0, 0, m.Second)
	return app.Window().Get("Date").New(at).Call("toLocaleString", l.Advice().Locale, map[string]any{
		"dateStyle": "full", "timeStyle": "short",
	}).String()
}
