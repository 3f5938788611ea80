package program

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// resultsOfAll cites the limit on the age of language results for the classes
// whose own sections have none.
var resultsOfAll = law.Cite{Source: law.Instructions, Section: "3(4)", Via: law.Instructions2017}

// canadianExperience judges the requirements of the Canadian Experience Class:
// IRPR s. 87.1.
func (c *checker) canadianExperience() []Requirement {
	language := c.canadianLanguage()
	return []Requirement{c.canadianYear(), language.levels, language.results, c.residence(regulations("87.1(1)"))}
}

// canadianYear judges the year of work in Canada within three years. Quick
// complete years in ten say that there is none in three if they are none, and
// else leave it open.
func (c *checker) canadianYear() Requirement {
	_, left := elsewhere(c.jobs, work.InCanada, profile.FieldCanadianWork, c.p.CanadianWork)
	return c.experience(CanadianExperience, work.CanadianExperience, c.jobs, left)
}

// canadianLanguage judges the results, of which the levels that are needed
// depend on the occupation. While it can be one of either kind, levels that are
// high enough for both are enough, and those too low for both are not.
func (c *checker) canadianLanguage() judged {
	levels, held := c.book.CanadianLevels.At(c.day)
	if !held {
		return c.languageNotHeld(levels.Basis, resultsOfAll)
	}
	main := c.mainOccupation()
	basis := levels.Basis
	if _, ok := main.code.Get(); ok {
		basis.Section = "87.1(2)(e)"
	}
	need := levels.Value.Lower
	if main.upper {
		need = levels.Value.Upper
	}
	j := c.language(EveryAbility(need), basis, resultsOfAll)
	if j.levels.Outcome == NotMet && main.upper && main.lower {
		j = c.language(EveryAbility(levels.Value.Lower), basis, resultsOfAll)
		if j.levels.Outcome == Met {
			j.levels = j.levels.unknown(main.left.reason, main.left.missing)
			j.levels.Evidence.Needs = EveryAbility(need)
		}
	}
	j.levels.Evidence.Occupation = main.code
	return j
}

// languageNotHeld judges the results while no levels are held for the day.
func (c *checker) languageNotHeld(levels, results law.Cite) judged {
	j := c.judge(&c.first, Levels{}, levels, results)
	j.levels = j.levels.unknown(NotHeld, profile.FieldSet{})
	return j
}

// A mainOccupation is the occupation in which a person has acquired the greater
// amount of work.
type mainOccupation struct {
	code profile.Answer[noc.Code]

	// Upper and lower say that it can be one of TEER 0 or 1, and of TEER 2 or 3.
	// Left is why it can be both.
	upper, lower bool
	left         open
}

// can notes that the main occupation can be code, or any while that is not
// known.
func (m *mainOccupation) can(code profile.Answer[noc.Code]) {
	c, ok := code.Get()
	m.upper = m.upper || !ok || c.TEER() <= 1
	m.lower = m.lower || !ok || c.TEER() > 1
}

// mainOccupation finds the occupation in which the candidate has acquired the
// greater amount of the work in Canada of the last three years: IRPR
// s. 87.1(2)(e). Which one decides when two come to the same is not said.
func (c *checker) mainOccupation() mainOccupation {
	jobs := c.jobs
	m := mainOccupation{left: open{Quick, profile.SetOf(profile.FieldJobs)}}
	rule, ok := c.ruleFor(work.CanadianExperience)
	var most work.Credit
	for i := range jobs {
		code := jobs[i].Occupation
		if _, known := code.Get(); !known || !ok {
			continue
		}
		same := where(jobs, func(j *profile.Job) bool { return j.Occupation == code })
		credit := rule.At(same.all(), c.day).Credit
		switch {
		case credit == 0 || credit < most:
			continue
		case credit > most:
			m, most = mainOccupation{code: code, left: open{reason: Doubtful}}, credit
		}
		m.can(code)
	}
	for i := range jobs {
		switch rule.Judge(&jobs[i], profile.Answer[noc.Code]{}).Reason {
		case work.Lacks, work.Doubtful:
			m.can(jobs[i].Occupation)
			m.left = open{Unanswered, profile.SetOf(profile.FieldJobs)}
		}
	}
	if most == 0 {
		m.can(profile.Answer[noc.Code]{})
	}
	return m
}

// residence judges the intention to live outside Quebec, which selects its own
// immigrants.
func (c *checker) residence(basis law.Cite) Requirement {
	r := Requirement{Code: Residence, Basis: basis}
	quebec, ok := c.p.Quebec.Get()
	switch {
	case !ok:
		return r.unknown(Unanswered, profile.SetOf(profile.FieldQuebec))
	case quebec == profile.Yes:
		return r.notMet(Contrary)
	}
	return r.met(Enough)
}
