package decline_test

import (
	"fmt"
	"slices"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestScoreOfTheProfileWasWrong follows IRPA s. 11.2(1)(b): the points behind the
// invitation must have been there on its day, and IRCC's instructions to compare
// the score of the day of filing with the lowest one of the round, where an equal
// one passes.
func TestScoreOfTheProfileWasWrong(t *testing.T) {
	masters := func(c *decline.Case) { c.Claimed.Education = profile.Given(profile.Masters) }
	for _, c := range []struct {
		name   string
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		// A master's degree is 135, and 50 with CLB 9, of which the group holds no
		// more: 435 - 120 - 50 + 135 + 50 = 450. The degree is one of a bachelor.
		{"a master's degree that is a bachelor's, one point below the cut-off", 436, masters, want{
			verdict: decline.DeclineInvitation, claimed: 450, invited: 435, filing: 435,
			says:   []decline.Code{decline.ProfileErrorPoints, decline.CRSBelowCutOffAtITA},
			silent: []decline.Code{decline.MECFailAtITA, decline.CRSDropStillOK, decline.CRSEqualCutOff},
			days:   []due{{decline.CRSBelowCutOffAtITA, invitedOn}}, changes: []line{},
		}},
		{"the same, at the cut-off: equal passes", 435, masters, want{
			verdict: decline.ProceedWithExplanation, claimed: 450, invited: 435,
			says:   []decline.Code{decline.ProfileErrorPoints, decline.CRSDropStillOK, decline.CRSEqualCutOff, decline.LetterOfExplanation},
			silent: []decline.Code{decline.CRSBelowCutOffAtITA, decline.CRSBelowCutOffAtApp, decline.AllClear},
		}},
		{"the same, above it", 434, masters, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.CRSDropStillOK}, silent: []decline.Code{decline.CRSEqualCutOff},
			// The group was held to 50 and still comes to 50, which is no change.
			errors: []line{{crs.Education, 135, 120}, {crs.EducationLanguage, 50, 25}, {crs.EducationWork, 50, 25}},
		}},
		// CLB 10 in speaking is 34 instead of 31: 438.
		{"speaking typed a level too high, below the cut-off", 436, func(c *decline.Case) {
			c.Claimed.First.Results[profile.Speaking] = profile.Given(profile.Points(10))
		}, want{verdict: decline.DeclineInvitation, claimed: 438, invited: 435, says: []decline.Code{decline.CRSBelowCutOffAtITA}}},
		{"speaking typed a level too low: the truth is more", 430, func(c *decline.Case) {
			c.True.First.Results[profile.Speaking] = profile.Given(profile.Points(10))
		}, want{
			verdict: decline.ProceedWithExplanation, claimed: 435, invited: 438,
			says: []decline.Code{decline.ProfileErrorPoints}, silent: []decline.Code{decline.CRSDropStillOK, decline.CRSBelowCutOffAtITA},
		}},
		// Work of TEER 4 counts for nothing: 0 instead of 53 and 25 is 357, and
		// the year of the class is gone too, whatever the cut-off. IRPR s. 87.1(2).
		{"an occupation of TEER 4, above the cut-off", 350, func(c *decline.Case) {
			works(c.True, as(canadian(law.On(2024, 1, 8), 0), 64100))
		}, want{
			verdict: decline.DeclineInvitation, claimed: 435, invited: 357,
			says:   []decline.Code{decline.MECFailAtITA, decline.MECFailAtApp, decline.NOCTEERFail, decline.CECWorkShort},
			silent: []decline.Code{decline.CRSBelowCutOffAtITA},
		}},
		// 20 hours a week from 8 January 2024 to 1 September 2026 are 967 days:
		// 967/7 × 20 = 2,763 hours, one year of 1,560: 410. The year within the last
		// three is there too.
		{"hours overstated: one year instead of two", 411, func(c *decline.Case) {
			c.True.Jobs.All()[0].Hours = profile.Given(profile.HoursOf(20))
		}, want{
			verdict: decline.DeclineInvitation, claimed: 435, invited: 410,
			says:   []decline.Code{decline.CRSBelowCutOffAtITA, decline.ProfileErrorPoints},
			silent: []decline.Code{decline.MECFailAtITA, decline.WorkBracketLater},
		}},
		{"an error of no points: the other employer", 430, func(c *decline.Case) {
			c.Claimed.Jobs.All()[0].Occupation = profile.Given(developer + 1) // another of TEER 1
		}, want{
			verdict: decline.ProceedWithExplanation, claimed: 435, invited: 435,
			says: []decline.Code{decline.ProfileErrorNoPoints, decline.LetterOfExplanation}, silent: []decline.Code{decline.ProfileErrorPoints},
			errors: []line{},
		}},
		{"an error found after filing", 434, func(c *decline.Case) {
			masters(c)
			c.State, c.Planned = decline.Filed, profile.Given(law.On(2026, 9, 5))
		}, want{
			verdict: decline.ProceedWithExplanation, filingDay: law.On(2026, 9, 5),
			says: []decline.Code{decline.ProfileErrorPoints, decline.NotifyIRCC}, silent: []decline.Code{decline.ConsiderWithdrawal, decline.FileNotBefore},
		}},
		{"one found after filing that takes the score below the cut-off: there is nothing left to decline", 436, func(c *decline.Case) {
			masters(c)
			c.State, c.Planned = decline.Filed, profile.Given(law.On(2026, 9, 5))
		}, want{
			verdict: decline.ProceedWithExplanation,
			says:    []decline.Code{decline.CRSBelowCutOffAtITA, decline.ConsiderWithdrawal, decline.NotifyIRCC},
		}},
	} {
		k := invitation(decline.CanadianExperience, c.cutOff, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestEqualScoreAndTieBreak follows IRPA s. 11.2(2)(b), which speaks of a rank:
// among equal scores the earlier profile is ahead, and the tie-break of a round
// is the moment before which it must have been submitted.
func TestEqualScoreAndTieBreak(t *testing.T) {
	tie := law.Moment{Day: law.On(2026, 5, 4), Second: 43_200}
	at := func(second int) profile.Answer[law.Moment] {
		return profile.Given(law.Moment{Day: tie.Day, Second: second})
	}
	for _, c := range []struct {
		name      string
		submitted profile.Answer[law.Moment]
		want      want
	}{
		{"a second before", at(43_199), want{
			verdict: decline.Proceed, says: []decline.Code{decline.TieBreakOK, decline.AllClear},
			silent: []decline.Code{decline.TieBreakAfter, decline.CRSEqualCutOff},
		}},
		{"the same second", at(43_200), want{verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.TieBreakAfter}}},
		{"a second after", at(43_201), want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.TieBreakAfter, decline.LetterOfExplanation},
			silent: []decline.Code{decline.TieBreakOK, decline.CRSBelowCutOffAtITA},
		}},
		{"no stamp known", profile.Answer[law.Moment]{}, want{verdict: decline.Proceed, says: []decline.Code{decline.CRSEqualCutOff}}},
	} {
		k := invitation(decline.CanadianExperience, 435, candidate())
		k.Invitation.Round.TieBreak, k.Invitation.Round.Submitted = profile.Given(tie), c.submitted
		c.want.check(t, c.name, k)
	}
	above := want{verdict: decline.Proceed, silent: []decline.Code{decline.TieBreakAfter, decline.TieBreakOK, decline.CRSEqualCutOff}}
	k := invitation(decline.CanadianExperience, 434, candidate())
	k.Invitation.Round.TieBreak, k.Invitation.Round.Submitted = profile.Given(tie), at(43_201)
	above.check(t, "a point above the cut-off the stamp does not matter", k)
}

