package decline

import (
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/rounds"
)

// RoundOf returns what is known of r as the round of an invitation.
func RoundOf(r *rounds.Round) Round {
	of := Round{Kind: kindOf(r), CutOff: profile.Given(r.CutOff), TieBreak: r.TieBreak}
	if of.Kind == Category {
		of.Category = r.Category.String()
	}
	return of
}

// kindOf returns the kind of r. A round for one program is a general one: the
// law tests the minimum criteria of the class after either.
func kindOf(r *rounds.Round) Kind {
	switch r.Kind {
	case rounds.Nominees:
		return Nominees
	case rounds.ByCategory:
		return Category
	}
	return General
}

// classes are the classes of the federal programs.
var classes = [program.NumProgram]Class{
	program.CanadianExperience: CanadianExperience,
	program.SkilledWorker:      SkilledWorker,
	program.SkilledTrades:      SkilledTrades,
}

// Classes returns the classes that an invitation of r can name, in their order.
// There is only one when the round itself tells the class.
func Classes(r *rounds.Round) []Class {
	var all []Class
	for p := program.Program(1); p < program.NumProgram; p++ {
		if r.Invites(p) {
			all = append(all, classes[p])
		}
	}
	if r.InvitesNominees() {
		all = append(all, Nominee)
	}
	return all
}
