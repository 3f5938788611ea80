package main

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "sixtydays"

// foreign are the packages from elsewhere that the browser's program may hold,
// each with the reason why it does. Whatever is not named here stays out.
var foreign = map[string]string{
	"github.com/maxence-charriere/go-app/v10/pkg/app":    "draws the pages and hears their events",
	"github.com/maxence-charriere/go-app/v10/pkg/errors": "go-app's errors are made of it",
	"github.com/google/uuid":                             "go-app names devices and tabs with it; no page of ours does",
}

// own are the trees of our own packages that the browser's program may hold.
var own = map[string]string{
	module + "/app":      "the pages",
	module + "/core":     "the rules",
	module + "/cmd/wasm": "the program itself",
}

// kept out of the browser's program are packages of the standard library which
// weigh more than they can be worth there. Sizes are those of a compressed
// program, where they were measured.
var keptOut = map[string]string{
	"text/template":     "finds methods by name, so that the linker keeps all there are: 400 kB",
	"html/template":     "finds methods by name, so that the linker keeps all there are: 400 kB",
	"net":               "a page does not open connections, and this brings their whole world",
	"net/http/httptest": "is for tests",
	"testing":           "is for tests",
	"crypto/tls":        "the browser does it",
	"math/big":          "nothing here is that large",
	"compress/flate":    "the browser does it: 20 kB",
	"encoding/xml":      "there is no XML",
	"encoding/gob":      "there is no gob",
	"time/tzdata":       "days have no time zone: 70 kB",
	"embed":             "what is embedded in the program cannot come by itself and later",
	"flag":              "there is no command line",
	"os/exec":           "there is nothing to execute",
}

// unimported are packages that none of ours in the browser's program may import
// itself. They are stubs there because it does not, and would be whole again.
var unimported = map[string]string{
	"net/http":    "a page fetches nothing: 350 kB",
	"regexp":      "what is matched here is simple: 90 kB",
	"crypto/rand": "nothing here is secret or random: 60 kB with the others of crypto",
}

// list returns the imports of packages, by package, as the go command sees them
// with the given arguments.
func list(t *testing.T, env []string, args ...string) map[string][]string {
	t.Helper()
	args = append([]string{"list", "-f", `{{if .Standard}}std {{end}}{{.ImportPath}} {{join .Imports " "}}`}, args...)
	cmd := exec.Command("go", args...)
	cmd.Env = env
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v", strings.Join(args, " "), err)
	}
	packages := make(map[string][]string)
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		packages[fields[0]] = fields[1:]
		if fields[0] == "std" {
			packages[fields[1]] = nil // what it imports is not our concern
		}
	}
	delete(packages, "std")
	return packages
}

// root returns the root of the module, where cmd/build is run.
func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// in reports whether pkg is one of the trees or in one.
func in(pkg string, trees map[string]string) bool {
	for tree := range trees {
		if pkg == tree || strings.HasPrefix(pkg, tree+"/") {
			return true
		}
	}
	return false
}

// TestBrowserPackages looks at what the browser's program is made of, with the
// stubs in their places.
func TestBrowserPackages(t *testing.T) {
	t.Chdir(root(t))
	overlay := filepath.Join(t.TempDir(), "overlay.json")
	if err := writeOverlay(os.Stderr, overlay); err != nil {
		t.Fatal(err)
	}
	packages := list(t, browser(), "-deps", "-overlay", overlay, "./cmd/wasm")
	for _, pkg := range slices.Sorted(maps.Keys(packages)) {
		first, _, _ := strings.Cut(pkg, "/")
		switch {
		case keptOut[pkg] != "":
			t.Errorf("%s is in the browser's program: %s", pkg, keptOut[pkg])
		case first == module:
			if !in(pkg, own) {
				t.Errorf("%s is in the browser's program, which is not made of it", pkg)
			}
			for _, i := range packages[pkg] {
				if unimported[i] != "" {
					t.Errorf("%s imports %s: %s", pkg, i, unimported[i])
				}
			}
		case strings.Contains(first, ".") && foreign[pkg] == "":
			t.Errorf("%s is in the browser's program, and foreign has no reason why", pkg)
		}
	}
	for pkg := range foreign {
		if _, ok := packages[pkg]; !ok {
			t.Errorf("%s is not in the browser's program any more: take it out of foreign", pkg)
		}
	}
}

// notForCore are packages, and trees of them, that core does without, so that a
// rule can be read, run and trusted by itself.
var notForCore = map[string]string{
	"time":          "a day is given to a rule, which never asks the clock; law.Day has no zone",
	"net":           "rules ask nobody",
	"os":            "rules read no files and no environment",
	"io/ioutil":     "rules read no files",
	"embed":         "rules are written in Go, where the compiler checks them",
	"math/rand":     "the same answers give the same score",
	"syscall":       "rules run anywhere",
	module + "/app": "rules do not know how they are shown",
	module + "/cmd": "rules do not know who uses them",
	module + "/web": "rules do not know how they are shown",
}

func TestCorePackages(t *testing.T) {
	t.Chdir(root(t))
	for pkg, imports := range list(t, os.Environ(), "./core/...") {
		for _, i := range imports {
			first, _, _ := strings.Cut(i, "/")
			switch {
			case i == "net/url": // takes addresses apart and asks nobody
			case in(i, notForCore):
				for tree, why := range notForCore {
					if in(i, map[string]string{tree: why}) {
						t.Errorf("%s imports %s: %s", pkg, i, why)
					}
				}
			case strings.Contains(first, "."):
				t.Errorf("%s imports %s: core stands on the standard library alone", pkg, i)
			}
		}
	}
}
