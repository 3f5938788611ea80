package main

import (
	"encoding/json"
	"flag"
	"io"
	"os"
	"time"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/report"
	"sixtydays/core/share"
)

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
	return eachLine(in, out, errs, func(text []byte, encode *json.Encoder) error {
		return scoreLine(set, text, encode)
	})
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

// scoreLine answers one line.
func scoreLine(set *crs.Set, text []byte, encode *json.Encoder) error {
	c, err := share.ParseCase(text, set.GridDay())
	if err != nil {
		return &badLine{err}
	}
	s := crs.Rate(set, &c.Profile)
	return encode.Encode(newScored(c.ID, &s))
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
