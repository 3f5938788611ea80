package supply

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// A Used module is one of a part, as the go command finds it.
type Used struct {
	Path, Version string
	Dir           string // where its files are
}

// how tells the go command what a part is made of: its arguments, where it is
// run below the root of the module, and its environment.
var how = [...]struct {
	dir  string
	args []string
	env  []string
}{
	Browser:      {".", []string{"./cmd/wasm"}, []string{"GOOS=js", "GOARCH=wasm"}},
	Native:       {".", []string{"./cmd/sixtydays"}, nil},
	Build:        {".", []string{"./cmd/build"}, nil},
	Tests:        {".", []string{"-test", "./..."}, nil},
	BrowserTests: {"e2e", []string{"-test", "./..."}, nil},
}

// List returns the modules of a part but our own, by their paths, as the go
// command finds them from the root of the module.
func List(root string, p Part) ([]Used, error) {
	cmd := exec.Command("go", append([]string{"list", "-deps", "-json=Module"}, how[p].args...)...)
	cmd.Dir = filepath.Join(root, how[p].dir)
	cmd.Env = append(os.Environ(), how[p].env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("supply: listing what the %s is made of: %w", p, err)
	}
	var used []Used
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var found struct {
			Module *struct {
				Path, Version, Dir string
				Main               bool
				Replace            *struct{}
			}
		}
		err := d.Decode(&found)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("supply: %w", err)
		}
		if m := found.Module; m != nil && !m.Main && m.Replace == nil { // e2e has our own in place of a version
			used = append(used, Used{m.Path, m.Version, m.Dir})
		}
	}
	slices.SortFunc(used, func(a, b Used) int { return bytes.Compare([]byte(a.Path), []byte(b.Path)) })
	return slices.Compact(used), nil
}
