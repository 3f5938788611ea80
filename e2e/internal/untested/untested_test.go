package untested

import (
	"os"
	"path/filepath"
	"testing"
)

// What is skipped and what is noted is in the file, a line each.
func TestFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "said")
	t.Setenv(File, name)
	t.Run("skipped", func(t *testing.T) {
		defer func() {
			if !t.Skipped() {
				t.Error("it is not skipped")
			}
		}()
		Skip(t, "nothing is installed")
	})
	Note(t, "nor is this")
	said, err := os.ReadFile(name)
	if want := "nothing is installed\nnor is this\n"; string(said) != want || err != nil {
		t.Errorf("the file says %q, want %q; %v", said, want, err)
	}
}

// Without a file there is nothing more to do.
func TestNoFile(t *testing.T) {
	t.Setenv(File, "")
	Note(t, "nothing")
}
