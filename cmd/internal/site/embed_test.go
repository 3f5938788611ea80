package site

import (
	"bytes"
	"encoding/json"
	"flag"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/page"
	"sixtydays/app/words"
	"sixtydays/web"
)

var update = flag.Bool("update", false, "release web/embed.js as it is")

// releases lists every version of the script for other sites that was released,
// a name and a hash a line.
const releases = "../../../web/embed/RELEASES"

// A version of the script that was released is on pages which are not ours, with
// its hash. It stays what it is for good: a line of the list is never changed or
// taken away. The script as it is now is released by -update, which adds to them.
func TestReleasedScriptsStay(t *testing.T) {
	if *update {
		release(t)
	}
	listed, err := os.ReadFile(releases)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for line := range strings.Lines(string(listed)) {
		name, hash, _ := strings.Cut(strings.TrimSpace(line), " ")
		names[name] = true
		script, err := os.ReadFile(filepath.Join(filepath.Dir(releases), name))
		if err != nil {
			t.Errorf("%s is gone, and with it the frames of whoever has chosen it: %v", name, err)
			continue
		}
		if integrity(script) != hash || embedName(script) != name {
			t.Errorf("%s has changed: browsers will refuse it", name)
		}
	}
	if !names[embedName(web.Embed)] {
		t.Errorf("web/embed.js is not released as it is: go test ./cmd/internal/site -run %s -update", t.Name())
	}
	kept, err := filepath.Glob(filepath.Join(filepath.Dir(releases), "*.js"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range kept {
		if !names[filepath.Base(file)] {
			t.Errorf("%s is not listed in %s", file, releases)
		}
	}
}

// What people copy from the documentation is the newest version.
func TestNewestScriptIsDocumented(t *testing.T) {
	text, err := os.ReadFile("../../../docs/embedding.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"/embed/" + embedName(web.Embed) + `"`, `integrity="` + integrity(web.Embed) + `"`} {
		if !bytes.Contains(text, []byte(want)) {
			t.Errorf("docs/embedding.md does not name %s", want)
		}
	}
}

// release keeps the script as it is now.
func release(t *testing.T) {
	t.Helper()
	script, err := os.ReadFile("../../../web/embed.js")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(filepath.Dir(releases), embedName(script))
	if _, err := os.Stat(file); err == nil {
		return
	}
	list, err := os.OpenFile(releases, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = list.WriteString(embedName(script) + " " + integrity(script) + "\n"); err == nil {
		err = os.WriteFile(file, script, 0o644)
	}
	if e := list.Close(); err == nil {
		err = e
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Every released version is served for good, and the newest also by its alias.
func TestEmbedScripts(t *testing.T) {
	s := build(t, Options{Base: "/sub/", Bundle: program("a")})
	released, err := web.EmbedReleases()
	if err != nil {
		t.Fatal(err)
	}
	for name, script := range released {
		f, ok := s.file("/sub/embed/" + name)
		if !ok || !f.Immutable || !bytes.Equal(f.Raw, script) {
			t.Errorf("%s is not served for good as it was released", name)
		}
	}
	alias, ok := s.file("/sub/embed/v1.js")
	if !ok || alias.Immutable || !bytes.Equal(alias.Raw, web.Embed) {
		t.Error("the alias is not the newest version")
	}
}

// A page for frames asks nothing of a search engine, offers nothing to install,
// registers no worker, and stands for the whole page.
func TestFramedPages(t *testing.T) {
	framed := 0
	for _, origin := range []string{"", "https://example.org"} {
		s := build(t, Options{Base: "/sub/", Bundle: program("a"), Origin: origin})
		for _, r := range page.Routes() {
			f, _ := s.file(page.Join("/sub/", r.Path))
			text := string(f.Raw)
			if (r.Whole != "") != (f.Kind == FramedPage) {
				t.Errorf("%s: kind %d", r.Path, f.Kind)
			}
			for _, only := range []string{
				`<meta name="robots" content="noindex">`,
				`<link rel="canonical" href="` + origin + page.Join("/sub/", r.Whole) + `">`,
				`<script src="` + "/sub/frame.",
				`<template id="view-invitation"><div id="app">`,
			} {
				if strings.Contains(text, only) != (r.Whole != "") {
					t.Errorf("%s: %s: %t", r.Path, only, r.Whole == "")
				}
			}
			for _, never := range []string{"data-worker", `rel="manifest"`, `class="top"`, "<nav"} {
				if strings.Contains(text, never) == (r.Whole != "") {
					t.Errorf("%s: %s: %t", r.Path, never, r.Whole != "")
				}
			}
			if r.Whole == "" {
				continue
			}
			framed++
			if early := strings.Index(text, "/sub/frame."); early > strings.Index(text, "<body>") || early < strings.Index(text, `rel="stylesheet"`) {
				t.Errorf("%s: the script of frames does not come between the style and the body", r.Path)
			}
			for _, link := range regexp.MustCompile(`<a [^>]*>`).FindAllString(text, -1) {
				if !strings.Contains(link, `target="_blank"`) || !strings.Contains(link, "noopener") {
					t.Errorf("%s: a link leads out of the frame: %s", r.Path, link)
				}
			}
		}
	}
	if framed != 2*len(words.Languages) {
		t.Errorf("%d pages for frames", framed)
	}
}

