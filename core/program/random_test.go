package program_test

import (
	"math/rand/v2"

	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// random gives answers by a fixed seed. They lean to the values at which the
// law makes a difference.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 2026))} }

// occupations are the ones that random jobs are in.
var occupations = []noc.Code{salesManager, developer, technician, butcher, electrician, cashier}

// day gives a day near the ones on which profiles are judged.
func (r random) day() law.Day { return law.On(2019, 1, 1).AddDays(r.IntN(9 * 365)) }

// value gives an answer of the given kind from lowest to highest.
func (r random) value(k profile.Kind, lowest, highest int) int {
	switch k {
	case profile.KindDay:
		return int(r.day())
	case profile.KindOccupation:
		return int(occupations[r.IntN(len(occupations))])
	case profile.KindCountry:
		india, _ := profile.ParseCountry("IN")
		return int([]profile.Country{profile.Canada, profile.Canada, india}[r.IntN(3)])
	case profile.KindHours:
		return int(profile.HoursOf([]int{15, 20, 30, 40}[r.IntN(4)]))
	case profile.KindDollars:
		return r.IntN(45_000)
	case profile.KindLevel:
		return 3 + r.IntN(8)
	}
	return lowest + r.IntN(highest-lowest+1)
}

// answer gives an answer to f.
func (r random) answer(p *profile.Profile, f profile.Field) {
	d := profile.Describe(f)
	v := r.value(d.Kind, d.Lowest, d.Highest)
	switch {
	case d.Kind == profile.KindList:
		r.entries(p, d.List, profile.At{}, r.IntN(4))
		return
	case f == profile.FieldBorn:
		v = int(law.On(1975, 1, 1).AddDays(r.IntN(35 * 365)))
	case f == profile.FieldAge, d.Kind == profile.KindYears:
		v = max(0, d.From-1) + r.IntN(d.To-d.From+4)
	case d.Kind == profile.KindTest:
		for range 20 {
			if d.Open(p, v) && profile.Test(v) != profile.TEF699 {
				break
			}
			v = r.value(d.Kind, d.Lowest, d.Highest)
		}
	case d.Kind == profile.KindResult:
		test, _ := d.Holder.In(p).Test.Get()
		if table, ok := language.TableOn(test, day); ok {
			scale := &table.Value[d.Ability]
			from, _ := scale.Band(profile.Level(3 + r.IntN(7)))
			v = int(from)
		}
	}
	d.Set(p, v)
}

// entries adds n entries to l, each of which may lack an item.
func (r random) entries(p *profile.Profile, l *profile.List, at profile.At, n int) {
	for k := range n {
		if !l.Add(p, at) {
			return
		}
		one := profile.At{Entry: k}
		if at != (profile.At{}) || l.Inner == nil && l.Slug == "leaves" {
			one = profile.At{Entry: at.Entry, Inner: k}
		}
		for i := range l.Items {
			item := &l.Items[i]
			if !item.Asked(p, one) || r.IntN(40) == 0 {
				continue
			}
			v := r.value(item.Kind, item.Lowest, item.Highest)
			// Most jobs count.
			if item.Kind == profile.KindChoice && r.IntN(6) > 0 {
				switch item.Part {
				case profile.PartPaid, profile.PartAuthorised:
					v = int(profile.Yes)
				case profile.PartStudying, profile.PartOutside:
					v = int(profile.No)
				case profile.PartSelfEmployed:
					v = int(profile.Employee)
				}
			}
			item.Set(p, one, v)
		}
		if l.Inner != nil && r.IntN(4) == 0 {
			r.entries(p, l.Inner, one, 1)
		}
	}
}

// profile returns a profile of which any part may be missing.
func (r random) profile() *profile.Profile {
	p := new(profile.Profile)
	some := 1 + r.IntN(8)
	for f := profile.Field(1); f < profile.NumField; f++ {
		if r.IntN(8) < some && profile.Describe(f).Asked(p) {
			r.answer(p, f)
		}
	}
	return p
}
