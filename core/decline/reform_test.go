package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestReform follows what is reported of 3 November 2026: from that day on the
// grid is not held. The score of the account is the one that was invited, and the
// known grid tells differences from it; without it totals are not compared with
// the cut-off.
//
// On 3 November 2026 the candidate has 435 by the known grid.
func TestReform(t *testing.T) {
	eve, day := law.On(2026, 11, 2), law.On(2026, 11, 3)
	for _, c := range []struct {
		name    string
		invited law.Day
		cutOff  crs.Points
		set     func(*decline.Case)
		want    want
	}{
		{"invited on the eve, filed before the change", eve, 430, func(c *decline.Case) { c.Today = eve }, want{
			verdict: decline.Proceed, invited: 435, filing: 435, silent: []decline.Code{decline.GridUnverified, decline.GridOfRound, decline.CRSNotLower},
		}},
		{"invited on the eve, filed after it: the grid of the round is kept", eve, 430, nil, want{
			verdict: decline.Proceed, says: []decline.Code{decline.GridOfRound}, silent: []decline.Code{decline.GridUnverified},
			days: []due{{decline.GridOfRound, day}},
		}},
		{"invited on the eve, a point below the cut-off", eve, 436, func(c *decline.Case) { c.Claimed.Education = profile.Given(profile.Masters) }, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtITA}}},
		{"invited on the day, nothing changed: the cut-off is not looked at", day, 520, nil, want{
			verdict: decline.Proceed, says: []decline.Code{decline.CRSNotLower, decline.GridUnverified},
			silent: []decline.Code{decline.CRSBelowCutOffAtITA, decline.CRSUnknown, decline.GridOfRound},
		}},
		{"invited on the day, an error of the profile: nobody can say how far it goes", day, 430, func(c *decline.Case) {
			c.Claimed.Education = profile.Given(profile.Masters)
		}, want{verdict: decline.InsufficientInformation, says: []decline.Code{decline.CRSUnknown}, silent: []decline.Code{decline.CRSNotLower, decline.CRSBelowCutOffAtITA}}},
		// The account showed 530, and the master's degree was 15 of them: 515.
		{"the same with the score of the account, at the cut-off", day, 515, func(c *decline.Case) {
			c.Claimed.Education = profile.Given(profile.Masters)
			c.Account = profile.Given[crs.Points](530)
		}, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.ScoreByDifference, decline.ProfileErrorPoints, decline.CRSEqualCutOff},
			silent: []decline.Code{decline.CRSUnknown, decline.CRSNotLower},
		}},
		{"the same, below it", day, 516, func(c *decline.Case) {
			c.Claimed.Education = profile.Given(profile.Masters)
			c.Account = profile.Given[crs.Points](530)
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtITA, decline.ScoreByDifference}}},
		// A sibling is one of the lines that were named for change.
		{"a sibling who left, which is a line that was named", day, 500, func(c *decline.Case) {
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				p.Sibling = profile.Given(profile.Yes)
				p.SiblingOf = profile.Sibling{Born: profile.Given(law.On(1990, 1, 1)), Since: profile.Given(law.On(2015, 1, 1))}
			}
			c.True.SiblingOf.Until = profile.Given(law.On(2026, 11, 6))
			c.Account = profile.Given[crs.Points](520)
		}, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.GridUnverified, decline.ScoreByDifference, decline.Consult, decline.CRSDropStillOK, decline.SiblingLost},
		}},
		// Without the account only a score that is not lower is sure: 19 November is
		// the eve of the wedding.
		{"a wedding on 20 November: to be filed before", day, 430, func(c *decline.Case) { marry(c.True, profile.Married, law.On(2026, 11, 20)) }, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.CRSNotLower, decline.FileNotAfter}, filingDay: law.On(2026, 11, 12), first: law.On(2026, 11, 12), last: law.On(2026, 11, 19),
		}},
		// 530 - 23 = 507: the account tells that there is room.
		{"the same with the score of the account", day, 507, func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 11, 20))
			c.Account = profile.Given[crs.Points](530)
		}, want{verdict: decline.Proceed, first: law.On(2026, 11, 12), last: law.On(2027, 1, 2), silent: []decline.Code{decline.FileNotAfter}}},
		{"the same, where there is none", day, 508, func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 11, 20))
			c.Account = profile.Given[crs.Points](530)
		}, want{verdict: decline.FixThenProceed, first: law.On(2026, 11, 12), last: law.On(2026, 11, 19)}},
		// The criteria do not depend on the grid.
		{"a first year that was not complete", day, 430, func(c *decline.Case) {
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				works(p, canadian(law.On(2025, 12, 1), 0))
			}
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.CECWorkShort}}},
		// A birthday is left aside under any grid.
		{"a birthday since", day, 430, func(c *decline.Case) {
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				p.Born = profile.Given(law.On(1992, 11, 5))
			}
		}, want{verdict: decline.Proceed, filing: 430, frozen: 435, says: []decline.Code{decline.CRSNotLower}, silent: []decline.Code{decline.CRSUnknown}}},
	} {
		k := invitation(decline.CanadianExperience, c.cutOff, candidate())
		k.Invitation.Day, k.Today = c.invited, law.On(2026, 11, 12)
		if c.set != nil {
			c.set(k)
		}
		c.want.check(t, c.name, k)
	}
}
