package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/sorted"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// plan returns the plan of the documents and the days, and reports false where
// there is nothing to plan: the application is filed, the period is over, or
// nothing within it helps.
func (a *advice) plan() (*checklist.Plan, bool) {
	if a.facts.State == decline.Filed || a.verdict >= decline.DeclineInvitation {
		return nil, false
	}
	answers := a.answers
	if answers == nil {
		answers = &profile.Profile{}
	}
	first, last, open := a.window()
	if !open {
		first = decline.Never
	}
	return checklist.Of(&checklist.Input{
		Invited: a.facts.Invited, Today: a.today, Deadline: a.facts.Deadline, Class: a.class, Profile: answers,
		NotBefore: profile.Given(first), NotAfter: profile.Given(last),
		Letter: a.explains(),
	})
}

// explains reports whether something has to be explained.
func (a *advice) explains() bool {
	for i := range a.findings {
		if a.findings[i].Demand == decline.Explain {
			return true
		}
	}
	return false
}

// todo draws the plan: what is needed, by when to begin with it, and what may be
// needed.
func (a *advice) todo(l words.Language, ticked map[string]bool) app.UI {
	plan, ok := a.plan()
	return ui.Slot(ok, func() app.UI {
		r := words.ChecklistReport{Language: l, Country: form.CountryNames(l)}
		needed, depends := itemsOf(plan, checklist.Certain), itemsOf(plan, checklist.Depends)
		surely := r.Needed(checklist.Certain)
		if a.answers == nil {
			surely = l.Advice().Always
		}
		return ui.Div("part todo",
			ui.H3(l.Advice().Todo),
			ui.P("hint", l.ChecklistNames().Heuristic),
			ui.Slot(len(needed) > 0, func() app.UI {
				return ui.Div("", ui.H4(app.Text(surely)), items(r, needed, ticked))
			}),
			ui.Slot(len(depends) > 0, func() app.UI {
				return ui.Details("fold",
					ui.Summary(app.Text(r.Needed(checklist.Depends)+l.Colon()+l.Number(len(depends)))),
					items(r, depends, ticked),
				)
			}),
			ui.H4(app.Text(l.Advice().Steps)),
			milestones(r, plan),
			ui.Para("buttons", ui.Button("", l.Advice().Calendar).Attr("name", calendarName)),
		)
	})
}

// itemsOf returns the items that are so surely needed, those to begin with first
// before the others.
func itemsOf(plan *checklist.Plan, needed checklist.Needed) []*checklist.Item {
	var all []*checklist.Item
	for n := range plan.Items {
		if i := &plan.Items[n]; i.Needed == needed {
			all = append(all, i)
		}
	}
	sorted.By(all, func(i **checklist.Item) int { return int((*i).Start) })
	return all
}

// items draws items under the days by which to begin with them.
func items(r words.ChecklistReport, all []*checklist.Item, ticked map[string]bool) app.UI {
	var drawn []app.UI
	var start law.Day
	for _, i := range all {
		if i.Start != start {
			start = i.Start
			drawn = append(drawn, ui.Li(ui.P("term", r.BeginBy(start))).Class("start"))
		}
		drawn = append(drawn, item(r, i, ticked[i.Name()]))
	}
	return ui.Ul("items", drawn...)
}

// item draws an item with a box for having it at hand. What exactly it is, until
// when it counts and the law behind it are folded away.
func item(r words.ChecklistReport, i *checklist.Item, have bool) app.UI {
	id := haveName + "-" + i.Name()
	return ui.Li(
		ui.Label(id, "have",
			ui.Checkbox(id, haveName, i.Name(), have),
			ui.Span("", r.Title(i)),
		),
		ui.Details("fold",
			ui.Summary(app.Text(r.HaveBy(i.Due))),
			ui.Div("", lines(r.About(i))...),
		),
	)
}

// milestones draws the days that are about no one document.
func milestones(r words.ChecklistReport, plan *checklist.Plan) app.UI {
	var all []ui.Pair
	for n := range plan.Milestones {
		m := &plan.Milestones[n]
		title, text := r.Mark(m)
		all = append(all, ui.Pair{Term: words.Capital(r.Dated(m.Day)) + r.Colon() + title, Body: lines([]string{text})})
	}
	return ui.Pairs(all...)
}
