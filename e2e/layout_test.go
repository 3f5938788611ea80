package e2e

import (
	"context"
	_ "embed"
	"fmt"
	"testing"

	"sixtydays/app/words"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

//go:embed layout.js
var layoutScript string

// widths of a small phone, or of a large screen at 400 %, of a tablet, and of a
// large screen.
var widths = []int64{320, 768, 1280}

// screen changes the size of the screen and the colours that the person
// prefers.
func (p *page) screen(width int64, scheme string) {
	p.t.Helper()
	p.do(
		emulation.SetDeviceMetricsOverride(width, 900, 1, false),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme},
			{Name: "prefers-reduced-motion", Value: "reduce"}, // or the view is still on its way
		}),
	)
	p.want(`innerWidth`, width)
	p.want(script(`matchMedia("(prefers-color-scheme: " + %v + ")").matches`, []any{scheme}), true)
}

// A state is one in which a page is looked at, and what brings the page into it.
type state struct {
	name string
	into func(p *page)
}

// looked lists the pages that are looked at, by the addresses in each language,
// and their states.
var looked = []struct {
	name   string
	paths  map[string]string
	states []state
}{
	{"score", map[string]string{"en": "/", "fr": "/fr/"}, states},
	{"invitation", invitations, invitationStates},
	{"site", sites, siteStates},
	{"embed", embeds, states[:2]},
}

// inEachLook runs a test on each page in each language.
func inEachLook(t *testing.T, test func(t *testing.T, name, lang string, p *page, states []state)) {
	for _, look := range looked {
		for _, l := range words.Languages {
			t.Run(look.name+"/"+l.Tag(), func(t *testing.T) {
				test(t, look.name, l.Tag(), open(t, serve(t), look.paths[l.Tag()]), look.states)
			})
		}
	}
}

// states brings the score page into each of the states in which it is looked at.
var states = []state{
	{"empty", func(p *page) {}},
	{"unfinished", func(p *page) {
		p.answer("marital=single age=29 first-official=french first-test=tef-canada-699")
		p.total(110)
	}},
	{"complete and opened", func(p *page) {
		p.answer(journeys[5].answers)
		p.total(433)
		p.answer(journeys[3].answers)
		p.total(378)
		p.answer("sibling=yes nomination=yes")
		p.total(978) // additional points are held to 600
		p.run(`e2e.openAll()`)
		p.day("2026-11-22")
	}},
	{"exact", func(p *page) {
		p.folds()
		p.run(`e2e.choose("born.day", "", "31", false)`) // of June
		p.run(`e2e.choose("born.month", "", "6", false)`)
		p.run(`e2e.choose("born.year", "", "1992", false)`)
		p.click("credentials.add", "credentials.0.level")
		p.run(`e2e.choose("credentials.0.level", "", "5", false)`)
		p.click("jobs.add", "jobs.0.noc.broad")
		p.run(`e2e.choose("jobs.0.noc.broad", "", "2", false)`)
		p.run(`e2e.choose("jobs.0.noc", "", "21232", false)`)
		p.click("jobs.0.done", "jobs.add")
		p.click("jobs.add", "jobs.1.noc.broad")
		p.run(`e2e.choose("jobs.1.noc.broad", "", "3", false)`)
		p.run(`e2e.choose("jobs.1.noc", "", "31102", false)`)
		p.run(`e2e.choose("jobs.1.country", "", [...document.getElementById("jobs.1.country").options][1].value, false)`)
		p.click("jobs.1.leaves.add", "jobs.1.leaves.0.from.day")
		p.click("children.add", "children.0.born.day")
	}},
}

