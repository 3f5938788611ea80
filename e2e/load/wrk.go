package main

import (
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"regexp"
	"strconv"
	"time"
)

// A wrk is how wrk is asked to ask.
type wrk struct {
	length      time.Duration
	connections int
}

// figures are what wrk says of one round.
type figures struct {
	rate float64 // requests a second
	late float64 // milliseconds within which 99 of 100 were answered
}

// run asks for a URL as often as it is answered.
func (w wrk) run(url, encoding string) (figures, error) {
	said, err := exec.Command("wrk", "-t", "1", "-c", strconv.Itoa(w.connections), "-d", w.length.String(),
		"--latency", "-H", "Accept-Encoding: "+encoding, url).CombinedOutput()
	if err != nil {
		return figures{}, fmt.Errorf("wrk: %w: %s", err, said)
	}
	return parse(string(said))
}

var (
	rateLine = regexp.MustCompile(`(?m)^Requests/sec:\s+([0-9.]+)$`)
	lateLine = regexp.MustCompile(`(?m)^\s+99%\s+([0-9.]+)(us|ms|s)\s*$`)
	badLine  = regexp.MustCompile(`(?m)^\s*(Socket errors|Non-2xx).*$`)
)

// parse reads what wrk says. A round in which anything went wrong counts as none.
func parse(said string) (f figures, err error) {
	if bad := badLine.FindString(said); bad != "" {
		return f, fmt.Errorf("wrk: %s", bad)
	}
	rate, late := rateLine.FindStringSubmatch(said), lateLine.FindStringSubmatch(said)
	if rate == nil || late == nil {
		return f, fmt.Errorf("wrk says %s", said)
	}
	if f.rate, err = strconv.ParseFloat(rate[1], 64); err != nil {
		return f, err
	}
	f.late, err = strconv.ParseFloat(late[1], 64)
	f.late *= map[string]float64{"us": 0.001, "ms": 1, "s": 1000}[late[2]]
	return f, err
}

// size returns the length of what is at a URL, as it is sent.
func size(url, encoding string) (int64, error) {
	r, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return 0, err
	}
	r.Header.Set("Accept-Encoding", encoding)
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK || answer.Header.Get("Content-Encoding") != encoding {
		return 0, fmt.Errorf("%s: status %d, Content-Encoding %q", url, answer.StatusCode, answer.Header.Get("Content-Encoding"))
	}
	return io.Copy(io.Discard, answer.Body)
}
