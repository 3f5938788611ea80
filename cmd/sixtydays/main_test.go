package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sixtydays/cmd/internal/site"
)

func TestArguments(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		out    string // part of what is written as the result
		errs   string // part of what is written besides
	}{
		{"", 2, "", "usage: sixtydays command"},
		{"help", 0, "serve ", ""},
		{"-h", 0, "export ", ""},
		{"nonsense", 2, "", `there is no command "nonsense"`},
		{"serve -h", 0, "", "usage: sixtydays serve"},
		{"serve -nonsense", 2, "", "flag provided but not defined"},
		{"serve here", 2, "", "usage: sixtydays serve"},
		{"serve -addr :8080", 1, "", "say under which origin"},
		{"serve -addr 8080", 1, "", "missing port"},
		{"serve -cert cert.pem", 1, "", "give both -cert and -key"},
		{"serve -cert nowhere.pem -key nowhere.pem", 1, "", "certificate nowhere.pem"},
		{"serve -origin https://example.org/", 1, "", "is not like"},
		{"export", 2, "", "usage: sixtydays export"},
		{"schema", 0, `"$id": "urn:sixtydays:profile"`, ""},
		{"schema here", 2, "", "usage: sixtydays schema"},
		{"rounds here", 2, "", "usage: sixtydays rounds"},
		{"rounds -on soon", 2, "", "invalid value"},
		{"rounds update", 2, "", "usage: sixtydays rounds update"},
		{"rules", 0, `"sources": [`, ""},
		{"rules -json", 0, `"name": "crs/age"`, ""},
		{"rules -markdown", 0, "# The rules", ""},
		{"rules here", 2, "", "usage: sixtydays rules"},
		{"rules -json -markdown", 1, "", "give one of"},
		{"rules -markdown -stale 120", 1, "", "give one of"},
		{"rules -on 2026-10-01", 1, "", "-on goes with -stale"},
		{"rules -stale -1", 1, "", "give a number of days"},
		{"rules -stale soon", 2, "", "invalid value"},
		{"export -origin example.org a", 1, "", "is not like https://example.org"},
		{"export a b", 2, "", "usage: sixtydays export"},
	} {
		var out, errs bytes.Buffer
		status := sixtydays(strings.Fields(c.args), &out, &errs)
		if status != c.status || !strings.Contains(out.String(), c.out) || !strings.Contains(errs.String(), c.errs) {
			t.Errorf("sixtydays %s: %d\n%s%s\nwant %d %q %q", c.args, status, &out, &errs, c.status, c.out, c.errs)
		}
	}
}

// version is a small site with a file of its own.
func version(name string) *site.Site {
	return &site.Site{
		Base: "/sub/",
		Files: []site.File{
			{Path: "/sub/", Raw: []byte("home " + name), Brotli: []byte("br")},
			{Path: "/sub/fr/", Raw: []byte("accueil")},
			{Path: "/sub/" + name + ".css", Raw: []byte("style")},
		},
		NotFound:      site.File{Path: "/sub/404.html", Raw: []byte("none")},
		NotFoundBelow: map[string]site.File{"/sub/fr/": {Path: "/sub/fr/404.html", Raw: []byte("rien")}},
	}
}

func TestExport(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	if _, err := export(dir, version("one"), nil); err != nil {
		t.Fatal(err)
	}
	mine := filepath.Join(dir, "mine.txt") // put there by a person
	if err := os.WriteFile(mine, []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	n, err := export(dir, version("two"), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"index.html": "home two", "index.html.br": "br", "fr/index.html": "accueil",
		"two.css": "style", "404.html": "none", "fr/404.html": "rien", "mine.txt": "mine",
	}
	if n != 9 { // with those for hosts
		t.Errorf("%d files, want 9", n)
	}
	for name, content := range want {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(b) != content {
			t.Errorf("%s: %q, %v; want %q", name, b, err, content)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "one.css")); !os.IsNotExist(err) {
		t.Errorf("a file of the earlier export is left: %v", err)
	}
}

func TestExportLeavesOtherDirectoriesAlone(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "index.html")
	if err := os.WriteFile(mine, []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := export(dir, version("one"), nil); err == nil || !strings.Contains(err.Error(), "choose another directory") {
		t.Errorf("export to a directory with other files: %v", err)
	}
	if b, err := os.ReadFile(mine); string(b) != "mine" {
		t.Errorf("a file was overwritten: %q, %v", b, err)
	}
}

// A list that was tampered with leads to no file outside of the export.
func TestExportStaysInside(t *testing.T) {
	parent := t.TempDir()
	outside := filepath.Join(parent, "outside")
	if err := os.WriteFile(outside, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(parent, "site")
	if _, err := export(dir, version("one"), nil); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, exportList), []byte("../outside\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := export(dir, version("two"), nil); err == nil {
		t.Error("a list with ../ was followed")
	}
	if _, err := os.Stat(outside); err != nil {
		t.Errorf("the file outside: %v", err)
	}
}
