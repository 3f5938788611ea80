package crs_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
)

// TestCases scores the profiles of testdata/<day>/*.txt by the law of the day
// that the folder is named for. Each file opens with what it shows and its
// source, then has the profile, and then the lines that were worked out by hand
// from the source:
//
//	rule [ability] points/most since [seen] [not-held]
//
// where "seen" says that the value is of that day or earlier.
//
// A file lists every line that earns points or is not held, and those that earn
// nothing where that is what it shows. The lines of single abilities may be left
// out. "error" alone means that there is no law for the day.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/[0-9]*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(strings.TrimPrefix(file, "testdata/"), ".txt"), func(t *testing.T) {
			day, err := law.ParseDay(filepath.Base(filepath.Dir(file)))
			if err != nil {
				t.Fatal(err)
			}
			c := readCase(t, file)
			set, err := crs.Law().At(day)
			if c.want == "error" {
				if err == nil {
					t.Errorf("there is a law on %v", day)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			s := crs.Rate(set, parse(t, c.profile))
			compareLines(t, &s, strings.Split(c.want, "\n"))
		})
	}
}

// A writtenCase is one file.
type writtenCase struct{ comment, profile, want string }

func readCase(t *testing.T, file string) writtenCase {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	comment, rest, ok1 := strings.Cut(string(text), "-- profile --\n")
	answers, want, ok2 := strings.Cut(rest, "-- want --\n")
	if !ok1 || !ok2 || !strings.Contains(comment, "Source: ") || want == "" {
		t.Fatalf("%s: not a comment with a source, a profile, and the lines that are wanted", file)
	}
	return writtenCase{comment, answers, strings.TrimSuffix(want, "\n")}
}

// compareLines checks that want lists lines of s, and leaves none out that it
// must list.
func compareLines(t *testing.T, s *crs.Score, want []string) {
	t.Helper()
	lines := []string{"standing " + s.Standing().String()}
	must := map[string]bool{lines[0]: true}
	var spell func(*crs.Step, string)
	spell = func(s *crs.Step, indent string) {
		name := s.Rule.String()
		if s.Ability != 0 {
			name += " " + s.Ability.String()
		}
		line := fmt.Sprintf("%s%s %d/%d %v", indent, name, s.Points, s.Most, s.Since)
		if s.Seen {
			line += " seen"
		}
		if s.NotHeld {
			line += " not-held"
		}
		lines = append(lines, line)
		must[line] = s.Ability == 0 && (s.Points != 0 || s.NotHeld)
		for i := range s.Parts {
			spell(&s.Parts[i], indent+"  ")
		}
	}
	spell(&s.Step, "")

	next := 0
	for _, line := range want {
		at := slices.Index(lines[next:], line)
		if at < 0 {
			t.Errorf("the score has no line %q here", line)
			continue
		}
		next += at + 1
		must[line] = false
	}
	for _, line := range lines {
		if must[line] {
			t.Errorf("the score also has the line %q", line)
		}
	}
}

// TestEveryChangeHasCases asks for cases of each day on which a value of the law
// changed, or a report of a change begins, and of the eve of that day.
func TestEveryChangeHasCases(t *testing.T) {
	changes := map[law.Day]bool{}
	for _, h := range histories(t) {
		for day := range h.changes {
			changes[day] = true
		}
	}
	for _, r := range crs.Law().Reports {
		changes[r.Day] = true
	}
	for _, day := range slices.Sorted(maps.Keys(changes)) {
		for _, on := range []law.Day{day.AddDays(-1), day} {
			if files, _ := filepath.Glob("testdata/" + on.String() + "/*.txt"); len(files) == 0 {
				t.Errorf("the law changes on %v and testdata has no case of %v: add one, worked out by hand from the source", day, on)
			}
		}
	}
}
