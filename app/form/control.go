// Package form draws the control of any question from its descriptor: radios
// for a few choices, a list for many. There is no text field, because a browser
// may send the shape of a page with text fields to its maker; lists and radios
// are never spoken of.
//
// Controls have no handlers of their own. A change bubbles up to the form, and
// [Read] takes the answer from the control.
package form

import (
	"strconv"

	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// unanswered is the value of the first entry of every list. It is not empty,
// because go-app drops empty attributes.
const unanswered = "-"

// fewChoices is the number of choices up to which all are shown as radios.
const fewChoices = 3

// ID returns the id of the control of f, or of the first of its radios.
func ID(f profile.Field, p *profile.Profile) string {
	d := profile.Describe(f)
	if radios(d) {
		return radioID(d, d.From)
	}
	return d.Slug
}

// Question draws f with its label, its hint and its control.
func Question(l words.Language, f profile.Field, p *profile.Profile, day law.Day) app.UI {
	d := profile.Describe(f)
	options := Options(l, d, p, day)
	chosen := -1
	if v, ok := d.Get(p); ok {
		chosen = Chosen(d, options, v)
	}
	if radios(d) {
		return radioGroup(l, d, options, chosen)
	}
	return app.Div().Class("question").Body(
		app.Label().For(d.Slug).Text(l.Names().Question[f]),
		hint(l, d),
		list(l, d, options, chosen),
	)
}

// radios reports whether d is asked by radios.
func radios(d *profile.Descriptor) bool {
	return d.Kind == profile.KindChoice && d.To-d.From < fewChoices
}

// hint draws what helps to answer d, if anything does.
func hint(l words.Language, d *profile.Descriptor) app.UI {
	text := l.Names().Hint[d.Field]
	return app.If(text != "", func() app.UI {
		return app.P().Class("hint").ID(d.Slug + "-hint").Text(text)
	})
}

func list(l words.Language, d *profile.Descriptor, options []Option, chosen int) app.UI {
	s := app.Select().ID(d.Slug).Name(d.Slug)
	if l.Names().Hint[d.Field] != "" {
		s = s.Aria("describedby", d.Slug+"-hint")
	}
	return s.Body(
		app.Option().Value(unanswered).Selected(chosen < 0).Text(l.Page().Choose),
		app.Range(options).Slice(func(i int) app.UI {
			return app.Option().Value(strconv.Itoa(options[i].Value)).Selected(i == chosen).Text(options[i].Text)
		}),
	)
}

func radioID(d *profile.Descriptor, v int) string { return d.Slug + "-" + d.Values[v] }

func radioGroup(l words.Language, d *profile.Descriptor, options []Option, chosen int) app.UI {
	group := app.FieldSet().Class("question")
	if l.Names().Hint[d.Field] != "" {
		group = group.Aria("describedby", d.Slug+"-hint")
	}
	return group.Body(
		app.Legend().Text(l.Names().Question[d.Field]),
		hint(l, d),
		app.Div().Class("radios").Body(
			app.Range(options).Slice(func(i int) app.UI {
				v := options[i].Value
				return app.Label().Class("radio").For(radioID(d, v)).Body(
					app.Input().Type("radio").ID(radioID(d, v)).Name(d.Slug).Value(strconv.Itoa(v)).Checked(i == chosen),
					app.Text(options[i].Text),
				)
			}),
		),
	)
}
