package page

import (
	"bufio"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/share"
	"sixtydays/core/spell"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// advise returns the advice on facts, as the quick check gives it.
func advise(f *decline.Facts) *advice {
	findings := decline.Check(f)
	return &advice{today: f.Today, facts: f, findings: findings, verdict: decline.Fold(findings), class: f.Class}
}

// workedFacts returns the facts of all cases that were worked out by hand, by
// their names.
func workedFacts(t *testing.T) map[string]*decline.Facts {
	t.Helper()
	file, err := os.Open("../../core/decline/testdata/cases.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	all := map[string]*decline.Facts{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var w struct {
			ID    string
			Codes []string
			Facts json.RawMessage
		}
		if err := json.Unmarshal(lines.Bytes(), &w); err != nil {
			t.Fatal(err)
		}
		c, err := share.ParseFacts(w.Facts)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range w.Codes {
			code, _ := decline.ParseCode(name)
			c.Facts.Causes = append(c.Facts.Causes, decline.Cause{Code: code})
		}
		all[w.ID] = &c.Facts
	}
	return all
}

// empty matches an element that ought to say something and does not.
var empty = regexp.MustCompile(`<(p|li|h2|h3|h4|dt|dd|td|caption|summary|text|button|a)( [^>]*)?>\s*</`)

// Every case is drawn in every language with nothing left empty, and says its
// verdict, its deadline and each of its findings.
func TestAdviceOnWorkedCases(t *testing.T) {
	verdicts := map[decline.Verdict]bool{}
	for id, f := range workedFacts(t) {
		a := advise(f)
		verdicts[a.verdict] = true
		for _, l := range words.Languages {
			html := app.HTMLString(drawAdvice(l, a, nil))
			if got := empty.FindString(html); got != "" {
				t.Errorf("%s, %s: says nothing in %q", id, l.Tag(), got)
			}
			for _, bad := range []string{" style=", "!", "0001", "NO_CODE", "[", "{"} {
				if strings.Contains(html, bad) {
					t.Errorf("%s, %s: has %q", id, l.Tag(), bad)
				}
			}
			title, _ := words.Verdict(l, a.verdict, f.State)
			for _, want := range append(said(l, a), title) {
				if !strings.Contains(html, escaped(want)) {
					t.Errorf("%s, %s: does not say %q", id, l.Tag(), want)
				}
			}
			if bar := app.HTMLString(phoneVerdict(l, a)); !strings.Contains(bar, escaped(title)) || !strings.Contains(bar, `href="#advice"`) {
				t.Errorf("%s, %s: the bar lacks the verdict or the link to it", id, l.Tag())
			}
		}
	}
	for v := decline.Verdict(1); v < decline.NumVerdict; v++ {
		if !verdicts[v] {
			t.Errorf("no case comes to %v", v)
		}
	}
}

// said returns the title and the sentences of every finding of a.
func said(l words.Language, a *advice) []string {
	var all []string
	for i := range a.findings {
		title, said := words.Finding(l, &a.findings[i])
		all = append(all, title, said)
	}
	return all
}

func escaped(s string) string {
	return strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;").Replace(s)
}

// Deadlines and windows stand in the panel while there is something to file, and
// not once it is filed.
func TestDaysOfFiling(t *testing.T) {
	pending := decline.Facts{Today: law.On(2026, 11, 22), Invited: law.On(2026, 11, 5), Class: decline.CanadianExperience, State: decline.Pending}
	filed := pending
	filed.State = decline.Filed
	for _, l := range words.Languages {
		want := escaped(l.Dated(law.On(2027, 1, 4)))
		if html := app.HTMLString(advise(&pending).panel(l)); !strings.Contains(html, want) {
			t.Errorf("%s: the panel lacks %q", l.Tag(), want)
		}
		if html := app.HTMLString(advise(&filed).panel(l)); strings.Contains(html, want) {
			t.Errorf("%s: of an application that is filed the panel has %q", l.Tag(), want)
		}
	}
}

