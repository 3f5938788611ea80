package profile

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
)

// nocCode shortens the name where it stands among many.
type nocCode = noc.Code

// Slugs of values, each indexed by the value of its enum. They are frozen:
// links and files live for years. testdata/slugs.golden fails when one changes.
var (
	yesNoSlugs = []string{No: "no", Yes: "yes"}

	maritalSlugs = []string{
		NeverMarried: "single",
		Married:      "married",
		CommonLaw:    "common-law",
		Separated:    "separated",
		Divorced:     "divorced",
		Annulled:     "annulled",
		Widowed:      "widowed",
	}

	educationSlugs = []string{
		LessThanSecondary: "none",
		Secondary:         "secondary",
		OneYear:           "one-year",
		TwoYear:           "two-year",
		Bachelors:         "bachelor",
		TwoOrMore:         "two-or-more",
		Masters:           "masters",
		Doctorate:         "doctorate",
	}

	canadianStudySlugs = []string{
		NoCanadianStudy:       "none",
		CanadianSecondary:     "secondary",
		CanadianOneOrTwoYears: "one-or-two-years",
		CanadianThreeYears:    "three-years",
	}

	officialSlugs = []string{English: "english", French: "french"}

	testSlugs = []string{
		NoTest:     "none",
		LevelsOnly: "levels",
		CELPIP:     "celpip-general",
		IELTS:      "ielts-general",
		PTE:        "pte-core",
		TEF:        "tef-canada",
		TEF699:     "tef-canada-699",
		TCF:        "tcf-canada",
	}

	jobOfferSlugs = []string{NoOffer: "none", SeniorOffer: "senior", OtherOffer: "other"}

	// credentialSlugs names the levels that one credential can have.
	credentialSlugs = []string{
		Secondary: "secondary",
		OneYear:   "one-year",
		TwoYear:   "two-year",
		Bachelors: "bachelor",
		Masters:   "masters",
		Doctorate: "doctorate",
	}

	selfEmploymentSlugs = []string{Employee: "no", SelfEmployed: "yes", PublicPhysician: "public-physician"}

	employersSlugs = []string{OneEmployer: "one", SeveralEmployers: "several"}

	abilitySlugs = []string{Listening: "listening", Reading: "reading", Writing: "writing", Speaking: "speaking"}
)

// String returns the frozen name of a.
func (a Ability) String() string { return abilitySlugs[a] }

// descriptors is the table of questions. It is written once, here, and never
// changed.
var descriptors = table()

