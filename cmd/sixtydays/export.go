package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sixtydays/cmd/internal/host"
	"sixtydays/cmd/internal/site"
)

// exportList is the file in which an export names all its other files, so that
// the next export to the same place can take them away and no others.
const exportList = ".sixtydays-export"

// runExport writes the site as files, each with its compressed forms beside it,
// and what servers need to send it as our own does.
func runExport(args []string, out, errs io.Writer) error {
	f := newFlags("export", "[flags] directory", errs)
	base := f.String("base", "/", "`path` below which the files will be served, like /calculator/")
	origin := f.String("origin", "", "`URL` of the host, like https://example.org, for the policy to name;\nneeded to be shown in sandboxed frames by every browser")
	rest, err := parse(f, args, 1)
	if err != nil {
		return err
	}
	var origins []string
	if *origin != "" {
		if !site.IsOrigin(*origin) {
			return fmt.Errorf("origin %q is not like https://example.org", *origin)
		}
		origins = []string{*origin}
	}
	b, err := bundle()
	if err != nil {
		return err
	}
	s, err := site.Build(site.Options{Base: *base, Bundle: b, Origin: *origin, PolicyInPage: true})
	if err != nil {
		return err
	}
	n, err := export(rest[0], s, origins)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%d files in %s, version %s\n", n, rest[0], s.Version)
	return nil
}

// export writes s, which browsers are to reach at origins, to dir and returns the
// number of files. It takes the place of an earlier export, but leaves any other
// directory that is not empty alone.
func export(dir string, s *site.Site, origins []string) (int, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return 0, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return 0, err
	}
	defer root.Close()
	if err := clear(root, dir); err != nil {
		return 0, err
	}

	files := exported(s, origins)
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)

	// The list comes first: an export that fails half way can be done again.
	if err := root.WriteFile(exportList, []byte(strings.Join(names, "\n")+"\n"), 0o666); err != nil {
		return 0, err
	}
	for _, name := range names {
		if err := root.MkdirAll(filepath.Dir(filepath.FromSlash(name)), 0o777); err != nil {
			return 0, err
		}
		if err := root.WriteFile(filepath.FromSlash(name), files[name], 0o666); err != nil {
			return 0, err
		}
	}
	return len(names), nil
}

// exported returns all files of an export by their names in it.
func exported(s *site.Site, origins []string) map[string][]byte {
	files := host.Files(s, origins)
	for _, f := range slices.Concat(s.Files, []site.File{s.NotFound}, slices.Collect(maps.Values(s.NotFoundBelow))) {
		name := strings.TrimPrefix(f.Path, s.Base)
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		files[name] = f.Raw
		if f.Brotli != nil {
			files[name+".br"] = f.Brotli
		}
		if f.Gzip != nil {
			files[name+".gz"] = f.Gzip
		}
	}
	return files
}

// clear removes the files of an earlier export from root, which is dir.
func clear(root *os.Root, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) == 0 {
		return err
	}
	list, err := root.ReadFile(exportList)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s is neither empty nor an earlier export: choose another directory", dir)
	}
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(list))
	for lines.Scan() {
		if err := root.Remove(filepath.FromSlash(lines.Text())); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return lines.Err()
}
