package e2e

import (
	"net/http"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/e2e/internal/site"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// failed waits until the page says in lang, and in no other language, that the
// calculator is not running.
func (p *page) failed(lang string) {
	p.t.Helper()
	p.want(`e2e.shown(document.getElementById("failed"))`, true)
	p.want(`[...document.querySelectorAll("#failed p")].filter(e2e.shown).map((p) => p.lang)`, []string{lang})
	if text := eval[string](p, script(`e2e.text("#failed p[lang=" + %v + "]")`, []any{lang})); len(text) < 40 {
		p.t.Errorf("the notice says only %q", text)
	}
	p.want(`document.getElementById("failed").getAttribute("role")`, "alert")
	p.want(`e2e.inView(document.querySelector("#failed p:not([hidden]) button:not([hidden])"))`, true)
	p.want(`document.querySelector("#failed p:not([hidden]) a").href`, words.Address(words.For(lang), law.CriteriaPage))
	if p.here(`document.querySelector(".waiting")`) {
		p.want(`e2e.shown(document.querySelector(".waiting"))`, false) // nothing is loading any more
	}
}

// dead is what is no good without the program, and all that stands with it.
const dead = `[...document.querySelectorAll("form, .phone-bar, #preview")].map((e) => e.closest("section") ?? e)`

// here reports whether an expression gives an element.
func (p *page) here(expression string) bool {
	p.t.Helper()
	return eval[bool](p, "("+expression+") !== null")
}

// TestProgramMissing opens the page where the program cannot be had: the page
// says so, and its button tries again and says how. What was answered stays unless
// only another page can help.
func TestProgramMissing(t *testing.T) {
	for _, c := range []struct {
		name   string
		answer func(w http.ResponseWriter, r *http.Request, next http.Handler)
		fault  string
		form   bool // is in view
		reload bool // and not only asked for once more
	}{
		{"failing server", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			w.WriteHeader(http.StatusInternalServerError)
		}, `status 500`, true, false},
		{"another version by now", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			http.NotFound(w, r)
		}, `status 404`, true, true},
		{"lost connection", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			panic(http.ErrAbortHandler)
		}, `Failed to fetch`, true, false},
		{"half a program", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			w.Header().Set("Content-Type", "application/wasm")
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.Write([]byte("\x00asm\x01\x00\x00\x00\x01"))
		}, `CompileError`, false, false},
		{"connection lost half way", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			w.Header().Set("Content-Type", "application/wasm")
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.Header().Set("Content-Length", "800000")
			w.Write([]byte("\x00asm\x01\x00\x00\x00\x01"))
			panic(http.ErrAbortHandler)
		}, `TypeError`, true, false},
		{"a page in its place", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			w.Header().Set("Content-Type", "text/html")
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.Write([]byte("<p>Please log in to this network."))
		}, `CompileError`, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			inBoth(t, func(t *testing.T, lang, path string) {
				s := serve(t)
				s.Handle(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
					if site.IsProgram(r.URL.Path) {
						c.answer(w, r, next)
						return
					}
					next.ServeHTTP(w, r)
				})
				p := newPage(t, s)
				p.screen(320, "light")
				p.expect(`console.error: .*` + c.fault)
				p.allow(`^network: `, `preload`)
				p.load(path)
				p.failed(lang)
				p.want(`e2e.inView(document.getElementById("language"))`, true) // who reads the other one
				p.want(`e2e.shown(document.getElementById("form"))`, c.form)
				does := words.For(lang).Page().Retry
				if c.reload {
					does = words.For(lang).Page().Reload
				}
				p.want(`[...document.querySelectorAll("#failed button")].filter(e2e.shown).map((button) => button.textContent)`, []string{does})
				p.answer("marital=single age=29")

				s.Handle(nil)
				p.goBy(`[...document.querySelectorAll("#failed button")].find(e2e.shown).click()`)
				p.ready()
				p.want(`e2e.shown(document.getElementById("failed"))`, false)
				p.want(`performance.getEntriesByType("navigation")[0].type === "reload"`, c.reload)
				if c.reload { // where a browser may forget
					p.answer("marital=single age=29")
				}
				p.total(110)
			})
		})
	}
}

