package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// An Invitation is what the letter says, and the round in which it was issued.
type Invitation struct {
	Day   law.Day // on which it was issued
	Class Class   // that it names; zero when not known
	Round Round

	Deadline       profile.Answer[law.Moment] // that the letter prints
	ProfileExpires profile.Answer[law.Day]    // on which the profile's twelve months end
}

// A Case is an invitation together with full answers: those of the profile, and
// those that are true.
type Case struct {
	Today      law.Day
	State      State
	Invitation Invitation

	// Claimed is what the profile said on the day of the invitation, and True
	// what is true. What a date in True tells is true from that date on.
	Claimed, True *profile.Profile

	// Since names the questions whose true answer came about after the
	// invitation, and that no date in True tells. What the profile said to them
	// was true on the day of the invitation.
	Since profile.FieldSet

	// Planned is the day on which the person means to file, and for an
	// application that was filed the day on which it was received. Without it, it
	// is the first day on which everything holds and is at hand; for one that was
	// filed the last, and the question is left open where it matters.
	Planned profile.Answer[law.Day]

	// Account is the score that the person's IRCC account showed when the
	// invitation was issued.
	Account profile.Answer[crs.Points]

	Documents    []Document // that are not at hand
	Changed      bool       // something changed after the application was received
	Inadmissible bool       // a finding of misrepresentation is in force
}

// Books is the law by which a case is reviewed.
type Books struct {
	Scores   *crs.Book
	Programs *program.Book
}

// Law returns the law that is held.
func Law() Books { return Books{Scores: crs.Law(), Programs: program.Law()} }
