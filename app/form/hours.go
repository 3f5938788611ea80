package form

import (
	"sixtydays/app/words"
	"sixtydays/core/profile"
)

// Hours in a week are offered by the quarter, from the number that is full time
// down: more of them make no difference.
const (
	fullTime profile.Hours = 30_00
	quarter  profile.Hours = 25
)

// hours lists the hours in a week, and held among them if it is not one of the
// quarters.
func hours(l words.Language, held profile.Hours) []Option {
	var all []Option
	for h := fullTime; h > 0; h -= quarter {
		all = append(all, Option{int(h), l.Hours(h)})
		if held < h && held > h-quarter {
			all = append(all, Option{int(held), l.Hours(held)})
		}
	}
	return all
}
