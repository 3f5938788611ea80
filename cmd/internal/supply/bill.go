package supply

import (
	"bufio"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A bill of materials, in the JSON of CycloneDX 1.6, with what is used of it.
type bill struct {
	Schema       string       `json:"$schema"`
	Format       string       `json:"bomFormat"`
	SpecVersion  string       `json:"specVersion"`
	Version      int          `json:"version"`
	Metadata     metadata     `json:"metadata"`
	Components   []component  `json:"components"`
	Dependencies []dependency `json:"dependencies"`
}

type metadata struct {
	Component component `json:"component"`
}

type component struct {
	Type        string    `json:"type"`
	Ref         string    `json:"bom-ref"`
	Name        string    `json:"name"`
	Version     string    `json:"version,omitempty"`
	Description string    `json:"description,omitempty"`
	Scope       string    `json:"scope,omitempty"`
	Hashes      []sum     `json:"hashes,omitempty"`
	Licences    []licence `json:"licenses,omitempty"`
	PURL        string    `json:"purl,omitempty"`
}

type sum struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type licence struct {
	License    *identified `json:"license,omitempty"`
	Expression string      `json:"expression,omitempty"` // of several licences
}

type identified struct {
	ID string `json:"id"`
}

type dependency struct {
	Ref       string   `json:"ref"`
	DependsOn []string `json:"dependsOn"`
}

// The names by which the two programs are referred to.
const (
	nativeRef  = "sixtydays"
	browserRef = "app.wasm"
)

// Bill returns the bill of materials of what is built: the native program, the
// program for browsers inside it, and the modules that are in either, each with
// its licence and with the hash of its files that go.sum has. The same programs
// have the same bill, always: it tells no time.
//
// Native and browser are the programs themselves, and goVersion that of Go, like
// go1.26.8.
func Bill(root string, native, browser []byte, goVersion string) ([]byte, error) {
	sums, err := readSums(filepath.Join(root, "go.sum"))
	if err != nil {
		return nil, err
	}
	library := component{
		Type: "library", Ref: "std", Name: "std", Version: strings.TrimPrefix(goVersion, "go"),
		Description: "Go's standard library and runtime", Licences: under("BSD-3-Clause"),
	}
	library.PURL = purl(library.Name, library.Version)
	b := bill{
		Schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", Format: "CycloneDX", SpecVersion: "1.6", Version: 1,
		Metadata:     metadata{program(nativeRef, "Sixty Days: the command line and the server of the site", native)},
		Components:   []component{program(browserRef, "Sixty Days: the program for browsers", browser), library},
		Dependencies: []dependency{{Ref: library.Ref, DependsOn: []string{}}},
	}
	depends := map[Part][]string{Native: {browserRef, library.Ref}, Browser: {library.Ref}}
	listed := make(map[string]bool)
	for _, p := range []Part{Native, Browser} {
		used, err := List(root, p)
		if err != nil {
			return nil, err
		}
		for _, u := range used {
			depends[p] = append(depends[p], u.Path)
			if listed[u.Path] {
				continue
			}
			listed[u.Path] = true
			c, err := u.component(sums)
			if err != nil {
				return nil, err
			}
			b.Components = append(b.Components, c)
		}
	}
	b.Dependencies = append(b.Dependencies,
		dependency{nativeRef, depends[Native]}, dependency{browserRef, depends[Browser]})
	text, err := json.MarshalIndent(b, "", "\t")
	if err != nil {
		return nil, fmt.Errorf("supply: %w", err)
	}
	return append(text, '\n'), nil
}

// component returns a module as a bill has it.
func (u Used) component(sums map[string]string) (component, error) {
	m, ok := Find(u.Path)
	if !ok {
		return component{}, fmt.Errorf("supply: %s has no licence and no reason in cmd/internal/supply/book.go", u.Path)
	}
	hash, ok := sums[u.Path+" "+u.Version]
	if !ok {
		return component{}, fmt.Errorf("supply: go.sum has no %s %s", u.Path, u.Version)
	}
	return component{
		Type: "library", Ref: u.Path, Name: u.Path, Version: u.Version, Description: m.Reason, Scope: "required",
		Hashes: []sum{{"SHA-256", hash}}, Licences: under(m.Licence), PURL: purl(u.Path, u.Version),
	}, nil
}

// program returns one of our own programs as a bill has it.
func program(name, description string, content []byte) component {
	hash := sha256.Sum256(content)
	return component{
		Type: "application", Ref: name, Name: name, Description: description,
		Hashes: []sum{{"SHA-256", hex.EncodeToString(hash[:])}}, Licences: under("MIT"),
	}
}

func under(id string) []licence {
	if strings.Contains(id, and) {
		return []licence{{Expression: id}}
	}
	return []licence{{License: &identified{id}}}
}

// purl returns the package URL of a module.
func purl(path, version string) string { return "pkg:golang/" + path + "@" + version }

// readSums returns the hashes of a go.sum, in hexadecimal, by path and version.
// Each is the SHA-256 of a list of the module's files with the hash of each, as
// golang.org/x/mod/sumdb/dirhash makes it.
func readSums(name string) (map[string]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("supply: %w", err)
	}
	defer f.Close()
	sums := make(map[string]string)
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		field := strings.Fields(lines.Text())
		if len(field) != 3 || strings.HasSuffix(field[1], "/go.mod") {
			continue
		}
		hash, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(field[2], "h1:"))
		if err != nil || len(hash) != sha256.Size {
			return nil, fmt.Errorf("supply: %s: the hash of %s cannot be read", name, field[0])
		}
		sums[field[0]+" "+field[1]] = hex.EncodeToString(hash)
	}
	return sums, lines.Err()
}
