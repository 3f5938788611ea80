package profile

import "testing"

// say returns a profile with the given answers.
func say(t *testing.T, answers map[Field]int) *Profile {
	t.Helper()
	p := new(Profile)
	for f, v := range answers {
		if !Describe(f).Set(p, v) {
			t.Fatalf("%s does not take %d", Describe(f).Slug, v)
		}
	}
	return p
}

// TestNobodyIsAskedOfASpouseWhoDoesNotCount follows the order of the questions:
// a status with a spouse or partner, who is not Canadian, and who comes.
// canada.ca, CRS criteria: a spouse who stays behind, or who is a citizen or
// permanent resident, is not counted.
func TestNobodyIsAskedOfASpouseWhoDoesNotCount(t *testing.T) {
	for _, c := range []struct {
		name                  string
		answers               map[Field]int
		citizen, comes, about bool
	}{
		{"nothing answered", nil, false, false, false},
		{"never married", map[Field]int{FieldMarital: int(NeverMarried)}, false, false, false},
		{"separated", map[Field]int{FieldMarital: int(Separated)}, false, false, false},
		{"divorced", map[Field]int{FieldMarital: int(Divorced)}, false, false, false},
		{"annulled", map[Field]int{FieldMarital: int(Annulled)}, false, false, false},
		{"widowed", map[Field]int{FieldMarital: int(Widowed)}, false, false, false},
		{"single with leftover answers", map[Field]int{FieldMarital: int(NeverMarried), FieldSpouseCitizen: int(No), FieldSpouseComes: int(Yes)}, false, false, false},
		{"married", map[Field]int{FieldMarital: int(Married)}, true, false, false},
		{"common-law", map[Field]int{FieldMarital: int(CommonLaw)}, true, false, false},
		{"spouse is Canadian", map[Field]int{FieldMarital: int(Married), FieldSpouseCitizen: int(Yes)}, true, false, false},
		{"spouse is Canadian and comes", map[Field]int{FieldMarital: int(Married), FieldSpouseCitizen: int(Yes), FieldSpouseComes: int(Yes)}, true, false, false},
		{"spouse is not Canadian", map[Field]int{FieldMarital: int(Married), FieldSpouseCitizen: int(No)}, true, true, false},
		{"spouse stays", map[Field]int{FieldMarital: int(CommonLaw), FieldSpouseCitizen: int(No), FieldSpouseComes: int(No)}, true, true, false},
		{"spouse comes", map[Field]int{FieldMarital: int(CommonLaw), FieldSpouseCitizen: int(No), FieldSpouseComes: int(Yes)}, true, true, true},
	} {
		asked := Asked(say(t, c.answers))
		for f, want := range map[Field]bool{
			FieldSpouseCitizen:   c.citizen,
			FieldSpouseComes:     c.comes,
			FieldSpouseEducation: c.about,
			FieldSpouseWork:      c.about,
			FieldSpouseTest:      c.about,
		} {
			if asked.Has(f) != want {
				t.Errorf("%s: %s is asked: %v, want %v", c.name, Describe(f).Slug, asked.Has(f), want)
			}
		}
	}
}

// TestLevelsAndResultsAreAskedByTest checks that a stated level is asked for
// only while there is no test, and a result only of a test that counts.
func TestLevelsAndResultsAreAskedByTest(t *testing.T) {
	counts := map[Field]int{FieldMarital: int(Married), FieldSpouseCitizen: int(No), FieldSpouseComes: int(Yes), FieldFirstOfficial: int(English)}
	for h := FirstLanguage; h < NumHolder; h++ {
		for test := Test(0); test < NumTest; test++ {
			p := say(t, counts)
			if test != 0 {
				h.In(p).Test = Given(test)
			}
			asked := Asked(p)
			for _, a := range Abilities {
				if got, want := asked.Has(h.LevelField(a)), test == LevelsOnly; got != want {
					t.Errorf("holder %d, test %d: the level is asked: %v, want %v", h, test, got, want)
				}
				if got, want := asked.Has(h.ResultField(a)), test >= CELPIP && test != TEF699; got != want {
					t.Errorf("holder %d, test %d: the result is asked: %v, want %v", h, test, got, want)
				}
			}
		}
	}
}

