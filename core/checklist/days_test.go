package checklist_test

import (
	"strings"
	"testing"

	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestDaysThatHavePassed makes the plan later and later: what should have begun
// begins today.
func TestDaysThatHavePassed(t *testing.T) {
	for _, c := range []struct {
		today                               law.Day
		medical, passport, fees, milestones string
	}{
		{law.On(2026, 11, 7), "certain, order", "certain, gather", "certain, file", `decide 2026-11-07 late
			go-or-not 2026-12-20
			internal-deadline 2027-01-01
			last-day 2027-01-04`},
		{law.On(2026, 11, 8), "certain, renew, late", "certain, gather", "certain, file", `decide 2026-11-08 late
			go-or-not 2026-12-20
			internal-deadline 2027-01-01
			last-day 2027-01-04`},
		{law.On(2026, 12, 21), "certain, 2026-12-21 to 2027-01-01, late", "certain, 2026-12-21 to 2026-12-21, late", "certain, 2026-12-21 to 2027-01-01", `decide 2026-12-21 late
			go-or-not 2026-12-21 late
			internal-deadline 2027-01-01
			last-day 2027-01-04`},
		{law.On(2027, 1, 4), "certain, 2027-01-04 to 2027-01-04, late", "certain, 2027-01-04 to 2027-01-04, late", "certain, 2027-01-04 to 2027-01-04", `decide 2027-01-04 late
			go-or-not 2027-01-04 late
			internal-deadline 2027-01-04
			last-day 2027-01-04`},
	} {
		in := input(t, decline.CanadianExperience, adult)
		in.Today = c.today
		plan, ok := checklist.Of(in)
		if !ok || !plan.Open() {
			t.Fatalf("on %v there is no plan", c.today)
		}
		for name, want := range map[string]string{"medical-applicant": c.medical, "passport-applicant": c.passport, "fees-applicant": c.fees} {
			if got := line(plan, name); got != want {
				t.Errorf("on %v: %s %s, want %s", c.today, name, got, want)
			}
		}
		compare(t, marks(plan), c.milestones)
	}
}

// marks writes the milestones of plan.
func marks(plan *checklist.Plan) []string {
	var all []string
	for _, m := range plan.Milestones {
		s := m.Name() + " " + m.Day.String()
		if m.Late {
			s += " late"
		}
		all = append(all, s)
	}
	return all
}

// TestDaysOfFiling bounds the days on which can be filed.
func TestDaysOfFiling(t *testing.T) {
	never, day := profile.Given(decline.Never), func(month, d int) profile.Answer[law.Day] {
		year := 2026
		if month == 1 {
			year = 2027
		}
		return profile.Given(law.On(year, month, d))
	}
	var none profile.Answer[law.Day]
	for _, c := range []struct {
		name           string
		notBefore      profile.Answer[law.Day]
		notAfter       profile.Answer[law.Day]
		first, last    law.Day
		open           bool
		marks, medical string
	}{
		{"nothing bounds them", none, none, invited, law.On(2027, 1, 4), true, everyMark, "certain, order"},
		{"a year that completes", day(12, 1), none, law.On(2026, 12, 1), law.On(2027, 1, 4), true, `decide 2026-11-06
			not-before 2026-12-01
			go-or-not 2026-12-20
			internal-deadline 2027-01-01
			last-day 2027-01-04`, "certain, order"},
		{"a year that completes late", day(1, 3), none, law.On(2027, 1, 3), law.On(2027, 1, 4), true, `decide 2026-11-06
			go-or-not 2026-12-20
			not-before 2027-01-03
			internal-deadline 2027-01-03
			last-day 2027-01-04`, "certain, 2026-11-07 to 2027-01-03"},
		{"a year that has completed", day(11, 5), none, invited, law.On(2027, 1, 4), true, everyMark, "certain, order"},
		{"a result that ends", none, day(12, 10), invited, law.On(2026, 12, 10), true, `decide 2026-11-06
			go-or-not 2026-11-25
			internal-deadline 2026-12-07
			not-after 2026-12-10
			last-day 2027-01-04`, "certain, 2026-11-07 to 2026-12-07"},
		{"a result that ends after the period", none, day(1, 5), invited, law.On(2027, 1, 4), true, everyMark, "certain, order"},
		{"both", day(12, 8), day(12, 10), law.On(2026, 12, 8), law.On(2026, 12, 10), true, `decide 2026-11-06
			go-or-not 2026-11-25
			not-before 2026-12-08
			internal-deadline 2026-12-08
			not-after 2026-12-10
			last-day 2027-01-04`, "certain, 2026-11-07 to 2026-12-08"},
		{"no day", day(12, 11), day(12, 10), law.On(2026, 12, 11), law.On(2026, 12, 10), false, `decide 2026-11-06
			not-after 2026-12-10
			not-before 2026-12-11
			go-or-not 2026-12-20
			internal-deadline 2027-01-01
			last-day 2027-01-04`, "certain, order"},
		{"a cure that does not come", never, none, law.On(2027, 1, 5), law.On(2027, 1, 4), false, everyMark, "certain, order"},
	} {
		in := input(t, decline.CanadianExperience, adult)
		in.NotBefore, in.NotAfter = c.notBefore, c.notAfter
		plan, ok := checklist.Of(in)
		if !ok || plan.First != c.first || plan.Last != c.last || plan.Open() != c.open {
			t.Fatalf("%s: %v, from %v to %v, open %v; want %v to %v", c.name, ok, plan.First, plan.Last, plan.Open(), c.first, c.last)
		}
		compare(t, marks(plan), c.marks)
		if got := line(plan, "medical-applicant"); got != c.medical {
			t.Errorf("%s: %s, want %s", c.name, got, c.medical)
		}
	}
}

// TestADocumentThatEndsBeforeFilingCanBegin shows as one that has lapsed,
// although it counts today.
func TestADocumentThatEndsBeforeFilingCanBegin(t *testing.T) {
	in := input(t, decline.SkilledWorker, `first-official=english first-test=ielts-general first-date=2024-12-01
		credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2021-12-02`)
	in.NotBefore = profile.Given(law.On(2026, 12, 1))
	plan, _ := checklist.Of(in)
	if got := line(plan, "language-applicant"); got != "certain, renew, lapsed on 2026-11-30" {
		t.Errorf("the result: %s", got)
	}
	if got := line(plan, "assessment-applicant-1"); got != "certain, renew, ends on 2026-12-01" {
		t.Errorf("the assessment: %s", got)
	}
}

// TestTheLetterPrintsTheDeadline takes its moment, and its last day in UTC.
func TestTheLetterPrintsTheDeadline(t *testing.T) {
	for _, c := range []struct {
		deadline law.Moment
		last     law.Day
	}{
		{law.Moment{Day: law.On(2026, 12, 1)}, law.On(2026, 11, 30)},
		{law.Moment{Day: law.On(2026, 12, 1), Second: 1}, law.On(2026, 12, 1)},
	} {
		in := input(t, decline.CanadianExperience, adult)
		in.Deadline = profile.Given(c.deadline)
		plan, ok := checklist.Of(in)
		if !ok || plan.Deadline != c.deadline || plan.LastDay != c.last || plan.Last != c.last {
			t.Errorf("%v: %v, %v to %v", c.deadline, ok, plan.Deadline, plan.LastDay)
		}
	}
}

// TestNoPlan is of no period that is known or open.
func TestNoPlan(t *testing.T) {
	for name, in := range map[string]checklist.Input{
		"a period that is not held": {Invited: law.On(2020, 3, 15), Today: law.On(2020, 3, 15)},
		"the day after it":          {Invited: invited, Today: law.On(2027, 1, 5)},
		"a deadline before it":      {Invited: invited, Today: invited, Deadline: profile.Given(law.Moment{Day: invited})},
		"before Express Entry":      {Invited: law.On(2014, 12, 31), Today: law.On(2014, 12, 31), Deadline: profile.Given(law.Moment{Day: law.On(2015, 3, 1)})},
	} {
		in.Profile = new(profile.Profile)
		if plan, ok := checklist.Of(&in); ok || plan != nil {
			t.Errorf("%s: %+v", name, plan)
		}
	}
	early := checklist.Input{Invited: invited, Today: invited - 10, Profile: new(profile.Profile)}
	if plan, ok := checklist.Of(&early); !ok || plan.Today != invited {
		t.Error("a plan made before the invitation is not that of its day")
	}
}

// TestNinetyDays counts the days of a longer period from its end.
func TestNinetyDays(t *testing.T) {
	in := checklist.Input{Invited: law.On(2018, 1, 10), Today: law.On(2018, 1, 10), Profile: new(profile.Profile)}
	plan, _ := checklist.Of(&in)
	compare(t, marks(plan), `decide 2018-01-11
		go-or-not 2018-03-26
		internal-deadline 2018-04-07
		last-day 2018-04-10`)
}

// TestPoliceOfLastAugust counts six months back from the end of a month that is
// longer than the one that they began in.
func TestPoliceOfLastAugust(t *testing.T) {
	in := input(t, decline.CanadianExperience, adult+` jobs.1.country=US jobs.1.start=2020-01-01 jobs.1.current=yes`)
	in.Invited, in.Today = law.On(2027, 7, 2), law.On(2027, 7, 2) // to 31 August
	plan, _ := checklist.Of(in)
	if got := line(plan, "police-applicant-US"); !strings.Contains(got, "issued 2027-03-01") {
		t.Errorf("the certificate: %s; six months after 28 February are over on 28 August", got)
	}
}
