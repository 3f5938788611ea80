package e2e

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/profile"
	"sixtydays/e2e/internal/site"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// TestEverything does everything once, and looks at what has left the browser
// meanwhile, at what has stayed in it, and whether the policy was in the way.
func TestEverything(t *testing.T) {
	s := serve(t)
	own := files(t, s)
	before := len(s.Requests())
	p := newPage(t, s)
	r := p.record()
	p.load("/")
	p.ready()
	p.installed(own)
	if !p.poll(func() bool { return r.attached() != nil }) {
		t.Fatal("the worker cannot be watched")
	}
	t.Run("loading tells nothing", func(t *testing.T) { loadsOwn(t, s, own, r, before) })
	_, noted := r.noted(0)
	served := len(s.Requests())
	everything(p)
	for _, part := range []struct {
		name string
		test func(t *testing.T)
	}{
		{"it is everything", func(t *testing.T) { isEverything(t, p) }},
		{"the policy allows it", func(t *testing.T) { p.want(`e2e.violations`, []string{}) }},
		{"nothing leaves", func(t *testing.T) { nothingLeaves(t, p, r, noted, served) }},
		{"text becomes no elements", func(t *testing.T) { noElements(p) }},
		{"nothing is kept", func(t *testing.T) { nothingKept(t, p, own) }},
	} {
		t.Run(part.name, func(t *testing.T) {
			p.borrow(t)
			part.test(t)
		})
	}
}

// isEverything: each button of each page was pressed, in either language.
func isEverything(t *testing.T, p *page) {
	pressed := map[string][]string{}
	for _, press := range eval[[]string](p, `e2e.pressed()`) {
		path, name, _ := strings.Cut(press, " ")
		pressed[path] = append(pressed[path], name)
	}
	if got, want := pressed[invitations["fr"]], pressed[invitations["en"]]; !slices.Equal(got, want) || !containsAll(got, []string{"calendar", "copy.replace", "jobs.add", "print", "reset"}) {
		t.Errorf("in French %q were pressed, in English %q", got, want)
	}
	if got, want := len(pressed["/fr/"]), len(pressed["/"]); got < 15 || want < 15 {
		t.Errorf("on the score page %q were pressed", pressed)
	}
}

// loadsOwn: what was loaded are the site's own files, and what asks for them tells
// nothing of the person.
func loadsOwn(t *testing.T, s *site.Site, files []string, r *recorder, before int) {
	own := append([]string{"/worker.js"}, files...)
	for _, request := range s.Requests()[before:] {
		if !slices.Contains(own, request.Target) || request.Method != http.MethodGet || request.Length != 0 {
			t.Errorf("loading the page sent %s %s with %d bytes", request.Method, request.Target, request.Length)
		}
		for _, name := range []string{"Cookie", "Referer", "Authorization"} {
			if v := request.Header.Get(name); v != "" {
				t.Errorf("%s was asked for with %s: %s", request.Target, name, v)
			}
		}
	}
	fromPage, _ := r.noted(0)
	for _, url := range fromPage {
		if !slices.Contains(own, strings.TrimPrefix(url, s.URL)) {
			t.Errorf("loading the page asked for %s", url)
		}
	}
}

// nothingLeaves: there is not one request after the page has loaded, by the
// browser's own tools for the page and its worker, and by the server's list.
func nothingLeaves(t *testing.T, p *page, r *recorder, noted, served int) {
	// The last request is our own, from the page and from the worker. It comes
	// after all others, and shows that a request would have been seen.
	s := p.site
	p.run(`fetch("/robots.txt?page")`)
	if err := chromedp.Run(r.attached(), chromedp.Evaluate(`fetch("/robots.txt?worker").then((r) => r.status)`, nil, awaited)); err != nil {
		t.Fatal(err)
	}
	ours := []string{s.URL + "/robots.txt?page", s.URL + "/robots.txt?worker"}
	var fromPage []string
	if !p.poll(func() bool {
		fromPage, _ = r.noted(noted)
		return containsAll(fromPage, ours)
	}) {
		t.Errorf("the browser's tools saw %q, not our own %q", fromPage, ours)
	}
	for _, url := range fromPage {
		if url != s.URL+tabIcon && !slices.Contains(ours, url) {
			t.Errorf("the page asked for %s after it was loaded", url)
		}
	}
	for _, request := range s.Requests()[served:] {
		if request.Target != tabIcon && !slices.Contains(ours, s.URL+request.Target) {
			t.Errorf("the server was asked for %s after the page was loaded", request.Target)
		}
	}
}

