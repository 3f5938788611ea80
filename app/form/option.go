package form

import (
	"sixtydays/app/words"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// An Option is one answer that a control offers.
type Option struct {
	Value int // as the question holds it
	Text  string
}

// fewResults is the number of results up to which each is offered by itself. A
// test with more is offered by the bands that reach one level.
const fewResults = 21

// Options lists the answers to d that are open to p, in the words of l. Results
// are those of the tables in force on day.
func Options(l words.Language, d *profile.Descriptor, p *profile.Profile, day law.Day) []Option {
	var all []Option
	switch d.Kind {
	case profile.KindLevel:
		o, _ := d.Holder.Official(p)
		for v := d.To; v >= d.From; v-- {
			all = append(all, Option{v, l.Level(o, profile.Level(v))})
		}
	case profile.KindResult:
		return results(l, d, p, day)
	case profile.KindYears:
		for v := d.From; v <= d.To; v++ {
			all = append(all, Option{v, l.Years(d, v)})
		}
	case profile.KindDollars:
		return funds(l)
	case profile.KindChoice, profile.KindTest:
		for v := d.From; v <= d.To; v++ {
			if d.Open(p, v) {
				all = append(all, Option{v, words.Choice(l, d.Field, v)})
			}
		}
	}
	return all
}

// results lists the results of the chosen test, highest first.
func results(l words.Language, d *profile.Descriptor, p *profile.Profile, day law.Day) []Option {
	test, _ := d.Holder.In(p).Test.Get()
	table, ok := language.TableOn(test, day)
	if !ok {
		return nil
	}
	s := &table.Value[d.Ability]
	official, _ := test.Official()
	var all []Option
	if int((s.Highest-s.Lowest)/s.Step) < fewResults {
		for r := int(s.Highest); r >= int(s.Lowest); r -= int(s.Step) {
			all = append(all, Option{r, l.Band(profile.Result(r), profile.Result(r))})
		}
		return all
	}
	for level := profile.TenOrMore; level >= profile.BelowFour; level-- {
		lowest, highest := s.Band(level)
		all = append(all, Option{int(lowest), l.Band(lowest, highest) + " · " + l.Level(official, level)})
	}
	return all
}

// Chosen returns the index of the option that stands for the answer v: the one
// with that value, or the band or open end that v lies in. It returns -1 when
// there is none.
func Chosen(d *profile.Descriptor, options []Option, v int) int {
	if d.Kind == profile.KindYears {
		v = min(max(v, d.From), d.To)
	}
	best := -1
	for i, o := range options {
		exact := o.Value == v
		banded := d.Kind == profile.KindResult || d.Kind == profile.KindDollars
		within := banded && o.Value <= v && (best < 0 || o.Value > options[best].Value)
		if exact || within {
			best = i
		}
	}
	return best
}
