package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// TestResultsScoreAsTheirLevels scores random results of every test, and then
// the levels that they reach as if they had been stated.
func TestResultsScoreAsTheirLevels(t *testing.T) {
	r := newRandom(40)
	compared := map[profile.Test]int{}
	for _, day := range []law.Day{law.On(2025, 3, 25), verified, law.On(2026, 11, 3)} {
		set := setOn(t, day)
		for range 5_000 {
			p := r.complete()
			q := *p
			for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
				test, ok := h.In(p).Test.Get()
				if !ok || !test.Accepted() {
					continue
				}
				h.In(&q).Test = profile.Given(profile.LevelsOnly)
				for _, a := range profile.Abilities {
					result, given := h.In(p).Results[a].Get()
					if !given {
						continue // nobody asked: a spouse who does not count
					}
					level, ok, err := language.Level(test, a, result, day)
					if err != nil || !ok {
						t.Fatalf("%v: %s %v is level %d, %v, %v", day, testName(test), result, level, ok, err)
					}
					h.In(&q).Levels[a] = profile.Given(level)
					compared[test]++
				}
			}
			byResult, byLevel := crs.Rate(set, p), crs.Rate(set, &q)
			if byResult.Standing() != byLevel.Standing() {
				t.Fatalf("%v: %s by results, %s by levels: %s", day, byResult.Standing(), byLevel.Standing(), spell.Format(p))
			}
			walkBoth(&byResult.Step, &byLevel.Step, func(a, b *crs.Step) {
				if a.Points != b.Points || a.Level != b.Level || a.Class != b.Class || a.Tier != b.Tier {
					t.Fatalf("%v: %v earns %d by results and %d by levels: %s", day, a.Rule, a.Points, b.Points, spell.Format(p))
				}
			})
		}
	}
	for test := profile.Test(1); test < profile.NumTest; test++ {
		if test.Accepted() && compared[test] < 1_000 {
			t.Errorf("only %d results of %s were compared", compared[test], testName(test))
		}
	}
}

// TestTestThatCannotCountIsMissing checks that a test of the other language, or
// on the scale that Express Entry does not use, earns nothing and is asked again.
func TestTestThatCannotCountIsMissing(t *testing.T) {
	first, second, spouse := levels(profile.FirstLanguage, 10), levels(profile.SecondLanguage, 10), levels(profile.SpouseLanguage, 10)
	for _, c := range []struct {
		test profile.Field
		rule crs.Rule
		text []string
	}{
		{profile.FieldFirstTest, crs.FirstLanguage, []string{first, "first-official=french first-test=ielts-general"}},
		{profile.FieldFirstTest, crs.FirstLanguage, []string{first, "first-official=english first-test=tef-canada"}},
		{profile.FieldFirstTest, crs.FirstLanguage, []string{first, "first-official=french first-test=tef-canada-699 first-result-speaking=556"}},
		{profile.FieldFirstTest, crs.FirstLanguage, []string{first, "first-test=none"}},
		{profile.FieldSecondTest, crs.SecondLanguage, []string{second, "second-test=pte-core"}},
		{profile.FieldSecondTest, crs.SecondLanguage, []string{second, "second-test=tef-canada-699"}},
		{profile.FieldSpouseTest, crs.SpouseLanguage, []string{withSpouse, spouse, "spouse-test=tef-canada-699"}},
	} {
		p := parse(t, append([]string{nobody}, c.text...)...)
		s := crs.Rate(setOn(t, verified), p)
		if line := s.Find(c.rule); line.Points != 0 || line.Missing != questions(c.test) {
			t.Errorf("%s: %v earns %d and lacks %v", c.text, c.rule, line.Points, slugs(line.Missing))
		}
		if s.Standing() != crs.AtLeast {
			t.Errorf("%s: the total is %s", c.text, s.Standing())
		}
	}
}

