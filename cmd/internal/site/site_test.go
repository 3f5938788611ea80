package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	_ "image/png"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/page"
	"sixtydays/cmd/internal/pack"
)

// program is a bundle that stands for the real one.
func program(wasm string) Bundle {
	return Bundle{Wasm: []byte(wasm), WasmBrotli: []byte("br"), WasmGzip: []byte("gz"), Exec: []byte("exec")}
}

func build(t *testing.T, o Options) *Site {
	t.Helper()
	s, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *Site) file(path string) (File, bool) {
	for _, f := range s.Files {
		if f.Path == path {
			return f, true
		}
	}
	return File{}, false
}

// The orders of go-app's attributes and of our own maps are random. One build
// could come out right by chance, ten do not.
func TestBuildIsReproducible(t *testing.T) {
	want := build(t, Options{Base: "/", Bundle: program("a")})
	for range 10 {
		got := build(t, Options{Base: "/", Bundle: program("a")})
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("version %s, then %s", want.Version, got.Version)
		}
	}
}

func TestVersion(t *testing.T) {
	version := build(t, Options{Base: "/", Bundle: program("a")}).Version
	for _, o := range []Options{
		{Base: "/", Bundle: program("b")},
		{Base: "/b/", Bundle: program("a")},
		{Base: "/", Bundle: program("a"), PolicyInPage: true},
		{Base: "/", Bundle: program("a"), Origin: "https://example.org"},
	} {
		if got := build(t, o).Version; got == version {
			t.Errorf("another site, at %s, has the same version %s", o.Base, got)
		}
	}
}

func TestBase(t *testing.T) {
	for base, ok := range map[string]bool{
		"/": true, "/sub/": true, "/a/b/": true,
		"": false, "sub": false, "/sub": false, "sub/": false, "//": false, "/../": false, "/a//b/": false,
		"/a b/": false, `/"/`: false, "/?/": false, "https://example.org/": false,
	} {
		if _, err := Build(Options{Base: base, Bundle: program("a")}); (err == nil) != ok {
			t.Errorf("base %q: %v", base, err)
		}
	}
}

var reference = regexp.MustCompile(`(?:href|src|data-wasm|data-worker|data-scope)="([^"]*)"`)

func TestPages(t *testing.T) {
	for _, base := range []string{"/", "/sub/"} {
		s := build(t, Options{Base: base, Bundle: program("a")})
		for _, r := range page.Routes() {
			f, ok := s.file(page.Join(base, r.Path))
			if !ok {
				t.Errorf("%s: page %s is not there", base, r.Path)
				continue
			}
			text := string(f.Raw)
			for _, want := range []string{
				`<html lang="` + r.Lang + `">`,
				"<body><",
				`data-env="{&#34;SIXTYDAYS_BASE&#34;:&#34;` + base + `&#34;`,
			} {
				if !strings.Contains(text, want) {
					t.Errorf("%s: page %s lacks %s", base, r.Path, want)
				}
			}
			if strings.Contains(text, `<body><div id="failed"`) {
				t.Errorf("%s: page %s: go-app would replace the notice and not the page", base, r.Path)
			}
			if strings.Contains(text, "Content-Security-Policy") {
				t.Errorf("%s: page %s has a policy that our server's own is better than", base, r.Path)
			}
			for lang, path := range r.Alternates {
				if !strings.Contains(text, `<link rel="alternate" hreflang="`+lang+`" href="`+page.Join(base, path)+`">`) {
					t.Errorf("%s: page %s does not name its like in %s", base, r.Path, lang)
				}
			}
			for _, m := range reference.FindAllStringSubmatch(text, -1) {
				if _, ok := s.file(m[1]); !ok && strings.HasPrefix(m[1], "/") {
					t.Errorf("%s: page %s refers to %s, which is not there", base, r.Path, m[1])
				}
			}
		}
	}
}

