package decline_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// nominee returns the candidate with a certificate of nomination of 12 January
// 2026: 435 and 600 are 1035.
func nominee(expires law.Day) *profile.Profile {
	p := candidate()
	p.Nomination = profile.Given(profile.Yes)
	p.Nominated = profile.Nomination{Issued: profile.Given(law.On(2026, 1, 12)), Expires: profile.Given(expires)}
	return p
}

// TestNominationGone follows IRPR s. 87(2): who is not nominated any more is not
// in the class, and IRCC as quoted: a nomination that was accepted cannot be
// taken out of a profile, so that declining is not enough.
func TestNominationGone(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(*decline.Case)
		want want
	}{
		{"in force beyond the period", func(*decline.Case) {}, want{
			verdict: decline.Proceed, invited: 1035, filing: 1035, silent: []decline.Code{decline.PNPExpires, decline.PNPWithdrawn, decline.FundsExempt},
		}},
		{"withdrawn before today", func(c *decline.Case) { c.True.Nominated.Withdrawn = profile.Given(law.On(2026, 9, 8)) }, want{
			verdict: decline.DeclineInvitation, claimed: 1035, invited: 1035, filing: 435,
			says:   []decline.Code{decline.PNPWithdrawn, decline.PNPWithdrawProfile, decline.MECFailAtApp, decline.CRSBelowCutOffAtApp, decline.WrongClass},
			silent: []decline.Code{decline.MECFailAtITA, decline.CRSBelowCutOffAtITA, decline.ProfileErrorPoints, decline.FileNotAfter},
			days:   []due{{decline.PNPWithdrawn, law.On(2026, 9, 8)}}, changes: []line{{crs.Nomination, 600, 0}},
		}},
		{"withdrawn today", func(c *decline.Case) { c.True.Nominated.Withdrawn = profile.Given(today) }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.PNPWithdrawn, decline.PNPWithdrawProfile},
		}},
		{"withdrawn before the invitation", func(c *decline.Case) { c.True.Nominated.Withdrawn = profile.Given(invitedOn) }, want{
			verdict: decline.DeclineInvitation, invited: 435,
			says: []decline.Code{decline.MECFailAtITA, decline.MECFailAtApp, decline.PNPWithdrawn, decline.PNPWithdrawProfile, decline.CRSBelowCutOffAtITA},
		}},
		{"withdrawn, by a case that names no day", func(c *decline.Case) {
			c.True.Nomination, c.Since = profile.Given(profile.No), profile.SetOf(profile.FieldNomination)
		}, want{
			verdict: decline.DeclineInvitation, invited: 1035, filing: 435, says: []decline.Code{decline.PNPWithdrawn, decline.PNPWithdrawProfile},
			silent: []decline.Code{decline.MECFailAtITA, decline.CRSBelowCutOffAtITA},
		}},
		{"to be withdrawn on 20 September, as the province wrote", func(c *decline.Case) { c.True.Nominated.Withdrawn = profile.Given(law.On(2026, 9, 20)) }, want{
			verdict: decline.FixThenProceed, first: today, last: law.On(2026, 9, 19), says: []decline.Code{decline.FileNotAfter},
		}},
		{"withdrawn after filing", func(c *decline.Case) {
			c.True.Nominated.Withdrawn = profile.Given(law.On(2026, 9, 8))
			c.State, c.Planned, c.Changed = decline.Filed, profile.Given(law.On(2026, 9, 4)), true
		}, want{
			verdict: decline.ProceedWithExplanation, filing: 1035, says: []decline.Code{decline.PNPWithdrawn, decline.ConsiderWithdrawal, decline.NotifyIRCC, decline.Consult},
			silent: []decline.Code{decline.PNPWithdrawProfile, decline.MECFailAtApp},
		}},
	} {
		k := invitation(decline.Nominee, 700, nominee(law.On(2027, 1, 11)))
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestNominationExpires follows IRPR s. 87(2) with the last day that the
// certificate shows: it serves on it, and not on the day after.
func TestNominationExpires(t *testing.T) {
	for _, c := range []struct {
		name    string
		expires law.Day
		today   law.Day
		want    want
	}{
		{"on the last day of the period", lastDay, today, want{verdict: decline.Proceed, first: today, last: lastDay, silent: []decline.Code{decline.PNPExpires}}},
		{"on the eve of it", lastDay - 1, today, want{
			verdict: decline.FixThenProceed, first: today, last: lastDay - 1, says: []decline.Code{decline.PNPExpires, decline.FileNotAfter},
			silent: []decline.Code{decline.PNPWithdrawProfile}, days: []due{{decline.PNPExpires, lastDay - 1}},
		}},
		{"today", today, today, want{verdict: decline.FixThenProceed, first: today, last: today, filingDay: today}},
		{"yesterday", today - 1, today, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.PNPExpires, decline.PNPWithdrawProfile, decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA},
		}},
	} {
		k := invitation(decline.Nominee, 700, nominee(c.expires))
		k.Today = c.today
		c.want.check(t, c.name, k)
	}
}
