package serve

import (
	"bytes"
	"context"
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

	// Of the one answer that is being written.
	gathering bool
	lines     []byte // to put into its header
	gathered  []byte
}

// most is what a conn gathers at most: a page with its header.
const most = 16 << 10

// gather keeps what is written from now on, until send is called: package http
// writes in pieces, and each would be a packet and a call of the system. What is
// too much to be kept goes out at once.
//
// The lines, if any, are put into the header of the answer that is written. They
// are the same for everybody, and package http would sort and check them each
// time anew, which takes as long as all the rest.
func (c *conn) gather(lines []byte) {
	c.gathering, c.lines = true, lines
}

// send writes what was gathered. A connection that fails is closed, for its next
// reader to notice.
func (c *conn) send() {
	c.gathering, c.lines = false, nil
	if err := c.flush(); err != nil {
		c.Close()
	}
}

// Write writes b, or keeps it until send.
func (c *conn) Write(b []byte) (int, error) {
	if len(c.lines) > 0 || c.gathering && len(c.gathered)+len(b) <= most {
		c.keep(b) // whatever its length while lines wait: none is ever left out
		return len(b), nil
	}
	if err := c.flush(); err != nil {
		return 0, err
	}
	return c.write(b)
}

// keep keeps b, which begins an answer if nothing was kept before: the lines come
// after its first, which is that of the status.
func (c *conn) keep(b []byte) {
	if status, rest, ok := bytes.Cut(b, []byte("\r\n")); ok && len(c.lines) > 0 {
		c.gathered = append(c.gathered, status...)
		c.gathered = append(c.gathered, "\r\n"...)
		c.gathered = append(c.gathered, c.lines...)
		b, c.lines = rest, nil
	}
	c.gathered = append(c.gathered, b...)
}

func (c *conn) flush() error {
	if len(c.gathered) == 0 {
		return nil
	}
	_, err := c.write(c.gathered)
	c.gathered = c.gathered[:0]
	return err
}

// write fails when none of b is taken for as long as the reader may stall, or
// when the deadline is over. It may notice either as late as one stall after.
func (c *conn) write(b []byte) (int, error) {
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

// connKey is the key of a request's conn in its context. There is none under
// TLS, where many answers may be on their way at once.
type connKey struct{}

func withConn(ctx context.Context, c net.Conn) context.Context {
	if c, ok := c.(*conn); ok {
		return context.WithValue(ctx, connKey{}, c)
	}
	return ctx
}
