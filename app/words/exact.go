package words

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// ExactPage is the fixed text of the exact answers.
type ExactPage struct {
	Broad     string // label of the broad categories
	Tick      string // legend over the boxes of a job
	TickHint  string // what a box that is not ticked means
	Physician string // box of a physician who is self-employed
	Leaves    string // legend over the times without pay of a job
	AddLeave  string
	Leave     string // one of them
	Change    string // buttons of an entry
	Remove    string
	Done      string
	NoDay     string // the calendar lacks a day
	Unchosen  string // first option of the lists of a day

	// What exact answers changed.
	By         string // after a subject, before what the exact answers came to
	Incomplete string // an exact answer is missing
	Counts     string // results count by their date
	CountsNot  string // results do not
	Chose      string // before the quick answer
	Same       string // the quick answer makes no difference
}

// Occupation says a code with its title, as "21232 Software developers and
// programmers". A code that no unit group has is said alone.
func Occupation(l Language, c noc.Code) string {
	for code, title := range l.Occupations() {
		if code == c {
			return c.String() + " " + title
		}
	}
	return c.String()
}

// ItemChoice says the answer v to an item of an entry whose answers have names.
func ItemChoice(l Language, part profile.Part, v int) string {
	if part == profile.PartLevel {
		return l.Names().Education[v]
	}
	return l.Names().YesNo[v]
}

// Contradiction says which answer cannot be true beside which, and what to do.
func Contradiction(l Language, c *profile.Contradiction) string {
	return l.Contradiction(c, named(l, c.Of), named(l, c.With))
}

// named names an answer in a few words.
func named(l Language, r profile.Ref) string {
	if r.Item != nil {
		return l.Names().PartSubject[r.Item.Part]
	}
	return l.Names().Subject[r.Field]
}

// Effect says what exact answers came to, what the quick answer said, and what
// that changed.
func Effect(l Language, e *crs.Effect) string {
	text, d := l.Exact(), profile.Describe(e.Quick)
	stated, chosen := e.Stated.Get()
	derived, known := e.Derived.Get()
	subject := e.Quick
	if subject == 0 {
		subject = e.Exact
	}
	said := Capital(l.Names().Subject[subject])
	switch {
	case !known:
		said += l.Colon() + text.Incomplete
	case e.Quick != 0:
		said += ", " + text.By + l.Colon() + value(l, d, derived) + "."
	case derived == int(profile.Yes):
		said = text.Counts
	default:
		said = text.CountsNot
	}
	switch {
	case e.Agrees():
		said += " " + text.Same
	case known && chosen:
		said += " " + text.Chose + l.Colon() + value(l, d, stated) + "."
	}
	return said + " " + l.Change(int(e.Points-e.Without))
}

// Outlook says where years of work stand, in a few sentences: what is credited,
// when one more year is complete, what the profile form would credit beside it,
// and what becomes too old within two years of day.
func Outlook(l Language, o *crs.Outlook, day law.Day) []string {
	said := []string{Capital(l.Names().Subject[o.Quick]) + l.Colon() + l.CreditedSince(o.Count.Credit.Hours(), o.Count.First)}
	if o.Next != 0 {
		said = append(said, l.NextYear(o.Next))
	}
	if years, more := o.FormYears(); more {
		said = append(said, l.FormCredits(years, o.Count.Years))
	}
	if o.Slides != 0 && o.Slides <= day.AddYears(2) {
		said = append(said, l.TooOldFrom(o.Slides))
	}
	return said
}

// fullTime is the number of hours in a week from which on more make no
// difference.
const fullTime profile.Hours = 30_00
