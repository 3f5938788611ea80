package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/e2e/internal/engine"
)

// element is the element for frames with its script, as a page of another site
// has it. What follows it shows that it takes its place.
func element(site, attrs string) string {
	return fmt.Sprintf(`<sixty-days %s><a href="%s/">The calculator</a></sixty-days>
		<script async src="%s/embed/v1.js"></script><p id="after">After.</p>`, attrs, site, site)
}

// frame is a plain frame, with more attributes, and its link.
func frame(site, attrs string) string {
	return fmt.Sprintf(`<iframe src="%s/embed/en/#view=score" title="Calculator" width="100%%" height="900" %s></iframe>
		<p><a href="%s/">The calculator</a></p>`, site, attrs, site)
}

// wordPress is what WordPress makes of our oEmbed, and what its script does with
// messages: https://github.com/WordPress/wordpress-develop, wp-embed.js.
func wordPress(site string) string {
	return fmt.Sprintf(`<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5"><a href="%[1]s/">CRS score calculator</a></blockquote>
		<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden"
			src="%[1]s/embed/en/#view=score#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5" title="CRS score calculator" width="100%%" height="900" frameborder="0"></iframe>
		<script>addEventListener("message", ({ data, source }) => {
			if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
			const own = '[data-secret="' + data.secret + '"]';
			for (const quote of document.querySelectorAll("blockquote" + own)) quote.style.display = "none";
			for (const frame of document.querySelectorAll("iframe" + own)) {
				if (source !== frame.contentWindow) continue;
				frame.removeAttribute("style");
				if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
			}
		})</script>`, site)
}

// sandboxed are the rights of the frame that docs/embedding.md proposes.
const sandboxed = `sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"`

// TestEmbeds shows the calculator on pages of every kind, and has it calculate in
// each.
func TestEmbeds(t *testing.T) {
	s := serve(t)
	const script = `sixty-days > iframe`
	rows := []struct {
		name  string
		page  hostPage
		blog  bool   // comes by http from a name that is not this machine's
		frame string // selector
		then  string // holds on the host's page in the end
	}{
		{"plain frame", hostPage{html: frame(s.URL, "")}, false, "iframe", `true`},
		{"sandboxed frame", hostPage{html: frame(s.URL, sandboxed)}, false, "iframe", `true`},
		{"credentialless frame", hostPage{html: frame(s.URL, "credentialless")}, false, "iframe", `true`},
		{"WordPress", hostPage{html: wordPress(s.URL)}, false, "iframe",
			`document.querySelector("iframe").height === "1000" && heard.some((data) => data.message === "height" && data.secret === "a1B2c3D4e5")`},
		{"WordPress by http", hostPage{html: wordPress(s.URL)}, true, "iframe", `document.querySelector("iframe").height === "1000"`},
		{"element", hostPage{html: element(s.URL, "")}, false, script,
			`document.querySelector("sixty-days > iframe").clientHeight > 1500 && document.querySelector("iframe").title === "CRS score calculator – Sixty Days"`},
		{"element by http", hostPage{html: element(s.URL, "")}, true, script, `isSecureContext === false`},
		{"isolated host", hostPage{html: element(s.URL, "") + frame(s.URL, `id="plain"`), header: map[string]string{
			"Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin"}}, false, script, `true`},
		{"isolated host, plain frame", hostPage{html: frame(s.URL, ""), header: map[string]string{
			"Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin"}}, false, "iframe", `true`},
		{"strict policy", hostPage{html: element(s.URL, ""), header: map[string]string{
			"Content-Security-Policy": "default-src 'none'; script-src 'nonce-host' " + s.URL + "; frame-src " + s.URL}}, false, script,
			`document.querySelector("sixty-days > iframe").clientHeight > 1500`},
		{"no height of its own", hostPage{html: `<div id="none" style="height: 0">` + element(s.URL, "") + `</div>`}, false, script,
			`document.getElementById("none").clientHeight === 0 && document.querySelector("sixty-days > iframe").clientHeight > 1500`},
		{"right to left", hostPage{attrs: `lang="ar" dir="rtl"`, html: element(s.URL, "")}, false, script,
			`document.documentElement.scrollWidth <= innerWidth && document.querySelector("sixty-days > iframe").getBoundingClientRect().right <= innerWidth`},
	}
	pages := map[string]hostPage{}
	for _, r := range rows {
		pages[path(r.name)] = r.page
	}
	h := serveHost(t, pages)
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		for _, r := range rows {
			t.Run(r.name, func(t *testing.T) {
				at := h.URL
				if r.blog {
					at = h.Blog
				}
				must(t, tab.Open(at+"/"+path(r.name)))
				calculates(t, tab.Frame(r.frame))
				must(t, tab.Wait(`Boolean(`+r.then+`)`, true))
				wordPress := strings.HasPrefix(r.name, "WordPress")
				address := `document.querySelector(".bottom").textContent.includes("` + s.URL + `/")`
				must(t, tab.Frame(r.frame).Wait(address, wordPress)) // where no link opens, it is there to copy
				if !wordPress {                                      // which hides its own link
					must(t, tab.Wait(`e2e.shown(document.querySelector('a[href="`+s.URL+`/"]'))`, true))
				}
			})
		}
	})
}

