package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

// What is built a second time, in another folder, by another user with another
// umask and time zone, from nothing but the sources and with no repository around
// it, is the same to the last byte: the browser's program, the native program, the
// bill of materials, and every file of the site that it exports. Anyone can check
// that what is given out is what the sources say.
//
// All packages of this module are compiled anew there. Two things are not done
// again, and are found by the hash of what they are made from: the packages of
// other modules and of Go, which the go command vouches for, and Brotli's work,
// which is unpacked and compared before it is used.
func TestReproducible(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the programs twice")
	}
	kept, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	first, second := filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "somewhere", "else entirely")
	copySources(t, first)
	here := made(t, first, "umask 022", nil)
	copySources(t, second)
	recompile(t, second)
	there := made(t, second, "umask 077", []string{
		"HOME=" + t.TempDir(), "GOCACHE=" + setting(t, "GOCACHE"), "XDG_CACHE_HOME=" + kept,
		"GOMODCACHE=" + setting(t, "GOMODCACHE"), "GOENV=" + setting(t, "GOENV"), "GOFLAGS=-modcacherw",
		"TZ=Asia/Tokyo", "LANG=C", "USER=somebody",
	})
	for _, name := range []string{"build/app.wasm", "build/sixtydays", "build/sixtydays.cdx.json", "export/index.html", "export/fr/index.html"} {
		if here[name] == nil {
			t.Errorf("%s is not made", name)
		}
	}
	names := slices.Collect(maps.Keys(here))
	for name := range there {
		if here[name] == nil {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		if !bytes.Equal(here[name], there[name]) {
			t.Errorf("%s is not the same when it is made elsewhere", name)
		}
	}
	t.Logf("%d files are the same", len(names))
}

// copySources copies all that is compiled, and nothing that was made.
func copySources(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{"app", "core", "cmd", "web"} {
		if err := os.CopyFS(filepath.Join(dir, name), os.DirFS(filepath.Join(root(t), name))); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.RemoveAll(filepath.Join(dir, filepath.FromSlash(bundleDir))); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(root(t), name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// recompile makes sure that no package of the sources in dir is found compiled
// already: each file ends with a comment that says nothing to the compiler.
func recompile(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return os.WriteFile(name, fmt.Appendf(text, "\n// Compiled in %s.\n", dir), 0o666)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// made makes in dir what is released, and returns it with the site that it
// exports, by name.
func made(t *testing.T, dir, umask string, env []string) map[string][]byte {
	t.Helper()
	cmd := exec.Command("sh", "-c", umask+" && go run ./cmd/build && build/sixtydays export -origin https://example.org export")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	files := make(map[string][]byte)
	for _, folder := range []string{"build", "export"} {
		err := fs.WalkDir(os.DirFS(dir), folder, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || name == "build/overlay.json" { // names the folder, and is for the compiler alone
				return err
			}
			files[name], err = os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// setting returns one of the go command's settings.
func setting(t *testing.T, name string) string {
	t.Helper()
	value, err := goEnv(name)
	if err != nil {
		t.Fatal(err)
	}
	return value
}
