package share

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// FormatProfile writes p as the JSON object that [Schema] describes: a member
// for each answer, named by its frozen slug, in the order of the questions and
// without spaces. As in [spell.Format], entries that answer nothing are left
// out.
func FormatProfile(p *profile.Profile) []byte {
	var w writer
	w.open('{')
	for f := range profile.Answered(p).All {
		d := profile.Describe(f)
		if d.Kind == profile.KindList {
			w.list(p, d.List, profile.At{})
			continue
		}
		v, _ := d.Get(p)
		w.member(d.Slug, formatValue(spell.Of(d), v))
	}
	w.close('}')
	return []byte(w.String())
}

// A writer writes JSON. It knows whether a comma has to come before what is
// next.
type writer struct {
	strings.Builder
	comma bool
}

func (w *writer) open(b byte) {
	w.next()
	w.WriteByte(b)
	w.comma = false
}

func (w *writer) close(b byte) {
	w.WriteByte(b)
	w.comma = true
}

// next writes a comma where one is needed.
func (w *writer) next() {
	if w.comma {
		w.WriteByte(',')
	}
	w.comma = true
}

// name begins a member.
func (w *writer) name(name string) {
	w.next()
	w.WriteString(`"` + name + `":`)
	w.comma = false
}

func (w *writer) member(name, value string) {
	w.name(name)
	w.WriteString(value)
	w.comma = true
}

// list writes the entries of l as a member, where there are any. at is the entry
// that l is in, if any.
func (w *writer) list(p *profile.Profile, l *profile.List, at profile.At) {
	opened := false
	for n := range l.Len(p, at) {
		at := l.At(at, n)
		if l.Blank(p, at) {
			continue
		}
		if !opened {
			w.name(l.Slug)
			w.open('[')
			opened = true
		}
		w.open('{')
		for k := range l.Items {
			i := &l.Items[k]
			if v, given := i.Get(p, at); given {
				w.member(i.Slug, formatValue(spell.OfItem(i), v))
			}
		}
		if l.Inner != nil {
			w.list(p, l.Inner, at)
		}
		w.close('}')
	}
	if opened {
		w.close(']')
	}
}

// ParseProfile reads a profile in the format that [Schema] describes. A member
// that is absent or null is a question that was not answered. Test results are
// judged by the tables in force on day.
//
// The error joins all that is wrong, each a [*Problem] with its path: what the
// schema refuses, members that stand there twice, decimals that cannot be held,
// entries that answer nothing, results that a test cannot give, and answers that
// contradict each other. A profile is read whole or not at all.
func ParseProfile(text []byte, day law.Day) (profile.Profile, error) {
	all, err := members(text)
	if err != nil {
		return profile.Profile{}, &Problem{Err: err}
	}
	return parseProfile("", all, day)
}

// parseProfile reads the members of a profile whose own path is given.
func parseProfile(path string, all []member, day law.Day) (profile.Profile, error) {
	var r reader
	for _, m := range all {
		f, ok := profile.FieldBySlug(m.name)
		if !ok {
			r.problem(path, fmt.Errorf("a profile has no %q", m.name))
			continue
		}
		d, path := profile.Describe(f), path+"/"+m.name
		switch {
		case m.null():
		case d.Kind == profile.KindList:
			r.list(d.List, profile.At{}, path, m.value)
		default:
			v, err := parseValue(spell.Of(d), m.value)
			if err != nil {
				r.problem(path, err)
				continue
			}
			d.Set(&r.p, v)
		}
	}
	for f, err := range language.Check(&r.p, day) {
		r.problem(pointer(path, profile.Ref{Field: f}), err)
	}
	for _, c := range profile.Check(&r.p, day) {
		r.problem(pointer(path, c.Of), errors.New(c.Message(pointer(path, c.With))))
	}
	if err := errors.Join(r.problems...); err != nil {
		return profile.Profile{}, err
	}
	return r.p, nil
}

// A reader reads a profile and gathers what is wrong with it. Entry n of a list
// is entry n of the text, so that paths found later lead to the right one.
type reader struct {
	p        profile.Profile
	problems []error
}

func (r *reader) problem(path string, err error) {
	r.problems = append(r.problems, &Problem{path, err})
}

// list reads the entries of l. path leads to it, and at to the entry that it is
// in, if any.
func (r *reader) list(l *profile.List, at profile.At, path string, text json.RawMessage) {
	all, err := elements(text)
	if err != nil {
		r.problem(path, err)
		return
	}
	if len(all) > l.Most {
		r.problem(path, fmt.Errorf("%d entries, and there is room for %d only", len(all), l.Most))
		all = all[:l.Most]
	}
	for n, text := range all {
		l.Add(&r.p, at)
		r.entry(l, l.At(at, n), path+"/"+strconv.Itoa(n), text)
	}
}

// entry reads the entry at at, whose path is given.
func (r *reader) entry(l *profile.List, at profile.At, entry string, text json.RawMessage) {
	all, err := members(text)
	if err != nil {
		r.problem(entry, err)
		return
	}
	before := len(r.problems)
	for _, m := range all {
		i := l.Item(m.name)
		within := l.Inner != nil && m.name == l.Inner.Slug
		switch path := entry + "/" + m.name; {
		case i == nil && !within:
			r.problem(entry, fmt.Errorf("an entry of %s has no %q: use %s", l.Slug, m.name, names(l)))
		case m.null():
		case within:
			r.list(l.Inner, at, path, m.value)
		default:
			v, err := parseValue(spell.OfItem(i), m.value)
			if err != nil {
				r.problem(path, err)
				continue
			}
			i.Set(&r.p, at, v)
		}
	}
	if l.Blank(&r.p, at) && len(r.problems) == before {
		r.problem(entry, errors.New("this entry answers nothing: answer something in it or leave it out"))
	}
}

// names lists the members of an entry of l.
func names(l *profile.List) string {
	var all []string
	for k := range l.Items {
		all = append(all, l.Items[k].Slug)
	}
	if l.Inner != nil {
		all = append(all, l.Inner.Slug)
	}
	return strings.Join(all, ", ")
}
