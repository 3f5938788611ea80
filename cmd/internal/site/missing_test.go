package site

import (
	"bytes"
	"html"
	"maps"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/page"
	"sixtydays/app/words"
)

// The page for unknown addresses says so in the language of the address, and
// leads to every page there is in that language. It needs no program.
func TestNotFound(t *testing.T) {
	for _, base := range []string{"/", "/sub/"} {
		s := build(t, Options{Base: base, Bundle: program("a")})
		if below := slices.Collect(maps.Keys(s.NotFoundBelow)); !slices.Equal(below, []string{base + "fr/"}) {
			t.Errorf("%s: other pages for unknown addresses are below %q", base, below)
		}
		for _, c := range []struct {
			file  File
			home  string
			langs []string
		}{
			{s.NotFound, base, []string{"en", "fr"}},
			{s.NotFoundBelow[base+"fr/"], base + "fr/", []string{"fr"}},
		} {
			if c.file.Path != c.home+"404.html" || c.file.Kind != Page {
				t.Errorf("%s: static hosts do not look at %s", base, c.file.Path)
			}
			if kept, ok := s.file(c.home + missingName); !ok || !bytes.Equal(kept.Raw, c.file.Raw) || kept.Kind != Page {
				t.Errorf("%s: the worker has another page than %s", base, c.file.Path)
			}
			text := string(c.file.Raw)
			at := 0
			for _, lang := range c.langs {
				said := strings.Index(text[at:], html.EscapeString(words.For(lang).Page().NotFoundHint))
				if said < 0 {
					t.Errorf("%s: does not say so in %s, in its turn", c.file.Path, lang)
				}
				at += max(said, 0)
			}
			for _, r := range page.Routes() {
				if slices.Contains(strings.Split(r.Path, "/"), "embed") {
					continue // is for frames of other sites
				}
				link := `href="` + page.Join(base, r.Path) + `"`
				if slices.Contains(c.langs, r.Lang) != strings.Contains(text, link) {
					t.Errorf("%s: a link to %s is missing, or too much", c.file.Path, r.Path)
				}
			}
			for _, wrong := range []string{"<script", "<form", "<button"} {
				if strings.Contains(text, wrong) {
					t.Errorf("%s has %s, and no program", c.file.Path, wrong)
				}
			}
			for _, m := range reference.FindAllStringSubmatch(text, -1) {
				if _, ok := s.file(m[1]); !ok {
					t.Errorf("%s refers to %s, which is not there", c.file.Path, m[1])
				}
			}
		}
	}
}

// The worker looks for the page for unknown addresses below the first page in
// each language.
func TestWorkerHasNotFound(t *testing.T) {
	s := build(t, Options{Base: "/sub/", Bundle: program("a")})
	f, _ := s.file("/sub/worker.js")
	if !bytes.Contains(f.Raw, []byte(`+ "`+missingName+`"`)) {
		t.Errorf("the worker does not know %s", missingName)
	}
	for _, home := range []string{"/sub/", "/sub/fr/"} {
		if !bytes.Contains(f.Raw, []byte(`"`+home+missingName+`"`)) {
			t.Errorf("the worker does not keep %s", home+missingName)
		}
	}
}
