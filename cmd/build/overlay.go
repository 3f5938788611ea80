package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// stubs are the packages of the standard library that the browser's program is
// built without. Nearly all are named only by go-app or google/uuid, for work
// that no page does. Each is replaced by the file of its name in the directory
// overlay, which says why, and declares what is named and nothing more: a page
// that came to need the rest would not compile.
//
// They halve what has to be downloaded. A package that one of our own imports
// after all is left whole: it is there to be used.
var stubs = []string{
	"crypto/aes",
	"crypto/cipher",
	"crypto/md5",
	"crypto/rand",
	"crypto/sha1",
	"encoding/json",
	"internal/godebug",
	"net/http",
	"net/netip",
	"regexp",
}

// writeOverlay writes the file that tells the go command to replace stubs. It
// tells on out of those that it must leave whole.
func writeOverlay(out io.Writer, name string) error {
	root, err := goEnv("GOROOT")
	if err != nil {
		return err
	}
	importer, err := imported()
	if err != nil {
		return err
	}
	replace := make(map[string]string) // a file's path and what to read instead
	for _, pkg := range stubs {
		if by, ok := importer[pkg]; ok {
			fmt.Fprintf(out, "%s is in the browser's program whole: %s imports it\n", pkg, by)
			continue
		}
		dir := filepath.Join(root, "src", filepath.FromSlash(pkg))
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			return err
		}
		if len(files) == 0 {
			return fmt.Errorf("package %s is not in %s", pkg, root)
		}
		for _, f := range files {
			replace[f] = "" // is not there
		}
		stub, err := filepath.Abs(filepath.Join("cmd/build/overlay", strings.ReplaceAll(pkg, "/", "_")+".go.txt"))
		if err != nil {
			return err
		}
		replace[filepath.Join(dir, "stub.go")] = stub
	}
	return writeReplacements(name, replace)
}

// imported returns what our own packages in the browser's program import, each
// with one package that imports it.
func imported() (map[string]string, error) {
	module, err := goOutput("list", "-m")
	if err != nil {
		return nil, err
	}
	list, err := goOutput("list", "-deps", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./cmd/wasm")
	if err != nil {
		return nil, err
	}
	importer := make(map[string]string)
	for line := range strings.Lines(list) {
		pkg, imports, _ := strings.Cut(line, " ")
		if !strings.HasPrefix(pkg, module+"/") {
			continue
		}
		for _, i := range strings.Fields(imports) {
			importer[i] = pkg
		}
	}
	return importer, nil
}

// writeReplacements writes a file for the go command's flag -overlay.
func writeReplacements(name string, replace map[string]string) error {
	text, err := json.MarshalIndent(struct{ Replace map[string]string }{replace}, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o666)
}
