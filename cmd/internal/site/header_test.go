package site

import "testing"

// value returns the value of a header among lines.
func value(lines []Header, name string) string {
	for _, h := range lines {
		if h.Name == name {
			return h.Value
		}
	}
	return ""
}

// Only a site that browsers reach by https promises it, only for names that are
// its own, and for the hosts below only where it is all of its host.
func TestTransportSecurity(t *testing.T) {
	for _, c := range []struct {
		base, origin, want string
	}{
		{"/", "https://example.org", "max-age=63072000; includeSubDomains"},
		{"/sub/", "https://example.org", "max-age=63072000"},
		{"/", "http://example.org", ""},
		{"/", "https://localhost:8443", ""},
		{"/", "https://127.0.0.1:8443", ""},
		{"/", "https://[::1]:8443", ""},
	} {
		s := &Site{Base: c.base}
		if got := value(s.SharedHeaders([]string{c.origin}), "Strict-Transport-Security"); got != c.want {
			t.Errorf("%s at %s: %q, want %q", c.origin, c.base, got, c.want)
		}
	}
	if got := value((&Site{Base: "/"}).SharedHeaders(nil), "Strict-Transport-Security"); got != "" {
		t.Errorf("without an origin: %q", got)
	}
}

func TestFileHeaders(t *testing.T) {
	s := &Site{Base: "/"}
	for _, c := range []struct {
		kind         Kind
		opener, says string
	}{
		{Page, "same-origin", s.pagePolicy(nil) + "; frame-ancestors 'none'"},
		{FramedPage, "", s.pagePolicy(nil) + "; frame-ancestors *"},
		{Worker, "same-origin", "default-src 'none'; connect-src 'self'"},
		{Asset, "same-origin", "default-src 'none'; frame-ancestors 'none'"},
	} {
		lines := s.FileHeaders(File{Kind: c.kind, Type: "text/x"}, nil)
		if value(lines, "Content-Security-Policy") != c.says || value(lines, "Cross-Origin-Opener-Policy") != c.opener || value(lines, "Content-Type") != "text/x" {
			t.Errorf("kind %d: %v", c.kind, lines)
		}
	}
	for immutable, want := range map[bool]string{true: "public, max-age=31536000, immutable", false: "no-cache"} {
		if got := value(s.FileHeaders(File{Immutable: immutable}, nil), "Cache-Control"); got != want {
			t.Errorf("immutable %t: %q, want %q", immutable, got, want)
		}
	}
}

func TestIsOrigin(t *testing.T) {
	for text, want := range map[string]bool{
		"https://example.org": true, "http://example.org:81": true, "http://[::1]:8080": true,
		"": false, "example.org": false, "https://": false, "ftp://example.org": false, "https://example.org/": false,
		"https://example.org?x": false, "https://user@example.org": false, "https://*.example.org": false,
		"https://example.org;sandbox": false, "https://a b": false, `https://a"b`: false, "https://a$b": false, "https://{a}": false,
	} {
		if got := IsOrigin(text); got != want {
			t.Errorf("IsOrigin(%q) = %t", text, got)
		}
	}
}
