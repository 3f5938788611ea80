package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/e2e/internal/engine"
)

// sites holds the address of the page for owners of other sites by language, and
// embeds those of the pages for frames.
var (
	sites  = map[string]string{"en": "/site/", "fr": "/fr/site/"}
	embeds = map[string]string{"en": "/embed/en/", "fr": "/embed/fr/"}
)

// siteStates are those in which the page is looked at.
var siteStates = []state{
	{"as it begins", func(p *page) { p.snippet("</script>") }},
	{"a colour of one's own", func(p *page) {
		p.radio("way", "frame")
		p.radio("view", "invitation")
		p.radio("theme", "dark")
		p.choose("accent", "", int(words.AccentOwn))
		p.choose("blue", "", 170)
		p.choose("height", "", 4)
		p.snippet("accent=0000aa")
	}},
	{"WordPress", func(p *page) {
		p.radio("way", "address")
		p.snippet("invitation/\n")
	}},
}

// snippet waits until the snippet contains a text and returns it.
func (p *page) snippet(text string) string {
	p.t.Helper()
	p.want(script(`e2e.text("#snippet").includes(%v)`, []any{text}), true)
	return eval[string](p, `e2e.text("#snippet")`)
}

// TestSnippets takes a snippet of each way from the page and puts it into pages of
// another site, where the frame is what was chosen: by what the snippet says and
// nothing else.
func TestSnippets(t *testing.T) {
	s := serve(t)
	p := open(t, s, "/site/")
	p.radio("lang", "fr")
	p.radio("view", "invitation")
	p.radio("theme", "dark")
	p.choose("accent", "", int(words.AccentOwn))
	p.choose("red", "", 255)
	p.choose("green", "", 204)
	pages := map[string]hostPage{"script": {html: p.snippet("ffcc00")}}
	p.radio("way", "frame")
	p.choose("height", "", 4)
	pages["frame"] = hostPage{html: p.snippet(`height="1200"`)}
	p.radio("way", "address")
	pages["address"] = hostPage{html: asWordPress(t, strings.TrimSpace(p.snippet(s.URL+"/fr/invitation/\n")))}
	for name := range pages {
		if !strings.Contains(pages[name].html, `<a href="`+s.URL+`/fr/invitation/">`) {
			t.Errorf("%s has no link: %s", name, pages[name].html)
		}
	}
	h := serveHost(t, pages)
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		for name := range pages {
			must(t, tab.Open(h.URL+"/"+name))
			in := tab.Frame("iframe")
			must(t, in.Wait(`document.documentElement.dataset.ready`, "true"))
			must(t, in.Wait(`e2e.text("h1")`, words.French{}.Invitation().Heading))
			if name == "address" {
				continue // has the colours of its reader
			}
			must(t, in.Wait(`getComputedStyle(document.body).backgroundColor`, "rgb(20, 24, 29)"))
			must(t, in.Wait(`getComputedStyle(document.documentElement).getPropertyValue("--accent")`, "#ffcc00"))
		}
	})
}

// TestSiteTellsNothing goes through what the page for owners of other sites offers.
// It shows frames, which are documents: what is asked for are the site's own files,
// and nothing that was chosen or answered goes with it.
func TestSiteTellsNothing(t *testing.T) {
	s := serve(t)
	own := append(files(t, s), embeds["en"], embeds["fr"])
	own = append(own, regexp.MustCompile(`/frame\.[0-9a-f]+\.(?:js|css)`).FindAllString(source(t, s.URL+embeds["en"]), -1)...)
	before := len(s.Requests())
	p := newPage(t, s)
	r := p.record()
	p.load("/site/")
	p.ready()
	for _, state := range siteStates {
		state.into(p)
	}
	p.radio("way", "frame") // the address has no preview
	const frame = `document.querySelector("#preview iframe").contentDocument`
	p.want(frame+`?.documentElement?.dataset.ready`, "true")
	p.run(`(() => {
		const age = ` + frame + `.querySelector("select");
		age.value = age.options[1].value;
		age.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
	p.installed(files(t, s))
	loadsOwn(t, s, own, r, before)
}

// asWordPress does what WordPress does with an address alone on a line: it asks
// the page for its oEmbed, and keeps of that only what it allows.
func asWordPress(t *testing.T, address string) string {
	t.Helper()
	link := regexp.MustCompile(`<link rel="alternate" type="application/json\+oembed" href="([^"]+)"`).FindStringSubmatch(source(t, address))
	if link == nil {
		t.Fatalf("%s tells of no oEmbed", address)
	}
	var told struct{ HTML string }
	must(t, json.Unmarshal([]byte(source(t, link[1]+"?maxwidth=600&maxheight=900&dnt=1")), &told))
	const secret = "a1B2c3D4e5"
	html := regexp.MustCompile(` src="(.*?)"`).ReplaceAllString(told.HTML, ` src="$1#?secret=`+secret+`" data-secret="`+secret+`"`)
	return strings.Replace(html, "<iframe", `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`, 1)
}

