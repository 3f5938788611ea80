package e2e

import (
	"context"
	"maps"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/record"
	"sixtydays/e2e/internal/site"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// A deployment is another version of the site that a server has. Its program has
// another name, and that of the version before is gone. All else is the same.
type deployment struct {
	hash string // twelve hexadecimal digits

	// instead answers a request in its own way, and reports whether it did.
	instead func(w http.ResponseWriter, r *http.Request) bool
}

// deploy puts another version on a site whose own files are given.
func deploy(s *site.Site, files []string, d deployment) {
	own := programOf(files)
	name := "/app." + d.hash + ".wasm"
	rename := strings.NewReplacer(own, name, `VERSION = "`, `VERSION = "`+d.hash)
	s.Handle(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		switch {
		case d.instead != nil && d.instead(w, r):
			return
		case r.URL.Path == own:
			r.URL.Path = "/gone" + own
		case r.URL.Path == name:
			r.URL.Path = own
			next.ServeHTTP(w, r)
			return
		}
		r.Header.Del("Accept-Encoding") // to read the answer
		r.Header.Del("If-None-Match")
		answer := httptest.NewRecorder()
		next.ServeHTTP(answer, r)
		header := answer.Header()
		policy := "Content-Security-Policy"
		header.Set(policy, rename.Replace(header.Get(policy)))
		header.Del("ETag")
		body := rename.Replace(answer.Body.String())
		header.Set("Content-Length", strconv.Itoa(len(body)))
		maps.Copy(w.Header(), header)
		w.WriteHeader(answer.Code)
		w.Write([]byte(body))
	})
}

// programOf returns the path of the browser's program.
func programOf(files []string) string {
	for _, path := range files {
		if site.IsProgram(path) {
			return path
		}
	}
	panic("the worker keeps no program")
}

// noNetwork lets nothing through to the server.
func noNetwork(s *site.Site) {
	s.Handle(func(http.ResponseWriter, *http.Request, http.Handler) { panic(http.ErrAbortHandler) })
}

// wholeScript lists the versions that are kept, and what the pages of each refer
// to that it does not have itself. The first is the older one.
const wholeScript = `(async () => {
	const versions = [], lacking = [];
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		versions.push(name);
		for (const request of await cache.keys()) {
			const answer = await cache.match(request);
			if (!answer.headers.get("Content-Type").startsWith("text/html")) continue;
			for (const [tag] of (await answer.text()).matchAll(/<(?:script|link)[^>]*>/g)) {
				if (tag.includes('rel="alternate"')) continue;
				for (const [, path] of tag.matchAll(/(?:src|href|data-wasm)="([^"]*)"/g)) {
					if (!await cache.match(path)) lacking.push(name + ": " + request.url + " refers to " + path);
				}
			}
		}
	}
	return { versions, lacking };
})()`

// versions waits until so many versions are kept, each of them whole, and returns
// their names.
func (p *page) versions(n int) []string {
	p.t.Helper()
	type found struct{ Versions, Lacking []string }
	var f found
	if !p.poll(func() bool {
		f = eval[found](p, wholeScript)
		return len(f.Versions) == n && len(f.Lacking) == 0
	}) {
		p.t.Fatalf("the versions %q are kept, and lack %q; want %d that are whole", f.Versions, f.Lacking, n)
	}
	return f.Versions
}

// current waits until the document is of the version with a hash.
func (p *page) current(hash string) {
	p.t.Helper()
	p.want(`document.querySelector("script[data-wasm]").dataset.wasm`, "/app."+hash+".wasm")
}

// offered waits until the page says quietly that there is a new version.
func (p *page) offered(lang string) {
	p.t.Helper()
	text := words.For(lang).Page()
	p.want(`e2e.text(".update p")`, text.Updated+" "+text.Reload+" · "+text.Later)
	p.want(`e2e.shown(document.querySelector(".update button"))`, true)
}

// take loads the new version as a person does.
func (p *page) take() {
	p.t.Helper()
	p.run(`window.old = true`)
	p.goBy(`document.querySelector(".update button").click()`)
	p.want(`window.old`, nil)
	p.ready()
}

const (
	second = "222222222222"
	third  = "333333333333"
)

