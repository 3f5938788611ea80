// Package profile holds what a candidate tells us, and nothing that we
// conclude from it.
//
// A [Profile] is a set of answers, each of which may be missing. Every question
// is described once, by its [Descriptor]: the form, links, files, the command
// line and the tests all read the same table.
//
// Quick answers (a whole age, a CLB level) stand beside exact ones (the result
// of a test). Both are kept; where the two speak of the same thing the exact
// one is used.
package profile

// A Profile is all the answers of one candidate. The zero Profile is a
// candidate who has answered nothing.
type Profile struct {
	Marital       Answer[Marital]
	SpouseCitizen Answer[YesNo] // the spouse is a citizen or permanent resident of Canada
	SpouseComes   Answer[YesNo] // the spouse accompanies the candidate to Canada

	Age           Answer[Years]
	Education     Answer[Education]
	CanadianStudy Answer[CanadianStudy]

	FirstOfficial Answer[Official] // the candidate's first official language
	First         Language         // results in it
	Second        Language         // results in the other official language

	CanadianWork Answer[Years]
	ForeignWork  Answer[Years]
	Certificate  Answer[YesNo] // certificate of qualification in a trade

	Spouse Spouse

	Sibling    Answer[YesNo]
	JobOffer   Answer[JobOffer]
	Nomination Answer[YesNo]
}

// A Spouse is the answers about the candidate's spouse or common-law partner.
// They count only while the spouse accompanies and is neither a citizen nor a
// permanent resident of Canada.
type Spouse struct {
	Education    Answer[Education]
	Language     Language // in one official language, either one
	CanadianWork Answer[Years]
}

// A Language is what a person has to show in one official language. Levels are
// the quick answer; Results are the exact one and count only while Test is a
// test.
type Language struct {
	Test    Answer[Test]
	Levels  [NumAbility]Answer[Level]
	Results [NumAbility]Answer[Result]
}
