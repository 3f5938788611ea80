// Package site makes the whole site in memory: every page prerendered in every
// language, the program for the browser, and what stands around them. The same
// sources give the same bytes, always, so that a version of the site can be
// named by its content.
package site

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"path"
	"slices"
	"strings"

	"sixtydays/app/page"
	"sixtydays/app/words"
	"sixtydays/cmd/internal/prerender"
	"sixtydays/web"
)

// Options say what a site is made of and where it is to stand.
type Options struct {
	// Base is the path below which the site stands. It begins and ends with
	// a slash.
	Base   string
	Bundle Bundle

	// Origin is where browsers reach the site, like https://example.org. It is
	// empty where that is not known: what has to name it is left out then.
	Origin string

	// PolicyInPage puts the security policy into the pages as well, for hosts
	// that do not send the headers of our own server.
	PolicyInPage bool
}

// A Site is all the files of one version of the site.
type Site struct {
	Base    string
	Version string // a hash of all that the files hold
	Files   []File // in the order of their paths

	// NotFound is the page to show where there is no file, and NotFoundBelow the
	// one to show in its stead below a path, of which none is below another.
	NotFound      File
	NotFoundBelow map[string]File

	// What the policy speaks of.
	wasm, robots string
	images       []string
	framed       []string // paths of the pages for frames
}

// Build makes the site.
func Build(o Options) (*Site, error) {
	if err := checkBase(o.Base); err != nil {
		return nil, err
	}
	b := &builder{
		site:         Site{Base: o.Base},
		origin:       o.Origin,
		policyInPage: o.PolicyInPage,
		manifest:     make(map[string]string),
		home:         make(map[string]string),
	}
	routes := page.Routes()
	for _, r := range routes {
		if home, ok := b.home[r.Lang]; !ok || len(r.Path) < len(home) {
			b.home[r.Lang] = r.Path
		}
		if r.Whole != "" {
			b.site.framed = append(b.site.framed, page.Join(b.site.Base, r.Path))
		}
	}
	if err := b.addAssets(o.Bundle); err != nil {
		return nil, err
	}
	for _, lang := range slices.Sorted(maps.Keys(b.home)) {
		b.addManifest(lang)
	}
	if err := b.addOEmbed(); err != nil {
		return nil, err
	}
	for _, r := range routes {
		drawn := r.New(o.Base)
		if s, ok := drawn.(*page.Site); ok {
			s.OEmbed = len(b.oEmbed) > 0
		}
		root, err := prerender.Render(drawn)
		if err != nil {
			return nil, fmt.Errorf("site: page %s: %w", r.Path, err)
		}
		kind, text := kindOf(r), ""
		if kind == FramedPage {
			text, err = b.framedDocument(r, root)
		} else {
			text, err = b.document(r, root), nil
		}
		if err != nil {
			return nil, err
		}
		b.add(strings.TrimPrefix(r.Path, "/"), File{Type: contentTypes[".html"], Raw: []byte(text), Kind: kind})
	}
	if err := b.addNotFound(); err != nil {
		return nil, err
	}
	b.addWorker()
	slices.SortFunc(b.site.Files, func(x, y File) int { return cmp.Compare(x.Path, y.Path) })
	return &b.site, nil
}

// kindOf returns what kind of page a route is.
func kindOf(r page.Route) Kind {
	switch {
	case r.Whole != "":
		return FramedPage
	case r.Framing:
		return FramingPage
	}
	return Page
}

// checkBase reports whether base can be put before every path as it is.
func checkBase(base string) error {
	plain := (&url.URL{Path: base}).EscapedPath() == base
	whole := strings.HasPrefix(base, "/") && strings.HasSuffix(base, "/")
	clean := strings.TrimSuffix(base, "/") == strings.TrimSuffix(path.Clean(base), "/")
	if !plain || !whole || !clean {
		return fmt.Errorf("site: base %q is not a plain path that begins and ends with a slash", base)
	}
	return nil
}

// A builder is a site on its way, and the paths that its documents refer to.
type builder struct {
	site         Site
	origin       string // empty where it is not known
	policyInPage bool

	style, exec, boot string
	frame, frameStyle string // what a page in a frame has besides
	embed             embedScript
	oEmbed            map[string]string // paths by route
	home              map[string]string // route of the first page, by language
	manifest          map[string]string // by language
}

// path puts the name of a file below the base.
func (b *builder) path(name string) string { return b.site.Base + name }

