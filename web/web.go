// Package web holds what the browser gets as it is written here: style sheets,
// the script that starts the program, the worker that keeps it for use without
// a network, and the icons.
package web

import (
	"embed"
	"io/fs"
	"slices"
)

// Boot is the script that starts the program. It reads its settings from the
// data attributes of its own script element.
//
//go:embed boot.js
var Boot []byte

// Worker is the service worker, but for its first line: whoever serves it
// declares there which files the worker keeps.
//
//go:embed worker.js
var Worker []byte

// Frame is the script of the pages that other sites show in frames, and
// FrameStyle what their style sheet has beyond that of all pages.
//
//go:embed frame.js
var Frame []byte

//go:embed frame.css
var FrameStyle []byte

// Embed is the script that other sites load, which defines their element for a
// frame. Sites name one version of it and its hash, so that every version that
// was ever released is kept: see [EmbedReleases].
//
//go:embed embed.js
var Embed []byte

//go:embed embed/*.js
var embeds embed.FS

// EmbedReleases returns every released version of [Embed] by its name, which
// never changes and nor does what it is the name of.
func EmbedReleases() (map[string][]byte, error) {
	return read(embeds, "embed/*.js")
}

// Licences are those of all that is in the site and in the native program, as
// cmd/supply writes them. They ask to be given along.
//
//go:embed licences.txt
var Licences []byte

// The icons' names say where in the site they are found.
//
//go:embed icons
var icons embed.FS

//go:embed css/*.css
var css embed.FS

// Icons returns the icons' files by name.
func Icons() (map[string][]byte, error) {
	return read(icons, "icons/*")
}

// Style returns all style sheets as one, in the order of their names.
func Style() ([]byte, error) {
	sheets, err := read(css, "css/*.css")
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(sheets))
	for name := range sheets {
		names = append(names, name)
	}
	slices.Sort(names)
	var all []byte
	for _, name := range names {
		all = append(all, sheets[name]...)
	}
	return all, nil
}

// read returns the files that match pattern by the last element of their path.
func read(fsys fs.FS, pattern string) (map[string][]byte, error) {
	paths, err := fs.Glob(fsys, pattern)
	if err != nil {
		return nil, err
	}
	files := make(map[string][]byte)
	for _, p := range paths {
		b, err := fs.ReadFile(fsys, p)
		if err != nil {
			return nil, err
		}
		info, err := fs.Stat(fsys, p)
		if err != nil {
			return nil, err
		}
		files[info.Name()] = b
	}
	return files, nil
}
