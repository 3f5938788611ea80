package e2e

import (
	"path/filepath"

	"sixtydays/app/words"
	"sixtydays/core/record"

	cdp "github.com/chromedp/cdproto/page"
)

// A deed is something that a person can do on the site. It begins on the
// English score page with no answers, goes where it likes without loading a
// page, and ends as it began, with nothing kept.
type deed struct {
	name string
	do   func(p *page)
}

// deeds are all that a person can do. The tests of what leaves the browser, of
// what stays in it and of what the policy forbids do all of them; what is new on
// the site has its deed here.
var deeds = []deed{
	{"answers", everyAnswer},
	{"days", everyDay},
	{"invitation", everyInvitation},
	{"keeping", everyKeeping},
	{"buttons", everyButton}, // the last: it presses what no other has
}

// everything does whatever a person can do on the site.
func everything(p *page) {
	p.t.Helper()
	p.run(`window.print = () => {}`) // asks a person, and there is none
	for _, d := range deeds {
		d.do(p)
		if got := eval[string](p, `location.pathname + e2e.answers()`); got != "/" {
			p.t.Fatalf("%s ends at %s, not at the score page without answers", d.name, got)
		}
	}
	p.answer("marital=single age=29")
	p.total(110)
}

// everyAnswer answers every question in several ways, and goes to the other
// language and back.
func everyAnswer(p *page) {
	p.t.Helper()
	for _, j := range journeys {
		p.answer(j.answers)
		p.total(j.sections[0] + j.sections[1] + j.sections[2] + j.sections[3])
	}
	p.answer("marital=married spouse-citizen=no spouse-comes=yes spouse-test=celpip-general sibling=yes nomination=yes certificate=yes")
	p.run(`e2e.openAll()`)
	p.run(`document.getElementById("language").click()`)
	p.want(`document.documentElement.lang`, "fr")
	p.run(`e2e.openAll()`)
	p.run(`document.querySelector(".phone-bar button").click()`)
	p.unanswer("age")
	p.run(`e2e.until(() => document.getElementById("next"), () => "no question is left").then((next) => next.click())`)
	p.want(`document.activeElement.id`, "age")
	p.run(`history.back()`)
	p.want(`document.documentElement.lang`, "en")
	p.reset()
}

// everyDay asks for the score of other days.
func everyDay(p *page) {
	p.t.Helper()
	p.day("2025-03-24")
	p.answer("job-offer=senior")
	p.run(`document.querySelector(".day button").click()`)
	p.reset()
}

// everyInvitation goes through both doors of the page about an invitation, in
// both languages.
func everyInvitation(p *page) {
	p.t.Helper()
	p.to(invitations["en"])
	for _, lang := range []string{"en", "fr"} {
		p.quickCheck(lang)
		p.run(`e2e.openAll()`)
		p.run(`document.querySelector("[name=calendar]").click()`)
		p.radio("door", "full")
		p.answer("age=29")
		p.radio("sheet", "true")
		p.answer("age=30")
		p.run(`e2e.openAll()`)
		p.reset()
		p.run(`document.getElementById("language").click()`)
		p.want(`document.documentElement.lang`, map[string]string{"en": "fr", "fr": "en"}[lang])
	}
	p.to("/")
	p.reset() // what is true is of this page
}

// everyKeeping keeps answers and forgets them, and saves, opens and links them, on
// each page in each language.
func everyKeeping(p *page) {
	p.t.Helper()
	file := filepath.Join(p.t.TempDir(), "answers.txt")
	p.chooses(file)
	for range words.Languages {
		lang := eval[string](p, `document.documentElement.lang`)
		home := map[string]string{"en": "/", "fr": "/fr/"}[lang]
		text := words.For(lang).Keep()
		for _, path := range []string{home, invitations[lang]} {
			if path == home {
				p.answer("marital=single age=29 first-official=english")
			} else {
				p.radio("door", "quick")
			}
			p.keeping()
			p.use("keep.on")
			p.use("keep.on")
			p.told(text.Told[words.KeptOff])
			p.use("keep.link")
			p.use("keep.link.cancel")
			p.use("keep.link")
			p.use("keep.link.copy")
			p.want(`document.querySelector("output") !== null`, true)
			p.use("keep.lock")
			p.use("keep.plain")
			p.typein("keep.passphrase", "two blue ladders")
			p.use("keep.save")
			p.told(text.Told[words.Saved])
			p.offer(file, record.Format(someRecord()))
			p.use("keep.mine")
			p.offer(file, lockedSome)
			p.use("keep.unlock.cancel")
			p.want(`document.getElementById("keep.passphrase")`, nil)
			p.use("keep.open")
			p.typein("keep.passphrase", "two blue ladders")
			p.use("keep.unlock")
			p.use("keep.use")
			p.told(text.Told[words.CameByFile])
			p.to(map[string]string{home: invitations[lang], invitations[lang]: home}[path])
		}
		p.keeping()
		p.use("keep.forget")
		p.told(text.Told[words.Forgotten])
		p.to(invitations[lang])
		p.keeping()
		p.use("keep.forget")
		p.to(home)
		p.run(`document.getElementById("language").click()`)
		p.want(`document.documentElement.lang`, map[string]string{"en": "fr", "fr": "en"}[lang])
	}
	p.do(cdp.SetInterceptFileChooserDialog(false))
}

// everyButton presses each button of each page, in each language, that no other
// deed has pressed: also one that nobody thought of.
func everyButton(p *page) {
	p.t.Helper()
	for range words.Languages {
		lang := eval[string](p, `document.documentElement.lang`)
		home := map[string]string{"en": "/", "fr": "/fr/"}[lang]
		p.answer("marital=single age=29 first-official=english")
		p.run(`e2e.openAll()`)
		p.pressAll()
		p.to(invitations[lang])
		p.quickCheck(lang)
		p.run(`e2e.openAll()`)
		p.pressAll()
		p.radio("door", "full")
		p.radio("sheet", "true")
		p.run(`e2e.openAll()`)
		p.pressAll()
		p.reset()
		p.to(home)
		p.reset()
		p.run(`document.getElementById("language").click()`)
		p.want(script(`document.documentElement.lang !== %v`, []any{lang}), true)
	}
}

// reset takes all answers back.
func (p *page) reset() {
	p.t.Helper()
	p.run(`document.querySelector(".reset button").click()`)
	p.want(`e2e.answers()`, []string{})
}

// pressAll presses every button that is not pressed yet, and those that come to
// light by it. Each is a step of its own: all as one take WebKitGTK ten times as
// long in a frame.
func (p *page) pressAll() {
	p.t.Helper()
	for eval[int](p, `e2e.pressOne()`) > 0 {
	}
}
