package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/program"
)

// histories lists every timeline of the book.
func histories() map[string]func(func(law.Day, law.Cite) bool) {
	b := program.Law()
	return map[string]func(func(law.Day, law.Cite) bool){
		"years of cec":    b.Years[program.CanadianExperience].Changes,
		"years of fsw":    b.Years[program.SkilledWorker].Changes,
		"years of fst":    b.Years[program.SkilledTrades].Changes,
		"levels of cec":   b.CanadianLevels.Changes,
		"levels of fsw":   b.WorkerLevels.Changes,
		"levels of fst":   b.TradesLevels.Changes,
		"pass mark":       b.Pass.Changes,
		"grid":            b.Grid.Changes,
		"work in Canada":  b.Worked.Changes,
		"spouse's work":   b.SpouseWorked.Changes,
		"funds":           b.Funds.Changes,
		"age of children": b.ChildAge.Changes,
	}
}

// TestHistories checks that each timeline runs forward and cites its sources.
func TestHistories(t *testing.T) {
	for name, changes := range histories() {
		n, last := 0, law.Day(0)
		for day, basis := range changes {
			if day <= last || day < law.On(2015, 1, 1) {
				t.Errorf("%s: %v does not follow %v", name, day, last)
			}
			if basis.Source == 0 {
				t.Errorf("%s: no source on %v", name, day)
			}
			n, last = n+1, day
		}
		if n == 0 {
			t.Errorf("%s: nothing is held", name)
		}
	}
}

// TestTablesOfFundsGrow checks for slips of the pen: a larger family and a later
// table need more, and the step to the eighth person is like the others.
func TestTablesOfFundsGrow(t *testing.T) {
	var before *program.FundsTable
	for _, since := range program.Law().Funds {
		if since.NotHeld {
			continue
		}
		table := &since.Value
		for n := 2; n <= 9; n++ {
			step := table.For(n) - table.For(n-1)
			if table.For(n) <= table.For(n-1) || step > table.More+2_000 {
				t.Errorf("%v: %d persons need $%d, and %d $%d", since.Day, n, table.For(n), n-1, table.For(n-1))
			}
			if before != nil && table.For(n) <= before.For(n) {
				t.Errorf("%v: %d persons need $%d, and $%d before", since.Day, n, table.For(n), before.For(n))
			}
		}
		before = table
	}
}
