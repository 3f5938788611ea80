package profile

import (
	"fmt"

	"sixtydays/core/law"
)

// A Conflict is the way in which an answer cannot be true beside another.
type Conflict uint8

const (
	// TooEarly is a day before one that comes first.
	//
	// Example: a job that ended on 2021-02-28 and began on 2021-03-01.
	TooEarly Conflict = iota + 1

	// TooLate is a day after one that comes last.
	//
	// Example: a leave until 2022-01-14 from a job that ended on 2022-01-07.
	TooLate

	// NotBornYet is a candidate who is born after the day that is asked about.
	//
	// Example: born on 2027-02-28, scored on 2026-10-01.
	NotBornYet

	// EndOfCurrent is the last day of a job that is said to go on.
	//
	// Example: a current job that ended on 2022-01-07.
	EndOfCurrent

	// Overlap is a leave that begins within another one of the same job.
	//
	// Example: leaves from 2022-01-01 to 2022-01-14 and from 2022-01-14 on.
	Overlap

	// OtherLanguage is a test of the other official language.
	//
	// Example: English first, shown by TEF Canada.
	OtherLanguage

	NumConflict
)

// A Contradiction is an answer that cannot be true beside another.
type Contradiction struct {
	Conflict Conflict
	Of       Ref // the answer that was found
	With     Ref // the one that it contradicts; the zero Ref for the day asked about

	Day, Limit law.Day // where both are days
}

// Error describes c in English, with the other answer named as text spells it.
func (c *Contradiction) Error() string { return c.Message(c.With.Path(".", 1)) }

// Message describes c in English. with names the other answer to those who read
// the message.
func (c *Contradiction) Message(with string) string {
	switch c.Conflict {
	case TooEarly:
		return fmt.Sprintf("%v is before %s, which is %v: correct one of the two", c.Day, with, c.Limit)
	case TooLate:
		return fmt.Sprintf("%v is after %s, which is %v: correct one of the two", c.Day, with, c.Limit)
	case NotBornYet:
		return fmt.Sprintf("%v is after %v, the day asked about: correct one of the two", c.Day, c.Limit)
	case EndOfCurrent:
		return fmt.Sprintf("%v is the last day of a job that goes on: leave it out, or answer no to %s", c.Day, with)
	case Overlap:
		began := "earlier, on " + c.Limit.String()
		if c.Day == c.Limit {
			began = "on the same day"
		}
		return fmt.Sprintf("%v is within %s, a leave that began %s: join the two, or correct their days", c.Day, with, began)
	}
	return fmt.Sprintf("this is a test of the other official language: correct it, or %s", with)
}

// Check returns the answers of p that cannot be true beside another, in the
// order of the questions, for a profile that is read for day. Answers that are
// missing contradict nothing.
//
// Days after day are not wrong by themselves, because people plan: a test, a
// birth, the end of a job.
func Check(p *Profile, day law.Day) []Contradiction {
	c := &checker{p: p}
	born := Ref{Field: FieldBorn}
	for f := Field(1); f < NumField; f++ {
		of := Ref{Field: f}
		switch f {
		case FieldFirstTest, FieldSecondTest, FieldSpouseTest:
			c.test(of)
		case FieldBorn:
			if b, ok := p.Born.Get(); ok && b > day {
				c.found = append(c.found, Contradiction{Conflict: NotBornYet, Of: of, Day: b, Limit: day})
			}
		case FieldMaritalSince, FieldTradeQualified:
			c.notBefore(of, born)
		case FieldFirstRegistered, FieldSecondRegistered, FieldSpouseRegistered:
			c.notAfter(of, Ref{Field: f - 1}) // the date of the result
		case FieldSiblingSince:
			c.notBefore(of, Ref{Field: FieldSiblingBorn})
		case FieldSiblingUntil:
			c.notBefore(of, Ref{Field: FieldSiblingSince})
		case FieldNominationExpires, FieldNominationWithdrawn:
			c.notBefore(of, Ref{Field: FieldNominationIssued})
		case FieldCredentials:
			c.credentials(f, born)
		case FieldJobs:
			c.jobs(f, born)
		case FieldSpouseCredentials:
			c.credentials(f, Ref{})
		case FieldSpouseJobs:
			c.jobs(f, Ref{})
		}
	}
	return c.found
}

