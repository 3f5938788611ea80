package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"sixtydays/e2e/internal/chrome"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A chromium is a tab that is driven by the DevTools protocol.
type chromium struct {
	tab     context.Context
	stop    func()
	profile string
	out     output

	frames map[cdp.FrameID]context.Context // of frames in processes of their own

	mu       sync.Mutex
	complain []string
}

// startChromium starts a Chromium. Its frames are isolated by origin, as they are
// for people.
func startChromium(o Options) (driver, error) {
	if _, err := chrome.Find(); err != nil {
		return nil, &MissingError{Chromium, "chromium", "chromium"}
	}
	profile, err := os.MkdirTemp("", "chromium")
	if err != nil {
		return nil, err
	}
	c := &chromium{profile: profile, frames: map[cdp.FrameID]context.Context{}}
	c.stop = func() { os.RemoveAll(profile) }
	options := []chromedp.ExecAllocatorOption{
		chromedp.UserDataDir(profile),
		chromedp.CombinedOutput(&c.out),
		chromedp.Flag("host-resolver-rules", resolverRules(o.Hosts)),
	}
	if o.CookiesBlocked {
		if err := writePreferences(profile); err != nil {
			c.close()
			return nil, err
		}
	}
	tab, stop, err := chrome.Start(context.Background(), options...)
	if err != nil {
		c.close()
		return nil, fmt.Errorf("%w\n%s", err, c.out.String())
	}
	c.tab = tab
	c.stop = func() {
		stop()
		os.RemoveAll(profile)
	}
	chromedp.ListenTarget(tab, c.listen)
	if err := c.begin(o); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

// begin makes the tab ready for its first document.
func (c *chromium) begin(o Options) error {
	scheme := "light"
	if o.Dark {
		scheme = "dark"
	}
	return c.run(c.tab,
		emulation.SetFocusEmulationEnabled(true),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
		chromedp.ActionFunc(func(ctx context.Context) error {
			_, err := page.AddScriptToEvaluateOnNewDocument(once(o.Script)).Do(ctx)
			return err
		}))
}

// resolverRules make hosts mean this machine, and all other names nothing.
func resolverRules(hosts []string) string {
	rules := ""
	for _, host := range hosts {
		rules += "MAP " + host + " 127.0.0.1, "
	}
	return rules + "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
}

// writePreferences writes those of somebody who blocks cookies.
func writePreferences(profile string) error {
	dir := filepath.Join(profile, "Default")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "Preferences"),
		[]byte(`{"profile": {"default_content_setting_values": {"cookies": 2}}}`), 0o600)
}

// run runs actions in a tab or a frame.
func (c *chromium) run(ctx context.Context, actions ...chromedp.Action) error {
	patient, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return chromedp.Run(patient, actions...)
}

func (c *chromium) listen(event any) {
	if fault := chrome.Fault(event); fault != "" {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.complain = append(c.complain, fault)
	}
}

func (c *chromium) faults() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.complain...)
}

func (c *chromium) open(url string) error { return c.run(c.tab, chromedp.Navigate(url)) }

func (c *chromium) evaluate(path []string, promise string) (text string, err error) {
	ctx, document, err := c.document(path)
	if err != nil {
		return "", err
	}
	err = c.run(ctx, call(document, "function () { return "+promise+"; }", &text))
	return text, err
}

// call calls a function on an object, waits for its promise and reads its value.
func call(on runtime.RemoteObjectID, function string, value any) chromedp.ActionFunc {
	return func(ctx context.Context) error {
		result, thrown, err := runtime.CallFunctionOn(function).WithObjectID(on).
			WithAwaitPromise(true).WithReturnByValue(true).Do(ctx)
		if err != nil {
			return err
		}
		if thrown != nil {
			return thrown
		}
		return json.Unmarshal(result.Value, value)
	}
}

// document returns the document at a path, and the context of the process that it
// is in. It is looked for anew each time, for it may be another by now.
func (c *chromium) document(path []string) (context.Context, runtime.RemoteObjectID, error) {
	ctx := c.tab
	var document runtime.RemoteObjectID
	err := c.run(ctx, documentOf(&document))
	for _, selector := range path {
		if err != nil {
			break
		}
		ctx, err = c.step(ctx, selector, &document)
	}
	return ctx, document, err
}

