package main

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files of the renderers anew; read the difference")

// A scenario is a profile that is asked about on a day.
type scenario struct{ name, on, answers string }

// golden compares what a command writes of each scenario, in both languages and
// as JSON, with the files in testdata under its name.
func golden(t *testing.T, folder string, scenarios []scenario, command func(args []string, in io.Reader, out, errs io.Writer) error) {
	t.Helper()
	for _, s := range scenarios {
		for _, r := range []struct {
			ext  string
			args []string
		}{
			{"en.txt", nil},
			{"fr.txt", []string{"-lang", "fr"}},
			{"json", []string{"-json"}},
		} {
			name := s.name + "." + r.ext
			t.Run(name, func(t *testing.T) {
				var out, errs strings.Builder
				args := append(r.args, "-on", s.on)
				if err := command(args, strings.NewReader(s.answers), &out, &errs); err != nil {
					t.Fatal(err, errs.String())
				}
				compareGolden(t, filepath.Join("testdata", folder, name), out.String())
			})
		}
	}
}

// compareGolden compares what was written with a file.
func compareGolden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs from what is written:\n%s", file, got)
	}
}
