package e2e

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"sixtydays/e2e/internal/chrome"
	"sixtydays/e2e/internal/site"
	"sixtydays/e2e/internal/stranger"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

//go:embed attempt.js
var attemptScript string

// A regime is which of a site's headers a browser heeds.
type regime struct {
	name string
	drop []string // headers that it has not got
	lets []verdict
}

// regimes are: no protection, which shows that an attempt would succeed;
// a browser that has no Connection-Allowlist; and one that has.
var regimes = []regime{
	{"no policy", []string{"Content-Security-Policy", "Permissions-Policy", "Connection-Allowlist", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy"},
		[]verdict{byPolicy, byList, unstopped}},
	{"policy", []string{"Connection-Allowlist"}, []verdict{byList, unstopped}},
	{"policy and list", nil, []verdict{unstopped}},
}

// TestAttempts tries every way that we know to tell somebody what was answered:
// another server, which listens for HTTP, connections and packets, and our own,
// which has a log for the test only. Each attempt has the verdict that the table
// gives it, those that succeed included, so that a browser which changes is
// noticed in either direction. Each also succeeds where there is no policy: it
// is the policy that stops it, not a mistake of its own.
func TestAttempts(t *testing.T) {
	browser, stop, err := chrome.Start(t.Context(), // people's own windows do more than private ones
		// Or a fetch in the background waits for half a minute without navigation.
		chromedp.Flag("enable-features", "DownloadService:navigation_completion_delay_seconds/0/start_up_delay_ms/0"))
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	for _, r := range regimes {
		t.Run(r.name, func(t *testing.T) {
			s := serve(t)
			s.EditHeader(func(h http.Header) {
				for _, name := range r.drop {
					h.Del(name)
				}
			})
			var all []*trial
			all = append(all, tryAll(t, browser, s, "/", attempts)...)
			for _, a := range apart {
				all = append(all, tryAll(t, browser, s, "/nowhere", []attempt{a})...) // has the same policy, and is light
			}
			all = append(all, tryInWorker(t, s)...)
			judge(t, s, r, all)
		})
	}
}

// A trial is an attempt that is made, and who listens to it.
type trial struct {
	attempt
	mark     string // in what is told to our own server
	stranger *stranger.Stranger
	ran      func() bool
}

// newTrial finds somebody to listen to a.
func newTrial(t *testing.T, a attempt) *trial {
	t.Helper()
	to, err := stranger.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(to.Stop)
	slug := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return '-'
	}, strings.ToLower(a.name))
	return &trial{attempt: a, mark: "?told-" + slug + "-end", stranger: to, ran: func() bool { return false }}
}

// script returns the attempt as a function that is called.
func (r *trial) script() string {
	values, err := json.Marshal([]string{"http://" + r.stranger.Host, r.mark})
	if err != nil {
		panic(err) // strings can be written
	}
	return fmt.Sprintf("(async () => { const [to, mark] = %s; %s\ntry { %s } catch { } })()", values, attemptScript, r.try)
}

// heard returns what tells that the attempt has succeeded.
func (r *trial) heard(s *site.Site) []string {
	heard := r.stranger.Heard()
	for _, request := range s.Requests() {
		if strings.Contains(request.Target+request.Header.Get("Cookie"), r.mark[1:]) {
			heard = append(heard, "our server: "+request.Method+" "+request.Target)
		}
	}
	if r.ran() {
		heard = append(heard, "its program has run")
	}
	return heard
}

// tryAll makes attempts on one page, all at the same time and as if a person had
// clicked.
func tryAll(t *testing.T, browser context.Context, s *site.Site, path string, list []attempt) []*trial {
	t.Helper()
	p := newTabOf(t, browser, s)
	p.allow(`.`) // what is stopped is stopped aloud
	p.load(path)
	p.want(`document.readyState`, "complete")
	var trials []*trial
	var script strings.Builder
	for _, a := range list {
		r := newTrial(t, a)
		r.ran = func() bool {
			ran, err := p.try(fmt.Sprintf("globalThis.ran?.[%q]", r.mark))
			return err == nil && ran == true
		}
		trials = append(trials, r)
		script.WriteString(r.script() + ";\n")
	}
	p.do(chromedp.Evaluate(script.String(), nil, func(e *runtime.EvaluateParams) *runtime.EvaluateParams {
		return e.WithUserGesture(true).WithAllowUnsafeEvalBlockedByCSP(false)
	}))
	return trials
}

// newTabOf opens a tab of another browser, in a window where it is in front.
func newTabOf(t *testing.T, browser context.Context, s *site.Site) *page {
	t.Helper()
	id, err := target.CreateTarget("about:blank").WithNewWindow(true).
		Do(cdp.WithExecutor(browser, chromedp.FromContext(browser).Browser))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithTargetID(id))
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil {
		t.Fatal(err)
	}
	return newPageOf(t, ctx, s)
}

// tryInWorker makes the attempts of the worker that keeps the site.
func tryInWorker(t *testing.T, s *site.Site) []*trial {
	t.Helper()
	p := newPage(t, s)
	p.allow(`.`)
	watched := p.record()
	p.load("/")
	p.ready()
	if !p.poll(func() bool { return watched.attached() != nil }) {
		t.Fatal("the worker cannot be reached")
	}
	var trials []*trial
	for _, a := range inWorker {
		r := newTrial(t, a)
		trials = append(trials, r)
		if err := chromedp.Run(watched.attached(), chromedp.Evaluate(r.script(), nil)); err != nil {
			t.Fatal(err)
		}
	}
	return trials
}

// settled is how long nothing has to arrive before nothing more is expected.
const settled = 1500 * time.Millisecond

// judge waits until what should succeed has, and nothing more arrives, and
// compares each attempt with its verdict.
func judge(t *testing.T, s *site.Site, r regime, trials []*trial) {
	t.Helper()
	arrived := func() (n int) {
		for _, a := range trials {
			n += len(a.heard(s))
		}
		return n
	}
	late := time.Now().Add(3 * patience) // for all of them
	for _, a := range trials {
		for slices.Contains(r.lets, a.verdict) && len(a.heard(s)) == 0 && time.Now().Before(late) {
			time.Sleep(10 * time.Millisecond)
		}
	}
	for n, since := arrived(), time.Now(); time.Since(since) < settled; time.Sleep(50 * time.Millisecond) {
		if now := arrived(); now != n {
			n, since = now, time.Now()
		}
	}
	for _, a := range trials {
		heard := a.heard(s)
		if want := slices.Contains(r.lets, a.verdict); want != (len(heard) > 0) {
			t.Errorf("%s: succeeds is %t, want %t: %q", a.name, len(heard) > 0, want, heard)
		}
	}
}
