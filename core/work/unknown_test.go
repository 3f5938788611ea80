package work_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// TestUnknownOccupationIsNotNothing keeps open what a job comes to of which the
// occupation is not answered, where only one occupation counts.
func TestUnknownOccupationIsNotNothing(t *testing.T) {
	day := law.On(2026, 6, 1)
	j := job(law.On(2020, 1, 1))
	j.Country, j.Occupation = profile.Given(india), profile.Answer[noc.Code]{}
	cashiers := j
	cashiers.Occupation = profile.Given(cashier)
	for _, p := range []work.Purpose{work.ForeignPoints, work.SkilledWorker, work.SkilledTrade} {
		for _, jobs := range [][]profile.Job{{j}, {j, cashiers}, {cashiers, j}} {
			got := rule(t, p, day).At(jobs, day)
			if got.Years != 0 || got.Lacks != (work.Judgement{Reason: work.Lacks, Part: profile.PartOccupation}) {
				t.Errorf("purpose %d, %d jobs: %d years, lacks %+v", p, len(jobs), got.Years, got.Lacks)
			}
		}
	}
	j.Paid = profile.Given(profile.No)
	if got := rule(t, work.ForeignPoints, day).At([]profile.Job{j}, day); !got.Certain() {
		t.Errorf("unpaid work counts in no occupation, and lacks %+v", got.Lacks)
	}
}

// india is a country that is not Canada.
var india, _ = profile.ParseCountry("IN")

// TestUnknownPhysicianIsNotExcluded follows the exception of 2023-04-25: whether
// a self-employed physician counts is open while the occupation is not answered.
func TestUnknownPhysicianIsNotExcluded(t *testing.T) {
	j := job(law.On(2024, 1, 1))
	j.SelfEmployed, j.Occupation = profile.Given(profile.PublicPhysician), profile.Answer[noc.Code]{}
	for day, want := range map[law.Day]work.Judgement{
		law.On(2023, 4, 24): {Reason: work.SelfEmployed},
		law.On(2023, 4, 25): {Reason: work.Lacks, Part: profile.PartOccupation},
	} {
		for _, p := range []work.Purpose{work.CanadianPoints, work.CanadianExperience} {
			if got := rule(t, p, day).Judge(&j, profile.Answer[noc.Code]{}); got != want {
				t.Errorf("purpose %d, on %v: %+v, want %+v", p, day, got, want)
			}
		}
	}
}

// TestUnknownAuthorisationIsNotAuthorised keeps open whether work in Canada
// counts for the federal classes while it is not answered that it was
// authorised: unauthorised work is in doubt.
func TestUnknownAuthorisationIsNotAuthorised(t *testing.T) {
	none := profile.Answer[profile.YesNo]{}
	for _, c := range []struct {
		name                string
		country             profile.Answer[profile.Country]
		outside, authorised profile.Answer[profile.YesNo]
		want                work.Judgement
	}{
		{"authorised", profile.Given(profile.Canada), profile.Given(profile.No), profile.Given(profile.Yes), work.Judgement{Reason: work.Counts}},
		{"unauthorised", profile.Given(profile.Canada), profile.Given(profile.No), profile.Given(profile.No), work.Judgement{Reason: work.Doubtful}},
		{"not answered", profile.Given(profile.Canada), profile.Given(profile.No), none, work.Judgement{Reason: work.Lacks, Part: profile.PartAuthorised}},
		{"for an employer in Canada, from abroad", profile.Given(profile.Canada), profile.Given(profile.Yes), none, work.Judgement{Reason: work.Counts}},
		{"for an employer in Canada, from anywhere", profile.Given(profile.Canada), none, none, work.Judgement{Reason: work.Lacks, Part: profile.PartOutside}},
		{"authorised, from anywhere", profile.Given(profile.Canada), none, profile.Given(profile.Yes), work.Judgement{Reason: work.Counts}},
		{"abroad", profile.Given(india), none, none, work.Judgement{Reason: work.Counts}},
		{"anywhere", profile.Answer[profile.Country]{}, none, none, work.Judgement{Reason: work.Lacks, Part: profile.PartCountry}},
	} {
		j := job(law.On(2024, 1, 1))
		j.Occupation = profile.Given[noc.Code](72310)
		j.Country, j.Outside, j.Authorised = c.country, c.outside, c.authorised
		for _, p := range []work.Purpose{work.SkilledWorker, work.SkilledWorkerPoints, work.SkilledTrade} {
			if got := rule(t, p, law.On(2026, 1, 1)).Judge(&j, profile.Answer[noc.Code]{}); got != c.want {
				t.Errorf("purpose %d, %s: %+v, want %+v", p, c.name, got, c.want)
			}
		}
	}
}

// TestUnknownLeaveIsNotNone keeps a job open that holds a leave of which one day
// is not answered. A leave of which nothing is answered is none yet.
func TestUnknownLeaveIsNotNone(t *testing.T) {
	day := law.On(2026, 6, 1)
	some := profile.Given(law.On(2025, 1, 1))
	for leave, want := range map[profile.Leave]work.Judgement{
		{}:                     {Reason: work.Counts},
		{From: some, To: some}: {Reason: work.Counts},
		{From: some}:           {Reason: work.Lacks, Part: profile.PartTo},
		{To: some}:             {Reason: work.Lacks, Part: profile.PartFrom},
	} {
		j := job(law.On(2024, 1, 1))
		j.Leaves.Add(leave)
		r := rule(t, work.CanadianPoints, day)
		if got := r.Judge(&j, profile.Answer[noc.Code]{}); got != want {
			t.Errorf("%+v: %+v, want %+v", leave, got, want)
		}
		if got := r.At([]profile.Job{j}, day); got.Certain() != (want.Reason == work.Counts) {
			t.Errorf("%+v: %d years, lacks %+v", leave, got.Years, got.Lacks)
		}
	}
}

