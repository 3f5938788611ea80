package serve

import (
	"errors"
	"net"
	"os"
	"sync"
	"time"
)

// A conn waits for a reader as long as it goes on reading, however slowly, and
// not for one that reads nothing. A deadline for the whole of an answer alone
// could not tell the two apart: on a slow line the program takes minutes.
type conn struct {
	net.Conn
	stall time.Duration // for which the reader may take nothing
	leave func()        // gives the place to another connection, once

	mu    sync.Mutex
	until time.Time // by when an answer must be written, zero for no such time
}

// Write fails when none of b is taken for as long as the reader may stall, or
// when the deadline is over. It may notice either as late as one stall after.
func (c *conn) Write(b []byte) (int, error) {
	done := 0
	for {
		next, last := c.patience()
		if err := c.Conn.SetWriteDeadline(next); err != nil {
			return done, err
		}
		n, err := c.Conn.Write(b[done:])
		done += n
		if n == 0 || last || !errors.Is(err, os.ErrDeadlineExceeded) {
			return done, err
		}
	}
}

// patience returns the moment by which something must have been written, and
// whether that is the deadline for all of it.
func (c *conn) patience() (next time.Time, last bool) {
	next = time.Now().Add(c.stall)
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.until.IsZero() && c.until.Before(next) {
		return c.until, true
	}
	return next, false
}

// SetWriteDeadline sets the moment by which an answer must be written. It holds
// from the next wait on.
func (c *conn) SetWriteDeadline(t time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.until = t
	return nil
}

// SetDeadline sets the deadlines for reading and for writing.
func (c *conn) SetDeadline(t time.Time) error {
	c.SetWriteDeadline(t)
	return c.Conn.SetReadDeadline(t)
}

// Close closes the connection and gives its place away.
func (c *conn) Close() error {
	defer c.leave()
	return c.Conn.Close()
}
