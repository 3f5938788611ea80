package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestDocuments follows IRPR ss. 10 and 12: an application that lacks a document
// is returned, and the invitation is gone with the sixty days.
func TestDocuments(t *testing.T) {
	doc := func(name string, ready law.Day) decline.Document {
		return decline.Document{Name: name, Ready: profile.Given(ready)}
	}
	for _, c := range []struct {
		name string
		set  func(*decline.Case)
		want want
	}{
		{"a police certificate on the last day", func(c *decline.Case) { c.Documents = []decline.Document{doc("police certificate", lastDay)} }, want{
			verdict: decline.FixThenProceed, first: lastDay, last: lastDay, filingDay: lastDay, says: []decline.Code{decline.DocumentLater},
		}},
		{"on the day after", func(c *decline.Case) { c.Documents = []decline.Document{doc("police certificate", lastDay+1)} }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CannotCompleteInTime},
		}},
		{"never, with proof of having asked for it", func(c *decline.Case) {
			c.Documents = []decline.Document{{Name: "police certificate", Ready: profile.Given(decline.Never), Effort: true}}
		}, want{verdict: decline.ProceedWithExplanation, says: []decline.Code{decline.PCCLate, decline.LetterOfExplanation}, silent: []decline.Code{decline.CannotCompleteInTime}}},
		{"on a day that is not known", func(c *decline.Case) { c.Documents = []decline.Document{{Name: "bank letter"}} }, want{
			verdict: decline.InsufficientInformation, says: []decline.Code{decline.DocumentLater},
		}},
		{"a medical examination that cannot be had", func(c *decline.Case) { c.Documents = []decline.Document{doc("medical", decline.Never)} }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.IMEMissing, decline.CannotCompleteInTime},
		}},
		// The marriage of 20 September takes the score to 412; the letter comes on 5
		// October.
		{"a letter that comes after the score has fallen, at the cut-off", func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 9, 20))
			c.Documents = []decline.Document{doc("reference letter", law.On(2026, 10, 5))}
			c.Invitation.Round.CutOff = profile.Given[crs.Points](412)
		}, want{
			verdict: decline.FixThenProceed, filing: 412, filingDay: law.On(2026, 10, 5), first: law.On(2026, 10, 5), last: lastDay,
			says: []decline.Code{decline.FamilyMarriage, decline.CRSDropStillOK},
		}},
		{"the same, below the cut-off", func(c *decline.Case) {
			marry(c.True, profile.Married, law.On(2026, 9, 20))
			c.Documents = []decline.Document{doc("reference letter", law.On(2026, 10, 5))}
			c.Invitation.Round.CutOff = profile.Given[crs.Points](413)
		}, want{verdict: decline.DeclineInvitation, shut: true, says: []decline.Code{decline.CannotCompleteInTime}}},
	} {
		k := invitation(decline.CanadianExperience, 300, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestAssessmentOnItsDays follows IRPR s. 75(2)(e)(ii): an assessment is less than
// five years old on the day of filing. For skilled workers that is a requirement.
// Others lose the points: of secondary school at most, 120 + 25 + 25 less.
func TestAssessmentOnItsDays(t *testing.T) {
	for _, c := range []struct {
		name     string
		assessed law.Day
		set      func(*decline.Case)
		want     want
	}{
		{"five years old on the day after the last", law.On(2021, 11, 1), nil, want{verdict: decline.Proceed, first: today, last: lastDay, silent: []decline.Code{decline.ECAExpires}}},
		{"five years old on the last day", law.On(2021, 10, 31), nil, want{
			verdict: decline.FixThenProceed, first: today, last: law.On(2026, 10, 30), says: []decline.Code{decline.ECAExpires, decline.FileNotAfter},
			days: []due{{decline.ECAExpires, law.On(2026, 10, 30)}},
		}},
		{"five years old since the invitation", law.On(2021, 9, 5), nil, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.ECAExpired, decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA},
		}},
		{"the same, and issued again on 20 September", law.On(2021, 9, 5), func(c *decline.Case) {
			c.True.Credentials.All()[0].Assessed = profile.Given(law.On(2026, 9, 20))
		}, want{
			verdict: decline.FixThenProceed, first: law.On(2026, 9, 20), last: lastDay, filingDay: law.On(2026, 9, 20),
			silent: []decline.Code{decline.ECAExpired, decline.MECFailAtApp, decline.ProfileErrorNoPoints},
		}},
	} {
		p := skilledWorker()
		p.Credentials.All()[0].Assessed = profile.Given(c.assessed)
		k := invitation(decline.SkilledWorker, 300, p)
		if c.set != nil {
			c.set(k)
		}
		c.want.check(t, c.name, k)
	}
	// 435 - 120 - 50 = 265
	for cutOff, w := range map[crs.Points]want{
		265: {verdict: decline.ProceedWithExplanation, invited: 435, filing: 265, says: []decline.Code{decline.ECAExpired, decline.CRSDropStillOK}, silent: []decline.Code{decline.MECFailAtApp}},
		266: {verdict: decline.DeclineInvitation, invited: 435, filing: 265, says: []decline.Code{decline.ECAExpired, decline.CRSBelowCutOffAtApp}, silent: []decline.Code{decline.MECFailAtApp}},
	} {
		p := candidate()
		p.Credentials.Add(abroad(profile.Bachelors, law.On(2021, 9, 5)))
		w.check(t, "of the Canadian Experience Class", invitation(decline.CanadianExperience, cutOff, p))
	}
}

