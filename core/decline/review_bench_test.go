package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// developer is an occupation of TEER 1.
const developer noc.Code = 21231

// worker returns full answers of a single person with jobs in Canada, whose
// language result is of 2025-06-02.
func worker() *profile.Profile {
	p := &profile.Profile{
		Marital: profile.Given(profile.NeverMarried), Born: profile.Given(law.On(1993, 3, 14)),
		Education: profile.Given(profile.Bachelors), CanadianStudy: profile.Given(profile.NoCanadianStudy),
		FirstOfficial: profile.Given(profile.English), ForeignWork: profile.Given[profile.Years](0),
		Certificate: profile.Given(profile.No), Sibling: profile.Given(profile.No), JobOffer: profile.Given(profile.NoOffer),
		Nomination: profile.Given(profile.No), Quebec: profile.Given(profile.No),
	}
	p.First.Test = profile.Given(profile.LevelsOnly)
	for _, a := range profile.Abilities {
		p.First.Levels[a] = profile.Given[profile.Level](9)
	}
	p.First.Date = profile.Given(law.On(2025, 6, 2))
	p.Second.Test = profile.Given(profile.NoTest)
	p.Jobs.Add(canadian(law.On(2024, 1, 8), 0))
	return p
}

// canadian returns a job of 40 hours a week in Canada, which goes on if it has
// no last day.
func canadian(from, to law.Day) profile.Job {
	j := profile.Job{
		Occupation: profile.Given(developer), Country: profile.Given(profile.Canada), Outside: profile.Given(profile.No),
		Start: profile.Given(from), Hours: profile.Given(profile.HoursOf(40)), Paid: profile.Given(profile.Yes),
		SelfEmployed: profile.Given(profile.Employee), Studying: profile.Given(profile.No), Authorised: profile.Given(profile.Yes),
		Employers: profile.Given(profile.OneEmployer),
	}
	if to != 0 {
		j.End, j.Current = profile.Given(to), profile.Given(profile.No)
	} else {
		j.Current = profile.Given(profile.Yes)
	}
	return j
}

// BenchmarkReviewTwelveJobs reviews a case with as many jobs as a profile can have,
// in three occupations, with leaves, a spouse with jobs, credentials and children.
// It has to take less than a millisecond too.
func BenchmarkReviewTwelveJobs(b *testing.B) {
	p := candidate()
	p.Jobs = profile.Jobs{}
	for i := range profile.MostJobs {
		from := law.On(2014+i, 9, 1)
		j := as(leave(canadian(from, from.AddYears(1).AddDays(20*i-120)), from.AddDays(60), from.AddDays(75)), []noc.Code{developer, cook, welder}[i%3])
		if i%4 == 3 {
			j = indian(j)
		}
		p.Jobs.Add(j)
	}
	marry(p, profile.Married, law.On(2026, 9, 20))
	p.Spouse.Jobs.Add(canadian(law.On(2022, 9, 20), 0))
	p.Credentials.Add(abroad(profile.Masters, law.On(2021, 9, 25)))
	p.Children.Add(profile.Child{Born: profile.Given(law.On(2004, 10, 1))})
	p.TradeQualified, p.TradeOffer = profile.Given(law.On(2013, 1, 1)), profile.Given(profile.NoEmployment)
	for class := decline.CanadianExperience; class < decline.NumClass; class++ {
		c := invitation(class, 300, p)
		c.Invitation.Round.Kind, c.Invitation.Round.Category = decline.Category, "stem"
		b.Run(class.String(), func(b *testing.B) {
			for b.Loop() {
				if _, err := decline.Review(decline.Law(), c); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkReview reviews a case with four jobs, of which the oldest slide out
// of the window. It has to take less than a millisecond.
func BenchmarkReview(b *testing.B) {
	p := worker()
	p.Jobs.Add(canadian(law.On(2016, 9, 1), law.On(2018, 2, 2)))
	p.Jobs.Add(canadian(law.On(2018, 9, 1), law.On(2020, 2, 2)))
	p.Jobs.Add(canadian(law.On(2020, 9, 1), law.On(2023, 2, 2)))
	claimed := *p
	claimed.Education = profile.Given(profile.Masters)
	for class := decline.CanadianExperience; class < decline.NumClass; class++ {
		c := &decline.Case{
			Today: law.On(2026, 9, 10), State: decline.Pending, Claimed: &claimed, True: p,
			Invitation: decline.Invitation{
				Day: law.On(2026, 9, 1), Class: class,
				Round: decline.Round{Kind: decline.Category, CutOff: profile.Given[crs.Points](480), Category: "stem"},
			},
		}
		b.Run([]string{"", "cec", "fsw", "fst", "pnp"}[class], func(b *testing.B) {
			for b.Loop() {
				if _, err := decline.Review(decline.Law(), c); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
