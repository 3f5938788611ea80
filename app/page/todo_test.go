package page

import (
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/form"
	"sixtydays/app/words"
	"sixtydays/core/decline"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The plan of every case where there is something to plan lists each item once,
// with a box of its own, and there is none where the invitation is gone or not
// worth filing on.
func TestPlanOfWorkedCases(t *testing.T) {
	for id, f := range workedFacts(t) {
		a := advise(f)
		plan, ok := a.plan()
		if want := a.verdict < decline.DeclineInvitation && f.State != decline.Filed; ok != want {
			t.Errorf("%s: %v with a plan: %v", id, a.verdict, ok)
		}
		for _, l := range words.Languages {
			html := app.HTMLString(a.todo(l, nil))
			if !ok {
				if strings.Contains(html, haveName) {
					t.Errorf("%s, %s: a plan is drawn", id, l.Tag())
				}
				continue
			}
			r := words.ChecklistReport{Language: l, Country: form.CountryNames(l)}
			for i := range plan.Items {
				item := &plan.Items[i]
				if n := strings.Count(html, `id="have-`+item.Name()+`"`); n != 1 {
					t.Errorf("%s, %s: %s stands there %d times", id, l.Tag(), item.Name(), n)
				}
				for _, want := range append(r.Reasons(item), r.Title(item), r.BeginBy(item.Start), r.HaveBy(item.Due)) {
					if !strings.Contains(html, escaped(want)) {
						t.Errorf("%s, %s: %s does not say %q", id, l.Tag(), item.Name(), want)
					}
				}
			}
		}
	}
}

// A box is ticked for what is at hand, and for nothing else.
func TestTickedDocuments(t *testing.T) {
	a := advise(workedFacts(t)["DC-001"])
	html := app.HTMLString(a.todo(words.English{}, map[string]bool{"medical-applicant": true}))
	for _, box := range regexp.MustCompile(`<input[^>]*>`).FindAllString(html, -1) {
		ticked := !strings.Contains(box, `checked="false"`)
		if medical := strings.Contains(box, `value="medical-applicant"`); ticked != medical {
			t.Errorf("ticked %v: %s", ticked, box)
		}
	}
}

// An outline of a letter is drawn where something is to be explained and nothing
// speaks for declining. It has a point for each finding that asks for one.
func TestLetterOfWorkedCases(t *testing.T) {
	drawn := 0
	for id, f := range workedFacts(t) {
		a := advise(f)
		for _, l := range words.Languages {
			html, points := app.HTMLString(a.letter(l)), 0
			for i := range a.findings {
				for _, want := range words.LetterPoints(l, &a.findings[i]) {
					points++
					if a.verdict < decline.DeclineInvitation && !strings.Contains(html, escaped(want)) {
						t.Errorf("%s, %s: the letter lacks %q", id, l.Tag(), want)
					}
				}
			}
			has := strings.Contains(html, escaped(l.DeclineNames().Letter.Lead))
			if want := points > 0 && a.verdict < decline.DeclineInvitation; has != want {
				t.Errorf("%s, %s: %v with %d points has a letter: %v", id, l.Tag(), a.verdict, points, has)
			}
			if has {
				drawn++
			}
		}
	}
	if drawn == 0 {
		t.Error("no case has a letter")
	}
}
