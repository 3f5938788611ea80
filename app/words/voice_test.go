package words

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/share"
)

// voices says of each code which rules it rests on and whose word may be claimed
// for it. It is written by hand from the study of the rules, where each rule has
// a confidence: H is the text of the law or of IRCC, M a copy of it or two others
// who agree, L one other or an inference. What is M or L is never called law.
var voices = map[decline.Code]struct {
	rules string
	most  law.Voice
}{
	decline.AllClear:                    {"Q1 H, Q2 H, Q3 H/M", law.Statute},
	decline.ITAExpired:                  {"T3 H", law.Statute},
	decline.EAPRIncompleteAfterDeadline: {"T8 H, D1 H", law.Statute},
	decline.DeadlineToday:               {"T2 M", law.Practice},
	decline.DeadlineUTC:                 {"T2 M", law.Practice},
	decline.ProfileExpiresNoReturn:      {"T6 H, T7 M", law.Practice},
	decline.CannotCompleteInTime:        {"D1 H, T8 H", law.Statute},
	decline.CRSBelowCutOffAtITA:         {"Q1 H, Q7 M/L", law.Guidance},
	decline.CRSBelowCutOffAtApp:         {"Q3 H/M", law.Guidance},
	decline.CRSDropStillOK:              {"Q4 M", law.Guidance},
	decline.CRSEqualCutOff:              {"Q6 M", law.Guidance},
	decline.TieBreakAfter:               {"Q6 M", law.Reading},
	decline.TieBreakOK:                  {"Q6 M, T11 H", law.Guidance},
	decline.CRSUnknown:                  {"Q5 H", law.Guidance},
	decline.CRSHigher:                   {"Q4 M, L3 H", law.Guidance},
	decline.ClaimBelowCutOff:            {"none: an inference", law.Reading},
	decline.CRSNotLower:                 {"Q4 M", law.Guidance},
	decline.GridUnverified:              {"none: a report", law.Practice},
	decline.GridOfRound:                 {"Q3 H/M, an inference", law.Reading},
	decline.ScoreByDifference:           {"none: an inference", law.Reading},
	decline.ProfileErrorNoPoints:        {"M2 M", law.Practice},
	decline.ProfileErrorPoints:          {"M1 H/M, M3 M, Q4 M", law.Guidance},
	decline.MECFailAtITA:                {"Q2 H, W6 M-H", law.Guidance},
	decline.MECFailAtApp:                {"Q2 H", law.Guidance},
	decline.MECUnknown:                  {"Q2 H", law.Guidance},
	decline.MECWindowSliding:            {"W9 H", law.Statute},
	decline.WrongClass:                  {"T9 H", law.Guidance},
	decline.CECWorkShort:                {"W1 H, W6 M-H", law.Guidance},
	decline.Work30HCap:                  {"W4 H/M", law.Practice},
	decline.WorkLeaveExcluded:           {"W5 M", law.Practice},
	decline.WorkAbroadExcluded:          {"W5 M", law.Practice},
	decline.WorkStudentSelfEmp:          {"W3 H", law.Statute},
	decline.FSWNotContinuous:            {"W8 H", law.Statute},
	decline.WorkBracketLater:            {"W2 M, W7 M", law.Practice},
	decline.WorkBracketTooLate:          {"W2 M, W7 M", law.Practice},
	decline.WorkVacationDiscretion:      {"W5 M", law.Practice},
	decline.WorkOK:                      {"W1 H, W5 M", law.Practice},
	decline.NOCTEERFail:                 {"W3 H, C4", law.Statute},
	decline.LangValid:                   {"L1 H", law.Statute},
	decline.LangExpiresBeforeDeadline:   {"L1 H", law.Statute},
	decline.LangExpired:                 {"L1 H, L4", law.Statute},
	decline.LangRetest:                  {"L1 H, L3 H", law.Statute},
	decline.LangExpiryAfterApp:          {"L5 H", law.Statute},
	decline.LangDateUnknown:             {"L1 H", law.Statute},
	decline.ECAExpires:                  {"E1 H, E2 H", law.Statute},
	decline.ECAExpired:                  {"E1 H, E2 H", law.Statute},
	decline.FamilyMarriage:              {"F1 M", law.Practice},
	decline.FamilySeparation:            {"F3", law.Practice},
	decline.FamilyAccompanyingChange:    {"F4 M", law.Practice},
	decline.FamilyBirth:                 {"F5 H", law.Statute},
	decline.FamilyAfterApp:              {"F2 M/H", law.Practice},
	decline.Child22:                     {"F7 H", law.Statute},
	decline.ChildLockedPNP:              {"F7 H", law.Statute},
	decline.SiblingLost:                 {"F6 H/M", law.Guidance},
	decline.SiblingOK:                   {"F6, an inference", law.Reading},
	decline.AgeExempt:                   {"A1 H", law.Statute},
	decline.AgePlusOther:                {"A2 L", law.Reading},
	decline.AgeFSWPolicy:                {"A3 H", law.Guidance},
	decline.PNPWithdrawn:                {"P1 H", law.Statute},
	decline.PNPWithdrawProfile:          {"P2 M", law.Practice},
	decline.PNPExpires:                  {"P3 L-M", law.Practice},
	decline.NomineeCriteria:             {"P1 H for the class; none for a federal program", law.Reading},
	decline.PNPPending:                  {"P3 L-M, P4 M", law.Practice},
	decline.CategoryFailAtITA:           {"C1 H", law.Statute},
	decline.CategoryFailAtApp:           {"C1 H", law.Statute},
	decline.CategoryUnknown:             {"C1 H", law.Statute},
	decline.CategoryOK:                  {"C1 H", law.Statute},
	decline.FundsShort:                  {"D6 H", law.Statute},
	decline.FundsExempt:                 {"D6 H", law.Guidance},
	decline.FundsOK:                     {"D6 H", law.Statute},
	decline.IMEMissing:                  {"D4 M", law.Practice},
	decline.IMEReuse:                    {"D4 M", law.Practice},
	decline.PCCLate:                     {"D5 H/M", law.Guidance},
	decline.PCCStale:                    {"D5 H/M", law.Guidance},
	decline.PassportExpired:             {"D3 M", law.Practice},
	decline.PassportNew:                 {"D3 M", law.Practice},
	decline.RefLetterAlt:                {"D7 M", law.Practice},
	decline.DocumentLater:               {"D1 H, D5 H/M", law.Statute},
	decline.FileNotBefore:               {"Q2 H", law.Statute},
	decline.FileNotAfter:                {"L1 H, E1 H, W9 H, F7 H", law.Statute},
	decline.QuebecIntent:                {"Q10 H", law.Statute},
	decline.InadmissibleA40:             {"M1 H", law.Statute},
	decline.JobOfferPoints:              {"Q11 M", law.Practice},
	decline.JobLostOK:                   {"Q11 M, W11 M", law.Guidance},
	decline.FSTOfferLost:                {"W10 H", law.Statute},
	decline.NotifyIRCC:                  {"T10 H, P5 H/M", law.Guidance},
	decline.ConsiderWithdrawal:          {"T10 H", law.Guidance},
	decline.LetterOfExplanation:         {"M3 M", law.Practice},
	decline.Consult:                     {"X1 H", law.Statute},
	decline.Unlisted:                    {"none", 0},
}

