package form

import "sixtydays/app/words"

// fundsSteps are the settlement funds that a family of one, two and so on up to
// nine needs: IRCC, proof of funds, as of 2025-07-07, where each member after the
// seventh adds 4,112. Between two of them the law makes no difference.
var fundsSteps = [...]int{15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392, 44_504, 48_616}

// funds lists the amounts from one step to the next, by the lowest of each.
func funds(l words.Language) []Option {
	all := []Option{{0, l.Funds(0, fundsSteps[0]-1)}}
	for i, lowest := range fundsSteps {
		highest := 0
		if i+1 < len(fundsSteps) {
			highest = fundsSteps[i+1] - 1
		}
		all = append(all, Option{lowest, l.Funds(lowest, highest)})
	}
	return all
}
