package main

import (
	"bytes"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sixtydays/cmd/internal/site"
)

// Every stub has its file, every file is a stub, and each says why.
func TestStubs(t *testing.T) {
	files, err := filepath.Glob("overlay/*")
	if err != nil {
		t.Fatal(err)
	}
	var packages, stubbed []string
	for _, f := range files {
		name, ok := strings.CutSuffix(filepath.Base(f), ".go.txt")
		if !ok {
			t.Errorf("%s is not a stub", f)
			continue
		}
		packages = append(packages, strings.ReplaceAll(name, "_", "/"))
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		last := name[strings.LastIndexByte(name, '_')+1:]
		if !strings.HasPrefix(string(text), "// Package "+last+" stands in for ") {
			t.Errorf("%s does not begin with what it stands in for, and why", f)
		}
		if formatted, err := format.Source(text); err != nil || !bytes.Equal(formatted, text) {
			t.Errorf("%s is not formatted: %v", f, err)
		}
	}
	for _, s := range stubs {
		stubbed = append(stubbed, s.pkg)
	}
	if !slices.Equal(packages, stubbed) {
		t.Errorf("there are files for %q and stubs are %q", packages, stubbed)
	}
}

// The stub of the tracer takes nothing from the runtime but the tracer: the
// traces of panics are in files that are named nearly alike.
func TestStubOfTracer(t *testing.T) {
	root, err := goEnv("GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stubs {
		files, err := s.files(root)
		if err != nil {
			t.Error(err)
		}
		for _, f := range files {
			if name := filepath.Base(f); s.pkg == "runtime" && (!strings.HasPrefix(name, "trace") || strings.HasPrefix(name, "traceback")) {
				t.Errorf("%s is not of the tracer", name)
			}
		}
	}
}

// A program that keeps the runtime busy says the same with all that the browser's
// program is built with: stubs, the collector, and no places.
func TestRuntime(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("needs Node.js")
	}
	goRoot, err := goEnv("GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(root(t))
	overlay := filepath.Join(t.TempDir(), "overlay.json")
	if err := writeOverlay(os.Stderr, overlay); err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, overlay := range []string{"", overlay} {
		file := filepath.Join(t.TempDir(), "program.wasm")
		wasm, err := compileProgram("./cmd/internal/strip/testdata/program", file, overlay)
		if err != nil {
			t.Fatal(err)
		}
		if overlay != "" {
			if wasm, err = stripped(os.Stderr, wasm); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(file, wasm, 0o666); err != nil {
			t.Fatal(err)
		}
		// It ends by a panic, which Node.js tells by its status.
		out, _ := exec.Command(node, "--stack-size=8192", filepath.Join(goRoot, "lib", "wasm", "wasm_exec_node.js"), file).CombinedOutput()
		text, _, _ := strings.Cut(string(out), "goroutine 1 [running]")
		said = append(said, text)
	}
	if said[0] != said[1] || !strings.Contains(said[0], "deferred\npanic: the end") {
		t.Errorf("it says\n%s\nwant\n%s", said[1], said[0])
	}
}

func TestRemembered(t *testing.T) {
	cache := t.TempDir()
	for _, name := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		t.Setenv(name, cache)
	}
	calls := 0
	double := func(b []byte) []byte { calls++; return slices.Repeat(b, 2) }
	halve := func(b []byte) ([]byte, error) { return b[:len(b)/2], nil }
	for i, want := range []int{1, 1} {
		got, err := remembered([]byte("ab"), ".x", double, halve)
		if err != nil || string(got) != "abab" || calls != want {
			t.Errorf("time %d: %q, %v, packed %d times; want %d", i, got, err, calls, want)
		}
	}
	err := filepath.WalkDir(cache, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			return os.WriteFile(path, []byte("damaged!"), 0o666)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := remembered([]byte("ab"), ".x", double, halve); err != nil || string(got) != "abab" || calls != 2 {
		t.Errorf("with a damaged cache: %q, %v, packed %d times", got, err, calls)
	}
}

func TestBudgets(t *testing.T) {
	var table bytes.Buffer
	if err := checkBudgets(&table, site.Bundle{WasmBrotli: make([]byte, 1_000_000)}); err != nil {
		t.Errorf("within the budget: %v\n%s", err, &table)
	}
	err := checkBudgets(&table, site.Bundle{WasmBrotli: make([]byte, 1_000_001)})
	if err == nil || !strings.Contains(err.Error(), "app.wasm, brotli exceeds its budget by 1 bytes") {
		t.Errorf("beyond the budget: %v", err)
	}
}

func TestBundle(t *testing.T) {
	dir := t.TempDir()
	wasm := []byte("program")
	b, err := compress(wasm, true)
	if err != nil {
		t.Fatal(err)
	}
	b.Exec = []byte("script")
	if err := writeBundle(dir, b); err != nil {
		t.Fatal(err)
	}
	got, err := site.ReadBundle(os.DirFS(dir))
	if err != nil || !bytes.Equal(got.Wasm, wasm) || !bytes.Equal(got.Exec, b.Exec) || !bytes.Equal(got.WasmBrotli, b.WasmBrotli) {
		t.Errorf("%+v, %v", got, err)
	}
	os.Remove(filepath.Join(dir, site.BundleBrotli))
	if _, err := site.ReadBundle(os.DirFS(dir)); err == nil {
		t.Error("a bundle that lacks a file is read")
	}
}

// The scripts are not compiled by anything before a browser does. Where Node.js
// is there, it says whether they can be.
func TestScripts(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("needs Node.js")
	}
	for _, name := range []string{"boot.js", "worker.js", "frame.js", "embed.js"} {
		if out, err := exec.Command(node, "--check", filepath.Join("../../web", name)).CombinedOutput(); err != nil {
			t.Errorf("%s: %s", name, out)
		}
	}
}

// A program that cannot be stripped is left whole, and the build says so.
func TestStripped(t *testing.T) {
	var said bytes.Buffer
	wasm := []byte("of a Go to come")
	got, err := stripped(&said, wasm)
	if err != nil || !bytes.Equal(got, wasm) || !strings.Contains(said.String(), "is whole") {
		t.Errorf("%q, %v, and says %q", got, err, &said)
	}
}