// varied are the codes that IRCC's instructions say of one thing, and the law of
// another: new results that are awaited, and police certificates.
var varied = map[decline.Code]bool{decline.LangRetest: true, decline.DocumentLater: true}

// TestVoices finds every code by the example in its comment and compares whose
// word is claimed.
func TestVoices(t *testing.T) {
	found := map[decline.Code]bool{}
	for _, f := range examples(t) {
		found[f.Code] = true
		want, ok := voices[f.Code]
		if !ok {
			t.Errorf("%v: say which rules it rests on and whose word that is", f.Code)
			continue
		}
		if got := voice(&f); got != want.most && !(got == law.Guidance && varied[f.Code]) {
			t.Errorf("%v: voice %d, want %d by %s", f.Code, got, want.most, want.rules)
		}
		for _, l := range Languages {
			if said := Confidence(l, &f); (said == "") != (len(f.Basis) == 0) {
				t.Errorf("%s: %v: %q", l.Tag(), f.Code, said)
			}
		}
	}
	for code := decline.Code(1); code < decline.NumCode; code++ {
		if !found[code] {
			t.Errorf("%v was not found by any example", code)
		}
	}
	for code, v := range voices {
		if v.most == law.Statute && (strings.HasSuffix(v.rules, " M") || strings.HasSuffix(v.rules, " L")) {
			t.Errorf("%v is called law, and rests on %s", code, v.rules)
		}
	}
}

// examples returns what the examples in the comments of the codes give.
func examples(t *testing.T) []decline.Finding {
	t.Helper()
	const base = `{"today":"2026-11-22","ita_date":"2026-11-05","class_invited":"CEC","round":{"type":"general","cutoff":510},
		"crs":{"claimed_at_ita":520,"true_at_ita":520,"at_submission":520},"mec":{"at_ita":true,"at_submission":true},"state":"ita_pending"}`
	file, err := parser.ParseFile(token.NewFileSet(), "../../core/decline/code.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var all []decline.Finding
	for _, group := range file.Comments {
		_, example, ok := strings.Cut(group.Text(), "Example: ")
		if !ok {
			continue
		}
		facts := map[string]json.RawMessage{}
		for _, text := range []string{base, example} {
			if err := json.Unmarshal([]byte(text), &facts); err != nil {
				t.Fatalf("%s: %v", text, err)
			}
		}
		text, err := json.Marshal(facts)
		if err != nil {
			t.Fatal(err)
		}
		c, err := share.ParseFacts(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		all = slices.Concat(all, decline.Check(&c.Facts))
	}
	return all
}
