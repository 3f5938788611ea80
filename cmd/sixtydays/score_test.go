package main

import (
	"strings"
	"testing"
)

// answer runs score on in, and returns what it wrote and the exit error.
func answerScore(t *testing.T, in string, args ...string) (out, errs string, err error) {
	t.Helper()
	var o, e strings.Builder
	err = score(args, strings.NewReader(in), &o, &e)
	return o.String(), e.String(), err
}

// The first total was read on the official tool: 29, bachelor's, CLB 9 in all,
// single, nothing else.
const official379 = `{"id":"anchor","profile":{"age":29,"marital":"single","spouseCanadian":false,"spouseAccompanying":false,"education":"bachelor","canadianStudy":"none","first":{"lang":"en","clb":{"s":9,"l":9,"r":9,"w":9}},"second":null,"canadianWork":0,"foreignWork":0,"tradeCert":false,"spouse":null,"sibling":false,"pnp":false,"jobOffer":"none"}}`

func TestScoreAnswersEachLine(t *testing.T) {
	out, errs, err := answerScore(t, official379+"\n\n"+official379, "-on", "2026-10-01")
	want := `{"id":"anchor","A":354,"B":0,"C":25,"D":0,"total":379}` + "\n"
	if err != nil || errs != "" || out != want+want {
		t.Errorf("out %q, errs %q, error %v", out, errs, err)
	}
}

// The same profile, as the schema describes it.
const schema379 = `{"id":"anchor","profile":{"marital":"single","age":29,"education":"bachelor","canadian-study":"none","first-official":"english","first-test":"levels",` +
	`"first-level-listening":9,"first-level-reading":9,"first-level-writing":9,"first-level-speaking":9,"second-test":"none","canadian-work":0,"foreign-work":0,` +
	`"certificate":false,"sibling":false,"job-offer":"none","nomination":false}}`

// A line may be flat or as the schema describes it: the score is the same.
func TestScoreReadsBothFormats(t *testing.T) {
	out, errs, err := answerScore(t, official379+"\n"+schema379, "-on", "2026-10-01")
	flat, whole, _ := strings.Cut(strings.TrimSpace(out), "\n")
	if err != nil || errs != "" || flat != whole || !strings.Contains(whole, `"total":379`) {
		t.Errorf("out %s, errs %q, error %v", out, errs, err)
	}
}

// Each thing that is wrong with a line gets its number and its path.
func TestScoreTellsAllThatIsWrong(t *testing.T) {
	line := `{"id":1,"profile":{"age":-1,"jobs":[{"start":"2021-03-01","end":"2021-02-28"}]}}`
	_, errs, err := answerScore(t, official379+"\n"+line, "-on", "2026-10-01")
	want := "line 2: /profile/age: -1 is not from 0 to 120\n" +
		"line 2: /profile/jobs/0/end: 2021-02-28 is before /profile/jobs/0/start, which is 2021-03-01: correct one of the two\n"
	if errs != want || err == nil || !strings.Contains(err.Error(), "1 of 2 lines") {
		t.Errorf("errs %q, error %v; want %q", errs, err, want)
	}
}

// Before 2016-11-19 the grid gave an offer 600 points, so the day matters.
func TestScoreOnADay(t *testing.T) {
	offer := strings.Replace(official379, `"jobOffer":"none"`, `"jobOffer":"other"`, 1)
	for _, c := range []struct{ day, want string }{
		{"2016-11-18", `"D":600,"total":979}`},
		{"2016-11-19", `"D":50,"total":429}`},
		{"2025-03-24", `"D":50,"total":429}`},
		{"2025-03-25", `"D":0,"total":379}`},
	} {
		out, _, err := answerScore(t, offer, "-on", c.day)
		if err != nil || !strings.HasSuffix(out, c.want+"\n") {
			t.Errorf("on %s: %s, error %v; want …%s", c.day, out, err, c.want)
		}
	}
}

// From the reported change on the total is that of the last grid held, and says so.
func TestScoreFromTheReportedChangeOn(t *testing.T) {
	out, _, err := answerScore(t, official379, "-on", "2026-11-03")
	want := `{"id":"anchor","A":354,"B":0,"C":25,"D":0,"total":379,"standing":"unverified","grid_day":"2026-11-02"}` + "\n"
	if err != nil || out != want {
		t.Errorf("out %s, error %v; want %s", out, err, want)
	}
}

func TestScoreReportsWhatIsMissing(t *testing.T) {
	out, _, err := answerScore(t, `{"id":7,"marital":"single","age":29}`, "-on", "2026-10-01")
	want := `{"id":7,"A":110,"B":0,"C":0,"D":0,"total":110,"standing":"at-least","grid_day":"2026-10-01","missing":["education","canadian-study","first-official","canadian-work","foreign-work","certificate","sibling","nomination"]}` + "\n"
	if err != nil || out != want {
		t.Errorf("out %s, error %v; want %s", out, err, want)
	}
}

// A bad line gets its number and what is wrong; the others are answered, and
// the command fails.
func TestScoreGoesOnAfterABadLine(t *testing.T) {
	for _, c := range []struct{ name, line, want string }{
		{"not JSON", `age: 29`, "line 2: "},
		{"half a year", `{"age":29.5}`, `line 2: age: "29.5" is not a whole number`},
		{"unknown name", `{"agee":29}`, `line 2: a profile has no "agee"`},
		{"a result out of range", `{"first":{"lang":"en","test":"IELTS","raw":{"l":9.5}}}`, "line 2: first: raw: l: "},
		{"a result on the other scale", `{"first":{"lang":"fr","test":"TEF","raw":{"s":456}}}`, "équivalence ancien score"},
		{"too long", `{"id":"` + strings.Repeat("x", maxLine) + `"}`, "line 2: longer than"},
	} {
		out, errs, err := answerScore(t, official379+"\n"+c.line+"\n"+official379, "-on", "2026-10-01")
		if err == nil || !strings.Contains(err.Error(), "1 of 3 lines") {
			t.Errorf("%s: error %v", c.name, err)
		}
		if strings.Count(out, `"total":379`) != 2 || strings.Count(out, "\n") != 2 {
			t.Errorf("%s: the other lines are answered with %q", c.name, out)
		}
		if !strings.Contains(errs, c.want) {
			t.Errorf("%s: message %q, want %q in it", c.name, errs, c.want)
		}
	}
}

func TestScoreRefusesADayThatIsNone(t *testing.T) {
	for _, c := range []struct{ day, want string }{
		{"2026-02-30", ""},
		{"tomorrow", ""},
		{"2014-12-31", "Express Entry began on 2015-01-01"},
	} {
		_, errs, err := answerScore(t, official379, "-on", c.day)
		if err == nil || !strings.Contains(errs+err.Error(), c.want) {
			t.Errorf("on %s: error %v, message %q", c.day, err, errs)
		}
	}
}
