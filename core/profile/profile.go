// Package profile holds what a candidate tells us, and nothing that we
// conclude from it.
//
// A [Profile] is a set of answers, each of which may be missing. Every question
// is described once, by its [Descriptor]: the form, links, files, the command
// line and the tests all read the same table.
//
// Quick answers (a whole age, complete years of work) stand beside exact ones
// (a date of birth, jobs with their dates). Both are kept; where the two speak of
// the same thing the exact one is used.
//
// A Profile is a plain value: copying it copies every job, and two that hold
// the same answers are equal by ==. That is why its lists have a limit.
package profile

import "sixtydays/core/law"

// A Profile is all the answers of one candidate. The zero Profile is a
// candidate who has answered nothing.
type Profile struct {
	Marital       Answer[Marital]
	MaritalSince  Answer[law.Day] // first day of the marriage or separation, or of living together
	MaritalBefore Answer[Marital] // the status before that day
	SpouseCitizen Answer[YesNo]   // the spouse is a citizen or permanent resident of Canada
	SpouseComes   Answer[YesNo]   // the spouse accompanies the candidate to Canada
	Children      Children

	Age  Answer[Years]
	Born Answer[law.Day]

	Education     Answer[Education]
	CanadianStudy Answer[CanadianStudy]
	Credentials   Credentials

	FirstOfficial Answer[Official] // the candidate's first official language
	First         Language         // results in it
	Second        Language         // results in the other official language

	CanadianWork Answer[Years]
	ForeignWork  Answer[Years]
	Jobs         Jobs
	Certificate  Answer[YesNo] // certificate of qualification in a trade

	Spouse Spouse

	Sibling    Answer[YesNo]
	SiblingOf  Sibling
	JobOffer   Answer[JobOffer]
	Nomination Answer[YesNo]
	Nominated  Nomination

	// What the programs ask for and the score does not.

	Funds          Answer[Dollars]    // settlement funds, available and not borrowed
	Quebec         Answer[YesNo]      // intends to live in Quebec
	Relative       Answer[YesNo]      // a relative in Canada: IRPR s. 83(5)
	Studied        Answer[YesNo]      // two academic years of study in Canada: IRPR s. 83(3)
	SpouseStudied  Answer[YesNo]      // the same of the spouse
	Arranged       Answer[Employment] // arranged employment: IRPR s. 82(2)
	TradeOffer     Answer[Employment] // offer in a skilled trade: IRPR s. 87.2(3)(d)
	TradeQualified Answer[law.Day]    // first day on which the candidate could practise the trade independently
}

// A Spouse is the answers about the candidate's spouse or common-law partner.
// They count only while the spouse accompanies and is neither a citizen nor a
// permanent resident of Canada.
type Spouse struct {
	Education    Answer[Education]
	Credentials  Credentials
	Language     Language // in one official language, either one
	CanadianWork Answer[Years]
	Jobs         Jobs
}

// A Language is what a person has to show in one official language. Levels are
// the quick answer; Results are the exact one and count only while Test is a
// test.
type Language struct {
	Test       Answer[Test]
	Levels     [NumAbility]Answer[Level]
	Results    [NumAbility]Answer[Result]
	Date       Answer[law.Day] // of the result, as the report shows it
	Registered Answer[law.Day] // of the registration for the test, where it is not that of the result
}

// A Sibling is the exact answers about a brother or sister in Canada.
type Sibling struct {
	Born  Answer[law.Day]
	Since Answer[law.Day] // first day of living in Canada as a citizen or permanent resident
	Until Answer[law.Day] // last day of it, for one who left
}

// A Nomination is the certificate of a province or territory.
type Nomination struct {
	By        Answer[Province]
	Issued    Answer[law.Day]
	Expires   Answer[law.Day] // last day of its validity
	Withdrawn Answer[law.Day] // day on which the province withdrew it
}
