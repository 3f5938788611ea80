package language

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// lowestLevel is the level below which every result is one class: CLB 3 or
// less earns nothing anywhere in Express Entry.
const lowestLevel = profile.BelowFour + 1

// numThresholds counts the levels that have a threshold, CLB 4 to CLB 10.
const numThresholds = int(profile.TenOrMore-lowestLevel) + 1

// A Scale converts the results of a test in one ability.
type Scale struct {
	Lowest, Highest profile.Result // the results that the test can give
	Step            profile.Result // the distance between two results

	// From holds the lowest result of each level from CLB 4 to CLB 10. The
	// level reaches up to the next one's: a result is never rounded up.
	From [numThresholds]profile.Result
}

// Gives reports whether r is a result that the test can give.
func (s *Scale) Gives(r profile.Result) bool {
	return s.Lowest <= r && r <= s.Highest && (r-s.Lowest)%s.Step == 0
}

// Level returns the level that r reaches on s. The result must be one that the
// test can give.
func (s *Scale) Level(r profile.Result) profile.Level {
	level := profile.BelowFour
	for i, from := range s.From {
		if r >= from {
			level = lowestLevel + profile.Level(i)
		}
	}
	return level
}

// Band returns the lowest and the highest result that reach level on s.
func (s *Scale) Band(level profile.Level) (lowest, highest profile.Result) {
	lowest, highest = s.Lowest, s.Highest
	if level >= lowestLevel {
		lowest = s.From[level-lowestLevel]
	}
	if level < profile.TenOrMore {
		highest = s.From[level+1-lowestLevel] - s.Step
	}
	return lowest, highest
}

// A Table converts the results of a test in every ability.
type Table [profile.NumAbility]Scale

// Tables holds the conversion of each accepted test. A test without a history
// is not accepted for Express Entry.
type Tables [profile.NumTest]law.Dated[*Table]

// heldFrom is the day from which the conversions are held: they were verified
// together with the CRS grid in force since then. Earlier tables were not read.
var heldFrom = law.On(2025, 3, 25)

// tables is the law: canada.ca, "Language test results" for Express Entry.
var tables = Tables{
	profile.CELPIP: {{Day: heldFrom, Basis: law.Cite{Source: law.LanguagePage}, Seen: true, Value: &Table{
		profile.Listening: celpip,
		profile.Reading:   celpip,
		profile.Writing:   celpip,
		profile.Speaking:  celpip,
	}}},
	profile.IELTS: {{Day: heldFrom, Basis: law.Cite{Source: law.LanguagePage}, Seen: true, Value: &Table{
		profile.Listening: ielts(45, 50, 55, 60, 75, 80, 85),
		profile.Reading:   ielts(35, 40, 50, 60, 65, 70, 80),
		profile.Writing:   ielts(40, 50, 55, 60, 65, 70, 75),
		profile.Speaking:  ielts(40, 50, 55, 60, 65, 70, 75),
	}}},
	profile.PTE: {{Day: heldFrom, Basis: law.Cite{Source: law.LanguagePage}, Seen: true, Value: &Table{
		profile.Listening: whole(10, 90, 28, 39, 50, 60, 71, 82, 89),
		profile.Reading:   whole(10, 90, 33, 42, 51, 60, 69, 78, 88),
		profile.Writing:   whole(10, 90, 41, 51, 60, 69, 79, 88, 90),
		profile.Speaking:  whole(10, 90, 42, 51, 59, 68, 76, 84, 89),
	}}},
	// Express Entry counts TEF Canada on the scale from before October 2019,
	// whatever the day of the test.
	profile.TEF: {{Day: law.On(2024, 5, 27), Basis: law.Cite{Source: law.TEFNotice}, Seen: true, Value: &Table{
		profile.Listening: whole(0, 360, 145, 181, 217, 249, 280, 298, 316),
		profile.Reading:   whole(0, 300, 121, 151, 181, 207, 233, 248, 263),
		profile.Writing:   whole(0, 450, 181, 226, 271, 310, 349, 371, 393),
		profile.Speaking:  whole(0, 450, 181, 226, 271, 310, 349, 371, 393),
	}}},
	profile.TCF: {{Day: heldFrom, Basis: law.Cite{Source: law.LanguagePage}, Seen: true, Value: &Table{
		profile.Listening: whole(0, 699, 331, 369, 398, 458, 503, 523, 549),
		profile.Reading:   whole(0, 699, 342, 375, 406, 453, 499, 524, 549),
		profile.Writing:   whole(0, 20, 4, 6, 7, 10, 12, 14, 16),
		profile.Speaking:  whole(0, 20, 4, 6, 7, 10, 12, 14, 16),
	}}},
}

// celpip converts CELPIP-General, whose levels are those of the CLB.
var celpip = whole(0, 12, 4, 5, 6, 7, 8, 9, 10)

// whole returns a scale of whole points.
func whole(lowest, highest int, from ...int) Scale {
	s := Scale{Lowest: profile.Points(lowest), Highest: profile.Points(highest), Step: profile.Points(1)}
	for i, n := range from {
		s.From[i] = profile.Points(n)
	}
	return s
}

// ielts returns a scale of half bands from 0 to 9; from is in tenths.
func ielts(from ...profile.Result) Scale {
	s := Scale{Highest: profile.Points(9), Step: profile.Points(1) / 2}
	copy(s.From[:], from)
	return s
}

// History returns the conversions of t, oldest first, with their citations. That
// of [profile.TEF699] goes by the day of the test and counts only for other
// programs than Express Entry.
func History(t profile.Test) law.Dated[*Table] {
	switch {
	case t == profile.TEF699:
		return tef699
	case t < profile.NumTest:
		return tables[t]
	}
	return nil
}

// TableOn returns the conversion of t for Express Entry in force on day, with
// its citation. It reports false for a test that is not accepted and for a day
// for which no table is held.
func TableOn(t profile.Test, day law.Day) (law.Since[*Table], bool) {
	if t >= profile.NumTest {
		return law.Since[*Table]{}, false
	}
	return tables[t].At(day)
}
