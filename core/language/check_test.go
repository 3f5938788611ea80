package language

import (
	"strings"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

var today = law.On(2026, 10, 1)

// TestImpossibleResults gives one example of each problem and of each limit.
func TestImpossibleResults(t *testing.T) {
	points := profile.Points
	for _, c := range []struct {
		name    string
		test    profile.Test
		ability profile.Ability
		result  profile.Result
		want    Problem
		says    string
	}{
		{"IELTS 9.5", profile.IELTS, profile.Listening, 95, OutOfRange, "ielts-general gives results from 0 to 9, so 9.5 is not one"},
		{"IELTS 6.3", profile.IELTS, profile.Reading, 63, BetweenSteps, "in steps of 0.5, so 6.3 is not one"},
		{"CELPIP 13", profile.CELPIP, profile.Writing, points(13), OutOfRange, "from 0 to 12, so 13"},
		{"CELPIP 7.5", profile.CELPIP, profile.Writing, 75, BetweenSteps, "in steps of 1, so 7.5"},
		{"PTE 9", profile.PTE, profile.Speaking, points(9), OutOfRange, "from 10 to 90, so 9 "},
		{"PTE 91", profile.PTE, profile.Speaking, points(91), OutOfRange, "so 91 "},
		{"TCF 21 in writing", profile.TCF, profile.Writing, points(21), OutOfRange, "from 0 to 20, so 21 "},
		{"TCF 700 in listening", profile.TCF, profile.Listening, points(700), OutOfRange, "from 0 to 699, so 700 "},
		{"TEF 456 in speaking, which is CLB 7 of the other scale", profile.TEF, profile.Speaking, points(456), OtherScale, "équivalence ancien score"},
		{"TEF 451 in writing", profile.TEF, profile.Writing, points(451), OtherScale, "above the 450"},
		{"TEF 361 in listening", profile.TEF, profile.Listening, points(361), OtherScale, "above the 360"},
		{"TEF 301 in reading", profile.TEF, profile.Reading, points(301), OtherScale, "above the 300"},
		{"TEF 699", profile.TEF, profile.Reading, points(699), OtherScale, "scale to 699"},
		{"TEF 700, of neither scale", profile.TEF, profile.Reading, points(700), OutOfRange, "from 0 to 300, so 700 "},
		{"TEF 249.5", profile.TEF, profile.Listening, 2495, BetweenSteps, "in steps of 1, so 249.5"},
		{"TEF to 699", profile.TEF699, profile.Speaking, points(456), NotAccepted, "does not take results of tef-canada-699"},
		{"stated levels", profile.LevelsOnly, profile.Speaking, points(9), NotAccepted, "does not take results of levels"},
		{"no test", profile.NoTest, profile.Speaking, points(9), NotAccepted, "does not take results of none"},
	} {
		level, ok, err := Level(c.test, c.ability, c.result, today)
		bad, isError := err.(*Error)
		if !isError {
			t.Errorf("%s: level %d, %v, error %v", c.name, level, ok, err)
			continue
		}
		if level != 0 || ok {
			t.Errorf("%s: gives level %d, %v with its error", c.name, level, ok)
		}
		if bad.Problem != c.want || bad.Test != c.test || bad.Ability != c.ability || bad.Result != c.result {
			t.Errorf("%s: %+v, want problem %d", c.name, bad, c.want)
		}
		if !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %q, want %q in it", c.name, err, c.says)
		}
	}
}

// TestLowNumbersOfTheOtherScalePass shows the limit of what can be told: 350 in
// listening is NCLC 4 on the scale to 699 and NCLC 10 on the one that Express
// Entry uses, and nothing in the number says which one it is on. The form must
// ask for the "équivalence ancien score".
func TestLowNumbersOfTheOtherScalePass(t *testing.T) {
	r := profile.Points(350)
	if level, ok, err := Level(profile.TEF, profile.Listening, r, today); err != nil || !ok || level != 10 {
		t.Errorf("on the scale of Express Entry: %d, %v, %v; want 10", level, ok, err)
	}
	if level, ok := TEF699Level(profile.Listening, r, today); !ok || level != 4 {
		t.Errorf("on the scale to 699: %d, %v; want 4", level, ok)
	}
}

