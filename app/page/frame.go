package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/law"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// header draws what stands above every page. The only other language is offered
// by its own name.
func header(l words.Language, base string) app.UI {
	text := l.Page()
	other := "fr"
	if l.Tag() == other {
		other = "en"
	}
	return ui.Header("top",
		ui.Link("#main", text.Skip).Class("skip"),
		ui.Div("wrap",
			ui.P("brand", text.Brand),
			ui.Link(Join(base, paths[other]), text.OtherName).ID("language").Lang(other).Attr("hreflang", other),
		),
	)
}

// footer draws what stands below every page: what the site is, what it does
// with answers, and what it is made from.
func footer(l words.Language) app.UI {
	text := l.Page()
	return ui.Footer("bottom",
		ui.Div("wrap",
			ui.H2(text.PrivateTitle),
			ui.P("", text.Private),
			ui.H2(text.DisclaimerTitle),
			ui.P("", text.Disclaimer),
			ui.H2(text.Sources),
			ui.Ul("sources",
				app.Range(pageSources[:]).Slice(func(i int) app.UI {
					return ui.Li(source(l, pageSources[i]), app.Text(". "+l.Read(pageSources[i])))
				}),
			),
		),
	)
}

// pageSources lists the sources of today's grid, and that of the occupations.
var pageSources = [...]law.Source{law.CriteriaPage, law.Instructions, law.LanguagePage, law.TEFNotice, law.NOC2021}

// source names a source and links to it, in the language of the page where it
// has one.
func source(l words.Language, s law.Source) app.UI {
	d := s.Document()
	href := d.English
	if l.Tag() == "fr" && d.French != "" {
		href = d.French
	}
	if href == "" {
		return app.Text(l.Names().Source[s])
	}
	return ui.Outside(href, l.Names().Source[s])
}
