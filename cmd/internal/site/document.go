package site

import (
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"

	"sixtydays/app/page"
	"sixtydays/app/words"
	"sixtydays/cmd/internal/prerender"
	"sixtydays/core/law"
)

// The colours of the browser's own frame around the site.
const (
	themeLight = "#26374a"
	themeDark  = "#18212b"
)

// baseSetting is the name by which cmd/wasm asks for the site's base. It is not
// go-app's own, GOAPP_ROOT_PREFIX, which go-app would cut from every path
// before it looks for the route: ours are registered with their base.
const baseSetting = "SIXTYDAYS_BASE"

// The names by which the page for owners of other sites asks for the script that
// it tells them to load, for its hash, and whether there is oEmbed.
const (
	scriptSetting    = "SIXTYDAYS_EMBED"
	integritySetting = "SIXTYDAYS_INTEGRITY"
	oEmbedSetting    = "SIXTYDAYS_OEMBED"
)

// document writes a page around its prerendered component.
//
// The component's element comes first in the body, where go-app looks for what
// it is to replace. The preload lets the program come at the same time as the
// scripts that ask for it.
func (b *builder) document(r page.Route, root string) string {
	var d document
	d.begin(r.Lang)
	if b.policyInPage {
		// Before anything that it speaks of.
		b.policy(&d, kindOf(r))
	}
	d.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	d.element("title", r.Title)
	d.tag("meta", "name", "description", "content", r.Description)
	d.tag("meta", "name", "referrer", "content", "no-referrer")
	d.theme()
	d.tag("link", "rel", "preload", "href", b.site.wasm, "as", "fetch", "type", contentTypes[".wasm"], "crossorigin", "anonymous")
	d.tag("link", "rel", "stylesheet", "href", b.style)
	b.icons(&d)
	d.tag("link", "rel", "manifest", "href", b.manifest[r.Lang])
	for _, lang := range slices.Sorted(maps.Keys(r.Alternates)) {
		d.tag("link", "rel", "alternate", "hreflang", lang, "href", page.Join(b.site.Base, r.Alternates[lang]))
	}
	b.discover(&d, r)
	settings := map[string]string{baseSetting: b.site.Base}
	if r.Framing {
		settings[scriptSetting], settings[integritySetting] = b.embed.path, b.embed.integrity
		if len(b.oEmbed) > 0 {
			settings[oEmbedSetting] = "yes"
		}
	}
	b.program(&d, settings, "data-worker", b.path(workerName), "data-scope", b.site.Base)
	d.body(root)
	d.failed()
	return d.end()
}

// program writes the scripts that start the program, with its settings, and with
// attributes for boot.js besides those that every page has.
func (b *builder) program(d *document, settings map[string]string, more ...string) {
	d.script("src", b.exec)
	d.script(append([]string{
		"src", b.boot,
		"data-wasm", b.site.wasm,
		"data-env", literal(settings),
	}, more...)...)
}

// notFound writes the page for addresses that there are not, in the languages
// with the given tags. It does not start the program.
func (b *builder) notFound(langs ...string) (string, error) {
	root, err := prerender.Render(&page.Missing{Base: b.site.Base, Langs: langs})
	if err != nil {
		return "", fmt.Errorf("site: page for unknown addresses: %w", err)
	}
	text := words.For(langs[0]).Page()
	var d document
	d.begin(langs[0])
	if b.policyInPage {
		b.policy(&d, Page)
	}
	d.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	d.element("title", text.NotFound+" – "+text.Brand)
	d.tag("meta", "name", "robots", "content", "noindex")
	d.tag("meta", "name", "referrer", "content", "no-referrer")
	d.theme()
	d.tag("link", "rel", "stylesheet", "href", b.style)
	b.icons(&d)
	d.body(root)
	return d.end(), nil
}

// policy writes the policy into the page. It names the origin where it is known:
// a frame that is sandboxed obeys this policy too, and knows no origin of its own.
func (b *builder) policy(d *document, k Kind) {
	var origins []string
	if b.origin != "" {
		origins = []string{b.origin}
	}
	policy := b.site.pagePolicy(origins)
	if k == FramingPage {
		policy += "; " + b.site.framing(origins)
	}
	d.tag("meta", "http-equiv", "Content-Security-Policy", "content", policy)
}

func (b *builder) icons(d *document) {
	d.tag("link", "rel", "icon", "href", b.path("icon.svg"), "type", contentTypes[".svg"], "sizes", "any")
	d.tag("link", "rel", "apple-touch-icon", "href", b.path("apple-touch-icon.png"))
}

// A document is HTML as it is written.
type document struct{ strings.Builder }

func (d *document) begin(lang string) {
	fmt.Fprintf(&d.Builder, "<!DOCTYPE html>\n<html lang=%q>\n<head>\n<meta charset=\"utf-8\">\n", lang)
}

// tag writes a start tag with attributes given as names and values in turn.
func (d *document) tag(name string, attrs ...string) {
	d.start(name, attrs)
	d.WriteByte('\n')
}

func (d *document) script(attrs ...string) {
	d.start("script defer", attrs)
	d.WriteString("</script>\n")
}

func (d *document) element(name, text string) {
	d.start(name, nil)
	d.WriteString(html.EscapeString(text) + "</" + name + ">\n")
}

func (d *document) start(name string, attrs []string) {
	d.WriteString("<" + name)
	for pair := range slices.Chunk(attrs, 2) {
		d.WriteString(" " + pair[0] + `="` + html.EscapeString(pair[1]) + `"`)
	}
	d.WriteByte('>')
}

func (d *document) theme() {
	d.tag("meta", "name", "color-scheme", "content", "light dark")
	d.tag("meta", "name", "theme-color", "media", "(prefers-color-scheme: light)", "content", themeLight)
	d.tag("meta", "name", "theme-color", "media", "(prefers-color-scheme: dark)", "content", themeDark)
}

func (d *document) body(root string) { d.WriteString("</head>\n<body>" + root + "\n") }

// failed writes the notice that boot.js shows when the program cannot run, with
// that of its buttons which helps. It is there in all languages: a person can
// change the language without loading another page.
func (d *document) failed() {
	d.WriteString(`<div id="failed" role="alert" hidden>`)
	for _, l := range words.Languages {
		text := l.Page()
		d.start("p", []string{"lang", l.Tag()})
		d.WriteString(html.EscapeString(text.Failed) + " ")
		d.start("a", []string{"href", words.Address(l, law.CriteriaPage), "target", "_blank", "rel", "noopener noreferrer external"})
		d.WriteString(html.EscapeString(text.Official) + "</a>.")
		for _, b := range []struct{ name, text string }{{"retry", text.Retry}, {"reload", text.Reload}} {
			d.WriteString(` <button type="button" name="` + b.name + `">` + html.EscapeString(b.text) + "</button>")
		}
		d.WriteString("</p>")
	}
	d.WriteString("</div>\n")
}

func (d *document) end() string {
	d.WriteString("</body>\n</html>\n")
	return d.String()
}