// TestFunds follows IRPR s. 76(1)(b) and the table of 7 July 2025, and s. 87.1,
// which asks for none.
func TestFunds(t *testing.T) {
	for _, c := range []struct {
		name  string
		class decline.Class
		set   func(*profile.Profile)
		want  want
	}{
		{"what one person needs", decline.SkilledWorker, func(p *profile.Profile) { p.Funds = profile.Given[profile.Dollars](15_263) }, want{
			verdict: decline.Proceed, says: []decline.Code{decline.FundsOK},
		}},
		{"a dollar less", decline.SkilledWorker, func(p *profile.Profile) { p.Funds = profile.Given[profile.Dollars](15_262) }, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.FundsShort}, silent: []decline.Code{decline.MECFailAtApp},
		}},
		{"not answered", decline.SkilledWorker, func(p *profile.Profile) { p.Funds = profile.Answer[profile.Dollars]{} }, want{
			verdict: decline.InsufficientInformation, silent: []decline.Code{decline.FundsShort},
		}},
		{"none, with arranged employment and authorised to work", decline.SkilledWorker, func(p *profile.Profile) {
			p.Funds, p.Arranged = profile.Given[profile.Dollars](0), profile.Given(profile.AssessedPermit)
		}, want{verdict: decline.Proceed, silent: []decline.Code{decline.FundsShort, decline.FundsOK}}},
		{"none, of the Canadian Experience Class", decline.CanadianExperience, func(p *profile.Profile) {
			*p = *candidate()
			p.Funds = profile.Given[profile.Dollars](0)
		}, want{verdict: decline.Proceed, says: []decline.Code{decline.FundsExempt}, silent: []decline.Code{decline.FundsShort}}},
	} {
		p := skilledWorker()
		c.set(p)
		c.want.check(t, c.name, invitation(c.class, 300, p))
	}
	k := invitation(decline.SkilledWorker, 300, skilledWorker())
	k.True.Funds, k.Since = profile.Given[profile.Dollars](30_000), profile.SetOf(profile.FieldFunds)
	more := want{verdict: decline.Proceed, silent: []decline.Code{decline.ProfileErrorNoPoints}}
	more.check(t, "more than when the profile was made", k)
}