// path makes a path of the name of a row.
func path(name string) string { return strings.NewReplacer(" ", "-", ",", "").Replace(name) }

// calculates answers two questions in a frame, which then says the score.
func calculates(t *testing.T, in *engine.Document) {
	t.Helper()
	must(t, in.Wait(`document.documentElement.dataset.ready`, "true"))
	pageOf(t, in).answer("marital=single age=29")
	must(t, in.Wait(`e2e.text("#total")`, "110"))
}

// TestEmbedsWithoutCookies does so in browsers that keep nothing.
func TestEmbedsWithoutCookies(t *testing.T) {
	s := serve(t)
	pages := map[string]hostPage{
		"element": {html: element(s.URL, "")}, "plain": {html: frame(s.URL, "")},
		"sandbox": {html: frame(s.URL, "sandbox=allow-scripts")}, "credentialless": {html: frame(s.URL, "credentialless")},
	}
	h := serveHost(t, pages)
	blocked := ofHosts()
	blocked.CookiesBlocked = true
	inEachEngine(t, blocked, func(t *testing.T, tab *engine.Tab) {
		for name := range pages {
			must(t, tab.Open(h.URL+"/"+name))
			calculates(t, tab.Frame("iframe"))
			must(t, tab.Frame("iframe").Wait(`document.documentElement.dataset.storage`, "memory"))
		}
	})
}

// TestEmbedFallsBack is about pages that let the script or the frame not in: the
// link that stands inside the element is there for their readers.
func TestEmbedFallsBack(t *testing.T) {
	s := serve(t)
	closed := func(policy string) hostPage {
		return hostPage{html: element(s.URL, ""), header: map[string]string{"Content-Security-Policy": policy}}
	}
	h := serveHost(t, map[string]hostPage{
		"no-script": closed("script-src 'nonce-host'"),
		"no-frame":  closed("frame-src 'none'"),
		"gone":      {html: strings.ReplaceAll(element(s.URL, ""), "/embed/v1.js", "/embed/v0.js")},
		"altered": {html: strings.Replace(element(s.URL, ""), `v1.js"`,
			`v1.js" crossorigin="anonymous" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"`, 1)},
	})
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		for _, name := range []string{"no-script", "no-frame", "gone", "altered"} {
			must(t, tab.Open(h.URL+"/"+name))
			must(t, tab.Wait(`document.readyState`, "complete"))
			must(t, tab.Wait(`e2e.shown(document.querySelector("sixty-days > a")) && document.querySelector("sixty-days > a").getBoundingClientRect().height > 0`, true))
			must(t, tab.Wait(`document.querySelector("sixty-days > iframe") !== null`, name == "no-frame"))
		}
	})
}

