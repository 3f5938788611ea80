package serve

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
)

// A request is what of an HTTP request counts here. Whatever else it says is read
// past and forgotten.
type request struct {
	method, path     string
	accepted, wanted string // its Accept-Encoding and If-None-Match
	last             bool   // nothing more may be read from the connection
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

// readRequest reads a request of HTTP/1 up to its body. Its lines are read by the
// standard library, and what it must not be by RFC 9112 is refused, even where
// that would make no difference to us: a proxy before us may think otherwise of
// where a request ends.
func readRequest(in *bufio.Reader) (r request, err error) {
	lines := textproto.NewReader(in)
	line, err := lines.ReadLine()
	if err != nil {
		return r, err
	}
	header, err := lines.ReadMIMEHeader()
	if err != nil {
		if errors.As(err, new(textproto.ProtocolError)) {
			err = errMalformed
		}
		return r, err
	}
	method, rest, _ := strings.Cut(line, " ")
	target, version, _ := strings.Cut(rest, " ")
	major, minor, ok := http.ParseHTTPVersion(version)
	if !ok || !isToken(method) || !isHeader(header) {
		return r, errMalformed
	}
	if major != 1 {
		return r, errVersion
	}
	if hosts := len(header["Host"]); hosts > 1 || hosts == 0 && minor > 0 {
		return r, errMalformed
	}
	if expected := joined(header, "Expect"); expected != "" && !strings.EqualFold(expected, "100-continue") {
		return r, errExpects
	}
	body, err := hasBody(header)
	if err != nil {
		return r, err
	}
	r = request{
		method:   method,
		accepted: joined(header, "Accept-Encoding"),
		wanted:   joined(header, "If-None-Match"),
		// A body is not for us, and no request may be looked for behind it.
		last: body || minor == 0 || wantsClose(joined(header, "Connection")),
	}
	if r.reads() {
		u, err := url.ParseRequestURI(target)
		if err != nil {
			return r, errMalformed
		}
		r.path = u.Path
	}
	return r, nil
}

// reads reports whether the request wants to read, and nothing else.
func (r *request) reads() bool { return r.method == http.MethodGet || r.method == http.MethodHead }

// isToken reports whether s may be a method, or the name of a header.
func isToken(s string) bool {
	return s != "" && strings.IndexFunc(s, func(c rune) bool {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.ContainsRune("!#$%&'*+-.^_`|~", c))
	}) < 0
}

// isHeader reports whether all names are tokens, and all values without control
// characters.
func isHeader(header textproto.MIMEHeader) bool {
	for name, values := range header {
		if !isToken(name) {
			return false
		}
		for _, value := range values {
			if strings.IndexFunc(value, func(c rune) bool { return c < ' ' && c != '\t' || c == 0x7f }) >= 0 {
				return false
			}
		}
	}
	return true
}

// hasBody reports whether something comes behind the header.
func hasBody(header textproto.MIMEHeader) (bool, error) {
	lengths := header["Content-Length"]
	for _, length := range lengths {
		if _, err := strconv.ParseUint(length, 10, 63); err != nil || length != lengths[0] {
			return false, errMalformed
		}
	}
	codings := header["Transfer-Encoding"]
	if len(codings) > 0 && (len(codings) > 1 || !strings.EqualFold(codings[0], "chunked")) {
		return true, errCoding
	}
	return len(codings) > 0 || len(lengths) > 0 && strings.Trim(lengths[0], "0") != "", nil
}

// wantsClose reports whether a Connection header says that nothing comes behind
// the request.
func wantsClose(connection string) bool {
	for option := range strings.SplitSeq(connection, ",") {
		if strings.EqualFold(strings.TrimSpace(option), "close") {
			return true
		}
	}
	return false
}

// joined returns all lines of a header as one.
func joined[H ~map[string][]string](header H, name string) string {
	lines := header[name]
	if len(lines) == 1 {
		return lines[0]
	}
	return strings.Join(lines, ",")
}

// A ration lets so many bytes be read. Whoever wants more is told that it is too
// long.
type ration struct {
	from io.Reader
	left int
}

func (r *ration) Read(b []byte) (int, error) {
	if r.left <= 0 {
		return 0, errTooLong
	}
	n, err := r.from.Read(b[:min(len(b), r.left)])
	r.left -= n
	return n, err
}
