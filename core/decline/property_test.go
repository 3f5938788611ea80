package decline_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// random gives facts by a fixed seed, most of them near a threshold.
func random(r *rand.Rand) *decline.Facts {
	invited := law.On(2026, 11, 5)
	f := &decline.Facts{
		Today: invited.AddDays(r.IntN(70)), Invited: invited,
		Class: decline.Class(1 + r.IntN(4)), State: decline.Pending,
	}
	if r.IntN(8) == 0 {
		f.State = decline.Filed
	}
	some := func() bool { return r.IntN(10) > 0 }
	near := func() profile.Answer[crs.Points] {
		if !some() {
			return profile.Answer[crs.Points]{}
		}
		return profile.Given(crs.Points(505 + r.IntN(11)))
	}
	day := func() profile.Answer[law.Day] {
		if r.IntN(4) > 0 {
			return profile.Answer[law.Day]{}
		}
		if r.IntN(6) == 0 {
			return profile.Given(decline.Never)
		}
		return profile.Given(invited.AddDays(r.IntN(80)))
	}
	truth := func() profile.Answer[bool] {
		if !some() {
			return profile.Answer[bool]{}
		}
		return profile.Given(r.IntN(6) > 0)
	}
	f.Round = decline.Round{Kind: decline.Kind(1 + r.IntN(3)), CutOff: profile.Given[crs.Points](510)}
	f.Score = decline.Scores{Claimed: near(), True: near(), Filing: near()}
	f.Criteria = decline.AtBoth{Invited: truth(), Filing: truth()}
	f.InCategory = decline.AtBoth{Invited: truth(), Filing: truth()}
	f.Mismatch, f.Rounding = r.IntN(4) == 0, r.IntN(4) == 0
	f.ScoreCured, f.CriteriaCured = day(), day()
	f.NotBefore, f.NotAfter = day(), day()
	if r.IntN(3) == 0 {
		f.Documents = []decline.Document{{Name: "police certificate", Ready: day(), Effort: r.IntN(2) == 0}}
	}
	if r.IntN(3) == 0 {
		f.Detail.LanguageDate = profile.Given(invited.AddYears(-2).AddDays(r.IntN(80)))
	}
	return f
}

func verdict(f *decline.Facts) decline.Verdict { return decline.Fold(decline.Check(f)) }

// TestHigherTrueScoreIsNeverWorse raises what is true at both dates by the same
// points: the verdict never becomes stronger.
func TestHigherTrueScoreIsNeverWorse(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 60))
	raised := 0
	for range 50_000 {
		f := random(r)
		truth, ok1 := f.Score.True.Get()
		filing, ok2 := f.Score.Filing.Get()
		claimed, ok3 := f.Score.Claimed.Get()
		if !ok1 || !ok2 || !ok3 || claimed < max(truth, filing)+3 {
			continue // a score above the profile's has to be explained
		}
		g := *f
		g.Score.True, g.Score.Filing = profile.Given(truth+3), profile.Given(filing+3)
		if before, after := verdict(f), verdict(&g); after > before {
			t.Fatalf("%v with %d and %d, %v with 3 more: %+v", before, truth, filing, after, f)
		}
		raised++
	}
	if raised < 3_000 {
		t.Errorf("only %d were raised", raised)
	}
}

// TestUnknownNeverTurnsDeclineIntoProceed adds something that is open: a decline
// stays one.
func TestUnknownNeverTurnsDeclineIntoProceed(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 60))
	declined := 0
	for range 20_000 {
		f := random(r)
		before := verdict(f)
		g := *f
		g.Unknown = append(slices.Clone(f.Unknown), "province_decision")
		after := verdict(&g)
		if before == decline.DeclineInvitation {
			declined++
		}
		if after < before {
			t.Fatalf("%v, and %v with something open: %+v", before, after, f)
		}
	}
	if declined < 1_000 {
		t.Errorf("only %d were declined", declined)
	}
}

