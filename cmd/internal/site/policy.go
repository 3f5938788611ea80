package site

import "strings"

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
	case Worker:
		return "default-src 'none'; connect-src " + strings.Join(ours(origins), " ")
	default:
		return "default-src 'none'; frame-ancestors 'none'"
	}
}

// pagePolicy returns what a page itself can say. Who may frame it, only a
// header can.
//
// Scripts, styles and the manifest come from our own origin, and nothing else
// comes at all. Above all a page can reach no address but those of the program
// itself and robots.txt, which auditing tools ask for.
func (s *Site) pagePolicy(origins []string) string {
	own := strings.Join(ours(origins), " ")
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + own + " 'wasm-unsafe-eval'",
		"style-src " + own,
		"img-src " + exactly(origins, s.images...),
		"connect-src " + exactly(origins, s.wasm, s.robots),
		"manifest-src " + own,
		"worker-src " + own,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types default",
	}, "; ")
}

// ours names all that comes from the site. The origins stand next to 'self'
// because some browsers do not know a sandboxed frame's own.
func ours(origins []string) []string {
	return append([]string{self}, origins...)
}

// exactly names paths at each origin. A policy can name no path at 'self', so
// a page that does not know its origin allows all of it.
func exactly(origins []string, paths ...string) string {
	if len(origins) == 0 {
		return self
	}
	var sources []string
	for _, o := range origins {
		for _, p := range paths {
			sources = append(sources, o+p)
		}
	}
	return strings.Join(sources, " ")
}
