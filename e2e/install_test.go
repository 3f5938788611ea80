package e2e

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/e2e/internal/chrome"
	"sixtydays/e2e/internal/site"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// below is where the site stands on a host that has other sites too.
const below = "/tools/crs/"

// plainHost exports the site and serves it below a path as a host does that knows
// nothing of it: no header of ours, no page of ours for unknown addresses. The
// site that it returns is that path; stop takes it off the network.
func plainHost(t *testing.T) (s *site.Site, stop func()) {
	t.Helper()
	folder := t.TempDir()
	if said, err := exec.Command(program, "export", "-base", below, folder).CombinedOutput(); err != nil {
		t.Fatalf("export: %v: %s", err, said)
	}
	host := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(below, "/"), http.FileServer(http.Dir(folder))))
	t.Cleanup(host.Close)
	return &site.Site{URL: host.URL + strings.TrimSuffix(below, "/")}, host.Close
}

// installable finds that the browser would install the site from the page that
// is open, as its manifest says.
func (p *page) installable(base, lang string) {
	p.t.Helper()
	var address, data string
	var wrong []*cdp.AppManifestError
	var lacking []*cdp.InstallabilityError
	p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		if address, wrong, data, _, err = cdp.GetAppManifest().Do(ctx); err == nil {
			lacking, err = cdp.GetInstallabilityErrors().Do(ctx)
		}
		return err
	}))
	home := base + map[string]string{"en": "", "fr": "fr/"}[lang]
	if !strings.HasSuffix(address, home+"manifest.webmanifest") {
		p.t.Errorf("%s: the manifest is at %s", home, address)
	}
	for _, e := range wrong {
		p.t.Errorf("%s: the manifest: line %d: %s", home, e.Line, e.Message)
	}
	for _, e := range lacking {
		p.t.Errorf("%s: cannot be installed: %s %v", home, e.ErrorID, e.ErrorArguments)
	}
	var manifest struct {
		Lang, StartURL string
		Icons          []struct{ Src, Sizes string }
		Shortcuts      []struct{ Name, URL string }
	}
	if err := json.Unmarshal([]byte(strings.ReplaceAll(data, `"start_url"`, `"startURL"`)), &manifest); err != nil {
		p.t.Fatalf("%s: %v in %s", home, err, data)
	}
	if manifest.Lang != lang || manifest.StartURL != home {
		p.t.Errorf("%s: the manifest begins at %s in %q", home, manifest.StartURL, manifest.Lang)
	}
	for _, icon := range manifest.Icons {
		// As large as it claims, decoded by the browser.
		if icon.Sizes != "any" {
			p.want(script(`new Promise((done) => {
				const image = new Image();
				image.onload = image.onerror = () => done(image.naturalWidth + "x" + image.naturalHeight);
				image.src = %v;
			})`, []any{icon.Src}), icon.Sizes)
		}
	}
	for _, s := range manifest.Shortcuts {
		if !strings.HasPrefix(s.URL, home) || s.Name == "" {
			p.t.Errorf("%s: a shortcut %q to %s", home, s.Name, s.URL)
		}
	}
}

// TestInstallable asks a browser whether it would install the site, in both
// languages, at the root of a host and below a path of one.
func TestInstallable(t *testing.T) {
	browser, stop, err := chrome.Start(t.Context()) // a window that keeps nothing installs nothing
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	plain, _ := plainHost(t)
	p := newPageOf(t, browser, serve(t))
	for _, c := range []struct {
		site *site.Site
		base string
	}{{p.site, "/"}, {plain, below}} {
		p.site = c.site
		for _, lang := range []string{"en", "fr"} {
			p.load(map[string]string{"en": "/", "fr": "/fr/"}[lang])
			p.ready()
			p.want(`navigator.serviceWorker.ready.then((registration) => registration.active.state)`, "activated")
			p.installable(c.base, lang)
		}
	}
}

