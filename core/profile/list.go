package profile

import "sixtydays/core/law"

// A List describes a question that is answered by any number of entries, each
// of which answers the same items.
type List struct {
	Slug  string // frozen name
	Most  int    // the number of entries that can be held
	Items []Item
	Inner *List // a list within each entry, or nil

	inner  bool // is the list within the entries of another
	length func(*Profile, At) int
	add    func(*Profile, At) bool
	remove func(*Profile, At)
}

// At points into a list: the entry, and for a list within entries the entry of
// that. Both count from 0.
type At struct{ Entry, Inner int }

// An Item describes one answer of an entry. Like a [Descriptor], it holds every
// answer as a whole number.
type Item struct {
	Part   Part
	Slug   string // frozen name, unique within its list
	Kind   Kind
	Values []string // of a choice; an empty one is no answer

	// Optional says that an entry is whole without it.
	Optional bool

	Lowest, Highest int

	asked func(*Profile, At) bool
	get   func(*Profile, At) (int, bool)
	set   func(*Profile, At, int)
	clear func(*Profile, At)
}

// Asked reports whether the item makes sense for the entry at at.
func (i *Item) Asked(p *Profile, at At) bool { return i.asked == nil || i.asked(p, at) }

// Get returns the answer of the entry at at, and whether it was given.
func (i *Item) Get(p *Profile, at At) (int, bool) { return i.get(p, at) }

// Set answers the item for the entry at at. It reports false, and leaves p as
// it is, when v is not an answer to it.
func (i *Item) Set(p *Profile, at At, v int) bool {
	if !takes(i.Kind, i.Values, i.Lowest, i.Highest, v) {
		return false
	}
	i.set(p, at, v)
	return true
}

// Clear takes the answer of the entry at at back.
func (i *Item) Clear(p *Profile, at At) { i.clear(p, at) }

// Len returns the number of entries of l in p. For a list within entries,
// at.Entry tells the entry.
func (l *List) Len(p *Profile, at At) int { return l.length(p, at) }

// At returns the place of entry n of l. For a list within entries, at.Entry tells
// the entry.
func (l *List) At(at At, n int) At {
	if l.inner {
		return At{Entry: at.Entry, Inner: n}
	}
	return At{Entry: n}
}

// Add appends an entry that answers nothing. It reports false when there is no
// room for it.
func (l *List) Add(p *Profile, at At) bool { return l.add(p, at) }

// Remove takes the entry at at away.
func (l *List) Remove(p *Profile, at At) { l.remove(p, at) }

// copy appends the entries that from has to those of to, which has none.
func (l *List) copy(to, from *Profile, at At) {
	for n := range l.Len(from, at) {
		l.Add(to, at)
		entry := l.At(at, n)
		for i := range l.Items {
			if v, ok := l.Items[i].get(from, entry); ok {
				l.Items[i].set(to, entry, v)
			}
		}
		if l.Inner != nil {
			l.Inner.copy(to, from, entry)
		}
	}
}

// Item returns the item with the frozen name slug, or nil.
func (l *List) Item(slug string) *Item {
	for i := range l.Items {
		if l.Items[i].Slug == slug {
			return &l.Items[i]
		}
	}
	return nil
}

// takes reports whether v can answer a question of the given kind.
func takes(k Kind, values []string, lowest, highest, v int) bool {
	switch {
	case v < lowest || v > highest:
		return false
	case k == KindChoice:
		return values[v] != ""
	case k == KindCountry:
		_, ok := ParseCountry(Country(v).String())
		return ok
	case k == KindOccupation:
		return nocCode(v).Known()
	}
	return true
}

// Blank reports whether the entry at at answers nothing: none of its items, and
// nothing in the list within it.
func (l *List) Blank(p *Profile, at At) bool {
	for k := range l.Items {
		if _, given := l.Items[k].Get(p, at); given {
			return false
		}
	}
	if l.Inner != nil {
		for n := range l.Inner.Len(p, at) {
			if !l.Inner.Blank(p, l.Inner.At(at, n)) {
				return false
			}
		}
	}
	return true
}