// The policy in a page comes before anything that it speaks of, and names the
// origin where that is known.
func TestPolicyInPage(t *testing.T) {
	for origin, want := range map[string]string{"": "script-src &#39;self&#39; &#39;", "https://example.org": "script-src https://example.org/boot."} {
		s := build(t, Options{Base: "/", Bundle: program("a"), Origin: origin, PolicyInPage: true})
		for _, f := range append(s.Files, s.NotFound) {
			if f.Kind != Page && f.Kind != FramedPage {
				continue
			}
			policy := bytes.Index(f.Raw, []byte("Content-Security-Policy"))
			for _, tag := range []string{"<link", "<script", "<body"} {
				if i := bytes.Index(f.Raw, []byte(tag)); policy < 0 || i >= 0 && i < policy {
					t.Errorf("%s: the policy comes after %s", f.Path, tag)
				}
			}
			if !bytes.Contains(f.Raw, []byte(want)) {
				t.Errorf("%s at %q: the policy has no %s", f.Path, origin, want)
			}
		}
	}
}

func TestPolicy(t *testing.T) {
	s := &Site{Base: "/", wasm: "/app.wasm", robots: "/robots.txt", images: []string{"/a.svg", "/b.png"}, Files: []File{
		{Path: "/", Kind: Page}, {Path: "/a.js"}, {Path: "/a.svg"}, {Path: "/b.js"}, {Path: "/c.css"},
		{Path: "/m.webmanifest"}, {Path: "/worker.js", Kind: Worker},
	}}
	for _, c := range []struct {
		name, got, want string
	}{
		{"page", s.Policy(Page, []string{"https://a.example", "https://b.example"}),
			"default-src 'none'; " +
				"script-src https://a.example/a.js https://a.example/b.js https://b.example/a.js https://b.example/b.js 'wasm-unsafe-eval'; " +
				"style-src https://a.example/c.css https://b.example/c.css; " +
				"img-src https://a.example/a.svg https://a.example/b.png https://b.example/a.svg https://b.example/b.png; " +
				"connect-src https://a.example/app.wasm https://a.example/robots.txt https://b.example/app.wasm https://b.example/robots.txt; " +
				"manifest-src https://a.example/m.webmanifest https://b.example/m.webmanifest; " +
				"worker-src https://a.example/worker.js https://b.example/worker.js; " +
				"base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default; " +
				"frame-ancestors 'none'"},
		{"worker", s.Policy(Worker, []string{"https://a.example"}), "default-src 'none'; connect-src 'self' https://a.example"},
		{"asset", s.Policy(Asset, []string{"https://a.example"}), "default-src 'none'; frame-ancestors 'none'"},
		{"in the page", s.pagePolicy(nil),
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
				"manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
				"require-trusted-types-for 'script'; trusted-types default"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, c.got, c.want)
		}
	}
	if got := s.Policy(FramedPage, nil); !strings.HasSuffix(got, "; frame-ancestors *") {
		t.Errorf("framed page: %s", got)
	}
}

func TestWorker(t *testing.T) {
	s := build(t, Options{Base: "/sub/", Bundle: program("a")})
	f, _ := s.file("/sub/worker.js")
	declared, _, _ := strings.Cut(string(f.Raw), "\n")
	want := `"use strict"; const VERSION = "` + s.Version + `", BASE = "/sub/", HOMES = ["/sub/fr/","/sub/"], FILES = [`
	list, ok := strings.CutPrefix(declared, want)
	if !ok {
		t.Fatalf("the worker begins\n     %s\nwant %s", declared, want)
	}
	var files []string
	if err := json.Unmarshal([]byte("["+strings.TrimSuffix(list, ";")), &files); err != nil {
		t.Fatal(err)
	}
	kept := make(map[string]bool)
	for _, path := range files {
		kept[path] = true
	}
	for _, f := range s.Files {
		if want := f.Path != "/sub/robots.txt" && f.Path != "/sub/worker.js" && !f.Foreign; kept[f.Path] != want {
			t.Errorf("the worker keeps %s: %t, want %t", f.Path, kept[f.Path], want)
		}
		if hashed := regexp.MustCompile(`\.[0-9a-f]{12}\.`).MatchString(f.Path); hashed != f.Immutable {
			t.Errorf("%s: the worker takes it for immutable: %t, but it is: %t", f.Path, hashed, f.Immutable)
		}
	}
}

