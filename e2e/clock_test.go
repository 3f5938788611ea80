package e2e

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"sixtydays/e2e/internal/site"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// clockAt is a script that makes it the moment now, given as
// 2006-01-02T15:04:05Z, when it runs.
func clockAt(t *testing.T, now string) string {
	t.Helper()
	moment, err := time.Parse(time.RFC3339, now)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf(`(() => {
		const Real = Date;
		let late = %d - Real.now();
		window.later = (hours) => { late += hours * 3_600_000; };
		Date = class extends Real {
			constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + late); }
			static now() { return Real.now() + late; }
		};
	})();
`, moment.UnixMilli())
}

// clock makes it the moment now when a document is loaded, so that a test means
// the same on every day.
func clock(t *testing.T, now string) chromedp.Action {
	t.Helper()
	script := clockAt(t, now)
	return chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := cdp.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	})
}

// clockOf makes it the moment now on all pages of a site, in any browser: the
// first script of a page sets it.
func clockOf(t *testing.T, s *site.Site, now string) {
	t.Helper()
	script := clockAt(t, now)
	s.Handle(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if !strings.HasPrefix(r.URL.Path, "/wasm_exec.") {
			next.ServeHTTP(w, r)
			return
		}
		r.Header.Del("Accept-Encoding")
		answer := httptest.NewRecorder()
		next.ServeHTTP(answer, r)
		maps.Copy(w.Header(), answer.Header())
		w.Header().Del("Content-Length")
		fmt.Fprint(w, script, answer.Body)
	})
}

// openAt opens a page of a site of its own at a moment.
func openAt(t *testing.T, now, path string) *page {
	t.Helper()
	p := newPage(t, serve(t), clock(t, now))
	p.load(path)
	p.ready()
	return p
}
