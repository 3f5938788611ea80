package main

import (
	"strings"
	"testing"
)

// Three people: one who meets every program and of whom all is known, one by
// quick answers, and one on a day before the categories.
var judged = []scenario{
	{"exact", "2026-10-01", `marital=married spouse-citizen=no spouse-comes=yes spouse-studied-in-canada=yes spouse-test=none born=1991-01-20
first-official=english first-test=celpip-general first-date=2025-06-10
first-result-listening=9 first-result-reading=8 first-result-writing=7 first-result-speaking=9
second-test=tcf-canada second-date=2025-02-01 second-result-listening=458 second-result-reading=453 second-result-writing=10 second-result-speaking=9
credentials.1.level=bachelor credentials.1.country=IN credentials.1.assessed=2022-03-15
jobs.1.noc=72200 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2024-02-12 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes
jobs.1.self-employed=no jobs.1.studying=no jobs.1.authorised=yes
jobs.2.noc=21232 jobs.2.country=IN jobs.2.start=2019-03-01 jobs.2.current=no jobs.2.end=2022-02-28 jobs.2.hours=40 jobs.2.paid=yes
jobs.2.self-employed=no jobs.2.studying=no
spouse-jobs.1.noc=65100 spouse-jobs.1.country=CA spouse-jobs.1.outside-canada=no spouse-jobs.1.start=2025-12-01 spouse-jobs.1.current=yes
spouse-jobs.1.hours=32 spouse-jobs.1.paid=yes spouse-jobs.1.self-employed=no spouse-jobs.1.studying=no spouse-jobs.1.authorised=yes
children.1.born=2004-11-05 funds=21000 quebec=no relative=no sibling=no studied-in-canada=no arranged-employment=none
certificate=yes trade-offer=none trade-qualified=2024-02-12`},
	{"quick", "2026-11-22", `age=45 marital=single education=masters canadian-study=none first-official=french first-test=levels
first-level-listening=8 first-level-reading=8 first-level-writing=7 first-level-speaking=8 canadian-work=0 foreign-work=3 funds=12000`},
	{"early", "2022-06-01", `age=30 marital=single quebec=yes first-official=english first-test=celpip-general first-date=2020-01-02
first-result-listening=9 first-result-reading=9 first-result-writing=9 first-result-speaking=9 funds=13310 canadian-work=0 foreign-work=0`},
}

func TestProgramsGolden(t *testing.T) { golden(t, "programs", judged, programs) }

func TestProgramsSayWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		in, want string
		args     []string
	}{
		{"agee=29", `there is no question named "agee"`, nil},
		{"age=29", `there is no language "de"`, []string{"-lang", "de"}},
		{"age=29", "Express Entry began on 2015-01-01", []string{"-on", "2014-12-31"}},
	} {
		var out, errs strings.Builder
		err := programs(c.args, strings.NewReader(c.in), &out, &errs)
		if err == nil || !strings.Contains(err.Error(), c.want) || out.Len() > 0 {
			t.Errorf("%q: error %v, out %q; want %q", c.in, err, out.String(), c.want)
		}
	}
}
