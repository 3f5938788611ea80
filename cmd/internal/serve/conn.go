package serve

import (
	"errors"
	"io"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// A conn waits for a reader as long as it goes on reading, however slowly, and
// not for one that reads nothing. A deadline for the whole of an answer alone
// could not tell the two apart: on a slow line the program takes minutes.
type conn struct {
	net.Conn
	stall time.Duration // for which the reader may take nothing
	leave func()        // gives the place to another connection, once

	lingers atomic.Bool // its last answer is written

	mu    sync.Mutex
	until time.Time // by when an answer must be written, zero for no such time

	armed time.Time // the system's own deadline for what is being written
}

// Write fails when none of b is taken for as long as the reader may stall, or
// when the deadline is over. It may notice either as late as one stall after.
func (c *conn) Write(b []byte) (done int, err error) {
	for done < len(b) {
		last, err := c.arm()
		if err != nil {
			return done, err
		}
		n, err := c.Conn.Write(b[done:])
		done += n
		if err != nil && (n == 0 || last || !errors.Is(err, os.ErrDeadlineExceeded)) {
			return done, err
		}
	}
	return done, nil
}

// ReadFrom writes all of r, as Write does. The system sends a file without a copy.
func (c *conn) ReadFrom(r io.Reader) (done int64, err error) {
	for {
		last, err := c.arm()
		if err != nil {
			return done, err
		}
		n, err := io.Copy(c.Conn, r)
		done += n
		if err == nil || n == 0 || last || !errors.Is(err, os.ErrDeadlineExceeded) {
			return done, err
		}
	}
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

// lingering is how long what is on its way is still taken after the last answer.
const lingering = 500 * time.Millisecond

// Close closes the connection and gives its place away. Whoever got its last
// answer may still be saying something, and a system that closes a connection with
// something unread may take back what it has sent.
func (c *conn) Close() error {
	defer c.leave()
	if half, ok := c.Conn.(interface{ CloseWrite() error }); ok && c.lingers.Swap(false) && half.CloseWrite() == nil {
		c.Conn.SetReadDeadline(time.Now().Add(lingering))
		io.CopyN(io.Discard, c.Conn, 64<<10)
	}
	return c.Conn.Close()
}