// TestImpossibleResultIsMissing checks that a result that the test cannot give
// earns nothing, even beside a stated level: it must be put right first.
func TestImpossibleResultIsMissing(t *testing.T) {
	for _, text := range []string{
		"first-test=ielts-general first-result-reading=9.5",
		"first-test=ielts-general first-result-reading=6.3",
		"first-test=ielts-general first-result-reading=699",
		"first-test=pte-core first-result-reading=9",
		"first-test=celpip-general first-result-reading=13",
		"first-official=french first-test=tef-canada first-result-reading=301", // of the scale to 699
		"first-official=french first-test=tcf-canada first-result-reading=548.5",
	} {
		p := parse(t, nobody, levels(profile.FirstLanguage, 9), text)
		s := crs.Rate(setOn(t, verified), p)
		if want := questions(profile.FieldFirstReadingResult); s.Missing != want {
			t.Errorf("%s: missing %v, want %v", text, slugs(s.Missing), slugs(want))
		}
		if got := s.Find(crs.FirstLanguage).Points; got != 3*31 {
			t.Errorf("%s: the first language earns %d, want %d for the three others", text, got, 3*31)
		}
	}
}

// TestResultOfADayWithoutItsTable checks that a result that cannot be converted
// earns nothing known, and that stated levels are used where there are any.
func TestResultOfADayWithoutItsTable(t *testing.T) {
	results := "first-test=ielts-general first-result-listening=8 first-result-reading=8 first-result-writing=8 first-result-speaking=8"
	for _, day := range []law.Day{law.On(2015, 1, 1), law.On(2018, 1, 1), law.On(2025, 3, 24)} {
		p := parse(t, nobody, results)
		for _, a := range profile.Abilities {
			profile.Describe(profile.FirstLanguage.LevelField(a)).Clear(p)
		}
		s := crs.Rate(setOn(t, day), p)
		if line := s.Find(crs.FirstLanguage); s.Standing() != crs.NotHeld || !line.NotHeld || line.Points != 0 || !line.Missing.Empty() {
			t.Errorf("%v: %s, and the first language earns %d and lacks %v", day, s.Standing(), line.Points, slugs(line.Missing))
		}
		s = crs.Rate(setOn(t, day), parse(t, nobody, levels(profile.FirstLanguage, 7), results))
		if got := points(t, &s, crs.FirstLanguage); got != 4*17 {
			t.Errorf("%v: with stated levels the first language earns %d, want %d", day, got, 4*17)
		}
	}
	// On a day whose table is held the results win over the stated levels.
	s := crs.Rate(setOn(t, verified), parse(t, nobody, levels(profile.FirstLanguage, 7), results))
	if got := points(t, &s, crs.FirstLanguage); got != 31+3*34 {
		t.Errorf("by results the first language earns %d, want %d", got, 31+3*34)
	}
}

// TestStatedLevelStandsInForAMissingResult checks the quick answer beside a test
// of which one result is not there yet.
func TestStatedLevelStandsInForAMissingResult(t *testing.T) {
	p := parse(t, nobody, levels(profile.FirstLanguage, 7),
		"first-test=celpip-general first-result-listening=9 first-result-reading=9 first-result-writing=9")
	s := crs.Rate(setOn(t, verified), p)
	if got := points(t, &s, crs.FirstLanguage); got != 3*31+17 {
		t.Errorf("the first language earns %d, want %d", got, 3*31+17)
	}
	profile.Describe(profile.FieldFirstSpeaking).Clear(p)
	s = crs.Rate(setOn(t, verified), p)
	if s.Missing != questions(profile.FieldFirstSpeakingResult) || s.Find(crs.FirstLanguage).Points != 3*31 {
		t.Errorf("missing %v, and the first language earns %d", slugs(s.Missing), s.Find(crs.FirstLanguage).Points)
	}
}

// TestConvertedCitesTheTable checks that a level tells by which table it was
// reached when it comes from a result, and only then.
func TestConvertedCitesTheTable(t *testing.T) {
	eachRandom(t, 41, 4_000, func(_ random, set *crs.Set, p *profile.Profile) {
		s := crs.Rate(set, p)
		walk(&s.Step, func(s *crs.Step) {
			var want law.Cite
			if _, known := s.Level.Get(); known {
				h := map[crs.Rule]profile.Holder{
					crs.FirstLanguage: profile.FirstLanguage, crs.SecondLanguage: profile.SecondLanguage, crs.SpouseLanguage: profile.SpouseLanguage,
				}[s.Rule]
				test, _ := h.In(p).Test.Get()
				if s.Inputs.Has(h.ResultField(s.Ability)) {
					table, _ := language.TableOn(test, set.GridDay())
					want = table.Basis
				}
			}
			var got law.Cite
			if s.Converted != nil {
				got = *s.Converted
			}
			if got != want {
				t.Errorf("%v cites %+v for its level, want %+v", s.Rule, got, want)
			}
		})
	})
}
