// Package page holds the pages of Sixty Days. A page is the only place where
// state lives: it owns the answers, passes plain values down to components and
// takes actions up from them.
package page

import (
	"strings"

	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Route is one page of the site in one language.
type Route struct {
	Path        string // below the base of the site, beginning and ending with "/"
	Lang        string // BCP 47 tag, also the value of the html element's lang
	Name        string // as links to it name it, empty of a page that is not linked to
	Title       string
	Description string
	Alternates  map[string]string // other languages' paths by tag

	// Whole is the path of the page that says the same outside of a frame. It is
	// empty unless the page is there to be shown in frames of other sites.
	Whole string

	// Framing says that the page shows those for frames in one.
	Framing bool

	New func(base string) app.Composer

	// Views are what New gives in a browser instead when the fragment of the
	// address asks for it by name.
	Views map[string]func(base string) app.Composer
}

// A place is one of the pages, whatever its language.
type place uint8

const (
	scorePlace place = iota
	invitationPlace
	sitePlace // for the owners of other sites

	numPlace
)

// paths holds the path of each page in each language.
var paths = [numPlace]map[string]string{
	scorePlace:      {"en": "/", "fr": "/fr/"},
	invitationPlace: {"en": "/invitation/", "fr": "/fr/invitation/"},
	sitePlace:       {"en": "/site/", "fr": "/fr/site/"},
}

// Routes lists every page in every language, those for frames included. They share one session.
func Routes() []Route {
	var all []Route
	shared := newSession()
	for _, l := range words.Languages {
		lang := l.Tag()
		for at := range numPlace {
			title, description := titles(l, at)
			all = append(all, Route{
				Path: paths[at][lang], Lang: lang, Name: placeNames(l)[at], Title: title, Description: description,
				Alternates: others(at, lang), Framing: at == sitePlace,
				New: func(base string) app.Composer { return whole(at, base, lang, shared) },
			})
		}
		all = append(all, embedRoute(l, shared))
	}
	return all
}

// whole returns the component of a page that is not in a frame.
func whole(at place, base, lang string, shared *session) app.Composer {
	switch at {
	case invitationPlace:
		return &Invitation{Base: base, Lang: lang, session: shared}
	case sitePlace:
		return &Site{Base: base, Lang: lang, OEmbed: app.Getenv(oEmbedSetting) != "", session: shared}
	}
	return &Score{Base: base, Lang: lang, session: shared}
}

// titles returns the title of a page, and what it says of itself.
func titles(l words.Language, at place) (title, description string) {
	switch at {
	case invitationPlace:
		return l.Invitation().Title, l.Invitation().Description
	case sitePlace:
		return l.Site().Title, l.Site().Description
	}
	return l.Page().Title, l.Page().Description
}

// others returns the paths of a page in the languages other than lang.
func others(at place, lang string) map[string]string {
	o := map[string]string{}
	for tag, path := range paths[at] {
		if tag != lang {
			o[tag] = path
		}
	}
	return o
}

// Register tells go-app which component draws each path of a site that is
// served below base, which begins and ends with "/".
func Register(base string) {
	for _, r := range Routes() {
		draw := func() app.Composer { return r.New(base) }
		app.Route(Join(base, r.Path), draw)
		if r.Whole != "" { // a frame's address may have been written by hand
			app.Route(Join(base, unslashed(r.Path)), draw)
		}
	}
}

// Join puts a path of the site below its base.
func Join(base, path string) string { return base + strings.TrimPrefix(path, "/") }
