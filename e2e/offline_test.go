package e2e

import (
	"testing"

	"sixtydays/app/words"

	"github.com/chromedp/chromedp"
)

// TestOffline ends the server and goes on: every page loads from what the
// worker has kept, whatever the address, and calculates.
func TestOffline(t *testing.T) {
	s := serve(t)
	site := files(t, s)
	p := open(t, s, "/")
	p.installed(site)
	s.Stop()
	for _, c := range []struct{ address, path, lang string }{
		{"/", "/", "en"},
		{"/fr/", "/fr/", "fr"},
		{"/?utm_source=x", "/", "en"},
		{"/#x", "/", "en"},
		{"/#main", "/", "en"},
		{"/fr", "/fr/", "fr"},
		{"/unknown", "/", "en"},
		{"/fr/unknown", "/fr/", "fr"},
	} {
		t.Run(c.address, func(t *testing.T) {
			p.do(chromedp.Navigate("about:blank")) // so that the next is a load, not a move within the page
			p.load(c.address)
			p.ready()
			p.want(`[location.pathname, document.documentElement.lang]`, []string{c.path, c.lang})
			p.want(`e2e.text("h1")`, words.For(c.lang).Page().Heading)
			p.answer("marital=single age=29 education=bachelor")
			p.total(230)
			p.run(`document.getElementById("language").click()`)
			p.want(script(`document.documentElement.lang !== %v`, []any{c.lang}), true)
			p.total(230)
		})
	}
}
