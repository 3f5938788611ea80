package e2e

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/e2e/internal/site"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// invitations holds the address of the page about an invitation by language.
var invitations = map[string]string{"en": "/invitation/", "fr": "/fr/invitation/"}

// inBothInvitations runs a test at the address of the page about an invitation
// in each language.
func inBothInvitations(t *testing.T, test func(t *testing.T, lang, path string)) {
	for _, l := range words.Languages {
		t.Run(l.Tag(), func(t *testing.T) { test(t, l.Tag(), invitations[l.Tag()]) })
	}
}

// openOn opens a page of the site in a browser whose clock says that it is noon
// of a day, given as 2006-01-02.
func openOn(t *testing.T, s *site.Site, path, day string, options ...chromedp.Action) *page {
	t.Helper()
	p := newPage(t, s, append(options, clock(t, day+"T12:00:00Z"))...)
	p.load(path)
	p.ready()
	return p
}

// choose takes an entry of a list, or a radio, by its value.
func (p *page) choose(name, slug string, value int) {
	p.t.Helper()
	p.run(`e2e.choose(%v, %v, %v, false)`, name, slug, strconv.Itoa(value))
}

// date chooses a day, given as 2006-01-02, from the three lists of a question.
func (p *page) date(name, text string) {
	p.t.Helper()
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		p.t.Fatal(err)
	}
	p.choose(name+".day", "", d.Day())
	p.choose(name+".month", "", int(d.Month()))
	p.choose(name+".year", "", d.Year())
}

// score chooses a score from the two lists of a question.
func (p *page) score(name string, points int) {
	p.t.Helper()
	p.choose(name+".hundreds", "", points/100)
	p.choose(name+".rest", "", points%100)
}

// radio takes a radio by its name and the name of its value.
func (p *page) radio(name, slug string) {
	p.t.Helper()
	p.run(`e2e.choose(%v, %v, "", false)`, name, slug)
}

// tick ticks a box.
func (p *page) tick(name string) {
	p.t.Helper()
	p.run(`e2e.until(() => document.getElementById(%v), () => "there is no box " + %v).then((box) => box.click())`, name, name)
}

// round chooses the round of a day whose entry contains text.
func (p *page) round(text string) {
	p.t.Helper()
	value := eval[string](p, `[...document.getElementById("round").options].find((o) => o.text.includes(%v))?.value ?? ""`, text)
	n, err := strconv.Atoi(value)
	if err != nil {
		p.t.Fatalf("no round has %q", text)
	}
	p.choose("round", "", n)
}

// letter enters an invitation of a day and a class, of a general round that is
// not listed.
func (p *page) letter(day string, class, cutOff int) {
	p.t.Helper()
	p.choose("round", "", 0)
	p.date("invited", day)
	p.choose("class", "", class)
	p.radio("kind", "general")
	p.score("cut-off", cutOff)
}

// verdict waits until the page says a verdict.
func (p *page) verdict(lang string, v decline.Verdict) {
	p.t.Helper()
	title, _ := words.Verdict(words.For(lang), v, decline.Pending)
	p.want(`e2e.text("#advice .verdict")`, title)
}

// to goes to the other page by its link, without loading it.
func (p *page) to(path string) {
	p.t.Helper()
	p.run(`[...document.querySelectorAll("nav a")].find((a) => a.pathname === %v).click()`, path)
	p.want(`location.pathname`, path)
	p.want(`document.querySelector("nav [aria-current]").pathname`, path)
	p.run(`e2e.quiet()`)
}

// quickCheck answers the quick check of a round, whose verdict is to explain.
func (p *page) quickCheck(lang string) {
	p.t.Helper()
	p.choose("round", "", eval[int](p, `Number(document.getElementById("round").options[2].value)`)) // the newest
	p.choose("class", "", int(decline.CanadianExperience))
	p.radio("door", "quick")
	p.score("claimed", 530)
	p.score("true", 520)
	p.score("filing", 520)
	for _, name := range []string{"criteria-invited", "criteria-filing", "category-invited", "category-filing"} {
		p.radio(name, "yes")
	}
	p.verdict(lang, decline.ProceedWithExplanation)
}

