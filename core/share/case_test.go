package share

import (
	"testing"

	"sixtydays/core/spell"
)

// TestParseCaseKnowsTheFormat reads profiles of either format, bare and wrapped.
func TestParseCaseKnowsTheFormat(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"what both say in the same words", `{"age":29,"marital":"single","education":"bachelor","sibling":true}`, "marital=single age=29 education=bachelor sibling=yes"},
		{"a name of the flat format", `{"age":29,"education":"one_year"}`, "age=29 education=one-year"},
		{"a name of the schema", `{"age":29,"education":"one-year"}`, "age=29 education=one-year"},
		{"nothing", `{}`, ""},
		{"a member of the flat format", `{"age":29,"tradeCert":true}`, "age=29 certificate=yes"},
		{"an object of the flat format", `{"spouse":{"education":"phd"},"education":"one-year"}`, "education=one-year spouse-education=doctorate"},
		{"a member of the schema", `{"age":29,"certificate":true}`, "age=29 certificate=yes"},
		{"a list of the schema", `{"education":"one-year","jobs":[{"hours":30}]}`, "education=one-year jobs.1.hours=30"},
		{"an id beside members of the schema", `{"id":5,"funds":20000}`, "funds=20000"},
		{"a wrapped one", `{"id":5,"profile":{"funds":20000,"id":6},"expected":{"total":1}}`, "funds=20000"},
	} {
		got, err := ParseCase([]byte(c.text), today)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if text := spell.Format(&got.Profile); text != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, text, c.want)
		}
	}
}

// TestParseCaseReadsWhatTheSchemaDescribes reads each good profile as
// ParseProfile does, bare and wrapped.
func TestParseCaseReadsWhatTheSchemaDescribes(t *testing.T) {
	for _, c := range good {
		for _, text := range []string{c.json, `{"id":1,"profile":` + c.json + `}`} {
			if got, err := ParseCase([]byte(text), today); err != nil || spell.Format(&got.Profile) != c.text {
				t.Errorf("%s: %s, %v", c.name, spell.Format(&got.Profile), err)
			}
		}
	}
}

// TestParseCaseGivesThePath checks that the path leads through the wrapper, and
// that members of two formats are told apart.
func TestParseCaseGivesThePath(t *testing.T) {
	for text, want := range map[string]string{
		`{"id":1,"funds":-1}`:                       "/funds: -1 is not from 0 to 10000000",
		`{"id":1,"profile":{"jobs":[{"hours":0}]}}`: "/profile/jobs/0/hours: 0 is not from 0.01 to 168",
		`{"profile":{"funds":1,"fund":1}}`:          `/profile: a profile has no "fund"`,
		`{"tradeCert":true,"jobs":[]}`:              `a profile has no "jobs" beside members of the flat format: write all of it as sixtydays schema tells`,
		`{"jobs":[],"pnp":true}`:                    `a profile has no "jobs" beside members of the flat format: write all of it as sixtydays schema tells`,
	} {
		if _, err := ParseCase([]byte(text), today); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}
