package rules

import (
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// scoring returns the parameters of the Comprehensive Ranking System.
func scoring(b *crs.Book) []Parameter {
	return []Parameter{
		of(Parameter{Name: "crs/limits", Title: "Most that the score and its parts can be", Unit: points}, b.Most, most),
		of(line(crs.Age), b.Age, ages),
		of(line(crs.Education), b.Education, func(g crs.EducationGrid) Value {
			return byEducation(func(e int) Value { return pair(g[e]) })
		}),
		of(line(crs.FirstLanguage).noted(eachAbility), b.FirstLanguage, levels),
		of(line(crs.SecondLanguage).noted(eachAbility), b.SecondLanguage, levels),
		of(line(crs.CanadianWork), b.CanadianWork, func(g crs.WorkGrid) Value {
			return byYears(completeYears, len(g)-1, func(y int) Value { return pair(g[y]) })
		}),
		of(line(crs.SpouseEducation), b.SpouseEducation, func(g [profile.NumEducation]crs.Points) Value {
			return byEducation(func(e int) Value { return whole(g[e]) })
		}),
		of(line(crs.SpouseLanguage).noted(eachAbility), b.SpouseLanguage, func(g [profile.NumLevel]crs.Points) Value {
			return byLevel(func(l profile.Level) Value { return whole(g[l]) })
		}),
		of(line(crs.SpouseWork), b.SpouseWork, func(g [len(crs.WorkGrid{})]crs.Points) Value {
			return byYears(completeYears, len(g)-1, func(y int) Value { return whole(g[y]) })
		}),
		of(line(crs.Transfer).noted("Each of the five combinations earns by one grid: a class of what is combined, and a tier of what it is combined with."), b.Transfer, transfer),
		of(line(crs.Sibling), b.Sibling, number),
		of(line(crs.French), b.French, french),
		of(line(crs.CanadianStudy), b.CanadianStudy, func(g [profile.NumCanadianStudy]crs.Points) Value {
			names := words.English{}.Names()
			return byChoice("Credential", profile.FieldCanadianStudy, names.CanadianStudy[:], func(i int) Value { return whole(g[i]) })
		}),
		of(line(crs.JobOffer), b.JobOffer, func(g [profile.NumJobOffer]crs.Points) Value {
			names := words.English{}.Names()
			return byChoice("Offer", profile.FieldJobOffer, names.JobOffer[:], func(i int) Value { return whole(g[i]) })
		}),
		of(line(crs.Nomination), b.Nomination, number),
		reports(b.Reports),
	}
}

const (
	points        = "points"
	completeYears = "Complete years"
	eachAbility   = "For each of the four abilities."
)

// line returns the parameter of one line of the score, without its history.
func line(r crs.Rule) Parameter {
	return Parameter{Name: "crs/" + r.String(), Title: words.English{}.Names().Rule[r], Unit: points}
}

// noted returns p with a note.
func (p Parameter) noted(note string) Parameter {
	p.Note = note
	return p
}

func number(p crs.Points) Value { return whole(p) }

func pair(p crs.Pair) Grid {
	return Grid{Rows: []Row{
		{"with_spouse", "With a spouse", whole(p.With)},
		{"without_spouse", "Without a spouse", whole(p.Without)},
	}}
}

func byEducation(show func(int) Value) Grid {
	names := words.English{}.Names()
	return byChoice("Education", profile.FieldEducation, names.Education[:], show)
}

func most(m crs.Most) Value {
	names := words.English{}.Names().Rule
	return Grid{Of: "Part", Rows: []Row{
		{crs.Total.String(), names[crs.Total], pair(m.Total)},
		{crs.Core.String(), names[crs.Core], pair(m.Core)},
		{crs.SecondLanguage.String(), names[crs.SecondLanguage], pair(m.SecondLanguage)},
		{crs.Transfer.String(), names[crs.Transfer], pair(m.Transfer)},
		{crs.Spouse.String(), names[crs.Spouse], whole(m.Spouse)},
		{"combinations", "Each group of combinations", whole(m.TransferGroup)},
		{crs.Additional.String(), names[crs.Additional], whole(m.Additional)},
	}}
}

func ages(g crs.AgeGrid) Value {
	d := profile.Describe(profile.FieldAge)
	return byAge(d.From, d.To, func(age int) Value { return pair(g.At(profile.Years(age))) })
}

func levels(g crs.LanguageGrid) Value {
	return byLevel(func(l profile.Level) Value { return pair(g[l]) })
}

func transfer(t crs.Transferability) Value {
	grid := Grid{Of: "Class"}
	tiers := [crs.NumTier]string{crs.NoTier: "No tier", crs.LowerTier: "Lower tier", crs.UpperTier: "Upper tier"}
	for c := crs.NoClass; c < crs.NumClass; c++ {
		row := Grid{}
		for tier := crs.NoTier; tier < crs.NumTier; tier++ {
			row.Rows = append(row.Rows, Row{tier.String(), tiers[tier], whole(t.Grid[c][tier])})
		}
		grid.Rows = append(grid.Rows, Row{Name: c.String(), Value: row})
	}
	return Grid{Rows: []Row{
		{"points", "Points by class and tier", grid},
		{"education", "Class of education", byEducation(func(e int) Value { return Word(t.EducationClass[e].String()) })},
		{"from", "Where classes and tiers begin", Grid{Of: "By", Rows: []Row{
			{"foreign_years", "Class of work outside Canada, in years", threshold(t.ForeignYears)},
			{"canadian_years", "Tier of work in Canada, in years", threshold(t.CanadianYears)},
			{"language", "Tier of language with education or work, CLB or NCLC in all abilities", threshold(t.Language)},
			{"certificate_language", "Tier of language with a certificate, CLB or NCLC in all abilities", threshold(t.CertificateTier)},
		}}},
	}}
}

func threshold[T ~uint8](t crs.Threshold[T]) Grid {
	return Grid{Rows: []Row{{"lower", "Lower from", whole(t.Lower)}, {"upper", "Upper from", whole(t.Upper)}}}
}

func french(f crs.FrenchBonus) Value {
	return Grid{Rows: []Row{
		{"french_level", "NCLC needed in all abilities", whole(f.French)},
		{"english_level", "CLB needed in all abilities for the higher points", whole(f.English)},
		{"lower", "Points", whole(f.Lower)},
		{"higher", "Points with English", whole(f.High)},
	}}
}

// reports returns the parameter of the changes that are reported and could not
// be verified. It stays when there are none.
func reports(all []crs.Report) Parameter {
	p := Parameter{
		Name: "crs/reported-changes", Title: "Reported changes",
		Note:    "From the day of such a change on, no value of it is held. Totals are by the grid of the day before and say so.",
		History: make([]Entry, 0, len(all)),
	}
	for _, r := range all {
		report := Report{By: r.By, Check: r.Check, Adds: r.Adds, NamedBy: r.NamedBy}
		for rule := crs.Total; rule < crs.NumRule; rule++ {
			if r.Named.Has(rule) {
				report.Named = append(report.Named, rule)
			}
		}
		p.History = append(p.History, Entry{From: r.Day, Basis: law.Cite{Source: r.By[0]}, NotHeld: true, Report: &report})
	}
	return p
}
