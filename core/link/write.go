package link

import (
	"bytes"
	"strings"

	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// A writer writes records in a layout.
type writer struct {
	*layout
	bits
}

// String spells what was written. What a reader finds behind the end is zero, so
// that the characters for it are left out.
func (w *writer) String() string { return strings.TrimRight(w.bits.String(), alphabet[:1]) }

// record writes the day, what is true and, after a bit that tells whether they
// are there, the claim and what is said of the invitation.
func (w *writer) record(r *record.Record) {
	w.answer(&w.day, int(r.Day), r.Day != 0)
	for i := range w.profile {
		w.question(&w.profile[i], &r.True)
	}
	if profile.Answered(&r.Claimed).Empty() && len(r.Said) == 0 {
		return
	}
	w.put(1, 1)
	for i := range w.profile {
		w.difference(&w.profile[i], r)
	}
	for i := range w.said {
		n, given := r.Said[w.said[i].name]
		w.answer(&w.said[i], n, given)
	}
}

// answer writes the answer v, if one is given.
func (b *bits) answer(c *column, v int, given bool) {
	if !given {
		b.put(0, 1)
		return
	}
	b.put(1, 1)
	b.put(v-c.lowest, c.width)
}

// question writes p's answer to the question of c.
func (b *bits) question(c *column, p *profile.Profile) {
	d := describe(c)
	if d.List != nil {
		b.list(c, p, d.List, profile.At{})
		return
	}
	v, given := d.Get(p)
	b.answer(c, v, given)
}

// difference writes what the profile said to the question of c: a bit that tells
// whether it was what is true and, if not, its answer.
func (b *bits) difference(c *column, r *record.Record) {
	var truth, claim bits
	truth.question(c, &r.True)
	claim.question(c, &r.Claimed)
	if bytes.Equal(truth, claim) {
		b.put(0, 1)
		return
	}
	b.put(1, 1)
	*b = append(*b, claim...)
}

// list writes the entries of l that answer something. at leads to the entry that
// l is in, if any.
func (b *bits) list(c *column, p *profile.Profile, l *profile.List, at profile.At) {
	var entries []profile.At
	for n := range l.Len(p, at) {
		if at := l.At(at, n); !l.Blank(p, at) {
			entries = append(entries, at)
		}
	}
	b.answer(c, len(entries), len(entries) > 0)
	for _, at := range entries {
		for i := range c.items {
			item := &c.items[i]
			if l.Inner != nil && item.name == l.Inner.Slug {
				b.list(item, p, l.Inner, at)
				continue
			}
			v, given := l.Item(item.name).Get(p, at)
			b.answer(item, v, given)
		}
	}
}

// describe returns the descriptor of the question of c. Every layout is of
// questions that there are.
func describe(c *column) *profile.Descriptor {
	f, _ := profile.FieldBySlug(c.name)
	return profile.Describe(f)
}
