package profile

import "sixtydays/core/law"

// A Kind is the form of the answer to a question. It decides which control
// asks it and how it is spelled.
type Kind uint8

const (
	KindChoice     Kind = iota + 1 // one of a few named values
	KindTest                       // a Test; which ones are open depends on the language
	KindYears                      // complete years
	KindLevel                      // a CLB or NCLC level
	KindResult                     // the result of a language test
	KindDay                        // a calendar day
	KindDollars                    // an amount of Canadian dollars
	KindList                       // any number of entries, described by a List
	KindOccupation                 // a code of the NOC 2021, in entries only
	KindCountry                    // a country, in entries only
	KindHours                      // hours in a week, in entries only

	NumKind
)

// limits returns the lowest and the highest answer of a kind that has the same
// limits wherever it is asked.
func limits(k Kind) (lowest, highest int) {
	switch k {
	case KindDay:
		return int(firstDay), int(lastDay)
	case KindDollars:
		return 0, 10_000_000
	case KindOccupation:
		return 0, 99_999
	case KindCountry:
		return 1, 26 * 26
	case KindHours:
		return 1, int(HoursOf(168))
	}
	return 0, 0
}

// The days that an answer can be: nobody in the pool was born before the first,
// and nothing is known that ends after the last.
var (
	firstDay = law.On(1920, 1, 1)
	lastDay  = law.On(2099, 12, 31)
)

// A Descriptor describes one question. Every answer is held as a whole number:
// the value of its enum, complete years, a level, tenths of a test's point, a
// [law.Day]. A list is answered by its number of entries, which are described
// by its List.
type Descriptor struct {
	Field Field
	Slug  string // the frozen name, used in links, files and on the command line
	Kind  Kind

	// Values holds the frozen name of each value of a choice or a test,
	// indexed by the value; index 0 is no value.
	Values []string

	// Lowest and Highest are the answers that can be held. From and To are the
	// ones that a control needs to offer: below From and above To the law
	// makes no difference.
	Lowest, Highest int
	From, To        int

	// Ability and Holder tell which ability of whose results a level or a
	// result is for. Holder is also set for a test and its dates.
	Ability Ability
	Holder  Holder

	// List describes the entries of a list; it is nil for every other kind.
	List *List

	asked func(*Profile) bool
	get   func(*Profile) (int, bool)
	set   func(*Profile, int)
	clear func(*Profile)
}

// Describe returns the descriptor of f.
func Describe(f Field) *Descriptor { return &descriptors[f] }

// Asked reports whether the question makes sense for what p has answered so
// far: nobody is asked of a spouse whom they do not have.
func (d *Descriptor) Asked(p *Profile) bool { return d.asked == nil || d.asked(p) }

// Get returns the answer in p and whether it was given.
func (d *Descriptor) Get(p *Profile) (int, bool) { return d.get(p) }

// Set answers the question in p. It reports false, and leaves p as it is, when
// v is not an answer to it. A list is not answered at once, but by its entries.
func (d *Descriptor) Set(p *Profile, v int) bool {
	if d.Kind == KindList || !takes(d.Kind, d.Values, d.Lowest, d.Highest, v) {
		return false
	}
	d.set(p, v)
	return true
}

// Clear takes the answer in p back.
func (d *Descriptor) Clear(p *Profile) { d.clear(p) }

// Copy gives to the answer that from has, which may be none.
func (d *Descriptor) Copy(to, from *Profile) {
	d.clear(to)
	if d.Kind == KindList {
		d.List.copy(to, from, At{})
		return
	}
	if v, ok := d.get(from); ok {
		d.set(to, v)
	}
}

// Open reports whether v is an answer open to p. All of them are, but for
// tests, which must be in the right language.
func (d *Descriptor) Open(p *Profile, v int) bool {
	if d.Kind != KindTest {
		return true
	}
	if Test(v) == NoTest {
		return d.Holder != FirstLanguage
	}
	o, ok := d.Holder.Official(p)
	return !ok || Test(v).Shows(o)
}

// FieldBySlug returns the field with the frozen name slug.
func FieldBySlug(slug string) (Field, bool) {
	for f := Field(1); f < NumField; f++ {
		if descriptors[f].Slug == slug {
			return f, true
		}
	}
	return 0, false
}

// Asked returns the questions that make sense for p.
func Asked(p *Profile) FieldSet {
	var s FieldSet
	for f := Field(1); f < NumField; f++ {
		if descriptors[f].Asked(p) {
			s = s.With(f)
		}
	}
	return s
}

// Answered returns the questions to which p holds an answer, asked or not.
func Answered(p *Profile) FieldSet {
	var s FieldSet
	for f := Field(1); f < NumField; f++ {
		if _, ok := descriptors[f].get(p); ok {
			s = s.With(f)
		}
	}
	return s
}
