package form

import (
	"strconv"

	"sixtydays/app/ui"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// editor draws an entry with the controls of all its items: those of boxes
// together after the others, but for whether a job goes on, which stands before
// its last day.
func (s *Sheet) editor(f profile.Field, i int) app.UI {
	text, l, at := s.Words.Exact(), profile.Describe(f).List, profile.At{Entry: i}
	var controls, ticks []app.UI
	for k := range l.Items {
		item := &l.Items[k]
		place := spot{f, at, item.Part}
		asked := item.Asked(s.Answers, at)
		switch {
		case item.Part == profile.PartCurrent:
			controls = append(controls, ui.Div("question", s.tick(place)))
		case boxes[item.Part] != box{}:
			ticks = append(ticks, ui.Slot(asked, func() app.UI { return s.tick(place) }))
		default:
			controls = append(controls, ui.Slot(asked, func() app.UI { return s.item(place) }))
		}
	}
	name := entryName(f, i)
	return ui.FieldSet("entry", s.Words.Entry(f, i+1),
		ui.Div("", controls...),
		ui.Slot(len(ticks) > 0, func() app.UI {
			return ui.FieldSet("question", text.Tick,
				ui.P("hint", text.TickHint).ID(name+"-tick"),
				ui.Div("boxes", ticks...),
			).Aria("describedby", name+"-tick")
		}),
		ui.Slot(l.Inner != nil, func() app.UI { return s.leaves(f, i) }),
		ui.Slot(s.conflict(f, i) != "", func() app.UI { return wrong(s.conflict(f, i)) }),
		ui.Div("buttons",
			button("done", name+"."+verbDone, text.Done, s.Words.Entry(f, i+1)),
			button("link", name+"."+verbRemove, text.Remove, s.Words.Entry(f, i+1)),
		),
	).ID(name)
}

// leaves draws the times without pay of a job.
func (s *Sheet) leaves(f profile.Field, i int) app.UI {
	text, inner, name := s.Words.Exact(), profile.Describe(f).List.Inner, innerName(f, i)
	n := inner.Len(s.Answers, profile.At{Entry: i})
	all := make([]app.UI, 0, n)
	for j := range n {
		at := profile.At{Entry: i, Inner: j}
		one := name + "." + strconv.Itoa(j)
		number := text.Leave + " " + strconv.Itoa(j+1)
		all = append(all, ui.FieldSet("entry", number,
			s.item(spot{f, at, profile.PartFrom}),
			s.item(spot{f, at, profile.PartTo}),
			ui.Div("buttons", button("link", one+"."+verbRemove, text.Remove, number)),
		))
	}
	return ui.FieldSet("question", text.Leaves,
		ui.Div("", all...),
		ui.Slot(n < inner.Most, func() app.UI { return button("link", name+"."+verbAdd, text.AddLeave, "") }),
	)
}
