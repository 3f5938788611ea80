package category_test

import (
	"math/rand/v2"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// randomJobs returns a person with up to four jobs, some of which lack an
// answer, in occupations that are on lists and one that is not.
func randomJobs(r *rand.Rand) *profile.Profile {
	codes := []noc.Code{nurse, teacher, physician, cook, butcher, developer, pilot, officer}
	p := new(profile.Profile)
	for range r.IntN(5) {
		j := job(codes[r.IntN(len(codes))], law.On(2021, 1, 1).AddDays(r.IntN(5*365)), 1+r.IntN(700))
		j.Hours = profile.Given(profile.HoursOf([]int{15, 20, 30, 40}[r.IntN(4)]))
		if r.IntN(3) == 0 {
			j = abroad(j)
		}
		switch r.IntN(12) {
		case 0:
			j.Authorised = profile.Given(profile.No)
		case 1:
			j.SelfEmployed = profile.Given(profile.SelfEmployed)
		case 2:
			j.Occupation = profile.Answer[noc.Code]{}
		case 3:
			j.Hours = profile.Answer[profile.Hours]{}
		case 4:
			j.Leaves.Add(profile.Leave{From: j.Start, To: profile.Given(law.On(2025, 1, 1))})
		}
		p.Jobs.Add(j)
	}
	return p
}

// same reports whether the criteria by which m was judged are in force on day.
func same(m category.Membership, day law.Day) bool {
	for _, later := range category.Check(new(profile.Profile), day) {
		if later.Category == m.Category {
			return later.Since == m.Since
		}
	}
	return false
}

// TestFromAndUntil looks at the days that a membership names, by the same
// criteria: a member from the one and not on its eve, and until the other and
// not on the day after. A list that may be incomplete refuses nobody who has
// enough work.
func TestFromAndUntil(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2026))
	looked := 0
	for range 4_000 {
		p, on := randomJobs(r), law.On(2024, 1, 1).AddDays(r.IntN(4*365))
		for _, m := range category.Check(p, on) {
			if m.Outcome == 0 || m.Reason == 0 || m.Basis.Source == 0 || m.Since == 0 || m.Since > on {
				t.Errorf("%v on %v: %+v", m.Category, on, m)
			}
			if e, _ := category.Law().Work[m.Category].At(on); m.Reason == category.Unlisted && m.Category != category.Military && !e.Value.List.Complete {
				t.Errorf("%v on %v: not listed, and the list may be incomplete", m.Category, on)
			}
			if m.Outcome != category.Unknown && (!m.Missing.Empty() || m.Part != 0) {
				t.Errorf("%v on %v is %v and waits", m.Category, on, m.Outcome)
			}
			member := func(day law.Day) bool {
				return membership(t, m.Category, p, day).Outcome == category.Member
			}
			other := max(m.From, m.Until)
			if other == 0 || !same(m, other+1) {
				continue
			}
			looked++
			switch {
			case m.From != 0 && (m.Outcome != category.NotMember || m.From <= on || !member(m.From) || member(m.From-1)):
				t.Errorf("%v on %v: %v from %v: %v, and on its eve: %v", m.Category, on, m.Outcome, m.From, member(m.From), member(m.From-1))
			case m.Until != 0 && (m.Outcome != category.Member || m.Until < on || !member(m.Until) || member(m.Until+1)):
				t.Errorf("%v on %v: %v until %v: %v, and on the day after: %v", m.Category, on, m.Outcome, m.Until, member(m.Until), member(m.Until+1))
			}
		}
		if t.Failed() {
			t.Fatalf("on %v: %+v", on, p.Jobs.All())
		}
	}
	if looked < 200 {
		t.Errorf("only %d days were looked at", looked)
	}
}
