// Package supply knows what Sixty Days is made of and from: each module that
// somebody else has written, its licence, and why it is there.
package supply

// A Part is something that modules go into, or that they help to make.
type Part uint8

const (
	Browser      Part = iota // the program that browsers run
	Native                   // build/sixtydays
	Build                    // cmd/build, which makes both
	Tests                    // the tests of this module
	BrowserTests             // the tests in e2e
)

// partNames are the parts as people read them.
var partNames = [...]string{
	Browser:      "browser",
	Native:       "native program",
	Build:        "build",
	Tests:        "tests",
	BrowserTests: "browser tests",
}

func (p Part) String() string { return partNames[p] }

// A Module is one that somebody else has written.
type Module struct {
	Path    string
	Licence string // an identifier of SPDX, recognised in the text of the licence
	Reason  string
}

// Modules are all that any part is made of, by their paths. A test compares them
// with what the go command says, so that none comes in without a licence and a
// reason, and none stays when it is no longer needed.
var Modules = []Module{
	{"github.com/andybalholm/brotli", "MIT", "packs the site with Brotli, which the standard library does not; a quarter less to download than with gzip"},
	{"github.com/arran4/golang-ical", "Apache-2.0", "reads the files for calendars that we write, so that not only we think that they are right"},
	{"github.com/chromedp/cdproto", "MIT", "the commands of Chromium's own protocol, for chromedp"},
	{"github.com/chromedp/chromedp", "MIT", "opens the site in a real Chromium and does what people do"},
	{"github.com/chromedp/sysutil", "MIT", "chromedp asks it when the machine was started"},
	{"github.com/go-json-experiment/json", "BSD-3-Clause", "cdproto reads and writes its messages with it"},
	{"github.com/gobwas/httphead", "MIT", "ws reads headers with it"},
	{"github.com/gobwas/pool", "MIT", "ws keeps buffers in it"},
	{"github.com/gobwas/ws", "MIT", "chromedp speaks to Chromium through it"},
	{"github.com/google/uuid", "BSD-3-Clause", "go-app names devices and tabs with it; no page of ours does"},
	{"github.com/klauspost/compress", "Apache-2.0 AND BSD-3-Clause AND MIT", "fasthttp can compress with it, which we never ask of it"},
	{"github.com/maxence-charriere/go-app/v10", "MIT", "draws the pages in Go, on the server and in the browser"},
	{"github.com/molecule-man/go-brrr", "MIT", "fasthttp can compress with it, which we never ask of it"},
	{"github.com/santhosh-tekuri/jsonschema/v6", "Apache-2.0", "judges profiles by the schema that we publish, so that not only we think that it is right"},
	{"github.com/tdewolff/minify/v2", "MIT", "takes out of the style sheets what only their readers need"},
	{"github.com/tdewolff/parse/v2", "MIT", "minify reads style sheets with it"},
	{"github.com/valyala/bytebufferpool", "MIT", "fasthttp keeps buffers in it"},
	{"github.com/valyala/fasthttp", "MIT", "answers without TLS, twice as fast as the standard library's server and about as fast as nginx"},
	{"golang.org/x/text", "BSD-3-Clause", "jsonschema words its errors with it"},
}

// A Tool is a program that is run and not linked, at the version that is named.
type Tool struct {
	Name, Version, Licence, Reason string
}

// Tools are what the Makefile and the tests run. Versions of the go command and
// of what a system brings along are those of the system.
var Tools = []Tool{
	{"honnef.co/go/tools/cmd/staticcheck", "v0.8.2", "MIT", "finds mistakes that the compiler lets through (make check)"},
	{"golang.org/x/vuln/cmd/govulncheck", "v1.9.0", "BSD-3-Clause", "finds known vulnerabilities in what is called (make audit)"},
	{"Chromium", "", "BSD-3-Clause", "runs the browser tests; also the only engine whose own log of the network they read"},
	{"Firefox", "", "MPL-2.0", "runs the main journeys in another engine"},
	{"WebKitGTK", "", "LGPL-2.1-or-later", "runs the main journeys in the engine of Safari"},
	{"nginx", "", "BSD-2-Clause", "serves an export in a test, as a host would"},
	{"wrk", "", "Apache-2.0", "asks the server for much at once (make load)"},
	{"Node.js", "", "MIT", "runs compiled programs and reads scripts in tests of cmd/build and cmd/internal/strip, which are left out where it is not there"},
}

// Find returns the module of a path.
func Find(path string) (Module, bool) {
	for _, m := range Modules {
		if m.Path == path {
			return m, true
		}
	}
	return Module{}, false
}
