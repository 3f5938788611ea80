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

// runReview works full cases through, one JSON object a line, or as text: what the
// profile said, what is true, and the invitation.
func runReview(args []string, out, errs io.Writer) error {
	return review(args, os.Stdin, out, errs)
}

func review(args []string, in io.Reader, out, errs io.Writer) error {
	e, err := askExplained("review", "< CASES", args, errs)
	if err != nil {
		return err
	}
	if e.explain {
		return readLines(in, errs, func(text []byte) error {
			id, v, err := reviewLine(text, errs)
			if err != nil {
				return err
			}
			return e.write(out, id, func(w io.Writer) error { return report.ReviewText(w, e.words, v) })
		})
	}
	return eachLine(in, out, errs, func(text []byte, encode *json.Encoder) error {
		id, v, err := reviewLine(text, errs)
		if err != nil {
			return err
		}
		return encode.Encode(report.NewReview(id, v))
	})
}

// reviewLine reviews one line, which has an id. What is not understood is named,
// because the review leaves it out.
func reviewLine(text []byte, errs io.Writer) (json.RawMessage, *decline.Reviewed, error) {
	c, err := share.ParseReview(text)
	if err != nil {
		return nil, nil, &badLine{err}
	}
	for _, path := range c.Unread {
		fmt.Fprintf(errs, "id %s: nothing is known of %s: the review leaves it out\n", c.ID, path)
	}
	v, err := decline.Review(decline.Law(), &c.Case)
	if err != nil {
		return nil, nil, &badLine{err}
	}
	return c.ID, v, nil
}
