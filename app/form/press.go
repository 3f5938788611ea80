package form

import "sixtydays/core/profile"

// Press does what the button with the given name says, to p and d. It returns
// the id of what then has the focus, and reports whether the button is one of a
// list.
func Press(name string, p *profile.Profile, d *Draft) (focus string, ok bool) {
	t, ok := parse(name, p)
	if !ok || profile.Describe(t.field).List == nil {
		return "", false
	}
	switch {
	case t.inner:
		return pressInner(t, p, d)
	case !t.entry && t.word == verbAdd:
		return addEntry(t.field, p, d)
	case t.entry:
		return pressEntry(t, p, d)
	}
	return "", false
}

func addEntry(f profile.Field, p *profile.Profile, d *Draft) (focus string, ok bool) {
	l := profile.Describe(f).List
	if !l.Add(p, profile.At{}) {
		return "", false
	}
	n := l.Len(p, profile.At{}) - 1
	d.enter(f, n)
	return firstOf(f, profile.At{Entry: n}, &l.Items[0]), true
}

func pressEntry(t target, p *profile.Profile, d *Draft) (focus string, ok bool) {
	l := profile.Describe(t.field).List
	switch t.word {
	case verbChange:
		d.enter(t.field, t.at.Entry)
		return firstOf(t.field, t.at, &l.Items[0]), true
	case verbDone:
		finish(p, t.field, t.at)
		delete(d.open, t.field)
		if l.Len(p, profile.At{}) == l.Most { // there is no button to add
			return entryName(t.field, t.at.Entry) + "." + verbChange, true
		}
	case verbRemove:
		l.Remove(p, t.at)
		d.forget(t.field, t.at, false)
		delete(d.open, t.field)
	default:
		return "", false
	}
	return addName(t.field), true
}

func pressInner(t target, p *profile.Profile, d *Draft) (focus string, ok bool) {
	inner := profile.Describe(t.field).List.Inner
	switch {
	case !t.among && t.word == verbAdd:
		if !inner.Add(p, t.at) {
			return "", false
		}
		t.at.Inner = inner.Len(p, t.at) - 1
		return firstOf(t.field, t.at, &inner.Items[0]), true
	case t.among && t.word == verbRemove:
		inner.Remove(p, t.at)
		d.forget(t.field, t.at, true)
		return innerName(t.field, t.at.Entry) + "." + verbAdd, true
	}
	return "", false
}

// firstOf returns the id of the first control of an entry, which is that of its
// first item.
func firstOf(f profile.Field, at profile.At, first *profile.Item) string {
	id := spot{f, at, first.Part}.name()
	switch first.Kind {
	case profile.KindDay:
		id += "." + unitDay
	case profile.KindOccupation:
		id += "." + broadWord
	}
	return id
}
