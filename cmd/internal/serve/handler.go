// Package serve serves a site that is already in memory. It knows the site's
// files and nothing else: there is no path of the file system to climb, no host
// to be fooled by, and no log of who asked for what.
package serve

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"net/http"
	"strconv"
	"strings"

	"sixtydays/cmd/internal/site"
)

// Handler answers with the files of s, to browsers that reach it at origins.
func Handler(s *site.Site, origins []string) http.Handler {
	h := &handler{
		answers:  make(map[string]*answer),
		notFound: newAnswer(s, s.NotFound, origins),
	}
	for _, f := range s.Files {
		h.answers[f.Path] = newAnswer(s, f, origins)
	}
	return h
}

type handler struct {
	answers  map[string]*answer
	notFound *answer
}

// An answer is a file with all that can be known before it is asked for.
type answer struct {
	header    http.Header // but for those of the encoding
	bodies    map[string]body
	encodings []string // of the bodies, the one to prefer first
}

// A body is one encoding of a file.
type body struct {
	data []byte
	tag  string
}

func newAnswer(s *site.Site, f site.File, origins []string) *answer {
	a := &answer{header: secure(s, f.Kind, origins), bodies: make(map[string]body)}
	if f.Immutable {
		a.header.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		a.header.Set("Cache-Control", "no-cache")
	}
	a.header.Set("Content-Type", f.Type)
	a.header.Set("Vary", "Accept-Encoding")
	sum := sha256.Sum256(f.Raw)
	name := hex.EncodeToString(sum[:12])
	for _, b := range []struct {
		encoding, tag string
		data          []byte
	}{
		{brotli, name + "-br", f.Brotli},
		{gzip, name + "-gz", f.Gzip},
		{identity, name, f.Raw},
	} {
		if b.data != nil || b.encoding == identity {
			a.bodies[b.encoding] = body{b.data, `"` + b.tag + `"`}
			a.encodings = append(a.encodings, b.encoding)
		}
	}
	return a
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a, ok := h.answers[r.URL.Path]
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		maps.Copy(w.Header(), h.notFound.header)
		w.Header().Set("Allow", "GET, HEAD")
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		plain(w, r, http.StatusMethodNotAllowed)
	case ok:
		a.send(w, r, http.StatusOK)
	case h.answers[r.URL.Path+"/"] != nil:
		maps.Copy(w.Header(), h.notFound.header)
		w.Header().Set("Location", redirect(r))
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		plain(w, r, http.StatusPermanentRedirect)
	default:
		h.notFound.send(w, r, http.StatusNotFound)
	}
}

// redirect returns the address of the page that the request's path lacks only
// a slash for. The path is known, so it leads nowhere else.
func redirect(r *http.Request) string {
	target := r.URL.Path + "/"
	if r.URL.RawQuery != "" {
		target += "?" + r.URL.RawQuery
	}
	return target
}

// plain answers with a status and its name.
func plain(w http.ResponseWriter, r *http.Request, status int) {
	text := http.StatusText(status) + "\n"
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write([]byte(text))
	}
}

// send answers with the encoding that the request wants most, or that the
// browser already has it.
func (a *answer) send(w http.ResponseWriter, r *http.Request, status int) {
	encoding := choose(strings.Join(r.Header.Values("Accept-Encoding"), ","), a.encodings)
	b := a.bodies[encoding]
	h := w.Header()
	maps.Copy(h, a.header)
	h.Set("ETag", b.tag)
	if status == http.StatusOK && matches(strings.Join(r.Header.Values("If-None-Match"), ","), b.tag) {
		h.Del("Content-Type")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if encoding != identity {
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(b.data)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(b.data)
	}
}