// TestElement is about the attributes of the element, several of it, and what
// becomes of it when it is taken away and put back.
func TestElement(t *testing.T) {
	s := serve(t)
	link := `<a href="` + s.URL + `/">The calculator</a>`
	h := serveHost(t, map[string]hostPage{"many": {attrs: `lang="fr-CA"`, html: element(s.URL, `id="first"`) +
		`<sixty-days id="second" lang="en" view="invitation" theme="dark" accent="7A1F5C">` + link + `</sixty-days>
		<sixty-days id="fixed" lang="xx" height="450" view="../../x" theme="&quot;>" accent="red;">` + link + `</sixty-days>
		<sixty-days id="noted" data-height="300" theme="light">` + link + `</sixty-days>
		<script async src="` + s.URL + `/embed/v1.js"></script>`}})
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		must(t, tab.Resize(700, 800)) // where the result is not beside the questions
		must(t, tab.Open(h.URL+"/many"))
		must(t, tab.Wait(`[...document.querySelectorAll("sixty-days > iframe:first-child")].map((frame) => frame.src)`, []string{
			s.URL + "/embed/fr/#",
			s.URL + "/embed/en/#view=invitation&theme=dark&accent=7A1F5C",
			s.URL + "/embed/en/#height=fixed",
			s.URL + "/embed/fr/#theme=light&height=fixed",
		}))
		first, second := tab.Frame("#first > iframe"), tab.Frame("#second > iframe")
		calculates(t, first)
		must(t, first.Wait(`e2e.text("h1")`, words.French{}.Page().Heading))
		must(t, tab.Eval(`document.getElementById("second").scrollIntoView()`, nil)) // frames out of sight load later
		must(t, second.Wait(`e2e.text("h1")`, words.English{}.Invitation().Heading))
		must(t, second.Wait(`getComputedStyle(document.body).backgroundColor`, "rgb(20, 24, 29)"))
		must(t, tab.Eval(`document.getElementById("fixed").scrollIntoView()`, nil))
		must(t, tab.Wait(`["first", "second", "fixed", "noted"].map((id) => document.getElementById(id).firstElementChild.clientHeight)
			.map((height) => height === 450 || height === 300 ? height : height > 800)`, []any{true, true, 450, 300}))
		must(t, tab.Frame("#fixed > iframe").Wait(`document.documentElement.hasAttribute("data-scrolls") && e2e.shown(document.querySelector(".phone-bar"))`, true))
		must(t, first.Wait(`document.documentElement.hasAttribute("data-scrolls")`, false))

		// One that is put elsewhere begins anew, with one frame; so does a copy.
		must(t, tab.Eval(`document.body.append(document.getElementById("second"))`, nil))
		must(t, second.Wait(`e2e.text("h1")`, words.English{}.Invitation().Heading))
		must(t, tab.Eval(`document.body.append(Object.assign(document.getElementById("second").cloneNode(true), {id: "copy"}))`, nil))
		must(t, tab.Eval(`document.getElementById("copy").scrollIntoView()`, nil))
		must(t, tab.Frame("#copy > iframe").Wait(`e2e.text("h1")`, words.English{}.Invitation().Heading))
		must(t, tab.Wait(`["second", "copy"].map((id) => document.getElementById(id).querySelectorAll("iframe").length)`, []int{1, 1}))
		must(t, tab.Wait(`document.getElementById("copy").firstElementChild.clientHeight > 800`, true))

		// Without it nobody listens, and nothing goes wrong.
		must(t, tab.Eval(`document.getElementById("second").remove()`, nil))
		must(t, tab.Eval(`postMessage({sixtydays: 1, type: "height", height: 400}, "*")`, nil))
		must(t, tab.Wait(`heard.some((data) => data.height === 400)`, true))
		calculates(t, first)
	})
}

// TestElementOpensLater is about an element in a part of a page that is folded
// away: its frame is as high as it must be when the part is unfolded.
func TestElementOpensLater(t *testing.T) {
	s := serve(t)
	h := serveHost(t, map[string]hostPage{"folded": {html: `<details><summary>Calculator</summary>` + element(s.URL, "") + `</details>
		<div id="shut" style="height: 0; overflow: hidden"><sixty-days></sixty-days></div>`}})
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		must(t, tab.Open(h.URL+"/folded"))
		must(t, tab.Wait(`document.querySelectorAll("sixty-days > iframe").length`, 2))
		must(t, tab.Eval(`document.querySelector("details").open = true`, nil))
		calculates(t, tab.Frame("details iframe"))
		must(t, tab.Wait(`document.querySelector("details iframe").clientHeight > 1500`, true))
		must(t, tab.Eval(`document.getElementById("shut").style.height = "auto"`, nil))
		must(t, tab.Eval(`document.getElementById("shut").scrollIntoView()`, nil))
		calculates(t, tab.Frame("#shut iframe"))
		must(t, tab.Wait(`document.querySelector("#shut iframe").clientHeight > 1500`, true))
	})
}

