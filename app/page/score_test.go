package page

import (
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// full is a profile with something on every line that a person can have.
const full = `marital=married spouse-citizen=no spouse-comes=yes age=29 education=masters canadian-study=three-years
first-official=french first-test=tcf-canada first-result-listening=500 first-result-reading=500 first-result-writing=12 first-result-speaking=12
second-test=pte-core second-result-listening=60 second-result-reading=60 second-result-writing=69 second-result-speaking=40
canadian-work=2 foreign-work=3 certificate=yes spouse-education=bachelor
spouse-test=levels spouse-level-listening=7 spouse-level-reading=7 spouse-level-writing=7 spouse-level-speaking=7
spouse-work=1 sibling=yes job-offer=none nomination=no`

// drawn returns the HTML of the page in lang on day, with every line open.
func drawn(t *testing.T, lang, answers string, day law.Day) string {
	t.Helper()
	p, err := spell.Parse(answers)
	if err != nil {
		t.Fatal(err)
	}
	s := &Score{Base: "/", Lang: lang, session: newSession()}
	s.truth.answers, s.today = p, day
	for r := crs.Rule(1); r < crs.NumRule; r++ {
		s.open[line{r, 0}] = true
		for _, a := range profile.Abilities {
			s.open[line{r, a}] = true
		}
	}
	return app.HTMLString(s.Render())
}

// shared lists the texts that are the same in both languages: names of tests,
// levels, and numbers.
var shared = regexp.MustCompile(`^(CELPIP-General|IELTS General Training|PTE Core|TCF Canada|TOEFL|Total|Age|Source|Sources|NCLC \d+|IRCC.*|\+|–|Français|English|[\d.,· ]+)$`)

var text = regexp.MustCompile(`>([^<>]+)<`)

// A text that stands in both the English and the French page is one that was
// not translated, unless it is listed.
func TestNothingIsLeftUntranslated(t *testing.T) {
	for _, answers := range []string{"", "age=30 first-official=french first-test=tef-canada-699", full} {
		day := law.On(2026, 11, 22)
		english := map[string]bool{}
		for _, m := range text.FindAllStringSubmatch(drawn(t, "en", answers, day), -1) {
			english[strings.TrimSpace(m[1])] = true
		}
		for _, m := range text.FindAllStringSubmatch(drawn(t, "fr", answers, day), -1) {
			said := strings.TrimSpace(m[1])
			if said != "" && english[said] && !shared.MatchString(said) {
				t.Errorf("the same in both languages: %q", said)
			}
		}
	}
}

// The page says of a day from 2026-11-03 that its law is not known, and calls
// its total neither current nor a limit; the eve is plain.
func TestReportedChangeIsSaid(t *testing.T) {
	for _, c := range []struct {
		day  law.Day
		want bool
	}{{law.On(2026, 11, 2), false}, {law.On(2026, 11, 3), true}} {
		html := drawn(t, "en", full, c.day)
		if got := strings.Contains(html, words.English{}.Page().ReformTitle); got != c.want {
			t.Errorf("on %v the notice is shown: %v", c.day, got)
		}
		if got := strings.Contains(html, "in force until 2 November 2026"); got != c.want {
			t.Errorf("on %v the total is named for the earlier grid: %v", c.day, got)
		}
	}
}

// Offers are asked about only on days on which they earn points.
func TestJobOfferIsAskedWhileItCounts(t *testing.T) {
	for _, c := range []struct {
		day  law.Day
		want bool
	}{{law.On(2025, 3, 24), true}, {law.On(2025, 3, 25), false}} {
		html := drawn(t, "en", full, c.day)
		if got := strings.Contains(html, `job-offer-none`); got != c.want {
			t.Errorf("on %v a job offer is asked about: %v", c.day, got)
		}
	}
}

// The CSP forbids inline style and inline script, and silently drops them.
func TestNoInlineStyleOrScript(t *testing.T) {
	html := drawn(t, "en", full, law.On(2026, 11, 22))
	for _, bad := range []string{" style=", "<script", "<style", " onclick=", " onchange="} {
		if strings.Contains(html, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
}

// A text field may make a browser speak of the page to its maker.
func TestNoTextField(t *testing.T) {
	inputs := regexp.MustCompile(`<input[^>]*>`).FindAllString(drawn(t, "en", full, law.On(2025, 3, 24)), -1)
	if len(inputs) == 0 {
		t.Fatal("the page has no radio")
	}
	for _, input := range inputs {
		if !strings.Contains(input, `type="radio"`) {
			t.Errorf("not a radio: %s", input)
		}
	}
}

func TestDayForm(t *testing.T) {
	today := law.On(2026, 11, 22)
	var f dayForm
	f.fill(today)
	f.set(dayList, 31)
	if !f.none || f.day != 0 {
		t.Errorf("31 November: none %v, day %v", f.none, f.day)
	}
	f.set(monthList, 10)
	if f.none || f.day != law.On(2026, 10, 31) {
		t.Errorf("31 October: none %v, day %v", f.none, f.day)
	}
	f.set(monthList, 2)
	if !f.none || f.day != law.On(2026, 10, 31) {
		t.Errorf("31 February leaves %v", f.day)
	}
}

// Every page is listed in every language, and each knows the others.
func TestRoutes(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Routes() {
		if seen[r.Path] {
			t.Errorf("%s is listed twice", r.Path)
		}
		seen[r.Path] = true
		if r.Title == "" || r.Description == "" || r.Whole == "" && len(r.Alternates) != len(words.Languages)-1 {
			t.Errorf("%s lacks a title, a description or its other languages", r.Path)
		}
	}
	for _, r := range Routes() {
		if r.Whole != "" && !seen[r.Whole] {
			t.Errorf("%s is framed and stands for %s, which is not a page", r.Path, r.Whole)
		}
		for _, other := range r.Alternates {
			if !seen[other] {
				t.Errorf("%s points at %s, which is not a page", r.Path, other)
			}
		}
	}
}
