package noc_test

import (
	"testing"

	"sixtydays/core/noc"
)

// TestTable checks the list of unit groups: 516 codes, in their order, in the
// numbers by TEER that Statistics Canada's files give.
func TestTable(t *testing.T) {
	var last noc.Code
	n, byTEER := 0, [6]int{}
	for c := range noc.All {
		if n > 0 && c <= last {
			t.Errorf("%v follows %v", c, last)
		}
		if !c.Known() {
			t.Errorf("%v is not known", c)
		}
		byTEER[c.TEER()]++
		n, last = n+1, c
	}
	if n != 516 || byTEER != [6]int{48, 97, 162, 69, 95, 45} {
		t.Errorf("%d unit groups, by TEER %v", n, byTEER)
	}
	for _, c := range []noc.Code{0, 1, 9, 16, 18, 21299, 26232, 95108, 99999, 100000, 1 << 31} {
		if c.Known() {
			t.Errorf("%v is known", c)
		}
	}
}
