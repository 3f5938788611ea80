package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"net/http"
	"strconv"
	"strings"

	"sixtydays/cmd/internal/site"
)

// An answer is all that is said at a path, made before anybody asks.
type answer struct {
	status    int
	bodies    map[string]*body // by encoding
	encodings []string         // of the bodies, the one to prefer first
}

// A body is one encoding of an answer. Its headers are only ever read: everybody
// who asks gets the same.
type body struct {
	data   []byte
	tag    string      // of the data, empty where nobody shall keep it
	header http.Header // of an answer with the data
	known  http.Header // of one that says that the browser has it already

	// The header in two parts: what package http must know of, and all else as
	// it is sent.
	heard http.Header
	lines []byte
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
			a.bodies[b.encoding] = newBody(header, b.encoding, `"`+name+b.suffix+`"`, b.data)
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

func newBody(header http.Header, encoding, tag string, data []byte) *body {
	b := &body{data: data, tag: tag, header: header.Clone(), known: header.Clone()}
	b.header.Set("ETag", tag)
	b.header.Set("Content-Length", strconv.Itoa(len(data)))
	if encoding != identity {
		b.header.Set("Content-Encoding", encoding)
	}
	b.known.Set("ETag", tag)
	b.known.Del("Content-Type")
	b.part()
	return b
}

// part parts the header.
func (b *body) part() {
	b.heard = make(http.Header)
	rest := b.header.Clone()
	for _, name := range []string{"Content-Length", "Content-Type"} {
		b.heard[name] = b.header[name]
		rest.Del(name)
	}
	var lines bytes.Buffer
	rest.Write(&lines) // a bytes.Buffer does not fail
	b.lines = lines.Bytes()
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
	b := &body{data: data, header: h}
	b.part()
	return &answer{status: status, bodies: map[string]*body{identity: b}}
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

// send answers with the encoding that the request wants most, or that the
// browser already has it, and returns the status of which that is.
func (a *answer) send(w http.ResponseWriter, r *http.Request) int {
	b := a.bodies[choose(joined(r.Header, "Accept-Encoding"), a.encodings)]
	if a.status == http.StatusOK && b.tag != "" && matches(joined(r.Header, "If-None-Match"), b.tag) {
		maps.Copy(w.Header(), b.known)
		w.WriteHeader(http.StatusNotModified)
		return http.StatusNotModified
	}
	if c, ok := r.Context().Value(connKey{}).(*conn); ok && r.Method != http.MethodHead {
		b.sendOn(c, w, a.status)
		return a.status
	}
	maps.Copy(w.Header(), b.header)
	w.WriteHeader(a.status)
	if r.Method != http.MethodHead {
		w.Write(b.data)
	}
	return a.status
}

// sendOn answers on c, in one piece if it is not too long.
func (b *body) sendOn(c *conn, w http.ResponseWriter, status int) {
	c.gather(b.lines)
	defer c.send()
	maps.Copy(w.Header(), b.heard)
	w.WriteHeader(status)
	w.Write(b.data)
	http.NewResponseController(w).Flush()
}

// joined returns all lines of a header as one.
func joined(h http.Header, name string) string {
	lines := h[name]
	if len(lines) == 1 {
		return lines[0]
	}
	return strings.Join(lines, ",")
}
