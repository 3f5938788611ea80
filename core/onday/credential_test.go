package onday_test

import (
	"math/rand/v2"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// credentialLevels lists the levels that one credential can have.
var credentialLevels = []profile.Education{profile.Secondary, profile.OneYear, profile.TwoYear, profile.Bachelors, profile.Masters, profile.Doctorate}

// fully tells what credentials come to of which everything is answered, with the
// words of the law: IRPR ss. 75(2)(e) and 78(1), and the criteria on additional
// points for study in Canada.
func fully(all []profile.Credential, day law.Day) (profile.Education, profile.CanadianStudy) {
	education, study := profile.LessThanSecondary, profile.NoCanadianStudy
	afterSchool, threeYears := 0, false
	for i := range all {
		c := &all[i]
		level, _ := c.Level.Get()
		canadian := profile.Is(c.Country, profile.Canada)
		if completed, ok := c.Completed.Get(); level == 0 || ok && completed > day {
			continue
		}
		if assessed, _ := c.Assessed.Get(); !canadian && (assessed > day || assessed.AddYears(5) <= day) {
			continue
		}
		education = max(education, level)
		if level != profile.Secondary {
			afterSchool++
		}
		threeYears = threeYears || level >= profile.Bachelors
		switch {
		case !canadian:
		case level == profile.Secondary:
			// Schools have no conditions; it earns nothing in any case.
			if !profile.Is(c.Counts, profile.No) {
				study = max(study, profile.CanadianSecondary)
			}
		case !profile.Is(c.Counts, profile.Yes):
		case level < profile.Bachelors:
			study = max(study, profile.CanadianOneOrTwoYears)
		default:
			study = profile.CanadianThreeYears
		}
	}
	if afterSchool >= 2 && threeYears {
		education = max(education, profile.TwoOrMore)
	}
	return education, study
}

// TestCredentialsInEveryWay answers what is not answered of random credentials in
// every way: what they come to is the least of it, and is certain if it is
// always the same. One without a level may be of any, or of none that counts.
func TestCredentialsInEveryWay(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	day := law.On(2026, 6, 15)
	india, _ := profile.ParseCountry("IN")
	assessed := []law.Day{day, day + 1, law.On(2021, 6, 15), law.On(2021, 6, 16)}
	for range 3_000 {
		all := make([]profile.Credential, 1+r.IntN(3))
		for i := range all {
			c := &all[i]
			c.Level = profile.Given(credentialLevels[r.IntN(len(credentialLevels))])
			c.Country = profile.Given([]profile.Country{profile.Canada, india}[r.IntN(2)])
			c.Assessed = profile.Given(assessed[r.IntN(len(assessed))])
			c.Counts = profile.Given(profile.No + profile.YesNo(r.IntN(2)))
			if r.IntN(3) == 0 {
				c.Completed = profile.Given(day + law.Day(r.IntN(2)))
			}
			for range r.IntN(3) {
				switch r.IntN(4) {
				case 0:
					c.Level = profile.Answer[profile.Education]{}
				case 1:
					c.Country = profile.Answer[profile.Country]{}
					c.Assessed = profile.Answer[law.Day]{} // asked only of one from abroad
				case 2:
					c.Assessed = profile.Answer[law.Day]{}
				case 3:
					c.Counts = profile.Answer[profile.YesNo]{}
				}
			}
		}
		least, most := profile.NumEducation, profile.Education(0)
		leastStudy, mostStudy := profile.NumCanadianStudy, profile.CanadianStudy(0)
		var fill func(n int)
		fill = func(n int) {
			if n == len(all) {
				education, study := fully(all, day)
				least, most = min(least, education), max(most, education)
				leastStudy, mostStudy = min(leastStudy, study), max(mostStudy, study)
				return
			}
			before := all[n]
			every(&all[n].Level, append(credentialLevels, 0), func() {
				every(&all[n].Country, []profile.Country{profile.Canada, india}, func() {
					every(&all[n].Assessed, []law.Day{day, day + 1}, func() {
						if level, _ := all[n].Level.Get(); level == profile.Secondary {
							fill(n + 1) // schools are not asked for conditions
							return
						}
						every(&all[n].Counts, []profile.YesNo{profile.No, profile.Yes}, func() { fill(n + 1) })
					})
				})
			})
			all[n] = before
		}
		fill(0)
		if got := onday.Education(all, day); !got.Given || got.Is != least || got.Certain != (least == most) {
			t.Fatalf("%+v is %+v, want %d to %d", all, got, least, most)
		}
		got := onday.CanadianStudy(all, day)
		if got.Given && (got.Is != leastStudy || got.Certain != (leastStudy == mostStudy)) || !got.Given && mostStudy > profile.NoCanadianStudy {
			t.Fatalf("%+v is study in Canada %+v, want %d to %d", all, got, leastStudy, mostStudy)
		}
	}
}

// every calls do with a given each of values, if it is not given already.
func every[T any](a *profile.Answer[T], values []T, do func()) {
	if _, ok := a.Get(); ok {
		do()
		return
	}
	for _, v := range values {
		*a = profile.Given(v)
		do()
	}
	*a = profile.Answer[T]{}
}

// TestCredentialsThatCannotMatter asks nothing more of a credential that cannot
// make a difference: who has a master's degree assessed need not have the
// bachelor's degree before it assessed.
func TestCredentialsThatCannotMatter(t *testing.T) {
	day := law.On(2026, 6, 15)
	bare := func(level profile.Education) profile.Credential {
		c := assessed(level, day)
		c.Assessed = profile.Answer[law.Day]{}
		return c
	}
	for _, c := range []struct {
		name    string
		all     []profile.Credential
		want    profile.Education
		certain bool
	}{
		{"one of which nothing is answered before another", []profile.Credential{{}, earned(profile.OneYear)}, profile.OneYear, true},
		{"a bachelor's below a master's", []profile.Credential{assessed(profile.Masters, day), bare(profile.Bachelors)}, profile.Masters, true},
		{"anything below a doctorate", []profile.Credential{{Country: profile.Given(profile.Canada)}, assessed(profile.Doctorate, day)}, profile.Doctorate, true},
		{"a school below a diploma", []profile.Credential{earned(profile.OneYear), bare(profile.Secondary)}, profile.OneYear, true},
		{"a diploma beside a bachelor's makes two", []profile.Credential{earned(profile.Bachelors), bare(profile.OneYear)}, profile.Bachelors, false},
		{"a diploma beside a shorter one", []profile.Credential{earned(profile.TwoYear), bare(profile.OneYear)}, profile.TwoYear, true},
		{"a third beside two", []profile.Credential{earned(profile.Bachelors), earned(profile.OneYear), bare(profile.Bachelors)}, profile.TwoOrMore, true},
	} {
		if got := onday.Education(c.all, day); got.Is != c.want || got.Certain != c.certain {
			t.Errorf("%s: %+v, want %d, %v", c.name, got, c.want, c.certain)
		}
	}
}
