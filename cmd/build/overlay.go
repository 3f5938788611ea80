package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A stub stands in for a package of the standard library, or for a part of one,
// in the browser's program.
type stub struct {
	pkg string

	// part lists the files of the package that it stands in for, as patterns.
	// Without any it stands in for the whole package.
	part []string

	// shared says that it serves our own packages too, as tests hold them to what
	// it has. Any other package that one of ours imports is left whole: it is
	// there to be used.
	shared bool
}

// stubs are what the browser's program is built without. Nearly all is named
// only by go-app or google/uuid, for work that no page does. Each is replaced by
// the file of its package's name in the directory overlay, which says why, and
// declares what is named and nothing more: a page that came to need the rest
// would not compile.
//
// They halve what has to be downloaded.
var stubs = []stub{
	{pkg: "crypto/aes"},
	{pkg: "crypto/cipher"},
	{pkg: "crypto/md5"},
	{pkg: "crypto/rand"},
	{pkg: "crypto/sha1"},
	{pkg: "encoding/json"},
	{pkg: "fmt", shared: true},
	{pkg: "html"},
	{pkg: "internal/godebug"},
	{pkg: "internal/strconv", part: []string{"ftoa*.go"}},
	{pkg: "net/http"},
	{pkg: "net/netip"},
	{pkg: "os"},
	{pkg: "path/filepath"},
	{pkg: "regexp"},
	{pkg: "runtime", part: []string{"trace.go", "trace[ac-z]*.go", "tracebuf.go"}},
	{pkg: "time", part: []string{"format*.go", "zoneinfo*.go", "sys_*.go"}},
}

// known is the version of Go whose packages the stubs of parts fit. What the
// other files of a package need of them is nobody's promise, so that with any
// other version these packages are left whole.
const known = "go1.26"

// fitsParts reports whether the version of Go is known, and which it is.
func fitsParts() (fits bool, version string, err error) {
	version, err = goEnv("GOVERSION")
	return version == known || strings.HasPrefix(version, known+"."), version, err
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
	fits, version, err := fitsParts()
	if err != nil {
		return err
	}
	replace := make(map[string]string) // a file's path and what to read instead
	for _, stub := range stubs {
		by, ours := importer[stub.pkg]
		switch {
		case ours && !stub.shared:
			fmt.Fprintf(out, "%s is in the browser's program whole: %s imports it\n", stub.pkg, by)
		case stub.part != nil && !fits:
			fmt.Fprintf(out, "%s is in the browser's program whole: its stub is for %s, and this is %s\n", stub.pkg, known, version)
		default:
			if err := stub.replace(root, replace); err != nil {
				return err
			}
		}
	}
	return writeReplacements(name, replace)
}

// replace puts the stub in the place of the files of the standard library in
// root that it stands in for.
func (s stub) replace(root string, replace map[string]string) error {
	files, err := s.files(root)
	if err != nil {
		return err
	}
	for _, f := range files {
		replace[f] = "" // is not there
	}
	text, err := filepath.Abs(filepath.Join("cmd/build/overlay", strings.ReplaceAll(s.pkg, "/", "_")+".go.txt"))
	if err != nil {
		return err
	}
	replace[filepath.Join(root, "src", filepath.FromSlash(s.pkg), "stub.go")] = text
	return nil
}

// files returns the files that the stub stands in for.
func (s stub) files(root string) ([]string, error) {
	part := s.part
	if part == nil {
		part = []string{"*.go"}
	}
	var files []string
	for _, pattern := range part {
		found, err := filepath.Glob(filepath.Join(root, "src", filepath.FromSlash(s.pkg), pattern))
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("package %s in %s has no %s", s.pkg, root, pattern)
		}
		files = append(files, found...)
	}
	return files, nil
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
