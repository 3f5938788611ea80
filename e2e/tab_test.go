package e2e

import (
	"context"
	"fmt"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A browserTab is what a page needs of its browser, whichever that is.
type browserTab interface {
	Open(url string) error
	Eval(expression string, value any) error // waits for promises; a nil value takes none
}

// A chromiumTab is a tab of the Chromium that most tests share.
type chromiumTab struct{ ctx context.Context }

// Open does not wait for the load event, which does not come while a test holds
// the program back.
func (c chromiumTab) Open(url string) error {
	return c.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, _, problem, _, err := cdp.Navigate(url).Do(ctx)
		if err == nil && problem != "" {
			err = fmt.Errorf("going to %s: %s", url, problem)
		}
		return err
	}))
}

// Eval implements browserTab.
func (c chromiumTab) Eval(expression string, value any) error {
	return c.run(chromedp.Evaluate(expression, value, awaited))
}

func (c chromiumTab) run(action chromedp.Action) error {
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, action)
}

func awaited(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }
