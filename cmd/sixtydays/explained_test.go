package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// An invitation with nothing wrong. The advised differ from it.
const invited = `"today":"2026-11-22","ita_date":"2026-11-05","round":{"type":"general","cutoff":510},"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":520},"mec":{"at_ita":true,"at_submission":true}`

// advised are invitations with every verdict, and with what stands beside it.
var advised = []struct{ name, facts string }{
	{"proceed", `"class_invited":"CEC","detail":{"language_result_date":"2025-06-10"},"causes":["IME_REUSE","WORK_OK"],
		"crs":{"claimed_at_ita":512,"true_at_ita":512,"at_submission":507,"at_submission_age_frozen":512}`},
	{"explain", `"class_invited":"FSW","profile_mismatch":true,"crs":{"claimed_at_ita":545,"true_at_ita":530,"at_submission":510},
		"causes":["SIBLING_LOST","FAMILY_MARRIAGE"],"docs":[{"doc":"police certificate of Kenya","ready_on":null,"proof_of_effort":true}]`},
	{"birthday", `"class_invited":"CEC","crs":{"claimed_at_ita":516,"true_at_ita":516,"at_submission":506,"at_submission_age_frozen":511}`},
	{"fix", `"class_invited":"CEC","submit_from":"2026-12-20","shortfall_cause":"month_rounding","crs":{"claimed_at_ita":520,"true_at_ita":507,"at_submission":520},
		"detail":{"language_result_date":"2024-12-31"},"submit_by":"2026-12-30",
		"docs":[{"doc":"bank letter","ready_on":"2026-12-10"},{"doc":"medical examination","ready_on":"2026-12-15"}]`},
	{"unknown", `"class_invited":"CEC","crs":{"claimed_at_ita":520,"true_at_ita":520},"mec":{"at_ita":true},"unknown":["5 weeks of vacation","partner_factors","funds"]`},
	{"decline", `"class_invited":"CEC","today":"2026-12-03","ita_date":"2026-12-02","mec":{"at_ita":false,"at_submission":true},
		"detail":{"work_start":"2026-01-31"},"crs":{"claimed_at_ita":520,"true_at_ita":480,"at_submission":520},"causes":["WORK_30H_CAP"],"profile_expires":"2027-01-15"`},
	{"nomination", `"class_invited":"PNP","round":{"type":"pnp","cutoff":730},"crs":{"claimed_at_ita":1060,"true_at_ita":1060,"at_submission":460},
		"causes":["PNP_WITHDRAWN"],"mec":{"at_ita":true,"at_submission":false}`},
	{"expired", `"class_invited":"CEC","today":"2027-01-05"`},
	{"filed", `"class_invited":"CEC","state":"submitted","change_after_submission":true,"causes":["FAMILY_AFTER_APP"],"crs":{"claimed_at_ita":530,"true_at_ita":500,"at_submission":500}`},
}

// TestAdviseExplained compares the texts of advice with what is written.
func TestAdviseExplained(t *testing.T) {
	for _, a := range advised {
		compareText(t, "advise", a.name, differing(t, a.facts), advise)
	}
}

// differing returns the facts of invited with others in their place.
func differing(t *testing.T, facts string) string {
	t.Helper()
	all := map[string]json.RawMessage{}
	for _, text := range []string{invited, facts} {
		if err := json.Unmarshal([]byte("{"+text+"}"), &all); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
	text, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestReviewExplained compares the texts of the reviews with what is written.
func TestReviewExplained(t *testing.T) {
	in, err := os.ReadFile("testdata/review.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	compareText(t, "review", "cases", string(in), review)
}

// compareText compares what a command writes in each language with the files in
// testdata under its name.
func compareText(t *testing.T, folder, name, text string, command func(args []string, in io.Reader, out, errs io.Writer) error) {
	t.Helper()
	for _, lang := range []string{"en", "fr"} {
		var out, errs strings.Builder
		if err := command([]string{"-explain", "-lang", lang}, strings.NewReader(text), &out, &errs); err != nil || errs.Len() > 0 {
			t.Fatalf("%s: %v %s", name, err, &errs)
		}
		compareGolden(t, filepath.Join("testdata", folder, name+"."+lang+".txt"), out.String())
	}
}

// TestExplainedProblems names what is wrong and answers the other lines, each
// under the id that its owner gave it.
func TestExplainedProblems(t *testing.T) {
	in := "{\"id\":1," + invited + "}\n{\"id\":2,\"today\":\"soon\"}\n{\"id\":3," + invited + ",\"weather\":\"fine\"}\n"
	var out, errs strings.Builder
	err := advise([]string{"-explain"}, strings.NewReader(in), &out, &errs)
	if err == nil || !strings.Contains(err.Error(), "1 of 3 lines") || !strings.Contains(errs.String(), "line 2: /today") || !strings.Contains(errs.String(), "/weather") {
		t.Errorf("error %v, said %s", err, &errs)
	}
	if got := out.String(); !strings.HasPrefix(got, "1\n") || !strings.Contains(got, ".\n\n3\n") {
		t.Errorf("the texts are\n%s", got)
	}
	for _, command := range []func(args []string, in io.Reader, out, errs io.Writer) error{advise, review} {
		if err := command([]string{"-explain", "-lang", "de"}, strings.NewReader(""), &out, &errs); err == nil {
			t.Error("there is a language de")
		}
	}
}
