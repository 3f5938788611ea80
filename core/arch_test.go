package core_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// module is the path that packages of this repository begin with.
const module = "sixtydays/"

// order lists the packages of core. Each imports only what stands above it, so
// that data flows one way.
var order = []string{
	"sorted",
	"law",
	"noc",
	"profile",
	"language",
	"validity",
	"work",
	"onday",
	"crs",
	"program",
	"category",
	"rounds",
	"decline",
	"checklist",
	"calendar",
	"plan",
	"spell",
	"record",
	"anything",
	"link",
	"share",
	"report",
}

// forbidden maps packages, with all below them, to the reason why core does not
// import them.
var forbidden = map[string]string{
	"time":                                "the law counts in days and the caller says which day it is: use law.Day",
	"os":                                  "core reads no files and no environment: it gives the same answer everywhere",
	"io/ioutil":                           "core reads no files",
	"net":                                 "nothing that a person tells us leaves their browser",
	"syscall":                             "core runs natively and in a browser, and knows of neither",
	"unsafe":                              "nothing here is worth it",
	"reflect":                             "rules and questions are found by plain functions and tables",
	"runtime":                             "rules and questions are found by plain functions and tables",
	"math/rand":                           "the same answers earn the same points, always",
	"log":                                 "core returns errors, and the caller says what becomes of them",
	"text/template":                       "templates cost the browser half a megabyte",
	"html/template":                       "templates cost the browser half a megabyte",
	"github.com/maxence-charriere/go-app": "drawing lives in app and cmd, so that core is usable without it",
	module + "app":                        "core is below the pages",
	module + "cmd":                        "core is below the commands",
	module + "web":                        "core is below the files of the page",
}

// TestImports reads the imports of every file of core that is not a test.
func TestImports(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		from := filepath.ToSlash(filepath.Dir(path))
		rank := slices.Index(order, from)
		if rank < 0 {
			t.Errorf("%s: core/%s has no place in the order of packages: add it to core/arch_test.go below all that it imports", path, from)
		}
		for _, spec := range file.Imports {
			to, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			for no, reason := range forbidden {
				if to == no || strings.HasPrefix(to, no+"/") {
					t.Errorf("%s imports %s: %s", path, to, reason)
				}
			}
			if name, ok := strings.CutPrefix(to, module+"core/"); ok {
				if at := slices.Index(order, name); at < 0 || at >= rank {
					t.Errorf("%s imports %s, which does not stand above core/%s", path, to, from)
				}
			} else if first, _, _ := strings.Cut(to, "/"); strings.Contains(first, ".") {
				t.Errorf("%s imports %s: core needs the standard library only", path, to)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 20 {
		t.Errorf("only %d files were read", files)
	}
}