// TestNoTableForTheDay checks that a day whose table was not read has no level,
// rather than today's.
func TestNoTableForTheDay(t *testing.T) {
	for _, c := range []struct {
		test profile.Test
		eve  law.Day
	}{
		{profile.CELPIP, law.On(2025, 3, 24)},
		{profile.IELTS, law.On(2025, 3, 24)},
		{profile.PTE, law.On(2025, 3, 24)},
		{profile.TCF, law.On(2025, 3, 24)},
		{profile.TEF, law.On(2024, 5, 26)},
	} {
		r := profile.Points(20)
		if c.test == profile.IELTS || c.test == profile.CELPIP {
			r = profile.Points(8)
		}
		if level, ok, err := Level(c.test, profile.Listening, r, c.eve); ok || err != nil || level != 0 {
			t.Errorf("test %d on the eve, %v: level %d, %v, %v", c.test, c.eve, level, ok, err)
		}
		if _, ok, err := Level(c.test, profile.Listening, r, c.eve.AddDays(1)); !ok || err != nil {
			t.Errorf("test %d on the day after %v: %v, %v", c.test, c.eve, ok, err)
		}
	}
	for test := profile.Test(0); test < 20; test++ {
		table, ok := TableOn(test, today)
		if ok != test.Accepted() {
			t.Errorf("test %d has a table for Express Entry: %v", test, ok)
		}
		if ok && !table.Seen {
			t.Errorf("test %d: no text says that the table began on %v, only that it was seen then", test, table.Day)
		}
		if h := History(test); (len(h) > 0) != (ok || test == profile.TEF699) {
			t.Errorf("test %d has a history of %d entries", test, len(h))
		}
	}
	if level, ok := TEF699Level(profile.Reading, profile.Points(500), law.On(2019, 9, 30)); ok {
		t.Errorf("TEF Canada had no scale to 699 in September 2019, and 500 is level %d", level)
	}
	if level, ok := TEF699Level(profile.Reading, profile.Points(700), today); ok {
		t.Errorf("700 is above the scale to 699, and is level %d", level)
	}
}

// TestCheck finds what is wrong in a profile, in the order of the questions.
func TestCheck(t *testing.T) {
	var p profile.Profile
	p.First.Test = profile.Given(profile.IELTS)
	p.First.Results[profile.Listening] = profile.Given(profile.Result(80))
	p.First.Results[profile.Reading] = profile.Given(profile.Result(63))
	p.First.Results[profile.Speaking] = profile.Given(profile.Result(95))
	p.Second.Test = profile.Given(profile.LevelsOnly) // its leftover result is not looked at
	p.Second.Results[profile.Reading] = profile.Given(profile.Points(699))
	p.Spouse.Language.Test = profile.Given(profile.TEF699)
	p.Spouse.Language.Results[profile.Writing] = profile.Given(profile.Points(456))

	type found struct {
		field   profile.Field
		problem Problem
	}
	want := []found{
		{profile.FieldFirstReadingResult, BetweenSteps},
		{profile.FieldFirstSpeakingResult, OutOfRange},
		{profile.FieldSpouseWritingResult, NotAccepted},
	}
	var got []found
	for f, err := range Check(&p, today) {
		got = append(got, found{f, err.Problem})
	}
	if len(got) != len(want) {
		t.Fatalf("found %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("problem %d is %v, want %v", i, got[i], want[i])
		}
	}
	for f := range Check(&p, today) {
		if f != want[0].field {
			t.Errorf("first comes question %d, want %d", f, want[0].field)
		}
		break
	}
	p = profile.Profile{}
	for f, err := range Check(&p, today) {
		t.Errorf("the empty profile has something wrong in question %d: %v", f, err)
	}
}
