package e2e

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/e2e/internal/site"
)

// release makes s serve another version of the site: one whose worker names
// another version and is the same in all else. The files that broken names
// cannot be had.
func release(s *site.Site, version, broken string) {
	s.Handle(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		switch r.URL.Path {
		case broken:
			w.WriteHeader(http.StatusInternalServerError)
		case "/worker.js":
			r.Header.Del("Accept-Encoding") // to read the answer
			r.Header.Del("If-None-Match")
			answer := httptest.NewRecorder()
			next.ServeHTTP(answer, r)
			for _, name := range []string{"Content-Type", "Content-Security-Policy", "Cache-Control"} {
				w.Header().Set(name, answer.Header().Get(name))
			}
			text := strings.Replace(answer.Body.String(), `VERSION = "`, `VERSION = "`+version, 1)
			w.Write([]byte(text))
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// TestUpdate releases a version while the page is open in an older one: the
// page says so quietly and goes on, until the person takes the new version.
func TestUpdate(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		s := serve(t)
		site := files(t, s)
		p := open(t, s, path)
		p.installed(site)
		p.want(`e2e.text(".update")`, "") // the first version is no update
		old := eval[[]string](p, `caches.keys()`)

		release(s, "new", "")
		p.load(path)
		p.ready()
		p.answer("marital=single age=29")
		text := words.For(lang).Page()
		p.want(`e2e.text(".update p")`, text.Updated+" "+text.Reload)
		p.want(`e2e.shown(document.querySelector(".update button"))`, true)
		p.total(110)
		p.answer("education=bachelor")
		p.total(230)

		p.installed(site)
		p.want(`caches.keys().then((names) => names.length)`, 1)
		p.want(script(`caches.keys().then((names) => names[0] === %v)`, []any{old[0]}), false)
		p.run(`document.querySelector(".update button").click()`)
		p.want(`performance.getEntriesByType("navigation")[0].type`, "reload")
		p.ready()
		p.want(`e2e.text(".update")`, "")
	})
}

// TestBrokenUpdate releases a version of which one file cannot be had: the
// version before stays whole, also without a network.
func TestBrokenUpdate(t *testing.T) {
	s := serve(t)
	site := files(t, s)
	p := open(t, s, "/")
	p.installed(site)
	old := eval[[]string](p, `caches.keys()`)

	release(s, "broken", "/icon-512.png")
	before := len(s.Requests())
	p.load("/")
	p.ready()
	if !p.poll(func() bool {
		for _, r := range s.Requests()[before:] {
			if r.Target == "/icon-512.png" {
				return true
			}
		}
		return false
	}) {
		t.Fatal("the new version is not even tried")
	}
	p.want(`navigator.serviceWorker.getRegistration().then((r) => [r.installing, r.waiting, r.active.state])`, []any{nil, nil, "activated"})
	p.want(`caches.keys()`, old)
	p.want(`e2e.text(".update")`, "")

	s.Stop()
	p.load("/fr/")
	p.ready()
	p.answer("marital=single age=29")
	p.total(110)
}