// TestEarlierDayNeverExpires moves the day of the advice back within the period:
// nothing ends by it.
func TestEarlierDayNeverExpires(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 60))
	for range 20_000 {
		f := random(r)
		if f.Today <= f.Invited {
			continue
		}
		g := *f
		g.Today--
		later, earlier := codes(decline.Check(f)), codes(decline.Check(&g))
		for _, ended := range []string{"ITA_EXPIRED", "LANG_EXPIRED"} {
			over := slices.Contains(later, "ITA_EXPIRED") // nothing else is looked at then
			if slices.Contains(earlier, ended) && !slices.Contains(later, ended) && !over {
				t.Fatalf("%s on %v, and not on %v: %v", ended, g.Today, f.Today, later)
			}
		}
	}
}

// TestWindow checks the first and the last day of filing against every day of
// the period.
func TestWindow(t *testing.T) {
	invited := law.On(2026, 11, 5)
	f := &decline.Facts{Today: invited, Invited: invited, State: decline.Pending}
	for _, c := range []struct {
		name        string
		set         func(*decline.Facts)
		first, last law.Day
		ok          bool
	}{
		{"the whole period: 60 days after the day of the invitation", func(*decline.Facts) {}, invited, law.On(2027, 1, 4), true},
		{"not before", func(f *decline.Facts) { f.NotBefore = profile.Given(law.On(2026, 12, 31)) }, law.On(2026, 12, 31), law.On(2027, 1, 4), true},
		{"not after", func(f *decline.Facts) { f.NotAfter = profile.Given(law.On(2026, 12, 14)) }, invited, law.On(2026, 12, 14), true},
		{"neither", func(f *decline.Facts) {
			f.NotBefore, f.NotAfter = profile.Given(law.On(2026, 12, 15)), profile.Given(law.On(2026, 12, 14))
		}, law.On(2026, 12, 15), law.On(2026, 12, 14), false},
		{"a document on the way", func(f *decline.Facts) {
			f.Documents = []decline.Document{{Name: "passport", Ready: profile.Given(law.On(2026, 12, 1))}}
		}, law.On(2026, 12, 1), law.On(2027, 1, 4), true},
		{"a cure after the last day", func(f *decline.Facts) { f.CriteriaCured = profile.Given(law.On(2027, 1, 5)) }, law.On(2027, 1, 5), law.On(2027, 1, 4), false},
		{"no cure", func(f *decline.Facts) { f.ScoreCured = profile.Given(decline.Never) }, invited, law.On(2027, 1, 4), false},
		{"the letter's own moment", func(f *decline.Facts) {
			f.Deadline = profile.Given(law.Moment{Day: law.On(2027, 1, 3), Second: 3600})
		}, invited, law.On(2027, 1, 3), true},
	} {
		g := *f
		c.set(&g)
		if first, last, ok := decline.Window(&g); ok != c.ok || first != c.first || last != c.last {
			t.Errorf("%s: from %v to %v, %v", c.name, first, last, ok)
		}
	}
}

// TestDeadline follows the history of the period: IRPA s. 10.3(1)(k).
func TestDeadline(t *testing.T) {
	for _, c := range []struct {
		invited law.Day
		want    string // empty when it is not held
	}{
		{law.On(2019, 7, 10), "2019-09-09T00:00:00Z"}, // as the letter of that day prints it
		{law.On(2016, 11, 18), "2017-01-18T00:00:00Z"},
		{law.On(2016, 11, 19), "2017-02-18T00:00:00Z"},
		{law.On(2017, 10, 4), "2018-01-03T00:00:00Z"}, // Agbai, 2019 FC 886
		{law.On(2020, 3, 20), ""},
		{law.On(2021, 6, 28), "2021-09-27T00:00:00Z"},
		{law.On(2021, 6, 29), "2021-08-29T00:00:00Z"},
		{law.On(2026, 11, 5), "2027-01-05T00:00:00Z"},
		{law.On(2014, 12, 31), ""},
	} {
		m, ok := decline.DeadlineOf(c.invited)
		if ok != (c.want != "") || ok && m.String() != c.want {
			t.Errorf("invited %v: %v, %v; want %q", c.invited, m, ok, c.want)
		}
	}
}