// What ends within the period bounds the days on which to file, unless no day
// would be left.
func TestWindowEndsWithWhatEnds(t *testing.T) {
	for _, c := range []struct{ result, ready, first, last law.Day }{
		{result: law.On(2024, 12, 20), first: law.On(2026, 11, 22), last: law.On(2026, 12, 19)},
		{result: law.On(2024, 12, 20), ready: law.On(2026, 12, 19), first: law.On(2026, 12, 19), last: law.On(2026, 12, 19)},
		{result: law.On(2024, 12, 20), ready: law.On(2026, 12, 20), first: law.On(2026, 12, 20), last: law.On(2027, 1, 4)}, // with a new result
		{result: law.On(2025, 12, 20), first: law.On(2026, 11, 22), last: law.On(2027, 1, 4)},
	} {
		f := &decline.Facts{Today: law.On(2026, 11, 22), Invited: law.On(2026, 11, 5), State: decline.Pending}
		f.Detail.LanguageDate = profile.Given(c.result)
		if c.ready != 0 {
			f.Documents = []decline.Document{{Name: "bank letter", Ready: profile.Given(c.ready)}}
		}
		if first, last, open := advise(f).window(); first != c.first || last != c.last || !open {
			t.Errorf("a result of %v, a document of %v: from %v to %v, want %v to %v", c.result, c.ready, first, last, c.first, c.last)
		}
	}
}

func TestPressIsOfTheResult(t *testing.T) {
	a := advise(&decline.Facts{Today: law.On(2026, 11, 22), Invited: law.On(2026, 11, 5)})
	if a.press(words.English{}, "another") {
		t.Error("a button of the form was taken for one of the result")
	}
}

// inCanada is a person with a job in Canada since so many days that a year is
// complete.
const inCanada = `marital=single born=1993-03-14 education=bachelor canadian-study=none
first-official=english first-test=levels first-level-listening=9 first-level-reading=9 first-level-writing=9 first-level-speaking=9
first-date=2024-12-15 second-test=none foreign-work=0 certificate=no sibling=no job-offer=none nomination=no quebec=no
jobs.1.noc=21231 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2023-12-20 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes
jobs.1.self-employed=no jobs.1.studying=no jobs.1.authorised=yes`

// fullCheck returns the advice of a full check in which the profile claimed more
// than is true.
func fullCheck(t *testing.T) *advice {
	t.Helper()
	truth, err := spell.Parse(inCanada)
	if err != nil {
		t.Fatal(err)
	}
	claimed := truth
	claimed.Education = profile.Given(profile.Masters)
	c := &decline.Case{
		Today: law.On(2026, 10, 10), State: decline.Pending, Claimed: &claimed, True: &truth,
		Invitation: decline.Invitation{
			Day: law.On(2026, 10, 1), Class: decline.CanadianExperience,
			Round: decline.Round{Kind: decline.Category, Category: "stem", CutOff: profile.Given[crs.Points](440)},
		},
		Documents: []decline.Document{{Name: "bank letter", Ready: profile.Given(law.On(2026, 10, 20))}},
	}
	r, err := decline.Review(decline.Law(), c)
	if err != nil {
		t.Fatal(err)
	}
	return &advice{
		today: c.Today, facts: &r.Facts, findings: r.Findings, verdict: r.Verdict, reviewed: r, answers: &truth,
		class: c.Invitation.Class, asks: r.Missing,
	}
}

func TestAdviceOfAFullCheck(t *testing.T) {
	a := fullCheck(t)
	for _, l := range words.Languages {
		html := app.HTMLString(drawAdvice(l, a, nil))
		if got := empty.FindString(html); got != "" {
			t.Errorf("%s: says nothing in %q", l.Tag(), got)
		}
		for i := range a.reviewed.Errors {
			if want := words.ScoreError(l, &a.reviewed.Errors[i]); !strings.Contains(html, escaped(want)) {
				t.Errorf("%s: does not say %q", l.Tag(), want)
			}
		}
	}
	if len(a.reviewed.Errors) == 0 {
		t.Error("the profile does not differ from the truth")
	}
}
