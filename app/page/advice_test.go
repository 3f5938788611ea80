package page

import (
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// advise returns the advice on facts.
func advise(f *decline.Facts) *advice {
	findings := decline.Check(f)
	return &advice{today: f.Today, facts: f, findings: findings, verdict: decline.Fold(findings), class: f.Class}
}

func TestAdviceIsDrawnInEveryLanguage(t *testing.T) {
	a := advise(&decline.Facts{Today: law.On(2026, 10, 20), Invited: law.On(2026, 10, 1), State: decline.Pending})
	for _, l := range words.Languages {
		if html := app.HTMLString(drawAdvice(l, a, nil)); !strings.Contains(html, l.Advice().Heading) {
			t.Errorf("%s: the result has no heading", l.Tag())
		}
		if html := app.HTMLString(phoneVerdict(l, a)); !strings.Contains(html, `href="#advice"`) {
			t.Errorf("%s: the bar does not lead to the result", l.Tag())
		}
	}
	if a.press(words.English{}, "another") {
		t.Error("a button of the form was taken for one of the result")
	}
}