// documentOf finds the document of a tab or of a frame in a process of its own.
func documentOf(document *runtime.RemoteObjectID) chromedp.ActionFunc {
	return func(ctx context.Context) error {
		result, thrown, err := runtime.Evaluate("document").Do(ctx)
		if err != nil {
			return err
		}
		if thrown != nil {
			return thrown
		}
		*document = result.ObjectID
		return nil
	}
}

// step goes from a document into a frame of it.
func (c *chromium) step(ctx context.Context, selector string, document *runtime.RemoteObjectID) (context.Context, error) {
	var frame *cdp.Node
	err := c.run(ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		result, thrown, err := runtime.CallFunctionOn("function () { return this.querySelector(" + quote(selector) + "); }").
			WithObjectID(*document).Do(ctx)
		if err != nil {
			return err
		}
		if thrown != nil {
			return thrown
		}
		if result.ObjectID == "" {
			return fmt.Errorf("there is no frame %s", selector)
		}
		if frame, err = dom.DescribeNode().WithObjectID(result.ObjectID).Do(ctx); err != nil {
			return err
		}
		if frame.ContentDocument == nil {
			return nil
		}
		inside, err := dom.ResolveNode().WithBackendNodeID(frame.ContentDocument.BackendNodeID).Do(ctx)
		if err == nil {
			*document = inside.ObjectID
		}
		return err
	}))
	if err != nil || frame.ContentDocument != nil {
		return ctx, err
	}
	inside, err := c.attach(frame.FrameID)
	if err != nil {
		return ctx, err
	}
	return inside, c.run(inside, documentOf(document))
}

// attach returns the context of a frame that is in a process of its own.
func (c *chromium) attach(frame cdp.FrameID) (context.Context, error) {
	if ctx, ok := c.frames[frame]; ok && ctx.Err() == nil {
		return ctx, nil
	}
	ctx, _ := chromedp.NewContext(c.tab, chromedp.WithTargetID(target.ID(frame))) // ends with the tab
	chromedp.ListenTarget(ctx, c.listen)
	if err := chromedp.Run(ctx); err != nil { // without a deadline, which would become the frame's
		return nil, err
	}
	c.frames[frame] = ctx
	return ctx, nil
}

func (c *chromium) click(path []string, selector string) error {
	x, y, err := middle(c, path, selector)
	if err != nil {
		return err
	}
	return c.run(c.tab,
		input.DispatchMouseEvent(input.MouseMoved, x, y),
		input.DispatchMouseEvent(input.MousePressed, x, y).WithButton(input.Left).WithClickCount(1),
		input.DispatchMouseEvent(input.MouseReleased, x, y).WithButton(input.Left).WithClickCount(1))
}

// keys are Chromium's for those that WebDriver names.
var keys = strings.NewReplacer(Enter, kb.Enter, Tabulator, kb.Tab, Escape, kb.Escape, End, kb.End, Home, kb.Home,
	ArrowLeft, kb.ArrowLeft, ArrowUp, kb.ArrowUp, ArrowRight, kb.ArrowRight, ArrowDown, kb.ArrowDown)

// press presses keys in the process that the document is in.
func (c *chromium) press(path []string, text string) error {
	ctx, _, err := c.document(path)
	if err != nil {
		return err
	}
	return c.run(ctx, chromedp.KeyEvent(keys.Replace(text)))
}

func (c *chromium) resize(width, height int) error {
	return c.run(c.tab, emulation.SetDeviceMetricsOverride(int64(width), int64(height), 1, false))
}

func (c *chromium) screenshot() (picture []byte, err error) {
	err = c.run(c.tab, chromedp.ActionFunc(func(ctx context.Context) (err error) {
		picture, err = page.CaptureScreenshot().Do(ctx)
		return err
	}))
	return picture, err
}

func (c *chromium) said() string { return c.out.String() }

func (c *chromium) close() { c.stop() }
