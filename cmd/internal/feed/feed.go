// Package feed reads the file in which IRCC publishes its rounds of invitations,
// and adds what is new in it to the rounds that core holds.
//
// The file is written by hand: a moment has more than a dozen spellings, some
// with mistakes. What is understood in only one way is read. A moment that is not
// is left out, and said to be: it is unknown, which is better than wrong. For all
// else a file that is not understood is refused.
package feed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/rounds"
)

// An item is a round as the English file has it. Everything in the file is text.
type item struct {
	DrawNumber   string
	DrawDate     string
	DrawName     string
	DrawSize     string
	DrawCRS      string
	DrawText2    string // the programs
	DrawDateTime string
	DrawCutOff   string // the tie-break
}

// A Doubt is a moment of a round that was left out, and why.
type Doubt struct {
	Number string
	Err    error
}

// Read reads the English file, of UTF-8 with or without a byte order mark. It
// returns the rounds with the oldest first, and what it left out of them.
func Read(text []byte) ([]rounds.Round, []Doubt, error) {
	var file struct{ Rounds []item }
	if err := json.Unmarshal(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")), &file); err != nil {
		return nil, nil, err
	}
	var all []rounds.Round
	var doubts []Doubt
	var wrong []error
	for i := range file.Rounds {
		r, doubt, err := file.Rounds[i].round()
		if err != nil {
			wrong = append(wrong, fmt.Errorf("round %s: %w", file.Rounds[i].DrawNumber, err))
		}
		if doubt != nil {
			doubts = append(doubts, Doubt{r.Number, doubt})
		}
		all = append(all, r)
	}
	if err := errors.Join(wrong...); err != nil {
		return nil, nil, err
	}
	slices.Reverse(all) // the file has the newest first
	return all, doubts, ordered(all)
}

// round returns the round that i tells of. Its doubt is of what was left out.
func (i *item) round() (r rounds.Round, doubt, err error) {
	r, err = named(i.DrawName)
	if err != nil {
		return r, nil, err
	}
	r.Number, r.Source = strings.TrimSpace(i.DrawNumber), law.RoundsFeed
	if r.Day, err = law.ParseDay(strings.TrimSpace(i.DrawDate)); err != nil {
		return r, nil, err
	}
	if r.Invitations, err = count(i.DrawSize); err != nil {
		return r, nil, err
	}
	cutOff, err := count(i.DrawCRS)
	if err != nil {
		return r, nil, err
	}
	r.CutOff = crs.Points(cutOff)
	doubt = i.moments(&r)
	return r, doubt, i.programs(&r)
}

// count reads a number with or without commas for thousands.
func count(s string) (int, error) {
	n, err := strconv.Atoi(strings.ReplaceAll(strings.TrimSpace(s), ",", ""))
	if err != nil || n <= 0 {
		return 0, fmt.Errorf("%q is not a number of invitations or a score", s)
	}
	return n, nil
}

// moments reads the moments of r. The error tells which it left out, and why.
func (i *item) moments(r *rounds.Round) error {
	var wrong []error
	latest := r.Day + 1 // in UTC it can be the next day already
	read := func(to *profile.Answer[law.Moment], text string, earliest law.Day) {
		if strings.TrimSpace(text) == "" {
			return
		}
		m, err := parseMoment(text, latest)
		if err == nil && (m.Day < earliest || m.Day > latest) {
			err = fmt.Errorf("%q is not of the days from %v to %v", text, earliest, latest)
		}
		if err != nil {
			wrong = append(wrong, err)
			return
		}
		*to = profile.Given(m)
	}
	read(&r.Time, i.DrawDateTime, r.Day)
	read(&r.TieBreak, i.DrawCutOff, r.Day.AddYears(-1)) // a profile lasts twelve months
	return errors.Join(wrong...)
}

// programs reports an error when the file names other programs than r invites by.
func (i *item) programs(r *rounds.Round) error {
	if strings.TrimSpace(i.DrawText2) == "" {
		return nil
	}
	for words, invites := range map[string]bool{
		"Canadian Experience Class":  r.Invites(program.CanadianExperience),
		"Federal Skilled Worker":     r.Invites(program.SkilledWorker),
		"Federal Skilled Trades":     r.Invites(program.SkilledTrades),
		"Provincial Nominee Program": r.InvitesNominees(),
	} {
		if strings.Contains(i.DrawText2, words) != invites {
			return fmt.Errorf("%q is said to invite by %q", i.DrawName, i.DrawText2)
		}
	}
	return nil
}

// numbers is how a round is numbered.
var numbers = regexp.MustCompile(`^([1-9][0-9]*)([ab]?)$`)

// ordered reports an error unless the numbers of all count up from 1, with a and
// b where two rounds share one, and their days do not go back.
func ordered(all []rounds.Round) error {
	want, shared := 1, false
	var day law.Day
	for i := range all {
		r := &all[i]
		found := numbers.FindStringSubmatch(r.Number)
		if found == nil || found[1] != strconv.Itoa(want) || (found[2] == "b") != shared {
			return fmt.Errorf("there is round %q where %d was looked for", r.Number, want)
		}
		if r.Day < day {
			return fmt.Errorf("round %s is of %v, and the one before it of %v", r.Number, r.Day, day)
		}
		if shared = found[2] == "a"; !shared {
			want++
		}
		day = r.Day
	}
	if shared {
		return fmt.Errorf("there is no round %db", want)
	}
	return nil
}