// TestJobOfAnotherTimeIsNotMissed leaves nothing open for a job that cannot
// matter on the day: it ended before the window, begins on the day, or ended
// before it began.
func TestJobOfAnotherTimeIsNotMissed(t *testing.T) {
	day := law.On(2026, 6, 1)
	for _, c := range []struct {
		name        string
		start, last profile.Answer[law.Day]
		certain     bool
	}{
		{"ended on the eve of the window", profile.Answer[law.Day]{}, profile.Given(law.On(2016, 5, 31)), true},
		{"ended on the first day of the window", profile.Answer[law.Day]{}, profile.Given(law.On(2016, 6, 1)), false},
		{"begins on the day", profile.Given(day), profile.Answer[law.Day]{}, true},
		{"began on the eve", profile.Given(day - 1), profile.Answer[law.Day]{}, false},
		{"ended before it began", profile.Given(law.On(2024, 2, 2)), profile.Given(law.On(2024, 2, 1)), true},
		{"ended as it began", profile.Given(law.On(2024, 2, 2)), profile.Given(law.On(2024, 2, 2)), false},
	} {
		j := job(day)
		j.Start, j.End, j.Current, j.Hours = c.start, c.last, profile.Answer[profile.YesNo]{}, profile.Answer[profile.Hours]{}
		if got := rule(t, work.CanadianPoints, day).At([]profile.Job{j}, day); got.Certain() != c.certain {
			t.Errorf("%s: certain %v, lacks %+v", c.name, got.Certain(), got.Lacks)
		}
	}
}

// TestFormMonthsOfUnknownJobs says that the months of the form are not known
// where a job may add some, and only then.
func TestFormMonthsOfUnknownJobs(t *testing.T) {
	day := law.On(2026, 6, 15)
	plain := until(job(law.On(2025, 1, 31)), law.On(2025, 3, 1)) // touches three months
	open := plain
	open.Occupation = profile.Answer[noc.Code]{}
	unpaid := open
	unpaid.Paid = profile.Given(profile.No)
	part := weekly(plain, 2999)
	old := func(j profile.Job, last law.Day) profile.Job {
		j.Start = profile.Given(last - 40)
		return until(j, last)
	}
	begun := func(j profile.Job, start law.Day) profile.Job {
		j.Start = profile.Given(start)
		return until(j, start+100)
	}
	for _, c := range []struct {
		name   string
		jobs   []profile.Job
		months int
		known  bool
	}{
		{"no jobs", nil, 0, true},
		{"one job", []profile.Job{plain}, 3, true},
		{"and one of which nothing is answered", []profile.Job{plain, {}}, 3, true},
		{"no occupation", []profile.Job{open}, 0, false},
		{"one has no occupation", []profile.Job{plain, open}, 0, false},
		{"one has no occupation and was unpaid", []profile.Job{unpaid, plain, plain}, 3, true},
		{"part-time", []profile.Job{part}, 0, false},
		{"a leave", []profile.Job{away(plain, law.On(2025, 2, 1), law.On(2025, 2, 1))}, 0, false},
		{"part-time in the first month of the window", []profile.Job{old(part, law.On(2016, 6, 1))}, 0, false},
		{"part-time before it", []profile.Job{plain, old(part, law.On(2016, 5, 31))}, 3, true},
		{"part-time from the day on", []profile.Job{plain, begun(part, day)}, 0, false},
		{"part-time after it", []profile.Job{plain, begun(part, day+1)}, 3, true},
		{"never done", []profile.Job{plain, until(plain, law.On(2025, 1, 30))}, 3, true},
		{"full-time in the first month of the window", []profile.Job{plain, old(plain, law.On(2016, 6, 1))}, 4, true},
		{"full-time before it", []profile.Job{plain, old(plain, law.On(2016, 5, 31))}, 3, true},
		{"full-time from the day on", []profile.Job{plain, begun(plain, day)}, 4, true},
		{"full-time after it", []profile.Job{plain, begun(plain, day+1)}, 3, true},
	} {
		for _, p := range []work.Purpose{work.SkilledWorker, work.SkilledWorkerPoints} {
			if got, ok := rule(t, p, day).FormMonths(c.jobs, day); got != c.months || ok != c.known {
				t.Errorf("purpose %d, %s: %d months, %v; want %d, %v", p, c.name, got, ok, c.months, c.known)
			}
		}
	}
}

// TestFormMonthsOfOneOccupation gives the months of the occupation with the most
// of them, and not of several together, though a job beside them is of none.
func TestFormMonthsOfOneOccupation(t *testing.T) {
	day := law.On(2026, 6, 15)
	unpaid := job(law.On(2025, 1, 1))
	unpaid.Occupation, unpaid.Paid = profile.Answer[noc.Code]{}, profile.Given(profile.No)
	three := until(job(law.On(2025, 1, 31)), law.On(2025, 3, 1))
	two := until(in(job(law.On(2025, 6, 1)), manager), law.On(2025, 7, 31))
	for _, c := range []struct {
		p    work.Purpose
		want int
	}{{work.SkilledWorker, 3}, {work.SkilledWorkerPoints, 5}} {
		for _, jobs := range [][]profile.Job{{three, two}, {unpaid, three, two}, {two, three, unpaid}} {
			if got, ok := rule(t, c.p, day).FormMonths(jobs, day); got != c.want || !ok {
				t.Errorf("purpose %d: %d months, %v; want %d", c.p, got, ok, c.want)
			}
		}
	}
}
