// Package chrome finds and starts the browser of the tests and the
// measurements.
package chrome

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// names are the programs that will do, in the order in which they are looked
// for. The repository's .ci/browser looks for the same.
var names = []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}

// Find returns the path of a Chromium.
func Find() (string, error) {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New(`there is no Chromium or Chrome in PATH: run "make browser" at the root of the repository, or set CHROMIUM to the path of its program`)
}

// flags are added to chromedp's own.
//
// The browser itself speaks to its maker, whatever the page does: all names but
// those of this machine are made unknown, so that no test depends on a network.
var flags = []chromedp.ExecAllocatorOption{
	chromedp.DisableGPU,
	chromedp.Flag("disable-quic", true),
	chromedp.Flag("disable-component-update", true),
	chromedp.Flag("disable-features", "site-per-process,Translate,AutofillServerCommunication,OptimizationHints,MediaRouter"),
	chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"),
	chromedp.Flag("lang", "en-CA"),
	chromedp.WSURLReadTimeout(time.Minute),
}

// Start starts a browser without a window and returns the context of its first
// tab, and what ends it. The profile is new and is removed in the end, unless
// an option names another.
func Start(parent context.Context, options ...chromedp.ExecAllocatorOption) (context.Context, func(), error) {
	path, err := Find()
	if err != nil {
		return nil, nil, err
	}
	all := append(chromedp.DefaultExecAllocatorOptions[:], flags...)
	all = append(append(all, chromedp.ExecPath(path)), options...)
	allocator, release := chromedp.NewExecAllocator(parent, all...)
	ctx, cancel := chromedp.NewContext(allocator)
	stop := func() {
		patient, done := context.WithTimeout(ctx, 10*time.Second)
		defer done()
		chromedp.Cancel(patient) // lets the browser finish writing its profile
		cancel()
		release()
	}
	if err := chromedp.Run(ctx); err != nil {
		stop()
		return nil, nil, err
	}
	return ctx, stop, nil
}

// Tab opens a window of one tab, with storage and workers that no other shares.
// It returns the context of the tab and what closes it; listen, unless it is
// nil, gets all events of the tab.
func Tab(browser context.Context, listen func(event any)) (context.Context, func(), error) {
	b := cdp.WithExecutor(browser, chromedp.FromContext(browser).Browser)
	storage, err := target.CreateBrowserContext().WithDisposeOnDetach(true).Do(b)
	if err != nil {
		return nil, nil, err
	}
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(storage).WithNewWindow(true).Do(b)
	if err != nil {
		return nil, nil, err
	}
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithTargetID(id))
	if listen != nil {
		chromedp.ListenTarget(ctx, listen)
	}
	stop := func() {
		cancel()
		target.DisposeBrowserContext(storage).Do(b) // nothing is left to lose
	}
	if err := chromedp.Run(ctx); err != nil {
		stop()
		return nil, nil, err
	}
	return ctx, stop, nil
}

// Fault returns what a document complains of, if an event of its tab tells it:
// an exception that nothing caught, or an error or a warning of the console.
func Fault(event any) string {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		return "exception: " + e.ExceptionDetails.Error()
	case *runtime.EventConsoleAPICalled:
		if e.Type != runtime.APITypeError && e.Type != runtime.APITypeWarning && e.Type != runtime.APITypeAssert {
			return ""
		}
		fault := "console." + e.Type.String() + ":"
		for _, arg := range e.Args {
			fault += " " + arg.Description + string(arg.Value)
		}
		return fault
	case *log.EventEntryAdded:
		if e.Entry.Level == log.LevelError || e.Entry.Level == log.LevelWarning {
			return e.Entry.Source.String() + ": " + e.Entry.Text + " " + e.Entry.URL
		}
	}
	return ""
}