func TestFiles(t *testing.T) {
	s := build(t, Options{Base: "/", Bundle: program("a")})
	for _, f := range s.Files {
		if f.Type == "" || len(f.Raw) == 0 {
			t.Errorf("%s has no type or no content", f.Path)
		}
		if f.Path == s.wasm {
			continue // its compressed forms are made up here
		}
		if f.Brotli != nil {
			if raw, err := pack.Unbrotli(f.Brotli); err != nil || !bytes.Equal(raw, f.Raw) || len(f.Brotli) >= len(f.Raw) {
				t.Errorf("%s: wrong with Brotli: %v", f.Path, err)
			}
		}
		if f.Gzip != nil {
			if raw, err := pack.Gunzip(f.Gzip); err != nil || !bytes.Equal(raw, f.Raw) || len(f.Gzip) >= len(f.Raw) {
				t.Errorf("%s: wrong with gzip: %v", f.Path, err)
			}
		}
	}
}

func TestManifests(t *testing.T) {
	s := build(t, Options{Base: "/sub/", Bundle: program("a")})
	for lang, path := range map[string]string{"en": "/sub/manifest.webmanifest", "fr": "/sub/fr/manifest.webmanifest"} {
		f, ok := s.file(path)
		if !ok {
			t.Errorf("no %s", path)
			continue
		}
		var m manifest
		if err := json.Unmarshal(f.Raw, &m); err != nil {
			t.Fatal(err)
		}
		if home := strings.TrimSuffix(path, "manifest.webmanifest"); m.Lang != lang || m.StartURL != home || m.ID != "/sub/" || m.Scope != "/sub/" {
			t.Errorf("%s: %+v", path, m)
		}
		for _, i := range m.Icons {
			icon, ok := s.file(i.Src)
			if !ok || icon.Type != i.Type {
				t.Errorf("%s: icon %s is not there, or of type %q", path, i.Src, icon.Type)
				continue
			}
			if i.Type != "image/png" {
				continue
			}
			c, _, err := image.DecodeConfig(bytes.NewReader(icon.Raw))
			if size := fmt.Sprintf("%dx%d", c.Width, c.Height); err != nil || size != i.Sizes {
				t.Errorf("%s: icon %s is %s (%v), not %s", path, i.Src, size, err, i.Sizes)
			}
		}
		var pages []string
		for _, r := range page.Routes() {
			if r.Lang == lang && !slices.Contains(strings.Split(r.Path, "/"), "embed") {
				pages = append(pages, page.Join("/sub/", r.Path))
			}
		}
		var shortcuts []string
		for _, s := range m.Shortcuts {
			shortcuts = append(shortcuts, s.URL)
			if s.Name == "" {
				t.Errorf("%s: the shortcut to %s has no name", path, s.URL)
			}
		}
		if !slices.Equal(shortcuts, pages) {
			t.Errorf("%s: shortcuts to %q, want %q", path, shortcuts, pages)
		}
	}
}

// The program asks for its settings by the names under which the pages have them.
func TestSettings(t *testing.T) {
	for setting, file := range map[string]string{
		baseSetting:      "../../wasm/main.go",
		scriptSetting:    "../../../app/page/site.go",
		integritySetting: "../../../app/page/site.go",
	} {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(source, []byte(`"`+setting+`"`)) {
			t.Errorf("%s does not ask for %s", file, setting)
		}
	}
}
