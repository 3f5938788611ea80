package serve

import (
	"net/http"
	"strings"
)

// A request is what of an HTTP request counts here. Whatever else it says is read
// past and forgotten.
type request struct {
	method, path     string
	accepted, wanted string // its Accept-Encoding and If-None-Match
}

// A refusal is the status with which a request is refused that is none.
type refusal int

func (r refusal) Error() string { return "serve: " + http.StatusText(int(r)) }

const (
	errMalformed = refusal(http.StatusBadRequest)
	errTooLong   = refusal(http.StatusRequestHeaderFieldsTooLarge)
	errVersion   = refusal(http.StatusHTTPVersionNotSupported)
	errCoding    = refusal(http.StatusNotImplemented)    // its body is in a coding of which nobody knows the end
	errExpects   = refusal(http.StatusExpectationFailed) // it expects what only its sender knows
)

// reads reports whether the request wants to read, and nothing else.
func (r *request) reads() bool { return r.method == http.MethodGet || r.method == http.MethodHead }

// joined returns all lines of a header as one.
func joined(lines []string) string {
	if len(lines) == 1 {
		return lines[0]
	}
	return strings.Join(lines, ",")
}
