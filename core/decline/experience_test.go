package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestFirstYearOfTheClass follows IRPR s. 87.1(2)(a) and IRPA s. 11.2(1)(a): the
// year of work in Canada must be behind the person on the day of the invitation,
// and waiting does not cure it. The profile form credits it up to two months
// before.
func TestFirstYearOfTheClass(t *testing.T) {
	for _, c := range []struct {
		name    string
		invited law.Day
		jobs    []profile.Job
		want    want
	}{
		// From 31 January 2025: eleven months are touched by 30 November, twelve by
		// 1 December, and the year is behind on 31 January 2026. Of an invitation of
		// 2 December the last day is the same 31 January.
		{"begun on 31 January, invited on 2 December: the year is complete on the last day, and was not on the first", law.On(2025, 12, 2), []profile.Job{canadian(law.On(2025, 1, 31), 0)}, want{
			verdict: decline.DeclineInvitation, filingDay: law.On(2026, 1, 31),
			says: []decline.Code{decline.MECFailAtITA, decline.CECWorkShort}, silent: []decline.Code{decline.MECFailAtApp, decline.WrongClass},
			days: []due{{decline.CECWorkShort, law.On(2026, 1, 31)}, {decline.MECFailAtITA, law.On(2025, 12, 2)}},
		}},
		{"invited on 1 December: the year is complete one day after the last", law.On(2025, 12, 1), []profile.Job{canadian(law.On(2025, 1, 31), 0)}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.MECFailAtApp, decline.CECWorkShort},
			days: []due{{decline.CECWorkShort, law.On(2026, 1, 31)}},
		}},
		{"invited on the eve of the anniversary", law.On(2026, 1, 30), []profile.Job{canadian(law.On(2025, 1, 31), 0)}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA}, silent: []decline.Code{decline.MECFailAtApp},
		}},
		{"invited on the anniversary", law.On(2026, 1, 31), []profile.Job{canadian(law.On(2025, 1, 31), 0)}, want{
			verdict: decline.Proceed, says: []decline.Code{decline.WorkOK}, silent: []decline.Code{decline.MECFailAtITA},
		}},
		// 44 hours for 50 weeks are credited as 30 × 50 = 1,500 hours of 1,560.
		// IRPR s. 80(4).
		{"50 weeks at 44 hours", invitedOn, []profile.Job{weekly(canadian(law.On(2025, 1, 6), law.On(2025, 12, 21)), 44)}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.CECWorkShort, decline.Work30HCap},
			silent: []decline.Code{decline.WorkLeaveExcluded},
		}},
		// 40 hours for 26 weeks are 1,040 by any count: the limit of 30 is not what
		// is short.
		{"26 weeks at 40 hours", invitedOn, []profile.Job{canadian(law.On(2025, 1, 6), law.On(2025, 7, 6))}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CECWorkShort}, silent: []decline.Code{decline.Work30HCap},
		}},
		// 1 September 2025 to 31 August 2026 are 365 days, less 21 without pay.
		{"twelve months less three weeks without pay", invitedOn, []profile.Job{leave(canadian(invitedOn.AddYears(-1), 0), law.On(2026, 2, 2), law.On(2026, 2, 22))}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.WorkLeaveExcluded},
			// 52 weeks of 30 hours and the three: 1 September 2025 and 364 + 21 days.
			days: []due{{decline.CECWorkShort, law.On(2026, 9, 21)}},
		}},
		{"a year while studying full time", invitedOn, []profile.Job{studying(canadian(law.On(2025, 1, 6), 0))}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.WorkStudentSelfEmp, decline.CECWorkShort},
		}},
		{"a year for an employer in Canada, done from abroad", invitedOn, []profile.Job{outside(canadian(law.On(2025, 1, 6), 0))}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.WorkAbroadExcluded, decline.CECWorkShort},
		}},
	} {
		p := candidate()
		p.CanadianWork = profile.Given[profile.Years](0) // besides the jobs
		works(p, c.jobs...)
		k := invitation(decline.CanadianExperience, 300, p)
		k.Today, k.Invitation.Day = c.invited+5, c.invited
		c.want.check(t, c.name, k)
	}
}