// source returns what stands at an address.
func source(t *testing.T, address string) string {
	t.Helper()
	response, err := http.Get(address)
	must(t, err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	must(t, err)
	if response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s", address, response.Status)
	}
	return string(text)
}

// TestPreview shows the frame that is chosen, each time anew and without a step
// for the way back, and keeps what is chosen from language to language.
func TestPreview(t *testing.T) {
	p := open(t, serve(t), "/site/")
	frame := `document.querySelector("#preview iframe").contentDocument`
	shows := func(heading string) {
		t.Helper()
		p.want(frame+`?.documentElement?.dataset.ready`, "true")
		p.want(frame+`.querySelector("h1").textContent`, heading)
	}
	shows(words.English{}.Page().Heading)
	steps := eval[int](p, `history.length`)
	p.radio("view", "invitation")
	shows(words.English{}.Invitation().Heading)
	p.radio("lang", "fr")
	shows(words.French{}.Invitation().Heading)
	p.want(`history.length`, steps)
	p.run(`document.getElementById("language").click()`)
	p.want(`e2e.text("h1")`, words.French{}.Site().Heading)
	shows(words.French{}.Invitation().Heading)
	p.snippet(`lang="fr" view="invitation"`)
	p.want(`e2e.violations`, []string{})
}

// TestCopy copies the snippet, or selects it where a page may not.
func TestCopy(t *testing.T) {
	s := serve(t)
	p := open(t, s, "/site/")
	clipboard := func(is string) {
		t.Helper()
		p.run(`Object.defineProperty(navigator, "clipboard", { configurable: true, value: ` + is + ` })`)
	}
	clipboard(`{ writeText: async (text) => { window.copied = text; } }`)
	snippet := p.snippet("sixty-days")
	p.run(`document.querySelector("[name=copy]").click()`)
	p.want(`e2e.text("#copied")`, words.English{}.Site().Copied)
	p.want(`window.copied`, snippet)

	p.radio("view", "invitation")
	p.want(`e2e.text("#copied")`, "")
	for _, without := range []string{`undefined`, `{ writeText: async () => { throw new Error("no") } }`} {
		p.run(`getSelection().removeAllRanges()`)
		clipboard(without)
		p.run(`document.querySelector("[name=copy]").click()`)
		p.want(`e2e.text("#copied")`, words.English{}.Site().Selected)
		p.want(`getSelection().toString().trim()`, strings.TrimSpace(p.snippet("invitation")))
	}
}

// TestSiteIsADocument goes to the page for owners of other sites and back. It may
// show frames and the others may not, so that each is loaded as a document.
func TestSiteIsADocument(t *testing.T) {
	s := serve(t)
	p := open(t, s, "/")
	p.want(`[...document.querySelectorAll(".bottom a")].filter((a) => a.pathname === "/site/").map((a) => [a.target, a.rel])`,
		[][]string{{"_blank", "noopener noreferrer external"}})
	p.load("/site/")
	p.ready()
	p.run(`window.before = true`)
	p.goBy(`document.querySelector("nav a").click()`)
	p.want(`[location.pathname, window.before ?? null, document.documentElement.dataset.ready]`, []any{"/", nil, "true"})
}

// TestSiteAsksByLists is about text fields, of which there are none here either.
func TestSiteAsksByLists(t *testing.T) {
	p := open(t, serve(t), "/site/")
	for _, state := range siteStates {
		state.into(p)
		p.want(`[...document.querySelectorAll("input, textarea, [contenteditable]")].filter((e) => e.type !== "radio").length`, 0)
	}
}
