package decline_test

import (
	"slices"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/rounds"
)

// TestRoundsOfInvitations holds what a round tells of its invitations.
func TestRoundsOfInvitations(t *testing.T) {
	federal := []decline.Class{decline.CanadianExperience, decline.SkilledWorker, decline.SkilledTrades}
	for _, c := range []struct {
		number  string
		want    decline.Round
		tie     law.Moment
		classes []decline.Class
	}{
		{"1", decline.Round{Kind: decline.General, CutOff: profile.Given[crs.Points](886)}, law.Moment{}, append(federal, decline.Nominee)},
		{"3", decline.Round{Kind: decline.General, CutOff: profile.Given[crs.Points](808)}, law.Moment{}, federal[:1]},
		{"240", decline.Round{Kind: decline.General, CutOff: profile.Given[crs.Points](489)},
			law.Moment{Day: law.On(2022, 3, 29), Second: 58140}, federal[1:2]},
		{"91a", decline.Round{Kind: decline.General, CutOff: profile.Given[crs.Points](288)},
			law.Moment{Day: law.On(2017, 6, 7), Second: 72673}, federal[2:]},
		{"438", decline.Round{Kind: decline.Nominees, CutOff: profile.Given[crs.Points](697)},
			law.Moment{Day: law.On(2026, 4, 12), Second: 16346}, []decline.Class{decline.Nominee}},
		{"437", decline.Round{Kind: decline.Category, CutOff: profile.Given[crs.Points](382), Category: "french"},
			law.Moment{Day: law.On(2026, 3, 1), Second: 66845}, federal},
		{"447", decline.Round{Kind: decline.Category, CutOff: profile.Given[crs.Points](476), Category: "trades"}, law.Moment{}, federal},
	} {
		r, ok := rounds.Find(c.number)
		if !ok {
			t.Fatalf("there is no round %s", c.number)
		}
		if c.tie.Day != 0 {
			c.want.TieBreak = profile.Given(c.tie)
		}
		if got := decline.RoundOf(&r); got != c.want {
			t.Errorf("round %s is %+v, want %+v", c.number, got, c.want)
		}
		if got := decline.Classes(&r); !slices.Equal(got, c.classes) {
			t.Errorf("an invitation of round %s can name the classes %v, want %v", c.number, got, c.classes)
		}
	}
}

// TestOneSecondDecidesATie is the check of an equal score, with the tie-break of
// round 437.
func TestOneSecondDecidesATie(t *testing.T) {
	r, _ := rounds.Find("437")
	tie, _ := r.TieBreak.Get()
	for seconds, want := range map[int]decline.Code{-1: decline.TieBreakOK, 0: decline.TieBreakAfter, 1: decline.TieBreakAfter} {
		f := withBase(t, `{}`)
		f.Round = decline.RoundOf(&r)
		f.Round.Submitted = profile.Given(tie.Add(seconds))
		same := profile.Given(r.CutOff)
		f.Score = decline.Scores{Claimed: same, True: same, Filing: same}
		if got := codes(decline.Check(f)); !slices.Contains(got, want.String()) {
			t.Errorf("submitted %d seconds after the tie-break: %v, want %v", seconds, got, want)
		}
	}
}
