package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// Occupations of each TEER that counts.
const (
	salesManager noc.Code = 60010 // TEER 0
	developer    noc.Code = 21232 // TEER 1
	technician   noc.Code = 22310 // TEER 2
	butcher      noc.Code = 63201 // TEER 3, a skilled trade
	electrician  noc.Code = 72200 // TEER 2, a skilled trade
	cashier      noc.Code = 65100 // TEER 5
)

// day is the day on which most tests look.
var day = law.On(2026, 10, 1)

// job returns a plain job in Canada from start on: paid, authorised, full time.
func job(occupation noc.Code, start law.Day) profile.Job {
	return profile.Job{
		Occupation:   profile.Given(occupation),
		Country:      profile.Given(profile.Canada),
		Outside:      profile.Given(profile.No),
		Start:        profile.Given(start),
		Current:      profile.Given(profile.Yes),
		Hours:        profile.Given(profile.HoursOf(40)),
		Paid:         profile.Given(profile.Yes),
		SelfEmployed: profile.Given(profile.Employee),
		Studying:     profile.Given(profile.No),
		Authorised:   profile.Given(profile.Yes),
	}
}

// until returns j ended on last, its last day.
func until(j profile.Job, last law.Day) profile.Job {
	j.Current, j.End = profile.Given(profile.No), profile.Given(last)
	return j
}

// abroad returns j with an employer in India.
func abroad(j profile.Job) profile.Job {
	india, _ := profile.ParseCountry("IN")
	j.Country = profile.Given(india)
	return j
}

// weekly returns j with n hours a week.
func weekly(j profile.Job, n int) profile.Job {
	j.Hours = profile.Given(profile.HoursOf(n))
	return j
}

// languages returns results of CELPIP, which are CLB levels, dated issued.
func celpip(issued law.Day, listening, reading, writing, speaking int) profile.Language {
	l := profile.Language{Test: profile.Given(profile.CELPIP), Date: profile.Given(issued)}
	for i, level := range []int{listening, reading, writing, speaking} {
		l.Results[profile.Abilities[i]] = profile.Given(profile.Points(level))
	}
	return l
}

// stated returns levels without a test.
func stated(levels ...profile.Level) profile.Language {
	l := profile.Language{Test: profile.Given(profile.LevelsOnly)}
	for i, a := range profile.Abilities {
		l.Levels[a] = profile.Given(levels[i%len(levels)])
	}
	return l
}

// degree returns a credential from India, assessed on the given day.
func degree(level profile.Education, assessed law.Day) profile.Credential {
	india, _ := profile.ParseCountry("IN")
	return profile.Credential{Level: profile.Given(level), Country: profile.Given(india), Assessed: profile.Given(assessed)}
}

// diploma returns a credential from Canada.
func diploma(level profile.Education) profile.Credential {
	return profile.Credential{Level: profile.Given(level), Country: profile.Given(profile.Canada)}
}

// able returns a single person of 30 who has answered everything, and works as
// a developer in Canada since 2024.
func able() *profile.Profile {
	p := &profile.Profile{
		Marital:       profile.Given(profile.NeverMarried),
		Born:          profile.Given(law.On(1996, 5, 17)),
		FirstOfficial: profile.Given(profile.English),
		First:         celpip(law.On(2026, 3, 1), 9, 9, 9, 9),
		Certificate:   profile.Given(profile.No),
		Sibling:       profile.Given(profile.No),
		Funds:         profile.Given(profile.Dollars(40_000)),
		Quebec:        profile.Given(profile.No),
		Relative:      profile.Given(profile.No),
		Studied:       profile.Given(profile.No),
		Arranged:      profile.Given(profile.NoEmployment),
		TradeOffer:    profile.Given(profile.NoEmployment),
		CanadianWork:  profile.Given(profile.Years(0)),
		ForeignWork:   profile.Given(profile.Years(0)),
	}
	p.Second.Test = profile.Given(profile.NoTest)
	p.Credentials.Add(degree(profile.Bachelors, law.On(2024, 1, 10)))
	p.Jobs.Add(job(developer, law.On(2024, 3, 1)))
	return p
}

// with returns able with jobs only.
func with(jobs ...profile.Job) *profile.Profile {
	p := able()
	p.Jobs = profile.Jobs{}
	for _, j := range jobs {
		p.Jobs.Add(j)
	}
	return p
}

// requirement returns one requirement of p on day.
func requirement(t testing.TB, which program.Program, c program.Code, p *profile.Profile, on law.Day) program.Requirement {
	t.Helper()
	r := program.Check(which, p, on)
	found := r.Find(c)
	if found == nil {
		t.Fatalf("%v has no requirement of %v on %v", which, c, on)
	}
	return *found
}

// want fails unless r has the outcome for the reason.
func want(t testing.TB, name string, r program.Requirement, outcome program.Outcome, reason program.Reason) {
	t.Helper()
	if r.Outcome != outcome || r.Reason != reason {
		t.Errorf("%s: %v is %v, %v; want %v, %v", name, r.Code, r.Outcome, r.Reason, outcome, reason)
	}
}
