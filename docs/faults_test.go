// Package docs holds no code. Its tests hold the documents to what they name.
package docs

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	faultRow  = regexp.MustCompile(`(?m)^\| (\d+) \|.*\| (.*) \|$`)
	testNamed = regexp.MustCompile("`([a-z0-9/]+)/(Test[A-Za-z0-9]+)`")
)

// Each fault of the table has a test that proves what is said of it, and each
// test that is named is there.
func TestFaultsAreTested(t *testing.T) {
	text, err := os.ReadFile("faults.md")
	if err != nil {
		t.Fatal(err)
	}
	var cases []string
	for _, row := range faultRow.FindAllStringSubmatch(string(text), -1) {
		cases = append(cases, row[1])
		named := testNamed.FindAllStringSubmatch(row[2], -1)
		if len(named) == 0 {
			t.Errorf("case %s: no test is named", row[1])
		}
		for _, test := range named {
			if !isThere(t, test[1], test[2]) {
				t.Errorf("case %s: there is no test %s in %s", row[1], test[2], test[1])
			}
		}
	}
	for _, want := range strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12 13 14 16 19 20 21 24 25 26") {
		if !slices.Contains(cases, want) {
			t.Errorf("case %s is not in the table", want)
		}
	}
}

// isThere reports whether a folder of the repository has a test of that name.
func isThere(t *testing.T, folder, name string) bool {
	t.Helper()
	files, err := filepath.Glob(path.Join("..", folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "\nfunc "+name+"(t *testing.T)") {
			return true
		}
	}
	return false
}
