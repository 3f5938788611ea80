package engine

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A firefox is a tab that is driven by WebDriver BiDi.
type firefox struct {
	process  *process
	bidi     *bidi
	profile  string
	tab      string // the id of its browsing context
	complain []string
}

// startFirefox starts a Firefox without a window.
func startFirefox(o Options) (driver, error) {
	program, err := find(Firefox, "firefox-esr", "firefox-esr", "firefox")
	if err != nil {
		return nil, err
	}
	f := &firefox{}
	if f.profile, err = os.MkdirTemp("", "firefox"); err != nil {
		return nil, err
	}
	if err := f.begin(program, o); err != nil {
		err = fmt.Errorf("%w\n%s", err, f.said())
		f.close()
		return nil, err
	}
	return f, nil
}

func (f *firefox) begin(program string, o Options) error {
	err := os.WriteFile(filepath.Join(f.profile, "user.js"), []byte(preferences(o)), 0o600)
	if err != nil {
		return err
	}
	f.process, err = startProcess([]string{"HOME=" + f.profile, "MOZ_HEADLESS=1", "MOZ_CRASHREPORTER_DISABLE=1"}, nil,
		program, "--headless", "--no-remote", "--profile", f.profile, "--remote-debugging-port=0")
	if err != nil {
		return err
	}
	url, err := f.process.says(regexp.MustCompile(`WebDriver BiDi listening on (ws://\S+)`))
	if err != nil {
		return err
	}
	if f.bidi, err = dialBidi(url, f.listen); err != nil {
		return err
	}
	var tree struct {
		Contexts []struct{ Context string }
	}
	if err := f.bidi.call("browsingContext.getTree", given{}, &tree); err != nil {
		return err
	}
	if len(tree.Contexts) == 0 {
		return errors.New("there is no tab in Firefox")
	}
	f.tab = tree.Contexts[0].Context
	if err := f.bidi.call("session.subscribe", given{"events": []string{"log.entryAdded"}}, nil); err != nil {
		return err
	}
	return f.bidi.call("script.addPreloadScript", given{"functionDeclaration": "() => {" + once(o.Script) + "}"}, nil)
}

// preferences are those of a new profile: nothing is asked of Mozilla, and what
// the options say.
func preferences(o Options) string {
	set := map[string]any{
		"app.normandy.enabled":                             false,
		"app.update.enabled":                               false,
		"browser.safebrowsing.malware.enabled":             false,
		"browser.safebrowsing.phishing.enabled":            false,
		"browser.shell.checkDefaultBrowser":                false,
		"datareporting.policy.dataSubmissionEnabled":       false,
		"extensions.getAddons.cache.enabled":               false,
		"extensions.update.enabled":                        false,
		"network.captive-portal-service.enabled":           false,
		"network.connectivity-service.enabled":             false,
		"services.settings.server":                         "http://127.0.0.1:9/",
		"toolkit.telemetry.enabled":                        false,
		"browser.newtabpage.enabled":                       false,
		"browser.startup.page":                             0,
		"intl.accept_languages":                            "en-CA",
		"layout.css.prefers-color-scheme.content-override": 1,
		"network.dns.localDomains":                         strings.Join(o.Hosts, ","),
	}
	if o.Dark {
		set["layout.css.prefers-color-scheme.content-override"] = 0
		set["ui.systemUsesDarkTheme"] = 1
	}
	if o.CookiesBlocked {
		set["network.cookie.cookieBehavior"] = 2
	}
	var text strings.Builder
	for name, value := range set {
		v, err := json.Marshal(value)
		if err != nil {
			panic(err) // all of them can be written
		}
		fmt.Fprintf(&text, "user_pref(%q, %s);\n", name, v)
	}
	return text.String()
}

// listen notes what documents complain about.
func (f *firefox) listen(method string, params json.RawMessage) {
	var entry struct{ Level, Text, Type string }
	if method != "log.entryAdded" || json.Unmarshal(params, &entry) != nil {
		return
	}
	if entry.Level == "error" || entry.Level == "warn" {
		f.complain = append(f.complain, entry.Type+": "+entry.Text)
	}
}

func (f *firefox) faults() []string {
	f.bidi.call("session.status", given{}, nil) // what was told before arrives before the answer
	return append([]string(nil), f.complain...)
}

func (f *firefox) open(url string) error {
	return f.bidi.call("browsingContext.navigate", given{"context": f.tab, "url": url, "wait": "complete"}, nil)
}

// A remote is a value in a document.
type remote struct{ Value json.RawMessage }

// script evaluates an expression in a browsing context.
func (f *firefox) script(context, expression string) (*remote, error) {
	var result struct {
		Type             string
		Result           remote
		ExceptionDetails struct{ Text string }
	}
	err := f.bidi.call("script.evaluate", given{
		"expression": expression, "awaitPromise": true, "target": given{"context": context},
	}, &result)
	if err == nil && result.Type == "exception" {
		err = errors.New(result.ExceptionDetails.Text)
	}
	return &result.Result, err
}

// context returns the id of the browsing context at a path.
func (f *firefox) context(path []string) (string, error) {
	context := f.tab
	for _, selector := range path {
		window, err := f.script(context, "document.querySelector("+quote(selector)+").contentWindow")
		if err != nil {
			return "", err
		}
		var value struct{ Context string }
		if err := json.Unmarshal(window.Value, &value); err != nil || value.Context == "" {
			return "", fmt.Errorf("%s is no frame", selector)
		}
		context = value.Context
	}
	return context, nil
}

func (f *firefox) evaluate(path []string, promise string) (text string, err error) {
	context, err := f.context(path)
	if err != nil {
		return "", err
	}
	value, err := f.script(context, promise)
	if err != nil {
		return "", err
	}
	err = json.Unmarshal(value.Value, &text)
	return text, err
}

// click clicks in the frame itself: what is done in the window does not reach
// frames in other processes.
func (f *firefox) click(path []string, selector string) error {
	x, y, err := reveal(f, path, selector)
	if err != nil {
		return err
	}
	context, err := f.context(path)
	if err != nil {
		return err
	}
	return f.bidi.call("input.performActions", given{"context": context, "actions": []given{pointer(x, y)}}, nil)
}

func (f *firefox) press(path []string, keys string) error {
	context, err := f.context(path)
	if err != nil {
		return err
	}
	return f.bidi.call("input.performActions", given{"context": context, "actions": []given{strokes(keys)}}, nil)
}

func (f *firefox) resize(width, height int) error {
	return f.bidi.call("browsingContext.setViewport",
		given{"context": f.tab, "viewport": given{"width": width, "height": height}}, nil)
}

func (f *firefox) screenshot() ([]byte, error) {
	var result struct{ Data string }
	if err := f.bidi.call("browsingContext.captureScreenshot", given{"context": f.tab}, &result); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(result.Data)
}

func (f *firefox) said() string {
	if f.process == nil {
		return ""
	}
	return f.process.out.String()
}

func (f *firefox) close() {
	if f.bidi != nil {
		f.bidi.close()
	}
	if f.process != nil {
		f.process.end()
	}
	os.RemoveAll(f.profile)
}
