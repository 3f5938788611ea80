package supply

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const root = "../../.."

// A new module comes in with a licence and a reason, or not at all, and its
// licence is what its own text says.
func TestModules(t *testing.T) {
	wrong, err := Unlisted(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range wrong {
		t.Error(w)
	}
	if !slices.IsSortedFunc(Modules, func(a, b Module) int { return strings.Compare(a.Path, b.Path) }) {
		t.Error("the modules are not in order")
	}
	for _, m := range Modules {
		if m.Reason == "" {
			t.Errorf("%s has no reason", m.Path)
		}
		for _, id := range strings.Split(m.Licence, and) {
			if marks[id] == nil {
				t.Errorf("%s has a licence that nothing recognises: %q", m.Path, id)
			}
		}
	}
}

// What is written from the list, and from the modules, is as it would be written
// now.
func TestWritten(t *testing.T) {
	for _, c := range []struct {
		name, how string
		write     func() (string, error)
	}{
		{"docs/dependencies.md", "-markdown", func() (string, error) { return Markdown(root) }},
		{"web/licences.txt", "-notices", func() (string, error) { return Notices(root, goEnv(t, "GOROOT")) }},
	} {
		want, err := c.write()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(root, c.name)); err != nil || string(got) != want {
			t.Errorf("%s is out of date (%v): go run ./cmd/supply %s > %[1]s", c.name, err, c.how)
		}
	}
}

// Each licence that asks to be given along with what is built is in the notices,
// with the name of who has the copyright.
func TestNotices(t *testing.T) {
	text, err := Notices(root, goEnv(t, "GOROOT"))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []Part{Browser, Native} {
		used, err := List(root, p)
		if err != nil || len(used) == 0 {
			t.Fatalf("%s: %v, %v", p, used, err)
		}
		for _, u := range used {
			licence, err := readLicence(u.Dir)
			if err != nil || !strings.Contains(text, "\n"+u.Path+"\n") || !strings.Contains(text, strings.TrimSpace(licence)) {
				t.Errorf("the licence of %s is not given along (%v)", u.Path, err)
			}
		}
	}
	if !strings.Contains(text, "Copyright 2009 The Go Authors") {
		t.Error("the licence of Go is not given along")
	}
}

func TestRecognise(t *testing.T) {
	mit := strings.Join(marks["MIT"], "\nand so\non ")
	for text, want := range map[string]string{
		mit: "MIT", strings.ReplaceAll(mit, " ", "\n"): "MIT",
		"All rights reserved.": "", mit + strings.Join(marks["Apache-2.0"], " "): "Apache-2.0 AND MIT",
		marks["MIT"][0]: "",
	} {
		if got, ok := recognise(text); got != want || ok != (want != "") {
			t.Errorf("%.40q is %q, %t; want %q", text, got, ok, want)
		}
	}
}

// The tools are at the versions that the Makefile and its scripts run.
func TestTools(t *testing.T) {
	var all []byte
	for _, name := range []string{"Makefile", ".ci/audit"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, text...)
	}
	listed := 0
	for _, tool := range Tools {
		if tool.Version == "" {
			continue
		}
		listed++
		if !bytes.Contains(all, []byte(tool.Name+"@"+tool.Version)) {
			t.Errorf("nothing runs %s@%s", tool.Name, tool.Version)
		}
	}
	if found := regexp.MustCompile(`[a-z./]+@v[0-9.]+`).FindAll(all, -1); len(found) != listed {
		t.Errorf("%q are run, and %d tools are listed", found, listed)
	}
}

