package language

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// The tables of this file are written by hand from the published ones: one line
// for each level, with the results that reach it in listening, reading, writing
// and speaking. Sources: canada.ca, "Language test results" for Express Entry,
// and for TEF Canada to 699 the page on post-graduation work permits.
var published = []struct {
	name  string
	test  profile.Test
	days  []law.Day // some days on which the table is in force
	bands string
}{
	{"CELPIP-General", profile.CELPIP, expressEntryDays, `
		10 | 10-12 | 10-12 | 10-12 | 10-12
		 9 | 9     | 9     | 9     | 9
		 8 | 8     | 8     | 8     | 8
		 7 | 7     | 7     | 7     | 7
		 6 | 6     | 6     | 6     | 6
		 5 | 5     | 5     | 5     | 5
		 4 | 4     | 4     | 4     | 4`},

	{"IELTS General Training", profile.IELTS, expressEntryDays, `
		10 | 8.5-9 | 8-9   | 7.5-9 | 7.5-9
		 9 | 8     | 7-7.5 | 7     | 7
		 8 | 7.5   | 6.5   | 6.5   | 6.5
		 7 | 6-7   | 6     | 6     | 6
		 6 | 5.5   | 5-5.5 | 5.5   | 5.5
		 5 | 5     | 4-4.5 | 5     | 5
		 4 | 4.5   | 3.5   | 4-4.5 | 4-4.5`},

	// The page lists CLB 3 for PTE Core. It earns nothing, like all below 4.
	{"PTE Core", profile.PTE, expressEntryDays, `
		10 | 89-90 | 88-90 | 90    | 89-90
		 9 | 82-88 | 78-87 | 88-89 | 84-88
		 8 | 71-81 | 69-77 | 79-87 | 76-83
		 7 | 60-70 | 60-68 | 69-78 | 68-75
		 6 | 50-59 | 51-59 | 60-68 | 59-67
		 5 | 39-49 | 42-50 | 51-59 | 51-58
		 4 | 28-38 | 33-41 | 41-50 | 42-50
		 3 | 18-27 | 24-32 | 32-40 | 34-41`},

	{"TEF Canada, the scale of Express Entry", profile.TEF, append(expressEntryDays, law.On(2024, 5, 27)), `
		10 | 316-360 | 263-300 | 393-450 | 393-450
		 9 | 298-315 | 248-262 | 371-392 | 371-392
		 8 | 280-297 | 233-247 | 349-370 | 349-370
		 7 | 249-279 | 207-232 | 310-348 | 310-348
		 6 | 217-248 | 181-206 | 271-309 | 271-309
		 5 | 181-216 | 151-180 | 226-270 | 226-270
		 4 | 145-180 | 121-150 | 181-225 | 181-225`},

	{"TCF Canada", profile.TCF, expressEntryDays, `
		10 | 549-699 | 549-699 | 16-20 | 16-20
		 9 | 523-548 | 524-548 | 14-15 | 14-15
		 8 | 503-522 | 499-523 | 12-13 | 12-13
		 7 | 458-502 | 453-498 | 10-11 | 10-11
		 6 | 398-457 | 406-452 | 7-9   | 7-9
		 5 | 369-397 | 375-405 | 6     | 6
		 4 | 331-368 | 342-374 | 4-5   | 4-5`},

	{"TEF Canada to 699, tests until 2023-12-10", profile.TEF699, []law.Day{law.On(2019, 10, 1), law.On(2023, 12, 10)}, `
		10 | 566-699 | 566-699 | 566-699 | 566-699
		 9 | 533-565 | 533-565 | 533-565 | 533-565
		 8 | 500-532 | 500-532 | 500-532 | 500-532
		 7 | 450-499 | 450-499 | 450-499 | 450-499
		 6 | 400-449 | 400-449 | 400-449 | 400-449
		 5 | 350-399 | 350-399 | 350-399 | 350-399
		 4 | 300-349 | 300-349 | 300-349 | 300-349`},

	{"TEF Canada to 699, tests after 2023-12-10", profile.TEF699, []law.Day{law.On(2023, 12, 11), law.On(2026, 10, 1)}, `
		10 | 546-699 | 546-699 | 558-699 | 556-699
		 9 | 503-545 | 503-545 | 512-557 | 518-555
		 8 | 462-502 | 462-502 | 472-511 | 494-517
		 7 | 434-461 | 434-461 | 428-471 | 456-493
		 6 | 393-433 | 393-433 | 379-427 | 422-455
		 5 | 352-392 | 352-392 | 330-378 | 387-421
		 4 | 306-351 | 306-351 | 268-329 | 328-386`},
}

var expressEntryDays = []law.Day{law.On(2025, 3, 25), law.On(2026, 10, 1), law.On(2026, 11, 3)}

// convert is Level for a test that counts, and TEF699Level for the other.
func convert(test profile.Test, a profile.Ability, r profile.Result, day law.Day) (profile.Level, error) {
	level, ok := profile.Level(0), false
	var err error
	if test == profile.TEF699 {
		level, ok = TEF699Level(a, r, day)
	} else {
		level, ok, err = Level(test, a, r, day)
	}
	if err == nil && !ok {
		err = fmt.Errorf("no level on %v", day)
	}
	return level, err
}

