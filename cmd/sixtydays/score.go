package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/report"
	"sixtydays/core/share"
)

// maxLine is the longest line that score reads, in bytes. A profile takes less
// than one of its thousands.
const maxLine = 1 << 20

// runScore scores profiles, one JSON object a line.
func runScore(args []string, out, errs io.Writer) error {
	return score(args, os.Stdin, out, errs)
}

func score(args []string, in io.Reader, out, errs io.Writer) error {
	flags := newFlags("score", "[-on DAY] < PROFILES", errs)
	on := dayFlag(flags)
	if _, err := parse(flags, args, 0); err != nil {
		return err
	}
	set, err := crs.Law().At(*on)
	if err != nil {
		return err
	}
	return scoreLines(set, in, out, errs)
}

// A scored is one line of score's answer. Its last three members are left out
// for an exact total, and tell what it lacks otherwise.
type scored struct {
	ID    json.RawMessage `json:"id"`
	A     crs.Points      `json:"A"`
	B     crs.Points      `json:"B"`
	C     crs.Points      `json:"C"`
	D     crs.Points      `json:"D"`
	Total crs.Points      `json:"total"`

	Standing string   `json:"standing,omitempty"`
	GridDay  string   `json:"grid_day,omitempty"`
	Missing  []string `json:"missing,omitempty"`
}

// scoreLines answers each line of in. A line that cannot be read gets a message
// with its number for each thing that is wrong, and the others are still
// answered.
func scoreLines(set *crs.Set, in io.Reader, out, errs io.Writer) error {
	lines := bufio.NewReaderSize(in, maxLine)
	w := bufio.NewWriter(out)
	encode := json.NewEncoder(w)
	encode.SetEscapeHTML(false)
	n, bad := 0, 0
	for {
		text, err := nextLine(lines)
		if err == io.EOF {
			break
		}
		n++
		if err == nil && len(text) > 0 {
			err = scoreLine(set, text, encode)
		}
		switch {
		case errors.As(err, new(*badLine)):
			bad++
			for problem := range strings.SplitSeq(err.Error(), "\n") {
				fmt.Fprintf(errs, "line %d: %s\n", n, problem)
			}
		case err != nil:
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d lines could not be scored", bad, n)
	}
	return nil
}

// A badLine is an error of one line, after which the next can be read.
type badLine struct{ error }

// scoreLine answers one line.
func scoreLine(set *crs.Set, text []byte, encode *json.Encoder) error {
	c, err := share.ParseCase(text, set.GridDay())
	if err != nil {
		return &badLine{err}
	}
	s := crs.Rate(set, &c.Profile)
	return encode.Encode(newScored(c.ID, &s))
}

// nextLine reads a line without its end and the white space around it. A line
// that is too long is a [badLine], and is read to its end.
func nextLine(r *bufio.Reader) ([]byte, error) {
	text, err := r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		for err == bufio.ErrBufferFull {
			_, err = r.ReadSlice('\n')
		}
		if err == nil || err == io.EOF {
			err = &badLine{fmt.Errorf("longer than %d bytes", maxLine)}
		}
		return nil, err
	}
	if err == io.EOF && len(text) > 0 {
		err = nil // the last line need not end
	}
	return bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))), err
}

func newScored(id json.RawMessage, s *crs.Score) scored {
	a := scored{
		ID:    id,
		A:     s.Section(crs.Core),
		B:     s.Section(crs.Spouse),
		C:     s.Section(crs.Transfer),
		D:     s.Section(crs.Additional),
		Total: s.Points,
	}
	if standing := s.Standing(); standing != crs.Exact {
		a.Standing = standing.String()
		a.GridDay = s.GridDay.String()
		a.Missing = report.Slugs(s.Missing.Fields())
	}
	return a
}

// dayFlag defines the flag -on, the day that is asked about. It is today, in the time
// zone of the machine, unless it is given.
func dayFlag(flags *flag.FlagSet) *law.Day {
	now := time.Now()
	on, _ := law.MakeDay(now.Year(), int(now.Month()), now.Day())
	flags.Func("on", "answer for `DAY`, written as YYYY-MM-DD (default today)", func(s string) error {
		day, err := law.ParseDay(s)
		on = day
		return err
	})
	return &on
}