func table() (t [NumField]Descriptor) {
	for _, d := range []Descriptor{
		choice(FieldMarital, "marital", maritalSlugs, func(p *Profile) *Answer[Marital] { return &p.Marital }),
		choice(FieldSpouseCitizen, "spouse-citizen", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.SpouseCitizen }).when(hasSpouse),
		choice(FieldSpouseComes, "spouse-comes", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.SpouseComes }).when(hasForeignSpouse),
		years(FieldAge, "age", 17, 45, func(p *Profile) *Answer[Years] { return &p.Age }),
		choice(FieldEducation, "education", educationSlugs, func(p *Profile) *Answer[Education] { return &p.Education }),
		choice(FieldCanadianStudy, "canadian-study", canadianStudySlugs, func(p *Profile) *Answer[CanadianStudy] { return &p.CanadianStudy }),
		choice(FieldFirstOfficial, "first-official", officialSlugs, func(p *Profile) *Answer[Official] { return &p.FirstOfficial }),
		years(FieldCanadianWork, "canadian-work", 0, 5, func(p *Profile) *Answer[Years] { return &p.CanadianWork }),
		years(FieldForeignWork, "foreign-work", 0, 3, func(p *Profile) *Answer[Years] { return &p.ForeignWork }),
		choice(FieldCertificate, "certificate", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.Certificate }),
		choice(FieldSpouseEducation, "spouse-education", educationSlugs, func(p *Profile) *Answer[Education] { return &p.Spouse.Education }).when(spouseCounts),
		years(FieldSpouseWork, "spouse-work", 0, 5, func(p *Profile) *Answer[Years] { return &p.Spouse.CanadianWork }).when(spouseCounts),
		choice(FieldSibling, "sibling", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.Sibling }),
		choice(FieldJobOffer, "job-offer", jobOfferSlugs, func(p *Profile) *Answer[JobOffer] { return &p.JobOffer }),
		choice(FieldNomination, "nomination", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.Nomination }),

		day(FieldBorn, "born", func(p *Profile) *Answer[law.Day] { return &p.Born }),
		day(FieldMaritalSince, "marital-since", func(p *Profile) *Answer[law.Day] { return &p.MaritalSince }).when(hasChanged),
		choice(FieldMaritalBefore, "marital-before", maritalSlugs, func(p *Profile) *Answer[Marital] { return &p.MaritalBefore }).when(hasMaritalSince),
		list(FieldCredentials, credentialList("credentials", func(p *Profile) *Credentials { return &p.Credentials })),
		list(FieldJobs, jobList("jobs", func(p *Profile) *Jobs { return &p.Jobs })),
		list(FieldSpouseCredentials, credentialList("spouse-credentials", func(p *Profile) *Credentials { return &p.Spouse.Credentials })).when(spouseCounts),
		list(FieldSpouseJobs, jobList("spouse-jobs", func(p *Profile) *Jobs { return &p.Spouse.Jobs })).when(spouseCounts),
		day(FieldSiblingBorn, "sibling-born", func(p *Profile) *Answer[law.Day] { return &p.SiblingOf.Born }).when(hasSibling),
		day(FieldSiblingSince, "sibling-since", func(p *Profile) *Answer[law.Day] { return &p.SiblingOf.Since }).when(hasSibling),
		day(FieldSiblingUntil, "sibling-until", func(p *Profile) *Answer[law.Day] { return &p.SiblingOf.Until }).when(hasSibling),
		choice(FieldNominationBy, "nomination-by", provinceSlugs, func(p *Profile) *Answer[Province] { return &p.Nominated.By }).when(isNominated),
		day(FieldNominationIssued, "nomination-issued", func(p *Profile) *Answer[law.Day] { return &p.Nominated.Issued }).when(isNominated),
		day(FieldNominationExpires, "nomination-expires", func(p *Profile) *Answer[law.Day] { return &p.Nominated.Expires }).when(isNominated),
		day(FieldNominationWithdrawn, "nomination-withdrawn", func(p *Profile) *Answer[law.Day] { return &p.Nominated.Withdrawn }).when(isNominated),

		list(FieldChildren, childList("children")),
		dollars(FieldFunds, "funds", func(p *Profile) *Answer[Dollars] { return &p.Funds }),
		choice(FieldQuebec, "quebec", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.Quebec }),
		choice(FieldRelative, "relative", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.Relative }),
		choice(FieldStudied, "studied-in-canada", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.Studied }),
		choice(FieldSpouseStudied, "spouse-studied-in-canada", yesNoSlugs, func(p *Profile) *Answer[YesNo] { return &p.SpouseStudied }).when(spouseCounts),
		choice(FieldArranged, "arranged-employment", employmentSlugs, func(p *Profile) *Answer[Employment] { return &p.Arranged }),
		choice(FieldTradeOffer, "trade-offer", employmentSlugs, func(p *Profile) *Answer[Employment] { return &p.TradeOffer }),
		day(FieldTradeQualified, "trade-qualified", func(p *Profile) *Answer[law.Day] { return &p.TradeQualified }),
	} {
		t[d.Field] = d
	}
	for h, name := range []string{FirstLanguage: "first", SecondLanguage: "second", SpouseLanguage: "spouse"} {
		if name == "" {
			continue
		}
		for _, d := range language(Holder(h), name) {
			t[d.Field] = d
		}
	}
	return t
}

// language describes the eleven questions about h's results.
func language(h Holder, name string) []Descriptor {
	may := func(p *Profile) bool { return p.FirstOfficial.ok }
	if h == SpouseLanguage {
		may = spouseCounts
	}
	test := choice(h.TestField(), name+"-test", testSlugs, func(p *Profile) *Answer[Test] { return &h.In(p).Test }).when(may)
	test.Kind, test.Holder = KindTest, h
	tested := func(p *Profile) bool {
		t, ok := h.In(p).Test.Get()
		return may(p) && ok && t.Accepted()
	}
	all := []Descriptor{test}
	for _, a := range Abilities {
		level := Descriptor{
			Field: h.LevelField(a), Slug: name + "-level-" + abilitySlugs[a],
			Kind: KindLevel, Holder: h, Ability: a,
			Highest: int(TenOrMore), From: int(BelowFour), To: int(TenOrMore),
		}
		level.get, level.set, level.clear = held(func(p *Profile) *Answer[Level] { return &h.In(p).Levels[a] })
		level.asked = func(p *Profile) bool { return may(p) && Is(h.In(p).Test, LevelsOnly) }

		result := Descriptor{
			Field: h.ResultField(a), Slug: name + "-result-" + abilitySlugs[a],
			Kind: KindResult, Holder: h, Ability: a,
			Highest: int(Points(699)), To: int(Points(699)),
		}
		result.get, result.set, result.clear = held(func(p *Profile) *Answer[Result] { return &h.In(p).Results[a] })
		result.asked = tested
		all = append(all, level, result)
	}
	date := day(h.DateField(), name+"-date", func(p *Profile) *Answer[law.Day] { return &h.In(p).Date }).when(tested)
	registered := day(h.RegisteredField(), name+"-registered", func(p *Profile) *Answer[law.Day] { return &h.In(p).Registered }).when(tested)
	date.Holder, registered.Holder = h, h
	return append(all, date, registered)
}

