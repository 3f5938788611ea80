package form

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Draft is what a form holds beside the answers: the parts of answers of which
// not all is chosen yet, and the entries that are open for changes. The zero
// Draft holds nothing.
type Draft struct {
	parts map[spot]parts
	open  map[profile.Field]int // the entry of a list that is open
}

// The parts of an answer are what the lists of a day show, or the first list of
// an occupation. Zero is not chosen.
type parts struct {
	year, month, day int
	broad            int // broad category, counted from 1
}

// dateOf returns d as three lists show it.
func dateOf(d law.Day) (shown parts) {
	shown.year, shown.month, shown.day = d.Date()
	return shown
}

// whole reports whether all three parts of a day are chosen.
func (d parts) whole() bool { return d.year != 0 && d.month != 0 && d.day != 0 }

// shown returns what the lists of s show, and whether that is a day which the
// calendar lacks.
func (d *Draft) shown(p *profile.Profile, s spot) (shown parts, none bool) {
	if shown, ok := d.parts[s]; ok {
		return shown, shown.whole()
	}
	v, _ := s.get(p)
	return dateOf(law.Day(v)), false
}

// choose takes what was chosen in one of the lists of s. The answer is the whole
// day, and none until there is one.
func (d *Draft) choose(p *profile.Profile, s spot, unit string, n int) {
	shown, _ := d.shown(p, s)
	switch unit {
	case unitYear:
		shown.year = n
	case unitMonth:
		shown.month = n
	case unitDay:
		shown.day = n
	}
	if day, ok := law.MakeDay(shown.year, shown.month, shown.day); ok && s.set(p, int(day)) {
		delete(d.parts, s)
		return
	}
	s.clear(p)
	d.keep(s, shown)
}

// keep notes parts of an answer.
func (d *Draft) keep(s spot, shown parts) {
	if d.parts == nil {
		d.parts = map[spot]parts{}
	}
	d.parts[s] = shown
	if shown == (parts{}) {
		delete(d.parts, s)
	}
}

// Entry returns the entry of the list that answers f which is open, and whether
// there is one.
func (d *Draft) Entry(f profile.Field) (int, bool) {
	n, ok := d.open[f]
	return n, ok
}

// enter opens an entry.
func (d *Draft) enter(f profile.Field, entry int) {
	if d.open == nil {
		d.open = map[profile.Field]int{}
	}
	d.open[f] = entry
}

// forget drops the parts of an entry that is taken away, and moves those of the
// entries after it up. For an entry within an entry, inner is true.
func (d *Draft) forget(f profile.Field, at profile.At, inner bool) {
	kept := map[spot]parts{}
	for s, shown := range d.parts {
		_, within := s.list()
		place, gone := &s.at.Entry, at.Entry
		if inner {
			place, gone = &s.at.Inner, at.Inner
		}
		touched := s.field == f && (!inner || within && s.at.Entry == at.Entry)
		if touched && *place == gone {
			continue
		}
		if touched && *place > gone {
			*place--
		}
		kept[s] = shown
	}
	d.parts = kept
}
