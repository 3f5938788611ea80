// Package serve serves a site that is already in memory. It knows the site's
// files and nothing else: there is no path of the file system to climb, no host
// to be fooled by, and no log of who asked for what. No answer holds anything
// that a request has said.
package serve

import (
	"net/http"
	"strings"

	"sixtydays/cmd/internal/site"
)

// Health is the path at which the server says that it answers, for what watches
// over it. It does not change with the base of the site.
const Health = "/healthz"

// Handler answers with the files of s, to browsers that reach it at origins, and
// counts the answers in tally.
func Handler(s *site.Site, origins []string, tally *Tally) http.Handler {
	h := &handler{tally: tally, answers: make(map[string]*answer), notFoundBelow: make(map[string]*answer)}
	// What comes later takes the place of what was there: a file is hidden by
	// nothing.
	h.answers[Health] = ok(s, origins)
	for _, f := range s.Files {
		if path, slashed := strings.CutSuffix(f.Path, "/"); slashed {
			h.answers[path] = moved(s, f.Path, origins)
		}
	}
	for _, f := range s.Files {
		h.answers[f.Path] = whole(http.StatusOK, s, f, origins)
	}
	h.notFound = whole(http.StatusNotFound, s, s.NotFound, origins)
	for path, f := range s.NotFoundBelow {
		h.notFoundBelow[path] = whole(http.StatusNotFound, s, f, origins)
	}
	h.notAllowed = notAllowed(s, origins)
	return h
}

type handler struct {
	tally                *Tally
	answers              map[string]*answer // by path
	notFound, notAllowed *answer
	notFoundBelow        map[string]*answer // by the beginning of the path
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength != 0 {
		// Nobody has anything to tell us. What is on its way is not for us, and
		// no request may be looked for behind it.
		w.Header().Set("Connection", "close")
	}
	h.tally.add(h.find(r).send(w, r))
}

func (h *handler) find(r *http.Request) *answer {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return h.notAllowed
	}
	if a := h.answers[r.URL.Path]; a != nil {
		return a
	}
	for below, a := range h.notFoundBelow {
		if strings.HasPrefix(r.URL.Path, below) {
			return a
		}
	}
	return h.notFound
}
