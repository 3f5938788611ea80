package e2e

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/e2e/internal/engine"
	"sixtydays/e2e/internal/site"
	"sixtydays/e2e/internal/untested"
)

// inEachEngine runs a test in a browser of each engine that is installed, which is
// started for it.
func inEachEngine(t *testing.T, o engine.Options, test func(t *testing.T, tab *engine.Tab)) {
	for _, name := range engine.Names {
		t.Run(string(name), func(t *testing.T) {
			tab := startEngine(t, name, o)
			t.Cleanup(tab.Close)
			sayOnFailure(t, tab)
			test(t, tab)
		})
	}
}

// startEngine starts a browser of an engine, the only one of it: of two WebKitGTKs
// one has been seen to hang. The test is skipped aloud where there is none.
func startEngine(t *testing.T, name engine.Name, o engine.Options) *engine.Tab {
	t.Helper()
	endShared(name)
	tab, err := engine.Start(name, o)
	if missing := (*engine.MissingError)(nil); errors.As(err, &missing) {
		untested.Skip(t, err.Error())
	}
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

// sayOnFailure logs what a browser has said about itself if the test fails.
func sayOnFailure(t *testing.T, tab *engine.Tab) {
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("the browser said:\n%s", tab.Said())
		}
	})
}

// pageIn is a page of a site in a tab of any engine. It fails its test when the
// page complains from then on.
func pageIn(t *testing.T, tab *engine.Tab, s *site.Site) *page {
	t.Helper()
	p := &page{t: t, window: tab, site: s}
	before := len(tab.Faults())
	t.Cleanup(func() {
		p.faults = tab.Faults()[before:]
		p.complain()
	})
	return p
}

// engineJourneys are what people do, whichever their browser is of.
var engineJourneys = []struct {
	name string
	take func(p *page, tab *engine.Tab)
}{
	{"score", scoreJourney},
	{"keyboard", keyboardJourney},
	{"quick check", quickJourney},
	{"full check", fullJourney},
	{"offline", offlineJourney},
	{"policy", policyJourney},
}

// TestEngines takes each journey in each engine.
func TestEngines(t *testing.T) {
	inEachEngine(t, engine.Options{Script: pageScript + layoutScript}, func(t *testing.T, tab *engine.Tab) {
		for _, j := range engineJourneys {
			t.Run(j.name, func(t *testing.T) {
				s := serve(t)
				clockOf(t, s, checkedOn)
				j.take(pageIn(t, tab, s), tab)
			})
		}
	})
}

// scoreJourney answers a whole profile, opens a line of its score, and goes to
// French and back. All of it fits on a phone.
func scoreJourney(p *page, tab *engine.Tab) {
	if err := tab.Resize(1280, 900); err != nil {
		p.t.Fatal(err)
	}
	p.load("/")
	p.ready()
	j := journeys[3] // it asks the most
	p.answer(j.answers)
	p.total(378)
	p.sections(j.sections)
	p.want(`document.getElementById("next")`, nil)
	answers := eval[[]string](p, `e2e.answers()`)

	p.tap(tab, "#line-age > summary")
	p.want(`e2e.text("#line-age .reason p")`, words.For("en").Names().Why[3])
	for _, lang := range []string{"fr", "en"} {
		p.tap(tab, "#language")
		p.want(`document.documentElement.lang`, lang)
		p.want(`e2e.text("h1")`, words.For(lang).Page().Heading)
		p.want(`e2e.text("#line-age .reason p")`, words.For(lang).Names().Why[3])
		p.want(`e2e.answers()`, answers)
		p.total(378)
		p.sections(j.sections)
	}
	p.tap(tab, ".day > summary")
	p.want(`e2e.shown(document.getElementById("on-day"))`, true)
	p.fits(tab)
}

// fits measures the page on a screen as narrow as a phone's.
func (p *page) fits(tab *engine.Tab) {
	p.t.Helper()
	if err := tab.Resize(320, 640); err != nil {
		p.t.Fatal(err)
	}
	p.want(`innerWidth`, 320)
	for _, wrong := range p.measured("overflow", "clipped", "overlaps", "small", "faint") {
		p.t.Error(wrong)
	}
	if err := tab.Resize(1280, 900); err != nil {
		p.t.Fatal(err)
	}
}

// tap clicks an element as a person does.
func (p *page) tap(tab *engine.Tab, selector string) {
	p.t.Helper()
	if err := tab.Click(selector); err != nil {
		p.t.Fatal(err)
	}
}

// keyboardJourney presses keys faster than the page is drawn, in a list and in
// radios: none is lost, and the focus stays.
func keyboardJourney(p *page, tab *engine.Tab) {
	press := func(keys string) {
		p.t.Helper()
		if err := tab.Press(keys); err != nil {
			p.t.Fatal(err)
		}
	}
	p.load("/")
	p.ready()
	p.answer("marital=single")
	p.run(`document.getElementById("age").focus()`)
	press(strings.Repeat(engine.ArrowDown, 20) + strings.Repeat(engine.ArrowUp, 7)) // the 13th option is 29
	p.want(`document.getElementById("age").value`, "29")
	p.total(110)
	p.want(`document.getElementById("age").value`, "29") // and is not drawn over
	p.want(`document.activeElement.id`, "age")

	p.tap(tab, "#sibling-no")
	p.want(`document.querySelector("[name=sibling]:checked").value`, eval[string](p, `document.getElementById("sibling-no").value`))
	press(engine.ArrowDown) // WebKitGTK does not go round
	p.want(`document.activeElement.id`, "sibling-yes")
	p.want(`document.getElementById("sibling-yes").checked`, true)
	p.total(125) // 15 points for a brother or sister
}

