package rounds

import (
	"strconv"
	"strings"

	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// opened is the day from which the days of the first line are counted: Express
// Entry opened on it.
const opened law.Day = 735599 // 2015-01-01

// What a line has in the place of a number.
const (
	notKnown = "-"
	listed   = "list" // not known, and the round is one of [law.RoundsList]
)

// A reader reads lines as they are in [table].
type reader struct {
	rest   string // what is not read yet
	number int    // of the line above
	day    law.Day
}

// word reads a word and the space after it.
func (r *reader) word() string {
	n := 0
	for r.rest[n] > ' ' {
		n++
	}
	word := r.rest[:n]
	r.rest = r.rest[n+1:]
	return word
}

// round reads a line.
func (r *reader) round() Round {
	letter := ""
	if r.rest[0] >= 'a' {
		letter = r.word()
	}
	if letter != "b" {
		r.number++
	}
	days, _ := strconv.Atoi(r.word())
	r.day += law.Day(days)
	moment := r.word()
	kind, list, _ := strings.Cut(r.word(), "/")
	invitations, _ := strconv.Atoi(r.word())
	cutOff, _ := strconv.Atoi(r.word())
	made := Round{
		Number: strconv.Itoa(r.number) + letter, Day: r.day,
		List: list, Invitations: invitations, CutOff: crs.Points(cutOff), Source: law.RoundsFeed,
	}
	made.invite(kind)
	if moment == listed {
		made.Source = law.RoundsList
	}
	if n, err := strconv.Atoi(moment); err == nil {
		made.Time = profile.Given(law.Moment{Day: r.day}.Add(n))
	}
	if n, err := strconv.Atoi(r.word()); err == nil {
		made.TieBreak = profile.Given(law.Moment{Day: r.day + 1}.Add(-n))
	}
	return made
}

// invite sets whom r invites, by the name that invited gives it.
func (r *Round) invite(name string) {
	switch name {
	case "all":
		r.Kind = AllPrograms
		return
	case "pnp":
		r.Kind = Nominees
		return
	}
	for p := program.Program(1); p < program.NumProgram; p++ {
		if p.String() == name {
			r.Kind, r.Program = OneProgram, p
		}
	}
	for c := category.Category(1); c < category.NumCategory; c++ {
		if c.String() == name {
			r.Kind, r.Category = ByCategory, c
		}
	}
}

// invited names whom r invites.
func (r *Round) invited() string {
	switch r.Kind {
	case OneProgram:
		return r.Program.String()
	case ByCategory:
		return r.Category.String()
	}
	return r.Kind.String()
}

// Table writes rounds as lines of this package, the oldest first. The numbers of
// the rounds begin at 1 and have no gap.
func Table(all []Round) string {
	var b strings.Builder
	day := opened
	for i := range all {
		r := &all[i]
		if letter := strings.TrimLeft(r.Number, "0123456789"); letter != "" {
			b.WriteString(letter + " ")
		}
		b.WriteString(strings.Join(r.fields(day), " ") + "\n")
		day = r.Day
	}
	return b.String()
}

// fields returns the fields of the line of r after its letter, below a line of
// the day above.
func (r *Round) fields(above law.Day) []string {
	moment, tie, kind := notKnown, notKnown, r.invited()
	if r.Source == law.RoundsList {
		moment = listed
	}
	if m, ok := r.Time.Get(); ok {
		moment = strconv.Itoa(law.Moment{Day: r.Day}.SecondsTo(m))
	}
	if m, ok := r.TieBreak.Get(); ok {
		tie = strconv.Itoa(m.SecondsTo(law.Moment{Day: r.Day + 1}))
	}
	if r.List != "" {
		kind += "/" + r.List
	}
	return []string{strconv.Itoa(int(r.Day - above)), moment, kind, strconv.Itoa(r.Invitations), strconv.Itoa(int(r.CutOff)), tie}
}
