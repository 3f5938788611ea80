package host

import (
	"fmt"
	"strings"

	"sixtydays/cmd/internal/site"
)

// nginx returns a file to include in a server block.
//
// A location of nginx forgets all header lines of the one around it as soon as it
// has one of its own, so that each group has all of its lines.
func nginx(s *site.Site, origins []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Sixty Days %[1]s for nginx, as "sixtydays export" writes it. It goes into a
# server block whose root is the folder below which these files are in %[2]s
#
#	server {
#		listen 443 ssl;
#		root /srv/www;
#		include /srv/www%[2]snginx.conf;
#	}
#
# It answers with the files of the site and no others, each with the header that
# our own server sends, and keeps requests out of the access log. The error log is
# the server's own: "error_log /dev/null;" there leaves nobody's address anywhere.

`, s.Version, s.Base)
	shared := s.SharedHeaders(origins)
	moved := s.FileHeaders(site.File{Type: "text/plain; charset=utf-8"}, origins)
	if root := strings.TrimSuffix(s.Base, "/"); root != "" {
		b.WriteString("location = " + root + " {\n\tabsolute_redirect off;\n\tserver_tokens off;\n\taccess_log off;\n")
		nginxHeader(&b, "\t", shared, moved)
		b.WriteString("\treturn 308 " + s.Base + ";\n}\n\n")
	}
	fmt.Fprintf(&b, `location ^~ %[1]s {
	access_log off;
	absolute_redirect off;
	server_tokens off;
	autoindex off;
	expires off;
	charset off;
	gzip off;
	gzip_vary off;
	gzip_static on;
	# With Debian's libnginx-mod-http-brotli-static, take off the sign:
	# brotli_static on;

	error_page 404 %[2]s;
	return 404;
`, s.Base, s.NotFound.Path)
	for _, m := range missing(s) {
		if m.below != s.Base {
			fmt.Fprintf(&b, "\n\tlocation %s {\n\t\terror_page 404 %s;\n\t\treturn 404;\n\t}\n", m.below, m.page.Path)
		}
		fmt.Fprintf(&b, "\n\tlocation = %s {\n\t\tinternal;\n", m.page.Path)
		nginxHeader(&b, "\t\t", shared, s.FileHeaders(m.page, origins))
		b.WriteString("\t}\n")
	}
	if paths := slashless(s); paths != nil {
		fmt.Fprintf(&b, "\n\tlocation ~ \"%s\" {\n", pattern(s.Base, paths))
		nginxHeader(&b, "\t\t", shared, moved)
		b.WriteString("\t\treturn 308 $uri/;\n\t}\n")
	}
	for _, g := range groups(s, origins) {
		fmt.Fprintf(&b, "\n\tlocation ~ \"%s\" {\n", pattern(s.Base, g.paths))
		if g.pages {
			b.WriteString("\t\ttry_files ${uri}index.html =404;\n")
		}
		nginxHeader(&b, "\t\t", shared, g.header)
		b.WriteString("\t}\n")
	}
	b.WriteString("}\n")
	return b.String()
}

// nginxHeader writes what sends the lines, also with errors. The type is
// nginx's own to send.
func nginxHeader(b *strings.Builder, indent string, shared, own []site.Header) {
	fmt.Fprintf(b, "%stypes { }\n%sdefault_type \"%s\";\n", indent, indent, value(own, "Content-Type"))
	for _, lines := range [][]site.Header{own, shared, {{Name: "Vary", Value: "Accept-Encoding"}}} {
		for _, h := range lines {
			if h.Name != "Content-Type" {
				fmt.Fprintf(b, "%sadd_header %s %s always;\n", indent, h.Name, quoted(h.Value))
			}
		}
	}
}
