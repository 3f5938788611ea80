package form

import (
	"strconv"

	"sixtydays/app/ui"
	"sixtydays/core/noc"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A box is an item that is asked by a box to tick: the answers of a box that is
// ticked and of one that is not. The zero box is none.
type box struct{ ticked, plain int }

// boxes holds the boxes of a job.
var boxes = [profile.NumPart]box{
	profile.PartCurrent:      {int(profile.Yes), int(profile.No)},
	profile.PartPaid:         {int(profile.No), int(profile.Yes)},
	profile.PartSelfEmployed: {int(profile.SelfEmployed), int(profile.Employee)},
	profile.PartStudying:     {int(profile.Yes), int(profile.No)},
	profile.PartAuthorised:   {int(profile.No), int(profile.Yes)},
	profile.PartOutside:      {int(profile.Yes), int(profile.No)},
	profile.PartEmployers:    {int(profile.SeveralEmployers), int(profile.OneEmployer)},
}

// physicianWord ends the id of the second box of a physician.
const physicianWord = ".physician"

// tick draws the box of an item.
func (s *Sheet) tick(at spot) app.UI {
	v, ok := at.get(s.Answers)
	on := ok && v != boxes[at.part].plain
	return ui.Div("",
		checkbox(at.name(), at.name(), boxes[at.part].ticked, on, s.Words.Names().Box[at.part]),
		ui.Slot(at.part == profile.PartSelfEmployed && s.physician(at), func() app.UI {
			public := int(profile.PublicPhysician)
			return checkbox(at.name()+physicianWord, at.name(), public, ok && v == public, s.Words.Exact().Physician)
		}),
	)
}

func checkbox(id, name string, value int, on bool, text string) app.UI {
	return ui.Label(id, "radio box",
		ui.Checkbox(id, name, strconv.Itoa(value), on),
		app.Text(text),
	)
}

// physician reports whether the job that at is of is one of a physician: unit
// groups 31100, 31101 and 31102.
func (s *Sheet) physician(at spot) bool { return isPhysician(s.Answers, at) }

func isPhysician(p *profile.Profile, at spot) bool {
	at.part = profile.PartOccupation
	v, ok := at.get(p)
	return ok && noc.Code(v) >= 31100 && noc.Code(v) <= 31102
}

// readBox takes in that a box was ticked or not: one that is taken back leaves
// the answer that holds without it. The last day of a job that goes on is put
// aside, and comes back when it does not.
func (at spot) readBox(p *profile.Profile, d *Draft, value int, on bool) {
	if at.part == profile.PartCurrent {
		end := spot{at.field, at.at, profile.PartEnd}
		shown, _ := d.shown(p, end)
		if end.clear(p); on {
			d.keep(end, shown)
		} else {
			d.choose(p, end, unitDay, shown.day)
		}
	}
	switch {
	case on:
	case at.part == profile.PartSelfEmployed && value == int(profile.PublicPhysician):
		value = int(profile.SelfEmployed)
	default:
		value = boxes[at.part].plain
	}
	at.set(p, value)
}

// finish answers the boxes of an entry that were never ticked. What nobody is
// asked stays open.
func finish(p *profile.Profile, f profile.Field, at profile.At) {
	l := profile.Describe(f).List
	for k := range l.Items {
		i := &l.Items[k]
		_, ok := i.Get(p, at)
		if b := boxes[i.Part]; !ok && b != (box{}) && i.Asked(p, at) {
			i.Set(p, at, b.plain)
		}
	}
	job := spot{f, at, profile.PartSelfEmployed}
	if v, ok := job.get(p); ok && v == int(profile.PublicPhysician) && !isPhysician(p, job) {
		job.set(p, int(profile.SelfEmployed))
	}
}
