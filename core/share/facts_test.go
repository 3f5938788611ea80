package share

import (
	"strings"
	"testing"
)

// TestParseFactsRefuses checks that each fact that cannot be read is named by
// its path.
func TestParseFactsRefuses(t *testing.T) {
	const days = `"today":"2026-11-22","ita_date":"2026-11-05"`
	for _, c := range []struct{ name, text, want string }{
		{"no days", `{}`, `"today" and "ita_date" are needed`},
		{"no object", `[]`, "not a JSON object"},
		{"twice", `{"today":"2026-11-22","today":"2026-11-22"}`, `"today" stands there twice`},
		{"no such day", `{` + days + `,"submit_by":"2026-02-30"}`, "/submit_by: the calendar has no day 2026-02-30"},
		{"no such class", `{` + days + `,"class_invited":"ABC"}`, `/class_invited: "ABC" is not a name that belongs here`},
		{"score", `{` + days + `,"crs":{"true_at_ita":1201}}`, "/crs/true_at_ita: 1201 is not a score from 0 to 1200"},
		{"yes or no", `{` + days + `,"mec":{"at_ita":"yes"}}`, `/mec/at_ita: "yes" is not what belongs here`},
		{"cause", `{` + days + `,"causes":["RAIN"]}`, `/causes/0: "RAIN" is not the code of a finding`},
		{"document", `{` + days + `,"docs":[{"doc":"passport","ready_on":"soon"}]}`, `/docs/0/ready_on: "soon" is not a day`},
		{"moment", `{` + days + `,"deadline":"2027-01-05"}`, `/deadline: "2027-01-05" is not a moment in UTC`},
		{"within", `{"facts":{` + days + `,"state":"lost"}}`, `/facts/state: "lost" is not a name`},
	} {
		if got, err := ParseFacts([]byte(c.text)); err == nil {
			t.Errorf("%s: %s is read as %+v", c.name, c.text, got.Facts)
		} else if !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %q, want %q in it", c.name, err, c.want)
		}
	}
}

func FuzzParseFacts(f *testing.F) {
	f.Add([]byte(`{"id":1,"today":"2026-11-22","ita_date":"2026-11-05","crs":{"true_at_ita":505},"docs":[{"doc":"x","ready_on":null}],"unknown":["y"]}`))
	f.Add([]byte(`{"facts":{"today":"2026-11-22","ita_date":"2026-11-05","detail":{"fsw_grid":{"at_ita":67}},"causes":["CHILD_22"]}}`))
	f.Add([]byte(`{"round":null,"crs":[],"docs":{}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := ParseFacts(text)
		if err == nil && (c.Facts.Today == 0 || c.Facts.Invited == 0) {
			t.Errorf("%q is read without its days", text)
		}
	})
}
