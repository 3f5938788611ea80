package validity_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// TestLastValidDay counts from the day of a document to the last day on which
// it counts, with the eve and the day of its end.
func TestLastValidDay(t *testing.T) {
	for _, c := range []struct {
		name   string
		kind   validity.Kind
		issued law.Day
		last   law.Day
	}{
		{"IRPR 75(2)(d): a result is less than two years old, so its anniversary is too late", validity.LanguageResult, law.On(2024, 9, 2), law.On(2026, 9, 1)},
		{"a result of 29 February is two years old on 1 March", validity.LanguageResult, law.On(2024, 2, 29), law.On(2026, 2, 28)},
		{"a result of 28 February", validity.LanguageResult, law.On(2023, 2, 28), law.On(2025, 2, 27)},
		{"IRPR 75(2)(e)(ii): an assessment is less than five years old", validity.Assessment, law.On(2021, 6, 15), law.On(2026, 6, 14)},
		{"an assessment of 29 February", validity.Assessment, law.On(2024, 2, 29), law.On(2029, 2, 28)},
		{"IRPR 30(3): an examination within the previous twelve months", validity.Medical, law.On(2026, 1, 10), law.On(2027, 1, 9)},
		{"canada.ca, police certificates: issued at most six months before", validity.Police, law.On(2026, 1, 15), law.On(2026, 7, 15)},
		{"Interpretation Act s. 28: six months after 31 August end on the last of February", validity.Police, law.On(2025, 8, 31), law.On(2026, 2, 28)},
	} {
		span, ok := validity.Of(c.kind, c.issued)
		if !ok || span.First != c.issued || span.Last != c.last {
			t.Errorf("%s: %v counts from %v to %v, %v; want to %v", c.name, c.kind, span.First, span.Last, ok, c.last)
		}
		for day, want := range map[law.Day]bool{c.issued - 1: false, c.issued: true, c.last: true, c.last + 1: false} {
			if span.On(day) != want {
				t.Errorf("%s: counts on %v: %v, want %v", c.name, day, span.On(day), want)
			}
		}
		if span.Basis.Source == 0 {
			t.Errorf("%s: no source", c.name)
		}
	}
}

func TestNomination(t *testing.T) {
	issued, expires := profile.Given(law.On(2026, 1, 1)), profile.Given(law.On(2026, 6, 30))
	for _, c := range []struct {
		name        string
		nomination  profile.Nomination
		first, last law.Day
	}{
		{"nothing answered", profile.Nomination{}, 0, 0},
		{"issued", profile.Nomination{Issued: issued}, law.On(2026, 1, 1), 0},
		{"the certificate's own last day counts", profile.Nomination{Issued: issued, Expires: expires}, law.On(2026, 1, 1), law.On(2026, 6, 30)},
		{"withdrawn: not from that day", profile.Nomination{Issued: issued, Expires: expires, Withdrawn: profile.Given(law.On(2026, 3, 1))}, law.On(2026, 1, 1), law.On(2026, 2, 28)},
		{"withdrawn after it expired", profile.Nomination{Issued: issued, Expires: expires, Withdrawn: profile.Given(law.On(2026, 8, 1))}, law.On(2026, 1, 1), law.On(2026, 6, 30)},
		{"withdrawn on its last day", profile.Nomination{Expires: expires, Withdrawn: expires}, 0, law.On(2026, 6, 29)},
	} {
		if s := validity.OfNomination(&c.nomination); s.First != c.first || s.Last != c.last {
			t.Errorf("%s: counts from %v to %v, want from %v to %v", c.name, s.First, s.Last, c.first, c.last)
		}
	}
}

func TestPassport(t *testing.T) {
	s := validity.OfPassport(law.On(2027, 5, 1))
	if !s.On(law.On(2027, 5, 1)) || s.On(law.On(2027, 5, 2)) {
		t.Errorf("a passport that expires on 1 May 2027 counts to %v", s.Last)
	}
}

// TestPolice follows canada.ca, police certificates: of the country in which a
// person lives, issued at most six months before; of any other, issued after
// the last stay.
func TestPolice(t *testing.T) {
	if s, ok := validity.OfPolice(law.On(2026, 1, 15), 0); !ok || s.Last != law.On(2026, 7, 15) {
		t.Errorf("current country: to %v, %v", s.Last, ok)
	}
	left := law.On(2020, 5, 31)
	if _, ok := validity.OfPolice(left, left); ok {
		t.Error("a certificate of the last day of a stay is taken")
	}
	if s, ok := validity.OfPolice(left+1, left); !ok || s.Last != 0 || !s.On(law.On(2050, 1, 1)) {
		t.Errorf("former country: to %v, %v", s.Last, ok)
	}
}

func TestNames(t *testing.T) {
	seen := map[string]bool{}
	for k := validity.Kind(1); k < validity.NumKind; k++ {
		if seen[k.String()] || k.String() == "" {
			t.Errorf("kind %d is named %q", k, k)
		}
		seen[k.String()] = true
		_, held := validity.Of(k, law.On(2026, 1, 1))
		if own := k == validity.Passport || k == validity.Nomination; held == own {
			t.Errorf("%v: a term is held: %v", k, held)
		}
	}
	if validity.Kind(0).String() != "no document" || validity.NumKind.String() != "no document" {
		t.Error("a kind that does not exist has a name")
	}
}
