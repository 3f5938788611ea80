// Package crs scores a profile by the Comprehensive Ranking System of Express
// Entry, on any day for which the law is held.
//
// The law is data: a [Book] has the history of each value with its source, and
// [Book.At] gives the [Set] of one day. [Rate] scores a profile by a Set. A
// [Score] is a tree of [Step]s that explains itself: each line has its points,
// the most it can earn, its citation, the day it came into force, and the
// answers that the rule read while it was scored.
//
// An answer that was not given is never zero. The line that lacks it says so,
// and the total becomes "at least".
package crs
