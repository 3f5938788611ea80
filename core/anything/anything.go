// Package anything makes up what a person could have said, for tests: all that can
// be held, whether or not it makes sense. Nothing that is released imports it.
package anything

import (
	"slices"
	"strconv"

	"sixtydays/core/checklist"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
	"sixtydays/core/rounds"
)

// A Source returns numbers from 0 to below n, by chance or by the bytes of a fuzz
// test.
type Source func(n int) int

// Record makes up a record. Now and then a part of it is blank.
func (s Source) Record() *record.Record {
	r := &record.Record{Revision: s(3) * s(1<<30)}
	if s(2) == 0 {
		r.Day = law.On(2015, 1, 1) + law.Day(s(31_000))
	}
	s.profile(&r.True)
	switch s(3) {
	case 0:
		r.Claimed = r.True
		s.profile(&r.Claimed)
	case 1:
		s.profile(&r.Claimed)
	}
	s.said(r)
	s.ticked(r)
	return r
}

// Profile makes up a profile. Each entry of its lists answers something.
func (s Source) Profile() *profile.Profile {
	p := new(profile.Profile)
	s.profile(p)
	return p
}

// profile answers some of p's questions anew.
func (s Source) profile(p *profile.Profile) {
	some := s(9)
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		switch {
		case s(8) >= some:
		case d.Kind == profile.KindList:
			d.Clear(p)
			s.entries(p, d.List, profile.At{})
		default:
			d.Set(p, s.from(d.Lowest, d.Highest))
		}
	}
}

// from returns a number from lowest to highest, and the ends now and then.
func (s Source) from(lowest, highest int) int {
	switch s(8) {
	case 0:
		return lowest
	case 1:
		return highest
	}
	return lowest + s(highest-lowest+1)
}

// entries adds some entries to l.
func (s Source) entries(p *profile.Profile, l *profile.List, at profile.At) {
	for n := range s.from(0, l.Most) {
		l.Add(p, at)
		at := l.At(at, n)
		for k := range l.Items {
			i := &l.Items[k]
			if s(2) == 0 {
				i.Set(p, at, s.from(i.Lowest, i.Highest))
			}
		}
		if l.Inner != nil {
			s.entries(p, l.Inner, at)
		}
		if i := &l.Items[len(l.Items)-1]; l.Blank(p, at) {
			i.Set(p, at, i.Lowest)
		}
	}
}

// said answers some of the questions about an invitation.
func (s Source) said(r *record.Record) {
	some := s(9)
	all := map[string]int{"papers": s(9)}
	for c := range record.Controls {
		all[c.Name] = s.from(c.Lowest, c.Highest)
		if n, about := record.PaperOf(c.Name); s(8) >= some || about && n >= all["papers"] {
			delete(all, c.Name)
		}
	}
	if n, given := all["round"]; given {
		all["round"] = min(n, len(rounds.All()))
	}
	if len(all) > 0 {
		r.Said = all
	}
}

// ticked names some documents.
func (s Source) ticked(r *record.Record) {
	for range s(12) {
		i := checklist.Item{Kind: checklist.Kind(1 + s(int(checklist.NumKind)-1)), Who: checklist.Who(1 + s(int(checklist.NumWho)-1)), Entry: s(13)}
		if s(4) == 0 {
			i.Country = profile.Canada
		}
		if s(4) == 0 {
			i.Holder = profile.SecondLanguage
		}
		r.Ticked = append(r.Ticked, i.Name())
	}
	slices.Sort(r.Ticked)
	r.Ticked = slices.Compact(r.Ticked)
}

// Full makes up a record that says all that can be said, as far as it can be said
// at once.
func Full() *record.Record {
	r := &record.Record{Revision: 1<<31 - 1, Day: law.On(2099, 12, 31), Said: map[string]int{}}
	full(&r.True, false)
	full(&r.Claimed, true)
	for c := range record.Controls {
		r.Said[c.Name] = c.Highest
	}
	r.Said["round"] = len(rounds.All())
	for n := range 200 {
		r.Ticked = append(r.Ticked, "study-in-canada-applicant-"+strconv.Itoa(n+1))
	}
	slices.Sort(r.Ticked)
	return r
}

// full gives every answer of p, the lowest or the highest.
func full(p *profile.Profile, highest bool) {
	limit := func(low, high int) int {
		if highest {
			return high
		}
		return low
	}
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		if d.List != nil {
			fill(p, d.List, profile.At{}, limit)
			continue
		}
		d.Set(p, limit(d.Lowest, d.Highest))
	}
}

// fill gives l all the entries that it has room for.
func fill(p *profile.Profile, l *profile.List, at profile.At, limit func(low, high int) int) {
	for n := range l.Most {
		l.Add(p, at)
		at := l.At(at, n)
		for k := range l.Items {
			i := &l.Items[k]
			switch low, high := i.Lowest, i.Highest; i.Kind {
			case profile.KindOccupation:
				i.Set(p, at, 95109)
			case profile.KindCountry:
				i.Set(p, at, int(profile.Canada))
			default:
				i.Set(p, at, limit(low, high))
			}
		}
		if l.Inner != nil {
			fill(p, l.Inner, at, limit)
		}
	}
}
