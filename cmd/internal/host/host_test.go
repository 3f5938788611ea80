package host

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sixtydays/cmd/internal/site"
)

var update = flag.Bool("update", false, "write the golden files anew; read the difference")

var origins = []string{"https://example.org"}

// every is a site with a file of every kind.
func every() *site.Site {
	return &site.Site{
		Base:    "/tools/crs/",
		Version: "0123456789ab",
		Files: []site.File{
			{Path: "/tools/crs/", Type: "text/html; charset=utf-8", Kind: site.Page},
			{Path: "/tools/crs/app.0123456789ab.wasm", Type: "application/wasm", Immutable: true},
			{Path: "/tools/crs/embed/en/", Type: "text/html; charset=utf-8", Kind: site.FramedPage},
			{Path: "/tools/crs/embed/v1.js", Type: "text/javascript; charset=utf-8"},
			{Path: "/tools/crs/fr/", Type: "text/html; charset=utf-8", Kind: site.Page},
			{Path: "/tools/crs/worker.js", Type: "text/javascript; charset=utf-8", Kind: site.Worker},
		},
		NotFound: site.File{Path: "/tools/crs/404.html", Type: "text/html; charset=utf-8", Kind: site.Page},
		NotFoundBelow: map[string]site.File{
			"/tools/crs/fr/": {Path: "/tools/crs/fr/404.html", Type: "text/html; charset=utf-8", Kind: site.Page},
		},
	}
}

// real is the site as it is exported, at a base.
func real(t *testing.T, base string) *site.Site {
	t.Helper()
	s, err := site.Build(site.Options{Base: base, PolicyInPage: true, Origin: origins[0],
		Bundle: site.Bundle{Wasm: []byte("wasm"), WasmBrotli: []byte("br"), WasmGzip: []byte("gz"), Exec: []byte("exec")}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestGolden compares the files of a small site with those in testdata, which are
// read as a person reads a configuration before they trust it.
func TestGolden(t *testing.T) {
	for name, got := range Files(every(), origins) {
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, got, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s differs from what is written (%v):\n%s", file, err, got)
		}
	}
}

// TestGroups asks the patterns by which nginx and Caddy know files: each file is
// in one group, that of its header, and nothing else is in any.
func TestGroups(t *testing.T) {
	for _, base := range []string{"/", "/tools/crs/"} {
		s := real(t, base)
		all := groups(s, origins)
		in := func(path string) (found []group) {
			for _, g := range all {
				if regexp.MustCompile(pattern(base, g.paths)).MatchString(path) {
					found = append(found, g)
				}
			}
			return found
		}
		for _, f := range s.Files {
			found := in(f.Path)
			if len(found) != 1 || !slices.Equal(found[0].header, s.FileHeaders(f, origins)) || found[0].pages != strings.HasSuffix(f.Path, "/") {
				t.Errorf("%s is in the groups %v", f.Path, found)
			}
			for _, other := range []string{f.Path + "x", f.Path + "/", "x" + f.Path, strings.ReplaceAll(f.Path, ".", "x")} {
				if found := in(other); len(found) > 0 && !slices.ContainsFunc(s.Files, func(f site.File) bool { return f.Path == other }) {
					t.Errorf("%s, which there is not, is in the groups %v", other, found)
				}
			}
		}
	}
}

// TestHeaders reads the file as Netlify and Cloudflare Pages do: every file has
// the header that our own server sends, each line once.
func TestHeaders(t *testing.T) {
	for _, base := range []string{"/", "/tools/crs/"} {
		s := real(t, base)
		rules, err := parseRules(headers(s, origins))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range slices.Concat(s.Files, []site.File{s.NotFound}, slices.Collect(maps.Values(s.NotFoundBelow))) {
			got := apply(rules, f.Path)
			want := append(s.SharedHeaders(origins), s.FileHeaders(f, origins)...)
			if !slices.Equal(got, want) {
				t.Errorf("%s:\n got %v\nwant %v", f.Path, got, want)
			}
		}
		if got := apply(rules, "/elsewhere"); base != "/" && got != nil {
			t.Errorf("a path of somebody else's gets %v", got)
		}
	}
}

// A pathRule is one rule of a _headers file.
type pathRule struct {
	path  string // with a star at its end for all that begins so
	lines []site.Header
}

// The bounds of Cloudflare Pages, which are the tighter ones.
const (
	mostRules = 100
	mostBytes = 2000 // of a line
)

// parseRules reads a _headers file and refuses what either host would refuse,
// pass over or take for something else.
func parseRules(text string) ([]pathRule, error) {
	var rules []pathRule
	for i, line := range strings.Split(text, "\n") {
		name, value, named := strings.Cut(strings.TrimPrefix(line, "  "), ": ")
		switch {
		case len(line) > mostBytes:
			return nil, fmt.Errorf("line %d has %d bytes", i+1, len(line))
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "/"):
			if at := strings.Index(line, "*"); at >= 0 && at != len(line)-1 || strings.ContainsAny(line, " :") {
				return nil, fmt.Errorf("line %d: %q is not a plain path", i+1, line)
			}
			rules = append(rules, pathRule{path: line})
		case !strings.HasPrefix(line, "  ") || !named || len(rules) == 0 ||
			!regexp.MustCompile(`^[A-Za-z-]+$`).MatchString(name) || value == "" || value != strings.TrimSpace(value):
			return nil, fmt.Errorf("line %d: %q is not a header", i+1, line)
		default:
			last := &rules[len(rules)-1]
			last.lines = append(last.lines, site.Header{Name: name, Value: value})
		}
	}
	if len(rules) > mostRules {
		return nil, fmt.Errorf("%d rules", len(rules))
	}
	return rules, nil
}

// apply returns the lines of all rules for a path. Those hosts join the values of
// a name that comes twice.
func apply(rules []pathRule, path string) []site.Header {
	var all []site.Header
	for _, r := range rules {
		begin, star := strings.CutSuffix(r.path, "*")
		if r.path != path && !(star && strings.HasPrefix(path, begin)) {
			continue
		}
		for _, line := range r.lines {
			i := slices.IndexFunc(all, func(h site.Header) bool { return strings.EqualFold(h.Name, line.Name) })
			if i >= 0 {
				all[i].Value += ", " + line.Value
				continue
			}
			all = append(all, line)
		}
	}
	return all
}

func TestParseRulesRefuses(t *testing.T) {
	for text, says := range map[string]string{
		"  X-A: b":     "not a header",
		"/a\nX-A: b":   "not a header",
		"/a\n  X-A:b":  "not a header",
		"/a\n  X A: b": "not a header",
		"/a\n  X-A: ":  "not a header",
		"/*/a":         "not a plain path",
		"/a b":         "not a plain path",
		"/a\n  X-A: " + strings.Repeat("b", 2000): "bytes",
		strings.Repeat("/a\n", 101):               "101 rules",
	} {
		if _, err := parseRules(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%.40q: %v, want an error that says %q", text, err, says)
		}
	}
}
