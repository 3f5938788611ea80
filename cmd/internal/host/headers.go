package host

import (
	"fmt"
	"strings"

	"sixtydays/cmd/internal/site"
)

// headers returns the file that Netlify, Cloudflare Pages and others like them
// read at the root of what they publish.
//
// Where two rules speak of the same header of a file, those hosts send both
// values, and a browser would obey both policies at once. So the rule for all
// paths has only what is the same for all files, and each file has a rule.
func headers(s *site.Site, origins []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Sixty Days %s for hosts that read _headers, as "sixtydays export" writes it.
# It must stand at the root of what is published, whatever the path of the site.

`, s.Version)
	rule(&b, s.Base+"*", s.SharedHeaders(origins))
	for _, f := range s.Files {
		rule(&b, f.Path, s.FileHeaders(f, origins))
	}
	for _, m := range missing(s) { // which these hosts look for by themselves
		rule(&b, m.page.Path, s.FileHeaders(m.page, origins))
	}
	return b.String()
}

func rule(b *strings.Builder, path string, lines []site.Header) {
	b.WriteString(path + "\n")
	for _, h := range lines {
		fmt.Fprintf(b, "  %s: %s\n", h.Name, h.Value)
	}
}
