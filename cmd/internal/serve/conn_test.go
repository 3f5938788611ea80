package serve

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http/httptest"
	"os"
	"testing"
	"time"
)

// A wire takes what is written to it, at most so much before each deadline.
type wire struct {
	net.Conn
	takes  int // bytes before a deadline passes, -1 for all
	writes [][]byte
	closed bool
}

func (w *wire) Write(b []byte) (int, error) {
	n, err := len(b), error(nil)
	if w.takes >= 0 && n > w.takes {
		n, err = w.takes, os.ErrDeadlineExceeded
	}
	w.writes = append(w.writes, bytes.Clone(b[:n]))
	return n, err
}

func (w *wire) SetWriteDeadline(time.Time) error { return nil }

func (w *wire) Close() error {
	w.closed = true
	return nil
}

func onWire(takes int) (*conn, *wire) {
	w := &wire{takes: takes}
	return &conn{Conn: w, stall: time.Minute, leave: func() {}}, w
}

// Who takes a byte before each deadline gets all; who takes none, nothing more.
func TestWriteWaitsForProgress(t *testing.T) {
	c, w := onWire(1)
	if n, err := c.Write([]byte("whole")); n != 5 || err != nil || string(bytes.Join(w.writes, nil)) != "whole" {
		t.Errorf("%d, %v, %q", n, err, w.writes)
	}
	c, _ = onWire(0)
	if n, err := c.Write([]byte("whole")); n != 0 || !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("none is taken: %d, %v", n, err)
	}
	c, _ = onWire(1)
	c.SetWriteDeadline(time.Now()) // of the answer, which is over
	if n, err := c.Write([]byte("whole")); n != 1 || !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("the time for all of it is over: %d, %v", n, err)
	}
}

// A short answer is one piece, however it was written, and a long one is not
// held back.
func TestGather(t *testing.T) {
	c, w := onWire(-1)
	c.gather()
	c.Write([]byte("header "))
	c.Write([]byte("body"))
	if len(w.writes) != 0 {
		t.Errorf("before its end %q is sent", w.writes)
	}
	c.send()
	c.Write([]byte("next"))
	if len(w.writes) != 2 || string(w.writes[0]) != "header body" || string(w.writes[1]) != "next" {
		t.Errorf("sent as %q", w.writes)
	}

	c, w = onWire(-1)
	long := bytes.Repeat([]byte("x"), most+1)
	c.gather()
	c.Write([]byte("header "))
	c.Write(long)
	if len(w.writes) != 2 || string(w.writes[0]) != "header " || !bytes.Equal(w.writes[1], long) {
		t.Errorf("sent in %d pieces", len(w.writes))
	}

	c, w = onWire(0)
	c.gather()
	c.Write([]byte("header "))
	c.send()
	if !w.closed {
		t.Error("a connection that takes nothing is still open")
	}
}

// The answer with a page is one piece on a connection of ours.
func TestAnswerInOnePiece(t *testing.T) {
	c, w := onWire(-1)
	recorder := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/", nil)
	r = r.WithContext(withConn(context.Background(), c))
	Handler(small(), origins, new(Tally)).ServeHTTP(writesTo{recorder, c}, r)
	if len(w.writes) != 1 || !bytes.HasSuffix(w.writes[0], text) {
		t.Errorf("it is sent in %d pieces", len(w.writes))
	}
	if withConn(context.Background(), w).Value(connKey{}) != nil {
		t.Error("a connection of another's is taken for ours")
	}
}

// writesTo writes the body of an answer to a conn in pieces, as package http does.
type writesTo struct {
	*httptest.ResponseRecorder
	c io.Writer
}

func (w writesTo) Write(b []byte) (int, error) {
	half := len(b) / 2
	w.c.Write(b[:half])
	w.c.Write(b[half:])
	return len(b), nil
}
