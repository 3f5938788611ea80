package profile

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
)

// lists returns every list of a profile, those within entries too.
func lists() []*List {
	var all []*List
	for f := Field(1); f < NumField; f++ {
		if l := Describe(f).List; l != nil {
			all = append(all, l)
			if l.Inner != nil {
				all = append(all, l.Inner)
			}
		}
	}
	return all
}

// TestEntriesAreHeld fills every list to its limit with different answers,
// reads them, and takes them back one by one: what is left is the zero profile.
func TestEntriesAreHeld(t *testing.T) {
	for f := Field(1); f < NumField; f++ {
		l := Describe(f).List
		if l == nil {
			continue
		}
		var p Profile
		fill(t, &p, l, func(i int) At { return At{Entry: i} })
		if n, ok := Describe(f).Get(&p); !ok || n != l.Most {
			t.Errorf("%s: holds %d entries, %v; want %d", l.Slug, n, ok, l.Most)
		}
		if Describe(f).Set(&p, 1) {
			t.Errorf("%s: a number is taken for its entries", l.Slug)
		}
		if l.Inner != nil {
			for i := range l.Most {
				fill(t, &p, l.Inner, func(j int) At { return At{Entry: i, Inner: j} })
			}
		}
		var copied Profile
		copied.Jobs.Add(Job{Paid: Given(Yes)}) // is replaced, or left alone
		Describe(f).Copy(&copied, &p)
		if f != FieldJobs {
			Describe(FieldJobs).Clear(&copied)
		}
		if copied != p {
			t.Errorf("%s: copied, it is not the same", l.Slug)
		}
		before := p
		Describe(f).Clear(&p)
		if p != (Profile{}) {
			t.Errorf("%s: cleared, something is left", l.Slug)
		}
		p = before
		for n := l.Most; n > 0; n-- {
			l.Remove(&p, At{Entry: n / 2})
			if got := l.Len(&p, At{}); got != n-1 {
				t.Fatalf("%s: %d entries after one of %d is taken away", l.Slug, got, n)
			}
		}
		if p != (Profile{}) {
			t.Errorf("%s: taken away one by one, something is left", l.Slug)
		}
	}
}

// fill gives l all the entries that it can hold, at the places that at tells.
func fill(t *testing.T, p *Profile, l *List, at func(int) At) {
	t.Helper()
	for n := range l.Most {
		if !l.Add(p, at(n)) || l.Len(p, at(n)) != n+1 {
			t.Fatalf("%s: entry %d is not added", l.Slug, n)
		}
		for k := range l.Items {
			i := &l.Items[k]
			if _, ok := i.Get(p, at(n)); ok {
				t.Errorf("%s.%s: a new entry has an answer", l.Slug, i.Slug)
			}
			if i.Set(p, at(n), i.Lowest-1) || i.Set(p, at(n), i.Highest+1) {
				t.Errorf("%s.%s: takes what is beyond its limits", l.Slug, i.Slug)
			}
			v := other(i, n)
			if !i.Set(p, at(n), v) {
				t.Fatalf("%s.%s: %d is refused", l.Slug, i.Slug, v)
			}
		}
	}
	for n := range l.Most {
		for k := range l.Items {
			i := &l.Items[k]
			if v, ok := i.Get(p, at(n)); !ok || v != other(i, n) {
				t.Errorf("%s.%s of entry %d: %d, %v; want %d", l.Slug, i.Slug, n, v, ok, other(i, n))
			}
		}
	}
	if l.Add(p, at(0)) {
		t.Errorf("%s: more entries than %d are taken", l.Slug, l.Most)
	}
}

// other returns an answer to i that differs from entry to entry where it can.
func other(i *Item, n int) int {
	switch i.Kind {
	case KindChoice:
		for v := i.Lowest + n%(i.Highest-i.Lowest+1); ; v-- {
			if v >= i.Lowest && i.Values[v] != "" {
				return v
			}
			if v < i.Lowest {
				v = i.Highest + 1
			}
		}
	case KindOccupation:
		for c := range noc.All {
			if n--; n < 0 {
				return int(c)
			}
		}
	case KindCountry:
		for c := range Countries {
			if n--; n < 0 {
				return int(c)
			}
		}
	}
	return i.Lowest + n
}

// TestEntriesStayInPlace checks that the entries after one that is taken away
// move up with all that they hold.
func TestEntriesStayInPlace(t *testing.T) {
	var jobs Jobs
	for n := range 3 {
		jobs.Add(Job{Hours: Given(HoursOf(10 * (n + 1)))})
		jobs.All()[n].Leaves.Add(Leave{From: Given(law.On(2020, 1, 1+n))})
	}
	jobs.Remove(0)
	if len(jobs.All()) != 2 {
		t.Fatalf("%d jobs are left", len(jobs.All()))
	}
	for n, job := range jobs.All() {
		if !Is(job.Hours, HoursOf(10*(n+2))) || !Is(job.Leaves.All()[0].From, law.On(2020, 1, 2+n)) {
			t.Errorf("job %d is %v hours from %v", n, job.Hours, job.Leaves.All()[0].From)
		}
	}
}

// TestItemSlugs checks that the items of each list have different names, and
// are found by them.
func TestItemSlugs(t *testing.T) {
	for _, l := range lists() {
		for k := range l.Items {
			if p := l.Items[k].Part; p == 0 || p >= NumPart {
				t.Errorf("%s.%s is part %d", l.Slug, l.Items[k].Slug, p)
			}
			if l.Item(l.Items[k].Slug) != &l.Items[k] {
				t.Errorf("%s: two items are named %q", l.Slug, l.Items[k].Slug)
			}
		}
		if l.Item("shoe-size") != nil {
			t.Errorf("%s has a shoe size", l.Slug)
		}
	}
}

// TestOccupationsHaveATEER refuses numbers that cannot be a code of the NOC 2021,
// so that every job that is held can be written and read.
func TestOccupationsHaveATEER(t *testing.T) {
	var p Profile
	p.Jobs.Add(Job{})
	i := Describe(FieldJobs).List.Item("noc")
	for code, want := range map[int]bool{12: true, 21232: true, 95109: true, 95999: false, 26232: false, 99999: false} {
		if i.Set(&p, At{}, code) != want {
			t.Errorf("%05d is taken: %v, want %v", code, !want, want)
		}
	}
}

func TestCountries(t *testing.T) {
	n := 0
	last := Country(0)
	for c := range Countries {
		if c <= last {
			t.Errorf("%v follows %v", c, last)
		}
		if again, ok := ParseCountry(c.String()); !ok || again != c {
			t.Errorf("%v is read as %v, %v", c, again, ok)
		}
		n, last = n+1, c
	}
	if n != 249 {
		t.Errorf("there are %d countries, ISO 3166-1 has 249", n)
	}
	if Canada.String() != "CA" {
		t.Errorf("Canada is %v", Canada)
	}
	for _, code := range []string{"", "C", "ca", "CAN", "AA", "ZZ", "DA", "XK", "C1"} {
		if c, ok := ParseCountry(code); ok {
			t.Errorf("%q is read as %v", code, c)
		}
	}
}

func TestHours(t *testing.T) {
	for h, want := range map[Hours]string{HoursOf(30): "30", 3750: "37.5", 1875: "18.75", 2205: "22.05", 5: "0.05"} {
		if h.String() != want {
			t.Errorf("%d hundredths of an hour are %q, want %q", uint16(h), h, want)
		}
	}
}
