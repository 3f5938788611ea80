package profile_test

import (
	"slices"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

var asked = law.On(2026, 10, 1)

// TestCheck tells answers that can be true beside each other from those that
// cannot, and each time where to look and what to do.
func TestCheck(t *testing.T) {
	const both = "correct one of the two"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", nil},
		{"a life", "born=1997-02-28 marital=married marital-since=2020-02-29 jobs.1.start=2021-03-01 jobs.1.end=2022-03-01 jobs.1.current=no " +
			"jobs.1.leaves.1.from=2021-03-01 jobs.1.leaves.1.to=2021-03-14 jobs.1.leaves.2.from=2021-03-15 jobs.1.leaves.2.to=2022-03-01 " +
			"credentials.1.completed=2019-06-01 credentials.1.assessed=2019-06-01 nomination-issued=2026-01-01 nomination-expires=2026-01-01", nil},
		{"the first of two days alone", "jobs.1.start=2021-03-01 credentials.1.completed=2019-06-01 nomination-issued=2026-01-01 sibling-born=1990-01-01", nil},
		{"the last of two days alone", "jobs.1.end=2021-03-01 credentials.1.assessed=2019-06-01 nomination-expires=2026-01-01 sibling-until=1990-01-01", nil},
		{"plans", "first-date=2027-01-01 jobs.1.end=2027-01-01 children.1.born=2027-01-01 nomination-issued=2027-01-01 marital-since=2027-01-01", nil},

		{"born on the day asked about", "born=2026-10-01", nil},
		{"born after the day asked about", "born=2026-10-02", []string{"born: 2026-10-02 is after 2026-10-01, the day asked about: " + both}},
		{"married before birth", "born=1997-02-28 marital-since=1997-02-27", []string{"marital-since: 1997-02-27 is before born, which is 1997-02-28: " + both}},
		{"qualified before birth", "born=1997-02-28 trade-qualified=1990-01-01", []string{"trade-qualified: 1990-01-01 is before born, which is 1997-02-28: " + both}},
		{"registered after the result", "first-date=2026-01-10 first-registered=2026-01-11 spouse-date=2026-01-10 spouse-registered=2026-01-10 second-date=2026-01-01 second-registered=2026-02-01",
			[]string{"first-registered: 2026-01-11 is after first-date, which is 2026-01-10: " + both, "second-registered: 2026-02-01 is after second-date, which is 2026-01-01: " + both}},
		{"sibling in Canada before birth", "sibling-born=1990-01-01 sibling-since=1989-12-31", []string{"sibling-since: 1989-12-31 is before sibling-born, which is 1990-01-01: " + both}},
		{"sibling gone before arriving", "sibling-since=2010-01-01 sibling-until=2009-01-01", []string{"sibling-until: 2009-01-01 is before sibling-since, which is 2010-01-01: " + both}},
		{"nomination expired before it was issued", "nomination-issued=2026-01-01 nomination-expires=2025-12-31", []string{"nomination-expires: 2025-12-31 is before nomination-issued, which is 2026-01-01: " + both}},
		{"nomination withdrawn before it was issued", "nomination-issued=2026-01-01 nomination-withdrawn=2025-12-31", []string{"nomination-withdrawn: 2025-12-31 is before nomination-issued, which is 2026-01-01: " + both}},

		{"degree before birth", "born=1997-02-28 credentials.1.completed=1997-01-01 spouse-credentials.1.completed=1990-01-01",
			[]string{"credentials.1.completed: 1997-01-01 is before born, which is 1997-02-28: " + both}},
		{"assessed before completed", "credentials.1.assessed=2019-05-31 credentials.1.completed=2019-06-01 spouse-credentials.1.level=masters spouse-credentials.2.assessed=2019-05-31 spouse-credentials.2.completed=2019-06-01",
			[]string{"credentials.1.assessed: 2019-05-31 is before credentials.1.completed, which is 2019-06-01: " + both, "spouse-credentials.2.assessed: 2019-05-31 is before spouse-credentials.2.completed, which is 2019-06-01: " + both}},

		{"work before birth", "born=1997-02-28 jobs.1.start=1996-01-01 spouse-jobs.1.start=1990-01-01", []string{"jobs.1.start: 1996-01-01 is before born, which is 1997-02-28: " + both}},
		{"a job of one day", "jobs.1.start=2021-03-01 jobs.1.end=2021-03-01", nil},
		{"a job that ends before it starts", "spouse-jobs.1.hours=30 spouse-jobs.2.start=2021-03-01 spouse-jobs.2.end=2021-02-28",
			[]string{"spouse-jobs.2.end: 2021-02-28 is before spouse-jobs.2.start, which is 2021-03-01: " + both}},
		{"a job that goes on and has ended", "jobs.1.current=yes jobs.1.end=2022-01-07", []string{"jobs.1.end: 2022-01-07 is the last day of a job that goes on: leave it out, or answer no to jobs.1.current"}},
		{"a leave that ends before it begins", "jobs.1.leaves.1.from=2022-01-14 jobs.1.leaves.1.to=2022-01-13", []string{"jobs.1.leaves.1.to: 2022-01-13 is before jobs.1.leaves.1.from, which is 2022-01-14: " + both}},
		{"leave before the job", "jobs.1.start=2022-01-01 jobs.1.leaves.1.from=2021-12-31", []string{"jobs.1.leaves.1.from: 2021-12-31 is before jobs.1.start, which is 2022-01-01: " + both}},
		{"leave that ended before the job", "jobs.1.start=2022-01-01 jobs.1.leaves.1.to=2021-12-31", []string{"jobs.1.leaves.1.to: 2021-12-31 is before jobs.1.start, which is 2022-01-01: " + both}},
		{"leave after the job", "jobs.1.end=2022-01-07 jobs.1.leaves.1.from=2022-01-08", []string{"jobs.1.leaves.1.from: 2022-01-08 is after jobs.1.end, which is 2022-01-07: " + both}},
		{"leave beyond the job", "jobs.1.end=2022-01-07 jobs.1.leaves.1.from=2022-01-07 jobs.1.leaves.1.to=2022-01-14", []string{"jobs.1.leaves.1.to: 2022-01-14 is after jobs.1.end, which is 2022-01-07: " + both}},
		{"leaves that meet on a day", "jobs.1.leaves.1.from=2022-01-14 jobs.1.leaves.1.to=2022-01-20 jobs.1.leaves.2.from=2022-01-01 jobs.1.leaves.2.to=2022-01-14",
			[]string{"jobs.1.leaves.1.from: 2022-01-14 is within jobs.1.leaves.2.from, a leave that began earlier, on 2022-01-01: join the two, or correct their days"}},
		{"leaves that begin on the same day", "jobs.1.leaves.1.from=2022-01-14 jobs.1.leaves.1.to=2022-01-20 jobs.1.leaves.2.from=2022-01-14 jobs.1.leaves.2.to=2022-01-16",
			[]string{"jobs.1.leaves.2.from: 2022-01-14 is within jobs.1.leaves.1.from, a leave that began on the same day: join the two, or correct their days"}},
		{"leaves within two others", "jobs.1.leaves.1.from=2022-01-01 jobs.1.leaves.1.to=2022-01-20 jobs.1.leaves.2.from=2022-01-02 jobs.1.leaves.2.to=2022-01-20 jobs.1.leaves.3.from=2022-01-03",
			[]string{"jobs.1.leaves.2.from: 2022-01-02 is within jobs.1.leaves.1.from, a leave that began earlier, on 2022-01-01: join the two, or correct their days",
				"jobs.1.leaves.3.from: 2022-01-03 is within jobs.1.leaves.1.from, a leave that began earlier, on 2022-01-01: join the two, or correct their days"}},
		{"leaves one after the other", "jobs.1.leaves.1.from=2022-01-15 jobs.1.leaves.1.to=2022-01-20 jobs.1.leaves.2.from=2022-01-01 jobs.1.leaves.2.to=2022-01-14", nil},
		{"leaves of which one has no end yet", "jobs.1.leaves.1.from=2022-01-01 jobs.1.leaves.2.from=2022-01-14 jobs.1.leaves.2.to=2022-01-20", nil},
		{"leaves of two jobs at once", "jobs.1.leaves.1.from=2022-01-01 jobs.1.leaves.1.to=2022-01-14 jobs.2.leaves.1.from=2022-01-01 jobs.2.leaves.1.to=2022-01-14", nil},

		{"tests of their languages", "first-official=french first-test=tef-canada second-test=celpip-general spouse-test=pte-core", nil},
		{"tests of the other language", "first-official=english first-test=tef-canada second-test=celpip-general",
			[]string{"first-test: this is a test of the other official language: correct it, or first-official", "second-test: this is a test of the other official language: correct it, or first-official"}},
		{"tests before the language is known", "first-test=tef-canada second-test=tef-canada", nil},
		{"levels in either language", "first-official=english first-test=levels second-test=none", nil},
	} {
		p, err := spell.Parse(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var got []string
		for _, bad := range profile.Check(&p, asked) {
			got = append(got, bad.Of.Path(".", 1)+": "+bad.Error())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

// TestRefs follows a reference into each depth of a profile.
func TestRefs(t *testing.T) {
	p, err := spell.Parse("age=29 jobs.1.hours=20 jobs.2.hours=30 jobs.2.leaves.1.to=2022-01-14")
	if err != nil {
		t.Fatal(err)
	}
	jobs := profile.Describe(profile.FieldJobs).List
	for _, c := range []struct {
		ref        profile.Ref
		path, json string
		value      int
	}{
		{profile.Ref{Field: profile.FieldAge}, "age", "age", 29},
		{profile.Ref{Field: profile.FieldJobs, Item: jobs.Item("hours"), At: profile.At{Entry: 1}}, "jobs.2.hours", "jobs/1/hours", 3000},
		{profile.Ref{Field: profile.FieldJobs, Item: jobs.Inner.Item("to"), Inner: true, At: profile.At{Entry: 1}}, "jobs.2.leaves.1.to", "jobs/1/leaves/0/to", int(law.On(2022, 1, 14))},
	} {
		if v, ok := c.ref.Get(&p); !ok || v != c.value {
			t.Errorf("%s is %d, %v; want %d", c.path, v, ok, c.value)
		}
		if path, json := c.ref.Path(".", 1), c.ref.Path("/", 0); path != c.path || json != c.json {
			t.Errorf("%s is named %s and %s", c.path, path, json)
		}
		c.ref.Clear(&p)
		if _, ok := c.ref.Get(&p); ok {
			t.Errorf("%s is cleared and answered", c.path)
		}
	}
}
