package serve

import (
	"fmt"
	"net"
	"net/url"
	"strings"
)

// Origins returns the origins at which browsers reach a server that listens on
// addr: the public one where it is given, otherwise the local ones of addr.
//
// They come from whoever starts the server, never from a request: a request
// can name any host it likes, and the policy would trust it.
func Origins(addr, public string) ([]string, error) {
	if public != "" {
		u, err := url.Parse(public)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" ||
			public != u.Scheme+"://"+u.Host || strings.ContainsAny(public, ";,'*") { // which mean something in a policy
			return nil, fmt.Errorf("serve: origin %q is not like https://example.org", public)
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
	if port == "80" {
		port = "" // browsers leave it out
	} else {
		port = ":" + port
	}
	origins := []string{"http://localhost" + port, "http://127.0.0.1" + port}
	switch {
	case ip == nil || ip.String() == "127.0.0.1":
	case ip.To4() != nil:
		origins = append(origins, "http://"+ip.String()+port)
	default:
		origins = append(origins, "http://["+ip.String()+"]"+port)
	}
	return origins, nil
}
