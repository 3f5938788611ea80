package serve

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"sixtydays/cmd/internal/site"
)

// Every answer has the whole set of headers that protect people, whatever is
// asked for, in whatever way: each file of the real site, what the browser has
// already, what lacks its slash, what is not there, what is not allowed, and the
// path for what watches over the server.
func TestPolicyOnEveryAnswer(t *testing.T) {
	for _, base := range []string{"/", "/tools/"} {
		s, err := site.Build(site.Options{Base: base, Bundle: site.Bundle{
			Wasm: []byte("w"), WasmBrotli: []byte("b"), WasmGzip: []byte("g"), Exec: []byte("e"),
		}, Origin: origins[0]})
		if err != nil {
			t.Fatal(err)
		}
		h := Handler(s, origins, new(Tally))
		kinds := map[string]site.Kind{base + "nowhere": site.Page, Health: site.Asset}
		for _, f := range s.Files {
			kinds[f.Path] = f.Kind
			if path, page := strings.CutSuffix(f.Path, "/"); page && path != "" {
				kinds[path] = site.Asset // leads to the page and is none
			}
		}
		statuses := map[int]bool{}
		for path, kind := range kinds {
			first := get(h, "GET", path)
			for _, method := range []string{"GET", "HEAD", "POST", "PUT", "OPTIONS", "DELETE", "TRACE"} {
				r := get(h, method, path)
				kind := kind
				if r.StatusCode == http.StatusMethodNotAllowed {
					kind = site.Asset
				}
				statuses[r.StatusCode] = true
				checkHeaders(t, method+" "+path, s, kind, r)
			}
			if tag := first.Header.Get("ETag"); tag != "" {
				r := get(h, "GET", path, "If-None-Match", tag)
				statuses[r.StatusCode] = true
				checkHeaders(t, "GET again "+path, s, kind, r)
			}
		}
		for _, status := range []int{200, 304, 308, 404, 405} {
			if !statuses[status] {
				t.Errorf("%s: nothing was answered with %d", base, status)
			}
		}
	}
}

// checkHeaders finds the whole set in an answer with a file of a kind.
func checkHeaders(t *testing.T, what string, s *site.Site, kind site.Kind, r *http.Response) {
	t.Helper()
	want := map[string]string{
		"Access-Control-Allow-Origin":  "*",
		"Connection-Allowlist":         kind.Connections(),
		"Content-Security-Policy":      s.Policy(kind, origins),
		"Cross-Origin-Embedder-Policy": "require-corp",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": "cross-origin",
		"Referrer-Policy":              "no-referrer",
		"X-Content-Type-Options":       "nosniff",
		"X-Dns-Prefetch-Control":       "off",
	}
	if kind == site.FramedPage {
		delete(want, "Cross-Origin-Opener-Policy")
	}
	for name, value := range want {
		if got := r.Header.Values(name); !slices.Equal(got, []string{value}) {
			t.Errorf("%s: %d: %s is %q, want %q", what, r.StatusCode, name, got, value)
		}
	}
	if got := r.Header.Get("Permissions-Policy"); !strings.Contains(got, "geolocation=()") || strings.Contains(got, "*") || strings.Contains(got, "self") {
		t.Errorf("%s: %d: Permissions-Policy is %q", what, r.StatusCode, got)
	}
	if got := r.Header.Get("Strict-Transport-Security"); !strings.HasPrefix(got, "max-age=63072000") {
		t.Errorf("%s: %d: Strict-Transport-Security is %q", what, r.StatusCode, got)
	}
	policy := r.Header.Get("Content-Security-Policy")
	switch kind {
	case site.Page, site.FramedPage, site.FramingPage:
		for _, part := range []string{"require-trusted-types-for 'script'", "trusted-types default", "base-uri 'none'", "form-action 'none'"} {
			if !strings.Contains(policy, part) {
				t.Errorf("%s: the policy has no %s: %s", what, part, policy)
			}
		}
		for directive := range strings.SplitSeq(policy, "; ") {
			name, sources, _ := strings.Cut(directive, " ")
			if name != "connect-src" && name != "img-src" {
				continue
			}
			for _, source := range strings.Fields(sources) { // each a file, not a folder or a host
				if !strings.HasPrefix(source, origins[0]+s.Base) || strings.HasSuffix(source, "/") || !strings.Contains(source[len(origins[0]):], ".") {
					t.Errorf("%s: %s allows %s", what, name, source)
				}
			}
		}
	}
	for _, name := range []string{"Set-Cookie", "Report-To", "Reporting-Endpoints", "Nel", "Content-Security-Policy-Report-Only"} {
		if got := r.Header.Get(name); got != "" {
			t.Errorf("%s: %d: %s is %q", what, r.StatusCode, name, got)
		}
	}
}