// weekly returns j with other hours.
func weekly(j profile.Job, hours int) profile.Job {
	j.Hours = profile.Given(profile.HoursOf(hours))
	return j
}

// leave returns j with a time without pay.
func leave(j profile.Job, from, to law.Day) profile.Job {
	j.Leaves.Add(profile.Leave{From: profile.Given(from), To: profile.Given(to)})
	return j
}

func studying(j profile.Job) profile.Job {
	j.Studying = profile.Given(profile.Yes)
	return j
}

func outside(j profile.Job) profile.Job {
	j.Outside = profile.Given(profile.Yes)
	return j
}

// TestBracketCompletesLater follows IRPA s. 11.2(2)(b) with the reports on
// invitations that came early: a further year of work, once the year of the
// class is there, can be waited for. One year is 410 and two are 435.
func TestBracketCompletesLater(t *testing.T) {
	// The form counts September 2024 to August or September 2026 as 24 months or
	// more, so that all of these were credited with two years.
	begun := func(day law.Day) *profile.Profile {
		p := candidate()
		works(p, canadian(day, 0))
		return p
	}
	for _, c := range []struct {
		name   string
		begun  law.Day
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		{"two years on 20 September, below the cut-off without", law.On(2024, 9, 20), 420, nil, want{
			verdict: decline.FixThenProceed, claimed: 410, invited: 410, filing: 435, filingDay: law.On(2026, 9, 20),
			says:   []decline.Code{decline.WorkBracketLater},
			silent: []decline.Code{decline.WorkBracketTooLate, decline.CRSBelowCutOffAtITA, decline.MECFailAtITA, decline.ProfileErrorPoints, decline.ClaimBelowCutOff},
			days:   []due{{decline.WorkBracketLater, law.On(2026, 9, 20)}},
			first:  law.On(2026, 9, 20), last: lastDay,
			changes: []line{{crs.CanadianWork, 40, 53}, {crs.EducationWork, 13, 25}},
		}},
		// The account showed what the form credited.
		{"the same, by the score of the account", law.On(2024, 9, 20), 420, func(c *decline.Case) { c.Account = profile.Given[crs.Points](435) }, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.WorkBracketLater}, silent: []decline.Code{decline.ProfileErrorPoints},
		}},
		// 450 by the profile, 435 by what the form credited of the truth, 410.
		{"the same, and the profile said a master's degree besides", law.On(2024, 9, 20), 420, func(c *decline.Case) {
			c.Claimed.Education = profile.Given(profile.Masters)
			c.Claimed.Jobs, c.Claimed.CanadianWork = profile.Jobs{}, profile.Given[profile.Years](2)
		}, want{
			verdict: decline.FixThenProceed, claimed: 450, invited: 410, says: []decline.Code{decline.WorkBracketLater, decline.ProfileErrorPoints},
		}},
		{"the same without the degree: what the form credited is no error", law.On(2024, 9, 20), 420, func(c *decline.Case) {
			c.Claimed.Jobs, c.Claimed.CanadianWork = profile.Jobs{}, profile.Given[profile.Years](2)
		}, want{
			verdict: decline.FixThenProceed, claimed: 435, invited: 410, says: []decline.Code{decline.WorkBracketLater}, silent: []decline.Code{decline.ProfileErrorPoints},
		}},
		{"invited already and today is after the anniversary", law.On(2024, 9, 5), 420, nil, want{
			verdict: decline.ProceedWithExplanation, invited: 410, filing: 435, filingDay: today, first: today, last: lastDay,
			says: []decline.Code{decline.WorkBracketLater, decline.LetterOfExplanation},
		}},
		{"above the cut-off all the same", law.On(2024, 9, 20), 410, nil, want{
			verdict: decline.Proceed, invited: 410, filing: 410, filingDay: today, silent: []decline.Code{decline.WorkBracketLater},
		}},
		{"the job ended before", law.On(2024, 9, 20), 420, func(c *decline.Case) {
			works(c.True, canadian(law.On(2024, 9, 20), law.On(2026, 9, 8)))
		}, want{
			verdict: decline.DeclineInvitation, invited: 410, filing: 410,
			says: []decline.Code{decline.WorkBracketTooLate, decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.WorkBracketLater},
		}},
		// October 2024 to September 2026 are 24 touched months: credited on
		// 1 September. The last day of the sixty is 31 October.
		{"complete on the last day", law.On(2024, 10, 31), 420, nil, want{
			verdict: decline.FixThenProceed, filingDay: lastDay, first: lastDay, last: lastDay,
			says: []decline.Code{decline.WorkBracketLater, decline.DeadlineUTC}, days: []due{{decline.WorkBracketLater, lastDay}},
		}},
		// November 2024 to September 2026 are 23 months: nothing credited it.
		{"complete a day after the last", law.On(2024, 11, 1), 420, nil, want{
			verdict: decline.InsufficientInformation, says: []decline.Code{decline.ClaimBelowCutOff}, silent: []decline.Code{decline.WorkBracketLater},
		}},
		{"the same, and the account showed 435 all the same", law.On(2024, 11, 1), 420, func(c *decline.Case) { c.Account = profile.Given[crs.Points](435) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtITA}, silent: []decline.Code{decline.WorkBracketLater, decline.ClaimBelowCutOff},
		}},
		// A first year that the form credited too early cannot be waited for.
		{"the first year, by the score that the form credited", law.On(2025, 9, 20), 400, nil, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.CECWorkShort},
			silent: []decline.Code{decline.WorkBracketLater, decline.ClaimBelowCutOff, decline.ProfileErrorPoints},
		}},
	} {
		k := invitation(decline.CanadianExperience, c.cutOff, begun(c.begun))
		if c.set != nil {
			c.set(k)
		}
		c.want.check(t, c.name, k)
	}
	// Invited on 1 September with a letter that ends the period on 30 October: the
	// bracket that completes on the 31st is a day too late.
	k := invitation(decline.CanadianExperience, 420, begun(law.On(2024, 10, 31)))
	k.Invitation.Deadline = profile.Given(law.Moment{Day: lastDay})
	late := want{
		verdict: decline.DeclineInvitation, says: []decline.Code{decline.WorkBracketTooLate, decline.CRSBelowCutOffAtApp},
		silent: []decline.Code{decline.CRSBelowCutOffAtITA},
	}
	late.check(t, "complete a day after the letter's last", k)
}

