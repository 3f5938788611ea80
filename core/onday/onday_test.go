package onday_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// TestAge follows the Interpretation Act, s. 30: an age is attained at the
// commencement of the anniversary. The anniversary of 29 February in a year
// that has none is 1 March.
func TestAge(t *testing.T) {
	for _, c := range []struct {
		born, day law.Day
		want      profile.Years
	}{
		{law.On(1990, 5, 17), law.On(2026, 5, 16), 35},
		{law.On(1990, 5, 17), law.On(2026, 5, 17), 36},
		{law.On(1996, 2, 29), law.On(2026, 2, 28), 29},
		{law.On(1996, 2, 29), law.On(2026, 3, 1), 30},
		{law.On(1996, 2, 29), law.On(2024, 2, 28), 27},
		{law.On(1996, 2, 29), law.On(2024, 2, 29), 28},
		{law.On(1996, 12, 31), law.On(2026, 1, 1), 29},
		{law.On(2026, 5, 17), law.On(2026, 5, 16), 0},
		{law.On(1920, 1, 1), law.On(2099, 1, 1), 120},
	} {
		got := onday.Age(profile.Given(c.born), c.day)
		if !got.Given || !got.Certain || got.Is != c.want {
			t.Errorf("born %v, on %v: %+v, want %d", c.born, c.day, got, c.want)
		}
	}
	if got := onday.Age(profile.Answer[law.Day]{}, law.On(2026, 1, 1)); got.Given {
		t.Errorf("no date of birth is an age of %d", got.Is)
	}
}

