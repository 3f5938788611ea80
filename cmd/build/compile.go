package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"sixtydays/cmd/internal/site"
)

// reproducible are the flags which leave out of a program what differs from one
// machine, folder or commit to the next, and the names of its functions, which
// nobody needs.
var reproducible = []string{"-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="}

// notInlined are the flags which leave every call a call, but for those of the
// runtime: a call is shorter than what it calls. The browser's program is 50 kB
// lighter for it, and an answer takes about a sixth longer, as far as a busy
// machine lets one see. In the runtime too, it would be a third.
var notInlined = []string{"-gcflags=all=-l", "-gcflags=runtime="}

// olderCollector chooses the garbage collector that Go had before 1.26. The new
// one is for many processors, of which a page has one, and for heaps that are
// larger than a page's: here it only weighs 12 kB more.
const olderCollector = "GOEXPERIMENT=nogreenteagc"

// compile builds the browser's program, with the overlay unless that is empty,
// and returns what it wrote to file.
func compile(file, overlay string) ([]byte, error) {
	return compileProgram("./cmd/wasm", file, overlay)
}

func compileProgram(program, file, overlay string) ([]byte, error) {
	args := append([]string{"build", "-o", file}, reproducible...)
	args = append(args, notInlined...)
	env := browser()
	if overlay != "" {
		args = append(args, "-overlay", overlay)
		fits, _, err := fitsParts()
		if err != nil {
			return nil, err
		}
		if fits {
			env = append(env, olderCollector)
		}
	}
	cmd := exec.Command("go", append(args, program)...)
	cmd.Env = env
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("compiling for the browser: %w", err)
	}
	return os.ReadFile(file)
}

// buildNative builds cmd/sixtydays with the bundle inside.
func buildNative(name string, flags ...string) error {
	ext, err := goEnv("GOEXE")
	if err != nil {
		return err
	}
	args := append([]string{"build", "-tags", "bundle", "-o", filepath.Join(buildDir, name+ext)}, reproducible...)
	cmd := exec.Command("go", append(append(args, flags...), "./cmd/sixtydays")...)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("compiling %s: %w", name, err)
	}
	return nil
}

// buildPlain builds build/sixtydays-plain with another bundle in the place of
// the one to be released, which stays as it is.
func buildPlain(b site.Bundle) error {
	dir := filepath.Join(buildDir, "plain")
	if err := writeBundle(dir, b); err != nil {
		return err
	}
	replace := make(map[string]string)
	for _, name := range []string{site.BundleBrotli, site.BundleGzip, site.BundleExec} {
		from, err := filepath.Abs(filepath.Join(bundleDir, name))
		if err != nil {
			return err
		}
		if replace[from], err = filepath.Abs(filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	overlay := filepath.Join(dir, "overlay.json")
	if err := writeReplacements(overlay, replace); err != nil {
		return err
	}
	return buildNative("sixtydays-plain", "-overlay", overlay)
}

// writeBundle writes a bundle as site.ReadBundle reads it.
func writeBundle(dir string, b site.Bundle) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		data []byte
	}{
		{site.BundleBrotli, b.WasmBrotli},
		{site.BundleGzip, b.WasmGzip},
		{site.BundleExec, b.Exec},
	} {
		if err := writeWhole(filepath.Join(dir, f.name), f.data); err != nil {
			return err
		}
	}
	return nil
}

// execScript returns the script that comes with the compiler and that the
// program needs to run. It must be of the same version of Go.
func execScript() ([]byte, error) {
	root, err := goEnv("GOROOT")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
}

// browser is the environment in which the go command sees our packages as the
// browser's program has them.
func browser() []string {
	return append(os.Environ(), "GOOS=js", "GOARCH=wasm")
}

// goEnv asks the go command for one of its settings on this machine.
func goEnv(name string) (string, error) {
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		return "", fmt.Errorf("go env %s: %w", name, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// goOutput runs the go command for the browser and returns what it says.
func goOutput(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = browser()
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}
