package program_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"sixtydays/core/program"
)

// TestNamesAreFrozen compares the names that programs read in our output with
// the ones that were published: they may be added to, and none may change.
func TestNamesAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/names.golden")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for p := program.CanadianExperience; p < program.NumProgram; p++ {
		fmt.Fprintln(&b, "program", p)
	}
	for o := program.Met; o < program.NumOutcome; o++ {
		fmt.Fprintln(&b, "outcome", o)
	}
	for c := program.Work; c < program.NumCode; c++ {
		fmt.Fprintln(&b, "requirement", c)
	}
	for r := program.Enough; r < program.NumReason; r++ {
		fmt.Fprintln(&b, "reason", r)
	}
	for l := program.EducationLine; l < program.NumLine; l++ {
		fmt.Fprintln(&b, "line", l)
	}
	if b.String() != string(golden) {
		t.Errorf("the names are\n%s\nthose published are\n%s", &b, golden)
	}
	seen := map[string]bool{}
	for line := range strings.Lines(string(golden)) {
		if seen[line] {
			t.Errorf("two things are named %s", line)
		}
		seen[line] = true
	}
}

// TestNoNames checks what is printed for values that are none.
func TestNoNames(t *testing.T) {
	for _, c := range []struct {
		got  fmt.Stringer
		want string
	}{
		{program.Program(0), "no program"}, {program.NumProgram, "no program"}, {program.Program(255), "no program"},
		{program.Outcome(0), "no outcome"}, {program.NumOutcome, "no outcome"}, {program.Outcome(255), "no outcome"},
		{program.Code(0), "no requirement"}, {program.NumCode, "no requirement"}, {program.Code(255), "no requirement"},
		{program.Reason(0), "no reason"}, {program.NumReason, "no reason"}, {program.Reason(255), "no reason"},
		{program.Line(0), "no line"}, {program.NumLine, "no line"}, {program.Line(255), "no line"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
