package supply

import (
	"fmt"
	"slices"
	"strings"
)

// Markdown returns the page that lists what is used: each module with its
// version, its licence, the parts that it is in, and the reason.
func Markdown(root string) (string, error) {
	parts := make(map[string][]string)
	version := make(map[string]string)
	for p := range Part(len(partNames)) {
		used, err := List(root, p)
		if err != nil {
			return "", err
		}
		for _, u := range used {
			parts[u.Path] = append(parts[u.Path], p.String())
			version[u.Path] = u.Version
		}
	}
	var b strings.Builder
	b.WriteString(`# What Sixty Days is made of

Written by ` + "`go run ./cmd/supply -markdown > docs/dependencies.md`" + ` from cmd/internal/supply/book.go. A test fails when a module
comes in that is not listed there with its licence and a reason, or stays when nothing needs it, and reads each licence in
the module itself.

What runs in the browser is Go's standard library and the modules of the part "browser". The native program has those of
"native program" besides. Their licences are given along with both, in ` + "`licences.txt`" + ` of the site and by ` + "`sixtydays licences`" + `.
There is nothing from npm, no font, no script and no style from anywhere else.

## Modules

| module | version | licence | part | reason |
|---|---|---|---|---|
`)
	for _, m := range Modules {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", m.Path, version[m.Path], m.Licence, strings.Join(parts[m.Path], ", "), m.Reason)
	}
	b.WriteString(`
## Tools

They are run and not linked: nothing of them is in what others get. Where no version is named, it is that of the system.

| tool | version | licence | what it is for |
|---|---|---|---|
`)
	for _, t := range Tools {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", t.Name, t.Version, t.Licence, t.Reason)
	}
	return b.String(), nil
}

// Unlisted returns what is wrong with the list of modules: those that a part has
// and the list has not, and those that the list has and no part.
func Unlisted(root string) ([]string, error) {
	var wrong []string
	used := make(map[string]bool)
	for p := range Part(len(partNames)) {
		list, err := List(root, p)
		if err != nil {
			return nil, err
		}
		for _, u := range list {
			used[u.Path] = true
			m, ok := Find(u.Path)
			if !ok {
				wrong = append(wrong, fmt.Sprintf("%s is in the %s: it needs a licence and a reason in cmd/internal/supply/book.go", u.Path, p))
				continue
			}
			text, err := readLicence(u.Dir)
			if err != nil {
				return nil, err
			}
			if id, _ := recognise(text); id != m.Licence {
				wrong = append(wrong, fmt.Sprintf("%s says %s, and its own text is of %q", m.Path, m.Licence, id))
			}
		}
	}
	for _, m := range Modules {
		if !used[m.Path] {
			wrong = append(wrong, m.Path+" is in no part: take it out of cmd/internal/supply/book.go")
		}
	}
	slices.Sort(wrong)
	return slices.Compact(wrong), nil
}
