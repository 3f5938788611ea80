package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Grid tells how far the points of the scores can be trusted where a change of
// the grid is reported and not held.
type Grid struct {
	Reported law.Day // of the change; zero when none bears on the case

	// Kept says that the round was before the change and the filing is not: the
	// grid of the round is applied to both.
	Kept bool

	// ByDifference says that the scores are the one that the person's account
	// showed, less what the known grid makes of each difference.
	ByDifference bool

	// Named says that a line differs which was named for change.
	Named bool
}

// scores notes the totals. Where the grid of the round is not held they are not
// compared with its cut-off as they are: the score of the account is the one that
// was invited, and the known grid tells differences from it.
func (r *reviewer) scores(f *Facts, v *Reviewed) {
	claimed, truth := Total(&v.Claimed), Total(&v.Invited.Score)
	filing, held := Total(&v.Filing.Score), Total(&v.Frozen.Score)
	if r.set.Report == nil {
		f.Score = Scores{Claimed: claimed, True: truth, Filing: filing, Frozen: held}
		if _, given := r.c.Account.Get(); given || r.early {
			f.Score.Claimed = r.c.Account // by what the form credited, the profile had another score
		}
		f.Grid = r.later(v.FilingDay)
		return
	}
	f.Grid.Reported = r.set.Report.Day
	f.Grid.Named = r.named(v.Errors) || r.named(v.Changes)
	was, ok := claimed.Get()
	if !ok {
		return
	}
	if account, given := r.c.Account.Get(); given {
		f.Grid.ByDifference = true
		f.Score = Scores{
			Claimed: r.c.Account,
			True:    moved(account, was, truth), Filing: moved(account, was, filing), Frozen: moved(account, was, held),
		}
		return
	}
	now, ok1 := truth.Get()
	then, ok2 := held.Get()
	f.Score.NotLower = ok1 && ok2 && min(now, then) >= was
}

// later tells of a change that is reported for a day after the round and not
// after the filing.
func (r *reviewer) later(filing law.Day) (g Grid) {
	for i := range r.books.Scores.Reports {
		if day := r.books.Scores.Reports[i].Day; day > r.c.Invitation.Day && day <= filing {
			g.Reported, g.Kept = day, true
		}
	}
	return g
}

// moved returns account less what lies between was and now.
func moved(account, was crs.Points, now profile.Answer[crs.Points]) profile.Answer[crs.Points] {
	points, ok := now.Get()
	if !ok {
		return now
	}
	return profile.Given(max(0, account+points-was))
}

// named reports whether any of changes is in a line that was named for change.
func (r *reviewer) named(changes []Change) bool {
	for i := range changes {
		if r.set.Report.Named.Has(changes[i].Rule) {
			return true
		}
	}
	return false
}

// rounding finds whether the score was short when the invitation was issued only
// because the profile form counts every month that work touches: with the years
// that the form credits, it would not have been.
func (r *reviewer) rounding(f *Facts) {
	truth, ok1 := f.Score.True.Get()
	cut, ok2 := f.Round.CutOff.Get()
	met, known := f.Criteria.Invited.Get()
	if !ok1 || !ok2 || truth >= cut || known && !met {
		return // the first year of the program cannot be waited for
	}
	need, given := r.need.Get()
	points, more := r.credited(r.c.on(r.c.Invitation.Day)).Get()
	f.Rounding = more && given && points >= need
}

// credited returns the score of p on the day of the invitation by the years that
// the profile form credits, where they are more than there are.
func (r *reviewer) credited(p profile.Profile) profile.Answer[crs.Points] {
	if !r.credit(&p) {
		return profile.Answer[crs.Points]{}
	}
	score := crs.Rate(r.set, &p)
	return Total(&score)
}

// credit gives p the years of work that the profile form credits, and reports
// whether they are more than there are.
func (r *reviewer) credit(p *profile.Profile) bool {
	more := false
	outlooks := crs.Outlooks(r.set, p)
	for i := range outlooks {
		o := &outlooks[i]
		years := o.Count.Years
		if credited, trap := o.FormYears(); trap {
			years, more = credited, true
		}
		d := profile.Describe(o.Quick)
		d.Set(p, min(years, d.Highest))
	}
	if more {
		profile.Describe(profile.FieldJobs).Clear(p)
		profile.Describe(profile.FieldSpouseJobs).Clear(p)
	}
	return more
}
