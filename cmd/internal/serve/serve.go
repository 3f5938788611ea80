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
	Buffer      int           // bytes that the system holds for a reader
	Stall       time.Duration // for which a reader may take nothing of its answer
	Answer      time.Duration // until an answer has gone whole
	Grace       time.Duration // for answers on their way, when the server is to stop
}

// Usual returns the limits of a server that is on the public network. An answer
// of a megabyte goes through in time at 10 kbit/s.
//
// The buffer is about what a connection takes in while it still finds out how
// fast it may go, so that our files are not sent later for it. Left alone, the
// system would hold up to four megabytes for everybody who is slow, and for those
// who are fast it would be out of the processor's reach before it is sent.
func Usual() Limits {
	return Limits{
		Connections: 1000,
		HeaderBytes: 16 << 10,
		Header:      10 * time.Second,
		Request:     15 * time.Second,
		Idle:        30 * time.Second,
		Buffer:      128 << 10,
		Stall:       30 * time.Second,
		Answer:      15 * time.Minute,
		Grace:       5 * time.Second,
	}
}

// A Server answers requests with a handler, and nothing is written about them.
type Server struct {
	Handler http.Handler
	Limits  Limits
	TLS     *tls.Config // nil to serve without
	Failed  func(error) // is told what is wrong with the server itself
}

// Serve answers requests on l until ctx is done. It then lets the answers that
// are on their way arrive, as long as the grace lasts.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	limits := s.Limits
	h := &http.Server{
		Handler:           s.Handler,
		ReadHeaderTimeout: limits.Header,
		ReadTimeout:       limits.Request,
		WriteTimeout:      limits.Answer,
		IdleTimeout:       limits.Idle,
		MaxHeaderBytes:    limits.HeaderBytes,
		ConnContext:       withConn,
		TLSConfig:         s.TLS,
		HTTP2: &http.HTTP2Config{
			MaxConcurrentStreams: 32,
			SendPingTimeout:      limits.Stall, // whoever is gone does not answer
			PingTimeout:          limits.Header,
		},
		// What package http has to say is about requests, and names who sent
		// them.
		ErrorLog: log.New(io.Discard, "", 0),

		DisableGeneralOptionsHandler: true, // of package http, whose answer has not our header
	}
	bounded := newListener(l, limits)
	bounded.failed = s.Failed
	bounded.full = func(full bool) {
		h.SetKeepAlivesEnabled(!full) // without, those are closed that wait for a next request or come to
	}
	stopped := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(stopped)
		late, cancel := context.WithTimeout(context.Background(), limits.Grace)
		defer cancel()
		if h.Shutdown(late) != nil {
			h.Close() // whoever is left can ask again
		}
	})
	err := serveOn(h, bounded)
	if stop() || !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	<-stopped
	return nil
}

func serveOn(h *http.Server, l net.Listener) error {
	if h.TLSConfig == nil {
		return h.Serve(l)
	}
	return h.ServeTLS(l, "", "")
}
