package host

import (
	"fmt"
	"strings"

	"sixtydays/cmd/internal/site"
)

// caddy returns a file to import into a site of Caddy's.
func caddy(s *site.Site, origins []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Sixty Days %[1]s for Caddy, as "sixtydays export" writes it. It goes into a
# site whose root is the folder below which these files are in %[2]s
#
#	example.org {
#		root * /srv/www
#		import /srv/www%[2]sCaddyfile
#	}
#
# It answers with the files of the site and no others, each with the header that
# our own server sends. Caddy 2.10 itself sends compressed files as parts of
# themselves, which browsers do not keep for use without a network: take another.

`, s.Version, s.Base)
	if root := strings.TrimSuffix(s.Base, "/"); root != "" {
		fmt.Fprintf(&b, "handle %s {\n", root)
		caddyHeader(&b, "\t", s.SharedHeaders(origins))
		fmt.Fprintf(&b, "\tredir * %s 308\n}\n\n", s.Base)
	}
	fmt.Fprintf(&b, "handle %s* {\n\troute {\n", s.Base)
	caddyHeader(&b, "\t\t", s.SharedHeaders(origins))
	if paths := slashless(s); paths != nil {
		fmt.Fprintf(&b, "\n\t\t@slashless path_regexp `%s`\n\t\tredir @slashless {path}/ 308\n", pattern(s.Base, paths))
	}
	for i, g := range groups(s, origins) {
		fmt.Fprintf(&b, "\n\t\t@group%d path_regexp `%s`\n\t\thandle @group%d {\n", i+1, pattern(s.Base, g.paths), i+1)
		caddyFiles(&b, g.header, "")
	}
	for _, m := range missing(s) {
		fmt.Fprintf(&b, "\n\t\thandle %s* {\n\t\t\trewrite * %s\n", m.below, m.page.Path)
		caddyFiles(&b, s.FileHeaders(m.page, origins), "\t\t\t\tstatus 404\n")
	}
	b.WriteString("\t}\n}\n")
	return b.String()
}

// caddyFiles writes the end of a block that serves files with a header.
func caddyFiles(b *strings.Builder, header []site.Header, more string) {
	caddyHeader(b, "\t\t\t", header)
	b.WriteString("\t\t\tfile_server {\n\t\t\t\tprecompressed br gzip\n" + more + "\t\t\t}\n\t\t}\n")
}

func caddyHeader(b *strings.Builder, indent string, header []site.Header) {
	b.WriteString(indent + "header {\n")
	for _, h := range header {
		fmt.Fprintf(b, "%s\t%s %s\n", indent, h.Name, quoted(h.Value))
	}
	b.WriteString(indent + "}\n")
}