// TestWindowOfThreeYears follows IRPR s. 87.1(2)(a) with the window of three
// years before the application: the last day on which a year that ended is still
// within it is a day to file before.
func TestWindowOfThreeYears(t *testing.T) {
	// From 1 October 2023 to 30 September 2024 is a year and 1,564 credited hours:
	// 366 days with 29 February. On 1 October 2026 the window begins with
	// 1 October 2023. On the 2nd the day has gone: what is left is 365 days from
	// 2 October 2023, whose anniversary on 2 October 2024 comes two days after the
	// last day of work.
	year := canadian(law.On(2023, 10, 1), law.On(2024, 9, 30))
	for _, c := range []struct {
		name  string
		today law.Day
		want  want
	}{
		{"on 10 September", today, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.MECWindowSliding, decline.FileNotAfter}, silent: []decline.Code{decline.MECFailAtApp},
			days:  []due{{decline.MECWindowSliding, law.On(2026, 10, 1)}, {decline.FileNotAfter, law.On(2026, 10, 1)}},
			first: today, last: law.On(2026, 10, 1), filingDay: today,
		}},
		{"on the last day", law.On(2026, 10, 1), want{verdict: decline.FixThenProceed, filingDay: law.On(2026, 10, 1), first: law.On(2026, 10, 1), last: law.On(2026, 10, 1)}},
		{"on the day after", law.On(2026, 10, 2), want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA},
		}},
	} {
		p := candidate()
		works(p, year)
		k := invitation(decline.CanadianExperience, 300, p)
		k.Today = c.today
		c.want.check(t, c.name, k)
	}
	// Meant for 15 October, which is too late: the day to file is today.
	p := candidate()
	works(p, year)
	k := invitation(decline.CanadianExperience, 300, p)
	k.Planned = profile.Given(law.On(2026, 10, 15))
	planned := want{verdict: decline.FixThenProceed, filingDay: today, says: []decline.Code{decline.FileNotAfter}, last: law.On(2026, 10, 1), first: today}
	planned.check(t, "planned after it", k)
}

