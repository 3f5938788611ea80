package serve

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"sixtydays/cmd/internal/pack"
	"sixtydays/cmd/internal/site"
)

// text is long enough to be worth compressing.
var text = bytes.Repeat([]byte("sixty days "), 100)

// small is a site of every kind of file.
func small() *site.Site {
	file := func(path string, k site.Kind) site.File {
		return site.File{Path: path, Type: "text/html; charset=utf-8", Kind: k,
			Raw: text, Brotli: pack.Brotli(text, pack.Quick), Gzip: pack.Gzip(text)}
	}
	hashed := file("/style.0123456789ab.css", site.Asset)
	hashed.Immutable = true
	return &site.Site{
		Base: "/",
		Files: []site.File{
			file("/", site.Page), file("/fr/", site.Page), file("/embed/", site.FramedPage),
			file("/worker.js", site.Worker), hashed,
			{Path: "/icon.png", Type: "image/png", Raw: []byte("small")},
		},
		NotFound: site.File{Path: "/404.html", Type: "text/html; charset=utf-8", Kind: site.Page, Raw: []byte("none")},
	}
}

var origins = []string{"https://example.org"}

// TestHealth asks as what watches over a server does. It is told anew each time.
func TestHealth(t *testing.T) {
	r := get(Handler(small(), origins, new(Tally)), "GET", "/healthz", "If-None-Match", "*", "Accept-Encoding", "br")
	if body, _ := io.ReadAll(r.Body); r.StatusCode != 200 || string(body) != "ok\n" || r.Header.Get("Cache-Control") != "no-store" || r.Header.Get("ETag") != "" {
		t.Errorf("%d %q %v", r.StatusCode, body, r.Header)
	}
	page := small()
	page.Files[0].Path = Health
	if body, _ := io.ReadAll(get(Handler(page, origins, new(Tally)), "GET", Health).Body); !bytes.Equal(body, text) {
		t.Errorf("a page at %s is hidden by %q", Health, body)
	}
	below := small()
	below.Base = "/sub/"
	if r := get(Handler(below, origins, new(Tally)), "GET", Health); r.StatusCode != 200 {
		t.Errorf("below a base: %d", r.StatusCode)
	}
}

