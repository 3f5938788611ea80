package words

import (
	"slices"
	"strings"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// Every choice of every question has a name, so that none is drawn blank and
// none makes the program end.
func TestEveryChoiceIsSaid(t *testing.T) {
	for _, l := range Languages {
		for f := profile.Field(1); f < profile.NumField; f++ {
			d := profile.Describe(f)
			if d.Kind != profile.KindChoice && d.Kind != profile.KindTest {
				continue
			}
			said := map[string]bool{}
			for v := d.Lowest; v <= d.Highest; v++ {
				text := Choice(l, f, v)
				if text == "" || said[text] {
					t.Errorf("%s: %s: answer %d is said %q", l.Tag(), d.Slug, v, text)
				}
				said[text] = true
			}
		}
	}
}

// Both languages have a title for each unit group of NOC 2021: 516 in 45 major
// groups.
func TestOccupations(t *testing.T) {
	var codes [2][]noc.Code
	for i, l := range Languages {
		major := map[int]bool{}
		for c, title := range l.Occupations() {
			if len(codes[i]) > 0 && codes[i][len(codes[i])-1] >= c {
				t.Errorf("%s: %v does not follow in order", l.Tag(), c)
			}
			if len(title) < 5 {
				t.Errorf("%s: %v is titled %q", l.Tag(), c, title)
			}
			codes[i] = append(codes[i], c)
			major[c.Major()] = true
		}
		if len(codes[i]) != 516 || len(major) != 45 {
			t.Errorf("%s: %d unit groups in %d major groups", l.Tag(), len(codes[i]), len(major))
		}
	}
	if all := slices.Collect(noc.All); !slices.Equal(codes[0], all) || !slices.Equal(codes[1], all) {
		t.Error("the titles are not those of the unit groups")
	}
	for _, c := range []struct {
		l    Language
		want string
	}{
		{English{}, "21232 Software developers and programmers"},
		{French{}, "21232 Développeurs/développeuses et programmeurs/programmeuses de logiciels"},
	} {
		if got := Occupation(c.l, 21232); got != c.want {
			t.Errorf("%s: 21232 is said %q, want %q", c.l.Tag(), got, c.want)
		}
		if got := Occupation(c.l, 12); got != "00012 "+map[string]string{
			"en": "Senior managers - financial, communications and other business services",
			"fr": "Cadres supérieurs/cadres supérieures - services financiers, communications et autres services aux entreprises",
		}[c.l.Tag()] {
			t.Errorf("%s: 00012 is said %q", c.l.Tag(), got)
		}
		if got := Occupation(c.l, 99999); got != "99999" {
			t.Errorf("%s: a code of no unit group is said %q", c.l.Tag(), got)
		}
	}
}

func TestExactPhrases(t *testing.T) {
	first, last := law.On(2021, 5, 3), law.On(2024, 6, 4)
	for _, c := range []struct{ got, want string }{
		{English{}.Dollars(15263), "$15,263"},
		{French{}.Dollars(15263), "15\u00a0263\u00a0$"},
		{English{}.Funds(0, 15262), "Less than $15,263"},
		{English{}.Funds(15263, 19000), "$15,263 to $19,000"},
		{English{}.Funds(48616, 0), "$48,616 or more"},
		{French{}.Funds(0, 15262), "Moins de 15\u00a0263\u00a0$"},
		{French{}.Funds(48616, 0), "48\u00a0616\u00a0$ ou plus"},
		{English{}.Hours(1875), "18.75"},
		{French{}.Hours(1875), "18,75"},
		{English{}.Hours(3750), "30 or more"},
		{English{}.Weekly(3000), "30 hours a week or more"},
		{English{}.Weekly(100), "1 hour a week"},
		{French{}.Weekly(1875), "18,75 heures par semaine"},
		{French{}.Weekly(150), "1,5 heure par semaine"},
		{English{}.Period(first, last), "3 May 2021 to 4 June 2024"},
		{English{}.Period(first, 0), "from 3 May 2021"},
		{French{}.Period(0, last), "jusqu'au 4\u00a0juin 2024"},
		{English{}.Entry(profile.FieldJobs, 2), "Job 2"},
		{English{}.Entries(profile.FieldChildren, 2), "2 children"},
		{French{}.Entries(profile.FieldSpouseJobs, 1), "1 emploi"},
		{French{}.Entries(profile.FieldCredentials, 3), "3 diplômes"},
		{English{}.Unpaid(2), "2 times without pay"},
		{French{}.Unpaid(1), "1 période sans rémunération"},
	} {
		if c.got != c.want {
			t.Errorf("said %q, want %q", c.got, c.want)
		}
	}
}

// TestEffect gives exact answers beside quick ones and reads what they changed.
// The criteria give 110 points at 29 years of age, 88 at 33 and 83 at 34 to a
// person without a spouse.
func TestEffect(t *testing.T) {
	set, err := crs.Law().At(law.On(2026, 10, 1))
	if err != nil {
		t.Fatal(err)
	}
	single := profile.Profile{Marital: profile.Given(profile.NeverMarried)}
	for _, c := range []struct {
		born            law.Day
		age             int // zero is none
		english, french string
	}{
		{law.On(1992, 10, 1), 33,
			"Age, by your exact answers: 34. You chose: 33. The score is 5 points lower for it.",
			"Âge, selon vos réponses exactes\u00a0: 34 ans. Vous avez choisi\u00a0: 33 ans. La note en est plus basse de 5 points."},
		{law.On(1992, 10, 2), 33,
			"Age, by your exact answers: 33. What you chose makes the same. It makes no difference to the score.",
			"Âge, selon vos réponses exactes\u00a0: 33 ans. Ce que vous avez choisi revient au même. Cela ne change pas la note."},
		{law.On(1996, 10, 2), 0,
			"Age, by your exact answers: 29. The score is 110 points higher for it.",
			"Âge, selon vos réponses exactes\u00a0: 29 ans. La note en est plus haute de 110 points."},
	} {
		p := single
		p.Born = profile.Given(c.born)
		if c.age != 0 {
			p.Age = profile.Given(profile.Years(c.age))
		}
		all := crs.Effects(set, &p)
		if len(all) != 1 {
			t.Fatalf("born on %v: %d effects", c.born, len(all))
		}
		if got := Effect(English{}, &all[0]); got != c.english {
			t.Errorf("born on %v: %q, want %q", c.born, got, c.english)
		}
		if got := Effect(French{}, &all[0]); got != c.french {
			t.Errorf("born on %v: %q, want %q", c.born, got, c.french)
		}
	}
	for _, c := range []struct {
		e    crs.Effect
		want string
	}{
		{crs.Effect{Exact: profile.FieldFirstDate, Derived: profile.Given(int(profile.No)), Points: 100, Without: 101},
			"By their date, these results do not count on the day of the score. The score is 1 point lower for it."},
		{crs.Effect{Exact: profile.FieldJobs, Quick: profile.FieldCanadianWork},
			"Work in Canada: an exact answer is missing, and only what is certain counts until then. It makes no difference to the score."},
		{crs.Effect{Exact: profile.FieldNominationIssued, Quick: profile.FieldNomination, Derived: profile.Given(int(profile.No)), Stated: profile.Given(int(profile.Yes)), Points: 379, Without: 979},
			"Nomination, by your exact answers: No. You chose: Yes. The score is 600 points lower for it."},
	} {
		if got := Effect(English{}, &c.e); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// Each way in which answers contradict each other is said in each language, with
// both days.
func TestContradictions(t *testing.T) {
	for _, l := range Languages {
		said := map[string]bool{}
		for conflict := profile.Conflict(1); conflict < profile.NumConflict; conflict++ {
			c := profile.Contradiction{Conflict: conflict, Of: profile.Ref{Field: profile.FieldBorn},
				With: profile.Ref{Field: profile.FieldMaritalSince}, Day: law.On(2024, 5, 6), Limit: law.On(2023, 6, 7)}
			text := Contradiction(l, &c)
			if len(text) < 20 || said[text] {
				t.Errorf("%s: conflict %d is said %q", l.Tag(), conflict, text)
			}
			said[text] = true
		}
		early := profile.Contradiction{Conflict: profile.TooEarly, Of: profile.Ref{Field: profile.FieldSiblingUntil},
			With: profile.Ref{Field: profile.FieldSiblingSince}, Day: law.On(2009, 1, 1), Limit: law.On(2010, 1, 1)}
		if text := Contradiction(l, &early); !strings.Contains(text, l.Day(early.Day)) || !strings.Contains(text, l.Day(early.Limit)) {
			t.Errorf("%s: the days are not said: %q", l.Tag(), text)
		}
	}
}