// TestUpdate releases a version while the page is open in an older one: the
// page says so quietly and goes on, until the person takes the new version.
func TestUpdate(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		s := serve(t)
		files := files(t, s)
		p := open(t, s, path)
		p.installed(files)
		p.want(`e2e.text(".update")`, "") // the first version is no update

		deploy(s, files, deployment{hash: second})
		p.load(path)
		p.ready()
		p.answer("marital=single age=29")
		p.offered(lang)
		p.total(110)
		p.answer("education=bachelor")
		p.total(230)
		p.versions(2)
		p.run(`[...document.querySelectorAll(".update button")].at(-1).click()`) // not now
		p.want(`e2e.text(".update")`, "")
		p.want(`document.activeElement.id`, "main")
		p.total(230)
		p.day("2026-06-01")                                   // which browsers do not fill in
		p.run(`history.replaceState(null, "", "#elsewhere")`) // of whatever is around
		p.run(`goappOnUpdate()`)                              // another one
		p.offered(lang)
		p.take()
		p.current(second)
		p.want(`e2e.text(".update")`, "")
		p.answers(someAnswers)
		p.want(`["on-day", "on-month", "on-year"].map((id) => Number(document.getElementById(id).value))`, []int{1, 6, 2026})
		p.notices(0)
		p.want(`[location.hash, history.state, localStorage.length]`, []any{"#elsewhere", nil, 0})

		// What is kept is not carried besides, and what cannot be read is told.
		text := words.For(lang).Keep()
		p.keeping()
		p.use("keep.on")
		p.run(`goappOnUpdate()`)
		p.offered(lang)
		p.run(`history.replaceState = () => { throw new Error("it is carried") }`)
		p.take()
		p.total(230)
		p.run(`history.replaceState(%v, "")`, record.Format(&record.Record{Said: map[string]int{"round": 4095}}))
		p.goBy(`location.reload()`)
		p.told(text.Told[words.NotCarried] + " " + text.Fault[record.Newer])
		p.total(230)
		p.keeping()
		p.use("keep.forget")
		p.want(`[location.hash, history.state, localStorage.length]`, []any{"", nil, 0})

		noNetwork(s)
		p.works("/", path, path)
		p.current(second)
	})
}

// TestUpdateOfTwoTabs releases a version while two tabs are open, one of them
// since before there was a worker. Both say so, and while the one goes over to
// the new version, the other goes on with the old one and has all of its files.
func TestUpdateOfTwoTabs(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	first := open(t, s, "/")
	first.installed(files)
	first.answer("marital=single age=29")
	other := first.beside()
	other.load("/fr/")
	other.ready()

	deploy(s, files, deployment{hash: second})
	other.load("/fr/")
	other.ready()
	other.offered("fr")
	first.offered("en")
	first.versions(2)
	other.take()
	other.current(second)

	own := programOf(files)
	first.want(`document.querySelector("script[data-wasm]").dataset.wasm`, own)
	first.total(110)
	first.answer("education=bachelor")
	first.total(230)
	first.run(`document.getElementById("language").click()`)
	first.want(`document.documentElement.lang`, "fr")
	first.total(230)
	first.offered("fr")
	first.want(script(`fetch(%v).then((answer) => [answer.status, answer.headers.get("Content-Type")])`, []any{own}), []any{200, "application/wasm"})

	first.take()
	first.current(second)
	first.want(`e2e.text(".update")`, "")
}

// TestBrokenUpdate releases versions that cannot be installed: the version
// before stays whole each time, also without a network, and nobody is troubled.
func TestBrokenUpdate(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := open(t, s, "/")
	p.installed(files)
	old := p.versions(1)
	worker := func(text, kind string) func(w http.ResponseWriter, r *http.Request) bool {
		return func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/worker.js" {
				return false
			}
			w.Header().Set("Content-Type", kind)
			w.Write([]byte(text))
			return true
		}
	}
	for _, c := range []struct {
		name    string
		tried   string // begins what the browser asks for before it fails
		instead func(w http.ResponseWriter, r *http.Request) bool
	}{
		{"a file fails", "/icon-512.png", func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/icon-512.png" {
				return false
			}
			w.WriteHeader(http.StatusInternalServerError)
			return true
		}},
		{"a file is gone", "/fr/invitation/", func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/fr/invitation/" {
				r.URL.Path = "/gone"
			}
			return false
		}},
		{"half a file", "/app." + second, func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/app."+second+".wasm" {
				return false
			}
			w.Header().Set("Content-Type", "application/wasm")
			w.Header().Set("Content-Length", "800000")
			w.Write(make([]byte, 400000))
			panic(http.ErrAbortHandler)
		}},
		{"the connection is lost", "/icon.svg", func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/icon.svg" {
				panic(http.ErrAbortHandler)
			}
			return false
		}},
		{"the worker throws", "/worker.js", worker(`throw new Error("broken by the test")`, "text/javascript")},
		{"the worker is no script", "/worker.js", worker(`<p>Please log in to this network.`, "text/html")},
		{"the worker is another program", "/worker.js", worker(`{`, "text/javascript")},
	} {
		t.Run(c.name, func(t *testing.T) {
			p.t = t
			before := len(s.Requests())
			deploy(s, files, deployment{second, c.instead})
			p.tryUpdate()
			if !requested(s, before, c.tried) {
				t.Fatalf("%s was not even asked for", c.tried)
			}
			p.unharmed(s, old)
		})
	}
	t.Run("there is no room", func(t *testing.T) {
		p.t = t
		used := eval[float64](p, `navigator.storage.estimate().then((estimate) => estimate.usage)`)
		p.do(chromedp.ActionFunc(func(ctx context.Context) error {
			return storage.OverrideQuotaForOrigin(s.URL).WithQuotaSize(used + 100_000).Do(ctx)
		}))
		before := len(s.Requests())
		deploy(s, files, deployment{hash: second})
		p.tryUpdate()
		if !requested(s, before, "/app."+second) {
			t.Fatal("the new version was not even asked for")
		}
		p.unharmed(s, old)
		p.do(storage.OverrideQuotaForOrigin(s.URL))
	})
	t.Run("then it can be installed", func(t *testing.T) {
		p.t = t
		deploy(s, files, deployment{hash: second})
		p.load("/")
		p.ready()
		p.offered("en")
		p.versions(2)
		p.take()
		p.current(second)
	})
	p.t = t
}

