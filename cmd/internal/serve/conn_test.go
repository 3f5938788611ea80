package serve

import (
	"bufio"
	"bytes"
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
	until  time.Time
}

func (w *wire) Write(b []byte) (int, error) {
	n, err := len(b), error(nil)
	if w.takes >= 0 && n > w.takes {
		n, err = w.takes, os.ErrDeadlineExceeded
	}
	w.writes = append(w.writes, bytes.Clone(b[:n]))
	return n, err
}

func (w *wire) SetWriteDeadline(t time.Time) error {
	w.until = t
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
	c, w = onWire(1)
	c.SetWriteDeadline(time.Now()) // of the answer, which is over
	if n, err := c.Write([]byte("whole")); n != 1 || !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("the time for all of it is over: %d, %v", n, err)
	}
	if c.SetWriteDeadline(time.Now().Add(time.Hour)); w.until.After(time.Now()) {
		t.Error("a new deadline is set before there is anything to write")
	}
	if n, err := c.Write([]byte("whole")); n != 5 || err != nil {
		t.Errorf("there is time again: %d, %v", n, err)
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
