package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sixtydays/e2e/internal/chrome"
	"sixtydays/e2e/internal/netlog"
	"sixtydays/e2e/internal/stranger"

	"github.com/chromedp/chromedp"
)

// browsersOwn are the addresses that the browser asks for of itself, from a
// profile that is new, and why. All but the last it asks for whatever it shows.
// The one by which it asks about forms is not among them: ADR 6 says why this
// site's forms bring it to ask nothing.
var browsersOwn = map[string]string{
	"https://accounts.google.com/ListAccounts":     "whether somebody is signed in to the browser",
	"http://clients2.google.com/time/":             "what time it is",
	"https://update.googleapis.com/":               "updates of the browser's parts",
	"http://update.googleapis.com/":                "updates of the browser's parts",
	"https://redirector.gvt1.com/":                 "dictionaries for spelling",
	"https://optimizationguide-pa.googleapis.com/": "models for guesses about pages",
	"https://safebrowsing.googleapis.com/":         "the list of dangerous sites",
	"https://clientservices.googleapis.com/":       "trials of the browser's features",

	// SECURITY.md and docs/privacy.md tell people.
	"https://sb-ssl.google.com/safebrowsing/clientreport/download": "whether a file that a person saves is dangerous: by its name, its size and its hash",
}

// nobody is where all names lead in this test: nothing listens there.
const nobody = "127.0.0.1:9"

// TestNetLog does everything in a browser of its own that may do all that people's
// browsers do, and reads the browser's own log of the network in the end: whatever
// tools for developers do not show is there. Our own server was reached for, and
// nobody else but for what the browser asks of its maker wherever it is.
//
// Another page in the same browser, which is allowed everything, shows that each
// way of reaching somebody would have been seen.
func TestNetLog(t *testing.T) {
	file := filepath.Join(t.TempDir(), "net.json")
	browser, stop, err := chrome.Start(t.Context(),
		chromedp.Flag("log-net-log", file), chromedp.Flag("net-log-capture-mode", "Everything"),
		chromedp.Flag("host-resolver-rules", "MAP * "+nobody+", EXCLUDE 127.0.0.1"),
		chromedp.Flag("disable-features", "site-per-process"), // the tests turn more off
		chromedp.Flag("disable-background-networking", false), chromedp.Flag("disable-component-update", false),
		chromedp.Flag("disable-client-side-phishing-detection", false), chromedp.Flag("disable-default-apps", false),
		chromedp.Flag("disable-sync", false))
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	s := serve(t)
	p := newPageOf(t, browser, s)
	p.load("/")
	p.ready()
	everything(p)
	const end = "/robots.txt?end"
	p.run(`fetch(%v)`, end)

	told := map[string]*stranger.Stranger{}
	for _, way := range []string{"request", "packet", "connection"} {
		if told[way], err = stranger.Listen(); err != nil {
			t.Fatal(err)
		}
		defer told[way].Stop()
	}
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, `<!DOCTYPE html><title>elsewhere</title>
			<link rel="dns-prefetch" href="https://a.name.example"><link rel="preconnect" href="http://%s">
			<form><input type="text" name="name"><input type="text" name="street"></form>
			<script>
			fetch("http://%s/", {mode: "no-cors"});
			const peer = new RTCPeerConnection({iceServers: [{urls: "stun:%s"}]});
			peer.createDataChannel("x");
			peer.createOffer().then((offer) => peer.setLocalDescription(offer));
			</script>`, told["connection"].Host, told["request"].Host, told["packet"].Host)
	}))
	defer elsewhere.Close()
	p.allow(`.`)
	p.do(chromedp.Navigate(elsewhere.URL + "/"))
	controls := []netlog.Reach{
		{How: "request", To: "http://" + told["request"].Host + "/"},
		{How: "packet", To: told["packet"].Host},
		{How: "connection", To: told["connection"].Host},
		{How: "lookup", To: "https://" + nobody},
		{How: "request", To: "https://content-autofill.googleapis.com/"},
	}
	var after []netlog.Reach
	var before []netlog.Reach
	if !p.poll(func() bool {
		var events []netlog.Event
		if events, err = netlog.Read(file); err != nil {
			return false
		}
		all := netlog.Reaches(events)
		i := slices.Index(all, netlog.Reach{How: "request", To: s.URL + end})
		if i < 0 {
			return false
		}
		before, after = all[:i+1], all[i+1:]
		return !slices.ContainsFunc(controls, func(c netlog.Reach) bool {
			return !slices.ContainsFunc(after, func(r netlog.Reach) bool { return r.How == c.How && strings.HasPrefix(r.To, c.To) })
		})
	}) {
		t.Fatalf("what another page does is not in the log (%v): %q, want %q", err, after, controls)
	}
	checkReaches(t, before, s.URL)
}

// checkReaches finds nobody among those that were reached for but our own server
// and the browser's maker.
func checkReaches(t *testing.T, all []netlog.Reach, origin string) {
	t.Helper()
	ours := 0
	for _, r := range all {
		switch {
		case r.To == origin || strings.HasPrefix(r.To, origin+"/") || "http://"+r.To == origin:
			ours++
		case r.How == "request" && isBrowsersOwn(r.To), r.How == "connection" && r.To == nobody:
		default:
			t.Errorf("the browser has reached for %s: a %s", r.To, r.How)
		}
	}
	if ours < 10 {
		t.Errorf("the log has only %d of our own: %q", ours, all)
	}
}

func isBrowsersOwn(url string) bool {
	for address := range browsersOwn {
		if strings.HasPrefix(url, address) {
			return true
		}
	}
	return false
}