func TestTally(t *testing.T) {
	var tally Tally
	if got := tally.String(); got != "none" {
		t.Errorf("before anything: %s", got)
	}
	h := Handler(small(), origins, &tally)
	for _, target := range []string{"/", "/nope", "/", "/fr", "/icon.png"} {
		get(h, "GET", target)
	}
	get(h, "GET", "/", "If-None-Match", "*")
	get(h, "POST", "/")
	if got, want := tally.String(), "200: 3, 304: 1, 308: 1, 404: 1, 405: 1"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// get answers a request with headers given as names and values in turn.
func get(h http.Handler, method, target string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	for pair := range slices.Chunk(headers, 2) {
		r.Header.Add(pair[0], pair[1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestStatus(t *testing.T) {
	h := Handler(small(), origins, new(Tally))
	for _, c := range []struct {
		method, target string
		status         int
		location       string
	}{
		{"GET", "/", 200, ""},
		{"HEAD", "/", 200, ""},
		{"GET", "/?utm_source=x", 200, ""},
		{"GET", "/fr/", 200, ""},
		{"GET", "/fr", 308, "/fr/"},
		{"GET", "/fr?x=1&y=//evil.example", 308, "/fr/"},
		{"GET", "/healthz", 200, ""},
		{"HEAD", "/healthz", 200, ""},
		{"POST", "/healthz", 405, ""},
		{"HEAD", "/fr", 308, "/fr/"},
		{"GET", "/nope", 404, ""},
		{"GET", "/404.html", 404, ""},
		{"GET", "/fr/nope", 404, ""},
		{"GET", "//fr", 404, ""},
		{"GET", "/../fr/", 404, ""},
		{"GET", "/%2e%2e/fr/", 404, ""},
		{"GET", "/fr/index.html", 404, ""},
		{"GET", "/icon.png/", 404, ""},
		{"POST", "/", 405, ""},
		{"OPTIONS", "/", 405, ""},
		{"DELETE", "/nope", 405, ""},
	} {
		r := get(h, c.method, c.target)
		if r.StatusCode != c.status || r.Header.Get("Location") != c.location {
			t.Errorf("%s %s: %d to %q, want %d to %q", c.method, c.target, r.StatusCode, r.Header.Get("Location"), c.status, c.location)
		}
		if c.status == 405 && r.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s %s: Allow: %q", c.method, c.target, r.Header.Get("Allow"))
		}
		if r.Header.Get("Content-Length") == "" || r.Header.Get("Content-Security-Policy") == "" {
			t.Errorf("%s %s: no Content-Length or no policy: %v", c.method, c.target, r.Header)
		}
	}
}

func TestEncoding(t *testing.T) {
	h := Handler(small(), origins, new(Tally))
	for _, c := range []struct {
		accept, want string
	}{
		{"", ""},
		{"gzip, deflate, br, zstd", "br"},
		{"br;q=0, gzip", "gzip"},
		{"BR", "br"},
		{"br ; q=0.000", ""},
		{"br;q=0.2, gzip;q=0.8", "gzip"},
		{"gzip;q=0.5, br;q=0.5", "br"},
		{"x-gzip", "gzip"},
		{"*", "br"},
		{"*;q=0", ""},
		{"br;q=0, *", "gzip"},
		{"identity", ""},
		{"identity;q=0, gzip", "gzip"},
		{"identity, br;q=0.5", ""},
		{"br;q=high", ""},
		{"br;q=2", ""},
		{"br;q=NaN", ""},
		{"brotli", ""},
		{"deflate", ""},
		{",,;", ""},
	} {
		r := get(h, "GET", "/", "Accept-Encoding", c.accept)
		body, _ := io.ReadAll(r.Body)
		var err error
		switch r.Header.Get("Content-Encoding") {
		case "br":
			body, err = pack.Unbrotli(body)
		case "gzip":
			body, err = pack.Gunzip(body)
		}
		if got := r.Header.Get("Content-Encoding"); got != c.want || err != nil || !bytes.Equal(body, text) {
			t.Errorf("Accept-Encoding %q: got %q, want %q (%v)", c.accept, got, c.want, err)
		}
		if r.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("Accept-Encoding %q: Vary: %q", c.accept, r.Header.Get("Vary"))
		}
	}
	if r := get(h, "GET", "/icon.png", "Accept-Encoding", "br, gzip"); r.Header.Get("Content-Encoding") != "" {
		t.Errorf("a file that has no compressed form comes as %q", r.Header.Get("Content-Encoding"))
	}
	if r := get(h, "GET", "/", "Accept-Encoding", "gzip", "Accept-Encoding", "br"); r.Header.Get("Content-Encoding") != "br" {
		t.Error("the second Accept-Encoding header does not count")
	}
}

func TestCaching(t *testing.T) {
	h := Handler(small(), origins, new(Tally))
	for _, c := range []struct{ target, want string }{
		{"/", "no-cache"},
		{"/worker.js", "no-cache"},
		{"/nope", "no-cache"},
		{"/style.0123456789ab.css", "public, max-age=31536000, immutable"},
	} {
		if got := get(h, "GET", c.target).Header.Get("Cache-Control"); got != c.want {
			t.Errorf("%s: Cache-Control: %q, want %q", c.target, got, c.want)
		}
	}

	plain := get(h, "GET", "/").Header.Get("ETag")
	br := get(h, "GET", "/", "Accept-Encoding", "br").Header.Get("ETag")
	gz := get(h, "GET", "/", "Accept-Encoding", "gzip").Header.Get("ETag")
	if plain == br || br == gz || plain == gz || !strings.HasPrefix(br, `"`) {
		t.Fatalf("tags %s, %s, %s are not strong and different", plain, br, gz)
	}
	for _, c := range []struct {
		header string
		status int
	}{
		{"", 200},
		{br, 304},
		{"W/" + br, 304},
		{"*", 304},
		{`"a", ` + br, 304},
		{`"a,b" , W/` + br + `, "c"`, 304},
		{plain, 200},
		{`"a"`, 200},
		{`a, ` + br, 200},
		{strings.Trim(br, `"`), 200},
		{`"`, 200},
	} {
		r := get(h, "GET", "/", "Accept-Encoding", "br", "If-None-Match", c.header)
		body, _ := io.ReadAll(r.Body)
		if r.StatusCode != c.status || r.Header.Get("ETag") != br {
			t.Errorf("If-None-Match %s: %d, ETag %s; want %d, %s", c.header, r.StatusCode, r.Header.Get("ETag"), c.status, br)
		}
		if c.status == 304 && (len(body) > 0 || r.Header.Get("Content-Length") != "" || r.Header.Get("Content-Encoding") != "") {
			t.Errorf("If-None-Match %s: 304 with a body: %v", c.header, r.Header)
		}
	}
	if r := get(h, "GET", "/nope", "If-None-Match", "*"); r.StatusCode != 404 {
		t.Errorf("what is not there is not modified: %d", r.StatusCode)
	}
}

func TestHead(t *testing.T) {
	h := Handler(small(), origins, new(Tally))
	for _, target := range []string{"/", "/fr", "/nope", "/icon.png"} {
		want := get(h, "GET", target, "Accept-Encoding", "br")
		got := get(h, "HEAD", target, "Accept-Encoding", "br")
		if body, _ := io.ReadAll(got.Body); len(body) > 0 {
			t.Errorf("HEAD %s has a body", target)
		}
		for name := range want.Header {
			if got.Header.Get(name) != want.Header.Get(name) {
				t.Errorf("HEAD %s: %s: %q, GET has %q", target, name, got.Header.Get(name), want.Header.Get(name))
			}
		}
	}
}

func TestSecurity(t *testing.T) {
	h := Handler(small(), origins, new(Tally))
	for _, target := range []string{"/", "/fr", "/embed/", "/worker.js", "/icon.png", "/nope"} {
		r := get(h, "GET", "http://spoofed.example"+target)
		for name, want := range map[string]string{
			"Access-Control-Allow-Origin":  "*",
			"Cross-Origin-Embedder-Policy": "require-corp",
			"Cross-Origin-Resource-Policy": "cross-origin",
			"Referrer-Policy":              "no-referrer",
			"Strict-Transport-Security":    "max-age=63072000; includeSubDomains",
			"X-Content-Type-Options":       "nosniff",
			"X-Dns-Prefetch-Control":       "off",
		} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s: %s: %q, want %q", target, name, got, want)
			}
		}
		coop := "same-origin"
		if target == "/embed/" {
			coop = ""
		}
		if got := r.Header.Get("Cross-Origin-Opener-Policy"); got != coop {
			t.Errorf("%s: Cross-Origin-Opener-Policy: %q, want %q", target, got, coop)
		}
		for _, values := range r.Header {
			if strings.Contains(strings.Join(values, " "), "spoofed") {
				t.Errorf("%s: the request's host is in the answer: %q", target, values)
			}
		}
		if r.Header.Get("Set-Cookie") != "" {
			t.Errorf("%s sets a cookie", target)
		}
	}
	if got := get(h, "GET", "/").Header.Get("Permissions-Policy"); !strings.Contains(got, "geolocation=(), ") {
		t.Errorf("Permissions-Policy: %q", got)
	}
	local := Handler(small(), []string{"http://localhost:8080"}, new(Tally))
	if got := get(local, "GET", "/").Header.Get("Strict-Transport-Security"); got != "" {
		t.Errorf("a site without TLS promises it: %q", got)
	}
}
