package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/law"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// header draws what stands above every page: the way to the other pages, and to
// this one in the only other language, which is offered by its own name.
func header(l words.Language, base string, at place) app.UI {
	text := l.Page()
	other := "fr"
	if l.Tag() == other {
		other = "en"
	}
	names := placeNames(l)
	return ui.Header("top",
		ui.Link("#main", text.Skip).Class("skip"),
		ui.Div("wrap",
			ui.P("brand", text.Brand),
			ui.Link(Join(base, paths[at][other]), text.OtherName).ID("language").Lang(other).Attr("hreflang", other),
			app.Elem("nav").Aria("label", l.Invitation().Pages).Body(
				app.Range(names[:sitePlace]).Slice(func(i int) app.UI {
					link := ui.Link(Join(base, paths[i][l.Tag()]), names[i])
					switch {
					case place(i) == at:
						link = link.Aria("current", "page")
					case at == sitePlace:
						link = link.Attr("rel", "external") // a document of its own: see Site
					}
					return link
				}),
			),
		),
	)
}

// placeNames names the pages as links to them do.
func placeNames(l words.Language) [numPlace]string {
	return [numPlace]string{
		scorePlace: l.Invitation().ScorePage, invitationPlace: l.Invitation().InvitationPage, sitePlace: l.Site().Name,
	}
}

// setDocument words the document's own parts for a page.
func setDocument(ctx app.Context, l words.Language, at place) {
	title, description := titles(l, at)
	ctx.Page().SetLang(l.Tag())
	ctx.Page().SetTitle(title)
	ctx.Page().SetDescription(description)
}

// withoutScript says what the page is, and where the official one is, to a
// person whose browser runs no scripts. Only prerendered pages have it.
func withoutScript(l words.Language) app.UI {
	return app.If(app.IsServer, func() app.UI {
		return app.Elem("noscript").Body(ui.Para("notice",
			app.Text(l.Page().NoScript+" "),
			ui.Outside(words.Address(l, law.CriteriaPage), l.Page().Official),
		))
	})
}

// below draws what stands below a page, which is a view too.
func (s *session) below(l words.Language, base string, v words.View, framed bool) app.UI {
	if framed {
		return s.embedFooter(l, base, v)
	}
	return footer(l, base, views[v].place, &s.install)
}

// footer draws what stands below every page of the site: what the site is, what it does
// with answers, and what it is made from.
func footer(l words.Language, base string, at place, i *install) app.UI {
	text := l.Page()
	return ui.Footer("bottom",
		ui.Div("wrap",
			ui.H2(text.PrivateTitle),
			ui.P("", text.Private),
			i.draw(l),
			ui.H2(text.DisclaimerTitle),
			ui.P("", text.Disclaimer),
			ui.H2(text.Sources),
			ui.Ul("sources",
				app.Range(pageSources[:]).Slice(func(i int) app.UI {
					return ui.Li(source(l, pageSources[i]), app.Text(". "+l.Read(pageSources[i])))
				}),
			),
			ui.Ul("sources",
				app.If(at != sitePlace, func() app.UI {
					return ui.Li(app.Text(l.Site().Invite+" "), ui.Outside(Join(base, paths[sitePlace][l.Tag()]), l.Site().Name))
				}),
				ui.Li(ui.Outside(Join(base, "/licences.txt"), text.Licences)),
			),
		),
	)
}

// pageSources lists the sources of today's grid, and that of the occupations.
var pageSources = [...]law.Source{law.CriteriaPage, law.Instructions, law.LanguagePage, law.TEFNotice, law.NOC2021}

// source names a source and links to it, in the language of the page where it
// has one.
func source(l words.Language, s law.Source) app.UI {
	href := words.Address(l, s)
	if href == "" {
		return app.Text(l.Names().Source[s])
	}
	return ui.Outside(href, l.Names().Source[s])
}
