// Package rounds has every round of invitations since Express Entry opened, as
// IRCC published it.
//
// Numbers of candidates by score, which the feed has for rounds since 2022, are
// left out: nothing here needs them, and a browser would load them.
package rounds

import (
	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// A Kind is whom a round invites.
type Kind uint8

const (
	AllPrograms Kind = iota + 1 // the highest-ranked of all
	OneProgram                  // those who are eligible for one federal program
	Nominees                    // those whom a province or territory has nominated
	ByCategory                  // those who are eligible for a category: IRPA s. 10.3(1)(h.1)

	NumKind
)

var kindSlugs = [NumKind]string{AllPrograms: "all", OneProgram: "program", Nominees: "pnp", ByCategory: "category"}

// String returns the frozen name of k.
func (k Kind) String() string {
	if k == 0 || k >= NumKind {
		return "no kind"
	}
	return kindSlugs[k]
}

// A Round is one round of invitations.
type Round struct {
	Number string  // as IRCC writes it: there is no 91, but 91a and 91b
	Day    law.Day // as IRCC dates it; Time is on the next day for a few

	// Time is the moment at which candidates were ranked.
	Time profile.Answer[law.Moment]

	Kind     Kind
	Program  program.Program   // of a round of [OneProgram]
	Category category.Category // of a round [ByCategory]

	// List is the version of the category's criteria, as IRCC's name of the round
	// has it: "2" for "(Version 2)", "2026-3" for "2026-Version 3". Versions of one
	// category do not follow each other without gaps, and the first of 2026 is not
	// always 1.
	List string

	Invitations int        // that were issued
	CutOff      crs.Points // score of the lowest-ranked candidate who was invited

	// TieBreak is the moment before which candidates with the score of the cut-off
	// had to have submitted their profile. IRCC publishes it since round 77.
	TieBreak profile.Answer[law.Moment]

	Source law.Source // in which the round was read
}

// Invites reports whether an invitation of r can be to apply under p. By category
// it can be any of the three: IRCC names them for each such round.
func (r *Round) Invites(p program.Program) bool {
	switch r.Kind {
	case AllPrograms, ByCategory:
		return true
	}
	return r.Program == p
}

// InvitesNominees reports whether an invitation of r can be to apply as a
// provincial nominee.
func (r *Round) InvitesNominees() bool { return r.Kind == AllPrograms || r.Kind == Nominees }

// All returns every round, the oldest first.
func All() []Round {
	all := make([]Round, 0, 512)
	for r := (reader{rest: table[1:], day: opened}); r.rest != ""; {
		all = append(all, r.round())
	}
	return all
}

// On returns the rounds that IRCC dates on day. There can be more than one, and
// none is not to say that there was none: the newest may not be held yet.
func On(day law.Day) []Round {
	var found []Round
	for _, r := range All() {
		if r.Day == day {
			found = append(found, r)
		}
	}
	return found
}

// Find returns the round of the given number.
func Find(number string) (Round, bool) {
	for _, r := range All() {
		if r.Number == number {
			return r, true
		}
	}
	return Round{}, false
}
