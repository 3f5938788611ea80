package crs

import (
	"slices"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// Caveats is a set of remarks on a line that a person must know to trust it.
type Caveats uint8

const (
	// MixedEnglish marks additional points for French with English at CLB 5 or
	// more in some abilities and lower in others. The criteria do not spell the
	// case out; the lower points are given.
	MixedEnglish Caveats = 1 << iota

	// ToolTCF4 marks an ability at NCLC 4 by TCF Canada as the first language.
	// IRCC's own tool is reported to give 0 where the criteria give 6.
	ToolTCF4

	// ToolPTE marks additional points for French where English is shown by PTE
	// Core. IRCC's own tool is reported to give the lower points.
	ToolPTE

	// ResultExpired marks a line of language whose results are two years old or
	// older on the day and earn nothing.
	ResultExpired

	// ResultNotYet marks a line of language whose results are of a later day.
	ResultNotYet

	// BeforeAnniversary marks years of work of which one more has its 1,560
	// hours and not yet its anniversary. By the hours alone it would count.
	BeforeAnniversary

	// OneOccupation marks years of work outside Canada that would be more if
	// all occupations counted. IRCC's calculator counts one.
	OneOccupation

	// SelfEmployedAbroad marks years of work outside Canada that would be fewer
	// without self-employed work. The texts that we hold do not exclude it, nor do
	// they say that it counts.
	SelfEmployedAbroad
)

// NumCaveat is the number of caveats there are.
const NumCaveat = 8

// CaveatSlugs holds the frozen name of each caveat, by its index.
var CaveatSlugs = [NumCaveat]string{"mixed-english", "tool-tcf-4", "tool-pte",
	"result-expired", "result-not-yet", "before-anniversary", "one-occupation", "self-employed-abroad"}

// caveatBases holds the source of each caveat, by its index.
var caveatBases = [NumCaveat]law.Cite{
	{Source: law.CriteriaPage},
	{Source: law.ToolReport},
	{Source: law.ToolReport},
	{Source: law.Instructions2017, Section: "3(4)"},
	{Source: law.Instructions2017, Section: "3(4)"},
	{Source: law.ExperiencePage},
	{Source: law.CalculatorWording},
	{Source: law.Instructions},
}

// CaveatBasis returns the source of the caveat with index i.
func CaveatBasis(i int) law.Cite { return caveatBases[i] }

// All calls yield with the index, from 0, of each caveat in c.
func (c Caveats) All(yield func(int) bool) {
	for i := range NumCaveat {
		if c&(1<<i) != 0 && !yield(i) {
			return
		}
	}
}

// workCaveats returns the caveats of count, the years of jobs under rule on day.
func workCaveats(rule *work.Rule, jobs []profile.Job, count *work.Count, day law.Day) Caveats {
	var c Caveats
	if count.Short > 0 {
		c |= BeforeAnniversary
	}
	if rule.Place != work.OutsideCanada {
		return c
	}
	several := *rule
	several.OneOccupation = false
	if all := several.At(jobs, day); all.Years > count.Years {
		c |= OneOccupation
	}
	if slices.ContainsFunc(jobs, ownWork) {
		employed := slices.DeleteFunc(slices.Clone(jobs), ownWork)
		if of := rule.At(employed, day); of.Years < count.Years {
			c |= SelfEmployedAbroad
		}
	}
	return c
}

// ownWork reports whether job is said to be self-employed work.
func ownWork(job profile.Job) bool {
	own, said := job.SelfEmployed.Get()
	return said && own != profile.Employee
}

// firstLanguageCaveats returns the caveats of the points for one ability of
// the first language at level.
func firstLanguageCaveats(p *profile.Profile, level profile.Level) Caveats {
	if level == 4 && profile.Is(p.First.Test, profile.TCF) {
		return ToolTCF4
	}
	return 0
}
