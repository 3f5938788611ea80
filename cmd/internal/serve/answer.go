package serve

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"os"
	"strconv"

	"sixtydays/cmd/internal/site"

	"github.com/valyala/fasthttp"
)

// An answer is all that is said at a path, made before anybody asks.
type answer struct {
	status    int
	bodies    map[string]*body // by encoding
	encodings []string         // of the bodies, the one to prefer first
}

// A body is one encoding of an answer.
type body struct {
	tag    string // of the data, empty where nobody shall keep it
	answer reply  // with the data
	known  reply  // that the browser has it already
}

// A reply is what one request gets. Everybody who asks for the same gets the same:
// it is only ever read.
type reply struct {
	status int
	header http.Header
	fast   *fasthttp.ResponseHeader // the same as header, with the status
	data   []byte
	place  *place // of the data, nil where the system cannot send it from one
}

// file returns a file with the data of a large reply, or nil.
func (r *reply) file() *os.File {
	if r.place == nil {
		return nil
	}
	return r.place.open()
}

func newReply(status int, header http.Header, data []byte) reply {
	r := reply{status: status, header: header, fast: new(fasthttp.ResponseHeader), data: data}
	r.fast.SetNoDefaultContentType(true)
	r.fast.SetStatusCode(status)
	for name := range header {
		r.fast.Set(name, header.Get(name))
	}
	r.fast.SetContentLength(len(data)) // which an answer to HEAD says too
	if len(data) > most {
		r.place = keep(data)
	}
	return r
}

// whole returns the answer with all of f.
func whole(status int, s *site.Site, f site.File, origins []string) *answer {
	a := &answer{status: status, bodies: make(map[string]*body)}
	header := headerOf(s, f, origins)
	sum := sha256.Sum256(f.Raw)
	name := hex.EncodeToString(sum[:12])
	for _, b := range []struct {
		encoding, suffix string
		data             []byte
	}{
		{brotli, "-br", f.Brotli},
		{gzip, "-gz", f.Gzip},
		{identity, "", f.Raw},
	} {
		if b.data != nil || b.encoding == identity {
			a.bodies[b.encoding] = newBody(status, header, b.encoding, `"`+name+b.suffix+`"`, b.data)
			a.encodings = append(a.encodings, b.encoding)
		}
	}
	return a
}

// headerOf returns the header of the answer with f, but for what depends on the
// encoding.
func headerOf(s *site.Site, f site.File, origins []string) http.Header {
	h := make(http.Header)
	for _, line := range append(s.SharedHeaders(origins), s.FileHeaders(f, origins)...) {
		h.Set(line.Name, line.Value)
	}
	h.Set("Vary", "Accept-Encoding")
	return h
}

func newBody(status int, header http.Header, encoding, tag string, data []byte) *body {
	full, known := header.Clone(), header.Clone()
	full.Set("ETag", tag)
	full.Set("Content-Length", strconv.Itoa(len(data)))
	if encoding != identity {
		full.Set("Content-Encoding", encoding)
	}
	known.Set("ETag", tag)
	known.Del("Content-Type")
	return &body{tag, newReply(status, full, data), newReply(http.StatusNotModified, known, nil)}
}

// brief returns an answer of one line of text, with headers of its own given as
// names and values in turn.
func brief(status int, s *site.Site, origins []string, text string, own ...string) *answer {
	h := headerOf(s, site.File{Type: "text/plain; charset=utf-8"}, origins)
	h.Del("Vary")
	for i := 0; i < len(own); i += 2 {
		h.Set(own[i], own[i+1])
	}
	data := []byte(text + "\n")
	h.Set("Content-Length", strconv.Itoa(len(data)))
	return &answer{status: status, bodies: map[string]*body{identity: {answer: newReply(status, h, data)}}}
}

// ok answers what watches over the server. No cache may answer in its place.
func ok(s *site.Site, origins []string) *answer {
	return brief(http.StatusOK, s, origins, "ok", "Cache-Control", "no-store")
}

// moved answers at the path that lacks only the slash of a page's own. A query
// is left behind, as no page reads one.
func moved(s *site.Site, page string, origins []string) *answer {
	return brief(http.StatusPermanentRedirect, s, origins, http.StatusText(http.StatusPermanentRedirect), "Location", page)
}

// notAllowed answers requests that want to do more than read.
func notAllowed(s *site.Site, origins []string) *answer {
	return brief(http.StatusMethodNotAllowed, s, origins, http.StatusText(http.StatusMethodNotAllowed), "Allow", "GET, HEAD")
}

// refused answers what is no request.
func refused(with refusal, s *site.Site, origins []string) *answer {
	return brief(int(with), s, origins, http.StatusText(int(with)))
}

// to returns what a request gets: the encoding that it wants most, or that the
// browser already has it.
func (a *answer) to(r *request) reply {
	b := a.bodies[choose(r.accepted, a.encodings)]
	if a.status == http.StatusOK && b.tag != "" && matches(r.wanted, b.tag) {
		return b.known
	}
	if r.method == http.MethodHead {
		head := b.answer
		head.data, head.place = nil, nil
		return head
	}
	return b.answer
}