// The bill has nothing that is not in CycloneDX 1.6, and all that a reader of it
// may ask: what each part is, its hash, its licence, and what it is made of.
func TestBill(t *testing.T) {
	native, browser := []byte("native"), []byte("browser")
	text, err := Bill(root, native, browser, "go1.26.8")
	if err != nil {
		t.Fatal(err)
	}
	again, err := Bill(root, native, browser, "go1.26.8")
	if err != nil || !bytes.Equal(text, again) {
		t.Errorf("the bill is another the second time (%v)", err)
	}

	type hash struct {
		Alg, Content string
	}
	type licence struct {
		License    struct{ ID string }
		Expression string
	}
	type part struct {
		Type, Ref                         string
		Name, Version, Description, Scope string
		Hashes                            []hash
		Licenses                          []licence
		PURL                              string
	}
	var b struct {
		Schema, BOMFormat, SpecVersion string
		Version                        int
		Metadata                       struct{ Component part }
		Components                     []part
		Dependencies                   []struct {
			Ref       string
			DependsOn []string
		}
	}
	// Names of Go cannot have these signs.
	plain := strings.NewReplacer(`"$schema"`, `"schema"`, `"bom-ref"`, `"ref"`).Replace(string(text))
	d := json.NewDecoder(strings.NewReader(plain))
	d.DisallowUnknownFields()
	if err := d.Decode(&b); err != nil {
		t.Fatal(err)
	}
	if b.Schema != "http://cyclonedx.org/schema/bom-1.6.schema.json" || b.BOMFormat != "CycloneDX" || b.SpecVersion != "1.6" || b.Version != 1 {
		t.Errorf("it is %s %s %s, version %d", b.Schema, b.BOMFormat, b.SpecVersion, b.Version)
	}

	refs := make(map[string]bool)
	for _, p := range append(slices.Clone(b.Components), b.Metadata.Component) {
		if p.Ref == "" || refs[p.Ref] || p.Name == "" || p.Description == "" {
			t.Errorf("%+v is not described, or described twice", p)
		}
		refs[p.Ref] = true
		if len(p.Licenses) != 1 {
			t.Fatalf("%s is under %+v", p.Ref, p.Licenses)
		}
		for _, id := range strings.Split(p.Licenses[0].License.ID+p.Licenses[0].Expression, and) {
			if marks[id] == nil {
				t.Errorf("%s is under %+v", p.Ref, p.Licenses)
			}
		}
		for _, h := range p.Hashes {
			if h.Alg != "SHA-256" || !regexp.MustCompile(`^[0-9a-f]{64}$`).MatchString(h.Content) {
				t.Errorf("%s has the hash %+v", p.Ref, h)
			}
		}
		switch p.Type {
		case "application":
			want := fmt.Sprintf("%x", sha256.Sum256(map[string][]byte{"sixtydays": native, "app.wasm": browser}[p.Ref]))
			if len(p.Hashes) != 1 || p.Hashes[0].Content != want || p.PURL != "" {
				t.Errorf("%s is %+v", p.Ref, p)
			}
		case "library":
			if p.PURL != "pkg:golang/"+p.Name+"@"+p.Version || p.Version == "" || (len(p.Hashes) != 1) != (p.Ref == "std") {
				t.Errorf("%s is %+v", p.Ref, p)
			}
		default:
			t.Errorf("%s is of type %q", p.Ref, p.Type)
		}
	}

	// Each has its own dependencies, of which all are described.
	depends := make(map[string][]string)
	for _, d := range b.Dependencies {
		for _, on := range d.DependsOn {
			if !refs[on] || !refs[d.Ref] {
				t.Errorf("%s depends on %s, and one of them is not described", d.Ref, on)
			}
		}
		depends[d.Ref] = d.DependsOn
	}
	for ref, part := range map[string]Part{"sixtydays": Native, "app.wasm": Browser} {
		used, err := List(root, part)
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range used {
			if !slices.Contains(depends[ref], u.Path) {
				t.Errorf("%s does not depend on %s", ref, u.Path)
			}
		}
	}
	if !slices.Contains(depends["sixtydays"], "app.wasm") || slices.Contains(depends["app.wasm"], "github.com/andybalholm/brotli") {
		t.Errorf("what depends on what: %v", depends)
	}
}

// The hash of a module is that of its files as they are here.
func TestSums(t *testing.T) {
	sums, err := readSums(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	used, err := List(root, Browser)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range used {
		if got, want := dirHash(t, u), sums[u.Path+" "+u.Version]; got != want {
			t.Errorf("%s hashes to %s, and go.sum says %s", u.Path, got, want)
		}
	}
}

// dirHash hashes the files of a module as the go command does.
func dirHash(t *testing.T, u Used) string {
	t.Helper()
	files := os.DirFS(u.Dir)
	var names []string
	err := filepath.WalkDir(u.Dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, e := filepath.Rel(u.Dir, path)
			names, err = append(names, filepath.ToSlash(name)), e
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(names)
	all := sha256.New()
	for _, name := range names {
		f, err := files.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		var content bytes.Buffer
		_, err = content.ReadFrom(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(all, "%x  %s@%s/%s\n", sha256.Sum256(content.Bytes()), u.Path, u.Version, name)
	}
	return hex.EncodeToString(all.Sum(nil))
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}
