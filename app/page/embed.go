package page

import (
	"strings"

	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/link"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// An embedded page is one that a page of another site shows in a frame. It has
// the same questions and the same result, but nothing that leads elsewhere in
// the frame: its reader came for the page around it.

// embedPaths holds the path of the embedded page in each language.
var embedPaths = map[string]string{"en": "/embed/en/", "fr": "/embed/fr/"}

// views holds the name of each view, by which the fragment of an address asks
// for it, and the place that it is of. The script web/frame.js knows the names
// too. The first view is shown unless another is asked for.
var views = [words.NumView]struct {
	name  string
	place place
}{
	words.ViewScore:      {"score", scorePlace},
	words.ViewInvitation: {"invitation", invitationPlace},
}

// embedRoute returns the embedded page in one language.
func embedRoute(l words.Language, shared *session) Route {
	lang := l.Tag()
	title, description := titles(l, views[words.ViewScore].place)
	r := Route{
		Path: embedPaths[lang], Lang: lang, Title: title, Description: description,
		Whole: paths[views[words.ViewScore].place][lang],
		New:   func(base string) app.Composer { return framed(shown(), base, lang, shared) },
		Views: map[string]func(base string) app.Composer{},
	}
	for v := words.ViewScore + 1; v < words.NumView; v++ {
		r.Views[views[v].name] = func(base string) app.Composer { return framed(v, base, lang, shared) }
	}
	return r
}

// An Embedding is a view of an embedded page in one language.
type Embedding struct {
	Lang          string
	View          words.View
	Name          string // of the view, in the fragment of the address
	Framed, Whole string // paths of the embedded page, and of the one outside of frames
}

// Embeds lists every view in every language.
func Embeds() []Embedding {
	var all []Embedding
	for _, l := range words.Languages {
		for v := range words.NumView {
			all = append(all, Embedding{l.Tag(), v, views[v].name, embedPaths[l.Tag()], paths[views[v].place][l.Tag()]})
		}
	}
	return all
}

// framed returns the component of a view.
func framed(v words.View, base, lang string, shared *session) app.Composer {
	if v == words.ViewInvitation {
		return &Invitation{Base: base, Lang: lang, Framed: true, session: shared}
	}
	return &Score{Base: base, Lang: lang, Framed: true, session: shared}
}

// shown returns the view that the fragment asks for, as the document's script
// has noted it.
func shown() words.View {
	if app.IsClient {
		noted := app.Window().Get("document").Get("documentElement").Get("dataset").Get("view")
		for v := range words.NumView {
			if noted.Truthy() && noted.String() == views[v].name {
				return v
			}
		}
	}
	return words.ViewScore
}

// embedFooter draws what stands below an embedded page: what it is, and the ways
// to the whole site, which open beside the page around the frame. Answers go
// there in the fragment, which is sent to nobody.
func (s *session) embedFooter(l words.Language, base string, v words.View) app.UI {
	text := l.Embed()
	whole := Join(base, paths[views[v].place][l.Tag()])
	address, said := here(whole), s.record()
	return ui.Footer("bottom",
		ui.Div("wrap",
			ui.Para("",
				app.Text(text.By+" "),
				ui.Outside(whole, text.Whole[v]),
			),
			ui.Slot(!said.Blank(), func() app.UI {
				return ui.Para("", ui.Outside(whole+"#"+link.Format(said), text.Take), app.Text(" "+text.TakeHint)).ID(takeID)
			}),
			ui.P("", text.About),
			ui.P("", text.Private),
			ui.Slot(sealed(), func() app.UI { return ui.P("", text.Sealed+" "+address) }),
		),
	)
}

// takeID is the id of what leads to the whole site with the answers.
const takeID = "take"

// here returns a path as a whole address, which a person can copy.
func here(path string) string {
	if app.IsServer {
		return path
	}
	return app.Window().Get("location").Get("origin").String() + path
}

// sealed reports whether the page is in a frame that has no origin of its own.
// Such frames may seldom open another page, and a link that does nothing says
// nothing either.
func sealed() bool {
	return app.IsClient && app.Window().Get("origin").String() == "null"
}

// unslashed returns a path without the slash at its end, as some hosts serve it.
func unslashed(path string) string { return strings.TrimSuffix(path, "/") }
