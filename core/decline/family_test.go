package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// marry gives p a spouse since a day, with a bachelor's degree, no language test
// and no work in Canada, who comes along. With a spouse the candidate earns
//
//	age 33                              80
//	bachelor's degree                  112
//	CLB 9 in four abilities     4 × 29 116
//	two years of work in Canada         46
//	degree with CLB 9 and with work     50
//	the spouse's degree                  8
//	                                   412
func marry(p *profile.Profile, as profile.Marital, since law.Day) {
	p.Marital, p.MaritalSince, p.MaritalBefore = profile.Given(as), profile.Given(since), profile.Given(profile.NeverMarried)
	accompany(p)
}

func accompany(p *profile.Profile) {
	p.SpouseCitizen, p.SpouseComes = profile.Given(profile.No), profile.Given(profile.Yes)
	p.Spouse.Education = profile.Given(profile.Bachelors)
	p.Spouse.Language.Test = profile.Given(profile.NoTest)
	p.Spouse.CanadianWork = profile.Given[profile.Years](0)
}

// TestMarriage follows IRPR s. 1(1) and IRPA s. 11.2(2)(b): a spouse or partner
// of the day of filing counts, who is a common-law partner after one year.
func TestMarriage(t *testing.T) {
	for _, c := range []struct {
		name   string
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		{"married before today, above the cut-off", 412, func(c *decline.Case) { marry(c.True, profile.Married, law.On(2026, 9, 7)) }, want{
			verdict: decline.ProceedWithExplanation, claimed: 435, invited: 435, filing: 412,
			says:   []decline.Code{decline.FamilyMarriage, decline.CRSDropStillOK, decline.CRSEqualCutOff},
			silent: []decline.Code{decline.ProfileErrorPoints, decline.ProfileErrorNoPoints},
			days:   []due{{decline.FamilyMarriage, law.On(2026, 9, 7)}}, errors: []line{},
		}},
		{"married before today, below it", 413, func(c *decline.Case) { marry(c.True, profile.Married, law.On(2026, 9, 7)) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.FamilyMarriage, decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.CRSBelowCutOffAtITA},
		}},
		{"to be married, below it: to be filed before", 413, func(c *decline.Case) { marry(c.True, profile.Married, law.On(2026, 9, 19)) }, want{
			verdict: decline.FixThenProceed, filing: 435, filingDay: today, first: today, last: law.On(2026, 9, 18),
			says: []decline.Code{decline.FileNotAfter}, silent: []decline.Code{decline.CRSBelowCutOffAtApp}, days: []due{{decline.FileNotAfter, law.On(2026, 9, 18)}},
		}},
		{"married a day before the day to file", 412, func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 9, 19))
			c.Planned = profile.Given(law.On(2026, 9, 20))
		}, want{verdict: decline.ProceedWithExplanation, filing: 412, says: []decline.Code{decline.FamilyMarriage}}},
		{"married a day after it", 412, func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 9, 19))
			c.Planned = profile.Given(law.On(2026, 9, 18))
		}, want{verdict: decline.Proceed, filing: 435, silent: []decline.Code{decline.FamilyMarriage, decline.CRSDropStillOK}}},
		{"living together for a year on 20 September: to be filed before", 413, func(c *decline.Case) { marry(c.True, profile.CommonLaw, law.On(2025, 9, 20)) }, want{
			verdict: decline.FixThenProceed, last: law.On(2026, 9, 19), first: today, filing: 435,
		}},
		{"filed on the anniversary", 412, func(c *decline.Case) {
			marry(c.True, profile.CommonLaw, law.On(2025, 9, 20))
			c.Planned = profile.Given(law.On(2026, 9, 20))
		}, want{
			verdict: decline.ProceedWithExplanation, filing: 412, says: []decline.Code{decline.FamilyMarriage}, days: []due{{decline.FamilyMarriage, law.On(2026, 9, 20)}},
		}},
		{"filed on the eve of it", 412, func(c *decline.Case) {
			marry(c.True, profile.CommonLaw, law.On(2025, 9, 20))
			c.Planned = profile.Given(law.On(2026, 9, 19))
		}, want{verdict: decline.Proceed, filing: 435, silent: []decline.Code{decline.FamilyMarriage}}},
		{"of the partner nothing is known", 412, func(c *decline.Case) {
			c.True.Marital, c.True.MaritalSince, c.True.MaritalBefore = profile.Given(profile.Married), profile.Given(law.On(2026, 9, 7)), profile.Given(profile.NeverMarried)
		}, want{verdict: decline.InsufficientInformation, invited: 435, says: []decline.Code{decline.CRSUnknown, decline.FamilyMarriage}}},
		// An error of the day of the invitation, and no change.
		{"married a year before the invitation, and the profile said single", 412, func(c *decline.Case) { marry(c.True, profile.Married, law.On(2025, 9, 7)) }, want{
			verdict: decline.ProceedWithExplanation, claimed: 435, invited: 412,
			says: []decline.Code{decline.ProfileErrorPoints}, silent: []decline.Code{decline.FamilyMarriage}, changes: []line{},
		}},
		{"married on the day of the invitation", 413, func(c *decline.Case) { marry(c.True, profile.Married, invitedOn) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtITA, decline.ProfileErrorPoints},
		}},
		{"married after filing", 413, func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 9, 8))
			c.State, c.Planned, c.Changed = decline.Filed, profile.Given(law.On(2026, 9, 7)), true
		}, want{
			verdict: decline.ProceedWithExplanation, filing: 435, says: []decline.Code{decline.NotifyIRCC}, silent: []decline.Code{decline.CRSBelowCutOffAtApp, decline.FamilyMarriage},
		}},
	} {
		k := invitation(decline.CanadianExperience, c.cutOff, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestSpouseComesOrNot follows the criteria: a spouse who does not come does not
// count for the score. With one the candidate of the tests has 412, without 435.
func TestSpouseComesOrNot(t *testing.T) {
	since := profile.SetOf(profile.FieldSpouseComes)
	for _, c := range []struct {
		name   string
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		{"comes now, above the cut-off", 412, func(c *decline.Case) {
			c.Claimed.SpouseComes, c.Since = profile.Given(profile.No), since
		}, want{
			verdict: decline.ProceedWithExplanation, claimed: 435, invited: 435, filing: 412,
			says: []decline.Code{decline.FamilyAccompanyingChange, decline.CRSDropStillOK}, silent: []decline.Code{decline.ProfileErrorPoints},
		}},
		{"comes now, below the cut-off", 413, func(c *decline.Case) {
			c.Claimed.SpouseComes, c.Since = profile.Given(profile.No), since
		}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.FamilyAccompanyingChange, decline.CRSBelowCutOffAtApp},
			silent: []decline.Code{decline.CRSBelowCutOffAtITA},
		}},
		{"always was to come", 413, func(c *decline.Case) { c.Claimed.SpouseComes = profile.Given(profile.No) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CRSBelowCutOffAtITA, decline.ProfileErrorPoints},
			silent: []decline.Code{decline.FamilyAccompanyingChange},
		}},
		{"does not come any more: the score rises", 412, func(c *decline.Case) {
			c.True.SpouseComes, c.Since = profile.Given(profile.No), since
		}, want{
			verdict: decline.ProceedWithExplanation, invited: 412, filing: 435, says: []decline.Code{decline.FamilyAccompanyingChange, decline.CRSHigher},
		}},
		{"separated since", 412, func(c *decline.Case) {
			c.True.Marital, c.True.MaritalSince, c.True.MaritalBefore = profile.Given(profile.Separated), profile.Given(law.On(2026, 9, 5)), profile.Given(profile.Married)
		}, want{
			verdict: decline.ProceedWithExplanation, invited: 412, filing: 435, says: []decline.Code{decline.FamilySeparation, decline.CRSHigher},
			silent: []decline.Code{decline.ProfileErrorNoPoints}, days: []due{{decline.FamilySeparation, law.On(2026, 9, 5)}},
		}},
	} {
		p := candidate()
		marry(p, profile.Married, law.On(2020, 5, 2))
		k := invitation(decline.CanadianExperience, c.cutOff, p)
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestChildren follows IRPR s. 25.1(1): a child's age is locked on the day of
// filing, and one of 22 is not dependent. For a nominee it was locked when the
// nomination was applied for: s. 25.1(4). Of a child who is born the funds tell:
// s. 76(1)(b).
func TestChildren(t *testing.T) {
	child := func(p *profile.Profile, born law.Day) { p.Children.Add(profile.Child{Born: profile.Given(born)}) }
	for _, c := range []struct {
		name  string
		class decline.Class
		set   func(*decline.Case)
		want  want
	}{
		{"22 on the last day", decline.CanadianExperience, func(c *decline.Case) { child(c.Claimed, lastDay.AddYears(-22)); child(c.True, lastDay.AddYears(-22)) }, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.Child22, decline.FileNotAfter}, days: []due{{decline.Child22, law.On(2026, 10, 30)}},
			first: today, last: law.On(2026, 10, 30),
		}},
		{"22 on the day after the last", decline.CanadianExperience, func(c *decline.Case) {
			child(c.Claimed, law.On(2004, 11, 1))
			child(c.True, law.On(2004, 11, 1))
		}, want{verdict: decline.Proceed, silent: []decline.Code{decline.Child22, decline.FileNotAfter}, first: today, last: lastDay}},
		{"22 on the day of the invitation: too old already", decline.CanadianExperience, func(c *decline.Case) {
			child(c.Claimed, invitedOn.AddYears(-22))
			child(c.True, invitedOn.AddYears(-22))
		}, want{verdict: decline.Proceed, silent: []decline.Code{decline.Child22}}},
		{"22 before the day that was planned", decline.CanadianExperience, func(c *decline.Case) {
			child(c.Claimed, law.On(2004, 10, 1))
			child(c.True, law.On(2004, 10, 1))
			c.Planned = profile.Given(law.On(2026, 10, 12))
		}, want{verdict: decline.FixThenProceed, says: []decline.Code{decline.Child22, decline.FileNotAfter}, first: today, last: law.On(2026, 9, 30)}},
		// Declining would not make the child younger.
		{"22 before a document is there", decline.CanadianExperience, func(c *decline.Case) {
			child(c.Claimed, law.On(2004, 10, 1))
			child(c.True, law.On(2004, 10, 1))
			c.Documents = []decline.Document{{Name: "police certificate", Ready: profile.Given(law.On(2026, 10, 12))}}
		}, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.Child22, decline.DocumentLater}, silent: []decline.Code{decline.CannotCompleteInTime},
			first: law.On(2026, 10, 12), last: lastDay,
		}},
		{"22 within the sixty days, of a nominee", decline.Nominee, func(c *decline.Case) {
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				child(p, law.On(2004, 10, 1))
				p.Nomination = profile.Given(profile.Yes)
			}
		}, want{verdict: decline.Proceed, says: []decline.Code{decline.ChildLockedPNP}, silent: []decline.Code{decline.Child22, decline.FileNotAfter}}},
		{"born since, of the Canadian Experience Class, which asks for no funds", decline.CanadianExperience, func(c *decline.Case) { child(c.True, law.On(2026, 9, 6)) }, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.FamilyBirth, decline.FundsExempt}, silent: []decline.Code{decline.FundsShort, decline.ProfileErrorNoPoints},
			days: []due{{decline.FamilyBirth, law.On(2026, 9, 6)}},
		}},
		{"not told of in the profile", decline.CanadianExperience, func(c *decline.Case) { child(c.True, law.On(2020, 9, 6)) }, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.ProfileErrorNoPoints}, silent: []decline.Code{decline.FamilyBirth},
		}},
	} {
		k := invitation(c.class, 300, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
	// One person needs 15,263 dollars, and two need 19,001.
	for funds, w := range map[profile.Dollars]want{
		19_001: {verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.FamilyBirth, decline.FundsOK}},
		19_000: {verdict: decline.FixThenProceed, says: []decline.Code{decline.FamilyBirth, decline.FundsShort}},
	} {
		p := skilledWorker()
		p.Funds = profile.Given(funds)
		k := invitation(decline.SkilledWorker, 300, p)
		child(k.True, law.On(2026, 9, 6))
		w.check(t, "a child born, of the Federal Skilled Worker class", k)
	}
}