// TestKeyboardQuickCheck answers the quick check by keyboard alone on a screen
// as narrow as a phone's, in one way through the page. What has the focus is
// never hidden, not even by the bar at the bottom, which then leads to the
// verdict.
func TestKeyboardQuickCheck(t *testing.T) {
	inBothInvitations(t, func(t *testing.T, lang, path string) {
		p := openOn(t, serve(t), path, "2026-10-20", emulation.SetDeviceMetricsOverride(320, 640, 1, false))
		keys := map[string]string{
			"round":            kb.ArrowDown + kb.ArrowDown, // the newest, which is one of a category
			"class":            kb.ArrowDown,
			"door":             " ", // the first
			"claimed.hundreds": "5", "claimed.rest": "30",
			"true.hundreds": "5", "true.rest": "20",
			"filing.hundreds": "5", "filing.rest": "20",
			"criteria-invited": " ", "criteria-filing": " ", "category-invited": " ", "category-filing": " ", // yes
		}
		pressed, bar := 0, false
		for at := p.tab(); at.Tag != "BODY"; at = p.tab() {
			if k, ok := keys[at.Name]; ok {
				p.press(k)
				pressed++
				delete(keys, at.Name)
			}
			if bar = eval[bool](p, `document.activeElement.closest(".phone-bar") !== null`); bar {
				break
			}
		}
		if len(keys) > 0 || !bar {
			t.Fatalf("the keyboard did not reach %v; the bar: %v", keys, bar)
		}
		p.verdict(lang, decline.ProceedWithExplanation)
		p.press("\r")
		p.want(`document.activeElement.id`, "advice")
	})
}

// TestFullCheckStartsFromTheScore answers on the score page, and goes on with
// the full check: what is true is what was answered there, and what the profile
// said begins as a copy of it. Going back and forth loses nothing.
func TestFullCheckStartsFromTheScore(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		p := openOn(t, serve(t), path, "2026-10-20")
		p.answer(anchor)
		p.total(379)
		p.run(`window.loadedOnce = true`)
		p.to(invitations[lang])
		p.want(`scrollY`, 0)
		p.want(`document.title`, words.For(lang).Invitation().Title)
		p.letter("2026-10-01", int(decline.CanadianExperience), 370)
		p.radio("door", "full")
		age := eval[string](p, `e2e.until(() => document.getElementById("age"), () => "age is not asked").then((age) => age.value)`)
		p.want(`document.getElementById("sheet-claimed").checked`, true)
		p.want(`document.querySelector("#differs-heading + .slot + .slot").textContent`, "")

		// The profile said one thing, and another is true.
		p.answer("canadian-work=1")
		p.radio("sheet", "true")
		p.want(`document.getElementById("canadian-work").value`, "0")
		p.want(`document.querySelectorAll("[id^=since]").length`, 2)
		p.radio("since.canadian-work", "changed")

		p.to(path)
		p.total(379)
		p.want(`document.getElementById("age").value`, age)
		p.run(`history.back()`)
		p.want(`document.getElementById("since.canadian-work-changed")?.checked`, true)
		p.want(`document.getElementById("cut-off.rest").value`, "70")
		p.want(`window.loadedOnce`, true)

		// What is missing leads to its question, on its sheet and out of its fold.
		p.run(`document.querySelector("[name=ask][data-sheet=claimed], [name=ask][data-sheet=true]").click()`)
		p.want(`document.activeElement.closest(".questions") !== null && document.activeElement.name !== "ask"`, true)

		// A copy asks before it takes anything away.
		p.run(`document.getElementById("copy").click()`)
		p.want(`document.activeElement.id`, "copy.replace")
		p.run(`document.getElementById("copy.keep").click()`)
		p.want(`document.activeElement.id`, "copy")
		p.run(`document.getElementById("copy").click()`)
		p.want(`document.activeElement.id`, "copy.replace")
		p.run(`document.getElementById("copy.replace").click()`)
		p.want(`document.querySelectorAll("[id^=since]").length`, 0)
	})
}

