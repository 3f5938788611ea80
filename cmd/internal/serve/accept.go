package serve

import (
	"strconv"
	"strings"
)

// The encodings that a file may have, the one to prefer first.
const (
	brotli   = "br"
	gzip     = "gzip"
	identity = "identity"
)

// choose returns the first of the offered encodings that an Accept-Encoding
// header wants most. Where it accepts none the answer is identity, which every
// client can read.
func choose(header string, offered []string) string {
	best, most := identity, 0.0
	for _, encoding := range offered {
		if q := quality(header, encoding); q > most {
			best, most = encoding, q
		}
	}
	return best
}

// quality returns how much an Accept-Encoding header wants an encoding, between
// 0, which is not at all, and 1.
func quality(header, encoding string) float64 {
	any := 0.0
	if encoding == identity {
		any = 0.0001 // acceptable unless refused, but wanted least
	}
	for item := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(item, ";")
		name = strings.TrimSpace(name)
		switch {
		case strings.EqualFold(name, encoding), encoding == gzip && strings.EqualFold(name, "x-gzip"):
			return weight(parameters)
		case name == "*":
			any = weight(parameters)
		}
	}
	return any
}

// weight returns the q among parameters. One that cannot be read is 0.
func weight(parameters string) float64 {
	for p := range strings.SplitSeq(parameters, ";") {
		name, value, _ := strings.Cut(p, "=")
		if !strings.EqualFold(strings.TrimSpace(name), "q") {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || !(0 <= q && q <= 1) {
			return 0
		}
		return q
	}
	return 1
}
