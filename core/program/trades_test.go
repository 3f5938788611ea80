package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// TestTradeYears follows IRPR s. 87.2(3)(b): two years in one trade within five,
// after the day of the qualification.
func TestTradeYears(t *testing.T) {
	qualified := law.On(2023, 1, 15)
	for _, c := range []struct {
		name      string
		jobs      []profile.Job
		qualified profile.Answer[law.Day]
		outcome   program.Outcome
		reason    program.Reason
	}{
		{"two years", []profile.Job{until(job(electrician, qualified), law.On(2025, 1, 14))}, profile.Given(qualified), program.Met, program.Enough},
		{"less", []profile.Job{until(job(electrician, qualified), law.On(2025, 1, 13))}, profile.Given(qualified), program.NotMet, program.Short},
		{"a part of it before the qualification", []profile.Job{until(job(electrician, law.On(2022, 1, 1)), law.On(2024, 12, 31))}, profile.Given(qualified), program.NotMet, program.Short},
		{"all of it before", []profile.Job{until(job(electrician, law.On(2022, 1, 1)), qualified-1)}, profile.Given(qualified), program.NotMet, program.Absent},
		{"two years, the qualification not answered", []profile.Job{job(electrician, law.On(2022, 1, 1))}, profile.Answer[law.Day]{}, program.Unknown, program.Unanswered},
		{"less, the qualification not answered", []profile.Job{job(electrician, law.On(2026, 1, 1))}, profile.Answer[law.Day]{}, program.NotMet, program.Short},
		{"two trades", []profile.Job{
			until(job(electrician, qualified), law.On(2024, 7, 31)), job(butcher, law.On(2024, 8, 1)),
		}, profile.Given(qualified), program.Met, program.Enough}, // butcher since August 2024 is two years by August 2026
		{"two trades, neither for two years", []profile.Job{
			until(job(electrician, qualified), law.On(2024, 12, 31)), job(butcher, law.On(2025, 1, 1)),
		}, profile.Given(qualified), program.NotMet, program.Short},
		{"no trade", []profile.Job{job(developer, law.On(2020, 1, 1))}, profile.Given(qualified), program.NotMet, program.Absent},
		{"87.2(1)(a): group 726 is left out", []profile.Job{job(72600, law.On(2020, 1, 1))}, profile.Given(qualified), program.NotMet, program.Absent},
		{"abroad", []profile.Job{abroad(job(electrician, qualified))}, profile.Given(qualified), program.Met, program.Enough},
		{"no jobs, and none by the quick answers", nil, profile.Given(qualified), program.NotMet, program.Absent},
	} {
		p := with(c.jobs...)
		p.TradeQualified = c.qualified
		want(t, c.name, requirement(t, program.SkilledTrades, program.Work, p, day), c.outcome, c.reason)
	}

	p := with(job(electrician, law.On(2024, 11, 1)))
	p.TradeQualified = profile.Given(law.On(2025, 2, 1))
	if r := requirement(t, program.SkilledTrades, program.Work, p, day); r.From != law.On(2027, 2, 1) {
		t.Errorf("qualified on 1 February 2025: two years on %v", r.From)
	}
	p = with()
	p.ForeignWork = profile.Given(profile.Years(1))
	want(t, "a year by the quick answers", requirement(t, program.SkilledTrades, program.Work, p, day), program.Unknown, program.Quick)
}

// TestTradesLevels follows canada.ca, Federal Skilled Trades Program: CLB 5 in
// speaking and listening, CLB 4 in reading and writing.
func TestTradesLevels(t *testing.T) {
	for a, lowest := range map[profile.Ability]profile.Level{
		profile.Listening: 5, profile.Reading: 4, profile.Writing: 4, profile.Speaking: 5,
	} {
		for level, outcome := range map[profile.Level]program.Outcome{lowest - 1: program.NotMet, lowest: program.Met} {
			p := able()
			p.First = stated(8)
			p.First.Levels[a] = profile.Given(level)
			if r := requirement(t, program.SkilledTrades, program.Language, p, day); r.Outcome != outcome {
				t.Errorf("CLB %d in %v: %v, want %v", level, a, r.Outcome, outcome)
			}
		}
	}
}

// TestTradesQualification follows IRPR s. 87.2(3)(d): a certificate, or one of
// the offers.
func TestTradesQualification(t *testing.T) {
	yes, no, none := profile.Given(profile.Yes), profile.Given(profile.No), profile.Answer[profile.YesNo]{}
	offer, without, unsaid := profile.Given(profile.AssessedOffer), profile.Given(profile.NoEmployment), profile.Answer[profile.Employment]{}
	for _, c := range []struct {
		certificate profile.Answer[profile.YesNo]
		offer       profile.Answer[profile.Employment]
		outcome     program.Outcome
		missing     profile.FieldSet
	}{
		{yes, without, program.Met, profile.FieldSet{}},
		{yes, unsaid, program.Met, profile.FieldSet{}},
		{no, offer, program.Met, profile.FieldSet{}},
		{none, offer, program.Met, profile.FieldSet{}},
		{no, without, program.NotMet, profile.FieldSet{}},
		{none, without, program.Unknown, profile.SetOf(profile.FieldCertificate)},
		{no, unsaid, program.Unknown, profile.SetOf(profile.FieldTradeOffer)},
		{none, unsaid, program.Unknown, profile.SetOf(profile.FieldCertificate, profile.FieldTradeOffer)},
	} {
		p := able()
		p.Certificate, p.TradeOffer = c.certificate, c.offer
		if r := requirement(t, program.SkilledTrades, program.Qualification, p, day); r.Outcome != c.outcome || r.Missing != c.missing {
			t.Errorf("certificate %v, offer %v: %v, want %v", c.certificate, c.offer, r.Outcome, c.outcome)
		}
	}
}
