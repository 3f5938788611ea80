package program

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// funds judges the money to settle, by the number of persons in the family. The
// offer that answers f waives it for a person who is authorised to work in
// Canada, which an offer with an assessment alone does not make them: IRPR
// ss. 76(1)(b)(ii) and 87.2(5).
func (c *checker) funds(offer profile.Answer[profile.Employment], f profile.Field, basis law.Cite) Requirement {
	r := c.fundsOn(offer, f, basis)
	if r.Outcome == Unknown || r.Reason == Waived {
		return r
	}
	limit := c.day.AddYears(lookAhead)
	for day, ok := c.book.familyAfter(c.p, c.day); ok && day <= limit; day, ok = c.book.familyAfter(c.p, day) {
		later := newChecker(c.book, c.p, day).fundsOn(offer, f, basis)
		switch {
		case r.Outcome == Met && later.Outcome != Met:
			r.Until = day - 1
			return r
		case r.Outcome == NotMet && later.Outcome == Met:
			r.From = day
			return r
		}
	}
	return r
}

// fundsOn judges the money on the day of c only.
func (c *checker) fundsOn(offer profile.Answer[profile.Employment], f profile.Field, basis law.Cite) Requirement {
	r := Requirement{Code: Funds, Basis: basis}
	employment, offered := offer.Get()
	switch employment {
	case profile.AssessedPermit, profile.ExemptPermit, profile.AuthorisedOffer:
		r.Evidence.Offer = employment
		return r.met(Waived)
	}
	var open profile.FieldSet
	if !offered {
		open = profile.SetOf(f)
	}
	table, held := c.book.Funds.At(c.day)
	childAge, known := c.book.ChildAge.At(c.day)
	r.Basis.Via = table.Basis.Source
	if !held || !known {
		return r.unknown(NotHeld, open)
	}
	least, most, family := familyOn(c.p, childAge.Value, c.day)
	r.Evidence.Funds, r.Evidence.Family, r.Evidence.NeedFunds = c.p.Funds, most, table.Value.For(most)
	has, ok := c.p.Funds.Get()
	switch {
	case !ok:
		return r.unknown(Unanswered, open.With(profile.FieldFunds).Or(family))
	case has >= table.Value.For(most):
		return r.met(Enough)
	case has >= table.Value.For(least):
		return r.unknown(Unanswered, open.Or(family))
	}
	r.Evidence.Family, r.Evidence.NeedFunds = least, table.Value.For(least)
	if !offered {
		return r.unknown(Unanswered, open)
	}
	return r.notMet(Short)
}
