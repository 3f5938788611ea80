package site

import (
	"path"
	"slices"
	"strings"
)

// self is how a policy names the origin that a page comes from.
const self = "'self'"

// Policy returns the Content-Security-Policy for a file of a site that browsers
// reach at origins.
func (s *Site) Policy(k Kind, origins []string) string {
	switch k {
	case Page:
		return s.pagePolicy(origins) + "; frame-ancestors 'none'"
	case FramedPage:
		return s.pagePolicy(origins) + "; frame-ancestors *"
	case FramingPage:
		return s.pagePolicy(origins) + "; " + s.framing(origins) + "; frame-ancestors 'none'"
	case Worker:
		own := append([]string{self}, origins...)
		return "default-src 'none'; connect-src " + strings.Join(own, " ")
	default:
		return "default-src 'none'; frame-ancestors 'none'"
	}
}

// pagePolicy returns what a page itself can say. Who may frame it, only a
// header can.
//
// It can have its own files, each for what it is, and nothing else at all: no
// other file of the same origin either, which others may have put there. Above
// all a page can reach no address but those of the program and of robots.txt,
// which auditing tools ask for.
func (s *Site) pagePolicy(origins []string) string {
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + exactly(origins, s.named(".js")...) + " 'wasm-unsafe-eval'",
		"style-src " + exactly(origins, s.named(".css")...),
		"img-src " + exactly(origins, s.images...),
		"connect-src " + exactly(origins, s.wasm, s.robots),
		"manifest-src " + exactly(origins, s.named(".webmanifest")...),
		"worker-src " + exactly(origins, s.Base+workerName),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types default",
	}, "; ")
}

// framing returns what a page that shows a page for frames allows besides: those,
// and no other page in a frame.
func (s *Site) framing(origins []string) string { return "frame-src " + exactly(origins, s.framed...) }

// named returns the paths of the files for pages whose names end in ext, in
// order.
func (s *Site) named(ext string) []string {
	var paths []string
	for _, f := range s.Files {
		if f.Kind == Asset && !f.Foreign && path.Ext(f.Path) == ext {
			paths = append(paths, f.Path)
		}
	}
	slices.Sort(paths)
	return paths
}

// exactly names paths at each origin. A policy can name no path at 'self', so
// a page that does not know its origin allows all of it. Nor would 'self' do
// for a sandboxed frame, which has no origin of its own.
func exactly(origins []string, paths ...string) string {
	if len(origins) == 0 {
		return self
	}
	if len(paths) == 0 {
		return "'none'"
	}
	var sources []string
	for _, o := range origins {
		for _, p := range paths {
			sources = append(sources, o+p)
		}
	}
	return strings.Join(sources, " ")
}
