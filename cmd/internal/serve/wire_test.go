package serve

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"sixtydays/cmd/internal/site"
)

// run serves a over the network of this machine until the test ends, under TLS if
// there is a certificate, and returns the address.
func run(t *testing.T, a *Answers, limits Limits, certificate ...*tls.Config) (addr string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	s := &Server{Answers: a, Limits: limits, Failed: func(err error) { t.Errorf("the server says %v", err) }}
	if len(certificate) > 0 {
		s.TLS = certificate[0]
	}
	go func() { done <- s.Serve(ctx, l) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Errorf("Serve: %v", err)
		}
	})
	return l.Addr().String()
}

// dial connects to addr. The connection ends with the test.
func dial(t *testing.T, addr string) *net.TCPConn {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	c.SetDeadline(time.Now().Add(patience))
	return c.(*net.TCPConn)
}

// patience is how long a test waits for what should come at once.
const patience = 20 * time.Second

// say writes a request as it is given, and reads the answer.
func say(t *testing.T, addr, request string) (*http.Response, []byte) {
	t.Helper()
	c := dial(t, addr)
	if _, err := io.WriteString(c, request); err != nil {
		t.Fatal(err)
	}
	method, _, _ := strings.Cut(request, " ")
	r, err := http.ReadResponse(bufio.NewReader(c), &http.Request{Method: method})
	if err != nil {
		t.Fatalf("%.200q: %v", request, err)
	}
	body, err := io.ReadAll(r.Body)
	if err != nil && !errors.Is(err, syscall.ECONNRESET) { // as when not all was read of what was said
		t.Fatalf("%.200q: %v", request, err)
	}
	return r, body
}

