package crs_test

import (
	"math/rand/v2"

	"sixtydays/core/language"
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

// complete returns a profile in which nothing is missing. It may also hold
// answers that nobody asked for.
func (r random) complete() *profile.Profile {
	p := new(profile.Profile)
	for f := profile.Field(1); f < profile.NumField; f++ {
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
	for f := profile.Field(1); f < profile.NumField; f++ {
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