// TestJobLost follows IRPR s. 87.1, which asks for experience and not for a job.
func TestJobLost(t *testing.T) {
	ended := want{
		verdict: decline.Proceed, says: []decline.Code{decline.JobLostOK, decline.AllClear},
		silent: []decline.Code{decline.ProfileErrorNoPoints, decline.ProfileErrorPoints},
	}
	k := invitation(decline.CanadianExperience, 430, candidate())
	works(k.True, canadian(law.On(2024, 1, 8), law.On(2026, 9, 4)))
	ended.check(t, "ended after the invitation", k)

	// What the profile said of the day of the invitation was wrong here.
	wrong := want{verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.ProfileErrorNoPoints}, silent: []decline.Code{decline.JobLostOK}}
	k = invitation(decline.CanadianExperience, 430, candidate())
	works(k.True, canadian(law.On(2024, 1, 8), law.On(2026, 8, 21)))
	wrong.check(t, "ended before it", k)

	next := want{verdict: decline.Proceed, silent: []decline.Code{decline.ProfileErrorNoPoints}}
	k = invitation(decline.CanadianExperience, 430, candidate())
	works(k.True, canadian(law.On(2024, 1, 8), law.On(2026, 9, 4)), canadian(law.On(2026, 9, 7), 0))
	next.check(t, "another job since", k)
}

// TestSkilledWorkerYear follows IRPR s. 75(2)(a): one continuous year in one
// occupation within ten years.
func TestSkilledWorkerYear(t *testing.T) {
	for _, c := range []struct {
		name string
		jobs []profile.Job
		want want
	}{
		// Eight months and four, with two between: 1,560 hours and no year.
		{"eight months and five, with a gap", []profile.Job{
			indian(canadian(law.On(2023, 1, 2), law.On(2023, 9, 1))), indian(canadian(law.On(2023, 11, 1), law.On(2024, 4, 1))),
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.FSWNotContinuous}, silent: []decline.Code{decline.WorkLeaveExcluded}}},
		// From 1 October 2016 to 30 September 2017, 365 days. Ten years before
		// 1 October 2026 is 1 October 2016.
		{"a year that leaves the ten years", []profile.Job{indian(canadian(law.On(2016, 10, 1), law.On(2017, 9, 30)))}, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.MECWindowSliding, decline.FileNotAfter},
			days: []due{{decline.FileNotAfter, law.On(2026, 10, 1)}}, last: law.On(2026, 10, 1), first: today,
		}},
	} {
		p := skilledWorker()
		p.Studied = profile.Given(profile.Yes) // five points for ties with Canada
		works(p, c.jobs...)
		k := invitation(decline.SkilledWorker, 300, p)
		c.want.check(t, c.name, k)
	}
}

// skilledWorker returns the candidate with a degree assessed on 3 May 2024 and two
// years of work in India instead of those in Canada: 9,200 dollars more than one
// person needs to settle, and on the grid of IRPR ss. 78 to 83
//
//	degree                       21
//	CLB 9               4 × 6    24
//	two years of work            11
//	age 33                       12
//	                             68
func skilledWorker() *profile.Profile {
	p := candidate()
	p.ForeignWork, p.CanadianWork = profile.Answer[profile.Years]{}, profile.Given[profile.Years](0)
	p.Credentials.Add(abroad(profile.Bachelors, law.On(2024, 5, 3)))
	works(p, indian(canadian(law.On(2024, 1, 8), 0)))
	p.Funds = profile.Given[profile.Dollars](24_463)
	p.Arranged, p.Relative, p.Studied = profile.Given(profile.NoEmployment), profile.Given(profile.No), profile.Given(profile.No)
	return p
}
