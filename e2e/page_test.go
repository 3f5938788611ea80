package e2e

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"sixtydays/core/profile"
	"sixtydays/core/spell"
	"sixtydays/e2e/internal/chrome"
	"sixtydays/e2e/internal/site"

	"github.com/chromedp/cdproto/emulation"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is how long a test waits for something to become true. It is long
// because it is only ever used up by a failure.
const patience = 20 * time.Second

//go:embed page.js
var pageScript string

// A page is a tab in a browser context of its own. It fails its test when the
// page complains: no error of the console and no exception goes unseen.
type page struct {
	t      *testing.T
	window browserTab
	ctx    context.Context // of a tab of Chromium; nil in other browsers
	site   *site.Site

	mu       sync.Mutex
	faults   []string
	expected []*regexp.Regexp // of which each must come
	allowed  []*regexp.Regexp
}

// newPage opens an empty tab.
func newPage(t *testing.T, s *site.Site, options ...chromedp.Action) *page {
	t.Helper()
	p := &page{t: t, site: s}
	ctx, stop, err := chrome.Tab(browser, p.listen)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stop()
		p.complain()
	})
	p.begin(ctx, options)
	return p
}

// newPageOf takes a tab of another browser.
func newPageOf(t *testing.T, browser context.Context, s *site.Site) *page {
	t.Helper()
	p := &page{t: t, site: s}
	chromedp.ListenTarget(browser, p.listen)
	t.Cleanup(p.complain)
	p.begin(browser, nil)
	return p
}

// begin makes the tab ready for its first page.
func (p *page) begin(ctx context.Context, options []chromedp.Action) {
	p.t.Helper()
	p.ctx, p.window = ctx, chromiumTab{ctx}
	p.do(append(chromedp.Tasks{
		chromedp.ActionFunc(func(ctx context.Context) error {
			_, err := cdp.AddScriptToEvaluateOnNewDocument(pageScript).Do(ctx)
			return err
		}),
		emulation.SetFocusEmulationEnabled(true), // a tab may be behind another
		emulation.SetDeviceMetricsOverride(1280, 900, 1, false),
	}, options...)...)
}

// open opens a page of the site and waits until the program runs.
func open(t *testing.T, s *site.Site, path string) *page {
	t.Helper()
	p := newPage(t, s)
	p.load(path)
	p.ready()
	return p
}

// borrow lets a part of a test use its page.
func (p *page) borrow(t *testing.T) {
	whole := p.t
	p.t = t
	t.Cleanup(func() { p.t = whole })
}

// listen notes what the page complains about.
func (p *page) listen(event any) {
	fault := chrome.Fault(event)
	if fault == "" {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults = append(p.faults, fault)
}

// expect allows complaints that match pattern, and asks for at least one.
func (p *page) expect(pattern string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, regexp.MustCompile(pattern))
}

// allow allows complaints that match one of the patterns.
func (p *page) allow(patterns ...string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, pattern := range patterns {
		p.allowed = append(p.allowed, regexp.MustCompile(pattern))
	}
}

// complain fails the test for every complaint that was not expected, and for
// every expected one that did not come.
func (p *page) complain() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, fault := range p.faults {
		if !slices.ContainsFunc(slices.Concat(p.expected, p.allowed), func(r *regexp.Regexp) bool { return r.MatchString(fault) }) {
			p.t.Errorf("the page complains: %s", fault)
		}
	}
	for _, r := range p.expected {
		if !slices.ContainsFunc(p.faults, r.MatchString) {
			p.t.Errorf("the page does not complain of %q", r)
		}
	}
}

// do runs actions in the tab.
func (p *page) do(actions ...chromedp.Action) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		p.t.Fatal(err)
	}
}

// load goes to a path of the site.
func (p *page) load(path string) {
	p.t.Helper()
	if err := p.window.Open(p.site.URL + path); err != nil {
		p.t.Fatal(err)
	}
}

// ready waits until the program has taken the page over.
func (p *page) ready() {
	p.t.Helper()
	p.want(`document.documentElement.dataset.ready`, "true")
}

// eval runs an expression in the page, waits for it if it is a promise, and
// returns its value.
func eval[T any](p *page, expression string, args ...any) (value T) {
	p.t.Helper()
	if err := p.window.Eval(script(expression, args), &value); err != nil {
		p.t.Fatal(err)
	}
	return value
}

