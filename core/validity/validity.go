// Package validity tells how long a document counts: a language result, an
// educational credential assessment, a medical examination, a police
// certificate, a passport, a nomination. All of them have one notion: a first and
// a last valid day, with the source.
package validity

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Kind is a kind of document.
type Kind uint8

const (
	// LanguageResult is the result of a language test, from the date of the
	// result: less than two years old.
	LanguageResult Kind = iota + 1

	// Assessment is an educational credential assessment (ECA), from the day of
	// its issue: less than five years old.
	Assessment

	// Medical is a medical examination, from the day of the examination: within
	// the twelve months before entry.
	Medical

	// Police is a police certificate of the country in which a person lives,
	// from the day of its issue: at most six months old when they apply. That of
	// a country left behind has no end, if it was issued after the last stay.
	Police

	// Passport is a passport or travel document, to the day of its expiry.
	Passport

	// Nomination is the certificate of a province or territory, to the day of
	// its expiry, or to the eve of its withdrawal.
	Nomination

	NumKind
)

var kindSlugs = [NumKind]string{
	LanguageResult: "language-result",
	Assessment:     "assessment",
	Medical:        "medical",
	Police:         "police",
	Passport:       "passport",
	Nomination:     "nomination",
}

// String returns the frozen name of k.
func (k Kind) String() string {
	if k == 0 || k >= NumKind {
		return "no document"
	}
	return kindSlugs[k]
}

// A Term is how long a kind of document counts from its day.
type Term struct {
	Months int

	// Through says that the document still counts on the day on which the
	// months are over. "Less than two years old" does not say so: on the second
	// anniversary a result is two years old.
	Through bool
}

// last returns the last day of t from day.
func (t Term) last(day law.Day) law.Day {
	var end law.Day
	if t.Months%12 == 0 {
		end = day.AddYears(t.Months / 12)
	} else {
		end = day.AddMonths(t.Months)
	}
	if t.Through {
		return end
	}
	return end - 1
}

// start is the day on which Express Entry began.
var start = law.On(2015, 1, 1)

func regulations(section string) law.Cite {
	return law.Cite{Source: law.Regulations, Section: section}
}

// terms is the history of each term. A passport and a nomination show their own
// last day and have none.
var terms = [NumKind]law.Dated[Term]{
	LanguageResult: {{Day: start, Basis: regulations("75(2)(d)"), Value: Term{Months: 24}}},
	Assessment:     {{Day: start, Basis: regulations("75(2)(e)"), Value: Term{Months: 60}}},
	Medical:        {{Day: start, Basis: regulations("30(3)"), Value: Term{Months: 12}}},
	Police:         {{Day: start, Basis: law.Cite{Source: law.PolicePage}, Value: Term{Months: 6, Through: true}}},
}

// Law returns the history of how long documents of kind k count. It is empty
// for those that show their own last day.
func Law(k Kind) law.Dated[Term] { return terms[k] }

// A Span is the time in which a document counts.
type Span struct {
	First law.Day // zero when there is no beginning
	Last  law.Day // last valid day, zero when there is no end
	Basis law.Cite
}

// On reports whether the document counts on day.
func (s Span) On(day law.Day) bool { return s.First <= day && (s.Last == 0 || day <= s.Last) }

// Of returns the time in which a document of kind k counts that was issued on
// day, by the law of that day. It reports false where none is held.
func Of(k Kind, day law.Day) (Span, bool) {
	term, ok := terms[k].At(max(day, start))
	if !ok {
		return Span{}, false
	}
	return Span{First: day, Last: term.Value.last(day), Basis: term.Basis}, true
}

// OfNomination returns the time in which the nomination n counts. What is not
// answered does not limit it.
func OfNomination(n *profile.Nomination) Span {
	s := Span{Basis: regulations("87(2)")}
	s.First, _ = n.Issued.Get()
	s.Last, _ = n.Expires.Get()
	if w, ok := n.Withdrawn.Get(); ok && (s.Last == 0 || w <= s.Last) {
		s.Last = w - 1
	}
	return s
}

// OfPassport returns the time in which a passport counts that shows expires as
// its last day.
func OfPassport(expires law.Day) Span {
	return Span{Last: expires, Basis: regulations("50")}
}

// OfPolice returns the time in which the police certificate of a country counts
// that was issued on day. For a country in which the person does not live any
// more, last is the last day there, and the certificate counts without an end
// if it was issued after it; it reports false if it was not.
func OfPolice(day, last law.Day) (Span, bool) {
	if last == 0 {
		return Of(Police, day)
	}
	return Span{First: day, Basis: law.Cite{Source: law.PolicePage}}, day > last
}
