package law

// A Since is one entry of a history: the value that came into force on Day by
// the authority of Basis.
type Since[T any] struct {
	Day   Day
	Basis Cite
	Value T

	// Seen marks a value of which Day is the first day on which it was seen in
	// force. It came into force then or earlier.
	Seen bool

	// NotHeld marks a span of time in which the law had a value that we do
	// not hold. Such an entry has no Value.
	NotHeld bool
}

// Dated is the history of one value of law, oldest first. Each entry holds
// from its Day until the Day of the next one: [Day, next Day). A repeal is an
// entry like any other, with its own citation.
type Dated[T any] []Since[T]

// At returns the entry in force on day. It reports false for a day before the
// history begins and for a day whose value is not held: an unknown past is
// never answered with a known present.
func (h Dated[T]) At(day Day) (Since[T], bool) {
	for i := len(h) - 1; i >= 0; i-- {
		if h[i].Day <= day {
			return h[i], !h[i].NotHeld
		}
	}
	return Since[T]{}, false
}

// Changes calls yield with the day and the citation of each entry, oldest
// first, until yield returns false.
func (h Dated[T]) Changes(yield func(Day, Cite) bool) {
	for _, s := range h {
		if !yield(s.Day, s.Basis) {
			return
		}
	}
}
