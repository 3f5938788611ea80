package link

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// A reader reads a record in a layout.
type reader struct {
	*layout
	bits
	wrong string // the first question whose answer cannot be one
}

// record reads what [writer.record] writes.
func (r *reader) record() (read record.Record) {
	if v, given := r.answer(&r.day); given {
		read.Day = law.Day(v)
	}
	for i := range r.profile {
		r.question(&r.profile[i], &read.True)
	}
	if r.take(1) == 0 {
		return read
	}
	for i := range r.profile {
		c := &r.profile[i]
		if r.take(1) == 0 {
			describe(c).Copy(&read.Claimed, &read.True)
			continue
		}
		r.question(c, &read.Claimed)
	}
	for i := range r.said {
		if n, given := r.answer(&r.said[i]); given {
			if read.Said == nil {
				read.Said = map[string]int{}
			}
			read.Said[r.said[i].name] = n
		}
	}
	return read
}

// answer reads an answer, and whether one is given.
func (r *reader) answer(c *column) (v int, given bool) {
	if r.take(1) == 0 {
		return 0, false
	}
	return c.lowest + r.take(c.width), true
}

// question reads the answer to the question of c into p.
func (r *reader) question(c *column, p *profile.Profile) {
	d := describe(c)
	if d.List != nil {
		r.list(c, p, d.List, profile.At{})
		return
	}
	if v, given := r.answer(c); given {
		r.check(c, d.Set(p, v))
	}
}

// list reads the entries of l. at leads to the entry that l is in, if any.
func (r *reader) list(c *column, p *profile.Profile, l *profile.List, at profile.At) {
	n, _ := r.answer(c)
	for k := range n {
		if !l.Add(p, at) {
			r.check(c, false)
			return
		}
		at := l.At(at, k)
		for i := range c.items {
			item := &c.items[i]
			if l.Inner != nil && item.name == l.Inner.Slug {
				r.list(item, p, l.Inner, at)
			} else if v, given := r.answer(item); given {
				r.check(item, l.Item(item.name).Set(p, at, v))
			}
		}
	}
}

// check notes an answer that cannot be one.
func (r *reader) check(c *column, ok bool) {
	if !ok && r.wrong == "" {
		r.wrong = c.name
	}
}
