package e2e

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestPermissions asks the browser what the header lets a page use: to write to
// the clipboard, and nothing else. Hints that a server has to ask for may be on.
func TestPermissions(t *testing.T) {
	p := newPage(t, serve(t))
	p.load("/robots.txt") // has the header of all
	unasked := []string{"ch-ua", "ch-ua-high-entropy-values", "ch-ua-mobile", "ch-ua-platform"}
	add := ""
	for _, name := range eval[[]string](p, `document.featurePolicy.allowedFeatures().sort()`) {
		hint := strings.HasPrefix(name, "ch-") && !slices.Contains(unasked, name)
		if !hint && name != "clipboard-write" {
			add += name + "=(), "
		}
	}
	if add != "" {
		t.Errorf("the browser knows features that are not off; add to permissions in cmd/internal/site/header.go:\n%s", add)
	}
	p.want(`document.featurePolicy.allowsFeature("clipboard-write")`, true)
}

// SECURITY.md lists every way that is open, and no other, apart from those that
// only some browsers stop.
func TestSecurityTellsWhatIsOpen(t *testing.T) {
	text, err := os.ReadFile("../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[verdict][]string{}
	section := never
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(line, "|")
		switch {
		case strings.HasPrefix(line, "In browsers that have no Connection-Allowlist"):
			section = byList
		case strings.HasPrefix(line, "In every browser, to our own server"):
			section = unstopped
		case strings.HasPrefix(line, "## "):
			section = never
		case section != never && len(cells) == 4:
			if name, why := strings.TrimSpace(cells[1]), strings.TrimSpace(cells[2]); name != "way" && !strings.HasPrefix(name, "---") {
				told[section] = append(told[section], name)
				if why == "" {
					t.Errorf("%s: nothing is said of it", name)
				}
			}
		}
	}
	all := slices.Concat(attempts, apart, inWorker)
	for _, v := range []verdict{byList, unstopped} {
		var want []string
		for _, a := range all {
			if a.verdict == v {
				want = append(want, a.name)
			}
		}
		if !slices.Equal(told[v], want) {
			t.Errorf("SECURITY.md tells of %q, and open are %q", told[v], want)
		}
	}
	names := map[string]bool{}
	for _, a := range all {
		if names[a.name] || (a.why == "") == (a.verdict == unstopped || a.verdict == never) {
			t.Errorf("%s is there twice, or is not stopped by us and does not say why", a.name)
		}
		names[a.name] = true
	}
	if want := fmt.Sprintf("%d ways", len(all)); !strings.Contains(string(text), want) {
		t.Errorf("SECURITY.md does not say %q", want)
	}
}
