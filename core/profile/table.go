package profile

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

// language describes the nine questions about h's results.
func language(h Holder, name string) []Descriptor {
	may := func(p *Profile) bool { return p.FirstOfficial.ok }
	if h == SpouseLanguage {
		may = spouseCounts
	}
	test := choice(h.TestField(), name+"-test", testSlugs, func(p *Profile) *Answer[Test] { return &h.In(p).Test }).when(may)
	test.Kind, test.Holder = KindTest, h
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
		result.asked = func(p *Profile) bool {
			t, ok := h.In(p).Test.Get()
			return may(p) && ok && t.Accepted()
		}
		all = append(all, level, result)
	}
	return all
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

// when returns d asked only of the profiles for which asked holds.
func (d Descriptor) when(asked func(*Profile) bool) Descriptor {
	d.asked = asked
	return d
}

// held returns the ways to read, write and take back the answer at ref.
func held[T ~uint8 | ~uint16](ref func(*Profile) *Answer[T]) (func(*Profile) (int, bool), func(*Profile, int), func(*Profile)) {
	get := func(p *Profile) (int, bool) {
		a := ref(p)
		return int(a.v), a.ok
	}
	set := func(p *Profile, v int) { *ref(p) = Given(T(v)) }
	clear := func(p *Profile) { *ref(p) = Answer[T]{} }
	return get, set, clear
}

func hasSpouse(p *Profile) bool {
	m, ok := p.Marital.Get()
	return ok && m.HasSpouse()
}

func hasForeignSpouse(p *Profile) bool { return hasSpouse(p) && Is(p.SpouseCitizen, No) }

// spouseCounts reports whether p has said that the spouse's answers count.
func spouseCounts(p *Profile) bool { return hasForeignSpouse(p) && Is(p.SpouseComes, Yes) }
