package e2e

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/words"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// missingPage is the end of the path of a page for unknown addresses.
const missingPage = "/not-found/"

// pages returns the paths of all pages of the site that start the program, as
// its worker lists them.
func pages(files []string) (paths []string) {
	for _, path := range files {
		if strings.HasSuffix(path, "/") && !strings.HasSuffix(path, missingPage) {
			paths = append(paths, path)
		}
	}
	return paths
}

// langOf returns the language of the page at a path below base.
func langOf(base, path string) string {
	if slices.Contains(strings.Split(strings.TrimPrefix(path, base), "/"), "fr") {
		return "fr"
	}
	return "en"
}

// leave goes to a blank page, so that going to an address is a load and not a
// move within a page.
func (p *page) leave() {
	p.t.Helper()
	p.goBy(`location.href = "about:blank"`)
	p.want(`location.href`, "about:blank")
}

// works loads an address of the page at path, and finds the program running on
// it in the language of the page.
func (p *page) works(base, path, address string) {
	p.t.Helper()
	p.leave()
	p.load(address)
	p.ready()
	p.want(`[location.pathname, document.documentElement.lang]`, []string{path, langOf(base, path)})
	p.want(`document.querySelectorAll("#app main select, #app main input, #app main button").length > 0`, true)
	p.want(`e2e.violations`, []string{})
}

// refused goes to a path that cannot be had, and returns what the browser says.
func (p *page) refused(path string) (said string) {
	p.t.Helper()
	p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		_, _, said, _, err = cdp.Navigate(p.site.URL + path).Do(ctx)
		return err
	}))
	return said
}

// TestOffline ends the server and goes on: every page loads from what the worker
// has kept, with a query, a fragment or without its slash, and calculates.
func TestOffline(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := open(t, s, "/")
	p.installed(files)
	s.Stop()
	for _, path := range pages(files) {
		t.Run(path, func(t *testing.T) {
			p.works("/", path, path+"?utm_source=x")
			p.works("/", path, path+"#x")
			if path != "/" {
				p.works("/", path, strings.TrimSuffix(path, "/")+"?utm_source=x")
				p.want(`location.search`, "?utm_source=x")
			}
		})
	}
	for _, address := range []string{"/", "/fr/", "/?utm_source=x", "/#main"} {
		t.Run(address, func(t *testing.T) {
			lang := langOf("/", address)
			p.leave()
			p.load(address)
			p.ready()
			p.want(`e2e.text("h1")`, words.For(lang).Page().Heading)
			p.answer("marital=single age=29 education=bachelor")
			p.total(230)
			p.run(`document.getElementById("language").click()`)
			p.want(script(`document.documentElement.lang !== %v`, []any{lang}), true)
			p.total(230)
		})
	}
}

// TestFirstVisitOffline opens a site that was never open before, without a
// network: only the browser can say so. Once there is one, all is as ever.
func TestFirstVisitOffline(t *testing.T) {
	s := serve(t)
	s.Handle(func(http.ResponseWriter, *http.Request, http.Handler) { panic(http.ErrAbortHandler) })
	p := newPage(t, s)
	if said := p.refused("/"); said != "net::ERR_EMPTY_RESPONSE" {
		t.Fatalf("going to a site that cannot be had: %q", said)
	}
	p.want(`document.querySelector("#app")`, nil)
	s.Handle(nil)
	p.load("/")
	p.ready()
	p.answer("marital=single age=29")
	p.total(110)
}
