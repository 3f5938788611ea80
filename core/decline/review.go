package decline

import (
	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// A Reviewed is what a case came to.
type Reviewed struct {
	Facts    Facts // derived from the case
	Findings []Finding
	Verdict  Verdict

	Claimed crs.Score // by the profile, on the day of the invitation

	// Invited is how the person really stood on the day of the invitation, Filing
	// how they stand on FilingDay, and Frozen the same with the age of the
	// invitation.
	Invited, Filing, Frozen Standing

	FilingDay   law.Day
	First, Last law.Day // the days between which the application can be filed
	Open        bool    // whether there is such a day, and nothing asks to decline

	Errors  []Change // from the profile to what was true when the invitation was issued
	Changes []Change // from then to the day of filing

	// Missing is the questions to what is true whose answers would settle what
	// is unknown, and MissingClaim those to what the profile said.
	Missing, MissingClaim profile.FieldSet
}

// Review derives the facts of a case by scoring both profiles on both dates and
// by running the checks of the program and of the category, and advises on them.
// It fails for an invitation of before Express Entry.
func Review(books Books, c *Case) (*Reviewed, error) {
	set, err := books.Scores.At(c.Invitation.Day)
	if err != nil {
		return nil, err
	}
	r := reviewer{books: books, c: c, set: set}
	if c.Invitation.Round.Kind == Category {
		r.round, _ = category.Parse(c.Invitation.Round.Category)
	}
	moment, _ := r.lastMoment()
	r.horizon = LastDay(moment) + 1
	v := &Reviewed{Claimed: crs.Rate(set, c.Claimed)}
	truth := c.on(c.Invitation.Day)
	v.Invited = r.stand(&truth, c.Invitation.Day)
	v.MissingClaim = v.Claimed.Missing.Fields()
	r.needs(v)

	when := r.file(max(c.Today, c.Invitation.Day), LastDay(moment))
	if c.State == Filed {
		when.day, _ = c.Planned.Get()
		when.day = max(when.day, c.Invitation.Day)
	}
	v.FilingDay = when.day
	then := c.on(when.day)
	v.Filing = r.stand(&then, when.day)
	then = frozen(then, c.Invitation.Day)
	v.Frozen = r.stand(&then, when.day)
	v.Errors = Changes(&v.Claimed, &v.Invited.Score)
	v.Changes = Changes(&v.Invited.Score, &v.Filing.Score)
	v.Missing = v.Invited.missing().Or(v.Filing.missing())

	v.Facts = r.facts(v, when)
	v.Findings = Check(&v.Facts)
	v.Verdict = Fold(v.Findings)
	v.First, v.Last, v.Open = Window(&v.Facts)
	v.Open = v.Open && v.Verdict < DeclineInvitation && c.State != Filed
	return v, nil
}

// lastMoment returns the deadline of the case.
func (r *reviewer) lastMoment() (law.Moment, bool) {
	f := Facts{Invited: r.c.Invitation.Day, Deadline: r.c.Invitation.Deadline}
	return f.LastMoment()
}

// needs finds what the score must reach by the grid that is held: the cut-off, or
// where the grid of the round is not held, what lies as far below the claimed
// score as the cut-off lies below that of the account.
func (r *reviewer) needs(v *Reviewed) {
	claimed, ok1 := total(&v.Claimed).Get()
	account, ok2 := r.c.Account.Get()
	cut, ok3 := r.c.Invitation.Round.CutOff.Get()
	switch {
	case ok2 && account < cut, !ok2 && ok1 && ok3 && claimed < cut && r.set.Report == nil:
		// Nobody is invited below the cut-off: nothing can be compared with it.
	case r.set.Report == nil:
		r.need = r.c.Invitation.Round.CutOff
	case ok1 && ok2 && ok3:
		r.need = profile.Given(claimed - (account - cut))
	}
}

// facts puts together what the review found.
func (r *reviewer) facts(v *Reviewed, when filing) Facts {
	c := r.c
	f := Facts{
		Today: c.Today, Invited: c.Invitation.Day, Class: c.Invitation.Class, State: c.State,
		Deadline: c.Invitation.Deadline, ProfileExpires: c.Invitation.ProfileExpires, Round: c.Invitation.Round,
		Criteria:   AtBoth{Invited: v.Invited.criteria(), Filing: v.Frozen.criteria()},
		InCategory: AtBoth{Invited: v.Invited.member(), Filing: v.Frozen.member()},
		Mismatch:   differ(c.Claimed, c.True),
		Planned:    c.Planned,
		Documents:  c.Documents, Changed: c.Changed, Inadmissible: c.Inadmissible,
	}
	r.scores(&f, v)
	r.rounding(&f)
	r.window(&f, when)
	r.grid(&f, v)
	r.situations(&f, v, when)
	return f
}

// window notes from when and until when everything holds.
func (r *reviewer) window(f *Facts, when filing) {
	if !when.time.holds || r.c.State == Filed {
		return
	}
	moment, held := r.lastMoment()
	if when.time.first > max(f.Today, f.Invited) {
		f.NotBefore = profile.Given(when.time.first)
	}
	if held && when.time.last < LastDay(moment) {
		f.NotAfter = profile.Given(when.time.last)
	}
}

// grid notes the points of the 67-point grid, with the age of each day.
func (r *reviewer) grid(f *Facts, v *Reviewed) {
	if g := v.Invited.Criteria.Grid; g != nil {
		f.Detail.GridInvited = profile.Given(g.Points)
	}
	if g := v.Filing.Criteria.Grid; g != nil {
		f.Detail.GridFiling = profile.Given(g.Points)
	}
}

// differ reports whether a question is answered otherwise in the profile than it
// is true. What only one of them answers is not compared: the same may be told
// quickly in one and exactly in the other, and the scores tell.
func differ(claimed, truth *profile.Profile) bool {
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		a, ok1 := d.Get(claimed)
		b, ok2 := d.Get(truth)
		if !ok1 || !ok2 || !d.Asked(claimed) || !d.Asked(truth) {
			continue
		}
		if a != b || d.Kind == profile.KindList && !sameList(d, claimed, truth) {
			return true
		}
	}
	return false
}

// sameList reports whether two profiles have the same entries of a list.
func sameList(d *profile.Descriptor, a, b *profile.Profile) bool {
	var x, y profile.Profile
	d.Copy(&x, a)
	d.Copy(&y, b)
	return x == y
}

// funds returns the requirement of settlement funds, or nil where the class has
// none.
func (s *Standing) funds() *program.Requirement { return s.Criteria.Find(program.Funds) }