// TestMarital follows the dates of a status: married from the day of the
// marriage, common-law partners after one year of living together, IRPR s. 1(1).
func TestMarital(t *testing.T) {
	day := law.On(2026, 6, 1)
	for _, c := range []struct {
		name    string
		now     profile.Marital
		since   law.Day
		before  profile.Marital
		want    profile.Marital
		certain bool
	}{
		{"married that day", profile.Married, day, profile.NeverMarried, profile.Married, true},
		{"married the day after", profile.Married, day + 1, profile.CommonLaw, profile.CommonLaw, true},
		{"not married yet, and nothing said of before", profile.Married, day + 1, 0, 0, false},
		{"a year together that day", profile.CommonLaw, law.On(2025, 6, 1), profile.Divorced, profile.CommonLaw, true},
		{"a day short of a year together", profile.CommonLaw, law.On(2025, 6, 2), profile.Divorced, profile.Divorced, true},
		{"separated since", profile.Separated, day - 10, profile.Married, profile.Separated, true},
		{"separated later", profile.Separated, day + 10, profile.Married, profile.Married, true},
	} {
		p := profile.Profile{Marital: profile.Given(c.now), MaritalSince: profile.Given(c.since)}
		if c.before != 0 {
			p.MaritalBefore = profile.Given(c.before)
		}
		if got := onday.Marital(&p, day); !got.Given || got.Is != c.want || got.Certain != c.certain {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	for _, p := range []profile.Profile{
		{},
		{Marital: profile.Given(profile.Married)},
		{MaritalSince: profile.Given(day)},
		{Marital: profile.Given(profile.NeverMarried), MaritalSince: profile.Given(day)},
	} {
		if got := onday.Marital(&p, day); got.Given {
			t.Errorf("%+v is exact: %+v", p, got)
		}
	}
}

// TestSibling follows the Ministerial Instructions: 18 or older, a citizen or
// permanent resident, living in Canada on the day.
func TestSibling(t *testing.T) {
	day := law.On(2026, 6, 1)
	none := law.Day(0)
	for _, c := range []struct {
		name               string
		born, since, until law.Day
		given, want        bool
	}{
		{"no dates", none, none, none, false, false},
		{"18 that day", law.On(2008, 6, 1), none, none, true, true},
		{"18 the day after", law.On(2008, 6, 2), none, none, true, false},
		{"a resident since that day", none, day, none, true, true},
		{"a resident from the day after", none, day + 1, none, true, false},
		{"leaves that day", none, none, day, true, true},
		{"left the day before", none, none, day - 1, true, false},
		{"18 and left", law.On(2000, 1, 1), law.On(2020, 1, 1), day - 1, true, false},
		{"18 and here", law.On(2000, 1, 1), law.On(2020, 1, 1), none, true, true},
	} {
		var s profile.Sibling
		for ref, v := range map[*profile.Answer[law.Day]]law.Day{&s.Born: c.born, &s.Since: c.since, &s.Until: c.until} {
			if v != none {
				*ref = profile.Given(v)
			}
		}
		if got := onday.Sibling(&s, day); got.Given != c.given || got.Is != c.want || got.Certain != c.given {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

// TestNomination follows IRPR s. 87(2): a nomination counts while it is issued,
// not expired and not withdrawn.
func TestNomination(t *testing.T) {
	day := law.On(2026, 6, 1)
	for _, c := range []struct {
		name        string
		n           profile.Nomination
		given, want bool
	}{
		{"no dates", profile.Nomination{By: profile.Given(profile.Ontario)}, false, false},
		{"issued that day", profile.Nomination{Issued: profile.Given(day)}, true, true},
		{"issued the day after", profile.Nomination{Issued: profile.Given(day + 1)}, true, false},
		{"expires that day", profile.Nomination{Expires: profile.Given(day)}, true, true},
		{"expired the day before", profile.Nomination{Expires: profile.Given(day - 1)}, true, false},
		{"withdrawn that day", profile.Nomination{Withdrawn: profile.Given(day)}, true, false},
		{"withdrawn the day after", profile.Nomination{Withdrawn: profile.Given(day + 1)}, true, true},
	} {
		if got := onday.Nomination(&c.n, day); got.Given != c.given || got.Is != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

// TestResult follows IRPR s. 75(2)(d): results less than two years old.
func TestResult(t *testing.T) {
	day := law.On(2026, 9, 1)
	for _, c := range []struct {
		name string
		date law.Day
		want bool
	}{
		{"of the day", day, true},
		{"of the day after", day + 1, false},
		{"two years old tomorrow", law.On(2024, 9, 2), true},
		{"two years old today", law.On(2024, 9, 1), false},
	} {
		l := profile.Language{Date: profile.Given(c.date)}
		if got := onday.Result(&l, day); !got.Given || !got.Certain || got.Is != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	if got := onday.Result(&profile.Language{}, day); got.Given {
		t.Error("a result without a date has one")
	}
}

// earned returns a credential from Canada.
func earned(level profile.Education) profile.Credential {
	return profile.Credential{Level: profile.Given(level), Country: profile.Given(profile.Canada), Counts: profile.Given(profile.Yes)}
}

// assessed returns a credential from India with its assessment.
func assessed(level profile.Education, on law.Day) profile.Credential {
	india, _ := profile.ParseCountry("IN")
	return profile.Credential{Level: profile.Given(level), Country: profile.Given(india), Assessed: profile.Given(on)}
}

// TestEducation puts credentials together by IRPR ss. 75(2)(e) and 78(1).
func TestEducation(t *testing.T) {
	day := law.On(2026, 6, 15)
	fresh := law.On(2024, 1, 1)
	finished := func(c profile.Credential, on law.Day) profile.Credential {
		c.Completed = profile.Given(on)
		return c
	}
	bare := assessed(profile.Masters, fresh)
	bare.Assessed = profile.Answer[law.Day]{}
	for _, c := range []struct {
		name    string
		all     []profile.Credential
		want    profile.Education
		certain bool
	}{
		{"a bachelor's", []profile.Credential{earned(profile.Bachelors)}, profile.Bachelors, true},
		{"two, one of three years", []profile.Credential{earned(profile.OneYear), assessed(profile.Bachelors, fresh)}, profile.TwoOrMore, true},
		{"two, none of three years", []profile.Credential{earned(profile.OneYear), earned(profile.TwoYear)}, profile.TwoYear, true},
		{"secondary school is not one of two", []profile.Credential{earned(profile.Secondary), earned(profile.Bachelors)}, profile.Bachelors, true},
		{"a master's is more than two", []profile.Credential{earned(profile.Bachelors), earned(profile.Masters)}, profile.Masters, true},
		{"a doctorate", []profile.Credential{assessed(profile.Doctorate, fresh)}, profile.Doctorate, true},
		{"secondary school", []profile.Credential{earned(profile.Secondary)}, profile.Secondary, true},
		{"75(2)(e)(ii): assessed five years ago tomorrow", []profile.Credential{assessed(profile.Masters, law.On(2021, 6, 16))}, profile.Masters, true},
		{"75(2)(e)(ii): assessed five years ago", []profile.Credential{assessed(profile.Masters, law.On(2021, 6, 15))}, profile.LessThanSecondary, true},
		{"assessed tomorrow", []profile.Credential{assessed(profile.Masters, day+1)}, profile.LessThanSecondary, true},
		{"completed today", []profile.Credential{finished(earned(profile.Masters), day)}, profile.Masters, true},
		{"completed tomorrow", []profile.Credential{earned(profile.TwoYear), finished(earned(profile.Masters), day+1)}, profile.TwoYear, true},
		{"not known to be assessed", []profile.Credential{earned(profile.TwoYear), bare}, profile.TwoYear, false},
		{"no country", []profile.Credential{{Level: profile.Given(profile.Masters)}}, profile.LessThanSecondary, false},
		{"no level", []profile.Credential{{Country: profile.Given(profile.Canada)}}, profile.LessThanSecondary, false},
	} {
		if got := onday.Education(c.all, day); !got.Given || got.Is != c.want || got.Certain != c.certain {
			t.Errorf("%s: %+v, want %d, %v", c.name, got, c.want, c.certain)
		}
	}
	if got := onday.Education(nil, day); got.Given {
		t.Error("no credentials are a level")
	}
	if got := onday.Education([]profile.Credential{{}}, day); got.Given {
		t.Error("a credential of which nothing is answered is a level")
	}
}

// TestCanadianStudy finds the row of the additional points: the highest
// credential from Canada that meets the conditions.
func TestCanadianStudy(t *testing.T) {
	day := law.On(2026, 6, 15)
	not := earned(profile.Masters)
	not.Counts = profile.Given(profile.No)
	open := earned(profile.Masters)
	open.Counts = profile.Answer[profile.YesNo]{}
	later := earned(profile.Masters)
	later.Completed = profile.Given(day + 1)
	school := profile.Credential{Level: profile.Given(profile.Secondary), Country: profile.Given(profile.Canada)}
	for _, c := range []struct {
		name    string
		all     []profile.Credential
		given   bool
		want    profile.CanadianStudy
		certain bool
	}{
		{"none", nil, false, 0, false},
		{"abroad only", []profile.Credential{assessed(profile.Masters, law.On(2025, 1, 1))}, false, 0, false},
		{"secondary school", []profile.Credential{school}, true, profile.CanadianSecondary, true},
		{"one year", []profile.Credential{earned(profile.OneYear)}, true, profile.CanadianOneOrTwoYears, true},
		{"two years", []profile.Credential{earned(profile.TwoYear), school}, true, profile.CanadianOneOrTwoYears, true},
		{"three years", []profile.Credential{earned(profile.Bachelors)}, true, profile.CanadianThreeYears, true},
		{"a doctorate", []profile.Credential{earned(profile.TwoYear), earned(profile.Doctorate)}, true, profile.CanadianThreeYears, true},
		{"conditions not met", []profile.Credential{earned(profile.OneYear), not}, true, profile.CanadianOneOrTwoYears, true},
		{"conditions not met by the only one", []profile.Credential{not}, true, profile.NoCanadianStudy, true},
		{"conditions not answered", []profile.Credential{earned(profile.OneYear), open}, true, profile.CanadianOneOrTwoYears, false},
		{"country not answered", []profile.Credential{earned(profile.OneYear), {Level: profile.Given(profile.Masters)}}, true, profile.CanadianOneOrTwoYears, false},
		{"nothing answered", []profile.Credential{{}}, false, 0, false},
		{"not completed yet", []profile.Credential{later}, true, profile.NoCanadianStudy, true},
	} {
		if got := onday.CanadianStudy(c.all, day); got.Given != c.given || got.Is != c.want || got.Certain != c.certain {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}
