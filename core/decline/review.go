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
	r.last, r.held = r.period()
	v := &Reviewed{Claimed: crs.Rate(set, c.Claimed)}
	truth := c.on(c.Invitation.Day)
	v.Invited = r.stand(&truth, c.Invitation.Day)
	v.MissingClaim = v.Claimed.Missing.Fields()
	r.needs(v)

	when := r.fileBy(v)
	if c.State == Filed {
		when.day, r.received = r.receipt()
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

// period returns the last day on which the application can be filed. Where it is
// not known it reports false, and gives the latest day that is spoken of.
func (r *reviewer) period() (law.Day, bool) {
	f := Facts{Invited: r.c.Invitation.Day, Deadline: r.c.Invitation.Deadline}
	if moment, held := f.LastMoment(); held {
		return LastDay(moment), true
	}
	planned, _ := r.c.Planned.Get()
	return max(r.c.Today, r.c.Invitation.Day, planned), false
}

// fileBy finds the day to file on. Where the grid of the round is not held and
// nothing tells how much room there is, a day is looked for on which the score is
// not lower than the one that was invited, before one on which it may be.
func (r *reviewer) fileBy(v *Reviewed) filing {
	first := max(r.c.Today, r.c.Invitation.Day)
	if _, asked := r.need.Get(); asked || r.set.Report == nil {
		return r.file(first, r.last)
	}
	r.need = Total(&v.Claimed)
	if when := r.file(first, r.last); when.time.holds {
		return when
	}
	r.need = profile.Answer[crs.Points]{}
	return r.file(first, r.last)
}

// receipt returns the day on which an application was received that was filed.
// While it is not known, it is the last one by now on which everything held, and
// receipt reports whether no other would tell otherwise.
func (r *reviewer) receipt() (law.Day, bool) {
	first := r.c.Invitation.Day
	if day, ok := r.c.Planned.Get(); ok {
		return max(day, first), true
	}
	last := max(first, min(r.c.Today, r.last))
	runs, day := r.runs(first, last), last
	for _, t := range runs {
		if t.holds {
			day = t.last
		}
	}
	return day, len(runs) == 1
}

// needs finds what the score must reach by the grid that is held: the cut-off, or
// where the grid of the round is not held, what lies as far below the claimed
// score as the cut-off lies below that of the account.
func (r *reviewer) needs(v *Reviewed) {
	claimed, ok1 := Total(&v.Claimed).Get()
	account, ok2 := r.c.Account.Get()
	cut, ok3 := r.c.Invitation.Round.CutOff.Get()
	below := ok1 && ok3 && claimed < cut
	if r.early = below && r.set.Report == nil; r.early {
		credited, more := r.credited(*r.c.Claimed).Get()
		r.early = more && credited >= cut
	}
	switch {
	case ok2 && account < cut, !ok2 && below && r.set.Report == nil && !r.early:
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
		Mismatch:   c.misstated(),
		Planned:    c.Planned,
		Documents:  c.Documents, Changed: c.Changed, Inadmissible: c.Inadmissible,
	}
	r.scores(&f, v)
	r.rounding(&f)
	r.window(&f, when)
	r.grid(&f, v)
	r.situations(&f, v, when)
	if c.State == Filed && !r.received {
		f.Unknown = append(f.Unknown, "file_on")
	}
	return f
}

// window notes from when and until when everything holds.
func (r *reviewer) window(f *Facts, when filing) {
	if !when.time.holds || r.c.State == Filed {
		return
	}
	if when.time.first > max(f.Today, f.Invited) {
		f.NotBefore = profile.Given(when.time.first)
	}
	if r.held && when.time.last < r.last {
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

// funds returns the requirement of settlement funds, or nil where the class has
// none.
func (s *Standing) funds() *program.Requirement { return s.Criteria.Find(program.Funds) }
