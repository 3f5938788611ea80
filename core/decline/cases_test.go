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

// vacation is the case of long vacation that is told by its title alone: its
// facts are those of a case with none, which is less severe.
const vacation = "DC-037"

// TestCases compares the verdict and the deadline of every case with what was
// worked out by hand. Facts alone do not tell why something is so: that a year
// is short because of leave is told by the person. With the codes of the case as
// causes, the verdict is the same, and every code of the case is found, at its
// severity.
func TestCases(t *testing.T) {
	all := cases(t)
	if len(all) != 68 {
		t.Fatalf("there are %d cases", len(all))
	}
	for _, w := range all {
		c, err := share.ParseFacts(w.Facts)
		if err != nil || len(c.Unread) > 0 {
			t.Errorf("%s: %v, unread %v", w.ID, err, c.Unread)
			continue
		}
		findings := decline.Check(&c.Facts)
		if got := decline.Fold(findings).String(); got != w.Verdict {
			t.Errorf("%s, %s: %s, want %s: %v", w.ID, w.Title, got, w.Verdict, codes(findings))
		}
		if m, ok := c.Facts.LastMoment(); !ok || m.String() != w.Deadline {
			t.Errorf("%s: deadline %v, %v; want %s", w.ID, m, ok, w.Deadline)
		}
		for _, name := range w.Codes {
			code, ok := decline.ParseCode(name)
			if !ok {
				t.Errorf("%s: there is no code %s", w.ID, name)
			}
			c.Facts.Causes = append(c.Facts.Causes, decline.Cause{Code: code})
		}
		findings = decline.Check(&c.Facts)
		if got := decline.Fold(findings).String(); got != w.Verdict {
			t.Errorf("%s, %s, with its causes: %s, want %s: %v", w.ID, w.Title, got, w.Verdict, codes(findings))
		}
		for _, code := range w.Codes {
			if !slices.Contains(codes(findings), code) {
				t.Errorf("%s, %s: lacks %s of %v", w.ID, w.Title, code, codes(findings))
			}
		}
		if got := decline.Worst(findings).String(); got != w.Severity && w.ID != vacation {
			t.Errorf("%s, %s: severity %s, want %s: %v", w.ID, w.Title, got, w.Severity, codes(findings))
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
