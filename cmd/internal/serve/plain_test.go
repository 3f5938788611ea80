package serve

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

// A piecewise is a listener that counts what its connections write at once.
type piecewise struct {
	net.Listener
	pieces chan int
}

func (l *piecewise) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	return &pieces{c, l.pieces}, err
}

type pieces struct {
	net.Conn
	written chan int
}

func (c *pieces) Write(b []byte) (int, error) {
	c.written <- len(b)
	return c.Conn.Write(b)
}

// A page goes out in one piece with its header.
func TestPieces(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	counts := &piecewise{l, make(chan int, 100)}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	s := &Server{Answers: Handler(large(), origins, new(Tally)), Limits: Usual()}
	go func() { done <- s.Serve(ctx, counts) }()
	answers(t, l.Addr().String())
	if got := len(counts.pieces); got != 1 {
		t.Errorf("it goes out in %d pieces", got)
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// What is refused says so with the headers of all other answers, whatever was on
// its way, and is the last of its connection.
func TestRefusedIsHeard(t *testing.T) {
	addr := run(t, Handler(small(), origins, new(Tally)), Usual())
	policy := get(Handler(small(), origins, new(Tally)), "GET", Health).Header.Get("Content-Security-Policy")
	for _, asked := range []string{
		"evil\r\n\r\n" + strings.Repeat("evil", 4000),
		"GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("evil", 8000) + "\r\n\r\n",
		"GET / HTTP/9.9\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
	} {
		c := dial(t, addr)
		io.WriteString(c, asked)
		in := bufio.NewReader(c)
		r, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatalf("%.20q: %v", asked, err)
		}
		body, err := io.ReadAll(r.Body)
		if err != nil || !r.Close || string(body) != http.StatusText(r.StatusCode)+"\n" || r.Header.Get("Content-Security-Policy") != policy || policy == "" {
			t.Errorf("%.20q: %d %q, %v, policy %q", asked, r.StatusCode, body, err, r.Header.Get("Content-Security-Policy"))
		}
		if _, err := in.ReadByte(); err != io.EOF {
			t.Errorf("%.20q: behind the last answer comes %v", asked, err)
		}
	}
}

// Nothing behind the header of a request that has a body is taken for another
// request, whatever a proxy may think of it.
func TestNothingBehindBody(t *testing.T) {
	const behind = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
	addr := run(t, Handler(small(), origins, new(Tally)), Usual())
	for name, asked := range map[string]string{
		"as long as it says":     "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 36\r\n\r\n" + behind,
		"shorter than it says":   "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n" + behind,
		"longer than it says":    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx" + behind,
		"in chunks":              "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + behind,
		"in chunks and a length": "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + behind,
		"after leave to go on":   "PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 36\r\n\r\n" + behind,
		"of an old protocol":     "GET / HTTP/1.0\r\n\r\n" + behind,
	} {
		c := dial(t, addr)
		io.WriteString(c, asked)
		in := bufio.NewReader(c)
		r, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if _, err := io.Copy(io.Discard, r.Body); err != nil || !r.Close {
			t.Errorf("%s: status %d, closes %t, %v", name, r.StatusCode, r.Close, err)
		}
		if next, err := http.ReadResponse(in, nil); err == nil {
			t.Errorf("%s: another answer has status %d", name, next.StatusCode)
		}
	}
}
