// Package page holds the pages of Sixty Days. A page is the only place where
// state lives: it owns the answers, passes plain values down to components and
// takes actions up from them.
package page

import (
	"strings"

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

// Routes lists every page in every language.
func Routes() []Route {
	return []Route{
		{Path: "/", Lang: "en", Title: "Sixty Days", Description: "CRS score", Alternates: map[string]string{"fr": "/fr/"},
			New: func(base string) app.Composer { return &Score{Base: base, Lang: "en"} }},
		{Path: "/fr/", Lang: "fr", Title: "Soixante jours", Description: "Note du SCG", Alternates: map[string]string{"en": "/"},
			New: func(base string) app.Composer { return &Score{Base: base, Lang: "fr"} }},
	}
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
