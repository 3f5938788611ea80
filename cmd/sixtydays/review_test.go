package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// TestReview compares the review of a software developer with one language
// result, 8.0, 7.0, 7.0, 7.0 of IELTS, and one job: with nothing wrong; with a
// second year of work that the profile form credited six weeks early; with one
// that it did not credit; with a first year that was not complete; with a result
// that becomes two years old before the planned day.
//
// By the criteria, 88 points at 33 years of age, 120 for a bachelor's degree, 124
// for CLB 9, 40 for a year in Canada, 25 for the degree with CLB 9 and 13 for the
// degree with the year make 410; a second year makes it 435, and no year 357.
func TestReview(t *testing.T) {
	in, err := os.ReadFile("testdata/review.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if err := review(nil, bytes.NewReader(in), &out, &errs); err != nil || errs.Len() > 0 {
		t.Fatal(err, errs.String())
	}
	var all bytes.Buffer
	for line := range bytes.Lines(out.Bytes()) {
		if err := json.Indent(&all, line, "", "  "); err != nil {
			t.Fatal(err)
		}
	}
	compareGolden(t, "testdata/review.json", all.String())
}

// TestReviewProblems names what cannot be read and what is not understood, and
// answers the lines after it.
func TestReviewProblems(t *testing.T) {
	in := `{"id":1,"today":"2026-08-01","invitation":{"day":"2026-09-01","class":"CEC","round":{"type":"category","category":"cooks"}},"claimed":{"age":"old"},"changed_since":["weather"]}
{"id":2,"today":"2026-09-10","invitation":{"day":"2026-09-01","class":"PNP","weather":"fine"},"claimed":{},"true":{},"docs":[{"doc":"passport","ready_on":null}]}
`
	var out, errs strings.Builder
	if err := review(nil, strings.NewReader(in), &out, &errs); err == nil || !strings.Contains(err.Error(), "1 of 2 lines") {
		t.Error(err)
	}
	for _, said := range []string{
		"line 1: /claimed/age: ", "line 1: /true: is needed", `line 1: /changed_since/0: "weather" is not the name of a question`,
		"line 1: /today: 2026-08-01 is before the invitation of 2026-09-01", `line 1: /invitation/round/category: "cooks" is not the name of a category`,
		"id 2: nothing is known of /invitation/weather",
	} {
		if !strings.Contains(errs.String(), said) {
			t.Errorf("errors lack %q:\n%s", said, &errs)
		}
	}
	if !strings.Contains(out.String(), `"id":2,"verdict":"decline"`) {
		t.Errorf("a passport that cannot be had: %s", &out)
	}
}