// TestWire sends what only those send who look for a hole, byte by byte: they
// get a known file or a plain refusal, and nothing of what they said.
func TestWire(t *testing.T) {
	addr := run(t, Handler(small(), origins, new(Tally)), Usual())
	tag := get(Handler(small(), origins, new(Tally)), "GET", "/").Header.Get("ETag")
	const host = "Host: evil.example\r\n"
	for _, c := range []struct {
		name, request string
		status        int
		header        string // that the answer has, as "Name: value"
	}{
		{"a page", "GET / HTTP/1.1\r\n" + host + "\r\n", 200, "Content-Length: 1100"},
		{"an old protocol", "GET / HTTP/1.0\r\n\r\n", 200, "Connection: close"},
		{"HEAD", "HEAD / HTTP/1.1\r\n" + host + "\r\n", 200, "Content-Length: 1100"},
		{"HEAD of nothing", "HEAD /evil HTTP/1.1\r\n" + host + "\r\n", 404, "Content-Length: 4"},
		{"POST", "POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\n\r\nevil", 405, "Allow: GET, HEAD"},
		{"POST that goes on", "POST / HTTP/1.1\r\n" + host + "Content-Length: 900000000\r\n\r\nevil", 405, "Connection: close"},
		{"POST that asks first", "POST / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n", 405, "Connection: close"},
		{"POST in chunks", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n4\r\nevil\r\n0\r\n\r\n", 405, "Connection: close"},
		{"GET with a body", "GET / HTTP/1.1\r\n" + host + "Content-Length: 4\r\n\r\nevil", 200, "Connection: close"},
		{"two lengths", "GET / HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nevil", 400, ""},
		{"an expectation of one's own", "GET / HTTP/1.1\r\n" + host + "Expect: evil\r\n\r\n", 417, "Connection: close"},
		{"a transfer of one's own", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: evil\r\n\r\n", 501, "Connection: close"},
		{"PUT", "PUT /evil HTTP/1.1\r\n" + host + "\r\n", 405, "Allow: GET, HEAD"},
		{"TRACE", "TRACE / HTTP/1.1\r\n" + host + "X: evil\r\n\r\n", 405, "Allow: GET, HEAD"},
		{"CONNECT", "CONNECT evil.example:443 HTTP/1.1\r\n" + host + "\r\n", 405, "Allow: GET, HEAD"},
		{"OPTIONS of all", "OPTIONS * HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", 405, "Allow: GET, HEAD"},
		{"a method of one's own", "EVIL / HTTP/1.1\r\n" + host + "\r\n", 405, "Allow: GET, HEAD"},
		{"another site's address", "GET http://evil.example/ HTTP/1.1\r\n" + host + "\r\n", 200, "Content-Length: 1100"},
		{"another host beside the address", "GET http://localhost/evil HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"no host", "GET / HTTP/1.1\r\n\r\n", 400, ""},
		{"two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400, ""},
		{"a forwarded host", "GET /fr HTTP/1.1\r\n" + host + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: evil\r\n\r\n", 308, "Location: /fr/"},
		{"a query", "GET /fr?next=//evil.example HTTP/1.1\r\n" + host + "\r\n", 308, "Location: /fr/"},
		{"a line in a query", "GET /fr?%0d%0aSet-Cookie:evil HTTP/1.1\r\n" + host + "\r\n", 308, "Location: /fr/"},
		{"up", "GET /../../etc/passwd HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"up to a page", "GET /x/../fr/ HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"up, encoded", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"up, encoded twice", "GET /%252e%252e/etc/passwd HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"up, with encoded slashes", "GET /..%2f..%2fetc%2fpasswd HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"up, with backslashes", "GET /..\\..\\windows HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"up, with encoded backslashes", "GET /..%5c..%5cwindows HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"an encoded letter is that letter", "GET /%66r/ HTTP/1.1\r\n" + host + "\r\n", 200, ""},
		{"an encoded slash is that slash", "GET /fr%2f HTTP/1.1\r\n" + host + "\r\n", 200, ""},
		{"two slashes", "GET //fr/ HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"two slashes and a host", "GET //evil.example HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"a null", "GET /fr/%00 HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"half an escape", "GET /%2 HTTP/1.1\r\n" + host + "\r\n", 400, ""},
		{"no slash", "GET evil HTTP/1.1\r\n" + host + "\r\n", 400, ""},
		{"a list of files", "GET /.sixtydays-export HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"a compressed file", "GET /style.0123456789ab.css.br HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"the page for no page", "GET /404.html HTTP/1.1\r\n" + host + "\r\n", 404, ""},
		{"a part", "GET / HTTP/1.1\r\n" + host + "Range: bytes=0-1\r\n\r\n", 200, "Content-Length: 1100"},
		{"many parts", "GET / HTTP/1.1\r\n" + host + "Range: bytes=0-,0-,0-,0-\r\n\r\n", 200, "Content-Length: 1100"},
		{"a part if it is the same", "GET / HTTP/1.1\r\n" + host + "If-Range: " + tag + "\r\nRange: bytes=0-1\r\n\r\n", 200, "Content-Length: 1100"},
		{"known", "GET / HTTP/1.1\r\n" + host + "If-None-Match: " + tag + "\r\n\r\n", 304, "Etag: " + tag},
		{"known to HEAD", "HEAD / HTTP/1.1\r\n" + host + "If-None-Match: " + tag + "\r\n\r\n", 304, "Etag: " + tag},
		{"known in another encoding", "GET / HTTP/1.1\r\n" + host + "Accept-Encoding: br\r\nIf-None-Match: " + tag + "\r\n\r\n", 200, "Content-Encoding: br"},
		{"a tag of one's own", "GET / HTTP/1.1\r\n" + host + "If-None-Match: \"evil\"\r\n\r\n", 200, "Etag: " + tag},
		{"a date", "GET / HTTP/1.1\r\n" + host + "If-Modified-Since: Mon, 01 Jan 2035 00:00:00 GMT\r\n\r\n", 200, ""},
		{"a condition for writers", "GET / HTTP/1.1\r\n" + host + "If-Match: \"evil\"\r\n\r\n", 200, ""},
		{"Brotli refused", "GET / HTTP/1.1\r\n" + host + "Accept-Encoding: br;q=0, gzip\r\n\r\n", 200, "Content-Encoding: gzip"},
		{"all refused", "GET / HTTP/1.1\r\n" + host + "Accept-Encoding: br;q=0, gzip;q=0, identity;q=0\r\n\r\n", 200, "Content-Length: 1100"},
		{"an encoding of one's own", "GET / HTTP/1.1\r\n" + host + "Accept-Encoding: evil;q=1, br;q=0.001\r\n\r\n", 200, "Content-Encoding: br"},
		{"a long Accept-Encoding", "GET / HTTP/1.1\r\n" + host + "Accept-Encoding: " + strings.Repeat("evil,", 2000) + "gzip\r\n\r\n", 200, "Content-Encoding: gzip"},
		{"headers without end", "GET / HTTP/1.1\r\n" + host + "X: " + strings.Repeat("evil", 5_300) + "\r\n\r\n", 431, "Connection: close"},
		{"a path without end", "GET /" + strings.Repeat("evil", 5_300) + " HTTP/1.1\r\n" + host + "\r\n", 431, "Connection: close"},
		{"a header on two lines", "GET / HTTP/1.1\r\n" + host + "X: a\r\n evil\r\n\r\n", 200, ""},
		{"a name with a space", "GET / HTTP/1.1\r\n" + host + "X : evil\r\n\r\n", 400, ""},
		{"another protocol", "GET / HTTP/9.9\r\n" + host + "\r\n", 505, ""},
		{"an upgrade", "GET / HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 200, ""},
		{"a cookie", "GET / HTTP/1.1\r\n" + host + "Cookie: a=evil\r\n\r\n", 200, ""},
		{"lines of one header", "GET / HTTP/1.1\r\n" + host + "Accept-Encoding: gzip\r\naccept-encoding: br\r\n\r\n", 200, "Content-Encoding: br"},
		{"the last", "GET / HTTP/1.1\r\n" + host + "Connection: te, Close\r\n\r\n", 200, "Connection: close"},
		{"an old protocol that would stay", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200, "Connection: close"},
		{"an address with a fragment", "GET /fr/?x#y HTTP/1.1\r\n" + host + "\r\n", 200, ""},
		{"no body by its length", "GET / HTTP/1.1\r\n" + host + "Content-Length: 00\r\n\r\n", 200, ""},
		{"a list of lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1, 1\r\n\r\nx", 400, "Connection: close"},
		{"a signed length", "POST / HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\nx", 400, "Connection: close"},
		{"GET with nothing in chunks", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200, ""},
		{"GET in chunks", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n4\r\nevil\r\n0\r\n\r\n", 400, "Connection: close"},
		{"chunks of chunks", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501, "Connection: close"},
		{"a space in a name", "GET / HTTP/1.1\r\n" + host + "X y: evil\r\n\r\n", 400, "Connection: close"},
		{"a sign in a name", "GET / HTTP/1.1\r\n" + host + "X(y): evil\r\n\r\n", 400, "Connection: close"},
		{"words of a refusal", "GET / HTTP/1.1\r\n" + host + "X error when reading request headers: unsupported transfer-encoding\r\n\r\n", 400, ""},
		{"a space before the colon", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding : chunked\r\n\r\n", 400, ""},
		{"a null in a value", "GET / HTTP/1.1\r\n" + host + "X: a\x00b\r\n\r\n", 400, ""},
		{"a return in a value", "GET / HTTP/1.1\r\n" + host + "X: a\rContent-Length: 4\r\n\r\n", 400, ""},
		{"a line without a colon", "GET / HTTP/1.1\r\n" + host + "X\r\n\r\n", 400, ""},
		{"a space before the method", " GET / HTTP/1.1\r\n" + host + "\r\n", 400, ""},
		{"two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400, ""},
		{"a space in the path", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400, ""},
		{"no version", "GET /\r\n" + host + "\r\n", 400, ""},
		{"the version to come", "PRI * HTTP/2.0\r\n" + host + "\r\n", 400, ""},
		{"no method", "{} / HTTP/1.1\r\n" + host + "\r\n", 400, ""},
		{"health", "GET /healthz HTTP/1.1\r\n" + host + "\r\n", 200, "Cache-Control: no-store"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, body := say(t, addr, c.request)
			if r.StatusCode != c.status {
				t.Errorf("status %d, want %d", r.StatusCode, c.status)
			}
			if name, want, _ := strings.Cut(c.header, ": "); c.header != "" && r.Header.Get(name) != want && !(name == "Connection" && r.Close) {
				t.Errorf("%s: %q, want %q", name, r.Header.Get(name), want)
			}
			var said bytes.Buffer
			r.Header.Write(&said)
			said.Write(body)
			if strings.Contains(strings.ToLower(said.String()), "evil") {
				t.Errorf("the answer repeats the request:\n%s", &said)
			}
			if r.Header.Get("Set-Cookie") != "" || r.Header.Get("Server") != "" {
				t.Errorf("a cookie or a name is in the answer: %v", r.Header)
			}
			if policy := r.Header.Get("Content-Security-Policy"); policy == "" {
				t.Errorf("status %d has no policy", r.StatusCode)
			}
			if r.StatusCode >= 400 && r.StatusCode != 404 && len(body) > 0 && (r.Header.Get("Content-Type") != "text/plain; charset=utf-8" || bytes.Count(body, []byte("\n")) != 1) {
				t.Errorf("a refusal says more than a line: %v\n%s", r.Header, body)
			}
		})
	}
}

// large is a site whose one file is more than the system keeps on its way.
func large() *site.Site {
	page := site.File{Path: "/", Type: "text/plain", Kind: site.Page, Raw: bytes.Repeat([]byte("sixty days\n"), 3<<20)}
	return &site.Site{Base: "/", Files: []site.File{page, {Path: "/small", Type: "text/plain", Raw: text}}, NotFound: site.File{Raw: []byte("none")}}
}

// quick are the limits of a server that is watched while it loses patience.
func quick() Limits {
	l := Usual()
	l.Connections = 4
	l.Header, l.Request = 300*time.Millisecond, 300*time.Millisecond
	l.Stall = 500 * time.Millisecond
	return l
}

// answers fails the test if somebody who wants a file is not answered.
func answers(t *testing.T, addr string) {
	t.Helper()
	if r, body := say(t, addr, "GET /small HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); r.StatusCode != 200 || !bytes.Equal(body, text) {
		t.Errorf("somebody else gets %d, %d bytes", r.StatusCode, len(body))
	}
}

// A header that comes letter by letter ends with the time for it, and others
// are answered meanwhile.
func TestSlowHeader(t *testing.T) {
	addr := run(t, Handler(large(), origins, new(Tally)), quick())
	slow := dial(t, addr)
	go func() {
		for _, letter := range "GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("x", 1000) {
			if _, err := slow.Write([]byte(string(letter))); err != nil {
				return
			}
			time.Sleep(20 * time.Millisecond)
		}
	}()
	answers(t, addr)
	said, err := io.ReadAll(slow)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		t.Error("the server waits for the end of a header for ever")
	}
	if bytes.Contains(said, []byte("200 OK")) {
		t.Errorf("half a request is answered: %.100s", said)
	}
}

// Who says nothing, or half of something and no more, hears nothing, and is not
// counted.
func TestNothingSaid(t *testing.T) {
	for _, said := range []string{"", "GET / HT", "GET / HTTP/1.1\r\nHost: x\r\n"} {
		var tally Tally
		c := dial(t, run(t, Handler(small(), origins, &tally), quick()))
		io.WriteString(c, said)
		if heard, err := io.ReadAll(c); len(heard) > 0 || errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("%q: %q, %v", said, heard, err)
		}
		if got := tally.String(); got != "none" {
			t.Errorf("%q is counted as %s", said, got)
		}
	}
}

// A server that is to stop before it has begun does.
func TestStopAtOnce(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	done := make(chan error, 1)
	go func() {
		done <- (&Server{Limits: Usual(), Answers: Handler(small(), origins, new(Tally))}).Serve(ctx, l)
	}()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(patience):
		t.Error("it serves on")
	}
}

// Somebody who reads slowly gets all of a file: only reading nothing ends the
// server's patience. It takes longer than the server waits at a time.
func TestSlowReader(t *testing.T) {
	t.Run("from a place", testSlowReader)
	t.Run("from nowhere", func(t *testing.T) {
		t.Setenv("TMPDIR", "/nowhere")
		testSlowReader(t)
	})
}

func testSlowReader(t *testing.T) {
	addr := run(t, Handler(large(), origins, new(Tally)), quick())
	slow := dial(t, addr)
	slow.SetReadBuffer(256 << 10) // more than a packet, or the system waits for room for one
	io.WriteString(slow, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	answers(t, addr)
	want := len(large().Files[0].Raw)
	begun, got, part := time.Now(), 0, make([]byte, want/30)
	r, err := http.ReadResponse(bufio.NewReaderSize(slow, 16), nil)
	if err != nil {
		t.Fatal(err)
	}
	for got < want {
		n, err := io.ReadFull(r.Body, part[:min(len(part), want-got)])
		if got += n; err != nil {
			t.Fatalf("after %d of %d bytes and %v: %v", got, want, time.Since(begun), err)
		}
		time.Sleep(80 * time.Millisecond)
	}
	if took := time.Since(begun); took < 3*quick().Stall {
		t.Errorf("it took %v only, which tests nothing", took)
	}
}

// Those who ask and then read nothing are let go, and their places are another's.
func TestStalledReader(t *testing.T) {
	limits := quick()
	addr := run(t, Handler(large(), origins, new(Tally)), limits)
	for range limits.Connections {
		c := dial(t, addr)
		c.SetReadBuffer(16 << 10)
		io.WriteString(c, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	}
	answers(t, addr) // which waits until a place is free
}

// The whole of an answer has its time too, for those who read a byte now and
// then.
func TestEndlessReader(t *testing.T) {
	limits := quick()
	limits.Connections, limits.Answer = 1, time.Second
	addr := run(t, Handler(large(), origins, new(Tally)), limits)
	slow := dial(t, addr)
	slow.SetReadBuffer(16 << 10)
	io.WriteString(slow, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	go func() {
		for part := make([]byte, 8<<10); ; time.Sleep(50 * time.Millisecond) {
			if _, err := slow.Read(part); err != nil {
				return
			}
		}
	}()
	answers(t, addr) // in the only place that there is
}

// Connections that wait for a next request make room for those that have one.
func TestIdleMakeRoom(t *testing.T) {
	limits := quick()
	limits.Idle = patience
	addr := run(t, Handler(large(), origins, new(Tally)), limits)
	for range limits.Connections {
		c := dial(t, addr)
		io.WriteString(c, "HEAD /small HTTP/1.1\r\nHost: x\r\n\r\n")
		if _, err := http.ReadResponse(bufio.NewReader(c), &http.Request{Method: "HEAD"}); err != nil {
			t.Fatal(err)
		}
	}
	begun := time.Now()
	answers(t, addr)
	if took := time.Since(begun); took > patience/2 {
		t.Errorf("somebody waits %v behind connections that nobody uses", took)
	}
}

// Nor do those keep their places that come to wait when all places are taken
// already.
func TestIdleMakeRoomLater(t *testing.T) {
	limits := quick()
	limits.Idle, limits.Stall = patience, patience
	addr := run(t, Handler(large(), origins, new(Tally)), limits)
	var busy []*http.Response
	for range limits.Connections {
		c := dial(t, addr)
		io.WriteString(c, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
		r, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		busy = append(busy, r)
	}
	for _, r := range busy {
		if n, err := io.Copy(io.Discard, r.Body); err != nil || n != r.ContentLength {
			t.Fatalf("%d of %d bytes, %v", n, r.ContentLength, err)
		}
	}
	begun := time.Now()
	answers(t, addr)
	if took := time.Since(begun); took > patience/2 {
		t.Errorf("somebody waits %v behind connections that nobody uses", took)
	}
}

// A server that is asked to stop first sends what it has begun, and leaves those
// who do not take it. Who has nothing on the way is not waited for.
func TestStop(t *testing.T) {
	whole := len(large().Files[0].Raw)
	for name, c := range map[string]struct {
		takes bool
		grace time.Duration
	}{
		"the answer arrives":     {true, patience},
		"the answer is too late": {false, 50 * time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			ctx, stop := context.WithCancel(t.Context())
			limits := Usual()
			limits.Grace = c.grace
			s := &Server{Limits: limits, Answers: Handler(large(), origins, new(Tally))}
			done := make(chan error, 1)
			go func() { done <- s.Serve(ctx, l) }()
			addr := l.Addr().String()
			silent, waiting, reading := dial(t, addr), dial(t, addr), dial(t, addr)
			io.WriteString(waiting, "HEAD /small HTTP/1.1\r\nHost: x\r\n\r\n")
			if _, err := http.ReadResponse(bufio.NewReader(waiting), &http.Request{Method: "HEAD"}); err != nil {
				t.Fatal(err)
			}
			reading.SetReadBuffer(16 << 10)
			io.WriteString(reading, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
			r, err := http.ReadResponse(bufio.NewReader(reading), nil)
			if err != nil {
				t.Fatal(err)
			}
			stop()
			for _, other := range []net.Conn{silent, waiting} {
				if _, err := other.Read(make([]byte, 1)); err != io.EOF {
					t.Errorf("a connection without a request ends with %v", err)
				}
			}
			if c.takes {
				if body, err := io.ReadAll(r.Body); err != nil || len(body) != whole {
					t.Errorf("%d of %d bytes arrive, and %v", len(body), whole, err)
				}
			}
			if err := <-done; err != nil {
				t.Errorf("Serve: %v", err)
			}
			if _, err := net.Dial("tcp", addr); err == nil {
				t.Error("somebody still listens")
			}
		})
	}
}

// What is wrong with the address itself is said, and ends the server.
func TestNoListener(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	said := error(nil)
	s := &Server{Answers: Handler(small(), origins, new(Tally)), Limits: Usual(), Failed: func(err error) { said = err }}
	if err := s.Serve(t.Context(), l); err == nil || said == nil {
		t.Errorf("Serve: %v, and it says %v", err, said)
	}
}
