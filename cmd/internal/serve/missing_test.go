package serve

import (
	"io"
	"testing"

	"sixtydays/cmd/internal/site"
)

// Below the French pages an unknown address is answered in French, everywhere
// else by the page for all.
func TestMissing(t *testing.T) {
	s := small()
	s.NotFoundBelow = map[string]site.File{
		"/fr/": {Path: "/fr/404.html", Type: "text/html; charset=utf-8", Kind: site.Page, Raw: []byte("rien")},
	}
	h := Handler(s, origins, new(Tally))
	for target, want := range map[string]string{
		"/nope": "none", "/nope/fr/": "none", "/frx": "none", "/fr/nope": "rien", "/fr/a/b": "rien", "/fr/404.html": "rien",
	} {
		r := get(h, "GET", target)
		if text, err := io.ReadAll(r.Body); err != nil || string(text) != want || r.StatusCode != 404 {
			t.Errorf("%s: %d %q, %v; want 404 %q", target, r.StatusCode, text, err, want)
		}
	}
}