// TestLooks looks at the page in each state, in both languages: at its structure,
// its layout and a picture of it.
func TestLooks(t *testing.T) {
	inEachLook(t, func(t *testing.T, name, lang string, p *page, states []state) {
		p.run(layoutScript)
		for i, state := range states {
			state.into(p)
			p.isSound(state.name)
			p.isLaidOut(state.name)
			p.isPictured(fmt.Sprintf("%s-%s-%d", name, lang, i+1), widths[i%len(widths)])
		}
		// The total, and the verdict, are said when they change.
		said := map[string]string{"score": "#total", "invitation": "#advice .verdict", "site": "#copied", "embed": "#total"}[name]
		p.want(script(`document.querySelector(%v).closest('[role="status"]') !== null`, []any{said}), true)
	})
}

// isLaidOut measures the page at each width. In the other colour scheme only the
// colours are others.
func (p *page) isLaidOut(state string) {
	p.t.Helper()
	for _, width := range widths {
		for scheme, checks := range map[string][]string{
			"light": {"overflow", "clipped", "overlaps", "small", "faint"},
			"dark":  {"faint"},
		} {
			p.screen(width, scheme)
			for _, wrong := range p.measured(checks...) {
				p.t.Errorf("%s at %d px, %s: %s", state, width, scheme, wrong)
			}
		}
	}
}

// measured lists what some checks of the layout find.
func (p *page) measured(checks ...string) []string {
	p.t.Helper()
	return eval[[]string](p, `%v.flatMap((check) => e2e.layout[check]().map((wrong) => check + ": " + wrong))`, checks)
}

// isSound checks what assistive technology relies on, by the document and by what
// the browser makes of it.
func (p *page) isSound(state string) {
	p.t.Helper()
	for _, wrong := range append(eval[[]string](p, `e2e.structure()`), p.nameless()...) {
		p.t.Errorf("%s: %s", state, wrong)
	}
}

// TestLayoutSees spoils the page in the ways that isLaidOut looks for: it would
// see them.
func TestLayoutSees(t *testing.T) {
	p := open(t, serve(t), "/")
	p.run(layoutScript)
	for _, c := range []struct{ check, element, style string }{
		{"overflow", "h1", "width: 3000px"},
		{"overflow", ".card", "overflow-x: auto; width: 40px"},
		{"clipped", ".lead", "overflow: hidden; height: 1em"},
		{"overlaps", ".lead", "margin-top: -2em"},
		{"small", ".reset button", "padding: 0; font-size: 8px"},
		{"small", "#language", "padding: 0; font-size: 8px"},
		{"faint", "h1", "color: #bbb"},
		{"faint", "select", "border-color: #bbb"},
		{"faint", "body", "background: #222"},
	} {
		if wrong := p.measured(c.check); len(wrong) > 0 {
			t.Fatalf("something is wrong before %s is spoiled: %q", c.element, wrong)
		}
		p.run(`document.querySelector(%v).style.cssText = %v`, c.element, c.style)
		if wrong := p.measured(c.check); len(wrong) == 0 {
			t.Errorf("%s does not see that %s has %s", c.check, c.element, c.style)
		}
		p.run(`document.querySelector(%v).style.cssText = ""`, c.element)
	}
}

// nameless lists what can have the focus and says nothing to a screen reader.
func (p *page) nameless() (wrong []string) {
	p.t.Helper()
	seen := 0
	p.do(chromedp.ActionFunc(func(ctx context.Context) error {
		nodes, err := accessibility.GetFullAXTree().Do(ctx)
		for _, n := range nodes {
			for _, property := range n.Properties {
				if n.Ignored || property.Name != accessibility.PropertyNameFocusable || string(property.Value.Value) != "true" {
					continue
				}
				seen++
				role := string(n.Role.Value)
				if role != `"generic"` && role != `"main"` && role != `"RootWebArea"` && (n.Name == nil || string(n.Name.Value) == `""`) {
					wrong = append(wrong, fmt.Sprintf("%s has no name", role))
				}
			}
		}
		return err
	}))
	if seen < 15 {
		p.t.Errorf("only %d elements can have the focus", seen)
	}
	return wrong
}
