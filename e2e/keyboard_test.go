package e2e

import (
	"fmt"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/profile"
	"sixtydays/core/spell"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp/kb"
)

// A stop is where the focus is on its way through the page.
type stop struct {
	Tag, ID, Name, Type string
	Index, Checked      int // of a list's options, and of a radio's group; -1 for none
	Line                string
}

const whereFocusIs = `(() => {
	const e = document.activeElement;
	const group = e.type === "radio" ? [...document.getElementsByName(e.name)] : [];
	return {
		Tag: e.tagName, ID: e.id, Name: e.name ?? "", Type: e.type ?? "",
		Index: e.selectedIndex ?? group.indexOf(e),
		Checked: group.findIndex((radio) => radio.checked),
		Line: e.tagName === "SUMMARY" ? e.parentElement.id : "",
	};
})()`

// tab goes to the next stop, once the page has drawn what was answered, and
// checks that a person can see it.
func (p *page) tab() stop {
	p.t.Helper()
	p.run(`e2e.settled()`)
	p.press(kb.Tab)
	at := eval[stop](p, whereFocusIs)
	if at.Tag != "BODY" {
		p.want(`e2e.inView(document.activeElement)`, true)
		p.want(`e2e.outlined(document.activeElement)`, true)
	}
	return at
}

// TestKeyboardForm answers a whole profile by keyboard alone on a screen as
// narrow as a phone's, in one way through the page. What has the focus is never
// hidden, not even by the bar at the bottom, and is outlined.
func TestKeyboardForm(t *testing.T) {
	s := serve(t)
	p := newPage(t, s, emulation.SetDeviceMetricsOverride(320, 640, 1, false))
	p.load("/")
	p.ready()
	j := journeys[3] // it asks the most
	want, err := spell.Parse(j.answers)
	if err != nil {
		t.Fatal(err)
	}
	reached := map[string]bool{}
	for at := p.tab(); at.Name != "" || at.Tag == "SUMMARY" || len(reached) == 0; at = p.tab() {
		f, ok := profile.FieldBySlug(at.Name)
		if !ok {
			continue // what stands before the form, or is folded away
		}
		reached[at.Name] = true
		d := profile.Describe(f)
		v, ok := d.Get(&want)
		if !ok {
			t.Fatalf("the page asks %s of a person whom it does not concern", at.Name)
		}
		switch {
		case at.Name == "age": // by its text
			p.press(fmt.Sprint(v))
		case at.Type == "radio":
			p.press(" ") // takes the one that has the focus, the first
			p.press(strings.Repeat(kb.ArrowDown, v-d.From))
		default:
			// The first option says that nothing is chosen. Levels are offered from
			// the highest down.
			down := v - d.From + 1
			if d.Kind == profile.KindLevel {
				down = d.To - v + 1
			}
			if d.Kind == profile.KindTest && d.Holder == profile.FirstLanguage {
				down-- // which does without "no result"
			}
			p.press(strings.Repeat(kb.ArrowDown, down))
		}
		// The next question may be one that this answer brings.
		p.want(`e2e.text(".next p").split(" ")[0]`, fmt.Sprint(len(reached)))
	}
	p.total(378)
	p.sections(j.sections)
	p.want(`document.getElementById("next")`, nil)
	if n := strings.Count(j.answers, "="); len(reached) != n {
		t.Errorf("the keyboard reached %d questions of %d", len(reached), n)
	}
}

// TestFastKeys presses keys faster than a slow machine can draw: none is lost.
func TestFastKeys(t *testing.T) {
	p := open(t, serve(t), "/")
	p.answer("marital=single")
	p.do(emulation.SetCPUThrottlingRate(6))
	p.run(`document.getElementById("age").focus()`)
	p.press(strings.Repeat(kb.ArrowDown, 20) + strings.Repeat(kb.ArrowUp, 7)) // the 13th option is 29
	p.want(`document.getElementById("age").value`, "29")
	p.total(110)
	p.want(`document.getElementById("age").value`, "29") // and is not drawn over
	p.want(`document.activeElement.id`, "age")
}

// TestKeyboardLines opens every line of the score by keyboard alone, and those
// inside of them, and reads what they say.
func TestKeyboardLines(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		p := open(t, serve(t), path)
		p.answer(journeys[3].answers)
		p.total(378)
		p.want(`document.getElementById("next")`, nil)     // the last answers, which earn nothing, are in too
		p.run(`document.getElementById("result").focus()`) // where the bar of a phone leads

		opened := 0
		for at := p.tab(); at.Tag != "BODY" && eval[bool](p, `document.activeElement.closest("#result") !== null`); at = p.tab() {
			if !strings.HasPrefix(at.Line, "line-") {
				continue
			}
			p.press([]string{"\r", " "}[opened%2]) // either will do
			p.want(script(`document.getElementById(%v).querySelector(":scope > .slot > .reason")?.checkVisibility()`, []any{at.Line}), true)
			opened++
		}
		p.want(`document.querySelectorAll("details.step:not([open])").length`, 0)
		p.want(`document.querySelectorAll("details.step").length`, opened)
		if opened < 30 { // lines and the abilities inside of them
			t.Errorf("only %d lines", opened)
		}

		text := words.For(lang).Page()
		for _, line := range eval[[]lineText](p, `[...document.querySelectorAll("details.step")].map(e2e.line)`) {
			if len(line.Rule) < 20 {
				t.Errorf("%s does not say its rule: %q", line.ID, line.Rule)
			}
			if read := line.Pairs[text.Answers] != ""; read == (line.Parts || line.Unscored) {
				t.Errorf("%s: it says which answers it read: %v", line.ID, read)
			}
			source := line.Pairs[text.SourceWord]
			since := map[string]string{"en": "n force ", "fr": "n vigueur "}[lang]
			if !strings.Contains(source, since) {
				t.Errorf("%s does not say since when it is in force: %q", line.ID, source)
			}
			if len(line.Links) == 0 && line.ID != "line-french" { // an announcement that has no address
				t.Errorf("%s has no link to its source", line.ID)
			}
			for _, l := range line.Links {
				if l.Target != "_blank" || !strings.Contains(l.Rel, "noopener") || !strings.Contains(l.Rel, "noreferrer") || !strings.HasPrefix(l.Href, "https://") {
					t.Errorf("%s has a link that is not safe: %+v", line.ID, l)
				}
			}
		}
	})
}

// A lineText is what an opened line says.
type lineText struct {
	ID, Rule string
	Parts    bool // it has lines inside
	Unscored bool // it earns nothing on the day, whatever the answers
	Pairs    map[string]string
	Links    []struct{ Href, Target, Rel string }
}