// One page of each language shows the pages for frames in one, and may show no
// other. It knows the newest script and its hash; the others may show none at all.
func TestFramingPages(t *testing.T) {
	s := build(t, Options{Base: "/sub/", Bundle: program("a"), Origin: "https://a.example", PolicyInPage: true})
	const frames = "frame-src https://a.example/sub/embed/en/ https://a.example/sub/embed/fr/;"
	framing := 0
	for _, f := range s.Files {
		policy := s.Policy(f.Kind, []string{"https://a.example"})
		if strings.Contains(policy, frames) != (f.Kind == FramingPage) || strings.Contains(policy, "frame-src") != (f.Kind == FramingPage) {
			t.Errorf("%s: %s", f.Path, policy)
		}
		if bytes.Contains(f.Raw, []byte("frame-src https://a.example/sub/embed/en/ https://a.example/sub/embed/fr/")) != (f.Kind == FramingPage) {
			t.Errorf("%s: the policy in the page", f.Path)
		}
		if f.Kind != FramingPage {
			continue
		}
		framing++
		name := html.EscapeString(`"SIXTYDAYS_EMBED":"/sub/embed/` + embedName(web.Embed) + `","SIXTYDAYS_INTEGRITY":"` + integrity(web.Embed) + `"`)
		if !bytes.Contains(f.Raw, []byte(name)) {
			t.Errorf("%s does not know %s", f.Path, name)
		}
	}
	if framing != len(words.Languages) {
		t.Errorf("%d pages show frames", framing)
	}
}

// The dark theme that a frame is told to have is the one that readers prefer.
func TestFramesAreDarkAsTheSite(t *testing.T) {
	site, err := Style()
	if err != nil {
		t.Fatal(err)
	}
	frame, err := FrameStyle()
	if err != nil {
		t.Fatal(err)
	}
	preferred := regexp.MustCompile(`@media\(prefers-color-scheme:dark\)\{[^{]*\{([^}]*)\}`).FindSubmatch(site)
	told := regexp.MustCompile(`:root\[data-theme=dark\]\{color-scheme:dark;([^}]*)\}`).FindSubmatch(frame)
	if preferred == nil || told == nil || !bytes.Equal(preferred[1], told[1]) {
		t.Errorf("preferred %s\n    told %s", preferred, told)
	}
}

// Each page that has a view for frames tells of it, and so does the page for
// frames itself. A site that does not know its origin tells nothing.
func TestOEmbed(t *testing.T) {
	link := regexp.MustCompile(`<link rel="alternate" type="application/json\+oembed" href="https://example\.org([^"]*)" title="[^"]+">`)
	s := build(t, Options{Base: "/sub/", Bundle: program("a"), Origin: "https://example.org"})
	for _, e := range page.Embeds() {
		whole, _ := s.file(page.Join("/sub/", e.Whole))
		m := link.FindSubmatch(whole.Raw)
		if m == nil {
			t.Errorf("%s tells of no frame", e.Whole)
			continue
		}
		f, ok := s.file(string(m[1]))
		if !ok || f.Type != "application/json" {
			t.Errorf("%s: %s is not there, or of type %q", e.Whole, m[1], f.Type)
			continue
		}
		var o oEmbed
		if err := json.Unmarshal(f.Raw, &o); err != nil {
			t.Fatal(err)
		}
		if o.Version != "1.0" || o.Type != "rich" || o.Title == "" || o.ProviderName == "" || o.Width != 600 || o.Height != 900 ||
			o.ProviderURL != "https://example.org/sub"+map[string]string{"en": "/", "fr": "/fr/"}[e.Lang] {
			t.Errorf("%s: %+v", m[1], o)
		}
		// As WordPress looks for them, which then adds to the address.
		parts := regexp.MustCompile(`(?ms)^(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>).*$`).FindStringSubmatch(o.HTML)
		if parts == nil || !strings.Contains(parts[1], `href="https://example.org`+page.Join("/sub/", e.Whole)+`"`) {
			t.Errorf("%s: WordPress finds %q", m[1], parts)
			continue
		}
		src := regexp.MustCompile(` src=(['"])(.*?)['"]`).FindStringSubmatch(parts[2])
		if src == nil || html.UnescapeString(src[2]) != "https://example.org"+page.Join("/sub/", e.Framed)+"#view="+e.Name {
			t.Errorf("%s: the frame is %s", m[1], parts[2])
		}
		if e.View == words.ViewScore {
			framed, _ := s.file(page.Join("/sub/", e.Framed))
			if of := link.FindSubmatch(framed.Raw); of == nil || !bytes.Equal(of[1], m[1]) {
				t.Errorf("%s tells of %q, not of itself", e.Framed, of)
			}
		}
	}
	// The page for owners of other sites offers WordPress's way where there is one.
	unknown := build(t, Options{Base: "/", Bundle: program("a")})
	for _, path := range []string{"site/", "fr/site/"} {
		for _, c := range []struct {
			in    *Site
			offer bool
		}{{s, true}, {unknown, false}} {
			f, _ := c.in.file(c.in.Base + path)
			for _, part := range []string{`id="way-address"`, html.EscapeString(`"SIXTYDAYS_OEMBED":"yes"`)} {
				if bytes.Contains(f.Raw, []byte(part)) != c.offer {
					t.Errorf("%s has %s: %v", f.Path, part, !c.offer)
				}
			}
		}
	}
	for _, f := range unknown.Files {
		if strings.HasSuffix(f.Path, ".json") || bytes.Contains(f.Raw, []byte("oembed")) {
			t.Errorf("%s tells of frames at an origin that is not known", f.Path)
		}
	}
}