// TestBelow opens the exported site below a path of a server that knows nothing
// of it, and then without the server: every page works, and unknown addresses
// have our own page.
func TestBelow(t *testing.T) {
	s, stop := plainHost(t)
	kept := files(t, s)
	for _, path := range kept {
		if !strings.HasPrefix(path, below) {
			t.Errorf("the worker keeps %s, which is another's", path)
		}
	}
	p := open(t, s, "/")
	p.installed(kept)
	all := func() {
		for _, path := range pages(kept) {
			p.works(below, path, "/"+strings.TrimPrefix(path, below)+"?utm_source=x")
		}
		for _, address := range unknown("/") {
			p.missing(below, address, kept)
		}
	}
	all()
	stop()
	all()
}

// offerScript makes the offer that a browser makes, and counts how often it is
// told to ask the person.
const offerScript = `(() => {
	const offer = new Event("beforeinstallprompt", { cancelable: true });
	offer.prompt = async () => { window.prompted = (window.prompted ?? 0) + 1; };
	dispatchEvent(offer);
	return offer.defaultPrevented;
})()`

// TestInstallOffer makes the browser's offer to the page: it waits quietly below
// the page until the person takes it, and is not made again after an answer.
func TestInstallOffer(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Install()
		s := serve(t)
		p := open(t, s, path)
		button := `document.getElementById("install")`
		p.want(button, nil)
		p.want(`e2e.text("#how-to-install")`, text.How) // a browser that never offers it
		p.want(`e2e.shown(document.getElementById("how-to-install"))`, true)
		p.run(`document.getElementById("how-to-install").click()`)
		said := eval[[]string](p, `[...document.querySelectorAll("details:has(#how-to-install) li")].filter(e2e.shown).map((li) => li.textContent)`)
		if !slices.Equal(said, []string{text.Chromium, text.Safari, text.Firefox}) {
			t.Errorf("how to install it: %q", said)
		}

		p.want(offerScript, true) // the browser does not ask by itself
		p.want(`e2e.text("#install")`, text.Button)
		p.want(`document.querySelector("footer").contains(document.getElementById("install"))`, true)
		p.want(`scrollY`, 0)
		p.want(`window.prompted`, nil)
		p.run(layoutScript)
		p.screen(320, "light")
		for _, wrong := range p.measured("overflow", "clipped", "overlaps", "small") {
			t.Error(wrong)
		}
		p.run(button + `.click()`)
		p.want(`window.prompted`, 1)
		p.want(button, nil)
		p.want(`document.activeElement.id`, "how-to-install")

		p.want(offerScript, true)
		p.run(`document.getElementById("language").click()`)
		p.want(script(`document.documentElement.lang !== %v`, []any{lang}), true)
		p.run(`e2e.quiet()`)
		p.want(button, nil)
		p.want(`window.prompted`, 1)
	})
}

// TestInstallOfferEarly makes the offer before the program has come, and takes
// it back because the site was installed in another way.
func TestInstallOfferEarly(t *testing.T) {
	s := serve(t)
	release := s.HoldProgram()
	p := newPage(t, s)
	p.load("/")
	p.want(`document.readyState !== "loading" && typeof goappIsAppInstallable`, "function")
	p.want(offerScript, true)
	release()
	p.ready()
	p.want(`e2e.text("#install")`, words.English{}.Install().Button)
	p.run(`dispatchEvent(new Event("appinstalled"))`)
	p.want(`document.getElementById("install")`, nil)
}

// TestInstalled opens the site in a window of its own, as browsers of either
// family tell it: there is nothing left to install.
func TestInstalled(t *testing.T) {
	s := serve(t)
	for _, told := range []string{
		`const real = matchMedia; matchMedia = (query) => query === "(display-mode: standalone)" ? { matches: true } : real(query)`,
		`navigator.standalone = true`,
	} {
		p := newPage(t, s, onNewDocument(told))
		p.load("/")
		p.ready()
		p.want(`document.getElementById("how-to-install")`, nil)
		p.want(offerScript, true)
		p.run(`e2e.quiet()`)
		p.want(`document.getElementById("install")`, nil)
		p.answer("marital=single age=29")
		p.total(110)
	}
}

// onNewDocument runs a script in every document before the document's own.
func onNewDocument(script string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := cdp.AddScriptToEvaluateOnNewDocument("{" + script + "}").Do(ctx)
		return err
	})
}
