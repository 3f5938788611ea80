package serve

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"time"
)

// Limits say how much and how long a server waits for those whom it answers.
// Who is slow is waited for; who does nothing is not.
type Limits struct {
	Connections int           // at a time; who comes then waits until one ends
	HeaderBytes int           // of a request
	Header      time.Duration // until the header of a request has come whole
	Request     time.Duration // until the request has
	Idle        time.Duration // until the next request on the same connection
	Buffer      int           // bytes that the system copies for a reader
	Window      int           // bytes that it holds for one without a copy
	Stall       time.Duration // for which a reader may take nothing of its answer
	Answer      time.Duration // until an answer has gone whole
	Grace       time.Duration // for answers on their way, when the server is to stop
}

// Usual returns the limits of a server that is on the public network. An answer
// of a megabyte goes through in time at 10 kbit/s.
//
// The buffer is about what a connection takes in while it still finds out how
// fast it may go, so that our files are not sent later for it. Left alone, the
// system would hold up to four megabytes for everybody who is slow. What it sends
// from a place it holds once for all, and the window has room for half the program.
func Usual() Limits {
	return Limits{
		Connections: 1000,
		HeaderBytes: 16 << 10,
		Header:      10 * time.Second,
		Request:     15 * time.Second,
		Idle:        30 * time.Second,
		Buffer:      128 << 10,
		Window:      512 << 10,
		Stall:       30 * time.Second,
		Answer:      15 * time.Minute,
		Grace:       5 * time.Second,
	}
}

// A Server answers requests, and nothing is written about them.
type Server struct {
	Answers *Answers
	Limits  Limits
	TLS     *tls.Config // nil to serve without
	Failed  func(error) // is told what is wrong with the server itself
}

// A talker answers on the connections of a listener until it is to stop.
type talker interface {
	// Serve returns http.ErrServerClosed once the talker is to stop.
	Serve(net.Listener) error
	// SetKeepAlivesEnabled tells whether a connection may wait for a next
	// request. Those that do end when they may not.
	SetKeepAlivesEnabled(bool)
	// Shutdown lets what is on its way arrive, as long as the context lasts.
	Shutdown(context.Context) error
	// Close ends all.
	Close() error
}

// Serve answers requests on l until ctx is done. It then lets the answers that
// are on their way arrive, as long as the grace lasts.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	t := s.talker()
	bounded := newListener(l, s.Limits)
	if s.TLS == nil && s.Answers.placed {
		bounded.buffer = s.Limits.Window
	}
	bounded.failed = s.Failed
	bounded.crowded = func(is bool) { t.SetKeepAlivesEnabled(!is) }
	stopped := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(stopped)
		late, cancel := context.WithTimeout(context.Background(), s.Limits.Grace)
		defer cancel()
		if t.Shutdown(late) != nil {
			t.Close() // whoever is left can ask again
		}
	})
	err := t.Serve(bounded)
	if stop() || !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	<-stopped
	return nil
}

func (s *Server) talker() talker {
	if s.TLS == nil {
		return newPlain(s.Answers, s.Limits)
	}
	return &secure{http.Server{
		Handler:           s.Answers,
		ReadHeaderTimeout: s.Limits.Header,
		ReadTimeout:       s.Limits.Request,
		WriteTimeout:      s.Limits.Answer,
		IdleTimeout:       s.Limits.Idle,
		MaxHeaderBytes:    s.Limits.HeaderBytes,
		TLSConfig:         s.TLS,
		HTTP2: &http.HTTP2Config{
			MaxConcurrentStreams: 32,
			SendPingTimeout:      s.Limits.Stall, // whoever is gone does not answer
			PingTimeout:          s.Limits.Header,
		},
		DisableGeneralOptionsHandler: true, // which knows no policy
		// What package http has to say is about requests, and names who sent
		// them.
		ErrorLog: log.New(io.Discard, "", 0),
	}}
}

// A secure is package http's server, under TLS.
type secure struct{ http.Server }

func (s *secure) Serve(l net.Listener) error { return s.ServeTLS(l, "", "") }
