package main

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"sixtydays/cmd/internal/rules"
	"sixtydays/core/law"
)

// ruled returns what sixtydays rules writes with the given flags.
func ruled(t *testing.T, flags ...string) string {
	t.Helper()
	var out, errs strings.Builder
	if err := runRules(flags, &out, &errs); err != nil {
		t.Fatal(err, errs.String())
	}
	return out.String()
}

// TestRulesPageIsNotStale compares the page in docs with the rules.
func TestRulesPageIsNotStale(t *testing.T) {
	page, err := os.ReadFile("../../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(page) != ruled(t, "-markdown") {
		t.Errorf("docs/rules.md is not what the rules say: write it by\n%s\nand read the difference", rules.Command)
	}
}

func TestRulesAreJSONByDefault(t *testing.T) {
	if ruled(t) != ruled(t, "-json") {
		t.Error("sixtydays rules and sixtydays rules -json differ")
	}
}

// TestRulesStale lists the sources on a day before all were read, and long after.
func TestRulesStale(t *testing.T) {
	if got, want := ruled(t, "-stale", "120", "-on", "2015-01-01"), "none: no source was last read 120 days or more before 2015-01-01\n"; got != want {
		t.Errorf("on 2015-01-01: %q, want %q", got, want)
	}
	got := ruled(t, "-stale", "120", "-on", "2099-12-31")
	if n := strings.Count(got, "\n"); n != int(law.NumSource)-1 {
		t.Errorf("on 2099-12-31 there are %d lines, want one for each source", n)
	}
	read := law.CriteriaPage.Document().Read
	for _, part := range []string{"crs-criteria ", "read " + read.String(), fmt.Sprint(int(law.On(2099, 12, 31)-read), " days ago"), "Comprehensive Ranking System"} {
		if !strings.Contains(got, part) {
			t.Errorf("on 2099-12-31 there is no %q in\n%s", part, got)
		}
	}
}
