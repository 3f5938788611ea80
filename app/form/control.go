// Package form draws the control of any question from its descriptor: radios
// for a few choices, a list for many, three lists for a day, boxes for what may
// apply to a job. There is no text field, because a browser may send the shape
// of a page with text fields to its maker; lists, radios and boxes are never
// spoken of.
//
// Controls have no handlers of their own. A change bubbles up to the form, and
// [Read] takes the answer from the control; [Press] does what a button says.
package form

import (
	"sixtydays/app/ui"
	"strconv"

	"sixtydays/app/words"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// unanswered is the value of the first entry of every list. It is not empty,
// because go-app drops empty attributes.
const unanswered = "-"

// fewChoices is the number of choices up to which all are shown as radios.
const fewChoices = 3

// ID returns the id of the control of f, or of the first of them.
func ID(f profile.Field, p *profile.Profile) string {
	d := profile.Describe(f)
	switch {
	case radios(d):
		return radioID(d.Slug, d.Values[d.From])
	case d.Kind == profile.KindDay:
		return d.Slug + "." + unitDay
	case d.Kind == profile.KindList:
		return addName(f)
	}
	return d.Slug
}

// Question draws f with its label, its hint and its control.
func (s *Sheet) Question(f profile.Field) app.UI {
	d := profile.Describe(f)
	names := s.Words.Names()
	question, hint := names.Question[f], names.Hint[f]
	switch d.Kind {
	case profile.KindDay:
		return s.date(spot{field: f}, question, hint)
	case profile.KindList:
		return s.entries(f)
	}
	c := control{name: d.Slug, question: question, hint: hint, chosen: -1}
	c.options = Options(s.Words, d, s.Answers, s.Today)
	if v, ok := d.Get(s.Answers); ok {
		c.chosen = Chosen(d, c.options, v)
	}
	if radios(d) {
		c.values = d.Values
		return c.radios()
	}
	return c.list(s.Words)
}

// radios reports whether d is asked by radios.
func radios(d *profile.Descriptor) bool {
	return d.Kind == profile.KindChoice && d.To-d.From < fewChoices
}

// A control is a list or a group of radios.
type control struct {
	name           string
	question, hint string
	options        []Option
	chosen         int      // of the options, -1 for none
	values         []string // frozen names of the values of radios
}

// hintOf draws what helps to answer, if anything does.
func hintOf(name, text string) app.UI {
	return app.If(text != "", func() app.UI {
		return ui.P("hint", text).ID(name + "-hint")
	})
}

// described draws e as the control that the hint is of, if there is one.
func described(name, hint string, e app.HTMLElem) app.UI {
	if hint != "" {
		e.Aria("describedby", name+"-hint")
	}
	return e
}

func (c control) list(l words.Language) app.UI {
	return ui.Div("question",
		ui.Label(c.name, "", app.Text(c.question)),
		hintOf(c.name, c.hint),
		described(c.name, c.hint, ui.Select(c.name,
			ui.Option(unanswered, l.Page().Choose, c.chosen < 0),
			app.Range(c.options).Slice(func(i int) app.UI {
				return ui.Option(strconv.Itoa(c.options[i].Value), c.options[i].Text, i == c.chosen)
			}),
		)),
	)
}

func radioID(name, value string) string { return name + "-" + value }

func (c control) radios() app.UI {
	return described(c.name, c.hint, ui.FieldSet("question", c.question,
		hintOf(c.name, c.hint),
		ui.Div("radios",
			app.Range(c.options).Slice(func(i int) app.UI {
				v := c.options[i].Value
				id := radioID(c.name, c.values[v])
				return ui.Label(id, "radio",
					ui.Radio(id, c.name, strconv.Itoa(v), i == c.chosen),
					app.Text(c.options[i].Text),
				)
			}),
		),
	))
}
