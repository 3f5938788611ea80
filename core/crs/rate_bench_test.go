package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/profile"
)

// familyText is a complete profile with a spouse who counts: the largest score.
const familyText = `
marital=married spouse-citizen=no spouse-comes=yes
age=29 education=masters canadian-study=three-years
first-official=english first-test=levels
first-level-listening=9 first-level-reading=9 first-level-writing=9 first-level-speaking=9
second-test=levels
second-level-listening=7 second-level-reading=7 second-level-writing=7 second-level-speaking=7
canadian-work=2 foreign-work=3 certificate=no
spouse-education=bachelor spouse-work=1 spouse-test=levels
spouse-level-listening=9 spouse-level-reading=9 spouse-level-writing=9 spouse-level-speaking=9
sibling=no job-offer=none nomination=no`

func family(t testing.TB) (*crs.Set, profile.Profile) {
	t.Helper()
	return setOn(t, verified), *parse(t, familyText)
}

// TestRateAllocates keeps scoring cheap enough to be done on every keystroke
// and once for each what-if move: the lines stand in one piece of memory.
func TestRateAllocates(t *testing.T) {
	set, p := family(t)
	if n := testing.AllocsPerRun(100, func() { crs.Rate(set, &p) }); n > 5 {
		t.Errorf("Rate allocates %v times, want at most 5", n)
	}
}

func BenchmarkRate(b *testing.B) {
	set, p := family(b)
	b.ReportAllocs()
	for b.Loop() {
		crs.Rate(set, &p)
	}
}
