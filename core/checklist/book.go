package checklist

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Book is the history of what the checklist goes by and no other package
// holds. How long documents count is the law of package validity, and the funds
// to settle that of package program.
type Book struct {
	Police  law.Dated[PoliceRule]
	Upfront law.Dated[bool] // the medical examination comes before filing

	// Residence is how many months old the proof of a brother's or sister's
	// residence in Canada may be.
	Residence law.Dated[int]

	Fees       [NumFee]law.Dated[profile.Dollars] // of one person
	Biometrics law.Dated[BiometricsFee]
}

// A PoliceRule says of which countries police certificates are asked for.
type PoliceRule struct {
	Months int // in a row, lived there
	Years  int // that are looked back from filing
	Age    int // from which on time counts
}

// A Fee is a fee that each person pays.
type Fee uint8

const (
	Processing       Fee = iota + 1 // of the applicant, and of a spouse or partner
	RightOfResidence                // of the same
	ProcessingChild                 // of a dependent child

	NumFee
)

// A BiometricsFee is what is paid for fingerprints and a photo.
type BiometricsFee struct {
	One, Family profile.Dollars // of one person, and of two or more together
	From, To    int             // the ages of those who give them
}

// start is the day on which Express Entry began.
var start = law.On(2015, 1, 1)

// raised is the day on which the fees were last raised.
var raised = law.On(2026, 4, 30)

// Law returns the history of what the checklist goes by. To record a change, add
// an entry at the end of the timeline that changes.
func Law() *Book { return &book }

// book is written once, here, and never changed.
var book = Book{
	Police: law.Dated[PoliceRule]{
		{Day: start, Basis: law.Cite{Source: law.PolicePage}, Value: PoliceRule{Months: 6, Years: 10, Age: 18}},
	},

	// Whether it came before or after filing changed in earlier years, of which
	// no text was read. Applications without it were let through until
	// 2025-10-20.
	Upfront: law.Dated[bool]{
		{Day: start, Basis: law.Cite{Source: law.MedicalReports}, NotHeld: true},
		{Day: law.On(2025, 8, 21), Basis: law.Cite{Source: law.MedicalReports}, Value: true},
	},

	Residence: law.Dated[int]{{Day: start, Basis: law.Cite{Source: law.SiblingReports}, Value: 6}},

	// Fees are raised every second 30 April. Earlier ones were not read.
	Fees: [NumFee]law.Dated[profile.Dollars]{
		Processing: {
			{Day: start, Basis: law.Cite{Source: law.Regulations, Section: "295(1)"}, NotHeld: true},
			{Day: raised, Basis: law.Cite{Source: law.Regulations, Section: "295(1)", Via: law.FeeReports}, Value: 990},
		},
		RightOfResidence: {
			{Day: start, Basis: law.Cite{Source: law.Regulations, Section: "303"}, NotHeld: true},
			{Day: raised, Basis: law.Cite{Source: law.Regulations, Section: "303", Via: law.FeeReports}, Value: 600},
		},
		ProcessingChild: {
			{Day: start, Basis: law.Cite{Source: law.Regulations, Section: "295(1)"}, NotHeld: true},
			{Day: raised, Basis: law.Cite{Source: law.Regulations, Section: "295(1)", Via: law.ChildFeeEstimate}, Value: 270},
		},
	},
	Biometrics: law.Dated[BiometricsFee]{
		{Day: start, Basis: law.Cite{Source: law.FeeReports}, NotHeld: true},
		{Day: law.On(2020, 1, 1), Seen: true, Basis: law.Cite{Source: law.FeeReports}, Value: BiometricsFee{One: 85, Family: 170, From: 14, To: 79}},
	},
}
