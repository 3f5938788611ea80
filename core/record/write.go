package record

import (
	"strconv"
	"strings"

	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// First words of the lines.
const (
	wordHeader     = "sixtydays-answers"
	wordRevision   = "revision"
	wordDay        = "day"
	wordTruth      = "truth"
	wordClaim      = "claim"
	wordInvitation = "invitation"
	wordTicked     = "ticked"
	wordSum        = "sum"
)

// Format spells r. Entries of lists that answer nothing are left out, as
// [spell.Format] does.
func Format(r *Record) string {
	var w writer
	w.line(wordHeader, strconv.Itoa(Version))
	if r.Revision != 0 {
		w.line(wordRevision, strconv.Itoa(r.Revision))
	}
	if r.Day != 0 {
		w.line(wordDay, r.Day.String())
	}
	w.profile(wordTruth, &r.True)
	w.profile(wordClaim, &r.Claimed)
	w.said(r.Said)
	if len(r.Ticked) > 0 {
		w.line(wordTicked, strings.Join(r.Ticked, " "))
	}
	return w.String() + sumLine(w.String())
}

// sumLine returns the last line of a text of which all lines before it are
// given.
func sumLine(before string) string { return wordSum + " " + hex(Sum(before)) + "\n" }

// A writer gathers lines.
type writer struct{ strings.Builder }

func (w *writer) line(word, text string) {
	w.WriteString(word)
	w.WriteByte(' ')
	w.WriteString(text)
	w.WriteByte('\n')
}

func (w *writer) profile(word string, p *profile.Profile) {
	if text := spell.Format(p); text != "" {
		w.line(word, text)
	}
}

// said writes what is said of the invitation.
func (w *writer) said(all map[string]int) {
	var pairs []string
	for c := range Controls {
		if n, ok := all[c.Name]; ok {
			pairs = append(pairs, c.Name+"="+strconv.Itoa(n))
		}
	}
	if len(pairs) > 0 {
		w.line(wordInvitation, strings.Join(pairs, " "))
	}
}