// A checker gathers the contradictions of a profile.
type checker struct {
	p     *Profile
	found []Contradiction
}

// days returns the days that two answers give, and whether both were given. The
// zero Ref gives none.
func (c *checker) days(a, b Ref) (da, db law.Day, ok bool) {
	if a.Field == 0 || b.Field == 0 {
		return 0, 0, false
	}
	va, oka := a.Get(c.p)
	vb, okb := b.Get(c.p)
	return law.Day(va), law.Day(vb), oka && okb
}

func (c *checker) notBefore(of, with Ref) {
	if d, limit, ok := c.days(of, with); ok && d < limit {
		c.found = append(c.found, Contradiction{Conflict: TooEarly, Of: of, With: with, Day: d, Limit: limit})
	}
}

func (c *checker) notAfter(of, with Ref) {
	if d, limit, ok := c.days(of, with); ok && d > limit {
		c.found = append(c.found, Contradiction{Conflict: TooLate, Of: of, With: with, Day: d, Limit: limit})
	}
}

// test finds a test of the language that the holder's results are not in.
func (c *checker) test(of Ref) {
	d := Describe(of.Field)
	v, given := d.Get(c.p)
	o, known := d.Holder.Official(c.p)
	if given && known && !Test(v).Shows(o) {
		c.found = append(c.found, Contradiction{Conflict: OtherLanguage, Of: of, With: Ref{Field: FieldFirstOfficial}})
	}
}

// credentials checks the entries of f. born is the birth of the person who
// earned them, where it is asked.
func (c *checker) credentials(f Field, born Ref) {
	l := Describe(f).List
	for n := range l.Len(c.p, At{}) {
		item := func(slug string) Ref { return Ref{Field: f, Item: l.Item(slug), At: At{Entry: n}} }
		c.notBefore(item("completed"), born)
		c.notBefore(item("assessed"), item("completed"))
	}
}

// jobs checks the entries of f. born is the birth of the person who did them,
// where it is asked.
func (c *checker) jobs(f Field, born Ref) {
	l := Describe(f).List
	for n := range l.Len(c.p, At{}) {
		at := At{Entry: n}
		item := func(slug string) Ref { return Ref{Field: f, Item: l.Item(slug), At: at} }
		start, end, current := item("start"), item("end"), item("current")
		c.notBefore(start, born)
		last, ended := end.Get(c.p)
		if now, ok := current.Get(c.p); ended && ok && YesNo(now) == Yes {
			c.found = append(c.found, Contradiction{Conflict: EndOfCurrent, Of: end, With: current, Day: law.Day(last)})
		}
		c.notBefore(end, start)
		c.leaves(f, l.Inner, at, start, end)
	}
}

// leaves checks the times of leave of one job.
func (c *checker) leaves(f Field, l *List, at At, start, end Ref) {
	item := func(n int, slug string) Ref {
		return Ref{Field: f, Item: l.Item(slug), Inner: true, At: At{Entry: at.Entry, Inner: n}}
	}
	for n := range l.Len(c.p, at) {
		from, to := item(n, "from"), item(n, "to")
		c.notBefore(from, start)
		c.notAfter(from, end)
		c.notBefore(to, from)
		c.notBefore(to, start)
		c.notAfter(to, end)
		for other := range l.Len(c.p, at) {
			day, first, ok := c.days(from, item(other, "from"))
			last, given := item(other, "to").Get(c.p)
			within := given && first < day && day <= law.Day(last)
			together := first == day && other < n // the later entry is found
			if ok && (within || together) {
				c.found = append(c.found, Contradiction{Conflict: Overlap, Of: from, With: item(other, "from"), Day: day, Limit: first})
				break // once is enough for each
			}
		}
	}
}
