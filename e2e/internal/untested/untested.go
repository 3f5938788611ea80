// Package untested tells what a run of the tests leaves out because this machine
// has not got what it needs. The go command drops whatever a package says that
// passes, so that it is written to a file too, which "make test" shows at its end.
package untested

import (
	"errors"
	"fmt"
	"os"
	"testing"
)

// File is the variable of the environment that names the file. Each line of it
// says one thing that was not tested, as often as it was left out.
const File = "NOT_TESTED"

// Note notes that something is not tested.
func Note(t testing.TB, what string) {
	t.Helper()
	t.Log("NOT TESTED:", what)
	if name := os.Getenv(File); name != "" {
		if err := add(name, what); err != nil {
			t.Fatal(err)
		}
	}
}

// Skip skips a test, and notes why.
func Skip(t testing.TB, why string) {
	t.Helper()
	Note(t, why)
	t.SkipNow()
}

// add adds a line to a file, in one piece: packages are tested at the same time.
func add(name, line string) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(f, line)
	return errors.Join(err, f.Close())
}
