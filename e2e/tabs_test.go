package e2e

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// beside opens an empty tab in the browser context of p: both see the same
// storage and the same worker.
func (p *page) beside() *page {
	p.t.Helper()
	var id target.ID
	p.do(chromedp.ActionFunc(func(ctx context.Context) error {
		info, err := target.GetTargetInfo().WithTargetID(chromedp.FromContext(ctx).Target.TargetID).Do(ctx)
		if err != nil {
			return err
		}
		b := cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser)
		id, err = target.CreateTarget("about:blank").WithBrowserContextID(info.BrowserContextID).WithNewWindow(true).Do(b)
		return err
	}))
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithTargetID(id))
	p.t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil { // as long as the test, unlike what is done later
		p.t.Fatal(err)
	}
	return newPageOf(p.t, ctx, p.site)
}
