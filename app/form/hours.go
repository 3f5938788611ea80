package form

import (
	"sixtydays/app/words"
	"sixtydays/core/profile"
)

// Hours in a week are offered by the quarter, below the number that is full
// time: more of them make no difference.
const (
	fullTime profile.Hours = 30_00
	quarter  profile.Hours = 25
)

// hours lists the hours in a week, and held among them if it is not one of the
// quarters. Full time comes first; the others follow upwards, so that whoever
// types 15 finds it before 15.75.
func hours(l words.Language, held profile.Hours) []Option {
	all := []Option{{int(fullTime), l.Hours(fullTime)}}
	for h := quarter; h <= fullTime; h += quarter {
		if held < h && held > h-quarter {
			all = append(all, Option{int(held), l.Hours(held)})
		}
		if h < fullTime {
			all = append(all, Option{int(h), l.Hours(h)})
		}
	}
	return all
}
