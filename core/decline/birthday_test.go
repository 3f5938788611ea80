package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestOwnBirthday follows IRPA s. 11.2(2)(a): a birthday after the invitation is
// left aside. At 33 the candidate has 88 for age, and at 34, 83: 435 and 430.
func TestOwnBirthday(t *testing.T) {
	sibling := func(c *decline.Case) {
		for _, p := range []*profile.Profile{c.Claimed, c.True} {
			p.Sibling = profile.Given(profile.Yes)
			p.SiblingOf = profile.Sibling{Born: profile.Given(law.On(1990, 1, 1)), Since: profile.Given(law.On(2015, 1, 1))}
		}
		c.True.SiblingOf.Until = profile.Given(law.On(2026, 9, 5))
	}
	for _, c := range []struct {
		name   string
		born   law.Day
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		{"34 on the day after the invitation, at the cut-off", law.On(1992, 9, 2), 435, nil, want{
			verdict: decline.Proceed, claimed: 435, invited: 435, filing: 430, frozen: 435,
			says: []decline.Code{decline.AgeExempt, decline.AllClear}, silent: []decline.Code{decline.CRSBelowCutOffAtApp, decline.CRSDropStillOK, decline.FileNotAfter},
			first: today, last: lastDay, changes: []line{{crs.Age, 88, 83}},
		}},
		{"34 on the day of the invitation: 430 is the score that was ranked", law.On(1992, 9, 1), 430, nil, want{
			verdict: decline.Proceed, claimed: 430, invited: 430, frozen: 430, silent: []decline.Code{decline.AgeExempt},
		}},
		{"the same, the cut-off was 431, and the profile said 33", law.On(1992, 9, 1), 431, func(c *decline.Case) { c.Claimed.Born = profile.Given(law.On(1992, 9, 2)) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtITA}, silent: []decline.Code{decline.AgeExempt},
		}},
		{"34 on a day to come within the period", law.On(1992, 10, 1), 435, nil, want{
			verdict: decline.Proceed, filing: 435, first: today, last: lastDay, silent: []decline.Code{decline.FileNotAfter},
		}},
		// Filed after that birthday, the age of the invitation counts.
		{"to be filed after it", law.On(1992, 10, 1), 435, func(c *decline.Case) { c.Planned = profile.Given(law.On(2026, 10, 2)) }, want{
			verdict: decline.Proceed, filing: 430, frozen: 435, filingDay: law.On(2026, 10, 2), says: []decline.Code{decline.AgeExempt},
		}},
		// 435 + 15 = 450, less 15 is 435, less the birthday 430.
		{"a sibling who left, and the birthday: the frozen score passes and the other does not", law.On(1992, 9, 2), 435, sibling, want{
			verdict: decline.ProceedWithExplanation, invited: 450, filing: 430, frozen: 435,
			says: []decline.Code{decline.AgePlusOther, decline.CRSDropStillOK, decline.SiblingLost, decline.Consult}, silent: []decline.Code{decline.AgeExempt},
		}},
		{"the same, where both pass", law.On(1992, 9, 2), 430, sibling, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.AgeExempt, decline.CRSDropStillOK}, silent: []decline.Code{decline.AgePlusOther},
		}},
		{"the same, where neither does", law.On(1992, 9, 2), 436, sibling, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.AgePlusOther, decline.AgeExempt},
		}},
		// Born a year earlier than the profile said: 34 when invited.
		{"a day of birth typed wrong is no birthday", law.On(1992, 3, 14), 435, func(c *decline.Case) { c.Claimed.Born = profile.Given(law.On(1993, 3, 14)) }, want{
			verdict: decline.DeclineInvitation, claimed: 435, invited: 430, says: []decline.Code{decline.ProfileErrorPoints, decline.CRSBelowCutOffAtITA},
			silent: []decline.Code{decline.AgeExempt}, errors: []line{{crs.Age, 88, 83}},
		}},
		{"born on 29 February: a year older on 1 March", law.On(1992, 2, 29), 435, func(c *decline.Case) {
			c.Invitation.Day, c.Today = law.On(2026, 2, 28), law.On(2026, 3, 2)
		}, want{verdict: decline.Proceed, invited: 435, filing: 430, frozen: 435, says: []decline.Code{decline.AgeExempt}}},
	} {
		p := candidate()
		p.Born = profile.Given(c.born)
		k := invitation(decline.CanadianExperience, c.cutOff, p)
		if c.set != nil {
			c.set(k)
		}
		c.want.check(t, c.name, k)
	}
}

// TestBirthdayOnTheGrid follows IRPR s. 81 and the public policy on age: twelve
// points at 35 become eleven at 36. A degree of a bachelor 21, CLB 9 24, two years
// of work 11 and eleven or twelve are 67 or 68; 66 and 67 with one year, 9, and two
// credentials, 22.
func TestBirthdayOnTheGrid(t *testing.T) {
	for _, c := range []struct {
		name string
		born law.Day
		want want
	}{
		{"36 since the invitation: 67 then and 66 now", law.On(1990, 9, 2), want{
			verdict: decline.Proceed, says: []decline.Code{decline.AgeFSWPolicy, decline.AgeExempt}, silent: []decline.Code{decline.MECFailAtITA, decline.MECFailAtApp},
		}},
		{"36 on the day of the invitation: 66 on both", law.On(1990, 9, 1), want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.MECFailAtApp}, silent: []decline.Code{decline.AgeFSWPolicy},
		}},
	} {
		p := skilledWorker()
		p.Born = profile.Given(c.born)
		p.Credentials = profile.Credentials{}
		p.Credentials.Add(abroad(profile.Bachelors, law.On(2024, 5, 3)))
		p.Credentials.Add(abroad(profile.OneYear, law.On(2024, 5, 3)))
		works(p, indian(canadian(law.On(2024, 1, 8), law.On(2025, 2, 7))))
		k := invitation(decline.SkilledWorker, 300, p)
		c.want.check(t, c.name, k)
	}
}