// noElements: the policy does forbid something, and the list of what it forbids
// does fill.
func noElements(p *page) {
	p.t.Helper()
	p.expect(`TrustedHTML`)
	p.want(`(() => { try { document.body.innerHTML = "x" } catch (e) { return e.name } })()`, "TypeError")
	p.want(`e2e.violations.length`, 1)
	p.want(`document.getElementById("app") !== null`, true)
}

// tabIcon is what the browser itself, not the page, asks for again whenever the
// address changes, unless it may keep it. It changes with the language only.
const tabIcon = "/icon.svg"

func containsAll(all, wanted []string) bool {
	return !slices.ContainsFunc(wanted, func(s string) bool { return !slices.Contains(all, s) })
}

// nothingKept: of all that a browser keeps for a site there are the site's own files
// and nothing else. The address says nothing either.
func nothingKept(t *testing.T, p *page, own []string) {
	p.want(`location.href`, p.site.URL+"/")
	p.want(`[document.cookie, localStorage.length, sessionStorage.length, window.name, history.state]`, []any{"", 0, 0, "", nil})
	p.want(`indexedDB.databases()`, []string{})
	p.want(`e2e.cached()`, keptOf(own))
	usage := eval[map[string]float64](p, `navigator.storage.estimate().then((estimate) => estimate.usageDetails)`)
	for kind, bytes := range usage {
		if kind != "caches" && kind != "serviceWorkerRegistrations" && bytes != 0 {
			t.Errorf("the browser keeps %v bytes of %s", bytes, kind)
		}
	}
	p.do(noCookies(t))

	// A new page in the same browser starts from nothing.
	p.load("/")
	p.ready()
	p.want(`e2e.text("#total")`, "–")
	p.want(`e2e.answers()`, []string{})
}

// TestNoTextFields looks for what makes Chromium ask its maker about a form: a
// field that takes text. The form has lists, radios and boxes only. What a
// passphrase is typed into is no field: [TestPassphraseIsSilent] watches it.
func TestNoTextFields(t *testing.T) {
	p := open(t, serve(t), "/")
	seen := map[string]bool{}
	for _, j := range journeys {
		p.answer(j.answers)
		p.folds()
		for _, kind := range eval[[]string](p, `[...document.querySelectorAll("input, textarea, select, [contenteditable]")].map((e) => e.type ?? e.role)`) {
			seen[kind] = true
		}
	}
	p.keeping()
	p.use("keep.lock")
	p.want(`[...document.querySelectorAll("[contenteditable]")].map((e) => e.type ?? e.role)`, []string{"textbox", "textbox"})
	delete(seen, "radio")
	delete(seen, "checkbox")
	delete(seen, "select-one")
	for kind := range seen {
		t.Errorf("the form has a control of type %q", kind)
	}
	if n := eval[int](p, `document.querySelectorAll("select, input").length`); n < int(profile.NumField)/2 {
		t.Errorf("the form has only %d controls", n)
	}
}

// noCookies fails when the tab's browser context keeps a cookie, of whatever
// kind.
func noCookies(t *testing.T) chromedp.ActionFunc {
	return func(ctx context.Context) error {
		cookies, err := storage.GetCookies().Do(ctx)
		for _, c := range cookies {
			t.Errorf("the browser keeps the cookie %s of %s", c.Name, c.Domain)
		}
		return err
	}
}
