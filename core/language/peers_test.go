package language

import (
	"encoding/json"
	"os"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestPeerConversions converts what other calculators' own tests convert, each
// named in testdata/peer_conversions.json with its repository. A level of 0
// there means below CLB 4. The scale says which of the three tables of TEF
// Canada is meant: "legacy" is the one of Express Entry.
func TestPeerConversions(t *testing.T) {
	text, err := os.ReadFile("testdata/peer_conversions.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Repo, Path, Test, Ability, Scale string
		Score                            float64
		CLB                              profile.Level
	}
	if err := json.Unmarshal(text, &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) != 74 {
		t.Errorf("there are %d conversions, want 74", len(cases))
	}
	tests := map[string]profile.Test{
		"CELPIP": profile.CELPIP, "IELTS": profile.IELTS, "PTE": profile.PTE, "TEF": profile.TEF, "TCF": profile.TCF,
	}
	abilities := map[string]profile.Ability{}
	for _, a := range profile.Abilities {
		abilities[a.String()] = a
	}
	for _, c := range cases {
		test, day := tests[c.Test], law.On(2026, 10, 1)
		switch c.Scale {
		case "", "legacy (before 2019-10-01)":
		case "current (tests after 2023-12-10)":
			test = profile.TEF699
		case "2019-10-01..2023-12-10":
			test, day = profile.TEF699, law.On(2023, 12, 10)
		default:
			t.Errorf("%s %s: no scale is named %q", c.Repo, c.Path, c.Scale)
			continue
		}
		got, err := convert(test, abilities[c.Ability], profile.Result(c.Score*10), day)
		if want := max(c.CLB, profile.BelowFour); err != nil || got != want {
			t.Errorf("%s %s: %s %v in %s is level %d, %v; want %d", c.Repo, c.Path, c.Test, c.Score, c.Ability, got, err, want)
		}
	}
}
