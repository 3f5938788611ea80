package main

import (
	"strings"
	"testing"

	"sixtydays/core/link"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// Scenarios for each renderer: a score with everything in it, one of exact
// answers, and one that lacks answers on a day whose law is not known.
var scenarios = []scenario{
	{"spouse", "2026-10-01", `marital=married spouse-citizen=no spouse-comes=yes age=36 education=masters canadian-study=three-years
first-official=french first-test=tcf-canada first-result-listening=500 first-result-reading=499 first-result-writing=12 first-result-speaking=5
second-test=pte-core second-result-listening=60 second-result-reading=60 second-result-writing=69 second-result-speaking=68
canadian-work=2 foreign-work=3 certificate=yes spouse-education=bachelor spouse-test=levels
spouse-level-listening=7 spouse-level-reading=7 spouse-level-writing=6 spouse-level-speaking=5 spouse-work=1 sibling=yes nomination=yes`},
	{"exact", "2025-12-20", `marital=single age=29 born=1996-02-29 education=bachelor foreign-work=0 canadian-work=1
credentials.1.level=bachelor credentials.1.country=IN credentials.1.assessed=2022-05-04
first-official=english first-test=celpip-general first-date=2025-06-30
first-result-listening=9 first-result-reading=9 first-result-writing=9 first-result-speaking=8 second-test=none
jobs.1.noc=21232 jobs.1.country=CA jobs.1.start=2025-01-31 jobs.1.current=yes jobs.1.hours=37.5 jobs.1.paid=yes
jobs.1.self-employed=no jobs.1.studying=no jobs.1.authorised=yes jobs.1.outside-canada=no
canadian-study=none certificate=no sibling=no nomination=no`},
	{"partial", "2026-11-22", `age=29 marital=single education=bachelor sibling=no`},
}

func TestExplainGolden(t *testing.T) { golden(t, "explain", scenarios, explain) }

// A profile may be given as arguments, as text or JSON on standard
// input: the answer is the same.
func TestExplainReadsBothSpellings(t *testing.T) {
	run := func(in string, args ...string) string {
		var out, errs strings.Builder
		if err := explain(append([]string{"-on", "2026-10-01"}, args...), strings.NewReader(in), &out, &errs); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	want := run("", "marital=single", "age=29")
	for _, in := range []string{"marital=single age=29", "age=29&marital=single\n", `{"age":29,"marital":"single"}`, `{"age":29,"marital":"single","jobs":[]}`} {
		if got := run(in); got != want {
			t.Errorf("%q is explained as\n%s", in, got)
		}
	}
	r := &record.Record{True: profile.Profile{Marital: profile.Given(profile.NeverMarried), Age: profile.Given(profile.Years(29))}}
	for _, spelled := range []string{record.Format(r), link.Format(r), "https://example.org/fr/#" + link.Format(r)} {
		if got := run(spelled); got != want {
			t.Errorf("%q is explained as\n%s", spelled, got)
		}
		if got := run("", spelled); got != want {
			t.Errorf("the argument %q is explained as\n%s", spelled, got)
		}
	}
	if !strings.Contains(want, "110 of 110") {
		t.Errorf("age is not explained:\n%s", want)
	}
}

func TestExplainSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		in, want string
		args     []string
	}{
		{"agee=29", `there is no question named "agee"`, nil},
		{"first-official=english first-test=ielts-general first-result-listening=6.3", "steps of 0.5", nil},
		{"first-official=french first-test=tef-canada first-result-speaking=456", "équivalence ancien score", nil},
		{"jobs.1.start=2028-03-01 jobs.1.end=2028-02-28 born=2027-01-01", "born: 2027-01-01 is after 2026-10-01, the day asked about: correct one of the two\njobs.1.end: 2028-02-28 is before jobs.1.start", nil},
		{`{"jobs":[{"start":"2021-03-01","end":"2021-02-28"}]}`, "/jobs/0/end: 2021-02-28 is before /jobs/0/start", nil},
		{"answers=1.QTurzI2", "this was changed or cut off since it was saved", nil},
		{"https://example.org/#answers=2.QTurzI2", "this was saved by a newer version of Sixty Days", nil},
		{"sixtydays-answers 1\ntruth age=29\nsum 000000\n", "this was changed or cut off since it was saved", nil},
		{"sixtydays-locked 1 600000 x y\nz\n", "this file is locked with a passphrase: open it on the site", nil},
		{"age=29", `there is no language "de"`, []string{"-lang", "de"}},
	} {
		var out, errs strings.Builder
		err := explain(append([]string{"-on", "2026-10-01"}, c.args...), strings.NewReader(c.in), &out, &errs)
		if err == nil || !strings.Contains(err.Error(), c.want) || out.Len() > 0 {
			t.Errorf("%q: error %v, out %q; want %q", c.in, err, out.String(), c.want)
		}
	}
}
