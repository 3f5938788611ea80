package serve

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"time"
)

// grace is how long answers that are on their way may take when the server is
// asked to stop.
const grace = 5 * time.Second

// Serve answers requests on l with h until ctx is done. It then lets the
// answers that are on their way arrive.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error {
	s := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      5 * time.Minute, // the program on the slowest of lines
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		// What package http has to say is about requests, and names who sent
		// them.
		ErrorLog: log.New(io.Discard, "", 0),
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		late, cancel := context.WithTimeout(context.Background(), grace)
		defer cancel()
		stopped <- s.Shutdown(late)
	}()
	if err := s.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
