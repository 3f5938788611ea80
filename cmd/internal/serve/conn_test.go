package serve

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
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
	c.gather(nil)
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
	c.gather(nil)
	c.Write([]byte("header "))
	c.Write(long)
	if len(w.writes) != 2 || string(w.writes[0]) != "header " || !bytes.Equal(w.writes[1], long) {
		t.Errorf("sent in %d pieces", len(w.writes))
	}

	c, w = onWire(-1)
	c.gather([]byte("A: b\r\n"))
	c.Write(append([]byte("status\r\n"), long...))
	c.send()
	if len(w.writes) != 1 || !bytes.HasPrefix(w.writes[0], []byte("status\r\nA: b\r\nxxx")) {
		t.Errorf("a long header comes as %.40q", w.writes)
	}

	c, w = onWire(0)
	c.gather(nil)
	c.Write([]byte("header "))
	c.send()
	if !w.closed {
		t.Error("a connection that takes nothing is still open")
	}
}

// Lines come after that of the status, once.
func TestGatherLines(t *testing.T) {
	c, w := onWire(-1)
	c.gather([]byte("A: b\r\n"))
	c.Write([]byte("HTTP/1.1 200 OK\r\nX: y\r\n\r\nbo"))
	c.Write([]byte("d\r\ny"))
	c.send()
	c.Write([]byte("HTTP/1.1 400 Bad Request\r\n\r\n")) // which package http says by itself
	if len(w.writes) != 2 || string(w.writes[0]) != "HTTP/1.1 200 OK\r\nA: b\r\nX: y\r\n\r\nbod\r\ny" || !bytes.HasPrefix(w.writes[1], []byte("HTTP/1.1 400 Bad Request\r\n\r\n")) {
		t.Errorf("sent as %q", w.writes)
	}
}

// TestSame asks for everything over a connection of ours and without one: the
// status, the header and the body are the same.
func TestSame(t *testing.T) {
	h := Handler(small(), origins, new(Tally))
	addr := run(t, h, Usual())
	for _, target := range []string{"/", "/fr", "/embed/", "/worker.js", "/icon.png", "/style.0123456789ab.css", "/nope", Health} {
		for _, method := range []string{"GET", "HEAD", "POST"} {
			for _, encoding := range []string{"br", "gzip", "identity"} {
				want := get(h, method, target, "Accept-Encoding", encoding)
				wantBody, _ := io.ReadAll(want.Body)
				got, body := say(t, addr, method+" "+target+" HTTP/1.1\r\nHost: x\r\nAccept-Encoding: "+encoding+"\r\n\r\n")
				got.Header.Del("Date")
				if got.StatusCode != want.StatusCode || !maps.EqualFunc(got.Header, want.Header, slices.Equal) || !bytes.Equal(body, wantBody) {
					t.Errorf("%s %s as %s:\n got %d %v, %d bytes\nwant %d %v, %d bytes", method, target, encoding,
						got.StatusCode, got.Header, len(body), want.StatusCode, want.Header, len(wantBody))
				}
			}
		}
	}
}

// Requests that come one behind the other on a connection are answered in turn,
// each with a header of its own.
func TestPipeline(t *testing.T) {
	addr := run(t, Handler(small(), origins, new(Tally)), Usual())
	c := dial(t, addr)
	var asked strings.Builder
	targets := []string{"/", "/nope", "/icon.png", "/fr", "/", Health}
	for _, target := range targets {
		asked.WriteString("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n")
	}
	io.WriteString(c, asked.String())
	in := bufio.NewReader(c)
	for _, target := range targets {
		want := get(Handler(small(), origins, new(Tally)), "GET", target)
		wantBody, _ := io.ReadAll(want.Body)
		got, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(got.Body)
		got.Header.Del("Date")
		if err != nil || got.StatusCode != want.StatusCode || !maps.EqualFunc(got.Header, want.Header, slices.Equal) || !bytes.Equal(body, wantBody) {
			t.Errorf("%s: %d %v, %d bytes, %v", target, got.StatusCode, got.Header, len(body), err)
		}
	}
}

// What goes over TLS, or through another's connection, is package http's alone.
func TestOthersConnections(t *testing.T) {
	_, w := onWire(-1)
	if withConn(context.Background(), w).Value(connKey{}) != nil {
		t.Error("a connection of another's is taken for ours")
	}
}
