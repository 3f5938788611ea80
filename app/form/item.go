package form

import (
	"sixtydays/app/words"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// item draws the control of an item of an entry.
func (s *Sheet) item(at spot) app.UI {
	i := at.item()
	names := s.Words.Names()
	label, hint := names.Part[at.part], names.PartHint[at.part]
	switch i.Kind {
	case profile.KindDay:
		return s.date(at, label, hint)
	case profile.KindOccupation:
		return s.occupation(at, label, hint)
	}
	c := control{name: at.name(), question: label, hint: hint, chosen: -1}
	v, ok := at.get(s.Answers)
	c.options = s.itemOptions(i, v)
	for n, o := range c.options {
		if ok && (o.Value == v || i.Kind == profile.KindHours && n == 0 && v > o.Value) {
			c.chosen = n
			break
		}
	}
	if i.Kind == profile.KindChoice && len(c.options) <= fewChoices {
		c.values = i.Values
		return c.radios()
	}
	return c.list(s.Words)
}

// itemOptions lists the answers to i, of which held is the one that is given, or
// zero.
func (s *Sheet) itemOptions(i *profile.Item, held int) []Option {
	var all []Option
	switch i.Kind {
	case profile.KindCountry:
		return s.Countries
	case profile.KindHours:
		return hours(s.Words, profile.Hours(held))
	default:
		for v := i.Lowest; v <= i.Highest; v++ {
			if i.Values[v] != "" {
				all = append(all, Option{v, words.ItemChoice(s.Words, i.Part, v)})
			}
		}
	}
	return all
}