// add adds a file below the base and returns its path.
func (b *builder) add(name string, f File) string {
	f = newFile(b.path(name), f)
	b.site.Files = append(b.site.Files, f)
	return f.Path
}

// addHashed adds a file whose name changes with its content.
func (b *builder) addHashed(name string, f File) string {
	f.Immutable = true
	ext := path.Ext(name)
	return b.add(strings.TrimSuffix(name, ext)+"."+hash(f.Raw)+ext, f)
}

// addAssets adds all that pages refer to but manifests.
func (b *builder) addAssets(bundle Bundle) error {
	style, err := Style()
	if err != nil {
		return err
	}
	frameStyle, err := FrameStyle()
	if err != nil {
		return err
	}
	icons, err := web.Icons()
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	b.site.wasm = b.addHashed("app.wasm", File{Raw: bundle.Wasm, Brotli: bundle.WasmBrotli, Gzip: bundle.WasmGzip})
	b.exec = b.addHashed("wasm_exec.js", File{Raw: bundle.Exec})
	b.boot = b.addHashed("boot.js", File{Raw: web.Boot})
	b.style = b.addHashed("style.css", File{Raw: style})
	b.frame = b.addHashed("frame.js", File{Raw: web.Frame})
	b.frameStyle = b.addHashed("frame.css", File{Raw: frameStyle})
	for _, name := range slices.Sorted(maps.Keys(icons)) {
		b.site.images = append(b.site.images, b.add(name, File{Raw: icons[name]}))
	}
	if err := b.addEmbedScripts(); err != nil {
		return err
	}
	b.add("licences.txt", File{Raw: web.Licences})
	b.site.robots = b.add("robots.txt", File{Raw: []byte("User-agent: *\nAllow: /\n")})
	return nil
}

// addNotFound adds the pages for unknown addresses, each of which answers for
// all below its language's first page. That at the site's root, below which
// there may be anything, is in all languages.
//
// Each stands at two paths: at the one at which static hosts look for it, which
// some of them answer in a way of their own, and at one at which the worker can
// have it from all of them.
func (b *builder) addNotFound() error {
	b.site.NotFoundBelow = make(map[string]File)
	for _, l := range words.Languages {
		home, langs := b.home[l.Tag()][1:], []string{l.Tag()}
		if home == "" {
			for _, other := range words.Languages {
				if other.Tag() != l.Tag() {
					langs = append(langs, other.Tag())
				}
			}
		}
		text, err := b.notFound(langs...)
		if err != nil {
			return err
		}
		b.add(home+missingName, File{Type: contentTypes[".html"], Raw: []byte(text), Kind: Page})
		f := newFile(b.path(home+"404.html"), File{Raw: []byte(text), Kind: Page})
		if home == "" {
			b.site.NotFound = f
		} else {
			b.site.NotFoundBelow[b.path(home)] = f
		}
	}
	return nil
}

// missingName is the name below a language's first page at which the worker has
// its page for unknown addresses.
const missingName = "not-found/"

// addWorker adds the worker, and the version, which is in its first line. Both
// come last: they depend on every other file.
func (b *builder) addWorker() {
	slices.SortFunc(b.site.Files, func(x, y File) int { return cmp.Compare(x.Path, y.Path) })
	var kept []string
	parts := [][]byte{web.Worker}
	for _, f := range b.site.Files {
		parts = append(parts, []byte(f.Path), f.Raw)
		if f.Path != b.site.robots && !f.Foreign {
			kept = append(kept, f.Path)
		}
	}
	b.site.Version = hash(parts...)

	var homes []string
	for _, route := range b.home {
		homes = append(homes, page.Join(b.site.Base, route))
	}
	slices.SortFunc(homes, func(x, y string) int { return cmp.Or(len(y)-len(x), cmp.Compare(x, y)) })
	declared := fmt.Sprintf("\"use strict\"; const VERSION = %s, BASE = %s, HOMES = %s, FILES = %s;\n",
		literal(b.site.Version), literal(b.site.Base), literal(homes), literal(kept))
	b.add(workerName, File{Raw: append([]byte(declared), web.Worker...), Kind: Worker})
}

// workerName is the worker's name, which never changes: browsers look for a
// new version of the site there.
const workerName = "worker.js"

// literal writes a string or a list of strings as JavaScript.
func literal(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // strings can be written
	}
	return string(b)
}
