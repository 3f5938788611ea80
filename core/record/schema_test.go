package record

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/profile"
	"sixtydays/core/rounds"
)

var update = flag.Bool("update", false, "write the golden file of the present schema anew: only before any text of it is about")

// TestSchema fails when a name changes that texts are made of, or what a number
// of them stands for: the questions and their answers, the controls, the
// documents. People hold such texts. See steps for what to do then.
func TestSchema(t *testing.T) {
	file := filepath.Join("testdata", fmt.Sprintf("v%d", Version), "schema.golden")
	got := schema()
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the schema is not that of %s any more:\n%s", file, got)
	}
}

// schema lists every name.
func schema() []byte {
	var b bytes.Buffer
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		fmt.Fprintln(&b, "question", d.Slug, d.Kind, strings.Join(d.Values, " "))
		for l := d.List; l != nil; l = l.Inner {
			for i := range l.Items {
				fmt.Fprintln(&b, "item", l.Slug, l.Items[i].Slug, l.Items[i].Kind, strings.Join(l.Items[i].Values, " "))
			}
		}
	}
	for c := range Controls {
		fmt.Fprintln(&b, "control", c.Name, c.Lowest, c.Highest)
	}
	for c := decline.Class(1); c < decline.NumClass; c++ {
		fmt.Fprintln(&b, "class", int(c), c)
	}
	for c := category.Category(1); c < category.NumCategory; c++ {
		fmt.Fprintln(&b, "category", int(c), c)
	}
	fmt.Fprintln(&b, "kind", decline.General, decline.Nominees, decline.Category)
	fmt.Fprintln(&b, "state", decline.Pending, decline.Filed, decline.Returned)
	for k := checklist.Kind(1); k < checklist.NumKind; k++ {
		fmt.Fprintln(&b, "document", k)
	}
	for w := checklist.Who(1); w < checklist.NumWho; w++ {
		fmt.Fprintln(&b, "document of", w)
	}
	return b.Bytes()
}

// TestRoundsStay holds the rounds to their places in the table, by which texts
// name them. New ones come at its end.
func TestRoundsStay(t *testing.T) {
	file := filepath.Join("testdata", fmt.Sprintf("v%d", Version), "rounds.golden")
	var got bytes.Buffer
	for i, r := range rounds.All() {
		fmt.Fprintln(&got, i+1, r.Day, r.Kind, r.CutOff)
	}
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(got.Bytes(), want) {
		t.Errorf("the table of rounds does not begin any more with those of %s", file)
	}
}

// TestGoldens reads texts that each version has written, and holds the present
// one to writing them.
func TestGoldens(t *testing.T) {
	for v := 1; v <= Version; v++ {
		files, err := filepath.Glob(fmt.Sprintf("testdata/v%d/*.txt", v))
		if err != nil || len(files) < 3 {
			t.Fatalf("%d texts of version %d, %v", len(files), v, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got, err := Parse(string(text))
			if err != nil {
				t.Errorf("%s: %v", file, err)
			}
			if v == Version && Format(&got) != string(text) {
				t.Errorf("%s is now written as\n%s", file, Format(&got))
			}
		}
	}
}

// TestSteps reads texts of versions 1 and 2 by a program of version 3, of which
// the steps are made up: 2 has another name for a line, 3 another for an answer.
func TestSteps(t *testing.T) {
	var order []string
	program := reader{version: 3, steps: []step{
		1: func(lines []line) ([]line, error) {
			order = append(order, "1 to 2")
			for i := range lines {
				if lines[i].word == "true" {
					lines[i].word = "truth"
				}
			}
			return lines, nil
		},
		2: func(lines []line) ([]line, error) {
			order = append(order, "2 to 3")
			for i := range lines {
				if strings.Contains(lines[i].rest, "cake") {
					return nil, fmt.Errorf("%q was never an answer", "cake")
				}
				lines[i].rest = strings.ReplaceAll(lines[i].rest, "marital=alone", "marital=single")
			}
			return lines, nil
		},
	}}
	want := Record{True: profile.Profile{Marital: profile.Given(profile.NeverMarried)}}
	for _, c := range []struct {
		first, line string
		order       []string
	}{
		{"sixtydays-answers 1\n", "true marital=alone\n", []string{"1 to 2", "2 to 3"}},
		{"sixtydays-answers 2\n", "truth marital=alone\n", []string{"2 to 3"}},
		{"sixtydays-answers 3\n", "truth marital=single\n", nil},
	} {
		order = nil
		text := c.first + c.line
		got, err := program.parse(text + sumLine(text))
		if err != nil || !reflect.DeepEqual(got, want) || !reflect.DeepEqual(order, c.order) {
			t.Errorf("%s%s is read as %s by the steps %q, %v", c.first, c.line, Format(&got), order, err)
		}
	}

	text := "sixtydays-answers 1\ntrue marital=cake\n"
	if _, err := program.parse(text + sumLine(text)); faultOf(err) != Unknown || !strings.Contains(err.Error(), `from version 2: "cake" was never an answer`) {
		t.Errorf("what no step takes on is refused with %v", err)
	}
	if _, err := program.parse("sixtydays-answers 4\n"); faultOf(err) != Newer {
		t.Errorf("a newer text is refused with %v", err)
	}
	if _, err := program.parse(text + "sum 000000\n"); faultOf(err) != Damaged {
		t.Errorf("a damaged text of an older version is refused with %v", err)
	}
}

func faultOf(err error) Fault {
	if e, ok := err.(*Error); ok {
		return e.Fault
	}
	return 0
}

// TestEveryStep holds the program to a step from each version before its own.
func TestEveryStep(t *testing.T) {
	for v := 1; v < Version; v++ {
		if steps[v] == nil {
			t.Errorf("there is no step from version %d to %d", v, v+1)
		}
	}
}
