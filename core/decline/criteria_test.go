package decline_test

import (
	"testing"

	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// cook is an occupation of TEER 3, and welder one of a skilled trade.
const (
	cook   noc.Code = 63200
	welder noc.Code = 72106
)

// TestMinimumCriteria follows IRPA s. 11.2(1)(a) and IRCC's instructions on the
// class that the invitation names: it must be met on both days, and nobody can
// apply under another one.
func TestMinimumCriteria(t *testing.T) {
	for _, c := range []struct {
		name  string
		class decline.Class
		set   func(*decline.Case)
		want  want
	}{
		{"invited under the class of skilled workers, who has the year in Canada only", decline.SkilledWorker, func(c *decline.Case) {
			// CLB 6 is enough for TEER 3 in Canada, and not for skilled workers.
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				*p = *candidate()
				works(p, as(canadian(law.On(2024, 1, 8), 0), cook))
				test(&p.First, profile.CELPIP, 6, law.On(2025, 6, 2))
				p.Funds, p.Arranged = profile.Given[profile.Dollars](50_000), profile.Given(profile.NoEmployment)
			}
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA, decline.MECFailAtApp, decline.WrongClass}}},
		{"means to live in Quebec now", decline.CanadianExperience, func(c *decline.Case) {
			c.True.Quebec, c.Since = profile.Given(profile.Yes), profile.SetOf(profile.FieldQuebec)
		}, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.QuebecIntent, decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA, decline.WrongClass},
		}},
		{"of a nominee, who means to live in Quebec", decline.Nominee, func(c *decline.Case) {
			*c.Claimed, *c.True = *nominee(law.On(2027, 1, 11)), *nominee(law.On(2027, 1, 11))
			c.True.Quebec, c.Since = profile.Given(profile.Yes), profile.SetOf(profile.FieldQuebec)
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.QuebecIntent}, silent: []decline.Code{decline.PNPWithdrawn, decline.MECFailAtITA}}},
		{"the class is not known", 0, func(*decline.Case) {}, want{verdict: decline.InsufficientInformation, says: []decline.Code{decline.MECUnknown}, silent: []decline.Code{decline.WrongClass}}},
		{"the levels are stated without a test", decline.CanadianExperience, func(c *decline.Case) {
			c.True.First = worker().First
		}, want{verdict: decline.InsufficientInformation, says: []decline.Code{decline.MECUnknown}}},
		{"whether the work was authorised is not answered", decline.CanadianExperience, func(c *decline.Case) {
			c.True.Jobs.All()[0].Authorised = profile.Answer[profile.YesNo]{}
		}, want{verdict: decline.InsufficientInformation, says: []decline.Code{decline.MECUnknown, decline.CRSUnknown}}},
		{"under a finding of misrepresentation", decline.CanadianExperience, func(c *decline.Case) { c.Inadmissible = true }, want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.InadmissibleA40, decline.Consult},
		}},
	} {
		k := invitation(c.class, 300, candidate())
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestMainOccupation follows IRPR s. 87.1(2)(e): the levels that are needed are
// those of the occupation of the greater amount of work within the three years,
// CLB 5 for TEER 2 and 3 and CLB 7 for TEER 0 and 1.
//
// A cook from 15 September 2023 to 31 December 2024, which is 474 days, and a
// developer since 1 June 2025. On 16 September 2026 the window has left a day of
// the cook behind: 473 against 472. On the 17th it is 472 against 473.
func TestMainOccupation(t *testing.T) {
	p := candidate()
	test(&p.First, profile.CELPIP, 5, law.On(2025, 6, 2))
	works(p, as(canadian(law.On(2023, 9, 15), law.On(2024, 12, 31)), cook), canadian(law.On(2025, 6, 1), 0))
	for _, c := range []struct {
		name  string
		today law.Day
		want  want
	}{
		{"before", today, want{
			verdict: decline.FixThenProceed, first: today, last: law.On(2026, 9, 16), filingDay: today, says: []decline.Code{decline.FileNotAfter},
			days: []due{{decline.FileNotAfter, law.On(2026, 9, 16)}},
		}},
		{"after", law.On(2026, 9, 17), want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA}}},
	} {
		k := invitation(decline.CanadianExperience, 200, p)
		k.Today = c.today
		c.want.check(t, c.name, k)
	}
}

// tradesperson returns the candidate as a welder of two and a half years, who could
// practise it from the first day, with an offer of employment in the trade.
func tradesperson() *profile.Profile {
	p := candidate()
	works(p, as(canadian(law.On(2024, 1, 8), 0), welder))
	p.TradeQualified = profile.Given(law.On(2023, 6, 1))
	p.TradeOffer = profile.Given(profile.AssessedPermit)
	return p
}