func choice[T ~uint8](f Field, slug string, values []string, ref func(*Profile) *Answer[T]) Descriptor {
	d := Descriptor{Field: f, Slug: slug, Kind: KindChoice, Values: values, Lowest: 1, Highest: len(values) - 1, From: 1, To: len(values) - 1}
	d.get, d.set, d.clear = held(ref)
	return d
}

func years(f Field, slug string, from, to int, ref func(*Profile) *Answer[Years]) Descriptor {
	d := Descriptor{Field: f, Slug: slug, Kind: KindYears, Highest: 120, From: from, To: to}
	d.get, d.set, d.clear = held(ref)
	return d
}

func day(f Field, slug string, ref func(*Profile) *Answer[law.Day]) Descriptor {
	d := Descriptor{Field: f, Slug: slug, Kind: KindDay}
	d.Lowest, d.Highest = limits(KindDay)
	d.From, d.To = d.Lowest, d.Highest
	d.get, d.set, d.clear = held(ref)
	return d
}

func dollars(f Field, slug string, ref func(*Profile) *Answer[Dollars]) Descriptor {
	d := Descriptor{Field: f, Slug: slug, Kind: KindDollars}
	d.Lowest, d.Highest = limits(KindDollars)
	d.From, d.To = d.Lowest, d.Highest
	d.get, d.set, d.clear = held(ref)
	return d
}

// list describes a question answered by the entries of l.
func list(f Field, l *List) Descriptor {
	d := Descriptor{Field: f, Slug: l.Slug, Kind: KindList, List: l, Highest: l.Most, To: l.Most}
	d.get = func(p *Profile) (int, bool) {
		n := l.Len(p, At{})
		return n, n > 0
	}
	d.clear = func(p *Profile) {
		for n := l.Len(p, At{}); n > 0; n-- {
			l.Remove(p, At{Entry: n - 1})
		}
	}
	return d
}

// when returns d asked only of the profiles for which asked holds.
func (d Descriptor) when(asked func(*Profile) bool) Descriptor {
	d.asked = asked
	return d
}

// held returns the ways to read, write and take back the answer at ref.
func held[T whole](ref func(*Profile) *Answer[T]) (func(*Profile) (int, bool), func(*Profile, int), func(*Profile)) {
	get := func(p *Profile) (int, bool) {
		a := ref(p)
		return int(a.v), a.ok
	}
	set := func(p *Profile, v int) { *ref(p) = Given(T(v)) }
	clear := func(p *Profile) { *ref(p) = Answer[T]{} }
	return get, set, clear
}

// whole is any answer, each of which is held as a whole number.
type whole interface {
	~uint8 | ~uint16 | ~uint32 | ~int32
}

// hasSpouse reports whether p has a spouse or partner, or had one before the
// marital status changed: the score of an earlier day asks of that one.
func hasSpouse(p *Profile) bool {
	m, ok := p.Marital.Get()
	before, changed := p.MaritalBefore.Get()
	return ok && (m.HasSpouse() || changed && hasMaritalSince(p) && before.HasSpouse())
}

func hasForeignSpouse(p *Profile) bool { return hasSpouse(p) && Is(p.SpouseCitizen, No) }

// spouseCounts reports whether p has said that the spouse's answers count.
func spouseCounts(p *Profile) bool { return hasForeignSpouse(p) && Is(p.SpouseComes, Yes) }

// hasChanged reports whether p's marital status began on some day.
func hasChanged(p *Profile) bool {
	m, ok := p.Marital.Get()
	return ok && m != NeverMarried
}

func hasMaritalSince(p *Profile) bool { return hasChanged(p) && p.MaritalSince.ok }

func hasSibling(p *Profile) bool { return Is(p.Sibling, Yes) }

func isNominated(p *Profile) bool { return Is(p.Nomination, Yes) }
