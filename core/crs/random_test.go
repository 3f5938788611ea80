package crs_test

import (
	"math/rand/v2"

	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// random gives answers by a fixed seed. They lean to the values at which the
// law makes a difference.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 2026))} }

// answer gives an answer to f that is open to p: a test of the right language,
// a result that the test can give.
func (r random) answer(p *profile.Profile, f profile.Field) {
	d := profile.Describe(f)
	if d.Kind == profile.KindList {
		r.complete1(p, d.List)
		return
	}
	v := d.Lowest + r.IntN(d.Highest-d.Lowest+1)
	switch d.Kind {
	case profile.KindTest:
		for !d.Open(p, v) {
			v = d.Lowest + r.IntN(d.Highest-d.Lowest+1)
		}
	case profile.KindYears:
		if r.IntN(8) > 0 {
			v = max(0, d.From-1) + r.IntN(d.To-d.From+3)
		}
	case profile.KindDay:
		v = int(r.day())
	case profile.KindLevel:
		if r.IntN(3) > 0 {
			v = 7 + r.IntN(4)
		}
	case profile.KindResult:
		test, _ := d.Holder.In(p).Test.Get()
		if table, ok := language.TableOn(test, verified); ok {
			scale := &table.Value[d.Ability]
			from := scale.Lowest
			if r.IntN(3) > 0 {
				from, _ = scale.Band(7)
			}
			v = int(from + scale.Step*profile.Result(r.IntN(int((scale.Highest-from)/scale.Step)+1)))
		}
	}
	d.Set(p, v)
}

// day gives a day not far from those on which scores are asked.
func (r random) day() law.Day { return law.On(2012, 1, 1).AddDays(r.IntN(16 * 365)) }

// complete1 answers one item that an entry of l lacks, and adds an entry when
// none lacks any.
func (r random) complete1(p *profile.Profile, l *profile.List) {
	for n := range l.Len(p, profile.At{}) {
		at := profile.At{Entry: n}
		for k := range l.Items {
			i := &l.Items[k]
			if _, given := i.Get(p, at); !given && !i.Optional && i.Asked(p, at) {
				r.item(p, i, at)
				return
			}
		}
	}
	l.Add(p, profile.At{})
}

// item answers one item of the entry at at.
func (r random) item(p *profile.Profile, i *profile.Item, at profile.At) {
	v := i.Lowest + r.IntN(i.Highest-i.Lowest+1)
	switch i.Kind {
	case profile.KindDay:
		v = int(r.day())
		if i.Part == profile.PartBorn {
			v -= 10 * 365
		}
	case profile.KindOccupation:
		v = []int{21232, 21231, 20012, 72310, 65100, 31102}[r.IntN(6)]
	case profile.KindCountry:
		v = int(profile.Canada)
		if r.IntN(2) == 0 {
			c, _ := profile.ParseCountry("IN")
			v = int(c)
		}
	case profile.KindHours:
		v = int(profile.HoursOf(10 + r.IntN(40)))
	case profile.KindChoice:
		if i.Part != profile.PartLevel && r.IntN(4) > 0 {
			v = good[i.Part]
		}
	}
	if !i.Set(p, at, v) {
		r.item(p, i, at) // a value between those that are answers
	}
}

// good is the answer of most jobs and credentials to each question of a choice.
var good = map[profile.Part]int{
	profile.PartCurrent: int(profile.No), profile.PartPaid: int(profile.Yes), profile.PartSelfEmployed: int(profile.Employee),
	profile.PartStudying: int(profile.No), profile.PartAuthorised: int(profile.Yes), profile.PartOutside: int(profile.No),
	profile.PartEmployers: int(profile.OneEmployer), profile.PartCounts: int(profile.Yes),
}

// exact adds exact answers to p: some of those that are asked. With whole set no
// entry of a list lacks an answer.
func (r random) exact(p *profile.Profile, whole bool) {
	for f := profile.FieldBorn; f <= profile.FieldNominationWithdrawn; f++ {
		d := profile.Describe(f)
		if !d.Asked(p) || r.IntN(3) > 0 {
			continue
		}
		if f == profile.FieldBorn {
			p.Born = profile.Given(r.day() - 25*365)
			continue
		}
		if d.Kind != profile.KindList {
			r.answer(p, f)
			continue
		}
		for n := range 1 + r.IntN(4) {
			at := profile.At{Entry: n}
			if !d.List.Add(p, at) {
				break
			}
			for k := range d.List.Items {
				if i := &d.List.Items[k]; i.Asked(p, at) && (whole || r.IntN(8) > 0) {
					r.item(p, i, at)
				}
			}
			if inner := d.List.Inner; inner != nil && r.IntN(3) == 0 && inner.Add(p, at) {
				for k := range inner.Items {
					r.item(p, &inner.Items[k], at)
				}
			}
		}
	}
	if whole && p.MaritalSince != (profile.Answer[law.Day]{}) {
		p.MaritalBefore = profile.Given(profile.NeverMarried) // of a spouse before, more would be asked
	}
}

// complete returns a profile in which nothing is missing, in quick answers. It
// may also hold answers that nobody asked for.
func (r random) complete() *profile.Profile {
	p := new(profile.Profile)
	for f := profile.Field(1); f < profile.FieldBorn; f++ {
		d := profile.Describe(f)
		if !d.Asked(p) && r.IntN(4) > 0 {
			continue
		}
		r.answer(p, f)
		for d.Kind == profile.KindTest && profile.Is(d.Holder.In(p).Test, profile.TEF699) {
			r.answer(p, f)
		}
	}
	return p
}

// partial returns a profile of which any part may be missing or make no sense: a
// test of the other language, a result that no test gives.
func (r random) partial() *profile.Profile {
	p := new(profile.Profile)
	some := 1 + r.IntN(8)
	for f := profile.Field(1); f < profile.FieldBorn; f++ {
		d := profile.Describe(f)
		switch {
		case r.IntN(8) >= some:
		case d.Asked(p) && r.IntN(16) > 0:
			r.answer(p, f)
		case r.IntN(4) == 0:
			d.Set(p, d.Lowest+r.IntN(d.Highest-d.Lowest+1))
		}
	}
	return p
}

// pick returns one field of set, which must not be empty.
func (r random) pick(set profile.FieldSet) profile.Field {
	n := r.IntN(set.Len())
	for f := range set.All {
		if n == 0 {
			return f
		}
		n--
	}
	panic("unreachable")
}