// TestSkilledTrades follows IRPR s. 87.2(3): two years in five in the trade, and
// a certificate of qualification or an offer on both days.
func TestSkilledTrades(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(*decline.Case)
		want want
	}{
		{"with the offer", func(*decline.Case) {}, want{verdict: decline.Proceed, silent: []decline.Code{decline.FSTOfferLost, decline.FundsExempt}}},
		{"the offer is lost, and there is no certificate", func(c *decline.Case) {
			c.True.TradeOffer, c.Since = profile.Given(profile.NoEmployment), profile.SetOf(profile.FieldTradeOffer)
			c.True.Funds = profile.Given[profile.Dollars](50_000)
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.FSTOfferLost, decline.MECFailAtApp}, silent: []decline.Code{decline.MECFailAtITA}}},
		{"the offer is lost, and there is a certificate", func(c *decline.Case) {
			c.Claimed.Certificate, c.True.Certificate = profile.Given(profile.Yes), profile.Given(profile.Yes)
			c.True.TradeOffer, c.Since = profile.Given(profile.NoEmployment), profile.SetOf(profile.FieldTradeOffer)
			c.True.Funds = profile.Given[profile.Dollars](15_263)
		}, want{verdict: decline.Proceed, says: []decline.Code{decline.FundsOK}, silent: []decline.Code{decline.FSTOfferLost}}},
		// The offer waived the funds: s. 87.2(5).
		{"the same, a dollar short", func(c *decline.Case) {
			c.Claimed.Certificate, c.True.Certificate = profile.Given(profile.Yes), profile.Given(profile.Yes)
			c.True.TradeOffer, c.Since = profile.Given(profile.NoEmployment), profile.SetOf(profile.FieldTradeOffer)
			c.True.Funds = profile.Given[profile.Dollars](15_262)
		}, want{verdict: decline.FixThenProceed, says: []decline.Code{decline.FundsShort}}},
		{"two years of the trade less a day on the invitation", func(c *decline.Case) {
			for _, p := range []*profile.Profile{c.Claimed, c.True} {
				works(p, as(canadian(law.On(2024, 9, 2), 0), welder))
			}
		}, want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.MECFailAtITA}, silent: []decline.Code{decline.MECFailAtApp, decline.CECWorkShort}}},
	} {
		k := invitation(decline.SkilledTrades, 300, tradesperson())
		c.set(k)
		c.want.check(t, c.name, k)
	}
}

// TestCategory follows IRPA s. 11.2(1)(c) with the criteria of the day of the
// round: since 18 February 2026 twelve months of work in one listed occupation
// within three years, and NCLC 7 in every ability for French.
func TestCategory(t *testing.T) {
	const teacher noc.Code = 41221
	in := func(name string, c *decline.Case) *decline.Case {
		c.Invitation.Round.Kind, c.Invitation.Round.Category = decline.Category, name
		return c
	}
	// Teacher from 1 October 2023 to 30 September 2024; other work since. The
	// window of 1 October 2026 is the last one to hold the whole year.
	p := candidate()
	works(p, as(canadian(law.On(2023, 10, 1), law.On(2024, 9, 30)), teacher), canadian(law.On(2024, 10, 1), 0))
	for _, c := range []struct {
		name  string
		today law.Day
		want  want
	}{
		{"the year slides out of the window on 2 October", today, want{
			verdict: decline.FixThenProceed, first: today, last: law.On(2026, 10, 1), filingDay: today,
			says: []decline.Code{decline.CategoryOK, decline.FileNotAfter}, silent: []decline.Code{decline.MECWindowSliding},
		}},
		{"it has", law.On(2026, 10, 2), want{
			verdict: decline.DeclineInvitation, says: []decline.Code{decline.CategoryFailAtApp}, silent: []decline.Code{decline.CategoryFailAtITA, decline.MECFailAtApp},
		}},
	} {
		k := in("education", invitation(decline.CanadianExperience, 300, p))
		k.Today = c.today
		c.want.check(t, c.name, k)
	}
	// The developer's occupation may be on the part of the list that is not held,
	// and from 2 October on there are no twelve months in any occupation.
	q := nominee(law.On(2027, 1, 11))
	works(q, canadian(law.On(2023, 10, 1), law.On(2024, 9, 30)))
	while := want{
		verdict: decline.InsufficientInformation, first: today, last: law.On(2026, 10, 1), says: []decline.Code{decline.CategoryUnknown, decline.FileNotAfter},
	}
	while.check(t, "a year that may count slides out of the window", in("stem", invitation(decline.Nominee, 300, q)))

	never := want{verdict: decline.DeclineInvitation, says: []decline.Code{decline.CategoryFailAtITA, decline.CategoryFailAtApp}}
	never.check(t, "no teacher at all, whatever the score", in("education", invitation(decline.CanadianExperience, 300, candidate())))

	open := want{verdict: decline.InsufficientInformation, says: []decline.Code{decline.CategoryUnknown}, silent: []decline.Code{decline.CategoryFailAtITA}}
	open.check(t, "an occupation that may be on the rest of the list", in("stem", invitation(decline.CanadianExperience, 300, candidate())))
	open.check(t, "a category that nobody knows", in("astronauts", invitation(decline.CanadianExperience, 300, candidate())))
	open.check(t, "a category that is not in force any more", in("agriculture", invitation(decline.CanadianExperience, 300, candidate())))

	french := func(p *profile.Profile, speaking int, date law.Day) {
		test(&p.Second, profile.TCF, 0, date)
		for a, result := range map[profile.Ability]int{profile.Listening: 458, profile.Reading: 453, profile.Writing: 10, profile.Speaking: speaking} {
			p.Second.Results[a] = profile.Given(profile.Points(result))
		}
	}
	q = candidate()
	french(q, 10, law.On(2025, 6, 2))
	k := in("french", invitation(decline.CanadianExperience, 300, q))
	french(k.True, 9, law.On(2026, 9, 7)) // NCLC 6
	lower := want{
		verdict: decline.DeclineInvitation, says: []decline.Code{decline.CategoryFailAtApp, decline.LangRetest}, silent: []decline.Code{decline.CategoryFailAtITA, decline.MECFailAtApp},
	}
	lower.check(t, "a retest of NCLC 6 in speaking", k)

	french(q, 10, law.On(2024, 9, 20))
	k = in("french", invitation(decline.CanadianExperience, 300, q))
	ends := want{verdict: decline.FixThenProceed, first: today, last: law.On(2026, 9, 19), says: []decline.Code{decline.CategoryOK, decline.FileNotAfter}}
	ends.check(t, "results in French of two years on 20 September", k)
}
