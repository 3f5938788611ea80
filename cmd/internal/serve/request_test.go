package serve

import (
	"bufio"
	"errors"
	"net/http"
	"strings"
	"testing"
)

// What is read of a request, and what is not one, by RFC 9112.
func TestReadRequest(t *testing.T) {
	for _, c := range []struct {
		name, said string
		want       request
		err        error
	}{
		{"a page", "GET /fr/?x#y HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nIf-None-Match: \"a\"\r\n\r\n", request{"GET", "/fr/", "gzip", `"a"`, false}, nil},
		{"lines of one header", "HEAD / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\naccept-encoding: br\r\n\r\n", request{"HEAD", "/", "gzip,br", "", false}, nil},
		{"the last", "GET / HTTP/1.1\r\nHost: x\r\nConnection: te, Close\r\n\r\n", request{"GET", "/", "", "", true}, nil},
		{"HTTP/1.0", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", request{"GET", "/", "", "", true}, nil},
		{"no body by its length", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 00\r\n\r\n", request{"GET", "/", "", "", false}, nil},
		{"a body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx", request{"POST", "", "", "", true}, nil},
		{"the same length twice", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", request{"POST", "", "", "", true}, nil},
		{"two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 01\r\n\r\nx", request{}, errMalformed},
		{"a list of lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\nx", request{}, errMalformed},
		{"a signed length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\nx", request{}, errMalformed},
		{"a body in chunks", "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", request{"GET", "/", "", "", true}, nil},
		{"chunks of an unknown kind", "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n", request{}, errCoding},
		{"chunks of chunks", "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", request{}, errCoding},
		{"leave to go on", "PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\n", request{"PUT", "", "", "", true}, nil},
		{"an expectation", "GET / HTTP/1.1\r\nHost: x\r\nExpect: x\r\n\r\n", request{}, errExpects},
		{"a space before the colon", "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n", request{}, errMalformed},
		{"no host", "GET / HTTP/1.1\r\n\r\n", request{}, errMalformed},
		{"two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", request{}, errMalformed},
		{"a null in a value", "GET / HTTP/1.1\r\nHost: x\r\nX: a\x00b\r\n\r\n", request{}, errMalformed},
		{"a return in a value", "GET / HTTP/1.1\r\nHost: x\r\nX: a\rContent-Length: 4\r\n\r\n", request{}, errMalformed},
		{"a line without a colon", "GET / HTTP/1.1\r\nHost: x\r\nX\r\n\r\n", request{}, errMalformed},
		{"a line before the first", " GET / HTTP/1.1\r\nHost: x\r\n\r\n", request{}, errMalformed},
		{"two spaces", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", request{}, errMalformed},
		{"a space in the path", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", request{}, errMalformed},
		{"no version", "GET /\r\nHost: x\r\n\r\n", request{}, errMalformed},
		{"another version", "PRI * HTTP/2.0\r\nHost: x\r\n\r\n", request{}, errVersion},
		{"no method", "{} / HTTP/1.1\r\nHost: x\r\n\r\n", request{}, errMalformed},
		{"nothing", "\r\n\r\n", request{}, errMalformed},
	} {
		got, err := readRequest(bufio.NewReader(strings.NewReader(c.said)))
		if got != c.want || !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
			t.Errorf("%s: %+v, %v; want %+v, %v", c.name, got, err, c.want, c.err)
		}
	}
	if _, err := readRequest(bufio.NewReader(strings.NewReader("GET / HTTP/1.1\r\nHost: x\r\n"))); err == nil || errors.As(err, new(refusal)) {
		t.Errorf("half a request: %v", err)
	}
}

// FuzzReadRequest compares what is read with what package http reads: what it
// takes for a request without a body we may refuse, and never the other way round.
// Both find the same path, and whatever it finds to have a body ends our talk.
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
		got, err := readRequest(bufio.NewReader(strings.NewReader(said)))
		if err != nil {
			return
		}
		want, err := http.ReadRequest(bufio.NewReader(strings.NewReader(said)))
		if err != nil {
			if got.last || !got.reads() {
				return // nothing is looked for behind it, or it is refused anyway
			}
			t.Fatalf("%q is %+v to us and no request to package http: %v", said, got, err)
		}
		if got.method != want.Method || got.reads() && got.path != want.URL.Path {
			t.Errorf("%q: %+v, want %s %s", said, got, want.Method, want.URL.Path)
		}
		if (want.ContentLength != 0 || want.Close) && !got.last {
			t.Errorf("%q: something comes behind %+v: length %d, close %t", said, got, want.ContentLength, want.Close)
		}
	})
}
