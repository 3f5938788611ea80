package e2e

import (
	"context"
	"net/http"
	"testing"

	"sixtydays/app/words"
	"sixtydays/e2e/internal/site"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// press sends keys as a keyboard does.
func (p *page) press(keys string) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(keys))
}

// TestEarlyAnswers answers by keyboard on the page as the server sent it, while
// the program is still on its way. The program takes over what was answered,
// and where the person was.
func TestEarlyAnswers(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		s := serve(t)
		release := s.HoldProgram()
		p := newPage(t, s)
		p.load(path)
		p.want(`e2e.text(".waiting")`, words.For(lang).Page().Waiting)
		names := words.For(lang).Names()
		first := func(text string) string { return string([]rune(text)[:4]) }

		p.run(`document.getElementById("marital").focus()`)
		p.press(first(names.Marital[1]))
		p.press(kb.Tab + "29")
		p.press(kb.Tab + kb.Tab + first(names.Education[5])) // over what is folded away
		p.press(kb.Tab + kb.ArrowDown)                       // the first answer: no credential
		p.press(kb.Tab + kb.Tab + " ")                       // the first radio: English
		p.press(kb.Tab + kb.Tab)                             // to the list of foreign work
		early := []string{"marital=1", "age=29", "education=5", "canadian-study=1", "first-official=1"}
		p.want(`e2e.answers()`, early)
		p.want(`document.activeElement.id`, "foreign-work")
		p.want(`document.documentElement.dataset.ready`, nil)
		if !programAsked(s) {
			t.Error("the program was not even asked for: nothing was held back")
		}

		release()
		p.ready()
		p.total(230)
		p.want(`e2e.answers()`, early)
		p.want(`document.activeElement.id`, "foreign-work")
		p.press(kb.ArrowDown + kb.ArrowDown) // goes on where it was: one year
		p.want(`e2e.answers()`, append(early, "foreign-work=1"))
	})
}

// TestWorkerWaits keeps the program back: until it has come, no worker is
// registered, which would take from a slow line what the program needs.
func TestWorkerWaits(t *testing.T) {
	s := serve(t)
	site := files(t, s)
	release := s.HoldProgram()
	p := newPage(t, s)
	p.do(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := cdp.AddScriptToEvaluateOnNewDocument(`{
			const register = ServiceWorkerContainer.prototype.register;
			ServiceWorkerContainer.prototype.register = function (...given) {
				window.registered = true;
				return register.apply(this, given);
			};
		}`).Do(ctx)
		return err
	}))
	p.load("/")
	p.want(`performance.getEntriesByType("navigation")[0].loadEventEnd > 0`, true) // whoever waits for it has done
	p.want(`window.registered`, nil)
	release()
	p.ready()
	p.installed(site)
	p.want(`window.registered`, true)
}

func programAsked(s *site.Site) bool {
	for _, r := range s.Requests() {
		if site.IsProgram(r.Target) {
			return true
		}
	}
	return false
}

// serveUnloading serves pages that may listen for being left, which our policy
// forbids: see [page.away].
func serveUnloading(t *testing.T) *site.Site {
	t.Helper()
	s := serve(t)
	s.EditHeader(func(h http.Header) { h.Del("Permissions-Policy") })
	return s
}

// away leaves the page for one of ours without a program. The browser does not lay
// it aside whole, as it does with most.
func (p *page) away() {
	p.t.Helper()
	p.run(`addEventListener("unload", () => {})`) // whoever listens for it has to go
	p.load("/licences.txt")
}

// back comes back to the page, which is loaded anew.
func (p *page) back() {
	p.t.Helper()
	p.goBy(`history.back()`)
	p.want(`performance.getEntriesByType("navigation")[0].type`, "back_forward")
	p.ready()
}

// TestRemembered goes away from an answered page and comes back: this browser fills
// in what it had, and the score says the same as the form. When the page is loaded
// anew it does not, and nothing is answered.
func TestRemembered(t *testing.T) {
	p := open(t, serveUnloading(t), "/")
	p.answer("marital=single age=29 education=bachelor")
	p.total(230)
	p.away()
	p.back()
	p.want(`e2e.answers()`, someAnswers)
	p.total(someTotal)

	p.goBy(`location.reload()`)
	p.want(`performance.getEntriesByType("navigation")[0].type`, "reload")
	p.ready()
	p.want(`[e2e.text("#total"), e2e.answers().length]`, []any{"–", 0})
}
