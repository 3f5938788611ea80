package work

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
)

// A Purpose is what work is counted for. Each counts other work, in another
// time.
type Purpose uint8

const (
	// CanadianPoints is work in Canada for the points of the CRS, the
	// candidate's or the spouse's. What is excluded for the spouse was not read;
	// it is taken to be the same.
	CanadianPoints Purpose = iota + 1

	// ForeignPoints is work outside Canada for the points of the CRS.
	ForeignPoints

	// CanadianExperience is the year of the Canadian Experience Class.
	CanadianExperience

	// SkilledWorker is the continuous year of the Federal Skilled Worker class.
	SkilledWorker

	// SkilledWorkerPoints is the experience of the 67-point grid.
	SkilledWorkerPoints

	// SkilledTrade is the two years of the Federal Skilled Trades class.
	SkilledTrade

	NumPurpose
)

// A Place is where work was done.
type Place uint8

const (
	Anywhere Place = iota
	InCanada
	OutsideCanada
)

// A Rule says which work counts.
type Rule struct {
	Window int   // years that are looked back
	Place  Place // where the work was done

	// Groups lists the groups of the NOC 2021 that count, by their first
	// digits, and Except those that do not although a wider group does. Without
	// Groups, every occupation of TEER 0 to 3 counts.
	Groups, Except []string

	OneOccupation bool // the work in one occupation counts, the best one
	Continuous    bool // the work must not be interrupted

	// Months is the length of the terms that are counted. Zero is 12: years.
	Months int

	// What is excluded. Work without pay never counts.
	NoSelfEmployed bool
	NoStudying     bool // work while studying full time
	NoUnauthorised bool // work in Canada without authorisation

	// PublicPhysicians says that self-employed physicians in publicly funded
	// services count although the self-employed do not.
	PublicPhysicians bool

	// DoubtsSelfEmployed says that the text which we hold does not tell whether
	// the self-employed count.
	DoubtsSelfEmployed bool

	// DoubtsUnauthorised says that the text does not exclude unauthorised work
	// in Canada, and that we do not know whether it is taken.
	DoubtsUnauthorised bool
}

// physicians lists the occupations of [profile.PublicPhysician].
var physicians = [...]noc.Code{31100, 31101, 31102}

// covers reports whether work in the occupation c counts.
func (r *Rule) covers(c noc.Code) bool {
	if r.Groups == nil {
		return c.TEER().Skilled()
	}
	return inAny(c, r.Groups) && !inAny(c, r.Except)
}

func inAny(c noc.Code, groups []string) bool {
	for _, g := range groups {
		if c.In(g) {
			return true
		}
	}
	return false
}

// Term returns the credit of one term: 780 hours for half a year.
func (r *Rule) Term() Credit {
	if r.Months == 0 {
		return Year
	}
	return Year * Credit(r.Months) / 12
}

// after returns the first day on which n terms from first are over.
func (r *Rule) after(first law.Day, n int) law.Day {
	if r.Months == 0 {
		return first.AddYears(n)
	}
	return first.AddMonths(n * r.Months)
}

// Law returns the history of the rule of each purpose.
func Law(p Purpose) law.Dated[Rule] { return rules[p] }

// start is the day on which Express Entry began.
var start = law.On(2015, 1, 1)

// physiciansCount is the day from which self-employed physicians in publicly
// funded services count.
var physiciansCount = law.On(2023, 4, 25)

// canadianPoints is the rule of the CRS for work in Canada.
var canadianPoints = Rule{Window: 10, Place: InCanada, NoSelfEmployed: true, NoStudying: true, NoUnauthorised: true}

// canadianExperience is the rule of the Canadian Experience Class.
var canadianExperience = Rule{Window: 3, Place: InCanada, NoSelfEmployed: true, NoStudying: true, NoUnauthorised: true}

// withPhysicians returns r with the exception for physicians.
func withPhysicians(r Rule) Rule {
	r.PublicPhysicians = true
	return r
}

func instructions(section string) law.Cite {
	return law.Cite{Source: law.Instructions, Section: section}
}

func regulations(section string) law.Cite {
	return law.Cite{Source: law.Regulations, Section: section}
}

// rules is the history of each rule. It is written once, here, and never
// changed.
var rules = [NumPurpose]law.Dated[Rule]{
	CanadianPoints: {
		{Day: start, Basis: instructions("15"), Value: canadianPoints},
		{Day: law.On(2015, 5, 30), Basis: law.Cite{Source: law.Instructions2015, Section: "15(5)-15(7)"}, Value: canadianPoints},
		{Day: physiciansCount, Basis: law.Cite{Source: law.Instructions, Section: "15", Via: law.Physicians2023}, Value: withPhysicians(canadianPoints)},
	},
	ForeignPoints: {
		// The instructions were not read on foreign work. That one occupation
		// counts is the wording of IRCC's calculator.
		{Day: start, Basis: law.Cite{Source: law.CalculatorWording}, Value: Rule{Window: 10, Place: OutsideCanada, OneOccupation: true}},
	},
	CanadianExperience: {
		{Day: start, Basis: regulations("87.1"), Value: canadianExperience},
		{Day: physiciansCount, Basis: law.Cite{Source: law.Regulations, Section: "87.1", Via: law.Physicians2023}, Value: withPhysicians(canadianExperience)},
	},
	SkilledWorker: {
		{Day: start, Basis: regulations("75(2)"), Value: Rule{Window: 10, OneOccupation: true, Continuous: true, DoubtsUnauthorised: true}},
	},
	SkilledWorkerPoints: {
		{Day: start, Basis: regulations("80"), Value: Rule{Window: 10, DoubtsUnauthorised: true}},
	},
	SkilledTrade: {
		// That the self-employed and students are left out is on the page only.
		{Day: start, Basis: law.Cite{Source: law.Regulations, Section: "87.2", Via: law.SkilledTradesPage}, Value: Rule{
			Window: 5, OneOccupation: true, DoubtsUnauthorised: true, NoSelfEmployed: true, NoStudying: true,
			Groups: []string{"72", "73", "82", "83", "92", "93", "6320", "62200"},
			Except: []string{"726", "932"},
		}},
	},
}
