package decline_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"sixtydays/core/decline"
	"sixtydays/core/share"
)

// A worked case: facts, and what was worked out from the rules by hand.
type worked struct {
	ID, Title, Deadline, Verdict, Severity string
	Facts                                  json.RawMessage
	Codes                                  []string
}

func cases(t *testing.T) []worked {
	t.Helper()
	file, err := os.Open("testdata/cases.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all []worked
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var w worked
		if err := json.Unmarshal(lines.Bytes(), &w); err != nil {
			t.Fatal(err)
		}
		all = append(all, w)
	}
	return all
}

func TestCases(t *testing.T) {
	all := cases(t)
	if len(all) != 68 {
		t.Fatalf("there are %d cases", len(all))
	}
	for _, w := range all {
		c, err := share.ParseFacts(w.Facts)
		if err != nil {
			t.Errorf("%s: %v", w.ID, err)
			continue
		}
		findings := decline.Check(&c.Facts)
		if got := decline.Fold(findings).String(); got != w.Verdict {
			t.Errorf("%s, %s: %s, want %s: %v", w.ID, w.Title, got, w.Verdict, codes(findings))
		}
		m, _ := decline.DeadlineOf(c.Facts.Invited)
		if m.String() != w.Deadline {
			t.Errorf("%s: deadline %v, want %s", w.ID, m, w.Deadline)
		}
		var missing []string
		for _, code := range w.Codes {
			if !slices.Contains(codes(findings), code) {
				missing = append(missing, code)
			}
		}
		if len(missing) > 0 {
			t.Logf("%s, %s: lacks %v of %v", w.ID, w.Title, missing, codes(findings))
		}
		if got := decline.Worst(findings).String(); got != w.Severity {
			t.Logf("%s, %s: severity %s, want %s", w.ID, w.Title, got, w.Severity)
		}
		if len(c.Unread) > 0 {
			t.Errorf("%s: unread %v", w.ID, c.Unread)
		}
	}
}

func codes(findings []decline.Finding) []string {
	var all []string
	for i := range findings {
		all = append(all, findings[i].Code.String())
	}
	return all
}
