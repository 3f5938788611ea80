package checklist

import "sixtydays/core/profile"

// Needed tells how sure it is that an item is needed.
type Needed uint8

const (
	Certain Needed = iota + 1 // the answers say so
	Depends                   // on what [Need].If says

	NumNeeded
)

// A Condition is something on which it depends whether an item is needed.
type Condition uint8

const (
	IfAnswered   Condition = iota + 1 // on the answers in [Need].Missing
	IfDay                             // on the day of filing: the need begins or ends among them
	IfLived                           // the person lived there six months in a row as an adult
	IfComes                           // the child comes to Canada with the family
	IfMarried                         // either spouse was married before
	IfClaimed                         // it is to count, and another one does already
	IfForeign                         // a document is in neither English nor French
	IfUsed                            // somebody acts for the person
	IfNominated                       // the child was under age when the province was applied to
	IfClass                           // on the class that the invitation names
	IfLawNotHeld                      // the law of the day of filing is not held

	NumCondition
)

// Conditions is a set of conditions that all have to hold.
type Conditions uint16

// Has reports whether c is in s.
func (s Conditions) Has(c Condition) bool { return s&(1<<c) != 0 }

// All calls yield for each condition in s, until yield returns false.
func (s Conditions) All(yield func(Condition) bool) {
	for c := IfAnswered; c < NumCondition; c++ {
		if s.Has(c) && !yield(c) {
			return
		}
	}
}

// A Need is whether an item is needed. The zero Need is that it is not.
type Need struct {
	Needed Needed
	If     Conditions // empty when certain

	// Missing is the questions whose answers would settle the need, or tell what
	// is needed and until when it counts.
	Missing profile.FieldSet
}

// certain is the need of what the answers call for.
var certain = Need{Needed: Certain}

// when returns the need of what depends on c.
func when(c Condition) Need { return Need{Needed: Depends, If: 1 << c} }

// unanswered returns the need of what depends on the answers to fields.
func unanswered(fields ...profile.Field) Need {
	need := when(IfAnswered)
	need.Missing = profile.SetOf(fields...)
	return need
}

// and returns the need of what both n and other call for.
func (n Need) and(other Need) Need {
	if n.Needed == 0 || other.Needed == 0 {
		return Need{}
	}
	return Need{Needed: max(n.Needed, other.Needed), If: n.If | other.If, Missing: n.Missing.Or(other.Missing)}
}

// or returns the need of what n or other calls for.
func (n Need) or(other Need) Need {
	if n.Needed == 0 || other.Needed == Certain {
		n, other = other, n
	}
	n.Missing = n.Missing.Or(other.Missing)
	return n
}

// lacking returns n with questions that would tell more of what is needed.
func (n Need) lacking(fields ...profile.Field) Need {
	if n.Needed != 0 {
		n.Missing = n.Missing.Or(profile.SetOf(fields...))
	}
	return n
}

// answer returns the need that the answer a to f tells of: one for yes.
func answer(a profile.Answer[profile.YesNo], f profile.Field) Need {
	v, ok := a.Get()
	switch {
	case !ok:
		return unanswered(f)
	case v == profile.Yes:
		return certain
	}
	return Need{}
}

// over returns the need of what is needed on the first day of filing, on the
// last one, or on both.
func over(first, last bool) Need {
	switch {
	case first && last:
		return certain
	case first || last:
		return when(IfDay)
	}
	return Need{}
}