// TestPublishedBands converts the lowest and the highest result of every band
// of every table, and walks all results of each scale through its bands: none is
// left between two of them, none is in two.
func TestPublishedBands(t *testing.T) {
	for _, table := range published {
		for _, day := range table.days {
			for i, a := range profile.Abilities {
				scale := mustAt(t, History(table.test), day)[a]
				next := scale.Highest + scale.Step // the lowest result of the band above
				for line := range strings.Lines(strings.TrimSpace(table.bands)) {
					cells := strings.Split(line, "|")
					level, lowest, highest := band(t, cells[0], cells[i+1])
					if highest+scale.Step != next {
						t.Errorf("%s, %s: the band of %d ends at %v, and the one above begins at %v", table.name, a, level, highest, next)
					}
					for r := lowest; r <= highest; r += scale.Step {
						if got, err := convert(table.test, a, r, day); err != nil || got != level {
							t.Errorf("%s on %v, %s: %v is level %d, %v; want %d", table.name, day, a, r, got, err, level)
						}
					}
					next = lowest
				}
				for r := scale.Lowest; r < next; r += scale.Step {
					if got, err := convert(table.test, a, r, day); err != nil || got != profile.BelowFour {
						t.Errorf("%s on %v, %s: %v is level %d, %v; want below 4", table.name, day, a, r, got, err)
					}
				}
				if next == scale.Lowest {
					t.Errorf("%s, %s: no result is below the table", table.name, a)
				}
			}
		}
	}
}

// TestBand reads the bands back from the thresholds.
func TestBand(t *testing.T) {
	for _, table := range published {
		for i, a := range profile.Abilities {
			scale := mustAt(t, History(table.test), table.days[0])[a]
			for line := range strings.Lines(strings.TrimSpace(table.bands)) {
				cells := strings.Split(line, "|")
				if strings.TrimSpace(cells[0]) == "3" {
					continue // part of the class below 4
				}
				level, lowest, highest := band(t, cells[0], cells[i+1])
				if gotLowest, gotHighest := scale.Band(level); gotLowest != lowest || gotHighest != highest {
					t.Errorf("%s, %s, level %d: %v to %v, want %v to %v", table.name, a, level, gotLowest, gotHighest, lowest, highest)
				}
			}
			lowest, highest := scale.Band(profile.BelowFour)
			if four, _ := scale.Band(4); lowest != scale.Lowest || highest+scale.Step != four {
				t.Errorf("%s, %s, below 4: %v to %v", table.name, a, lowest, highest)
			}
		}
	}
}

// TestScales checks what each test can give: the scales of the test reports.
func TestScales(t *testing.T) {
	listening, reading, writing, speaking := profile.Listening, profile.Reading, profile.Writing, profile.Speaking
	all := profile.Abilities[:]
	for _, c := range []struct {
		test                  profile.Test
		abilities             []profile.Ability
		lowest, highest, step string
	}{
		{profile.CELPIP, all, "0", "12", "1"},
		{profile.IELTS, all, "0", "9", "0.5"},
		{profile.PTE, all, "10", "90", "1"},
		{profile.TEF, []profile.Ability{listening}, "0", "360", "1"},
		{profile.TEF, []profile.Ability{reading}, "0", "300", "1"},
		{profile.TEF, []profile.Ability{writing, speaking}, "0", "450", "1"},
		{profile.TCF, []profile.Ability{listening, reading}, "0", "699", "1"},
		{profile.TCF, []profile.Ability{writing, speaking}, "0", "20", "1"},
		{profile.TEF699, all, "0", "699", "1"},
	} {
		for _, a := range c.abilities {
			s := mustAt(t, History(c.test), law.On(2026, 10, 1))[a]
			if got, want := [...]string{s.Lowest.String(), s.Highest.String(), s.Step.String()}, [...]string{c.lowest, c.highest, c.step}; got != want {
				t.Errorf("test %d, %s: lowest, highest and step are %v, want %v", c.test, a, got, want)
			}
		}
	}
}

// mustAt returns the table of h in force on day.
func mustAt(t *testing.T, h law.Dated[*Table], day law.Day) *Table {
	t.Helper()
	s, ok := h.At(day)
	if !ok {
		t.Fatalf("no table on %v", day)
	}
	return s.Value
}

// band reads a cell of a published table, such as "6-7" or "5.5".
func band(t *testing.T, levelCell, cell string) (level profile.Level, lowest, highest profile.Result) {
	t.Helper()
	n, err := strconv.Atoi(strings.TrimSpace(levelCell))
	if err != nil {
		t.Fatal(err)
	}
	from, to, ok := strings.Cut(strings.TrimSpace(cell), "-")
	if !ok {
		to = from
	}
	return profile.Level(n), tenths(t, from), tenths(t, to)
}

func tenths(t *testing.T, text string) profile.Result {
	t.Helper()
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return profile.Result(f * 10)
}
