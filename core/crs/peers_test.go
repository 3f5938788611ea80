package crs_test

import (
	"encoding/json"
	"os"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/profile"
	"sixtydays/core/share"
)

// A peerCase is a profile with what another calculator says of it.
type peerCase struct {
	Repo, Path, Ref, Name string
	Profile               json.RawMessage
	Expected              map[string]crs.Points
	Diff                  map[string]struct{ ExpectedByPeer, CurrentRules crs.Points }

	// Of the profiles that were compared with the official tool.
	Criteria, OfficialToolModel map[string]crs.Points
	Differs                     bool
}

// readPeers reads a file of testdata/peers, which must have n cases.
func readPeers(t *testing.T, name string, n int) []peerCase {
	t.Helper()
	text, err := os.ReadFile("testdata/peers/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var cases []peerCase
	if err := json.Unmarshal(text, &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) != n {
		t.Errorf("%s has %d cases, want %d", name, len(cases), n)
	}
	return cases
}

func (c *peerCase) rate(t *testing.T) (crs.Score, profile.Profile) {
	t.Helper()
	read, err := share.ParseCase(c.Profile, verified)
	if err != nil {
		t.Fatal(err)
	}
	return crs.Rate(setOn(t, verified), &read.Profile), read.Profile
}

// TestPeers holds to what other calculators' own tests expect where the
// criteria agree.
func TestPeers(t *testing.T) {
	for _, c := range readPeers(t, "agreeing.json", 236) {
		t.Run(c.Repo+"/"+c.Name, func(t *testing.T) {
			s, _ := c.rate(t)
			compare(t, &s, c.Expected)
		})
	}
}

// TestPeersContradicted holds to the criteria where other calculators' tests
// contradict them.
func TestPeersContradicted(t *testing.T) {
	for _, c := range readPeers(t, "contradicted.json", 23) {
		t.Run(c.Repo+"/"+c.Name, func(t *testing.T) {
			s, _ := c.rate(t)
			want := map[string]crs.Points{}
			for name, points := range c.Expected {
				want[name] = points
			}
			if len(c.Diff) == 0 {
				t.Error("nothing is contradicted")
			}
			for name, diff := range c.Diff {
				if diff.ExpectedByPeer == diff.CurrentRules || want[name] != diff.ExpectedByPeer {
					t.Errorf("%s: the peer expects %d, the criteria %d: no contradiction", name, diff.ExpectedByPeer, diff.CurrentRules)
				}
				want[name] = diff.CurrentRules
			}
			compare(t, &s, want)
		})
	}
}

// TestPeerResults checks the levels that peers reach from the results of tests.
func TestPeerResults(t *testing.T) {
	n := 0
	for _, file := range []struct {
		name string
		n    int
	}{{"agreeing.json", 236}, {"contradicted.json", 23}} {
		for _, c := range readPeers(t, file.name, file.n) {
			_, p := c.rate(t)
			for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
				stated := *h.In(&p) // levels and results of the same test
				if test, ok := stated.Test.Get(); !ok || !test.Accepted() {
					continue
				}
				n++
				byResult := crs.Rate(setOn(t, verified), &p)
				h.In(&p).Test = profile.Given(profile.LevelsOnly)
				byLevel := crs.Rate(setOn(t, verified), &p)
				h.In(&p).Test = stated.Test
				if byResult.Points != byLevel.Points {
					t.Errorf("%s/%s: %d points by results, %d by the levels that the peer reaches", c.Repo, c.Name, byResult.Points, byLevel.Points)
				}
			}
		}
	}
	if n == 0 {
		t.Error("no peer converts a result")
	}
}

// TestOfficialTool follows the published criteria where IRCC's own tool is
// reported to differ from them, and says so on exactly these profiles.
func TestOfficialTool(t *testing.T) {
	for _, c := range readPeers(t, "official_tool.json", 21) {
		t.Run(c.Name, func(t *testing.T) {
			s, p := c.rate(t)
			compare(t, &s, c.Criteria)
			var want crs.Caveats
			if c.Differs {
				want = crs.ToolPTE
				if profile.Is(p.First.Test, profile.TCF) {
					want = crs.ToolTCF4
				}
			}
			if got := caveats(&s); got != want {
				t.Errorf("caveats %b, want %b", got, want)
			}
			if (c.Criteria["total"] != c.OfficialToolModel["total"]) != c.Differs {
				t.Errorf("the tool's %d is said to differ from %d: %v", c.OfficialToolModel["total"], c.Criteria["total"], c.Differs)
			}
		})
	}
}
