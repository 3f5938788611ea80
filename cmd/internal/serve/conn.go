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

	armed time.Time // the system's own deadline for what is being written
}

// Write fails when none of b is taken for as long as the reader may stall, or
// when the deadline is over. It may notice either as late as one stall after.
func (c *conn) Write(b []byte) (int, error) {
	return c.push(len(b), func(from int) (int, error) { return c.Conn.Write(b[from:]) })
}

// push calls some, which sends from a byte on and returns how many were taken,
// until all of them are. It waits for the reader as Write does.
func (c *conn) push(length int, some func(from int) (int, error)) (done int, err error) {
	for done < length {
		last, err := c.arm()
		if err != nil {
			return done, err
		}
		n, err := some(done)
		done += n
		if err != nil && (n == 0 || last || !errors.Is(err, os.ErrDeadlineExceeded)) {
			return done, err
		}
	}
	return done, nil
}

// arm sets the moment by which something must have been written, between one
// stall and two from now, and returns whether that is the deadline for all of it.
// What is far enough away already is left as it is.
func (c *conn) arm() (last bool, err error) {
	c.mu.Lock()
	until := c.until
	c.mu.Unlock()
	now := time.Now()
	next := c.armed
	if next.Before(now.Add(c.stall)) {
		next = now.Add(2 * c.stall)
	}
	if !until.IsZero() && until.Before(next) {
		next, last = until, true
	}
	if !next.Equal(c.armed) {
		c.armed = next
		err = c.Conn.SetWriteDeadline(next)
	}
	return last, err
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
