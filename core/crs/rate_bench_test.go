package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// familyText is a complete profile with a spouse who counts: the largest score.
const familyText = `
marital=married spouse-citizen=no spouse-comes=yes
age=29 education=masters canadian-study=three-years
first-official=english first-test=levels
first-level-listening=9 first-level-reading=9 first-level-writing=9 first-level-speaking=9
second-test=levels
second-level-listening=7 second-level-reading=7 second-level-writing=7 second-level-speaking=7
canadian-work=2 foreign-work=3 certificate=no
spouse-education=bachelor spouse-work=1 spouse-test=levels
spouse-level-listening=9 spouse-level-reading=9 spouse-level-writing=9 spouse-level-speaking=9
sibling=no job-offer=none nomination=no`

func family(t testing.TB) (*crs.Set, profile.Profile) {
	t.Helper()
	return setOn(t, verified), *parse(t, familyText)
}

// TestRateAllocates keeps scoring cheap enough to be done on every keystroke
// and once for each what-if move: the lines stand in one piece of memory.
func TestRateAllocates(t *testing.T) {
	set, p := family(t)
	if n := testing.AllocsPerRun(100, func() { crs.Rate(set, &p) }); n > 5 {
		t.Errorf("Rate allocates %v times, want at most 5", n)
	}
}

func BenchmarkRate(b *testing.B) {
	set, p := family(b)
	b.ReportAllocs()
	for b.Loop() {
		crs.Rate(set, &p)
	}
}

// exactFamily is the same family with dates instead of years, and jobs as people
// have them: two abroad, three in Canada, a leave.
func exactFamily(t testing.TB) *profile.Profile {
	t.Helper()
	_, p := family(t)
	p.Born = profile.Given(law.On(1996, 2, 29))
	p.First.Date = profile.Given(law.On(2025, 3, 4))
	p.Jobs.Add(jobIn(t, "IN", law.On(2017, 7, 3), law.On(2019, 5, 31), 4000))
	p.Jobs.Add(jobIn(t, "IN", law.On(2019, 6, 17), law.On(2022, 8, 12), 4500))
	p.Jobs.Add(jobIn(t, "CA", law.On(2023, 1, 9), law.On(2024, 2, 23), 3750))
	p.Jobs.Add(jobIn(t, "CA", law.On(2024, 3, 4), law.On(2024, 9, 6), 1875))
	p.Jobs.Add(jobIn(t, "CA", law.On(2024, 9, 9), 0, 3750))
	p.Jobs.All()[4].Leaves.Add(profile.Leave{From: profile.Given(law.On(2025, 7, 1)), To: profile.Given(law.On(2025, 7, 21))})
	p.Credentials.Add(profile.Credential{Level: profile.Given(profile.Masters), Country: profile.Given(profile.Canada), Counts: profile.Given(profile.Yes)})
	return &p
}

// jobIn returns a plain skilled job from first to last, or still there.
func jobIn(t testing.TB, country string, first, last law.Day, hours profile.Hours) profile.Job {
	t.Helper()
	c, ok := profile.ParseCountry(country)
	if !ok {
		t.Fatalf("there is no country %q", country)
	}
	j := profile.Job{
		Occupation: profile.Given[noc.Code](21232), Country: profile.Given(c), Start: profile.Given(first), Hours: profile.Given(hours),
		Paid: profile.Given(profile.Yes), SelfEmployed: profile.Given(profile.Employee), Studying: profile.Given(profile.No),
		Authorised: profile.Given(profile.Yes), Outside: profile.Given(profile.No),
	}
	if last != 0 {
		j.End = profile.Given(last)
	} else {
		j.Current = profile.Given(profile.Yes)
	}
	return j
}

// BenchmarkYear scores one profile with exact dates on each day of a year, as
// the plan does. It is to take at most 5 ms.
func BenchmarkYear(b *testing.B) {
	p := exactFamily(b)
	first := law.On(2025, 9, 1)
	sets := make([]*crs.Set, 365)
	for i := range sets {
		sets[i] = setOn(b, first.AddDays(i))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, set := range sets {
			crs.Rate(set, p)
		}
	}
}
