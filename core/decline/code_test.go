package decline_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/decline"
	"sixtydays/core/share"
)

// base is an invitation with nothing wrong. The examples of the codes differ
// from it.
const base = `{"today":"2026-11-22","ita_date":"2026-11-05","class_invited":"CEC","round":{"type":"general","cutoff":510},
	"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":520},"mec":{"at_ita":true,"at_submission":true},"state":"ita_pending"}`

// withBase returns the facts of base with those of patch in their place.
func withBase(t testing.TB, patch string) *decline.Facts {
	t.Helper()
	all := map[string]json.RawMessage{}
	for _, text := range []string{base, patch} {
		if err := json.Unmarshal([]byte(text), &all); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
	text, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	c, err := share.ParseFacts(text)
	if err != nil || len(c.Unread) > 0 {
		t.Fatalf("%s: %v, unread %v", patch, err, c.Unread)
	}
	return &c.Facts
}

// TestExamples runs the example in the comment of every code: it gives a finding
// of that code.
func TestExamples(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "code.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	n := decline.Code(0)
	for _, decl := range file.Decls {
		block, ok := decl.(*ast.GenDecl)
		if !ok || block.Tok != token.CONST {
			continue
		}
		for _, spec := range block.Specs {
			name := spec.(*ast.ValueSpec).Names[0].Name
			if name == "NumCode" {
				continue
			}
			n++
			doc := spec.(*ast.ValueSpec).Doc.Text()
			_, example, ok := strings.Cut(doc, "Example: ")
			if !ok {
				t.Errorf("%s has no example", name)
				continue
			}
			findings := decline.Check(withBase(t, example))
			if !slices.Contains(codes(findings), n.String()) {
				t.Errorf("%s: its example gives %v, not %v", name, codes(findings), n)
			}
		}
	}
	if n != decline.NumCode-1 {
		t.Errorf("%d codes were read, there are %d", n, decline.NumCode-1)
	}
}

// TestCodeNames checks that every code has a name of its own and is found by it.
func TestCodeNames(t *testing.T) {
	for c := decline.Code(1); c < decline.NumCode; c++ {
		if got, ok := decline.ParseCode(c.String()); !ok || got != c {
			t.Errorf("code %d is named %q, which is code %d", c, c, got)
		}
	}
	for _, name := range []string{"", "NO_CODE", "all_clear"} {
		if c, ok := decline.ParseCode(name); ok {
			t.Errorf("%q is code %v", name, c)
		}
	}
}

// TestFold is the truth table of the verdict: already expired, then decline, then
// what is not known, then what can be fixed, then what must be explained.
func TestFold(t *testing.T) {
	names := map[decline.Demand]decline.Verdict{
		decline.Nothing: decline.Proceed,
		decline.Explain: decline.ProceedWithExplanation,
		decline.Fix:     decline.FixThenProceed,
		decline.Learn:   decline.InsufficientInformation,
		decline.Decline: decline.DeclineInvitation,
		decline.Start:   decline.AlreadyExpired,
	}
	if got := decline.Fold(nil); got != decline.Proceed {
		t.Errorf("no findings: %v", got)
	}
	order := []decline.Demand{decline.Start, decline.Decline, decline.Learn, decline.Fix, decline.Explain, decline.Nothing}
	for set := range 1 << len(order) {
		var findings []decline.Finding
		want := decline.Proceed
		for i := len(order) - 1; i >= 0; i-- {
			if set&(1<<i) != 0 {
				findings = append(findings, decline.Finding{Demand: order[i]})
				want = names[order[i]]
			}
		}
		for range findings {
			if got := decline.Fold(findings); got != want {
				t.Fatalf("%06b: %v, want %v", set, got, want)
			}
			findings = append(findings[1:], findings[0]) // the order does not matter
		}
	}
}
