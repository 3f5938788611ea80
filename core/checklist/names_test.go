package checklist_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"sixtydays/core/checklist"
)

// TestNamesAreFrozen compares the names, of which those of the events of a
// calendar are made, with the ones that were published: they may be added to, and
// none may change.
func TestNamesAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/names.golden")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for k := checklist.Police; k < checklist.NumKind; k++ {
		fmt.Fprintln(&b, "item", k)
	}
	for w := checklist.Applicant; w < checklist.NumWho; w++ {
		fmt.Fprintln(&b, "who", w)
	}
	for m := checklist.Decide; m < checklist.NumMark; m++ {
		fmt.Fprintln(&b, "milestone", m)
	}
	if b.String() != string(golden) {
		t.Errorf("the names are\n%s\nthose published are\n%s", &b, golden)
	}
	for _, c := range []struct {
		got  fmt.Stringer
		want string
	}{
		{checklist.Kind(0), "no item"}, {checklist.NumKind, "no item"},
		{checklist.Who(0), "nobody"}, {checklist.NumWho, "nobody"},
		{checklist.Mark(0), "no milestone"}, {checklist.NumMark, "no milestone"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
