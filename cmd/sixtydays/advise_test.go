package main

import (
	"strings"
	"testing"
)

// TestAdvise answers each line by itself: facts, bare or within an object, a line
// that cannot be read, and facts of which something is not understood.
func TestAdvise(t *testing.T) {
	in := `{"id":1,"today":"2026-11-22","ita_date":"2026-11-05","class_invited":"CEC","state":"ita_pending","round":{"type":"general","cutoff":510},"crs":{"claimed_at_ita":520,"true_at_ita":505,"at_submission":505},"mec":{"at_ita":true,"at_submission":true}}
{"id":"two","facts":{"today":"2026-11-22","ita_date":"2026-11-05","class_invited":"PNP","round":{"type":"pnp","cutoff":730},"crs":{"claimed_at_ita":1060,"true_at_ita":1060,"at_submission":1060},"mec":{"at_ita":true,"at_submission":true},"weather":"fine"}}

{"id":3,"today":"2026-11-31","ita_date":"2026-11-05"}
{"id":4,"today":"2027-01-05","ita_date":"2026-11-05"}
`
	want := `{"id":1,"verdict":"decline","codes":["PROFILE_ERROR_POINTS","CRS_BELOW_CUTOFF_AT_ITA","FUNDS_EXEMPT"],"deadline":"2027-01-05T00:00:00Z","severity":"critical"}
{"id":"two","verdict":"proceed","codes":["ALL_CLEAR"],"deadline":"2027-01-05T00:00:00Z","severity":"info"}
{"id":4,"verdict":"already_expired","codes":["ITA_EXPIRED"],"deadline":"2027-01-05T00:00:00Z","severity":"critical"}
`
	var out, errs strings.Builder
	err := advise(nil, strings.NewReader(in), &out, &errs)
	if err == nil || !strings.Contains(err.Error(), "1 of 5 lines") {
		t.Errorf("the line that cannot be read: %v", err)
	}
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &out, want)
	}
	for _, said := range []string{
		`id "two": nothing is known of /facts/weather: the advice leaves it out`,
		"line 4: /today: the calendar has no day 2026-11-31",
	} {
		if !strings.Contains(errs.String(), said) {
			t.Errorf("errors lack %q:\n%s", said, &errs)
		}
	}
}
