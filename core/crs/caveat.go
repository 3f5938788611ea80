package crs

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
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
)

// NumCaveat is the number of caveats there are.
const NumCaveat = 3

// CaveatSlugs holds the frozen name of each caveat, by its index.
var CaveatSlugs = [NumCaveat]string{"mixed-english", "tool-tcf-4", "tool-pte"}

// caveatBases holds the source of each caveat, by its index.
var caveatBases = [NumCaveat]law.Cite{
	{Source: law.CriteriaPage},
	{Source: law.ToolReport},
	{Source: law.ToolReport},
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

// firstLanguageCaveats returns the caveats of the points for one ability of
// the first language at level.
func firstLanguageCaveats(p *profile.Profile, level profile.Level) Caveats {
	if level == 4 && profile.Is(p.First.Test, profile.TCF) {
		return ToolTCF4
	}
	return 0
}
