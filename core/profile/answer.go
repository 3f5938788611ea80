package profile

// An Answer is a value that the candidate may not have given yet. The zero
// Answer is "not answered", which no rule may read as zero, no, or none.
type Answer[T any] struct {
	v  T
	ok bool
}

// Given returns the answer v.
func Given[T any](v T) Answer[T] { return Answer[T]{v: v, ok: true} }

// Get returns the value of a and whether the candidate has given it.
func (a Answer[T]) Get() (T, bool) { return a.v, a.ok }

// Is reports whether the candidate has given the answer v.
func Is[T comparable](a Answer[T], v T) bool { return a.ok && a.v == v }
