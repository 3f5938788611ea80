// Package record spells all that a person has said as one text: for the copy
// that a browser keeps, for files, and for the command line. Package link spells
// the same for links.
//
// A text is read whole or not at all. It begins with the version of its schema,
// which is every name in it: those of the questions, of their answers, of the
// controls about an invitation and of the documents. Texts of older versions are
// taken step by step to the present one; a newer one is refused as such.
//
// The text of version 1 is lines of ASCII, each ended by "\n":
//
//	sixtydays-answers 1
//	revision 7
//	day 2026-12-01
//	truth marital=single age=29
//	claim marital=single age=28
//	invitation round=447 door=1
//	ticked passport-applicant
//	sum 0a1b2c
//
// Lines that would say nothing are left out, but for the first and the last,
// which is the [Sum] of all before it.
package record

import (
	"strings"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Record is all that a person has said. The zero Record says nothing.
type Record struct {
	// Revision counts the changes of the copy that a browser keeps. It is zero
	// everywhere else.
	Revision int

	Day law.Day // for which the score is asked, zero for today

	True    profile.Profile // what is true
	Claimed profile.Profile // what the profile said when the invitation was issued

	// Said holds what is said of the invitation, by the names of [Controls].
	Said map[string]int

	// Ticked names the documents that are at hand, in the order of their names
	// and each once.
	Ticked []string
}

// Blank reports whether r holds no answer.
func (r *Record) Blank() bool {
	return r.Day == 0 && len(r.Said) == 0 && len(r.Ticked) == 0 &&
		profile.Answered(&r.True).Empty() && profile.Answered(&r.Claimed).Empty()
}

// Is reports whether a text is meant as a record.
func Is(text string) bool { return strings.HasPrefix(text, wordHeader+" ") }

// Check returns an error for a day or a number that no record can hold. What a
// text or a link says has passed it. The error is an [*Error].
func Check(r *Record) error {
	var err error
	if r.Day != 0 {
		err = checkDay(r.Day)
	}
	if err == nil {
		err = checkSaid(r.Said)
	}
	if err != nil {
		return unknown("", err)
	}
	return nil
}

// Version is the version of the schema in which records are written.
const Version = 1

// Most is the number of bytes beyond which no text is read. All that can be said
// fits.
const Most = 64 << 10