// run runs an expression in the page for its effect.
func (p *page) run(expression string, args ...any) {
	p.t.Helper()
	if err := p.window.Eval(script(expression, args), nil); err != nil {
		p.t.Fatal(err)
	}
}

// goBy runs an expression that leaves the document, after it has been answered for:
// an answer that is still on its way when the document goes never comes.
func (p *page) goBy(expression string, args ...any) {
	p.t.Helper()
	p.run("void setTimeout(() => { " + script(expression, args) + " })")
}

// script puts args, as JavaScript, in the places of %v in an expression.
func script(expression string, args []any) string {
	if len(args) == 0 {
		return expression
	}
	literals := make([]any, len(args))
	for i, arg := range args {
		b, err := json.Marshal(arg)
		if err != nil {
			panic(err) // tests pass strings, numbers and lists of them
		}
		literals[i] = string(b)
	}
	return fmt.Sprintf(expression, literals...)
}

// want waits until an expression, or the promise that it is, has a value.
func (p *page) want(expression string, value any) {
	p.t.Helper()
	var got any
	var err error
	want := fromJSON(value)
	if p.poll(func() bool {
		got, err = p.try(expression)
		return err == nil && reflect.DeepEqual(got, want)
	}) {
		return
	}
	if err != nil {
		p.t.Fatalf("%s: %v, want %v", expression, err, want)
	}
	p.t.Fatalf("%s is %v, want %v", expression, got, want)
}

// poll asks again and again whether something has become true.
func (p *page) poll(done func() bool) bool {
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if done() {
			return true
		}
	}
	return false
}

// try evaluates an expression that may fail for now, as between two documents.
func (p *page) try(expression string) (value any, err error) {
	var text string
	if err := p.window.Eval("(async () => JSON.stringify(await ("+expression+")) ?? 'null')()", &text); err != nil {
		return nil, err
	}
	err = json.Unmarshal([]byte(text), &value)
	return value, err
}

// fromJSON returns a value as it would arrive from the page.
func fromJSON(value any) (v any) {
	b, err := json.Marshal(value)
	if err == nil {
		err = json.Unmarshal(b, &v)
	}
	if err != nil {
		panic(err)
	}
	return v
}

// answer answers questions, spelled as links and files spell them: as
// name=value pairs, in the order in which they stand.
func (p *page) answer(text string) {
	p.t.Helper()
	for _, pair := range strings.Fields(text) {
		one, err := spell.Parse(pair)
		if err != nil {
			p.t.Fatal(err)
		}
		f, _ := profile.Answered(&one).First()
		d := profile.Describe(f)
		v, _ := d.Get(&one)
		_, name, _ := strings.Cut(pair, "=")
		p.run(`e2e.choose(%v, %v, %v, %v)`, d.Slug, name, strconv.Itoa(v), d.Kind == profile.KindResult)
	}
}

// unanswer takes the answer in a list back.
func (p *page) unanswer(slug string) {
	p.t.Helper()
	p.run(`e2e.choose(%v, "", "-", false)`, slug)
}

// day sets the day of the score, given as 2006-01-02.
func (p *page) day(text string) {
	p.t.Helper()
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		p.t.Fatal(err)
	}
	p.run(`document.querySelector(".day").open || document.querySelector(".day > summary").click()`)
	p.want(`e2e.shown(document.getElementById("on-day"))`, true)
	p.run(`e2e.choose("on-year", "", %v, false)`, strconv.Itoa(d.Year()))
	p.run(`e2e.choose("on-month", "", %v, false)`, strconv.Itoa(int(d.Month())))
	p.run(`e2e.choose("on-day", "", %v, false)`, strconv.Itoa(d.Day()))
}

// total waits until the total is want.
func (p *page) total(want int) {
	p.t.Helper()
	p.want(`e2e.text("#total")`, strconv.Itoa(want))
}

// sections waits until the four sections have the points that are wanted.
func (p *page) sections(want [4]int) {
	p.t.Helper()
	var texts []string
	for _, n := range want {
		texts = append(texts, strconv.Itoa(n))
	}
	p.want(`["core", "spouse", "transferability", "additional"].map((name) => e2e.text("#points-" + name))`, texts)
}
