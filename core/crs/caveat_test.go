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
