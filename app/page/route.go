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
	Title       string
	Description string
	Alternates  map[string]string // other languages' paths by tag

	New func(base string) app.Composer
}

// paths holds the score page's path in each language.
var paths = map[string]string{"en": "/", "fr": "/fr/"}

// Routes lists every page in every language.
func Routes() []Route {
	var all []Route
	for _, l := range words.Languages {
		lang, text := l.Tag(), l.Page()
		all = append(all, Route{
			Path: paths[lang], Lang: lang, Title: text.Title, Description: text.Description,
			Alternates: others(lang),
			New:        func(base string) app.Composer { return &Score{Base: base, Lang: lang} },
		})
	}
	return all
}

// others returns the paths of the score page in the languages other than lang.
func others(lang string) map[string]string {
	o := map[string]string{}
	for tag, path := range paths {
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
		app.Route(Join(base, r.Path), func() app.Composer { return r.New(base) })
	}
}

// Join puts a path of the site below its base.
func Join(base, path string) string { return base + strings.TrimPrefix(path, "/") }
