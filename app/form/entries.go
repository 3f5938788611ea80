package form

import (
	"sixtydays/app/ui"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What a button does, as the last word of its name.
const (
	verbAdd    = "add"
	verbChange = "change"
	verbDone   = "done"
	verbRemove = "remove"
)

// addName returns the name of the button that adds an entry to the list that
// answers f.
func addName(f profile.Field) string { return profile.Describe(f).Slug + "." + verbAdd }

// entries draws the list that answers f: a line for each entry, the open one
// with all its controls, and a button for one more while none is open.
func (s *Sheet) entries(f profile.Field) app.UI {
	d := profile.Describe(f)
	names := s.Words.Names()
	open, any := s.Draft.Entry(f)
	n := d.List.Len(s.Answers, profile.At{})
	all := make([]app.UI, 0, n)
	for i := range n {
		opened := any && i == open
		all = append(all, ui.Li(
			ui.Slot(!opened, func() app.UI { return s.line(f, i, !any) }),
			ui.Slot(opened, func() app.UI { return s.editor(f, i) }),
		))
	}
	return described(d.Slug, names.Hint[f], ui.FieldSet("question", names.Question[f],
		hintOf(d.Slug, names.Hint[f]),
		ui.Ol("entries", all...),
		ui.Slot(!any && n < d.List.Most, func() app.UI { return button("add", addName(f), names.Add[f], "") }),
	))
}

// line draws an entry in a few words, with buttons to change it and to take it
// away.
func (s *Sheet) line(f profile.Field, i int, free bool) app.UI {
	text, entry := s.Words.Exact(), s.Words.Entry(f, i+1)
	sum := s.summary(f, i)
	return ui.Div("line",
		ui.Div("",
			ui.P("name", sum.title),
			ui.P("small", sum.detail),
			ui.Slot(sum.needs != "", func() app.UI { return ui.P("caveat", sum.needs) }),
			ui.Slot(sum.wrong != "", func() app.UI { return ui.P("error", sum.wrong) }),
		),
		ui.Slot(free, func() app.UI {
			return ui.Div("buttons",
				button("link", entryName(f, i)+"."+verbChange, text.Change, entry),
				button("link", entryName(f, i)+"."+verbRemove, text.Remove, entry),
			)
		}),
	)
}

// button draws a button that [Press] understands. What it is about, unless that
// is plain, is said to those who do not see where it stands.
func button(class, name, text, about string) app.UI {
	b := ui.Button(class, text).ID(name).Attr("name", name)
	if about != "" {
		b = b.Aria("label", text+", "+about)
	}
	return b
}
