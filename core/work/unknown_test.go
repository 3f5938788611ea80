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
