// Package ui has plain elements that know nothing of Express Entry.
package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Slot holds a place for something that may be absent. go-app compares a list
// of elements by position, so an element that comes and goes would change those
// after it; an empty slot takes no room and keeps their place.
func Slot(shown bool, draw func() app.UI) app.UI {
	return Div("slot", app.If(shown, draw))
}

// Bar compares a part with a whole. It says nothing to a screen reader: the
// numbers stand beside it.
func Bar(part, whole int) app.UI {
	return app.Elem("progress").Class("bar").Aria("hidden", "true").Attr("max", max(whole, 1)).Attr("value", part)
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
	return box("dl", "pairs", []app.UI{app.Range(said).Slice(func(i int) app.UI {
		return Div("",
			app.Elem("dt").Text(said[i].Term),
			box("dd", "", said[i].Body),
		)
	})})
}
