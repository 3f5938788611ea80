package crs_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/share"
	"sixtydays/core/spell"
)

// ruleOf maps the names that testdata uses to the lines of a score.
var ruleOf = map[string]crs.Rule{
	"A": crs.Core, "B": crs.Spouse, "C": crs.Transfer, "D": crs.Additional, "total": crs.Total,

	"age": crs.Age, "education": crs.Education, "canadianWork": crs.CanadianWork,
	"firstLang": crs.FirstLanguage, "secondLang": crs.SecondLanguage,
	"spEdu": crs.SpouseEducation, "spLang": crs.SpouseLanguage, "spWork": crs.SpouseWork,
	"eduLang": crs.EducationLanguage, "eduWork": crs.EducationWork, "eduTransfer": crs.EducationGroup,
	"forLang": crs.ForeignLanguage, "forWork": crs.ForeignWork, "foreignTransfer": crs.ForeignGroup,
	"cert": crs.CertificateLanguage, "french": crs.French, "study": crs.CanadianStudy,
	"sibling": crs.Sibling, "pnp": crs.Nomination,
}

// compare checks each line of s that want names.
func compare(t *testing.T, s *crs.Score, want map[string]crs.Points) {
	t.Helper()
	if len(want) == 0 {
		t.Error("nothing is expected of this profile")
	}
	for name, points := range want {
		rule, ok := ruleOf[name]
		if !ok {
			t.Errorf("no line is named %q", name)
			continue
		}
		line := s.Find(rule)
		if line == nil {
			t.Errorf("there is no line %v", rule)
		} else if line.Points != points {
			t.Errorf("%v earns %d, want %d", rule, line.Points, points)
		}
	}
}

// TestOracle scores the profiles of testdata/oracle, on which independent
// calculators agree, and compares every line.
func TestOracle(t *testing.T) {
	text, err := os.ReadFile("testdata/oracle/crs.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	set := setOn(t, verified)
	n := 0
	for line := range bytes.Lines(text) {
		n++
		var want struct {
			ID               int
			Tag              string
			Expected, Detail map[string]crs.Points
		}
		if err := json.Unmarshal(line, &want); err != nil {
			t.Fatal(err)
		}
		c, err := share.ParseCase(line, verified)
		if err != nil {
			t.Errorf("profile %d: %v", want.ID, err)
			continue
		}
		s := crs.Rate(set, &c.Profile)
		if s.Standing() != crs.Exact {
			t.Errorf("profile %d: standing %s, missing %v", want.ID, s.Standing(), slugs(s.Missing))
		}
		compare(t, &s, want.Expected)
		compare(t, &s, want.Detail)
		if t.Failed() {
			t.Fatalf("profile %d (%s): %s", want.ID, want.Tag, spell.Format(&c.Profile))
		}
	}
	if n != 2000 {
		t.Errorf("there are %d profiles, want 2,000", n)
	}
}
