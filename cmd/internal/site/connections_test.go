package site

import (
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestConnections(t *testing.T) {
	const closed = `(response-origin); redirects=allow; webrtc=block`
	for _, k := range []Kind{Asset, Worker} {
		if got := k.Connections(); got != closed {
			t.Errorf("kind %d: %s, want %s", k, got, closed)
		}
	}
	for _, k := range []Kind{Page, FramedPage, FramingPage} {
		got := k.Connections()
		if !strings.HasPrefix(got, "(response-origin ") || !strings.Contains(got, ` "https://www.canada.ca/*"`) {
			t.Errorf("kind %d: %s", k, got)
		}
		for _, p := range patterns(got) {
			u, err := url.Parse(p)
			if err != nil || u.Scheme != "https" || u.Path != "/*" || strings.ContainsAny(u.Host, "*:") {
				t.Errorf("kind %d: %q is not all of one site", k, p)
			}
		}
	}
}

// Every link to elsewhere that a page is prerendered with can be followed.
func TestLinksCanBeFollowed(t *testing.T) {
	s := build(t, Options{Base: "/", Bundle: program("a")})
	seen := 0
	for _, f := range append(s.Files, s.NotFound) {
		if f.Kind == Asset || f.Kind == Worker {
			continue
		}
		for _, m := range regexp.MustCompile(`<a [^>]*href="(https?:[^"]*)"`).FindAllStringSubmatch(string(f.Raw), -1) {
			seen++
			u, err := url.Parse(m[1])
			if err != nil || !strings.Contains(f.Kind.Connections(), `"`+u.Scheme+"://"+u.Host+`/*"`) {
				t.Errorf("%s links to %s, which its list of connections lacks (%v)", f.Path, m[1], err)
			}
		}
	}
	if seen == 0 {
		t.Error("no page links to elsewhere")
	}
}

// patterns returns what stands in quotes.
func patterns(list string) []string {
	var all []string
	for i, part := range strings.Split(list, `"`) {
		if i%2 == 1 {
			all = append(all, part)
		}
	}
	return all
}
