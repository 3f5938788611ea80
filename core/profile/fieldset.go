package profile

import "math/bits"

// A FieldSet is a set of fields. The zero FieldSet is empty.
type FieldSet struct{ low, high uint64 }

// A 129th field needs a wider FieldSet.
const _ = uint(128 - NumField)

// SetOf returns the set of the given fields.
func SetOf(fields ...Field) FieldSet {
	var s FieldSet
	for _, f := range fields {
		s = s.With(f)
	}
	return s
}

// With returns s and f.
func (s FieldSet) With(f Field) FieldSet {
	if f < 64 {
		s.low |= 1 << f
	} else {
		s.high |= 1 << (f - 64)
	}
	return s
}

// Or returns the fields that are in s, in t, or in both.
func (s FieldSet) Or(t FieldSet) FieldSet { return FieldSet{s.low | t.low, s.high | t.high} }

// Minus returns the fields of s that are not in t.
func (s FieldSet) Minus(t FieldSet) FieldSet { return FieldSet{s.low &^ t.low, s.high &^ t.high} }

// Empty reports whether no field is in s.
func (s FieldSet) Empty() bool { return s == FieldSet{} }

// Has reports whether f is in s.
func (s FieldSet) Has(f Field) bool {
	if f < 64 {
		return s.low&(1<<f) != 0
	}
	return s.high&(1<<(f-64)) != 0
}

// Len returns the number of fields in s.
func (s FieldSet) Len() int { return bits.OnesCount64(s.low) + bits.OnesCount64(s.high) }

// First returns the first field of s in the order of the table, and reports
// whether s has any.
func (s FieldSet) First() (Field, bool) {
	switch {
	case s.low != 0:
		return Field(bits.TrailingZeros64(s.low)), true
	case s.high != 0:
		return Field(64 + bits.TrailingZeros64(s.high)), true
	}
	return 0, false
}

// All calls yield for each field of s in the order of the table, until yield
// returns false.
func (s FieldSet) All(yield func(Field) bool) {
	for f, ok := s.First(); ok; f, ok = s.First() {
		if !yield(f) {
			return
		}
		s = s.Minus(SetOf(f))
	}
}
