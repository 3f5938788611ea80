package engine

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"time"
)

// A Tab shows a document. It is for one test at a time.
type Tab struct {
	Document
	engine Name
}

// Engine returns the name of the engine.
func (t *Tab) Engine() Name { return t.engine }

// Open goes to an address and waits until it is loaded. It is an error when there
// is nobody to load it from, but in WebKitGTK, which shows a page of its own then.
// An answer that says that something is wrong is a page like others.
func (t *Tab) Open(url string) error { return t.driver.open(url) }

// Resize makes the part of the window that shows documents so wide and high, in
// CSS pixels.
func (t *Tab) Resize(width, height int) error { return t.driver.resize(width, height) }

// Screenshot returns a picture of what is in view, as PNG.
func (t *Tab) Screenshot() ([]byte, error) { return t.driver.screenshot() }

// Faults returns what documents have complained of: exceptions that nothing
// caught, errors and warnings of the console. In WebKitGTK they are those since
// the first Eval in the document.
func (t *Tab) Faults() []string { return t.driver.faults() }

// Said returns what the browser's processes have written about themselves, for
// whoever looks for the reason of a failure.
func (t *Tab) Said() string { return t.driver.said() }

// Close ends the browser, with all the processes that it has started, and removes
// its profile.
func (t *Tab) Close() { t.driver.close() }

// A Document is that of a tab, or of a frame in it.
type Document struct {
	driver driver
	path   []string
	script string
}

// Frame returns the document of the frame that a selector finds. It is looked for
// anew at each use: it need not be there yet, and may be of another origin or of
// none.
func (d *Document) Frame(selector string) *Document {
	return &Document{d.driver, append(slices.Clone(d.path), selector), d.script}
}

// Eval evaluates an expression in the document, waits for it if it is a promise,
// and reads its value, which is written as JSON in between, into out. A nil out
// wants no value.
func (d *Document) Eval(expression string, out any) error {
	prelude := ""
	if d.script != "" {
		prelude = once(d.script)
	}
	text, err := d.driver.evaluate(d.path, "(async () => { "+prelude+"return JSON.stringify(await ("+expression+"\n)) ?? 'null'; })()")
	if err != nil {
		return fmt.Errorf("%.300s: %w", expression, err)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal([]byte(text), out)
}

// once returns a script that does nothing when it has been run before.
func once(script string) string {
	return "if (!globalThis.engineScript) { globalThis.engineScript = true;\n" + script + "\n}\n"
}

// Wait evaluates an expression until it has a value. It may fail meanwhile, as
// between two documents.
func (d *Document) Wait(expression string, want any) error {
	text, err := json.Marshal(want)
	if err != nil {
		return err
	}
	var wanted, got any
	if err := json.Unmarshal(text, &wanted); err != nil {
		return err
	}
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		got = nil
		if err = d.Eval(expression, &got); err == nil && reflect.DeepEqual(got, wanted) {
			return nil
		}
	}
	if err != nil {
		return err
	}
	return fmt.Errorf("%s is %v, not %v", expression, got, wanted)
}

// Click clicks the middle of the element that a selector finds, as a person does
// with a mouse: it is brought into view, and what lies over it gets the click.
func (d *Document) Click(selector string) error { return d.driver.click(d.path, selector) }

// Press presses keys, one after the other, in the document. What has the focus
// gets them.
func (d *Document) Press(keys string) error { return d.driver.press(d.path, keys) }

// Keys that stand for no character, as WebDriver names them.
const (
	Enter      = "\uE007"
	Tabulator  = "\uE004"
	Escape     = "\uE00C"
	End        = "\uE010"
	Home       = "\uE011"
	ArrowLeft  = "\uE012"
	ArrowUp    = "\uE013"
	ArrowRight = "\uE014"
	ArrowDown  = "\uE015"
)
