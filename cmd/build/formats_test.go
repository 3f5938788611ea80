package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The stub of fmt makes of everything what fmt makes of it.
func TestFmt(t *testing.T) {
	root, err := goEnv("GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join("..", ".."))
	dir := t.TempDir()
	overlay := filepath.Join(dir, "overlay.json")
	replace := make(map[string]string)
	if err := (stub{pkg: "fmt"}).replace(root, replace); err != nil {
		t.Fatal(err)
	}
	if err := writeReplacements(overlay, replace); err != nil {
		t.Fatal(err)
	}
	want := says(t, dir)
	if got := says(t, dir, "-overlay", overlay); got != want {
		t.Errorf("the stub makes\n%s\nwant\n%s", got, want)
	}
}

// says returns what testdata/formats prints when it is built with flags.
func says(t *testing.T, dir string, flags ...string) string {
	t.Helper()
	program := filepath.Join(dir, "formats.exe")
	args := append([]string{"build", "-o", program}, flags...)
	if out, err := exec.Command("go", append(args, "./cmd/build/testdata/formats")...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command(program).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}

// A call to fmt, with the place of its format among the arguments.
var formats = map[string]int{"Sprintf": 0, "Errorf": 0, "Printf": 0, "Appendf": 1, "Fprintf": 1}

// verb matches a verb, and understood those that the stub of fmt has.
var (
	verb       = regexp.MustCompile(`%[^a-zA-Z%]*[a-zA-Z%]`)
	understood = regexp.MustCompile(`^%(\d*d|[qsvwpT%])$`)
)

// fractions are what the stub of internal/strconv does not have.
var fractions = map[string]bool{"AppendFloat": true, "FormatFloat": true, "FormatComplex": true}

// What the browser's program asks of fmt and strconv is what their stubs have.
func TestFormats(t *testing.T) {
	dir := root(t)
	t.Chdir(dir)
	overlay := filepath.Join(t.TempDir(), "overlay.json")
	if err := writeOverlay(os.Stderr, overlay); err != nil {
		t.Fatal(err)
	}
	list, err := goOutput("list", "-deps", "-overlay", overlay,
		"-f", `{{if not .Standard}}{{$dir := .Dir}}{{range .GoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}{{end}}`, "./cmd/wasm")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, file := range strings.Fields(list) {
		if filepath.Base(file) == "http.go" {
			continue // go-app's server half
		}
		source, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ours := strings.HasPrefix(file, dir+string(filepath.Separator))
		ast.Inspect(source, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			pkg, name := callee(call)
			if pkg == "strconv" && fractions[name] && ours {
				t.Errorf("%s: strconv.%s writes fractions", file, name)
			}
			if at, ok := formats[name]; ok && pkg == "fmt" {
				seen++
				checkFormat(t, file, call.Args[at], ours)
			}
			return true
		})
	}
	if seen == 0 {
		t.Error("no format was found")
	}
}

// callee returns the package and the name of a function that is called by both.
func callee(call *ast.CallExpr) (pkg, name string) {
	if s, ok := call.Fun.(*ast.SelectorExpr); ok {
		if x, ok := s.X.(*ast.Ident); ok {
			return x.Name, s.Sel.Name
		}
	}
	return "", ""
}

// checkFormat holds a format to the verbs that are understood. One of ours has
// to be written out, so that it can be read here.
func checkFormat(t *testing.T, file string, format ast.Expr, ours bool) {
	t.Helper()
	literal, ok := format.(*ast.BasicLit)
	if !ok {
		if ours {
			t.Errorf("%s: a format is not written out", file)
		}
		return
	}
	text, err := strconv.Unquote(literal.Value)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range verb.FindAllString(text, -1) {
		if !understood.MatchString(v) {
			t.Errorf("%s: %q has %s, which the stub of fmt does not have", file, text, v)
		}
	}
}
