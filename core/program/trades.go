package program

import (
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// skilledTrades judges the requirements of the Federal Skilled Trades class:
// IRPR s. 87.2. Whether a person meets the employment requirements of the trade
// is not asked.
func (c *checker) skilledTrades() []Requirement {
	language := c.tradesLanguage()
	return []Requirement{
		c.tradeYears(),
		language.levels,
		language.results,
		c.qualification(),
		c.funds(c.p.TradeOffer, profile.FieldTradeOffer, regulations("87.2(5)")),
		c.residence(regulations("87.2(2)")),
	}
}

// tradeYears judges the two years in one trade, after the candidate became
// qualified to practise it independently. Work before that day does not count,
// and while the day is not known the work may all be after it.
func (c *checker) tradeYears() Requirement {
	jobs := c.jobs
	_, left := c.quickWork()
	qualified, ok := c.p.TradeQualified.Get()
	if ok {
		return c.experience(SkilledTrades, work.SkilledTrade, since(jobs, qualified).all(), left)
	}
	r := c.experience(SkilledTrades, work.SkilledTrade, jobs, left)
	if r.Outcome == Met {
		r.Until = 0
		return r.unknown(Unanswered, profile.SetOf(profile.FieldTradeQualified))
	}
	r.From = 0
	return r
}

func (c *checker) tradesLanguage() judged {
	need, held := c.book.TradesLevels.At(c.day)
	if !held {
		return c.languageNotHeld(need.Basis, resultsOfAll)
	}
	return c.language(need.Value, need.Basis, resultsOfAll)
}

// qualification judges whether there is a certificate of qualification in the
// trade, or an offer of employment in it: IRPR s. 87.2(3)(d).
func (c *checker) qualification() Requirement {
	r := Requirement{Code: Qualification, Basis: regulations("87.2(3)(d)")}
	offer, offered := c.p.TradeOffer.Get()
	_, certified := c.p.Certificate.Get()
	switch {
	case profile.Is(c.p.Certificate, profile.Yes):
		return r.met(Enough)
	case offered && offer != profile.NoEmployment:
		r.Evidence.Offer = offer
		return r.met(Enough)
	case offered && certified:
		return r.notMet(Absent)
	}
	var missing profile.FieldSet
	if !certified {
		missing = missing.With(profile.FieldCertificate)
	}
	if !offered {
		missing = missing.With(profile.FieldTradeOffer)
	}
	return r.unknown(Unanswered, missing)
}
