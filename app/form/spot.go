package form

import (
	"strconv"
	"strings"

	"sixtydays/core/profile"
)

// A spot is the place of one answer: that to a question, or that to an item of
// an entry of a list.
type spot struct {
	field profile.Field
	at    profile.At
	part  profile.Part // zero for the question itself
}

// list returns the list that answers the question, and whether the part is of
// the entries within its entries.
func (s spot) list() (l *profile.List, inner bool) {
	l = profile.Describe(s.field).List
	if l == nil || l.Inner == nil {
		return l, false
	}
	return l, itemOf(l.Inner, s.part) != nil
}

// item returns the item of an entry, or nil for a question itself.
func (s spot) item() *profile.Item {
	l, inner := s.list()
	switch {
	case l == nil:
		return nil
	case inner:
		return itemOf(l.Inner, s.part)
	}
	return itemOf(l, s.part)
}

func itemOf(l *profile.List, part profile.Part) *profile.Item {
	for i := range l.Items {
		if l.Items[i].Part == part {
			return &l.Items[i]
		}
	}
	return nil
}

// name returns the name of the control for s, which is its id too: "born",
// "jobs.0.hours", "jobs.0.leaves.1.from".
func (s spot) name() string {
	slug := profile.Describe(s.field).Slug
	l, inner := s.list()
	item := s.item()
	if item == nil {
		return slug
	}
	entry := entryName(s.field, s.at.Entry)
	if inner {
		entry += "." + l.Inner.Slug + "." + strconv.Itoa(s.at.Inner)
	}
	return entry + "." + item.Slug
}

// entryName returns the name of an entry of the list that answers f: "jobs.0".
func entryName(f profile.Field, entry int) string {
	return profile.Describe(f).Slug + "." + strconv.Itoa(entry)
}

// leavesName returns the name of the list within an entry: "jobs.0.leaves".
func innerName(f profile.Field, entry int) string {
	return entryName(f, entry) + "." + profile.Describe(f).List.Inner.Slug
}

// get returns the answer of p, and whether it was given.
func (s spot) get(p *profile.Profile) (int, bool) {
	if i := s.item(); i != nil {
		return i.Get(p, s.at)
	}
	return profile.Describe(s.field).Get(p)
}

// set answers in p, and reports whether v can be an answer.
func (s spot) set(p *profile.Profile, v int) bool {
	if i := s.item(); i != nil {
		return i.Set(p, s.at, v)
	}
	return profile.Describe(s.field).Set(p, v)
}

// clear takes the answer in p back.
func (s spot) clear(p *profile.Profile) {
	if i := s.item(); i != nil {
		i.Clear(p, s.at)
		return
	}
	profile.Describe(s.field).Clear(p)
}

// A target is what the name of a control or a button points at.
type target struct {
	spot
	entry bool // an entry is named, not the list as a whole
	inner bool // the list within an entry is named
	among bool // an entry of the list within an entry is named

	// word is what remains of the name: a part of a day, or what a button does.
	word string
}

// parse takes a name apart. It reports false for one that is not of a question
// or that points beyond the entries of p.
func parse(name string, p *profile.Profile) (t target, ok bool) {
	words := strings.Split(name, ".")
	t.field, ok = profile.FieldBySlug(words[0])
	if !ok {
		return t, false
	}
	words = words[1:]
	l := profile.Describe(t.field).List
	if l == nil {
		return t.rest(words)
	}
	if t.at.Entry, t.entry = number(&words, l.Len(p, profile.At{})); !t.entry {
		return t.rest(words)
	}
	if l.Inner != nil && len(words) > 0 && words[0] == l.Inner.Slug {
		l, words, t.inner = l.Inner, words[1:], true
		if t.at.Inner, t.among = number(&words, l.Len(p, t.at)); !t.among {
			return t.rest(words)
		}
	}
	if len(words) > 0 {
		if i := l.Item(words[0]); i != nil {
			t.part, words = i.Part, words[1:]
		}
	}
	return t.rest(words)
}

// rest ends a name with at most one more word.
func (t target) rest(words []string) (target, bool) {
	if len(words) > 0 {
		t.word = words[0]
	}
	return t, len(words) < 2
}

// number takes an index below limit from the front of words.
func number(words *[]string, limit int) (int, bool) {
	if len(*words) == 0 {
		return 0, false
	}
	n, err := strconv.ParseUint((*words)[0], 10, 8)
	if err != nil || int(n) >= limit {
		return 0, false
	}
	*words = (*words)[1:]
	return int(n), true
}
