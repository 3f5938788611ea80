package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Table draws rows under the heads of their columns.
func Table(class, caption string, heads []string, rows ...app.UI) app.HTMLElem {
	return box("table", class, []app.UI{
		app.If(caption != "", func() app.UI { return app.Elem("caption").Text(caption) }),
		box("thead", "", []app.UI{box("tr", "", []app.UI{
			app.Range(heads).Slice(func(i int) app.UI {
				return app.Elem("th").Attr("scope", "col").Text(heads[i])
			}),
		})}),
		box("tbody", "", rows),
	})
}

// Row draws a row: what it is of, and its cells.
func Row(class, head string, cells ...string) app.HTMLElem {
	return box("tr", class, []app.UI{
		app.Elem("th").Attr("scope", "row").Text(head),
		app.Range(cells).Slice(func(i int) app.UI { return app.Elem("td").Text(cells[i]) }),
	})
}
