package crs

import (
	"math/bits"

	"sixtydays/core/profile"
)

// Questions is a set of the questions that scores read. It is a
// [profile.FieldSet] in half the room, which every line of a score has twice.
type Questions uint64

// A question that scores read beyond the 63rd needs more room.
const _ = uint(63 - profile.FieldNominationWithdrawn)

// With returns q and f.
func (q Questions) With(f profile.Field) Questions { return q | 1<<f }

// Has reports whether f is in q.
func (q Questions) Has(f profile.Field) bool { return q&(1<<f) != 0 }

// Empty reports whether no question is in q.
func (q Questions) Empty() bool { return q == 0 }

// Len returns the number of questions in q.
func (q Questions) Len() int { return bits.OnesCount64(uint64(q)) }

// First returns the first question of q in the order of the table, and reports
// whether q has any.
func (q Questions) First() (profile.Field, bool) {
	return profile.Field(bits.TrailingZeros64(uint64(q))), q != 0
}

// All calls yield for each question of q in the order of the table, until yield
// returns false.
func (q Questions) All(yield func(profile.Field) bool) {
	for ; q != 0; q &= q - 1 {
		if !yield(profile.Field(bits.TrailingZeros64(uint64(q)))) {
			return
		}
	}
}

// Fields returns q as a set of fields.
func (q Questions) Fields() profile.FieldSet {
	var s profile.FieldSet
	for f := range q.All {
		s = s.With(f)
	}
	return s
}
