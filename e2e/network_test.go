package e2e

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"sixtydays/e2e/internal/site"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A recorder notes every request that a page and its workers make, as the
// browser's own network tools show them.
type recorder struct {
	mu     sync.Mutex
	asked  []asked
	cached map[network.RequestID]bool // answered by what the browser had already
	worker context.Context            // of the service worker, once there is one
}

type asked struct {
	id  network.RequestID
	url string
}

// record begins to note the requests of p.
func (p *page) record() *recorder {
	r := &recorder{cached: map[network.RequestID]bool{}}
	chromedp.ListenTarget(p.ctx, r.listen)
	mine := chromedp.FromContext(p.ctx)
	var storage any
	p.do(chromedp.ActionFunc(func(ctx context.Context) error {
		info, err := target.GetTargetInfo().WithTargetID(mine.Target.TargetID).Do(ctx)
		if err == nil {
			storage = info.BrowserContextID
		}
		return err
	}))
	attached := map[target.ID]bool{}
	chromedp.ListenBrowser(p.ctx, func(event any) {
		e, ok := event.(*target.EventTargetCreated)
		if !ok || storage != any(e.TargetInfo.BrowserContextID) || !strings.HasSuffix(e.TargetInfo.Type, "worker") || attached[e.TargetInfo.TargetID] {
			return
		}
		attached[e.TargetInfo.TargetID] = true
		ctx, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(e.TargetInfo.TargetID))
		chromedp.ListenTarget(ctx, r.listen)
		go func() { // a listener must not wait for the browser
			if err := chromedp.Run(ctx); err != nil {
				cancel()
				return
			}
			r.mu.Lock()
			defer r.mu.Unlock()
			r.worker = ctx
		}()
	})
	return r
}

func (r *recorder) listen(event any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		r.asked = append(r.asked, asked{e.RequestID, e.Request.URL})
	case *network.EventRequestServedFromCache:
		r.cached[e.RequestID] = true
	case *network.EventResponseReceived:
		if e.Response.FromDiskCache {
			r.cached[e.RequestID] = true
		}
	}
}

// noted returns what was asked of the network after the first skip requests,
// and how many requests there are by now.
func (r *recorder) noted(skip int) (urls []string, n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, a := range r.asked[skip:] {
		if !r.cached[a.id] {
			urls = append(urls, a.url)
		}
	}
	return urls, len(r.asked)
}

// attached returns the service worker's context once it is recorded.
func (r *recorder) attached() context.Context {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.worker
}

// files returns the paths of all files that the site keeps for use without a
// network, as its worker lists them.
func files(t *testing.T, s *site.Site) []string {
	t.Helper()
	response, err := http.Get(s.URL + "/worker.js")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`FILES = (\[.*?\]);`).FindSubmatch(text)
	if list == nil {
		t.Fatalf("the worker lists no files: %.300s", text)
	}
	var files []string
	if err := json.Unmarshal(list[1], &files); err != nil {
		t.Fatal(err)
	}
	return files
}

// installed waits until the worker has kept all files, and nothing is left to
// load.
func (p *page) installed(files []string) {
	p.t.Helper()
	p.want(`document.readyState`, "complete")
	p.want(`navigator.serviceWorker.ready.then((registration) => registration.active.state)`, "activated")
	p.want(`e2e.cached()`, keptOf(files))
}

// keptOf returns what is kept of a version with these files: the worker itself as
// well, which says that they are all there.
func keptOf(files []string) []string {
	base := slices.Min(files)
	return slices.Sorted(slices.Values(append([]string{base + "worker.js"}, files...)))
}
