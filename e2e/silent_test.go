package e2e

import (
	"context"
	"net"
	"net/http"
	"strings"
	"testing"

	"sixtydays/e2e/internal/site"
)

// TestServerIsSilent asks the released program for what there is and what there
// is not, and listens to all that it says until it has stopped: how many answers
// of which status it gave, and nothing of who asked, from where, for what, with
// what.
func TestServerIsSilent(t *testing.T) {
	s, err := site.StartBare(program, "-base", "/below/")
	if err != nil {
		t.Fatal(err)
	}
	var from []string // the ports that we asked from
	client := &http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			c, err := new(net.Dialer).DialContext(ctx, network, address)
			if err == nil {
				_, port, _ := net.SplitHostPort(c.LocalAddr().String())
				from = append(from, port)
			}
			return c, err
		},
	}}
	for path, status := range map[string]int{"/below/": 200, "/below": 200, "/below/whoever?asks=this": 404, "/": 404, "/healthz": 200} {
		r, err := http.NewRequest("GET", s.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("User-Agent", "whoever/1.0")
		r.Header.Set("Referer", "https://whoever.example/")
		r.Header.Set("Cookie", "whoever=1")
		answer, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != status || answer.Header.Get("Set-Cookie") != "" {
			t.Errorf("%s: %d, want %d; Set-Cookie: %q", path, answer.StatusCode, status, answer.Header.Get("Set-Cookie"))
		}
	}
	// What package http would complain about, with the address of who sent it.
	if c, err := net.Dial("tcp", strings.TrimPrefix(s.URL, "http://")); err == nil {
		c.Write([]byte("GET /whoever HTTP/1.1\r\nwhoever\r\n\r\n"))
		c.Read(make([]byte, 1))
		c.Close()
	}
	said := s.Stop()
	if !strings.HasSuffix(said, "Sixty Days has stopped. Answers by status: 200: 3, 308: 1, 400: 1, 404: 2\n") {
		t.Errorf("at the end it says %q", said)
	}
	for _, secret := range append(from, "whoever", "/below", "GET") {
		if strings.Contains(said, secret) {
			t.Errorf("it says %q of who asked: %q", secret, said)
		}
	}
}
