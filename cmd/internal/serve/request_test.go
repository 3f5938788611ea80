package serve

import (
	"bufio"
	"net/http"
	"strings"
	"testing"

	"github.com/valyala/fasthttp"
)

// FuzzReadRequest compares what is read with what package http reads: what it
// takes for a request we may refuse, and never the other way round where another
// request may come behind. Both find the same path, and what has a length or ends
// the connection for it is the last for us.
func FuzzReadRequest(f *testing.F) {
	for _, seed := range []string{
		"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
		"POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nevil",
		"GET http://x/%66r HTTP/1.0\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nX: a\r\n b\r\n\r\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, said string) {
		var h fasthttp.RequestHeader
		if h.Read(bufio.NewReader(strings.NewReader(said))) != nil {
			return
		}
		got, last, err := readRequest(&h)
		if err != nil {
			return
		}
		last = last || h.ConnectionClose()
		want, err := http.ReadRequest(bufio.NewReader(strings.NewReader(said)))
		if err != nil {
			if last || !got.reads() {
				return // nothing is looked for behind it, or it is refused anyway
			}
			t.Fatalf("%q is %+v to us and no request to package http: %v", said, got, err)
		}
		if got.method != want.Method || got.reads() && got.path != want.URL.Path {
			t.Errorf("%q: %+v, want %s %s", said, got, want.Method, want.URL.Path)
		}
		if (want.ContentLength > 0 || want.Close) && !last && got.reads() {
			t.Errorf("%q: something comes behind %+v: length %d, close %t", said, got, want.ContentLength, want.Close)
		}
	})
}
