// Package site runs the program that is tested, and stands between it and the
// browser.
package site

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Root is the root of the repository as seen from the root of this module.
const Root = ".."

// Build makes the program as a release has it and returns its path. The plain
// one differs in what its browser's program is compiled from.
func Build(root string, plain bool) (string, error) {
	args, name := []string{"run", "./cmd/build"}, "sixtydays"
	if plain {
		args, name = append(args, "-plain"), "sixtydays-plain"
	}
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("the program that is to be tested does not build (go run ./cmd/build at the root of the repository): %w", err)
	}
	return filepath.Abs(filepath.Join(root, "build", name))
}
