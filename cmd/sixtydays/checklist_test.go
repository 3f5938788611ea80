package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// invitedPersons are two invitations of 5 November 2026: one to a skilled worker abroad
// with a family, on its day, and one of which little is answered, later.
var invitedPersons = []struct{ name, args, answers string }{
	{"family", "-invited 2026-11-05 -class FSW -on 2026-11-05", `marital=married marital-since=2018-05-05 marital-before=single spouse-citizen=no spouse-comes=yes
born=1991-01-20 first-official=english first-test=celpip-general first-date=2025-06-10
first-result-listening=9 first-result-reading=8 first-result-writing=7 first-result-speaking=9
second-test=none spouse-test=tcf-canada spouse-date=2025-01-08 spouse-education=none spouse-work=0
credentials.1.level=bachelor credentials.1.country=IN credentials.1.completed=2012-05-01 credentials.1.assessed=2022-01-02
jobs.1.noc=21232 jobs.1.country=IN jobs.1.start=2019-03-01 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes
jobs.1.self-employed=no jobs.1.studying=no canadian-work=0
children.1.born=2004-12-01 children.2.born=2015-02-02 funds=31000 quebec=no relative=no sibling=no studied-in-canada=no
spouse-studied-in-canada=no arranged-employment=none certificate=no`},
	{"little", "-invited 2026-11-05 -on 2026-12-28 -deadline 2027-01-05T04:59:00Z", `marital=divorced`},
}

func TestChecklistGolden(t *testing.T) {
	for _, p := range invitedPersons {
		for ext, more := range map[string]string{"en.txt": "", "fr.txt": " -lang fr", "en.ics": " -ics", "fr.ics": " -ics -lang fr"} {
			name := p.name + "." + ext
			t.Run(name, func(t *testing.T) {
				var out, errs strings.Builder
				if err := listDocuments(strings.Fields(p.args+more), strings.NewReader(p.answers), &out, &errs); err != nil {
					t.Fatal(err, errs.String())
				}
				compareGolden(t, filepath.Join("testdata", "checklist", name), out.String())
			})
		}
	}
}

func TestChecklistSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"", "say with -invited"},
		{"-invited 2026-11-05 -on 2027-01-05", "no period of an invitation of 2026-11-05 is open"},
		{"-invited 2020-03-15 -on 2020-03-15", "or known to be"},
		{"-invited 2026-11-05 -on 2026-11-05 -lang de", `there is no language "de"`},
		{"-invited 2026-11-05 -on 2014-11-05", "Express Entry began on 2015-01-01"},
		{"-invited 2026-11-05 -on 2026-11-05 agee=29", `there is no question named "agee"`},
	} {
		var out, errs strings.Builder
		err := listDocuments(strings.Fields(c.args), strings.NewReader("age=29"), &out, &errs)
		if err == nil || !strings.Contains(err.Error(), c.want) || out.Len() > 0 {
			t.Errorf("%q: error %v, out %q; want %q", c.args, err, out.String(), c.want)
		}
	}
	for _, args := range []string{"-invited soon", "-invited 2026-11-05 -class XYZ", "-invited 2026-11-05 -deadline soon"} {
		var out, errs strings.Builder
		if err := listDocuments(strings.Fields(args), strings.NewReader(""), &out, &errs); err != errUsage || !strings.Contains(errs.String(), "invalid value") {
			t.Errorf("%q: error %v, %q", args, err, &errs)
		}
	}
}