// TestNoPrograms opens the pages in browsers that run no programs like ours: they
// say so in the same way, what the page is for can be read, and nothing is asked
// that could not be answered.
func TestNoPrograms(t *testing.T) {
	for _, c := range []struct {
		name  string
		with  chromedp.Action
		spoil func(h http.Header)
		fault string
	}{
		{"there is no WebAssembly", onNewDocument(`delete window.WebAssembly`), nil, `WebAssembly is not defined`},
		{"it is forbidden", chromedp.Tasks{}, func(h http.Header) {
			const policy = "Content-Security-Policy"
			h.Set(policy, strings.ReplaceAll(h.Get(policy), "'wasm-unsafe-eval'", ""))
		}, `CompileError`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := serve(t)
			s.EditHeader(c.spoil)
			p := newPage(t, s, c.with)
			p.expect(`console.error: .*` + c.fault)
			p.allow(`preload`, `Content Security Policy`)
			p.screen(320, "light")
			for path, lead := range map[string]string{
				"/": words.English{}.Page().Lead, "/fr/": words.French{}.Page().Lead,
				"/fr/invitation/": words.French{}.Invitation().Lead, "/site/": words.English{}.Site().Lead,
				"/embed/fr/#view=invitation": words.French{}.Invitation().Lead,
			} {
				p.load("/robots.txt") // so that the next is a load
				p.load(path)
				p.failed(langOf("/", path))
				p.want(`e2e.text(".lead")`, lead)
				p.want(dead+`.map(e2e.shown).includes(true)`, false)
				p.want(`document.forms.length`, 1) // with what was answered
			}
		})
	}
}

// TestNoScripts opens the pages in a browser that runs no scripts: each says what
// it is for and where the official one is, and asks nothing that it could not
// answer.
func TestNoScripts(t *testing.T) {
	s := serve(t)
	p := newPage(t, s, emulation.SetScriptExecutionDisabled(true))
	p.allow(`preload`)
	p.screen(320, "light")
	for _, path := range pages(files(t, s)) {
		p.load(path)
		lang := langOf("/", path)
		p.want(`document.documentElement.lang`, lang)
		said := words.For(lang).Page()
		p.want(`[...document.querySelectorAll("noscript p")].map((p) => p.checkVisibility() && p.textContent)`, []string{said.NoScript + " " + said.Official})
		p.want(`document.querySelector("noscript a").href`, words.Address(words.For(lang), law.CriteriaPage))
		p.want(`[...document.querySelectorAll("select, input, button, #preview")].filter((e) => e.checkVisibility()).length`, 0)
		p.want(`document.querySelector("h1").textContent.length > 10`, true)
	}
}

// TestCrawler opens the page as a crawler that runs scripts: it gets what people
// get.
func TestCrawler(t *testing.T) {
	p := newPage(t, serve(t), emulation.SetUserAgentOverride("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"))
	p.load("/?wasm=false")
	p.ready()
	p.answer("marital=single age=29")
	p.total(110)
}

// TestWrongType opens the page of a server that does not know what WebAssembly
// is: it must not stop the program.
func TestWrongType(t *testing.T) {
	s := serve(t)
	s.EditHeader(func(h http.Header) {
		if h.Get("Content-Type") == "application/wasm" {
			h.Set("Content-Type", "application/octet-stream")
		}
	})
	p := open(t, s, "/")
	p.answer("marital=single age=29")
	p.total(110)
}

// TestProgramEnds takes from the program what it needs while it runs, so that
// it ends: the page says so in the language that it is in by then, and keeps
// what was answered in view. Where keeping is on, it is there after a reload.
func TestProgramEnds(t *testing.T) {
	for _, c := range []struct{ name, path, lang string }{
		{"en", "/", "en"},
		{"fr", "/fr/", "fr"},
		{"in the language that was changed to", "/", "fr"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := open(t, serve(t), c.path)
			p.answer("marital=single age=29")
			p.total(110)
			p.keeping()
			p.use("keep.on")
			if c.path == "/" && c.lang == "fr" {
				p.run(`document.getElementById("language").click()`)
				p.want(`document.documentElement.lang`, "fr")
			}
			p.run(`e2e.quiet()`)
			p.expect(`console.error: Error: the program has ended`)
			p.allow(`exit code`, `goroutine`, `^console.error: `, `already exited`)
			p.run(`document.createElement = () => { throw new Error("broken by the test") }`)
			p.answer("marital=married")
			p.failed(c.lang)
			p.want(`document.getElementById("age").value`, "29")

			p.goBy(`[...document.querySelectorAll("#failed button")].find(e2e.shown).click()`)
			p.ready()
			p.answers([]string{"marital=2", "age=29"}) // with what it ended at
		})
	}
}
