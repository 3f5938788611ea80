package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"sixtydays/core/decline"
	"sixtydays/core/share"
)

// runAdvise tells of invitations whether to file or to decline, one JSON object
// a line.
func runAdvise(args []string, out, errs io.Writer) error {
	return advise(args, os.Stdin, out, errs)
}

func advise(args []string, in io.Reader, out, errs io.Writer) error {
	flags := newFlags("advise", "< FACTS", errs)
	if _, err := parse(flags, args, 0); err != nil {
		return err
	}
	return eachLine(in, out, errs, func(text []byte, encode *json.Encoder) error {
		return adviseLine(text, encode, errs)
	})
}

// An advice is one line of advise's answer. The deadline is the first moment at
// which it is too late, null when it is not known.
type advice struct {
	ID       json.RawMessage `json:"id"`
	Verdict  string          `json:"verdict"`
	Codes    []string        `json:"codes"`
	Deadline *string         `json:"deadline"`
	Severity string          `json:"severity"`
}

// adviseLine answers one line. Facts that are not understood are named, because
// the advice leaves them out.
func adviseLine(text []byte, encode *json.Encoder, errs io.Writer) error {
	c, err := share.ParseFacts(text)
	if err != nil {
		return &badLine{err}
	}
	for _, path := range c.Unread {
		fmt.Fprintf(errs, "id %s: nothing is known of %s: the advice leaves it out\n", c.ID, path)
	}
	findings := decline.Check(&c.Facts)
	a := advice{ID: c.ID, Verdict: decline.Fold(findings).String(), Severity: decline.Worst(findings).String()}
	for i := range findings {
		a.Codes = append(a.Codes, findings[i].Code.String())
	}
	if m, ok := c.Facts.LastMoment(); ok {
		deadline := m.String()
		a.Deadline = &deadline
	}
	return encode.Encode(a)
}
