package site

import (
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
)

// A Site is a running server with a proxy before it. The browser knows only
// the proxy, which notes every request and can be told to stand in the way.
type Site struct {
	URL string // without a slash at its end

	proxy  *httptest.Server
	server *Bare
	stop   sync.Once

	mu       sync.Mutex
	requests []Request
	handle   func(w http.ResponseWriter, r *http.Request, next http.Handler)
	header   func(h http.Header)
}

// A Request is what the browser asked for.
type Request struct {
	Method, Target string // Target is the path with the query
	Header         http.Header
	Length         int64 // of the body
}

// Start starts program as a server, with flags of its own, and waits until it
// answers.
func Start(program string, flags ...string) (*Site, error) {
	backend, err := FreeAddress()
	if err != nil {
		return nil, err
	}
	s := &Site{}
	target := &url.URL{Scheme: "http", Host: backend}
	proxy := &httputil.ReverseProxy{
		Rewrite:   func(r *httputil.ProxyRequest) { r.SetURL(target) },
		Transport: &http.Transport{DisableCompression: true}, // the browser gets what the server sends
		ErrorLog:  log.New(io.Discard, "", 0),                // pages that are left do not wait for answers
		ModifyResponse: func(r *http.Response) error {
			s.mu.Lock()
			defer s.mu.Unlock()
			if s.header != nil {
				s.header(r.Header)
			}
			return nil
		},
	}
	s.proxy = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.requests = append(s.requests, Request{r.Method, r.URL.RequestURI(), r.Header.Clone(), r.ContentLength})
		handle := s.handle
		s.mu.Unlock()
		if handle == nil {
			proxy.ServeHTTP(w, r)
			return
		}
		handle(w, r, proxy)
	}))
	s.URL = s.proxy.URL

	// The server's policy must name the origin that the browser sees.
	if s.server, err = startBare(program, backend, append([]string{"-origin", s.URL}, flags...)); err != nil {
		s.proxy.Close()
		return nil, err
	}
	return s, nil
}

// FreeAddress returns an address of this machine on which nothing listens.
func FreeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

// Stop ends the server and closes its address, as when a machine loses its
// network. It can be called again.
func (s *Site) Stop() {
	s.stop.Do(func() {
		s.Handle(nil)
		s.proxy.Listener.Close()
		s.proxy.CloseClientConnections()
		s.server.Stop()
		s.proxy.Close()
	})
}

// Requests returns what was asked for so far.
func (s *Site) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Request(nil), s.requests...)
}

// Handle lets f answer requests, by itself or through next. A nil f lets all
// through.
func (s *Site) Handle(f func(w http.ResponseWriter, r *http.Request, next http.Handler)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.handle = f
}

// EditHeader lets f change the header of every answer.
func (s *Site) EditHeader(f func(h http.Header)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.header = f
}

// IsProgram reports whether target is that of the browser's program.
func IsProgram(target string) bool {
	return strings.HasPrefix(target, "/app.") && strings.HasSuffix(target, ".wasm")
}

// HoldProgram keeps the browser's program back until release is called.
func (s *Site) HoldProgram() (release func()) {
	arrived := make(chan struct{})
	s.Handle(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if IsProgram(r.URL.Path) {
			select {
			case <-arrived:
			case <-r.Context().Done():
				return
			}
		}
		next.ServeHTTP(w, r)
	})
	return sync.OnceFunc(func() { close(arrived) })
}
