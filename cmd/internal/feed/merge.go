package feed

import (
	"fmt"

	"sixtydays/core/law"
	"sixtydays/core/rounds"
)

// Merge returns the rounds that are held with those of the file that were read in
// their place. Rounds of the unofficial list which the file does not have yet
// stay at the end. Changed are the rounds that are new or differ.
//
// A moment that the file does not tell stays as it was held. A file that lacks a
// round of an earlier one is refused: it was cut short.
func Merge(held, read []rounds.Round) (all, changed []rounds.Round, err error) {
	before := make(map[string]rounds.Round)
	for _, r := range held {
		before[r.Number] = r
	}
	for _, r := range read {
		old := before[r.Number]
		delete(before, r.Number)
		if _, ok := r.Time.Get(); !ok {
			r.Time = old.Time
		}
		if _, ok := r.TieBreak.Get(); !ok {
			r.TieBreak = old.TieBreak
		}
		if r != old {
			changed = append(changed, r)
		}
		all = append(all, r)
	}
	for _, r := range held {
		if _, left := before[r.Number]; !left {
			continue
		}
		if r.Source != law.RoundsList {
			return nil, nil, fmt.Errorf("the file has no round %s, which is held from an earlier one", r.Number)
		}
		all = append(all, r)
	}
	if err := ordered(all); err != nil {
		return nil, nil, fmt.Errorf("with the rounds of the unofficial list: %w", err)
	}
	return all, changed, nil
}