// TestNoTestIsAskedBeforeTheLanguage checks that the candidate chooses a first
// official language before a test of it.
func TestNoTestIsAskedBeforeTheLanguage(t *testing.T) {
	asked := Asked(say(t, map[Field]int{FieldFirstTest: int(LevelsOnly)}))
	for _, f := range []Field{FieldFirstTest, FieldSecondTest, FieldFirstListening} {
		if asked.Has(f) {
			t.Errorf("%s is asked before the first official language", Describe(f).Slug)
		}
	}
}

// TestAlwaysAsked lists the questions that everybody is asked.
func TestAlwaysAsked(t *testing.T) {
	want := SetOf(FieldMarital, FieldAge, FieldEducation, FieldCanadianStudy, FieldFirstOfficial,
		FieldCanadianWork, FieldForeignWork, FieldCertificate, FieldSibling, FieldJobOffer, FieldNomination,
		FieldBorn, FieldCredentials, FieldJobs, FieldChildren, FieldFunds, FieldQuebec, FieldRelative, FieldStudied,
		FieldArranged, FieldTradeOffer, FieldTradeQualified)
	if got := Asked(new(Profile)); got != want {
		t.Errorf("the empty profile is asked %b, want %b", got, want)
	}
}

// TestTestsOpenToAHolder follows canada.ca, language test results: CELPIP, IELTS
// and PTE are of English, TEF and TCF of French.
func TestTestsOpenToAHolder(t *testing.T) {
	english := []Test{CELPIP, IELTS, PTE}
	french := []Test{TEF, TEF699, TCF}
	for _, c := range []struct {
		name   string
		holder Holder
		first  Official
		open   []Test
	}{
		{"first is English", FirstLanguage, English, append([]Test{LevelsOnly}, english...)},
		{"first is French", FirstLanguage, French, append([]Test{LevelsOnly}, french...)},
		{"second is French", SecondLanguage, English, append([]Test{NoTest, LevelsOnly}, french...)},
		{"second is English", SecondLanguage, French, append([]Test{NoTest, LevelsOnly}, english...)},
		{"spouse, either language", SpouseLanguage, English, append(append([]Test{NoTest, LevelsOnly}, english...), french...)},
	} {
		p := say(t, map[Field]int{FieldFirstOfficial: int(c.first)})
		open := map[Test]bool{}
		for _, test := range c.open {
			open[test] = true
		}
		for test := NoTest; test < NumTest; test++ {
			if got := Describe(c.holder.TestField()).Open(p, int(test)); got != open[test] {
				t.Errorf("%s: %s is open: %v, want %v", c.name, testSlugs[test], got, open[test])
			}
		}
	}
}

func TestAcceptedTests(t *testing.T) {
	for test, want := range map[Test]bool{
		NoTest: false, LevelsOnly: false, CELPIP: true, IELTS: true, PTE: true, TEF: true, TEF699: false, TCF: true,
	} {
		if got := test.Accepted(); got != want {
			t.Errorf("%s is accepted: %v, want %v", testSlugs[test], got, want)
		}
	}
}

// TestOnlyTestsCloseByLanguage checks that every answer to any other question is
// open to everybody.
func TestOnlyTestsCloseByLanguage(t *testing.T) {
	for f := Field(1); f < NumField; f++ {
		d := Describe(f)
		for v := d.From; v <= d.To && d.Kind != KindTest; v += max(1, (d.To-d.From)/1000) {
			if !d.Open(new(Profile), v) {
				t.Fatalf("%s: %d is not open", d.Slug, v)
			}
		}
	}
}
