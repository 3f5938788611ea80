package crs_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/crs"
)

// TestNamesAreFrozen compares the names that programs read in our output with
// the ones that were published: they may be added to, and none may change.
func TestNamesAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/names.golden")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for r := crs.Total; r < crs.NumRule; r++ {
		fmt.Fprintln(&b, "rule", r)
	}
	for s := crs.Exact; s < crs.NumStanding; s++ {
		fmt.Fprintln(&b, "standing", s)
	}
	for c := crs.NoClass; c < crs.NumClass; c++ {
		fmt.Fprintln(&b, "class", c)
	}
	for tier := crs.NoTier; tier < crs.NumTier; tier++ {
		fmt.Fprintln(&b, "tier", tier)
	}
	for _, caveat := range crs.CaveatSlugs {
		fmt.Fprintln(&b, "caveat", caveat)
	}
	if b.String() != string(golden) {
		t.Errorf("the names are\n%s\nthose published are\n%s", &b, golden)
	}
	lines := strings.Split(string(golden), "\n")
	slices.Sort(lines)
	if unique := slices.Compact(slices.Clone(lines)); len(unique) != len(lines) {
		t.Error("two things have the same name")
	}
}

// TestNoNames checks what is printed for values that are none.
func TestNoNames(t *testing.T) {
	for _, r := range []crs.Rule{0, crs.NumRule, 255} {
		if r.String() != "no rule" {
			t.Errorf("rule %d is named %q", uint8(r), r)
		}
	}
	for _, s := range []crs.Standing{0, crs.NumStanding, 255} {
		if s.String() != "no standing" {
			t.Errorf("standing %d is named %q", uint8(s), s)
		}
	}
}