// TestSibling follows the criteria: 15 points for a brother or sister of 18 or
// more who lives in Canada as a citizen or permanent resident.
func TestSibling(t *testing.T) {
	for _, c := range []struct {
		name   string
		cutOff crs.Points
		set    func(*decline.Case)
		want   want
	}{
		{"was a cousin, below the cut-off", 436, func(c *decline.Case) { c.True.Sibling = profile.Given(profile.No) }, want{
			verdict: decline.DeclineInvitation, claimed: 450, invited: 435, says: []decline.Code{decline.SiblingLost, decline.CRSBelowCutOffAtITA},
			errors: []line{{crs.Sibling, 15, 0}},
		}},
		{"was a cousin, at the cut-off", 435, func(c *decline.Case) { c.True.Sibling = profile.Given(profile.No) }, want{
			verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.SiblingLost, decline.ProfileErrorPoints},
		}},
		{"leaves on 15 September: to be filed on that day at last", 436, func(c *decline.Case) { c.True.SiblingOf.Until = profile.Given(law.On(2026, 9, 15)) }, want{
			verdict: decline.FixThenProceed, filing: 450, first: today, last: law.On(2026, 9, 15), silent: []decline.Code{decline.SiblingLost},
		}},
		{"filed on the day after, at the cut-off", 435, func(c *decline.Case) {
			c.True.SiblingOf.Until = profile.Given(law.On(2026, 9, 15))
			c.Planned = profile.Given(law.On(2026, 9, 16))
		}, want{
			verdict: decline.ProceedWithExplanation, invited: 450, filing: 435, says: []decline.Code{decline.SiblingLost, decline.CRSDropStillOK},
			silent: []decline.Code{decline.ProfileErrorPoints, decline.ProfileErrorNoPoints},
			days:   []due{{decline.SiblingLost, law.On(2026, 9, 15)}}, changes: []line{{crs.Sibling, 15, 0}},
		}},
		{"left since the invitation, below the cut-off", 436, func(c *decline.Case) { c.True.SiblingOf.Until = profile.Given(law.On(2026, 9, 5)) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.SiblingLost, decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.CRSBelowCutOffAtITA},
		}},
	} {
		p := candidate()
		p.Sibling = profile.Given(profile.Yes)
		p.SiblingOf = profile.Sibling{Born: profile.Given(law.On(1990, 1, 1)), Since: profile.Given(law.On(2015, 1, 1))}
		k := invitation(decline.CanadianExperience, c.cutOff, p)
		c.set(k)
		c.want.check(t, c.name, k)
	}
}
