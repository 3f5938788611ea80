package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// TestSelfEmployedAbroadOnly marks foreign years that are fewer without the
// self-employed work in them, and no others.
func TestSelfEmployedAbroadOnly(t *testing.T) {
	day := law.On(2026, 6, 1)
	own := func(j profile.Job) profile.Job {
		j.SelfEmployed = profile.Given(profile.SelfEmployed)
		return j
	}
	other := func(j profile.Job) profile.Job {
		j.Occupation = profile.Given[noc.Code](20012)
		return j
	}
	two := jobIn(t, "IN", law.On(2020, 1, 1), law.On(2021, 12, 31), 4000)
	month := jobIn(t, "IN", law.On(2022, 3, 1), law.On(2022, 3, 31), 4000)
	for _, c := range []struct {
		name string
		jobs []profile.Job
		want crs.Caveats
	}{
		{"employed", []profile.Job{two}, 0},
		{"self-employed", []profile.Job{own(two)}, crs.SelfEmployedAbroad},
		{"self-employed in Canada later", []profile.Job{two, own(jobIn(t, "CA", law.On(2023, 1, 1), 0, 4000))}, 0},
		{"self-employed from abroad for a client in Canada", []profile.Job{two, func() profile.Job {
			j := own(jobIn(t, "CA", law.On(2023, 1, 1), 0, 4000))
			j.Outside = profile.Given(profile.Yes)
			return j
		}()}, crs.SelfEmployedAbroad},
		{"self-employed before the ten years", []profile.Job{two, own(jobIn(t, "IN", law.On(2010, 1, 1), law.On(2016, 5, 31), 4000))}, 0},
		{"self-employed for a month more", []profile.Job{two, own(month)}, 0},
		{"self-employed in another occupation", []profile.Job{two, own(other(month))}, 0},
		{"self-employed without pay", []profile.Job{two, func() profile.Job {
			j := own(jobIn(t, "IN", law.On(2023, 1, 1), 0, 4000))
			j.Paid = profile.Given(profile.No)
			return j
		}()}, 0},
		{"as a physician", []profile.Job{func() profile.Job {
			j := two
			j.SelfEmployed = profile.Given(profile.PublicPhysician)
			return j
		}()}, crs.SelfEmployedAbroad},
	} {
		p := parse(t, "marital=single first-official=english "+levels(profile.FirstLanguage, 9))
		for _, j := range c.jobs {
			p.Jobs.Add(j)
		}
		s := crs.Rate(setOn(t, day), p)
		if line := s.Find(crs.ForeignLanguage); line.Caveats != c.want {
			t.Errorf("%s: %d years, caveats %b, want %b", c.name, line.Derived, line.Caveats, c.want)
		}
	}
}

// TestCaveatsStandTogether gives every caveat that foreign years have at once.
func TestCaveatsStandTogether(t *testing.T) {
	// On the eve of their second anniversary two years of self-employed work have
	// the hours of two, and with an older year in another occupation they would be
	// three.
	own := jobIn(t, "IN", law.On(2024, 6, 2), 0, 4000)
	own.SelfEmployed = profile.Given(profile.SelfEmployed)
	other := jobIn(t, "IN", law.On(2020, 1, 1), law.On(2020, 12, 31), 4000)
	other.Occupation, other.SelfEmployed = profile.Given[noc.Code](20012), own.SelfEmployed
	p := parse(t, "marital=single first-official=english "+levels(profile.FirstLanguage, 9))
	p.Jobs.Add(own)
	p.Jobs.Add(other)
	s := crs.Rate(setOn(t, law.On(2026, 6, 1)), p)
	want := crs.BeforeAnniversary | crs.OneOccupation | crs.SelfEmployedAbroad
	if line := s.Find(crs.ForeignLanguage); line.Caveats != want || line.Derived != 1 {
		t.Errorf("%d years, caveats %b, want %b", line.Derived, line.Caveats, want)
	}
}

// TestCaveatsCite gives the source of each caveat of exact answers.
func TestCaveatsCite(t *testing.T) {
	want := map[crs.Caveats]law.Cite{
		crs.ResultExpired:      {Source: law.Instructions2017, Section: "3(4)"},
		crs.ResultNotYet:       {Source: law.Instructions2017, Section: "3(4)"},
		crs.BeforeAnniversary:  {Source: law.ExperiencePage},
		crs.OneOccupation:      {Source: law.CalculatorWording},
		crs.SelfEmployedAbroad: {Source: law.Instructions},
	}
	n := 0
	for caveat, cite := range want {
		for i := range caveat.All {
			n++
			if got := crs.CaveatBasis(i); got != cite {
				t.Errorf("%s: %+v, want %+v", crs.CaveatSlugs[i], got, cite)
			}
		}
	}
	if n != len(want) {
		t.Errorf("%d caveats are told, want %d", n, len(want))
	}
	told := 0
	for range (crs.ResultExpired | crs.ResultNotYet).All {
		told++
		break // who has heard enough is told no more
	}
	if told != 1 {
		t.Errorf("%d caveats are told, want 1", told)
	}
}