// TestLanguageKeepsTheInvitation goes to the other language and back: what was
// entered stays, and the verdict is said in each.
func TestLanguageKeepsTheInvitation(t *testing.T) {
	p := openOn(t, serve(t), "/invitation/", "2026-10-20")
	p.quickCheck("en")
	p.tick("papers.add")
	p.choose("papers.0.kind", "", int(words.Passport))
	p.radio("papers.0.ready", "day")
	p.date("papers.0.on", "2026-11-02")
	answers := eval[[]string](p, `e2e.answers()`)
	for _, lang := range []string{"fr", "en"} {
		p.run(`document.getElementById("language").click()`)
		p.want(`[document.documentElement.lang, location.pathname]`, []string{lang, invitations[lang]})
		p.want(`document.title`, words.For(lang).Invitation().Title)
		p.want(`e2e.answers()`, answers)
		p.verdict(lang, decline.FixThenProceed)
	}
}

// TestWrongEntriesStay enters a day that the calendar lacks, one that is to come
// and a score that there is not: each is said to be wrong, and stays.
func TestWrongEntriesStay(t *testing.T) {
	p := openOn(t, serve(t), "/invitation/", "2026-10-20")
	l := words.English{}
	p.letter("2026-10-31", 1, 1250)
	p.want(`[...document.querySelectorAll("[role=alert].error")].map((e) => e.textContent)`,
		[]string{l.Invitation().TooLate, l.Invitation().TooHigh})
	p.choose("invited.month", "", 9)
	p.want(`[...document.querySelectorAll("[role=alert].error")].map((e) => e.textContent)`,
		[]string{l.Exact().NoDay, l.Invitation().TooHigh})
	p.want(`["invited.day", "invited.month", "invited.year", "cut-off.hundreds", "cut-off.rest"].map((id) => document.getElementById(id).value)`,
		[]string{"31", "9", "2026", "12", "50"})
}

// TestEarlyInvitation enters an invitation on the page as the server sent it,
// while the program is still on its way.
func TestEarlyInvitation(t *testing.T) {
	s := serve(t)
	release := s.HoldProgram()
	p := newPage(t, s)
	p.load("/invitation/")
	p.want(`e2e.text(".waiting")`, words.English{}.Page().Waiting)
	p.run(`document.getElementById("round").focus()`)
	p.press(kb.ArrowDown + kb.ArrowDown + kb.Tab + kb.Tab + kb.Tab + kb.Tab + kb.ArrowDown) // over the day, to the class
	p.press(kb.Tab + kb.Tab + " ")                                                          // over what is folded away
	p.want(`document.documentElement.dataset.ready`, nil)
	release()
	p.ready()
	p.want(`document.getElementById("class").value`, "1")
	p.want(`document.getElementById("door-quick").checked`, true)
	p.want(`document.activeElement.id`, "door-quick")
	p.want(`["invited.day", "invited.month"].every((id) => document.getElementById(id).value !== "-")`, true)
	p.want(`document.querySelector("#advice [role=status]") !== null`, true)
}

// TestOfflineInvitation loads the page about an invitation without a network.
func TestOfflineInvitation(t *testing.T) {
	s := serve(t)
	site := files(t, s)
	p := open(t, s, "/")
	p.installed(site)
	s.Stop()
	for lang, path := range invitations {
		for _, address := range []string{path, strings.TrimSuffix(path, "/")} {
			p.do(chromedp.Navigate("about:blank"))
			p.load(address)
			p.ready()
			p.want(`[location.pathname, document.documentElement.lang]`, []string{path, lang})
			p.want(`e2e.text("h1")`, words.For(lang).Invitation().Heading)
		}
	}
}

// invitationStates brings the page about an invitation into each of the states
// in which it is looked at.
var invitationStates = []state{
	{"empty", func(p *page) {}},
	{"quick", func(p *page) {
		p.round("2026")
		p.run(`document.querySelector("#more > summary").click()`)
		p.radio("door", "quick")
		p.run(`e2e.until(() => document.querySelector("#days > summary"), () => "no days").then((days) => days.click())`)
		p.score("claimed", 530)
		p.score("true", 1250)
		p.tick("cause.birthday")
		p.tick("cause.WORK_30H_CAP")
		p.tick("papers.add")
		p.choose("papers.0.kind", "", int(words.PoliceCertificate))
		p.radio("papers.0.ready", "never")
		p.run(`e2e.quiet()`)
	}},
	{"full", func(p *page) {
		p.choose("round", "", 0)
		p.radio("kind", "category")
		p.radio("door", "full")
		p.answer(journeys[3].answers)
		p.radio("sheet", "true")
		p.answer("sibling=yes canadian-work=1")
		p.tick("copy")
		p.run(`e2e.quiet()`)
	}},
}
