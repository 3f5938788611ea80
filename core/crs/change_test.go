package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
)

// TestChangeAfter follows the score of random profiles day by day: it stays the
// same until the day that ChangeAfter names. Entries of lists that lack an answer
// may leave a score open on other days.
func TestChangeAfter(t *testing.T) {
	r := newRandom(11)
	changed := 0
	for range 1_500 {
		p := r.complete()
		whole := r.IntN(2) == 0
		r.exact(p, whole)
		from := law.On(2025, 9, 1)
		at, err := crs.Law().At(from)
		if err != nil {
			t.Fatal(err)
		}
		before := crs.Rate(at, p)
		next, ok := at.ChangeAfter(p)
		for day := from + 1; day < from+100 && (!ok || day < next); day++ {
			now := crs.Rate(at.On(day), p)
			if now.Points != before.Points || whole && now.Complete() != before.Complete() {
				t.Fatalf("%d points on %v and %d on %v, and the next change is told for %v: %+v", before.Points, from, now.Points, day, next, p)
			}
		}
		if ok && next < from+100 {
			changed++
		}
	}
	if changed < 100 {
		t.Errorf("only %d profiles change within a hundred days", changed)
	}
}

// TestOnKeepsTheGrid looks at a grid on a later day, after it was repealed: an
// offer of employment keeps its points for those who were invited before
// 2025-03-25.
func TestOnKeepsTheGrid(t *testing.T) {
	at, err := crs.Law().At(law.On(2025, 3, 10))
	if err != nil {
		t.Fatal(err)
	}
	p := parse(t, "job-offer=other")
	later := crs.Rate(at.On(law.On(2025, 4, 20)), p)
	if got := later.Section(crs.Additional); got != 50 || later.Day != law.On(2025, 4, 20) || later.GridDay != law.On(2025, 3, 10) {
		t.Errorf("%d points on %v by the grid of %v", got, later.Day, later.GridDay)
	}
}
