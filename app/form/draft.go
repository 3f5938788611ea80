package form

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Draft is what a form holds beside the answers: the days of which not all is
// chosen yet, and the entries that are open for changes. The zero Draft holds
// nothing.
type Draft struct {
	days map[spot]date
	open map[profile.Field]int // the entry of a list that is open
}

// A date is a day as its three lists show it. Zero is not chosen.
type date struct{ year, month, day int }

// dateOf returns d as three lists show it.
func dateOf(d law.Day) (shown date) {
	shown.year, shown.month, shown.day = d.Date()
	return shown
}

// whole reports whether all three are chosen.
func (d date) whole() bool { return d.year != 0 && d.month != 0 && d.day != 0 }

// shown returns what the lists of s show, and whether that is a day which the
// calendar lacks.
func (d *Draft) shown(p *profile.Profile, s spot) (shown date, none bool) {
	if shown, ok := d.days[s]; ok {
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
		delete(d.days, s)
		return
	}
	s.clear(p)
	if d.days == nil {
		d.days = map[spot]date{}
	}
	d.days[s] = shown
	if shown == (date{}) {
		delete(d.days, s)
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

// forget drops the days of an entry that is taken away, and moves those of the
// entries after it up. For an entry within an entry, inner is true.
func (d *Draft) forget(f profile.Field, at profile.At, inner bool) {
	kept := map[spot]date{}
	for s, shown := range d.days {
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
	d.days = kept
}
