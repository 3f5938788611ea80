package e2e

import (
	"testing"

	"sixtydays/app/words"
)

// TestLanguageKeepsAnswers goes to the other language by its link, back and
// forward by the browser's buttons. The page is never loaded again, and what
// was answered, chosen and opened stays.
func TestLanguageKeepsAnswers(t *testing.T) {
	p := open(t, serve(t), "/")
	p.answer(anchor)
	p.day("2025-03-24")
	p.answer("job-offer=other")
	p.total(429)
	p.run(`document.querySelector("#line-age > summary").click()`)
	p.want(`document.querySelector("#line-age .reason") !== null`, true)
	p.run(`window.loadedOnce = true`)
	answers := eval[[]string](p, `e2e.answers()`)

	same := func(lang, path string) {
		t.Helper()
		l := words.For(lang)
		p.want(`[document.documentElement.lang, location.pathname, document.title]`, []string{lang, path, l.Page().Title})
		p.want(`e2e.text("h1")`, l.Page().Heading)
		p.want(`e2e.text("#language")`, l.Page().OtherName)
		p.want(`document.querySelector('meta[name="description"]').content`, l.Page().Description)
		p.total(429)
		p.sections([4]int{354, 0, 25, 50})
		p.want(`e2e.answers()`, answers)
		p.want(`e2e.text("#line-age .reason p")`, l.Names().Why[3])
		p.want(`window.loadedOnce`, true)
	}
	same("en", "/")
	p.run(`document.getElementById("language").click()`)
	same("fr", "/fr/")
	p.run(`document.getElementById("language").click()`)
	same("en", "/")
	p.run(`history.back()`)
	same("fr", "/fr/")
	p.run(`history.back()`)
	same("en", "/")
	p.run(`history.forward()`)
	same("fr", "/fr/")

	// And on: the answers of the one language count in the other.
	p.answer("age=30")
	p.total(424)
}

// TestSkipLink follows the link past the header by keyboard: the focus goes
// into the page, not only the view.
func TestSkipLink(t *testing.T) {
	p := open(t, serve(t), "/")
	p.press("\t")
	p.want(`document.activeElement.className`, "skip")
	p.want(`e2e.inView(document.activeElement)`, true)
	p.press("\r")
	p.want(`document.activeElement.id`, "main")
	p.press("\t")
	p.want(`document.activeElement.id`, "marital")
}
