package form

import (
	"testing"

	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// The steps are those of the last table of settlement funds that is held, so
// that one band never spans two families.
func TestFundsSteps(t *testing.T) {
	tables := program.Law().Funds
	table := tables[len(tables)-1].Value
	for i, step := range fundsSteps {
		if want := table.For(i + 1); profile.Dollars(step) != want {
			t.Errorf("a family of %d needs %d, and the step is %d", i+1, want, step)
		}
	}
}
