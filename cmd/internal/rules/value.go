package rules

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// A Value is a value of law in a form for programs and for people: a [Grid], or
// one of the others, which fit into a cell of a table.
type Value interface{ value() }

// A Number is a number in decimal digits.
type Number string

// A Word is a frozen name.
type Word string

// A Yes tells whether something is so.
type Yes bool

// A List is frozen names, in order.
type List []string

// A Range is the numbers from Lowest to Highest.
type Range struct {
	Lowest  Number `json:"lowest"`
	Highest Number `json:"highest"`
}

// A Grid is values by name, in the order of the law.
type Grid struct {
	Of   string // what the names are of, as the heading of a table; empty where they are of several kinds
	Rows []Row
}

// A Row is one named value of a [Grid].
type Row struct {
	Name  string // frozen
	Title string // for people, where Name does not say enough
	Value Value
}

func (Number) value() {}
func (Word) value()   {}
func (Yes) value()    {}
func (List) value()   {}
func (Range) value()  {}
func (Grid) value()   {}

// whole returns the number n.
func whole[T ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32](n T) Number {
	return Number(strconv.FormatInt(int64(n), 10))
}

// String returns yes or no.
func (y Yes) String() string {
	if y {
		return "yes"
	}
	return "no"
}

// String writes r as "4 to 5", or as one number where there is only one.
func (r Range) String() string {
	if r.Lowest == r.Highest {
		return string(r.Lowest)
	}
	return fmt.Sprintf("%s to %s", r.Lowest, r.Highest)
}

// MarshalJSON writes n as a number.
func (n Number) MarshalJSON() ([]byte, error) { return []byte(n), nil }

// MarshalJSON writes g as an object whose members keep their order.
func (g Grid) MarshalJSON() ([]byte, error) {
	b := bytes.NewBufferString("{")
	for i, row := range g.Rows {
		name, err := json.Marshal(row.Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(row.Value)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// title returns the name of r for people.
func (r *Row) title() string {
	if r.Title != "" {
		return r.Title
	}
	return capital(strings.NewReplacer("-", " ", "_", " ").Replace(r.Name))
}

// nothing reports whether every number of g is zero, and there is nothing else.
func (g Grid) nothing() bool {
	for _, row := range g.Rows {
		inner, ok := row.Value.(Grid)
		if ok && !inner.nothing() || !ok && row.Value != Number("0") {
			return false
		}
	}
	return true
}
