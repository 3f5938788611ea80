// Package ui has plain elements that know nothing of Express Entry.
package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// P draws a paragraph of the given class, or of none.
func P(class, text string) app.HTMLP { return app.P().Class(class).Text(text) }

// Div draws a box of the given class, or of none.
func Div(class string, body ...app.UI) app.HTMLDiv { return app.Div().Class(class).Body(body...) }

// Slot holds a place for something that may be absent. go-app compares a list
// of elements by position, so an element that comes and goes would change those
// after it; an empty slot takes no room and keeps their place.
func Slot(shown bool, draw func() app.UI) app.UI {
	return Div("slot", app.If(shown, draw))
}

// Bar compares a part with a whole. It says nothing to a screen reader: the
// numbers stand beside it.
func Bar(part, whole int) app.UI {
	return app.Progress().Class("bar").Aria("hidden", "true").Max(max(whole, 1)).Value(part)
}

// Outside draws a link to another site. It opens beside the page, so that
// nothing answered here is lost, and tells the other site nothing of this one.
func Outside(href, text string) app.UI {
	return app.A().Href(href).Target("_blank").Rel("noopener noreferrer external").Text(text)
}

// A Pair is a term and what is said of it.
type Pair struct {
	Term string
	Body []app.UI
}

// Pairs draws a list of terms, leaving out those of which nothing is said.
func Pairs(pairs ...Pair) app.UI {
	var said []Pair
	for _, p := range pairs {
		if len(p.Body) > 0 {
			said = append(said, p)
		}
	}
	return app.Dl().Class("pairs").Body(app.Range(said).Slice(func(i int) app.UI {
		return Div("",
			app.Dt().Text(said[i].Term),
			app.Dd().Body(said[i].Body...),
		)
	}))
}