// tryUpdate loads the page, lets the worker look for a new version, and waits
// until nothing is being installed.
func (p *page) tryUpdate() {
	p.t.Helper()
	p.load("/")
	p.ready()
	p.run(`navigator.serviceWorker.ready.then((registration) => registration.update()).catch(() => {})`)
	p.want(`navigator.serviceWorker.ready.then((r) => [r.installing, r.waiting, r.active.state])`, []any{nil, nil, "activated"})
}

// unharmed finds the versions that were kept before, and a page that works from
// them without a network and speaks of no update.
func (p *page) unharmed(s *site.Site, versions []string) {
	p.t.Helper()
	p.want(`caches.keys()`, versions)
	p.versions(len(versions))
	noNetwork(s)
	p.works("/", "/fr/", "/fr/")
	p.answer("marital=single age=29")
	p.total(110)
	p.want(`e2e.text(".update")`, "")
}

// requested reports whether something that begins with prefix was asked for after
// the first requests.
func requested(s *site.Site, skip int, prefix string) bool {
	for _, r := range s.Requests()[skip:] {
		if strings.HasPrefix(r.Target, prefix) {
			return true
		}
	}
	return false
}

// TestUpdateWhileDeployed installs a version from a server that goes on to the
// next one at that moment: files of both would be one version, and none is.
func TestUpdateWhileDeployed(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := open(t, s, "/")
	p.installed(files)
	old := p.versions(1)
	deploy(s, files, deployment{second, func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path == "/apple-touch-icon.png" {
			deploy(s, files, deployment{hash: third})
		}
		return false
	}})
	p.load("/")
	p.ready()
	p.want(script(`(async () => { // the browser looks for a newer one now and then
		await (await navigator.serviceWorker.getRegistration()).update().catch(() => {});
		const names = await caches.keys();
		return [names.length, names[0] === %v, names[1]?.includes(%v)];
	})()`, []any{old[0], third}), []any{2, true, true})
	p.versions(2)
	p.offered("en")
	p.take()
	p.current(third)
}

// TestRollback releases a version and takes it back: the site goes there and
// back again, each time whole.
func TestRollback(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := open(t, s, "/")
	p.installed(files)
	own := p.versions(1)[0]

	deploy(s, files, deployment{hash: second})
	p.load("/")
	p.ready()
	p.offered("en")
	p.take()
	p.current(second)

	s.Handle(nil)
	p.load("/")
	p.ready()
	p.offered("en")
	if names := p.versions(2); names[1] != own {
		t.Errorf("the versions %q are kept; want %s to be the newer one", names, own)
	}
	p.take()
	p.want(`document.querySelector("script[data-wasm]").dataset.wasm`, programOf(files))
	noNetwork(s)
	p.works("/", "/", "/")

	deploy(s, files, deployment{hash: third})
	p.load("/")
	p.ready()
	p.offered("en")
	if names := p.versions(2); names[0] != own {
		t.Errorf("the versions %q are kept; want %s to be the older one", names, own)
	}
}

// TestEvicted takes from the worker what it has kept, as a browser may do that
// runs out of space. The site comes from the server, and is kept again; without
// a network only the browser can say so.
func TestEvicted(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := open(t, s, "/")
	p.installed(files)
	empty := `caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))`
	p.run(empty)
	p.works("/", "/fr/", "/fr/")
	p.installed(files)
	noNetwork(s)
	p.works("/", "/fr/", "/fr/")

	p.run(empty)
	if said := p.refused("/fr/"); said != "net::ERR_FAILED" {
		t.Errorf("going to a page that nobody has: %q", said)
	}
	deploy(s, files, deployment{hash: second}) // and with it the network
	p.works("/", "/", "/")
	p.current(second)
	p.offered("en")
	noNetwork(s)
	p.works("/", "/fr/", "/fr/")
	p.current(second)
}

// TestBrokenStore breaks what the worker keeps things in: the site comes from
// the server.
func TestBrokenStore(t *testing.T) {
	s := serve(t)
	files := files(t, s)
	p := newPage(t, s)
	r := p.record()
	p.load("/")
	p.ready()
	p.installed(files)
	if !p.poll(func() bool { return r.attached() != nil }) {
		t.Fatal("the worker cannot be reached")
	}
	if err := chromedp.Run(r.attached(), chromedp.Evaluate(`caches.match = caches.open = () => Promise.reject(new Error("broken by the test")); 0`, nil)); err != nil {
		t.Fatal(err)
	}
	before := len(s.Requests())
	p.works("/", "/fr/", "/fr/")
	if !requested(s, before, "/fr/") {
		t.Error("the page did not come from the server")
	}
	p.missing("/", "/fr/unknown", files)
}
