// Package engine drives one tab of a browser, whichever of the three engines it
// is of: Chromium, Firefox or WebKitGTK. All are asked in the same words, so that
// a test can be the same for all.
//
// Each tab is that of a browser of its own, with a profile of its own that is
// removed in the end. The browsers are set to ask nothing of any network but what
// a page asks.
package engine

import (
	"fmt"
	"os/exec"
	"strings"
	"time"
)

// patience is how long one step of a browser may take. It is only ever used up
// by a failure.
const patience = 30 * time.Second

// A Name is that of an engine.
type Name string

// The engines.
const (
	Chromium Name = "Chromium"
	Firefox  Name = "Firefox"
	WebKit   Name = "WebKitGTK"
)

// Names are those of all engines.
var Names = []Name{Chromium, Firefox, WebKit}

// Options are how a browser is set when it starts.
type Options struct {
	// Script is put into every document, frames included, before a test sees it.
	// In WebKitGTK, and in frames that Chromium keeps in a process of their own,
	// it comes with the first Eval: it must not need to come first.
	Script string

	// CookiesBlocked makes the browser refuse cookies and all that counts as such:
	// storage throws, and there are no workers. WebKitGTK has no such setting of
	// its own; there, local storage is switched off and cookies are refused.
	CookiesBlocked bool

	// Hosts are names that mean this machine. A page at http://NAME:PORT is not in
	// a secure context, as one at http://127.0.0.1:PORT is.
	Hosts []string

	// Dark is whether the person prefers dark colours.
	Dark bool
}

// A MissingError says that an engine is not installed.
type MissingError struct {
	Engine  Name
	Program string // the first of its programs that was not found
	Package string // Debian's packages that have them
}

func (e *MissingError) Error() string {
	return fmt.Sprintf("%s is not installed (there is no %s): sudo apt-get install %s", e.Engine, e.Program, e.Package)
}

// Start starts a browser and returns its tab, which is blank. The error is a
// *MissingError when the browser is not installed.
func Start(name Name, o Options) (*Tab, error) {
	starts := map[Name]func(Options) (driver, error){Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit}
	start, ok := starts[name]
	if !ok {
		return nil, fmt.Errorf("there is no engine %q", name)
	}
	d, err := start(o)
	if err != nil {
		return nil, err
	}
	return &Tab{Document{driver: d, script: o.Script}, name}, nil
}

// A driver is what differs from engine to engine. A path leads from the document
// of the tab into frames, by a selector each.
type driver interface {
	open(url string) error
	evaluate(path []string, promise string) (string, error) // promise is an expression, of a text
	click(path []string, selector string) error
	press(path []string, keys string) error
	resize(width, height int) error
	screenshot() ([]byte, error)
	faults() []string
	said() string
	close()
}

// find returns the path of the first of some programs that there is.
func find(engine Name, packages string, programs ...string) (string, error) {
	for _, program := range programs {
		if path, err := exec.LookPath(program); err == nil {
			return path, nil
		}
	}
	return "", &MissingError{engine, strings.Join(programs, " or "), packages}
}
