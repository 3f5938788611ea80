package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"sixtydays/core/decline"
	"sixtydays/core/report"
	"sixtydays/core/share"
)

// runAdvise tells of invitations whether to file or to decline, one JSON object
// a line, or as text.
func runAdvise(args []string, out, errs io.Writer) error {
	return advise(args, os.Stdin, out, errs)
}

func advise(args []string, in io.Reader, out, errs io.Writer) error {
	e, err := askExplained("advise", "< FACTS", args, errs)
	if err != nil {
		return err
	}
	if e.explain {
		return readLines(in, errs, func(text []byte) error {
			c, err := readFacts(text, errs)
			if err != nil {
				return err
			}
			return e.write(out, c.ID, func(w io.Writer) error {
				return report.DeclineText(w, e.words, &c.Facts, decline.Check(&c.Facts))
			})
		})
	}
	return eachLine(in, out, errs, func(text []byte, encode *json.Encoder) error {
		c, err := readFacts(text, errs)
		if err != nil {
			return err
		}
		return encode.Encode(newAdvice(c))
	})
}

// readFacts reads one line. Facts that are not understood are named, because the
// advice leaves them out.
func readFacts(text []byte, errs io.Writer) (*share.FactsCase, error) {
	c, err := share.ParseFacts(text)
	if err != nil {
		return nil, &badLine{err}
	}
	for _, path := range c.Unread {
		fmt.Fprintf(errs, "id %s: nothing is known of %s: the advice leaves it out\n", c.ID, path)
	}
	return &c, nil
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

func newAdvice(c *share.FactsCase) *advice {
	findings := decline.Check(&c.Facts)
	a := &advice{ID: c.ID, Verdict: decline.Fold(findings).String(), Severity: decline.Worst(findings).String()}
	for i := range findings {
		a.Codes = append(a.Codes, findings[i].Code.String())
	}
	if m, ok := c.Facts.LastMoment(); ok {
		deadline := m.String()
		a.Deadline = &deadline
	}
	return a
}