// jobList describes a list of jobs.
func jobList(slug string, in func(*Profile) *Jobs) *List {
	job := func(p *Profile, at At) *Job { return &in(p).All()[at.Entry] }
	leave := func(p *Profile, at At) *Leave { return &job(p, at).Leaves.All()[at.Inner] }
	inCanada := func(p *Profile, at At) bool { return Is(job(p, at).Country, Canada) }
	return &List{
		Slug: slug, Most: MostJobs,
		Items: []Item{
			item(PartOccupation, "noc", KindOccupation, func(p *Profile, at At) *Answer[nocCode] { return &job(p, at).Occupation }),
			item(PartCountry, "country", KindCountry, func(p *Profile, at At) *Answer[Country] { return &job(p, at).Country }),
			item(PartStart, "start", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &job(p, at).Start }),
			choiceItem(PartCurrent, "current", yesNoSlugs, func(p *Profile, at At) *Answer[YesNo] { return &job(p, at).Current }),
			item(PartEnd, "end", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &job(p, at).End }).
				when(func(p *Profile, at At) bool { return !Is(job(p, at).Current, Yes) }),
			item(PartHours, "hours", KindHours, func(p *Profile, at At) *Answer[Hours] { return &job(p, at).Hours }),
			choiceItem(PartPaid, "paid", yesNoSlugs, func(p *Profile, at At) *Answer[YesNo] { return &job(p, at).Paid }),
			choiceItem(PartSelfEmployed, "self-employed", selfEmploymentSlugs, func(p *Profile, at At) *Answer[SelfEmployment] { return &job(p, at).SelfEmployed }),
			choiceItem(PartStudying, "studying", yesNoSlugs, func(p *Profile, at At) *Answer[YesNo] { return &job(p, at).Studying }),
			choiceItem(PartAuthorised, "authorised", yesNoSlugs, func(p *Profile, at At) *Answer[YesNo] { return &job(p, at).Authorised }).when(inCanada),
			choiceItem(PartOutside, "outside-canada", yesNoSlugs, func(p *Profile, at At) *Answer[YesNo] { return &job(p, at).Outside }).when(inCanada),
			choiceItem(PartEmployers, "employers", employersSlugs, func(p *Profile, at At) *Answer[Employers] { return &job(p, at).Employers }).optional(),
		},
		length: func(p *Profile, at At) int { return len(in(p).All()) },
		add:    func(p *Profile, at At) bool { return in(p).Add(Job{}) },
		remove: func(p *Profile, at At) { in(p).Remove(at.Entry) },
		Inner: &List{
			Slug: "leaves", Most: MostLeaves,
			Items: []Item{
				item(PartFrom, "from", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &leave(p, at).From }),
				item(PartTo, "to", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &leave(p, at).To }),
			},
			inner:  true,
			length: func(p *Profile, at At) int { return len(job(p, at).Leaves.All()) },
			add:    func(p *Profile, at At) bool { return job(p, at).Leaves.Add(Leave{}) },
			remove: func(p *Profile, at At) { job(p, at).Leaves.Remove(at.Inner) },
		},
	}
}

// credentialList describes a list of credentials.
func credentialList(slug string, in func(*Profile) *Credentials) *List {
	one := func(p *Profile, at At) *Credential { return &in(p).All()[at.Entry] }
	fromCanada := func(p *Profile, at At) bool { return Is(one(p, at).Country, Canada) }
	fromAbroad := func(p *Profile, at At) bool {
		c, ok := one(p, at).Country.Get()
		return ok && c != Canada
	}
	return &List{
		Slug: slug, Most: MostCredentials,
		Items: []Item{
			choiceItem(PartLevel, "level", credentialSlugs, func(p *Profile, at At) *Answer[Education] { return &one(p, at).Level }),
			item(PartCountry, "country", KindCountry, func(p *Profile, at At) *Answer[Country] { return &one(p, at).Country }),
			item(PartCompleted, "completed", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &one(p, at).Completed }).optional(),
			item(PartAssessed, "assessed", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &one(p, at).Assessed }).when(fromAbroad),
			choiceItem(PartCounts, "counts", yesNoSlugs, func(p *Profile, at At) *Answer[YesNo] { return &one(p, at).Counts }).when(fromCanada),
		},
		length: func(p *Profile, at At) int { return len(in(p).All()) },
		add:    func(p *Profile, at At) bool { return in(p).Add(Credential{}) },
		remove: func(p *Profile, at At) { in(p).Remove(at.Entry) },
	}
}

// childList describes the list of children.
func childList(slug string) *List {
	return &List{
		Slug: slug, Most: MostChildren,
		Items: []Item{
			item(PartBorn, "born", KindDay, func(p *Profile, at At) *Answer[law.Day] { return &p.Children.All()[at.Entry].Born }),
		},
		length: func(p *Profile, at At) int { return len(p.Children.All()) },
		add:    func(p *Profile, at At) bool { return p.Children.Add(Child{}) },
		remove: func(p *Profile, at At) { p.Children.Remove(at.Entry) },
	}
}

// item describes an answer whose limits come with its kind.
func item[T whole](part Part, slug string, k Kind, ref func(*Profile, At) *Answer[T]) Item {
	i := Item{Part: part, Slug: slug, Kind: k}
	i.Lowest, i.Highest = limits(k)
	i.get = func(p *Profile, at At) (int, bool) {
		a := ref(p, at)
		return int(a.v), a.ok
	}
	i.set = func(p *Profile, at At, v int) { *ref(p, at) = Given(T(v)) }
	i.clear = func(p *Profile, at At) { *ref(p, at) = Answer[T]{} }
	return i
}

func choiceItem[T whole](part Part, slug string, values []string, ref func(*Profile, At) *Answer[T]) Item {
	i := item(part, slug, KindChoice, ref)
	i.Values, i.Lowest, i.Highest = values, 1, len(values)-1
	return i
}

// when returns i asked only of the entries for which asked holds.
func (i Item) when(asked func(*Profile, At) bool) Item {
	i.asked = asked
	return i
}

// optional returns i as an answer without which an entry is whole.
func (i Item) optional() Item {
	i.Optional = true
	return i
}

// add appends e to the first *n of entries.
func add[E any](entries []E, n *uint8, e E) bool {
	if int(*n) == len(entries) {
		return false
	}
	entries[*n] = e
	*n++
	return true
}

// remove takes the entry with index i out of the first *n. What is left over is
// zero, so that equal lists are equal values.
func remove[E any](entries []E, n *uint8, i int) {
	copy(entries[i:*n], entries[i+1:*n])
	*n--
	clear(entries[*n : *n+1])
}
