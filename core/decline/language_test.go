package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestLanguageResultsOnTheirDays follows IRPR s. 75(2)(d) and the Ministerial
// Instructions, s. 3(4): results are less than two years old on the day of
// filing, so that the second anniversary is a day too late. What happens after
// filing does not matter.
func TestLanguageResultsOnTheirDays(t *testing.T) {
	for _, c := range []struct {
		name   string
		result law.Day
		set    func(*decline.Case)
		want   want
	}{
		{"two years old on the day after the last", law.On(2024, 11, 1), nil, want{
			verdict: decline.Proceed, says: []decline.Code{decline.LangValid}, silent: []decline.Code{decline.FileNotAfter},
			days: []due{{decline.LangValid, lastDay}}, first: today, last: lastDay,
		}},
		{"two years old on the last day", law.On(2024, 10, 31), nil, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.LangExpiresBeforeDeadline, decline.FileNotAfter},
			days: []due{{decline.LangExpiresBeforeDeadline, law.On(2026, 10, 30)}, {decline.FileNotAfter, law.On(2026, 10, 30)}},
			last: law.On(2026, 10, 30), first: today, filingDay: today,
		}},
		{"to be filed on the second anniversary", law.On(2024, 9, 20), func(c *decline.Case) {
			c.Planned = profile.Given(law.On(2026, 9, 20))
		}, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.LangExpiresBeforeDeadline, decline.FileNotAfter},
			first: today, last: law.On(2026, 9, 19), filingDay: today,
		}},
		{"to be filed on the eve of it", law.On(2024, 9, 20), func(c *decline.Case) {
			c.Planned = profile.Given(law.On(2026, 9, 19))
		}, want{verdict: decline.FixThenProceed, filingDay: law.On(2026, 9, 19)}},
		{"two years old since the invitation, and no new result", law.On(2024, 9, 5), nil, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.LangExpired, decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA, decline.LangRetest},
		}},
		{"two years old on the day of the invitation", law.On(2024, 9, 1), nil, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.LangExpired, decline.MECFailAtITA},
		}},
		{"of 29 February, two years old on 1 March", law.On(2024, 2, 29), func(c *decline.Case) {
			c.Invitation.Day, c.Today = law.On(2026, 2, 1), law.On(2026, 2, 10)
		}, want{verdict: decline.FixThenProceed, days: []due{{decline.LangExpiresBeforeDeadline, law.On(2026, 2, 28)}}, first: law.On(2026, 2, 10), last: law.On(2026, 2, 28)}},
		{"filed in time, two years old since", law.On(2024, 9, 6), func(c *decline.Case) {
			c.State, c.Planned = decline.Filed, profile.Given(law.On(2026, 9, 5))
		}, want{
			verdict: decline.Proceed, says: []decline.Code{decline.LangExpiryAfterApp}, silent: []decline.Code{decline.MECFailAtApp, decline.LangExpired},
			filingDay: law.On(2026, 9, 5),
		}},
	} {
		p := candidate()
		p.First.Date = profile.Given(c.result)
		k := invitation(decline.CanadianExperience, 300, p)
		if c.set != nil {
			c.set(k)
		}
		c.want.check(t, c.name, k)
	}
}

