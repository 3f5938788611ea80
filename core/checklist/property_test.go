package checklist_test

import (
	"math/rand/v2"
	"testing"

	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// random gives answers by a fixed seed.
type random struct{ *rand.Rand }

// value gives an answer from lowest to highest, near the days of a plan where it
// is a day.
func (r random) value(k profile.Kind, lowest, highest int) int {
	switch k {
	case profile.KindDay:
		return int(law.On(2003, 1, 1).AddDays(r.IntN(25 * 365)))
	case profile.KindOccupation:
		return []int{21232, 72200, 65100}[r.IntN(3)]
	case profile.KindCountry:
		codes := []string{"CA", "CA", "IN", "US"}
		c, _ := profile.ParseCountry(codes[r.IntN(len(codes))])
		return int(c)
	}
	return lowest + r.IntN(highest-lowest+1)
}

// profile returns a profile of which any part may be missing.
func (r random) profile() *profile.Profile {
	p := new(profile.Profile)
	some := 1 + r.IntN(6)
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		if r.IntN(6) >= some || !d.Asked(p) {
			continue
		}
		if d.Kind != profile.KindList {
			d.Set(p, r.value(d.Kind, d.Lowest, d.Highest))
			continue
		}
		for n := range r.IntN(4) {
			d.List.Add(p, profile.At{})
			for i := range d.List.Items {
				if item := &d.List.Items[i]; r.IntN(8) > 0 && item.Asked(p, profile.At{Entry: n}) {
					item.Set(p, profile.At{Entry: n}, r.value(item.Kind, item.Lowest, item.Highest))
				}
			}
		}
	}
	return p
}

// input returns an invitation of any class, with any of its bounds.
func (r random) input() *checklist.Input {
	in := &checklist.Input{
		Invited: law.On(2025, 6, 1).AddDays(r.IntN(600)), Class: decline.Class(r.IntN(int(decline.NumClass))),
		Profile: r.profile(), Letter: r.IntN(2) == 0,
	}
	in.Today = in.Invited.AddDays(r.IntN(66) - 2)
	if r.IntN(3) == 0 {
		in.NotBefore = profile.Given(in.Invited.AddDays(r.IntN(70) - 5))
	}
	if r.IntN(3) == 0 {
		in.NotAfter = profile.Given(in.Invited.AddDays(r.IntN(70) - 5))
	}
	if r.IntN(3) == 0 {
		in.Representative = profile.Given(profile.No + profile.YesNo(r.IntN(2)))
	}
	return in
}

// TestAnyPlan makes plans of random answers. Whatever they are, every day lies
// within what is left of the period, nothing is named twice, everything is
// cited, and what depends on an answer names one that is missing.
func TestAnyPlan(t *testing.T) {
	r := random{rand.New(rand.NewPCG(7, 2026))}
	plans, open := 0, 0
	for range 3_000 {
		in := r.input()
		before := *in.Profile
		plan, ok := checklist.Of(in)
		if *in.Profile != before {
			t.Fatal("a plan changed the answers")
		}
		if !ok {
			if in.Today <= in.Invited.AddDays(60) {
				t.Fatalf("on %v there is no plan for an invitation of %v", in.Today, in.Invited)
			}
			continue
		}
		plans++
		if plan.Open() {
			open++
		}
		today := max(in.Today, in.Invited)
		names := map[string]bool{}
		for i := range plan.Items {
			item := &plan.Items[i]
			if names[item.Name()] {
				t.Fatalf("%s is there twice", item.Name())
			}
			names[item.Name()] = true
			if item.Start < today || item.Due < item.Start || item.Due > plan.LastDay {
				t.Fatalf("on %v, %s is to begin on %v and due on %v", today, item.Name(), item.Start, item.Due)
			}
			if item.Late && item.Start != today {
				t.Fatalf("%s is late and begins on %v", item.Name(), item.Start)
			}
			wellNeeded(t, in.Profile, item)
			wellCited(t, item.Name(), item.Basis)
		}
		for _, always := range []string{"medical-applicant", "passport-applicant", "photo-applicant", "police-applicant", "translation-applicant", "fees-applicant"} {
			if !names[always] {
				t.Fatalf("there is no %s", always)
			}
		}
		last := today
		for _, m := range plan.Milestones {
			if names[m.Name()] {
				t.Fatalf("%s is there twice", m.Name())
			}
			names[m.Name()] = true
			if m.Day < last || m.Day > plan.LastDay {
				t.Fatalf("%s is on %v", m.Name(), m.Day)
			}
			last = m.Day
			wellCited(t, m.Name(), m.Basis)
		}
	}
	if plans < 2_000 || open < 1_000 {
		t.Errorf("only %d plans, %d of them open", plans, open)
	}
}

// wellNeeded checks that the need of i is one, and that what it asks for is not
// answered.
func wellNeeded(t *testing.T, p *profile.Profile, i *checklist.Item) {
	t.Helper()
	switch {
	case i.Needed == 0, i.Needed >= checklist.NumNeeded, (i.Needed == checklist.Certain) != (i.If == 0):
		t.Fatalf("%s: the need is %+v", i.Name(), i.Need)
	case i.If.Has(checklist.IfAnswered) && i.Missing.Empty():
		t.Fatalf("%s waits for an answer, and for none", i.Name())
	}
	for f := range i.Missing.All {
		d := profile.Describe(f)
		if v, ok := d.Get(p); ok && d.Kind != profile.KindList && !(d.Kind == profile.KindTest && profile.Test(v) == profile.LevelsOnly) {
			t.Fatalf("%s asks for %s, which is answered", i.Name(), d.Slug)
		}
	}
}

// wellCited checks that there is a source.
func wellCited(t *testing.T, name string, basis []law.Cite) {
	t.Helper()
	if len(basis) == 0 {
		t.Fatalf("%s is not cited", name)
	}
	for _, c := range basis {
		if c.Source == 0 || c.Source >= law.NumSource {
			t.Fatalf("%s is cited from nothing", name)
		}
	}
}

// TestAnAnswerSettlesWhatItWasAskedFor gives an answer that an item asks for:
// nothing asks for it any more.
func TestAnAnswerSettlesWhatItWasAskedFor(t *testing.T) {
	r := random{rand.New(rand.NewPCG(8, 2026))}
	settled := 0
	for range 2_000 {
		in := r.input()
		plan, ok := checklist.Of(in)
		if !ok {
			continue
		}
		for i := range plan.Items {
			f, asks := plan.Items[i].Missing.First()
			d := profile.Describe(f)
			if !asks || d.Kind == profile.KindList || d.Kind == profile.KindTest || !d.Asked(in.Profile) {
				continue
			}
			d.Set(in.Profile, r.value(d.Kind, d.Lowest, d.Highest))
			again, _ := checklist.Of(in)
			for n := range again.Items {
				if again.Items[n].Missing.Has(f) {
					t.Fatalf("%s asks for %s after it was answered", again.Items[n].Name(), d.Slug)
				}
			}
			settled++
			break
		}
	}
	if settled < 500 {
		t.Errorf("only %d answers were given", settled)
	}
}
