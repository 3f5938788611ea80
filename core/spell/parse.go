package spell

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/profile"
)

// Parse reads a profile spelled by [Format]. Pairs may be in any order and
// stand apart by spaces, line ends or "&". The error names everything that is
// wrong with s: a profile is read whole or not at all, so that no answer goes
// missing unseen.
//
// Parse takes any answers that can be held. Whether they can be true beside
// each other is for [profile.Check] to say.
func Parse(s string) (profile.Profile, error) {
	r := reader{named: map[string]bool{}}
	var all []error
	for pair := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n&", r) }) {
		if err := r.pair(pair); err != nil {
			all = append(all, err)
		}
	}
	for f := range profile.Answered(&r.p).All {
		if l := profile.Describe(f).List; l != nil {
			all = append(all, r.gaps(l, profile.At{}, l.Slug))
		}
	}
	if err := errors.Join(all...); err != nil {
		return profile.Profile{}, err
	}
	return r.p, nil
}

// A reader reads a profile pair by pair.
type reader struct {
	p     profile.Profile
	named map[string]bool // the entries that a pair was about, as jobs.2
}

// pair reads one name=value pair.
func (r *reader) pair(pair string) error {
	name, text, ok := strings.Cut(pair, "=")
	if !ok {
		return fmt.Errorf("%q is not an answer written as name=value", pair)
	}
	slug, rest, dotted := strings.Cut(name, ".")
	f, ok := profile.FieldBySlug(slug)
	d := profile.Describe(f)
	if !ok || dotted && d.Kind != profile.KindList {
		return fmt.Errorf("there is no question named %q", name)
	}
	if d.Kind == profile.KindList {
		return r.entry(d.List, profile.At{}, slug, rest, text)
	}
	if _, given := d.Get(&r.p); given {
		return fmt.Errorf("%s is answered twice", name)
	}
	v, err := Of(d).Parse(text)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	d.Set(&r.p, v)
	return nil
}

// entry reads an answer of an entry of l. name leads to l, at to the entry that l
// is in, if any, and rest goes on from there: 1.noc, or 1.leaves.1.from.
func (r *reader) entry(l *profile.List, at profile.At, name, rest, text string) error {
	number, tail, _ := strings.Cut(rest, ".")
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || strconv.Itoa(n) != number {
		return fmt.Errorf("%s is answered by its entries, numbered from 1: write %s.1.%s=…", name, name, l.Items[0].Slug)
	}
	name += "." + number
	if n > l.Most {
		return fmt.Errorf("%s: there is room for %d entries only", name, l.Most)
	}
	slug, rest, _ := strings.Cut(tail, ".")
	i := l.Item(tail)
	within := l.Inner != nil && slug == l.Inner.Slug
	if i == nil && !within {
		return fmt.Errorf("%s has no %q: use %s", name, tail, items(l))
	}
	// The entries before this one may come later in the text. Those that never
	// come are found by gaps.
	for l.Len(&r.p, at) < n {
		l.Add(&r.p, at)
	}
	at = l.At(at, n-1)
	r.named[name] = true
	if within {
		return r.entry(l.Inner, at, name+"."+slug, rest, text)
	}
	name += "." + tail
	if _, given := i.Get(&r.p, at); given {
		return fmt.Errorf("%s is answered twice", name)
	}
	v, err := OfItem(i).Parse(text)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	i.Set(&r.p, at, v)
	return nil
}

// items lists what an entry of l can answer.
func items(l *profile.List) string {
	var all []string
	for k := range l.Items {
		all = append(all, l.Items[k].Slug)
	}
	if l.Inner != nil {
		all = append(all, l.Inner.Slug+".1."+l.Inner.Items[0].Slug)
	}
	return strings.Join(all, ", ")
}

// gaps returns an error for the first entry of l that no pair was about, and for
// the lists within its entries. name leads to l, and at to the entry that it is
// in, if any.
func (r *reader) gaps(l *profile.List, at profile.At, name string) error {
	var all []error
	total := l.Len(&r.p, at)
	for n := range total {
		entry := name + "." + strconv.Itoa(n+1)
		if !r.named[entry] {
			return fmt.Errorf("there is %s.%d and no %s: number the entries from 1 without gaps", name, total, entry)
		}
		if l.Inner != nil {
			all = append(all, r.gaps(l.Inner, l.At(at, n), entry+"."+l.Inner.Slug))
		}
	}
	return errors.Join(all...)
}
