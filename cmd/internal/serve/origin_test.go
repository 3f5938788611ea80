package serve

import (
	"strings"
	"testing"
)

func TestOrigins(t *testing.T) {
	for _, c := range []struct {
		addr, public string
		secure       bool
		want         string // the origins, or part of the error
	}{
		{"localhost:8080", "", false, "http://localhost:8080 http://127.0.0.1:8080"},
		{"127.0.0.1:8080", "", false, "http://localhost:8080 http://127.0.0.1:8080"},
		{"127.0.0.2:80", "", false, "http://localhost http://127.0.0.1 http://127.0.0.2"},
		{"[::1]:8080", "", false, "http://localhost:8080 http://127.0.0.1:8080 http://[::1]:8080"},
		{":8080", "https://example.org", false, "https://example.org"},
		{":8080", "http://example.org:81", false, "http://example.org:81"},
		{":8080", "", false, "say under which origin"},
		{"0.0.0.0:8080", "", false, "say under which origin"},
		{"192.0.2.1:8080", "", false, "say under which origin"},
		{"localhost", "", false, "missing port"},
		{":8080", "https://example.org/", false, "is not like"},
		{":8080", "https://user@example.org", false, "is not like"},
		{":8080", "example.org", false, "is not like"},
		{":8080", "ftp://example.org", false, "is not like"},
		{":8080", "https://a b", false, "is not like"},
		{":8080", "https://example.org; script-src *", false, "is not like"},
		{":8080", "https://example.org;sandbox", false, "is not like"},
		{":8080", "https://*.example.org", false, "is not like"},
		{":8080", "https://", false, "is not like"},
		{"localhost:8443", "", true, "https://localhost:8443 https://127.0.0.1:8443"},
		{"localhost:443", "", true, "https://localhost https://127.0.0.1"},
		{"[::1]:80", "", true, "https://localhost:80 https://127.0.0.1:80 https://[::1]:80"},
		{":443", "https://example.org", true, "https://example.org"},
		{":443", "http://example.org", true, "let it begin with https://"},
		{":443", "", true, "say under which origin"},
	} {
		got, err := Origins(c.addr, c.public, c.secure)
		if err != nil {
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("Origins(%q, %q, %t): %v, want %q", c.addr, c.public, c.secure, err, c.want)
			}
		} else if strings.Join(got, " ") != c.want {
			t.Errorf("Origins(%q, %q, %t) = %q, want %q", c.addr, c.public, c.secure, got, c.want)
		}
	}
}