// quickJourney makes the quick check, and reads its verdict in both languages.
func quickJourney(p *page, tab *engine.Tab) {
	p.load(invitations["en"])
	p.ready()
	p.letter("2026-09-01", int(decline.CanadianExperience), 500)
	p.radio("door", "quick")
	p.score("claimed", 530)
	p.score("true", 490)
	p.score("filing", 490)
	p.radio("criteria-invited", "yes")
	p.radio("criteria-filing", "yes")
	p.verdict("en", decline.DeclineInvitation)
	p.tap(tab, "#language")
	p.verdict("fr", decline.DeclineInvitation)
}

// fullJourney works a situation through, and reads what its result says, which
// fits on a phone.
func fullJourney(p *page, tab *engine.Tab) {
	i := slices.IndexFunc(situations, func(s situation) bool { return s.name == "first year not complete" })
	s := situations[i]
	p.load(invitations["fr"])
	p.ready()
	s.fillIn(p)
	p.want(`e2e.text("#advice .verdict")`, words.For("fr").DeclineNames().Verdict[s.verdict])
	p.run(`document.querySelectorAll("#advice details").forEach((e) => { e.open = true })`)
	said := spaced(eval[string](p, `document.getElementById("advice").innerText`))
	for _, text := range s.told("fr") {
		if !strings.Contains(said, spaced(text)) {
			p.t.Errorf("the result does not say %q:\n%s", text, said)
		}
	}
	p.fits(tab)
}

// offlineJourney ends the server once the worker has kept all, and loads every
// page in both languages, with a query and with a fragment, and calculates.
func offlineJourney(p *page, tab *engine.Tab) {
	kept := files(p.t, p.site)
	p.load("/")
	p.ready()
	p.installed(kept)
	p.site.Stop()
	p.allow(`.`) // browsers say that a newer worker cannot be had
	for _, l := range words.Languages {
		score, invitation := map[string]string{"en": "/", "fr": "/fr/"}[l.Tag()], invitations[l.Tag()]
		p.again(tab, invitation, "?utm_source=x#x", l)
		p.want(`e2e.text("h1")`, l.Invitation().Heading)
		p.letter("2026-07-01", int(decline.CanadianExperience), 500)
		p.radio("door", "quick")
		p.verdict(l.Tag(), decline.AlreadyExpired)

		p.again(tab, score, "?utm_source=x#x", l)
		p.answer("marital=single age=29 education=bachelor")
		p.total(230)
	}
	p.again(tab, "/", "", words.English{})
}

// again loads a page that was loaded before. It goes away first, so that it is a
// load and not a move within the page.
func (p *page) again(tab *engine.Tab, path, more string, l words.Language) {
	p.t.Helper()
	if err := tab.Open("about:blank"); err != nil {
		p.t.Fatal(err)
	}
	p.load(path + more)
	p.ready()
	p.want(`[location.pathname, document.documentElement.lang]`, []string{path, l.Tag()})
}

// policyJourney fills in the page, which the policy hinders in nothing, and
// then tries what the policy forbids. The browser keeps the site's own files and
// nothing else.
func policyJourney(p *page, tab *engine.Tab) {
	var asked []string
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.RequestURI)
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}))
	kept := files(p.t, p.site)
	p.load("/")
	p.ready()
	p.installed(kept)
	p.answer(anchor)
	p.total(379)
	p.want(`e2e.violations`, []string{})
	p.want(`location.href`, p.site.URL+"/")
	p.want(`[document.cookie, localStorage.length, sessionStorage.length, window.name, history.state]`, []any{"", 0, 0, "", nil})
	p.want(`indexedDB.databases()`, []string{})
	p.want(`e2e.cached()`, keptOf(kept))

	p.allow(`.`) // what follows is refused aloud
	const (      // what a driver runs itself may do what a page may not
		later     = `new Promise((done) => setTimeout(() => { try { `
		orRefused = `; done("let through") } catch { done("refused") } }))`
	)
	served := len(p.site.Requests())
	for _, try := range []string{
		`fetch(%v, {mode: "no-cors"}).then(() => "let through", () => "refused")`,
		`fetch("/?" + %v).then(() => "let through", () => "refused")`,
		later + `(0, eval)("fetch(" + JSON.stringify(%v) + ")")` + orRefused,
		later + `new Function("return fetch(" + JSON.stringify(%v) + ")")()` + orRefused,
		`new Promise((done) => document.body.append(Object.assign(new Image(), {src: %v, onload: () => done("let through"), onerror: () => done("refused")})))`,
	} {
		p.want(script(try, []any{other.URL + "/answers"}), "refused")
	}
	if eval[bool](p, `"trustedTypes" in window`) {
		p.want(`(() => { try { document.body.innerHTML = "x" } catch (e) { return e.name } })()`, "TypeError")
	} else {
		p.t.Logf("%s has no Trusted Types", tab.Engine())
	}
	p.want(`e2e.violations.length >= 5`, true) // the list does fill
	other.Close()                              // waits for requests that are on their way
	for _, address := range asked {
		p.t.Errorf("the other server was asked for %s", address)
	}
	for _, request := range p.site.Requests()[served:] {
		if request.Target != tabIcon {
			p.t.Errorf("our server was asked for %s", request.Target)
		}
	}
}
