package profile

// Employment is an offer of arranged employment that is not scored by the CRS
// any more and still counts for the programs, by the paragraphs of IRPR
// s. 82(2) and, for skilled trades, of s. 87.2(3)(d).
type Employment uint8

const (
	NoEmployment Employment = iota + 1

	// AssessedPermit is work in Canada on a permit that rests on a labour market
	// impact assessment, with an offer of the same employer.
	AssessedPermit

	// ExemptPermit is a year of work in Canada on a permit that needs no such
	// assessment, with an offer of the same employer.
	ExemptPermit

	// AssessedOffer is an offer with a labour market impact assessment to a
	// person who is not authorised to work in Canada.
	AssessedOffer

	// AuthorisedOffer is such an offer to a person who is authorised to work in
	// Canada otherwise.
	AuthorisedOffer

	NumEmployment
)

var employmentSlugs = []string{
	NoEmployment:    "none",
	AssessedPermit:  "lmia-permit",
	ExemptPermit:    "exempt-permit",
	AssessedOffer:   "lmia-offer",
	AuthorisedOffer: "lmia-offer-authorised",
}
