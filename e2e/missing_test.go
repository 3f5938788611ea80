package e2e

import (
	"slices"
	"strings"
	"testing"

	"sixtydays/app/words"
)

// missing loads an address at which there is no page, and finds our own page
// that says so, in the language of the address, leading to pages that there are.
func (p *page) missing(base, address string, files []string) {
	p.t.Helper()
	p.expect(`status of 404`)
	p.leave()
	p.load(address)
	lang := langOf(base, strings.FieldsFunc(address, func(r rune) bool { return strings.ContainsRune("?#", r) })[0])
	p.want(`document.documentElement.lang`, lang)
	p.want(`e2e.text("h1")`, words.For(lang).Page().NotFound)
	p.want(`performance.getEntriesByType("navigation")[0].responseStatus`, 404)
	said := map[string][]string{"en": {"en", "fr"}, "fr": {"fr"}}[lang]
	p.want(`[...document.querySelectorAll("main section")].map((section) => section.lang)`, said)
	links := eval[[]string](p, `[...document.querySelectorAll("main a")].filter(e2e.shown).map((a) => a.pathname)`)
	for _, link := range links {
		if !slices.Contains(pages(files), link) {
			p.t.Errorf("%s leads to %s, where there is no page", address, link)
		}
	}
	if len(links) < 2*len(said) {
		p.t.Errorf("%s leads only to %q", address, links)
	}
	p.want(`document.querySelectorAll("script").length`, 0) // the program is not needed
	p.want(`getComputedStyle(document.body).margin`, "0px") // the style sheet is there
}

// unknown lists addresses below base at which there is no page.
func unknown(base string) []string {
	return []string{
		base + "unknown", base + "unknown/", base + "a/b.html?utm_source=x#y", base + "invitation/unknown",
		base + "fr/unknown", base + "fr/invitation/unknown?x", base + "fr/%C3%A9t%C3%A9",
	}
}

// TestMissing goes to addresses at which there is no page: without a worker,
// with it, and without a network. Our own page answers.
func TestMissing(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := newPage(t, s)
	for _, address := range unknown("/") {
		p.missing("/", address, files)
	}
	p.leave()
	p.load("/")
	p.ready()
	p.installed(files)
	for _, address := range unknown("/") {
		p.missing("/", address, files)
	}
	s.Stop()
	for _, address := range unknown("/") {
		p.missing("/", address, files)
		p.goBy(`document.querySelector("main a").click()`)
		p.ready()
		p.want(`document.documentElement.lang`, langOf("/", address))
	}
}

// TestMissingLooks measures the page for unknown addresses as TestLayout does
// the others. With SCREENSHOTS=directory it writes pictures of it there.
func TestMissingLooks(t *testing.T) {
	s := serve(t)
	for _, address := range []string{"/unknown", "/fr/unknown"} {
		p := newPage(t, s)
		p.missing("/", address, files(t, s))
		p.looks("missing-" + langOf("/", address))
		for _, wrong := range eval[[]string](p, `e2e.structure()`) {
			t.Errorf("%s: %s", address, wrong)
		}
	}
}
