package decline

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// family looks at a marriage or separation between the invitation and filing,
// and at a spouse who comes, or does not come any more.
func (d *finder) family() {
	before, counted := spouse(&d.then, d.f.Invited)
	after, counts := spouse(&d.now, d.v.FilingDay)
	a, ok1 := before.Get()
	b, ok2 := after.Get()
	if !ok1 || !ok2 {
		return
	}
	since, _ := d.now.MaritalSince.Get()
	if b == profile.CommonLaw {
		since = since.AddYears(1)
	}
	e := Evidence{Before: Total(&d.v.Invited.Score), Score: Total(&d.v.Frozen.Score), CutOff: d.f.Round.CutOff}
	if since > d.f.Invited {
		e.Day = since
	}
	switch {
	case !a.HasSpouse() && b.HasSpouse():
		d.cause(FamilyMarriage, e)
	case a.HasSpouse() && !b.HasSpouse():
		d.cause(FamilySeparation, e)
	case counted != counts:
		e.Day = 0
		d.cause(FamilyAccompanyingChange, e)
	}
}

// children looks at a child who was born since the invitation, and at one who
// becomes too old within the period: a dependent child's age is locked on the day
// of filing.
func (d *finder) children() {
	for _, child := range d.now.Children.All() {
		born, ok := child.Born.Get()
		if !ok {
			continue
		}
		if born > d.f.Invited && born <= d.v.FilingDay {
			d.cause(FamilyBirth, Evidence{Day: born})
		}
		birthday := d.tooOld(born)
		switch {
		case birthday == 0:
		case d.c.Invitation.Class == Nominee:
			d.cause(ChildLockedPNP, Evidence{Day: birthday})
		default:
			d.cause(Child22, Evidence{Day: birthday - 1, Last: d.last})
			d.notAfter(birthday - 1)
		}
	}
}

// tooOld returns the day within the period from which on a child is not
// dependent any more, and the zero Day where there is none.
func (r *reviewer) tooOld(born law.Day) law.Day {
	limit, held := r.books.Programs.ChildAge.At(r.c.Invitation.Day)
	birthday := born.AddYears(limit.Value)
	if !held || birthday <= r.c.Invitation.Day || birthday > r.last {
		return 0
	}
	return birthday
}

// leaves reports whether a child who would still be dependent on the day first
// is not on day.
func (r *reviewer) leaves(first, day law.Day) bool {
	if r.c.Invitation.Class == Nominee {
		return false
	}
	for _, child := range r.c.True.Children.All() {
		born, _ := child.Born.Get()
		if birthday := r.tooOld(born); birthday > first && birthday <= day {
			return true
		}
	}
	return false
}
