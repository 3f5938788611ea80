package main

import (
	"os"
	"strings"
	"testing"
)

// TestDocumentedCases answers the examples of docs/cases.md: each is read whole.
func TestDocumentedCases(t *testing.T) {
	page, err := os.ReadFile("../../docs/cases.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := strings.Split(string(page), "```json\n")[1:]
	want := []string{`{"id":1,"verdict":"proceed_with_explanation",`, `{"id":2,"verdict":"insufficient_information",`}
	if len(examples) != len(want) {
		t.Fatalf("there are %d examples", len(examples))
	}
	for i, example := range examples {
		line, _, _ := strings.Cut(example, "```")
		answer := advise
		if strings.Contains(line, `"invitation"`) {
			answer = review
		}
		var out, errs strings.Builder
		if err := answer(nil, strings.NewReader(line), &out, &errs); err != nil || errs.Len() > 0 || !strings.HasPrefix(out.String(), want[i]) {
			t.Errorf("%s: %v %s\n%s", line, err, &errs, &out)
		}
	}
}
