package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// verified is a day of the grid that was read whole on the official page.
var verified = law.On(2026, 10, 1)

// lawDays are days from every period of the law, with the day before and the
// day of each change.
var lawDays = []law.Day{
	law.On(2015, 1, 1),
	law.On(2016, 11, 18), law.On(2016, 11, 19),
	law.On(2017, 6, 5), law.On(2017, 6, 6),
	law.On(2020, 10, 19), law.On(2020, 10, 20), law.On(2020, 11, 17), law.On(2020, 11, 18),
	law.On(2024, 5, 26), law.On(2024, 5, 27),
	law.On(2025, 3, 24), law.On(2025, 3, 25),
	verified,
	law.On(2026, 11, 2), law.On(2026, 11, 3), law.On(2030, 1, 1),
}

// setOn returns the law of day.
func setOn(t testing.TB, day law.Day) *crs.Set {
	t.Helper()
	set, err := crs.Law().At(day)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// setsOn returns the law of each of days.
func setsOn(t testing.TB, days []law.Day) []*crs.Set {
	t.Helper()
	var sets []*crs.Set
	for _, day := range days {
		sets = append(sets, setOn(t, day))
	}
	return sets
}

// parse reads a profile; each part of text may answer questions.
func parse(t testing.TB, text ...string) *profile.Profile {
	t.Helper()
	p := new(profile.Profile)
	for _, s := range text {
		part, err := spell.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		for f := range profile.Answered(&part).All {
			v, _ := profile.Describe(f).Get(&part)
			profile.Describe(f).Set(p, v)
		}
	}
	return p
}

// levels spells the same level in all abilities, or the four of them in the
// order of a test report: listening, reading, writing, speaking.
func levels(holder profile.Holder, level ...profile.Level) string {
	var p profile.Profile
	for i, a := range profile.Abilities {
		profile.Describe(holder.LevelField(a)).Set(&p, int(level[i%len(level)]))
	}
	profile.Describe(holder.TestField()).Set(&p, int(profile.LevelsOnly))
	return spell.Format(&p)
}

// nobody is a complete profile that earns nothing but by its age, on top of
// which a test answers what it is about.
const nobody = `marital=single age=29 education=none canadian-study=none
	first-official=english first-test=levels
	first-level-listening=3 first-level-reading=3 first-level-writing=3 first-level-speaking=3
	second-test=none canadian-work=0 foreign-work=0 certificate=no
	sibling=no job-offer=none nomination=no`

// withSpouse gives a spouse who counts and earns nothing.
const withSpouse = ` marital=married spouse-citizen=no spouse-comes=yes
	spouse-education=none spouse-test=none spouse-work=0`

// points returns what rule earns, and fails when the score is not exact.
func points(t testing.TB, s *crs.Score, rule crs.Rule) crs.Points {
	t.Helper()
	if s.Standing() != crs.Exact {
		t.Errorf("standing %s, missing %v", s.Standing(), slugs(s.Missing))
	}
	line := s.Find(rule)
	if line == nil {
		t.Fatalf("there is no line %v", rule)
	}
	return line.Points
}

// slugs names the questions of a set.
func slugs(set crs.Questions) []string {
	var all []string
	for f := range set.All {
		all = append(all, profile.Describe(f).Slug)
	}
	return all
}

// questions returns the set of the given questions.
func questions(fields ...profile.Field) crs.Questions {
	var q crs.Questions
	for _, f := range fields {
		q = q.With(f)
	}
	return q
}

// asked returns the questions that p is asked and that scores read.
func asked(p *profile.Profile) crs.Questions {
	var q crs.Questions
	for f := range profile.Asked(p).All {
		if f <= profile.FieldNominationWithdrawn {
			q = q.With(f)
		}
	}
	return q
}

// walk calls visit for s and every line below it.
func walk(s *crs.Step, visit func(*crs.Step)) {
	visit(s)
	for i := range s.Parts {
		walk(&s.Parts[i], visit)
	}
}

// caveats returns those of all lines.
func caveats(s *crs.Score) crs.Caveats {
	var all crs.Caveats
	walk(&s.Step, func(s *crs.Step) { all |= s.Caveats })
	return all
}

// TestEmptyProfile checks that a candidate who has said nothing has no points
// and is asked the questions that come first.
func TestEmptyProfile(t *testing.T) {
	s := crs.Rate(setOn(t, verified), new(profile.Profile))
	if s.Points != 0 || s.Standing() != crs.AtLeast {
		t.Errorf("%d points, %s", s.Points, s.Standing())
	}
	if _, known := s.Column.Get(); known {
		t.Error("the column is known")
	}
	// While the column is not known, a line can earn the most of the two.
	for rule, most := range map[crs.Rule]crs.Points{
		crs.Core: 500, crs.Age: 110, crs.FirstLanguage: 136, crs.SecondLanguage: 24, crs.CanadianWork: 80, crs.Spouse: 40, crs.Transfer: 100,
	} {
		if got := s.Find(rule).Most; got != most {
			t.Errorf("%v can earn %d, want %d", rule, got, most)
		}
	}
	want := questions(profile.FieldMarital, profile.FieldAge, profile.FieldEducation, profile.FieldCanadianStudy,
		profile.FieldFirstOfficial, profile.FieldCanadianWork, profile.FieldForeignWork, profile.FieldCertificate,
		profile.FieldSibling, profile.FieldNomination)
	if s.Missing != want {
		t.Errorf("missing %v, want %v", slugs(s.Missing), slugs(want))
	}
}

// TestSectionsTogetherEarnTheMost checks MI s. 8(2): 500 or 460 and 40, 100 and
// 600 make the 1,200.
func TestSectionsTogetherEarnTheMost(t *testing.T) {
	for spouse, want := range map[string][4]crs.Points{
		"":         {500, 0, 100, 600},
		withSpouse: {460, 40, 100, 600},
	} {
		s := crs.Rate(setOn(t, verified), parse(t, nobody, spouse))
		got := [4]crs.Points{s.Find(crs.Core).Most, s.Find(crs.Spouse).Most, s.Find(crs.Transfer).Most, s.Find(crs.Additional).Most}
		if got != want || s.Most != 1200 {
			t.Errorf("the sections earn at most %v of %d, want %v of 1200", got, s.Most, want)
		}
	}
}
