// Package host writes what other servers need to answer as our own does: with
// the files of the site and no others, each with its policy and its rules for
// caches. All of it comes from the lines that package site has for a file.
package host

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"sixtydays/cmd/internal/site"
)

// The names of the files, below the folder of an export.
const (
	Nginx   = "nginx.conf"
	Caddy   = "Caddyfile"
	Headers = "_headers"
)

// Files returns the files for a site that browsers reach at origins, by name.
func Files(s *site.Site, origins []string) map[string][]byte {
	return map[string][]byte{
		Nginx:   []byte(nginx(s, origins)),
		Caddy:   []byte(caddy(s, origins)),
		Headers: []byte(headers(s, origins)),
	}
}

// A group is files that are answered with the same header.
type group struct {
	paths  []string // in order
	header []site.Header
	pages  bool // which stand in a file of another name than their path's
}

// groups returns the files of s in groups, in the order of their first paths.
func groups(s *site.Site, origins []string) []group {
	var all []group
	for _, f := range s.Files {
		header := s.FileHeaders(f, origins)
		pages := strings.HasSuffix(f.Path, "/")
		i := slices.IndexFunc(all, func(g group) bool { return g.pages == pages && slices.Equal(g.header, header) })
		if i < 0 {
			i, all = len(all), append(all, group{header: header, pages: pages})
		}
		all[i].paths = append(all[i].paths, f.Path)
	}
	return all
}

// slashless returns the paths that lack only the slash of a page's own, but for
// that of the base.
func slashless(s *site.Site) []string {
	var paths []string
	for _, f := range s.Files {
		if path, ok := strings.CutSuffix(f.Path, "/"); ok && f.Path != s.Base {
			paths = append(paths, path)
		}
	}
	return paths
}

// A lack is the page to show where there is no file below a path.
type lack struct {
	below string
	page  site.File
}

// missing returns the pages to show where there is no file, that for the longest
// path first.
func missing(s *site.Site) []lack {
	all := []lack{{s.Base, s.NotFound}}
	for below, page := range s.NotFoundBelow {
		all = append(all, lack{below, page})
	}
	slices.SortFunc(all, func(x, y lack) int {
		return cmp.Or(len(y.below)-len(x.below), cmp.Compare(x.below, y.below))
	})
	return all
}

// pattern returns a regular expression for exactly these paths below base.
func pattern(base string, paths []string) string {
	var names []string
	for _, p := range paths {
		names = append(names, regexp.QuoteMeta(strings.TrimPrefix(p, base)))
	}
	return "^" + regexp.QuoteMeta(base) + "(?:" + strings.Join(names, "|") + ")$"
}

// value returns the value of a header among lines.
func value(lines []site.Header, name string) string {
	i := slices.IndexFunc(lines, func(h site.Header) bool { return h.Name == name })
	return lines[i].Value
}

// quoted writes a value as nginx and Caddy both read it.
func quoted(value string) string { return `"` + strings.ReplaceAll(value, `"`, `\"`) + `"` }
