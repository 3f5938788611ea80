package crs_test

import (
	"strconv"
	"strings"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// The tables of this file are written by hand from canada.ca, "Comprehensive
// Ranking System (CRS) criteria", and checked by scoring profiles, one for each
// cell.

// rows reads a table: a name and whole numbers on each line. A name such as
// 20-29 stands for each number from 20 to 29.
func rows(t *testing.T, table string) map[string][]crs.Points {
	t.Helper()
	all := map[string][]crs.Points{}
	for line := range strings.Lines(strings.TrimSpace(table)) {
		words := strings.Fields(line)
		var values []crs.Points
		for _, word := range words[1:] {
			n, err := strconv.Atoi(word)
			if err != nil {
				t.Fatal(err)
			}
			values = append(values, crs.Points(n))
		}
		from, to, isRange := strings.Cut(words[0], "-")
		low, err1 := strconv.Atoi(from)
		high, err2 := strconv.Atoi(to)
		if !isRange || err1 != nil || err2 != nil {
			low, high = 0, 0
			from = words[0]
		}
		for n := low; n <= high; n++ {
			name := from
			if high > 0 {
				name = strconv.Itoa(n)
			}
			if all[name] != nil {
				t.Fatalf("%q stands there twice", name)
			}
			all[name] = values
		}
	}
	return all
}

// cell scores text on top of a profile that earns nothing.
func cell(t *testing.T, rule crs.Rule, want crs.Points, text ...string) {
	t.Helper()
	s := crs.Rate(setOn(t, verified), parse(t, append([]string{nobody}, text...)...))
	if got := points(t, &s, rule); got != want {
		t.Errorf("%v earns %d, want %d: %s", rule, got, want, strings.Join(text, " "))
	}
}

// twoColumns checks a table whose columns are those without and with a spouse.
func twoColumns(t *testing.T, rule crs.Rule, question, table string) {
	t.Helper()
	for name, row := range rows(t, table) {
		cell(t, rule, row[0], question+"="+name)
		cell(t, rule, row[1], question+"="+name, withSpouse)
	}
}

// TestAge checks section A, age, from "17 years of age or less" to "45 years of
// age or more".
func TestAge(t *testing.T) {
	twoColumns(t, crs.Age, "age", `
		0-17      0   0
		18       99  90
		19      105  95
		20-29   110 100
		30      105  95
		31       99  90
		32       94  85
		33       88  80
		34       83  75
		35       77  70
		36       72  65
		37       66  60
		38       61  55
		39       55  50
		40       50  45
		41       39  35
		42       28  25
		43       17  15
		44        6   5
		45-120    0   0`)
}

// TestEducation checks section A, level of education: MI s. 11.
func TestEducation(t *testing.T) {
	twoColumns(t, crs.Education, "education", `
		none          0   0
		secondary    30  28
		one-year     90  84
		two-year     98  91
		bachelor    120 112
		two-or-more 128 119
		masters     135 126
		doctorate   150 140`)
}

// TestCanadianWork checks section A, Canadian work experience: MI s. 15.
func TestCanadianWork(t *testing.T) {
	twoColumns(t, crs.CanadianWork, "canadian-work", `
		0       0  0
		1      40 35
		2      53 46
		3      64 56
		4      72 63
		5-120  80 70`)
}

// TestFirstLanguage checks section A, first official language, in each ability
// by itself: MI s. 13.
func TestFirstLanguage(t *testing.T) {
	for name, row := range rows(t, `
		0-3   0  0
		4     6  6
		5     6  6
		6     9  8
		7    17 16
		8    23 22
		9    31 29
		10   34 32`) {
		for _, a := range profile.Abilities {
			one := profile.Describe(profile.FirstLanguage.LevelField(a)).Slug + "=" + name
			cell(t, crs.FirstLanguage, row[0], one)
			cell(t, crs.FirstLanguage, row[1], one, withSpouse)
		}
		level, _ := strconv.Atoi(name)
		four := levels(profile.FirstLanguage, profile.Level(level))
		cell(t, crs.FirstLanguage, 4*row[0], four)
		cell(t, crs.FirstLanguage, 4*row[1], four, withSpouse)
		cell(t, crs.FirstLanguage, 4*row[0], four, "first-official=french")
	}
}

// TestSecondLanguage checks section A, second official language, held to 24
// points without a spouse and to 22 with one.
func TestSecondLanguage(t *testing.T) {
	for name, row := range rows(t, `
		0-4  0  0  0
		5    1  4  4
		6    1  4  4
		7    3 12 12
		8    3 12 12
		9    6 24 22
		10   6 24 22`) {
		level, _ := strconv.Atoi(name)
		for i, a := range profile.Abilities {
			var four [4]profile.Level
			four[i] = profile.Level(level)
			one := levels(profile.SecondLanguage, four[:]...)
			cell(t, crs.SecondLanguage, row[0], one)
			cell(t, crs.SecondLanguage, row[0], one, withSpouse)
			if slug := profile.Describe(profile.SecondLanguage.LevelField(a)).Slug; !strings.Contains(one, slug+"="+name) {
				t.Fatalf("%q is not about %s", one, slug)
			}
		}
		four := levels(profile.SecondLanguage, profile.Level(level))
		cell(t, crs.SecondLanguage, row[1], four)
		cell(t, crs.SecondLanguage, row[2], four, withSpouse)
	}
}

// TestSpouse checks section B: MI ss. 17 and 19 for education and work.
func TestSpouse(t *testing.T) {
	for name, row := range rows(t, `
		none         0
		secondary    2
		one-year     6
		two-year     7
		bachelor     8
		two-or-more  9
		masters     10
		doctorate   10`) {
		cell(t, crs.SpouseEducation, row[0], withSpouse, "spouse-education="+name)
	}
	for name, row := range rows(t, `
		0-4  0
		5    1
		6    1
		7    3
		8    3
		9    5
		10   5`) {
		level, _ := strconv.Atoi(name)
		for i := range profile.Abilities {
			var four [4]profile.Level
			four[i] = profile.Level(level)
			cell(t, crs.SpouseLanguage, row[0], withSpouse, levels(profile.SpouseLanguage, four[:]...))
		}
		cell(t, crs.SpouseLanguage, 4*row[0], withSpouse, levels(profile.SpouseLanguage, profile.Level(level)))
	}
	for name, row := range rows(t, `
		0      0
		1      5
		2      7
		3      8
		4      9
		5-120 10`) {
		cell(t, crs.SpouseWork, row[0], withSpouse, "spouse-work="+name)
	}
}

// TestEducationCombinations checks section C, education: MI ss. 21 to 27. With
// language the lowest of the four abilities counts.
func TestEducationCombinations(t *testing.T) {
	for name, row := range rows(t, `
		none         0  0
		secondary    0  0
		one-year    13 25
		two-year    13 25
		bachelor    13 25
		two-or-more 25 50
		masters     25 50
		doctorate   25 50`) {
		education := "education=" + name
		byLanguage(t, crs.EducationLanguage, 7, 9, row, education)
		byCanadianWork(t, crs.EducationWork, row, education)
	}
}

// TestForeignWorkCombinations checks section C, foreign work experience.
func TestForeignWorkCombinations(t *testing.T) {
	for name, row := range rows(t, `
		0      0  0
		1     13 25
		2     13 25
		3-120 25 50`) {
		foreign := "foreign-work=" + name
		byLanguage(t, crs.ForeignLanguage, 7, 9, row, foreign)
		byCanadianWork(t, crs.ForeignWork, row, foreign)
	}
}

// TestCertificateCombination checks section C, certificate of qualification.
func TestCertificateCombination(t *testing.T) {
	for name, row := range rows(t, `
		no   0  0
		yes 25 50`) {
		byLanguage(t, crs.CertificateLanguage, 5, 7, row, "certificate="+name)
	}
}

// byLanguage checks a combination with language: row has the points from lower
// in all four abilities and from upper in all four.
func byLanguage(t *testing.T, rule crs.Rule, lower, upper profile.Level, row []crs.Points, what string) {
	t.Helper()
	for level := profile.Level(0); level <= profile.TenOrMore; level++ {
		var want crs.Points
		if level >= lower {
			want = row[0]
		}
		if level >= upper {
			want = row[1]
		}
		cell(t, rule, want, what, levels(profile.FirstLanguage, level))
		cell(t, rule, want, what, levels(profile.FirstLanguage, level), withSpouse)
		for i := range profile.Abilities {
			one := [4]profile.Level{10, 10, 10, 10}
			one[i] = level // one ability holds back the others
			cell(t, rule, want, what, levels(profile.FirstLanguage, one[:]...))
		}
	}
	// The second language does not count.
	cell(t, rule, 0, what, levels(profile.SecondLanguage, 10))
}

// byCanadianWork checks a combination with Canadian work: row has the points of
// one year and of two or more.
func byCanadianWork(t *testing.T, rule crs.Rule, row []crs.Points, what string) {
	t.Helper()
	for years, want := range map[string]crs.Points{"0": 0, "1": row[0], "2": row[1], "3": row[1], "5": row[1], "40": row[1]} {
		cell(t, rule, want, what, "canadian-work="+years)
		cell(t, rule, want, what, "canadian-work="+years, withSpouse)
	}
}

// TestTransferabilityLimits checks MI s. 8(2) and the page of criteria: at most
// 50 for each of the three groups and 100 for the section.
func TestTransferabilityLimits(t *testing.T) {
	masters, foreign, work, certificate := "education=masters", "foreign-work=3", "canadian-work=2", "certificate=yes"
	nine, eight := levels(profile.FirstLanguage, 9), levels(profile.FirstLanguage, 8)
	for _, c := range []struct {
		rule crs.Rule
		want crs.Points
		text []string
	}{
		{crs.EducationGroup, 50, []string{masters, work, nine}},
		{crs.EducationGroup, 50, []string{"education=bachelor", work, nine}}, // 25 + 25
		{crs.EducationGroup, 38, []string{"education=bachelor", work, eight}},
		{crs.EducationGroup, 26, []string{"education=bachelor", "canadian-work=1", eight}},
		{crs.ForeignGroup, 50, []string{foreign, work, nine}},
		{crs.ForeignGroup, 50, []string{"foreign-work=2", work, nine}},
		{crs.ForeignGroup, 26, []string{"foreign-work=1", "canadian-work=1", eight}},
		{crs.CertificateGroup, 50, []string{certificate, nine}},
		{crs.Transfer, 100, []string{masters, foreign, work, nine}},
		{crs.Transfer, 100, []string{masters, foreign, work, nine, certificate}},
		{crs.Transfer, 100, []string{masters, certificate, nine}},
		{crs.Transfer, 88, []string{"education=bachelor", certificate, eight, work}}, // 38 + 0 + 50
		{crs.Transfer, 76, []string{"education=bachelor", "foreign-work=2", eight, work}},
	} {
		cell(t, c.rule, c.want, c.text...)
		cell(t, c.rule, c.want, append(c.text, withSpouse)...)
	}
}

// TestFrenchPoints checks section D, French: NCLC 7 in all four abilities, and more
// with CLB 5 in all four of English, whichever of them is the first language.
// IRCC's releases of June 2017 and October 2020 give the points.
func TestFrenchPoints(t *testing.T) {
	for _, since := range []struct {
		day         law.Day
		lower, high crs.Points
	}{
		{law.On(2017, 6, 6), 15, 30},
		{law.On(2020, 11, 18), 25, 50},
		{verified, 25, 50},
	} {
		set := setOn(t, since.day)
		for _, c := range []struct {
			name            string
			french, english []profile.Level // none is no test
			want            crs.Points
		}{
			{"no English", []profile.Level{7}, nil, since.lower},
			{"English below 4", []profile.Level{7}, []profile.Level{3}, since.lower},
			{"English at 4", []profile.Level{10}, []profile.Level{4}, since.lower},
			{"English at 5", []profile.Level{7}, []profile.Level{5}, since.high},
			{"English at 10", []profile.Level{10}, []profile.Level{10}, since.high},
			{"one English ability at 4", []profile.Level{9}, []profile.Level{9, 9, 4, 9}, since.lower},
			{"French at 6", []profile.Level{6}, []profile.Level{10}, 0},
			{"one French ability at 6", []profile.Level{10, 10, 10, 6}, []profile.Level{10}, 0},
			{"no French", nil, []profile.Level{10}, 0},
		} {
			for _, spouse := range []string{"", withSpouse} {
				if c.french != nil {
					s := crs.Rate(set, parse(t, nobody, "first-official=french", bothLanguages(c.french, c.english), spouse))
					if got := points(t, &s, crs.French); got != c.want {
						t.Errorf("%v, French first, %s: %d, want %d", since.day, c.name, got, c.want)
					}
				}
				if c.english != nil {
					s := crs.Rate(set, parse(t, nobody, bothLanguages(c.english, c.french), spouse))
					if got := points(t, &s, crs.French); got != c.want {
						t.Errorf("%v, English first, %s: %d, want %d", since.day, c.name, got, c.want)
					}
				}
			}
		}
	}
}

// bothLanguages spells levels in the first and the second official language; no
// levels in the second is no test.
func bothLanguages(first, second []profile.Level) string {
	if second == nil {
		return levels(profile.FirstLanguage, first...) + " second-test=none"
	}
	return levels(profile.FirstLanguage, first...) + " " + levels(profile.SecondLanguage, second...)
}

// TestAdditionalPoints checks the rest of section D.
func TestAdditionalPoints(t *testing.T) {
	for _, c := range []struct {
		rule crs.Rule
		want crs.Points
		text string
	}{
		{crs.Sibling, 0, "sibling=no"},
		{crs.Sibling, 15, "sibling=yes"},
		{crs.CanadianStudy, 0, "canadian-study=none"},
		{crs.CanadianStudy, 0, "canadian-study=secondary"},
		{crs.CanadianStudy, 15, "canadian-study=one-or-two-years"},
		{crs.CanadianStudy, 30, "canadian-study=three-years"},
		{crs.JobOffer, 0, "job-offer=none"},
		{crs.JobOffer, 0, "job-offer=senior"},
		{crs.JobOffer, 0, "job-offer=other"},
		{crs.Nomination, 0, "nomination=no"},
		{crs.Nomination, 600, "nomination=yes"},
		{crs.Additional, 45, "sibling=yes canadian-study=three-years"},
		{crs.Additional, 600, "sibling=yes canadian-study=three-years nomination=yes"},
	} {
		cell(t, c.rule, c.want, c.text)
		cell(t, c.rule, c.want, c.text, withSpouse)
	}
}

// TestColumn checks which column applies: the one with a spouse exactly when a
// spouse or common-law partner is there, is neither a citizen nor a permanent
// resident, and comes along.
func TestColumn(t *testing.T) {
	for _, c := range []struct {
		text string
		want crs.Column
	}{
		{"marital=single", crs.WithoutSpouse},
		{"marital=separated", crs.WithoutSpouse},
		{"marital=divorced", crs.WithoutSpouse},
		{"marital=annulled", crs.WithoutSpouse},
		{"marital=widowed", crs.WithoutSpouse},
		{"marital=single spouse-citizen=no spouse-comes=yes", crs.WithoutSpouse},
		{"marital=married spouse-citizen=yes", crs.WithoutSpouse},
		{"marital=married spouse-citizen=yes spouse-comes=yes", crs.WithoutSpouse},
		{"marital=married spouse-citizen=no spouse-comes=no", crs.WithoutSpouse},
		{"marital=married spouse-citizen=no spouse-comes=yes", crs.WithSpouse},
		{"marital=common-law spouse-citizen=no spouse-comes=yes", crs.WithSpouse},
		{"", 0},
		{"spouse-citizen=no spouse-comes=yes", 0},
		{"marital=married", 0},
		{"marital=married spouse-comes=no", 0},
		{"marital=common-law spouse-citizen=no", 0},
	} {
		s := crs.Rate(setOn(t, law.On(2026, 10, 1)), parse(t, c.text))
		if got, known := s.Column.Get(); got != c.want || known != (c.want != 0) {
			t.Errorf("%q: column %d, %v; want %d", c.text, got, known, c.want)
		}
	}
}
