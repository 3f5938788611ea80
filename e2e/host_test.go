package e2e

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"sixtydays/e2e/internal/engine"
)

// blog is the name of a host whose pages are in no secure context: what comes by
// http from another name than this machine's own.
const blog = "blog.test"

// A host serves pages that show ours in frames. It is another origin than the
// site, and so is its second name.
type host struct {
	URL  string // at this machine's own name, which is a secure context
	Blog string // at a name that is not
}

// A hostPage is a page of a host.
type hostPage struct {
	html   string // what stands for element
	attrs  string // of the html element; lang="en" when it is empty
	header map[string]string
}

// hear is the script of every page of a host: it keeps all messages.
const hear = `window.heard = []; addEventListener("message", ({ data }) => heard.push(data));`

// serveHost serves pages by name until the end of the test.
func serveHost(t *testing.T, pages map[string]hostPage) host {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p, ok := pages[strings.TrimPrefix(r.URL.Path, "/")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		for name, value := range p.header {
			w.Header().Set(name, value)
		}
		attrs := p.attrs
		if attrs == "" {
			attrs = `lang="en"`
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, "<!DOCTYPE html><html %s><title>A blog</title><body><script nonce=\"host\">%s</script>\n<h1>A blog</h1>%s", attrs, hear, p.html)
	}))
	t.Cleanup(s.Close)
	_, port, err := net.SplitHostPort(s.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return host{s.URL, "http://" + blog + ":" + port}
}

// ofHosts are the options of a browser for pages of a host.
func ofHosts() engine.Options { return engine.Options{Script: pageScript, Hosts: []string{blog}} }

// onHosts runs a test in a browser of each engine that is installed, for pages of a
// host. One that is there from a test before is taken again, for it takes seconds
// to start: the addresses of each test are new to it. It is ended with a test that
// fails.
func onHosts(t *testing.T, test func(t *testing.T, tab *engine.Tab)) {
	for _, name := range engine.Names {
		t.Run(string(name), func(t *testing.T) {
			if tabs[name] == nil {
				tabs[name] = startEngine(t, name, ofHosts())
			}
			tab := tabs[name]
			t.Cleanup(func() {
				if t.Failed() || tab.Open("about:blank") != nil {
					endShared(name)
				}
			})
			sayOnFailure(t, tab)
			must(t, tab.Resize(1280, 900))
			test(t, tab)
		})
	}
}

// endShared ends the browser of an engine that tests of hosts share, if there is
// one.
func endShared(name engine.Name) {
	if tab := tabs[name]; tab != nil {
		tab.Close()
		delete(tabs, name)
	}
}

// must ends a test at the first error.
func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// A framed is the document of a frame, which the page around it opens.
type framed struct{ *engine.Document }

// Open fails.
func (framed) Open(url string) error { return errors.New("a frame is opened by the page around it") }

// pageOf is what a frame shows, as a page. What it complains of is the host's.
func pageOf(t *testing.T, frame *engine.Document) *page { return &page{t: t, window: framed{frame}} }
