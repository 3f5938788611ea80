package engine

import (
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
)

// A proxy stands between a browser and all servers: names that mean this machine
// lead to it, and any other name nowhere.
type proxy struct {
	url    string
	server *httptest.Server
}

// startProxy starts a proxy for http.
func startProxy(hosts []string) (*proxy, error) {
	forward := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL = &url.URL{Scheme: "http", Host: net.JoinHostPort("127.0.0.1", r.In.URL.Port()), Path: r.In.URL.Path, RawPath: r.In.URL.RawPath, RawQuery: r.In.URL.RawQuery}
		},
		Transport: &http.Transport{DisableCompression: true},
		ErrorLog:  log.New(io.Discard, "", 0), // a server that was stopped is what some tests are about
	}
	own := append([]string{"127.0.0.1", "localhost"}, hosts...)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.Contains(own, r.URL.Hostname()) {
			http.Error(w, "no such host", http.StatusBadGateway)
			return
		}
		forward.ServeHTTP(w, r)
	}))
	return &proxy{s.URL, s}, nil
}

func (p *proxy) close() {
	p.server.CloseClientConnections()
	p.server.Close()
}