// TestQuickClaim compares a profile that is told by quick answers with the exact
// truth: the same person is no error.
func TestQuickClaim(t *testing.T) {
	quick := candidate()
	quick.Jobs = profile.Jobs{}
	quick.CanadianWork = profile.Given[profile.Years](2)
	quick.Age, quick.Born = profile.Given[profile.Years](33), profile.Answer[law.Day]{}
	for _, c := range []struct {
		name string
		set  func(*decline.Case)
		want want
	}{
		{"the same person", func(*decline.Case) {}, want{
			verdict: decline.Proceed, claimed: 435, invited: 435,
			silent: []decline.Code{decline.ProfileErrorPoints, decline.ProfileErrorNoPoints},
		}},
		{"who left the age that was typed long ago beside the date of birth", func(c *decline.Case) {
			c.True.Age = profile.Given[profile.Years](31)
			c.True.CanadianWork = profile.Given[profile.Years](1)
		}, want{verdict: decline.Proceed, silent: []decline.Code{decline.ProfileErrorNoPoints}}},
		{"a year of age understated: 34 is 83", func(c *decline.Case) {
			c.True.Born = profile.Given(law.On(1992, 3, 14))
		}, want{verdict: decline.ProceedWithExplanation, claimed: 435, invited: 430, says: []decline.Code{decline.ProfileErrorPoints, decline.CRSDropStillOK}}},
		{"a profile of which little is told does not make the truth unknown", func(c *decline.Case) {
			c.Claimed = &profile.Profile{Marital: profile.Given(profile.NeverMarried)}
		}, want{verdict: decline.Proceed, invited: 435, silent: []decline.Code{decline.CRSUnknown, decline.ProfileErrorPoints}}},
	} {
		k := invitation(decline.CanadianExperience, 430, candidate())
		k.Claimed = quick
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestTieBreakWhenInvited looks at a score that equalled the cut-off when the
// invitation was issued and is higher since: the rank of that day is what the
// tie-break is about.
func TestTieBreakWhenInvited(t *testing.T) {
	const facts = `{"round":{"type":"general","cutoff":510,"tie_break":"2026-03-01T12:00:00Z"},"profile_submitted":"2026-03-01T12:00:0%dZ",
		"crs":{"claimed_at_ita":530,"true_at_ita":%d,"at_submission":520}}`
	for _, c := range []struct {
		second, truth int
		want          decline.Code
	}{
		{1, 510, decline.TieBreakAfter},
		{1, 511, 0},
	} {
		found := decline.Check(withBase(t, fmt.Sprintf(facts, c.second, c.truth)))
		if got := slices.Contains(codes(found), decline.TieBreakAfter.String()); got != (c.want == decline.TieBreakAfter) {
			t.Errorf("%d points when invited: %v", c.truth, codes(found))
		}
	}
}