// TestDeadlineOfTheLetter lets the moment that the letter prints override the
// sixty days, and follows IRPA s. 10.1(6) and (7) and the completeness check.
func TestDeadlineOfTheLetter(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(*decline.Case)
		want want
	}{
		{"before 00:00 UTC of 16 October: the 15th is the last day", func(c *decline.Case) {
			c.Invitation.Deadline, c.Today = profile.Given(law.Moment{Day: law.On(2026, 10, 16)}), law.On(2026, 10, 15)
		}, want{verdict: decline.Proceed, first: law.On(2026, 10, 15), last: law.On(2026, 10, 15), says: []decline.Code{decline.DeadlineToday}}},
		{"the day after", func(c *decline.Case) {
			c.Invitation.Deadline, c.Today = profile.Given(law.Moment{Day: law.On(2026, 10, 16)}), law.On(2026, 10, 16)
		}, want{verdict: decline.AlreadyExpired, says: []decline.Code{decline.ITAExpired}}},
		{"before noon UTC of 2 November: later than sixty days", func(c *decline.Case) {
			c.Invitation.Deadline, c.Today = profile.Given(law.Moment{Day: law.On(2026, 11, 2), Second: 43_200}), law.On(2026, 11, 2)
		}, want{verdict: decline.Proceed, first: law.On(2026, 11, 2), last: law.On(2026, 11, 2)}},
		{"planned for the day after the last", func(c *decline.Case) { c.Planned = profile.Given(lastDay + 1) }, want{
			verdict: decline.FixThenProceed, says: []decline.Code{decline.DeadlineUTC}, filingDay: today,
		}},
		{"planned for the last day", func(c *decline.Case) { c.Planned = profile.Given(lastDay) }, want{verdict: decline.Proceed, filingDay: lastDay}},
		{"the profile expires meanwhile: the invitation can still be used", func(c *decline.Case) {
			c.Invitation.ProfileExpires = profile.Given(law.On(2026, 9, 30))
		}, want{verdict: decline.Proceed, says: []decline.Code{decline.ProfileExpiresNoReturn}, days: []due{{decline.ProfileExpiresNoReturn, law.On(2026, 9, 30)}}}},
		{"the profile expires after the period", func(c *decline.Case) {
			c.Invitation.ProfileExpires = profile.Given(lastDay + 1)
		}, want{verdict: decline.Proceed, silent: []decline.Code{decline.ProfileExpiresNoReturn}}},
		{"filed in time, and the period is over", func(c *decline.Case) {
			c.State, c.Planned, c.Today = decline.Filed, profile.Given(law.On(2026, 10, 20)), law.On(2026, 12, 1)
		}, want{verdict: decline.Proceed, filingDay: law.On(2026, 10, 20), silent: []decline.Code{decline.ITAExpired, decline.DeadlineToday}}},
		{"filed on a day that is not known, and nothing changed", func(c *decline.Case) { c.State = decline.Filed }, want{
			verdict: decline.Proceed, filingDay: today,
		}},
		{"filed on a day that is not known, and the results ended between", func(c *decline.Case) {
			c.Claimed.First.Date, c.True.First.Date = profile.Given(law.On(2024, 9, 6)), profile.Given(law.On(2024, 9, 6))
			c.State = decline.Filed
		}, want{verdict: decline.InsufficientInformation, silent: []decline.Code{decline.MECFailAtApp}}},
		{"returned as incomplete within the period, which is still open", func(c *decline.Case) { c.State = decline.Returned }, want{
			verdict: decline.Proceed, first: today, last: lastDay, silent: []decline.Code{decline.EAPRIncompleteAfterDeadline},
		}},
		{"returned as incomplete, and the period is over", func(c *decline.Case) {
			c.State, c.Planned, c.Today = decline.Returned, profile.Given(law.On(2026, 10, 20)), law.On(2026, 12, 1)
		}, want{verdict: decline.AlreadyExpired, says: []decline.Code{decline.EAPRIncompleteAfterDeadline}, silent: []decline.Code{decline.ITAExpired}}},
		{"an invitation of a month whose period is not held", func(c *decline.Case) {
			c.Invitation.Day, c.Today = law.On(2020, 3, 20), law.On(2020, 4, 10)
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				works(p, canadian(law.On(2018, 1, 8), 0))
				p.First.Date = profile.Given(law.On(2019, 6, 3))
			}
			c.Documents = []decline.Document{{Name: "police certificate", Ready: profile.Given(law.On(2020, 4, 14))}}
		}, want{
			verdict: decline.InsufficientInformation, says: []decline.Code{decline.DeadlineUTC, decline.DocumentLater},
			silent: []decline.Code{decline.CannotCompleteInTime, decline.ITAExpired, decline.FileNotAfter}, shut: true,
		}},
		{"the same with the moment of the letter", func(c *decline.Case) {
			c.Invitation.Day, c.Today = law.On(2020, 3, 20), law.On(2020, 4, 10)
			c.Invitation.Deadline = profile.Given(law.Moment{Day: law.On(2020, 6, 19)})
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				works(p, canadian(law.On(2018, 1, 8), 0))
				p.First.Date = profile.Given(law.On(2019, 6, 3))
			}
		}, want{
			// The conversion of the test is not held for 2020: the rest is.
			verdict: decline.InsufficientInformation, first: law.On(2020, 4, 10), last: law.On(2020, 6, 18), silent: []decline.Code{decline.DeadlineUTC},
		}},
	} {
		k := invitation(decline.CanadianExperience, 300, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
	if _, err := decline.Review(decline.Law(), &decline.Case{Claimed: candidate(), True: candidate(), Invitation: decline.Invitation{Day: law.On(2014, 12, 31)}}); err == nil {
		t.Error("an invitation of before Express Entry is reviewed")
	}
}

// TestDayAt counts the period in UTC: the deadline of 2027-01-05T00:00:00Z is the
// evening of the 4th in Toronto and the morning of the 5th in Tokyo. A letter that
// prints an hour within a day is over from that hour on.
func TestDayAt(t *testing.T) {
	const hour = 3600
	fifth := law.On(2027, 1, 5)
	printed := profile.Given(law.Moment{Day: fifth, Second: 17 * hour})
	midnight := profile.Given(law.Moment{Day: fifth})
	for _, c := range []struct {
		name     string
		now      law.Moment
		deadline profile.Answer[law.Moment]
		over     bool
	}{
		{"a second before midnight", law.Moment{Day: fifth - 1, Second: 24*hour - 1}, midnight, false},
		{"midnight", law.Moment{Day: fifth}, midnight, true},
		{"no deadline printed, a second before", law.Moment{Day: fifth - 1, Second: 24*hour - 1}, profile.Answer[law.Moment]{}, false},
		{"no deadline printed, midnight", law.Moment{Day: fifth}, profile.Answer[law.Moment]{}, true},
		{"a second before the hour printed", law.Moment{Day: fifth, Second: 17*hour - 1}, printed, false},
		{"the hour printed", law.Moment{Day: fifth, Second: 17 * hour}, printed, true},
	} {
		f := withBase(t, `{}`) // invited on 2026-11-05
		f.Deadline, f.Today = c.deadline, decline.DayAt(c.now, c.deadline)
		if over := verdict(f) == decline.AlreadyExpired; over != c.over {
			t.Errorf("%s: over %v", c.name, over)
		}
	}
}