// TestElementBelievesItsFrame posts what an element must not believe: from
// others, from another origin, and no sensible heights.
func TestElementBelievesItsFrame(t *testing.T) {
	s := serve(t)
	h := serveHost(t, map[string]hostPage{
		"host": {html: element(s.URL, "") + `<iframe id="sibling" src="/evil"></iframe><iframe id="other" src="` + s.URL + `/embed/en/" width="300" height="300"></iframe>`},
		"evil": {html: `<script>parent.postMessage({sixtydays: 1, type: "height", height: 19999}, "*")</script>`},
	})
	height := `document.querySelector("sixty-days > iframe").style.height`
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		must(t, tab.Open(h.URL+"/host"))
		own := tab.Frame("sixty-days > iframe")
		must(t, own.Wait(`document.documentElement.dataset.ready`, "true"))
		must(t, tab.Wait(`heard.some((data) => data.height === 19999)`, true))
		var before string
		must(t, own.Wait(`new Promise((done) => setTimeout(done, 300, true))`, true)) // it may still be on its way to its height
		must(t, tab.Eval(height, &before))
		post := func(in *engine.Document, target, data string) {
			t.Helper()
			must(t, in.Eval(target+`.postMessage(`+data+`, "*")`, nil))
			must(t, in.Eval(target+`.postMessage("last", "*")`, nil))
			must(t, tab.Wait(`heard.at(-1) === "last" && heard.pop() === "last"`, true)) // each before the next
		}
		// Nobody else can say how high the frame is, whatever their origin.
		post(&tab.Document, "window", `{sixtydays: 1, type: "height", height: 5000}`)
		post(tab.Frame("#sibling"), "parent", `{sixtydays: 1, type: "height", height: 5000}`)
		post(tab.Frame("#other"), "parent", `{sixtydays: 1, type: "height", height: 5000}`)
		for _, data := range []string{
			`null`, `1`, `"height"`, `{}`, `{type: "height", height: 5000}`, `{sixtydays: 2, type: "height", height: 5000}`,
			`{sixtydays: "1", type: "height", height: 5000}`, `{sixtydays: 1, height: 5000}`, `{sixtydays: 1, type: "width", height: 5000}`,
			`{sixtydays: 1, type: "height"}`, `{sixtydays: 1, type: "height", height: NaN}`, `{sixtydays: 1, type: "height", height: Infinity}`,
			`{sixtydays: 1, type: "height", height: "5000"}`, `{sixtydays: 1, type: "height", height: [5000]}`, `{sixtydays: 1, type: "height", height: null}`,
		} {
			post(own, "parent", data)
		}
		must(t, tab.Wait(height, before))
		// The frame's own word is held to what can be a height. It answers to a new
		// size with the height that it needs, so that what it grew to is noted.
		must(t, tab.Eval(`(() => {
			const frame = document.querySelector("sixty-days > iframe");
			window.grown = [];
			new MutationObserver(() => grown.push(frame.style.height)).observe(frame, { attributes: true });
		})()`, nil))
		for _, c := range []struct{ said, is string }{
			{"1e9", "20000px"}, {"-1", "200px"}, {"20001", "20000px"}, {"0", "200px"}, {"555.2", "556px"}, {"201", "201px"},
		} {
			must(t, tab.Eval(`grown.splice(0)`, nil))
			post(own, "parent", `{sixtydays: 1, type: "height", height: `+c.said+`}`)
			must(t, tab.Wait(script(`grown.includes(%v)`, []any{c.is}), true))
		}
		// A frame that has gone elsewhere is not ours any more.
		must(t, tab.Eval(`document.querySelector("sixty-days > iframe").src = "/evil"`, nil))
		must(t, tab.Wait(`heard.filter((data) => data?.height === 19999).length`, 2))
		must(t, tab.Wait(height+` === "19999px"`, false))
	})
}

