package validity_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// TestOlderThanTheLaw counts documents of before Express Entry by the law of its
// first day: they are looked at on a later day in any case.
func TestOlderThanTheLaw(t *testing.T) {
	for kind, want := range map[validity.Kind]law.Day{
		validity.LanguageResult: law.On(2016, 12, 30),
		validity.Assessment:     law.On(2019, 12, 30),
		validity.Medical:        law.On(2015, 12, 30),
		validity.Police:         law.On(2015, 6, 30), // the last of June, six months after the last of December
	} {
		if s, ok := validity.Of(kind, law.On(2014, 12, 31)); !ok || s.First != law.On(2014, 12, 31) || s.Last != want {
			t.Errorf("%v of 2014-12-31: %+v, %v; want to %v", kind, s, ok, want)
		}
	}
}

// TestEveryTermHasASource finds a source for each term, from the first day of
// Express Entry, and none for documents that show their own last day.
func TestEveryTermHasASource(t *testing.T) {
	for k := validity.Kind(1); k < validity.NumKind; k++ {
		own := k == validity.Passport || k == validity.Nomination
		if history := validity.Law(k); (len(history) == 0) != own {
			t.Errorf("%v has %d terms", k, len(history))
		} else if !own && (history[0].Day != law.On(2015, 1, 1) || history[0].Basis.Source == 0) {
			t.Errorf("%v: the first term is of %v, by source %d", k, history[0].Day, history[0].Basis.Source)
		}
	}
}

// TestNominationOnItsDays follows IRPR s. 87(2) with the eve and the day of each
// end: a certificate counts on the day on which it expires, and not on the day
// on which it is withdrawn.
func TestNominationOnItsDays(t *testing.T) {
	issued, expires, withdrawn := law.On(2026, 1, 15), law.On(2026, 7, 14), law.On(2026, 3, 1)
	n := profile.Nomination{Issued: profile.Given(issued), Expires: profile.Given(expires)}
	s := validity.OfNomination(&n)
	for day, want := range map[law.Day]bool{issued - 1: false, issued: true, expires: true, expires + 1: false} {
		if s.On(day) != want {
			t.Errorf("counts on %v: %v", day, s.On(day))
		}
	}
	n.Withdrawn = profile.Given(withdrawn)
	s = validity.OfNomination(&n)
	for day, want := range map[law.Day]bool{issued: true, withdrawn - 1: true, withdrawn: false, expires: false} {
		if s.On(day) != want {
			t.Errorf("withdrawn on %v, counts on %v: %v", withdrawn, day, s.On(day))
		}
	}
	for _, w := range []law.Day{expires + 1, expires + 2} {
		n.Withdrawn = profile.Given(w)
		if s = validity.OfNomination(&n); s.Last != expires {
			t.Errorf("withdrawn on %v, counts to %v, want to %v", w, s.Last, expires)
		}
	}
	if s.Basis.Source == 0 || validity.OfPassport(expires).Basis.Source == 0 {
		t.Error("no source")
	}
	if police, _ := validity.OfPolice(issued, issued-1); police.Basis.Source == 0 {
		t.Error("no source of a police certificate")
	}
	if police, _ := validity.OfPolice(issued, issued-1); police.On(issued-1) || !police.On(issued) {
		t.Errorf("a police certificate of %v counts from %v", issued, police.First)
	}
}

// TestTermsCite gives the source of each term.
func TestTermsCite(t *testing.T) {
	issued := law.On(2026, 1, 1)
	of := func(k validity.Kind) law.Cite {
		s, _ := validity.Of(k, issued)
		return s.Basis
	}
	for want, got := range map[law.Cite]law.Cite{
		{Source: law.Regulations, Section: "75(2)(d)"}: of(validity.LanguageResult),
		{Source: law.Regulations, Section: "75(2)(e)"}: of(validity.Assessment),
		{Source: law.Regulations, Section: "30(3)"}:    of(validity.Medical),
		{Source: law.PolicePage}:                       of(validity.Police),
		{Source: law.Regulations, Section: "87(2)"}:    validity.OfNomination(new(profile.Nomination)).Basis,
		{Source: law.Regulations, Section: "50"}:       validity.OfPassport(issued).Basis,
	} {
		if got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
}

// TestNamesAreFrozen writes the kinds as they stand in files.
func TestNamesAreFrozen(t *testing.T) {
	for k, want := range map[validity.Kind]string{
		validity.LanguageResult: "language-result", validity.Assessment: "assessment", validity.Medical: "medical",
		validity.Police: "police", validity.Passport: "passport", validity.Nomination: "nomination",
	} {
		if k.String() != want {
			t.Errorf("%q, want %q", k, want)
		}
	}
}
