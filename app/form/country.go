package form

import (
	"sixtydays/app/words"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Countries lists the countries by their names in l, Canada before all others.
// The browser knows the names and how its language sorts them; where there is
// no browser, or one that does not, the codes stand for them.
func Countries(l words.Language) []Option {
	var all []Option
	name := CountryNames(l)
	byName := map[string]Option{}
	for c := range profile.Countries {
		o := Option{int(c), name(c)}
		byName[o.Text] = o
		if c == profile.Canada {
			all = append([]Option{o}, all...)
		} else {
			all = append(all, o)
		}
	}
	if app.IsServer || len(byName) != len(all) {
		return all
	}
	names := make([]any, 0, len(all)-1)
	for _, o := range all[1:] {
		names = append(names, o.Text)
	}
	collator := app.Window().Get("Intl").Get("Collator").New(l.Tag())
	sorted := app.ValueOf(names).Call("sort", collator.Get("compare"))
	for i := range sorted.Length() {
		all[i+1] = byName[sorted.Index(i).String()]
	}
	return all
}

// CountryNames returns what names a country in l: the browser, where there is one.
func CountryNames(l words.Language) func(profile.Country) string {
	code := profile.Country.String
	if app.IsServer {
		return code
	}
	display := app.Window().Get("Intl").Get("DisplayNames")
	if !display.Truthy() {
		return code
	}
	names := display.New(l.Tag(), map[string]any{"type": "region"})
	return func(c profile.Country) string { return names.Call("of", c.String()).String() }
}
