package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Missing is the page for an address at which there is none. It leads to the
// pages that there are, and is read as it was prerendered: the program does not
// run on it.
//
// Langs are the languages in which it says so, the first of which is the
// document's own.
type Missing struct {
	app.Compo
	Base  string
	Langs []string
}

// Render draws the page.
func (m *Missing) Render() app.UI {
	l := words.For(m.Langs[0])
	return ui.Div("").ID("app").Body(
		ui.Header("top", ui.Div("wrap",
			ui.Link(Join(m.Base, paths[scorePlace][l.Tag()]), l.Page().Brand).Class("brand"),
		)),
		ui.Main("").ID(mainID).Body(
			app.Range(m.Langs).Slice(func(i int) app.UI {
				return m.section(words.For(m.Langs[i]), i == 0)
			}),
		),
	)
}

// section says in one language that there is no such page, and lists those that
// there are.
func (m *Missing) section(l words.Language, first bool) app.UI {
	text := l.Page()
	heading := ui.H2(text.NotFound)
	if first {
		heading = ui.H1(text.NotFound)
	}
	names := placeNames(l)
	return ui.Section("intro").Lang(l.Tag()).Body(
		heading,
		ui.P("lead", text.NotFoundHint),
		ui.Ul("plain asking", app.Range(names[:]).Slice(func(i int) app.UI {
			_, description := titles(l, place(i))
			return ui.Li(
				ui.Link(Join(m.Base, paths[i][l.Tag()]), names[i]),
				app.Text(l.Colon()+description),
			)
		})),
	)
}
