package form

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/noc"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// broadWord ends the name of the first list of an occupation.
const broadWord = "broad"

// occupation draws an occupation as two lists: the broad categories, which are
// the first digits of the codes, and the unit groups of the one that is chosen.
// One list of all would be long to scroll on a phone, and slow to draw.
func (s *Sheet) occupation(at spot, label, hint string) app.UI {
	broad, ok := s.Draft.broad(s.Answers, at)
	first := control{name: at.name() + "." + broadWord, question: s.Words.Exact().Broad, chosen: -1}
	for b := range noc.NumBroad {
		first.options = append(first.options, Option{b, s.Words.Names().Broad[b]})
	}
	second := control{name: at.name(), question: label, hint: hint, chosen: -1}
	if ok {
		held, given := at.get(s.Answers)
		first.chosen, second.options = broad, occupations(s.Words, broad)
		for i, o := range second.options {
			if given && o.Value == held {
				second.chosen = i
			}
		}
	}
	return ui.Div("", first.list(s.Words), second.list(s.Words))
}

// occupations lists the unit groups of a broad category by their codes.
func occupations(l words.Language, broad int) []Option {
	var all []Option
	for c, title := range l.Occupations() {
		if c.Broad() == broad {
			all = append(all, Option{int(c), c.String() + " " + title})
		}
	}
	return all
}

// broad returns the broad category of an occupation, or the one that is chosen
// before it.
func (d *Draft) broad(p *profile.Profile, at spot) (int, bool) {
	if v, ok := at.get(p); ok {
		return noc.Code(v).Broad(), true
	}
	shown, ok := d.parts[at]
	return shown.broad - 1, ok
}

// chooseBroad takes in the choice of a broad category, or that there is none. An
// occupation of another category is not the answer any more.
func (d *Draft) chooseBroad(p *profile.Profile, at spot, n int, chosen bool) {
	if v, ok := at.get(p); ok && (!chosen || noc.Code(v).Broad() != n) {
		at.clear(p)
	}
	if !chosen {
		n = -1
	}
	d.keep(at, parts{broad: n + 1})
}