// TestRetest follows IRCC on changes to a personal situation: new results take
// the place of the old ones, and everything is counted again. CLB 9 is 31 an
// ability and 25 with the degree; CLB 10 is 34 and 25; CLB 8 is 23 and 13; CLB 6
// is 9 and 0, and less than the class asks of TEER 1, CLB 7: IRPR s. 87.1(2)(d).
func TestRetest(t *testing.T) {
	retest := law.On(2026, 9, 21)
	for _, c := range []struct {
		name   string
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		// 435 + 4 × 3 = 447
		{"higher, after today", 430, func(c *decline.Case) { test(&c.True.First, profile.CELPIP, 10, retest) }, want{
			verdict: decline.Proceed, invited: 435, filing: 435, filingDay: today, silent: []decline.Code{decline.LangRetest},
		}},
		{"higher, to be filed with it", 430, func(c *decline.Case) {
			test(&c.True.First, profile.CELPIP, 10, retest)
			c.Planned = profile.Given(retest)
		}, want{
			verdict: decline.ProceedWithExplanation, invited: 435, filing: 447, filingDay: retest,
			says:    []decline.Code{decline.LangRetest, decline.CRSHigher},
			silent:  []decline.Code{decline.ProfileErrorNoPoints, decline.ProfileErrorPoints},
			changes: []line{{crs.FirstLanguage, 31, 34}, {crs.FirstLanguage, 31, 34}, {crs.FirstLanguage, 31, 34}, {crs.FirstLanguage, 31, 34}},
		}},
		// 435 - 4 × 8 - 12 = 391
		{"lower, already there, above the cut-off", 391, func(c *decline.Case) { test(&c.True.First, profile.CELPIP, 8, law.On(2026, 9, 8)) }, want{
			verdict: decline.ProceedWithExplanation, invited: 435, filing: 391,
			says: []decline.Code{decline.LangRetest, decline.CRSDropStillOK, decline.CRSEqualCutOff}, days: []due{{decline.LangRetest, law.On(2026, 9, 8)}},
		}},
		{"lower, already there, below the cut-off", 392, func(c *decline.Case) { test(&c.True.First, profile.CELPIP, 8, law.On(2026, 9, 8)) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.LangRetest, decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.CRSBelowCutOffAtITA},
		}},
		{"too low for the class, whatever the score", 300, func(c *decline.Case) { test(&c.True.First, profile.CELPIP, 6, law.On(2026, 9, 8)) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtApp, decline.LangRetest}, silent: []decline.Code{decline.MECFailAtITA},
		}},
		// IELTS 8.5, 8, 7.5, 7.5 are CLB 10.
		{"in another test", 430, func(c *decline.Case) {
			test(&c.True.First, profile.IELTS, 9, law.On(2026, 9, 8))
		}, want{verdict: decline.ProceedWithExplanation, invited: 435, filing: 447, says: []decline.Code{decline.LangRetest, decline.CRSHigher}}},
		{"of the same levels, because the old ones end on 14 September", 430, func(c *decline.Case) {
			c.Claimed.First.Date = profile.Given(law.On(2024, 9, 15))
			test(&c.True.First, profile.CELPIP, 9, retest)
		}, want{
			// The old ones serve to 14 September, and the new ones from 21 September on.
			verdict: decline.FixThenProceed, invited: 435, filing: 435, filingDay: today, first: today, last: law.On(2026, 9, 14),
			says: []decline.Code{decline.LangExpiresBeforeDeadline},
		}},
		{"the same, to be filed after the new ones", 430, func(c *decline.Case) {
			c.Claimed.First.Date = profile.Given(law.On(2024, 9, 15))
			test(&c.True.First, profile.CELPIP, 9, retest)
			c.Planned = profile.Given(law.On(2026, 10, 1))
		}, want{
			verdict: decline.FixThenProceed, filing: 435, filingDay: law.On(2026, 10, 1), first: retest, last: lastDay,
			says: []decline.Code{decline.LangRetest, decline.FileNotBefore}, silent: []decline.Code{decline.MECFailAtApp},
		}},
		{"the same, when the old ones have ended", 430, func(c *decline.Case) {
			c.Claimed.First.Date = profile.Given(law.On(2024, 9, 6))
			test(&c.True.First, profile.CELPIP, 9, retest)
		}, want{
			verdict: decline.FixThenProceed, filing: 435, filingDay: retest, first: retest, last: lastDay,
			says: []decline.Code{decline.FileNotBefore}, silent: []decline.Code{decline.MECFailAtApp},
		}},
		{"only the date of the report was typed wrong", 430, func(c *decline.Case) { c.True.First.Date = profile.Given(law.On(2025, 6, 3)) }, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.ProfileErrorNoPoints}, silent: []decline.Code{decline.LangRetest},
		}},
		{"the old results end soon, and a new one is on its way that nobody knows yet", 430, func(c *decline.Case) {
			c.Claimed.First.Date, c.True.First.Date = profile.Given(law.On(2024, 9, 25)), profile.Given(law.On(2024, 9, 25))
			c.Documents = []decline.Document{{Name: "language_retest", Ready: profile.Given(law.On(2026, 10, 5))}}
		}, want{
			// Filed by 24 September it needs no new result.
			verdict: decline.FixThenProceed, says: []decline.Code{decline.LangExpiresBeforeDeadline, decline.LangRetest, decline.FileNotAfter},
			silent: []decline.Code{decline.CannotCompleteInTime}, filingDay: today, first: today, last: law.On(2026, 9, 24),
		}},
		{"they have ended, and it is", 430, func(c *decline.Case) {
			c.Claimed.First.Date, c.True.First.Date = profile.Given(law.On(2024, 9, 5)), profile.Given(law.On(2024, 9, 5))
			c.Documents = []decline.Document{{Name: "language_retest", Ready: profile.Given(law.On(2026, 10, 5))}}
		}, want{
			verdict: decline.InsufficientInformation, filingDay: law.On(2026, 10, 5), first: law.On(2026, 10, 5), last: lastDay,
			says: []decline.Code{decline.LangRetest, decline.MECUnknown, decline.CRSUnknown}, silent: []decline.Code{decline.MECFailAtApp, decline.CRSBelowCutOffAtApp},
		}},
		{"they have ended, and it comes a day too late", 430, func(c *decline.Case) {
			c.Claimed.First.Date, c.True.First.Date = profile.Given(law.On(2024, 9, 5)), profile.Given(law.On(2024, 9, 5))
			c.Documents = []decline.Document{{Name: "language_retest", Ready: profile.Given(lastDay + 1)}}
		}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.LangExpired, decline.MECFailAtApp, decline.CannotCompleteInTime},
		}},
	} {
		k := invitation(decline.CanadianExperience, c.cutOff, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestSecondLanguageEnds follows the criteria: results in the second official
// language that are too old earn nothing, and the class does not ask for them.
// NCLC 7 in French is 4 × 3 and 50 beside CLB 9: 435 + 62 = 497.
func TestSecondLanguageEnds(t *testing.T) {
	p := candidate()
	test(&p.Second, profile.TCF, 0, law.On(2024, 9, 5))
	for a, result := range map[profile.Ability]int{profile.Listening: 458, profile.Reading: 453, profile.Writing: 10, profile.Speaking: 10} {
		p.Second.Results[a] = profile.Given(profile.Points(result))
	}
	for cutOff, w := range map[crs.Points]want{
		435: {verdict: decline.ProceedWithExplanation, invited: 497, filing: 435, says: []decline.Code{decline.CRSDropStillOK}, silent: []decline.Code{decline.MECFailAtApp, decline.LangExpired}},
		436: {verdict: decline.DeclineInvitation, invited: 497, filing: 435, says: []decline.Code{decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.MECFailAtApp}},
	} {
		k := invitation(decline.CanadianExperience, cutOff, p)
		w.check(t, "of 5 September 2024", k)
	}
}
