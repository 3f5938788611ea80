package words

import (
	"slices"
	"testing"

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

// NOC 2021 has 516 unit groups in 45 major groups.
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
	if !slices.Equal(codes[0], codes[1]) {
		t.Error("the languages have different codes")
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
