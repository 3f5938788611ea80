package profile

import "sixtydays/core/law"

// A Credential is one completed diploma, certificate or degree.
type Credential struct {
	Level     Answer[Education] // neither LessThanSecondary nor TwoOrMore, which are of several or none
	Country   Answer[Country]   // where it was earned
	Completed Answer[law.Day]   // day on which all requirements were met
	Assessed  Answer[law.Day]   // abroad: day on which the educational credential assessment (ECA) was issued

	// Counts is the answer, for one earned in Canada, to whether it meets the
	// conditions for additional points: eight months of full-time study in
	// Canada, not mainly a language course, no duty to return home.
	Counts Answer[YesNo]
}

// MostCredentials is the limit of a list of credentials.
const MostCredentials = 6

// Credentials is a list of credentials, in any order.
type Credentials struct {
	n    uint8
	list [MostCredentials]Credential
}

// All returns the credentials. They may be changed in place.
func (c *Credentials) All() []Credential { return c.list[:c.n] }

// Add appends a credential. It reports false when there is no room.
func (c *Credentials) Add(credential Credential) bool { return add(c.list[:], &c.n, credential) }

// Remove takes the credential with index i away.
func (c *Credentials) Remove(i int) { remove(c.list[:], &c.n, i) }
