// Package spell spells profiles as text: for links, files, the command line and
// test cases. It is apart from package share, because the browser's program
// does without JSON.
//
// Errors are read by the person who wrote the profile: they name the answer, say
// what is wrong with it, and leave out the package's name.
package spell

import (
	"strconv"
	"strings"

	"sixtydays/core/profile"
)

// Format spells p as text: a name=value pair for each answer, in the order of
// the questions and with a space between them. The names and the values are the
// frozen slugs of the questions; see [Form.Spell] for values that have none.
// Entries of lists are numbered from 1.
//
//	marital=single age=29 education=bachelor first-official=english
//	jobs.1.noc=21232 jobs.1.start=2021-03-01 jobs.1.leaves.1.from=2022-01-01
//
// An entry that answers nothing cannot be spelled. Format leaves it out and
// gives its number to the next one, so that what it writes can always be read.
func Format(p *profile.Profile) string {
	var w writer
	for f := range profile.Answered(p).All {
		d := profile.Describe(f)
		if d.Kind == profile.KindList {
			w.list(p, d.List, profile.At{}, d.Slug)
			continue
		}
		v, _ := d.Get(p)
		w.pair(d.Slug, Of(d).Spell(v))
	}
	return w.String()
}

// A writer gathers pairs.
type writer struct{ strings.Builder }

func (w *writer) pair(name, value string) {
	if w.Len() > 0 {
		w.WriteByte(' ')
	}
	w.WriteString(name)
	w.WriteByte('=')
	w.WriteString(value)
}

// list writes the entries of l. name leads to it, and at to the entry that it is
// in, if any.
func (w *writer) list(p *profile.Profile, l *profile.List, at profile.At, name string) {
	number := 0
	for n := range l.Len(p, at) {
		at := l.At(at, n)
		if l.Blank(p, at) {
			continue
		}
		number++
		entry := name + "." + strconv.Itoa(number) + "."
		for k := range l.Items {
			i := &l.Items[k]
			if v, given := i.Get(p, at); given {
				w.pair(entry+i.Slug, OfItem(i).Spell(v))
			}
		}
		if l.Inner != nil {
			w.list(p, l.Inner, at, entry+l.Inner.Slug)
		}
	}
}
