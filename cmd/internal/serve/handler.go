// Package serve serves a site that is already in memory. It knows the site's
// files and nothing else: there is no path of the file system to climb, no host
// to be fooled by, and no log of who asked for what. No answer holds anything
// that a request has said.
package serve

import (
	"maps"
	"net/http"
	"strings"

	"sixtydays/cmd/internal/site"
)

// Health is the path at which the server says that it answers, for what watches
// over it. It does not change with the base of the site.
const Health = "/healthz"

// Answers are all that a server has to say, made before anybody asks.
type Answers struct {
	tally                *Tally
	at                   map[string]*answer // by path
	notFound, notAllowed *answer
	notFoundBelow        map[string]*answer // by the beginning of the path
	refused              map[refusal]*answer
	placed               bool // some of it is sent from a place
}

// Handler answers with the files of s, to browsers that reach it at origins, and
// counts the answers in tally.
func Handler(s *site.Site, origins []string, tally *Tally) *Answers {
	a := &Answers{tally: tally, at: make(map[string]*answer), notFoundBelow: make(map[string]*answer), refused: make(map[refusal]*answer)}
	// What comes later takes the place of what was there: a file is hidden by
	// nothing.
	a.at[Health] = ok(s, origins)
	for _, f := range s.Files {
		if path, slashed := strings.CutSuffix(f.Path, "/"); slashed {
			a.at[path] = moved(s, f.Path, origins)
		}
	}
	for _, f := range s.Files {
		a.at[f.Path] = whole(http.StatusOK, s, f, origins)
	}
	a.notFound = whole(http.StatusNotFound, s, s.NotFound, origins)
	for path, f := range s.NotFoundBelow {
		a.notFoundBelow[path] = whole(http.StatusNotFound, s, f, origins)
	}
	a.notAllowed = notAllowed(s, origins)
	for _, r := range []refusal{errMalformed, errTooLong, errVersion, errCoding, errExpects} {
		a.refused[r] = refused(r, s, origins)
	}
	for _, answer := range a.at {
		for _, b := range answer.bodies {
			a.placed = a.placed || b.answer.place != nil
		}
	}
	return a
}

// ServeHTTP answers for package http, under TLS.
func (a *Answers) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength != 0 {
		w.Header().Set("Connection", "close") // a body is not for us
	}
	reply := a.reply(&request{
		method: r.Method, path: r.URL.Path,
		accepted: joined(r.Header["Accept-Encoding"]), wanted: joined(r.Header["If-None-Match"]),
	})
	maps.Copy(w.Header(), reply.header)
	w.WriteHeader(reply.status)
	w.Write(reply.data)
}

// reply answers a request, and counts that.
func (a *Answers) reply(r *request) reply {
	reply := a.find(r).to(r)
	a.tally.add(reply.status)
	return reply
}

// refuse answers what is no request, and counts that.
func (a *Answers) refuse(with refusal) reply {
	a.tally.add(int(with))
	return a.refused[with].to(&request{})
}

func (a *Answers) find(r *request) *answer {
	if !r.reads() {
		return a.notAllowed
	}
	if found := a.at[r.path]; found != nil {
		return found
	}
	for below, notFound := range a.notFoundBelow {
		if strings.HasPrefix(r.path, below) {
			return notFound
		}
	}
	return a.notFound
}
