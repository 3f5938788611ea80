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

// runReview works full cases through, one JSON object a line: what the profile
// said, what is true, and the invitation.
func runReview(args []string, out, errs io.Writer) error {
	return review(args, os.Stdin, out, errs)
}

func review(args []string, in io.Reader, out, errs io.Writer) error {
	if _, err := parse(newFlags("review", "< CASES", errs), args, 0); err != nil {
		return err
	}
	return eachLine(in, out, errs, func(text []byte, encode *json.Encoder) error {
		return reviewLine(text, encode, errs)
	})
}

// reviewLine answers one line. What is not understood is named, because the
// review leaves it out.
func reviewLine(text []byte, encode *json.Encoder, errs io.Writer) error {
	c, err := share.ParseReview(text)
	if err != nil {
		return &badLine{err}
	}
	for _, path := range c.Unread {
		fmt.Fprintf(errs, "id %s: nothing is known of %s: the review leaves it out\n", c.ID, path)
	}
	v, err := decline.Review(decline.Law(), &c.Case)
	if err != nil {
		return &badLine{err}
	}
	return encode.Encode(report.NewReview(c.ID, v))
}