// TestHostHearsHeightsOnly records every message that a page hears while all is
// answered in its frames: they are numbers, and the word that the frame is ready.
func TestHostHearsHeightsOnly(t *testing.T) {
	s := serve(t)
	h := serveHost(t, map[string]hostPage{"both": {html: element(s.URL, `id="score"`) + `<sixty-days id="invitation" lang="fr" view="invitation"></sixty-days>`},
		"wordpress": {html: wordPress(s.URL)}, "fixed": {html: element(s.URL, `height="600"`)}})
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		for _, c := range []struct {
			page   string
			frames []string
			kinds  []string
		}{
			{"both", []string{"#score > iframe", "#invitation > iframe"}, []string{"height,sixtydays,type", "sixtydays,type"}},
			{"wordpress", []string{"iframe"}, []string{"height,sixtydays,type", "message,secret,value", "sixtydays,type"}},
			{"fixed", []string{"iframe"}, []string{"sixtydays,type"}},
		} {
			must(t, tab.Open(h.URL+"/"+c.page))
			for _, selector := range c.frames {
				in := tab.Frame(selector)
				must(t, tab.Eval(script(`document.querySelector(%v).scrollIntoView()`, []any{selector}), nil))
				must(t, in.Wait(`document.documentElement.dataset.ready`, "true"))
				if selector == "iframe" {
					calculates(t, in)
					continue
				}
				if selector == "#invitation > iframe" {
					p := pageOf(t, in)
					p.run(`e2e.choose("round", "", document.getElementById("round").options[2].value, false)`)
					p.choose("class", "", 1)
					p.radio("door", "full")
					p.radio("sheet", "true")
				}
				pageOf(t, in).answer(journeys[0].answers)
				must(t, in.Eval(`window.print = () => {}`, nil), in.Eval(`e2e.openAll()`, nil))
				pageOf(t, in).pressAll()
			}
			must(t, tab.Wait(`heard.every((data) => [data.height, data.value].every((n) => n === undefined || Number.isInteger(n) && n > 0 && n < 30000)
				&& (data.type ?? data.message) !== undefined
				&& (data.sixtydays === 1 ? data.type === "ready" || data.type === "height" : data.message === "height" && data.secret === "a1B2c3D4e5"))`, true))
			var kinds []string
			must(t, tab.Eval(`[...new Set(heard.map((data) => Object.keys(data).sort().join()))].sort()`, &kinds))
			if !slices.Equal(kinds, c.kinds) {
				t.Errorf("%s: the page hears messages with %q, want %q", c.page, kinds, c.kinds)
			}
		}
	})
}

// TestFullSiteWithTheAnswers follows the link below a frame: the whole site has
// the answers, by nothing but the fragment of the address.
func TestFullSiteWithTheAnswers(t *testing.T) {
	s := serve(t)
	h := serveHost(t, map[string]hostPage{"host": {html: element(s.URL, `lang="fr"`)}})
	onHosts(t, func(t *testing.T, tab *engine.Tab) {
		must(t, tab.Open(h.URL+"/host"))
		in := tab.Frame("sixty-days > iframe")
		must(t, in.Wait(`document.documentElement.dataset.ready`, "true"))
		must(t, in.Wait(`document.getElementById("take")`, nil)) // nothing is answered yet
		calculates(t, in)
		must(t, in.Wait(`[document.querySelector("#take a").target, document.querySelector("#take a").rel]`, []string{"_blank", "noopener noreferrer external"}))
		var href string
		must(t, in.Eval(`document.querySelector("#take a").href`, &href))
		if !strings.HasPrefix(href, s.URL+"/fr/#") {
			t.Errorf("the link leads to %s", href)
		}
		must(t, tab.Open(href))
		must(t, tab.Wait(`e2e.text("#total")`, "110"))
	})
	for _, request := range s.Requests() {
		if strings.Contains(request.Target, "answers") {
			t.Errorf("the server was asked for %s", request.Target)
		}
	}
}
