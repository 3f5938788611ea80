package e2e

import (
	"context"
	"fmt"
	"testing"
	"time"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// clock makes it the moment now, given as 2006-01-02T15:04:05Z, when a document
// is loaded, so that a test means the same on every day.
func clock(t *testing.T, now string) chromedp.Action {
	t.Helper()
	moment, err := time.Parse(time.RFC3339, now)
	if err != nil {
		t.Fatal(err)
	}
	script := fmt.Sprintf(`(() => {
		const Real = Date, late = %d - Real.now();
		Date = class extends Real {
			constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + late); }
			static now() { return Real.now() + late; }
		};
	})()`, moment.UnixMilli())
	return chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := cdp.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
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
