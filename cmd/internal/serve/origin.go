package serve

import (
	"fmt"
	"net"
	"strings"

	"sixtydays/cmd/internal/site"
)

// Origins returns the origins at which browsers reach a server that listens on
// addr: the public one where it is given, otherwise the local ones of addr. The
// server speaks TLS itself if secure.
//
// They come from whoever starts the server, never from a request: a request
// can name any host it likes, and the policy would trust it.
func Origins(addr, public string, secure bool) ([]string, error) {
	if public != "" {
		if !site.IsOrigin(public) {
			return nil, fmt.Errorf("serve: origin %q is not like https://example.org", public)
		}
		if secure && !strings.HasPrefix(public, "https:") {
			return nil, fmt.Errorf("serve: origin %q: with a certificate browsers come by https, so let it begin with https://", public)
		}
		return []string{public}, nil
	}
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("serve: %w", err)
	}
	ip := net.ParseIP(host)
	if host != "localhost" && !ip.IsLoopback() {
		return nil, fmt.Errorf("serve: %s can be reached from other machines: say under which origin, as in -origin https://example.org", addr)
	}
	scheme, usual := "http://", "80"
	if secure {
		scheme, usual = "https://", "443"
	}
	if port == usual {
		port = "" // browsers leave it out
	} else {
		port = ":" + port
	}
	origins := []string{scheme + "localhost" + port, scheme + "127.0.0.1" + port}
	switch {
	case ip == nil || ip.String() == "127.0.0.1":
	case ip.To4() != nil:
		origins = append(origins, scheme+ip.String()+port)
	default:
		origins = append(origins, scheme+"["+ip.String()+"]"+port)
	}
	return origins, nil
}
