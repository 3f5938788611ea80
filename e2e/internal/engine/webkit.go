package engine

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A webkit is the tab of WebKitGTK's own small browser, which is driven by
// WebDriver on a screen that nobody sees.
type webkit struct {
	home   string
	screen *process // Xvfb
	server *process // WebKitWebDriver, which starts the browser
	proxy  *proxy   // when names are to mean this machine
	driver *webdriver

	complain []string
}

// webkitPackages have all programs that are needed.
const webkitPackages = "webkit2gtk-driver xvfb"

// startWebKit starts a MiniBrowser.
func startWebKit(o Options) (driver, error) {
	server, err := find(WebKit, webkitPackages, "WebKitWebDriver")
	if err != nil {
		return nil, err
	}
	xvfb, err := find(WebKit, webkitPackages, "Xvfb")
	if err != nil {
		return nil, err
	}
	browsers, _ := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser") // the pattern is a good one
	if len(browsers) == 0 {
		return nil, &MissingError{WebKit, "MiniBrowser", webkitPackages}
	}
	w := &webkit{}
	if w.home, err = os.MkdirTemp("", "webkit"); err != nil {
		return nil, err
	}
	if err := w.begin(xvfb, server, browsers[len(browsers)-1], o); err != nil {
		err = fmt.Errorf("%w\n%s", err, w.said())
		w.close()
		return nil, err
	}
	return w, nil
}

func (w *webkit) begin(xvfb, server, browser string, o Options) error {
	display, err := w.startScreen(xvfb)
	if err != nil {
		return err
	}
	// The window is alone on a screen where nobody moves it, and after a while its
	// timers would be called once a second.
	arguments := []string{"--automation", "--features=-DOMTimersThrottling,-HiddenPageDOMTimerThrottling"}
	if o.CookiesBlocked {
		arguments = append(arguments, "--cookies-policy=never", "--enable-html5-local-storage=false")
	}
	if o.Dark {
		arguments = append(arguments, "--dark-mode")
	}
	if len(o.Hosts) > 0 {
		if w.proxy, err = startProxy(o.Hosts); err != nil {
			return err
		}
		arguments = append(arguments, "--proxy="+w.proxy.url)
	}
	if err := w.narrow(); err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	w.server, err = startProcess(w.environment(display), nil, server, "--port="+port)
	if err != nil {
		return err
	}
	w.driver, err = dialWebdriver(port, given{"webkitgtk:browserOptions": given{"binary": browser, "args": arguments}})
	if err != nil {
		return err
	}
	wait := int(patience / time.Millisecond)
	return w.driver.call(http.MethodPost, "/timeouts", given{"script": wait, "pageLoad": wait}, nil)
}

// narrow makes the buttons beside the address so small that the window can be as
// narrow as a phone.
func (w *webkit) narrow() error {
	dir := filepath.Join(w.home, "gtk-3.0")
	if err := os.Mkdir(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "gtk.css"),
		[]byte("* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; -gtk-icon-source: none; }"), 0o600)
}

// startScreen starts a screen that is large enough for every test and returns its
// name.
func (w *webkit) startScreen(xvfb string) (string, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return "", err
	}
	defer read.Close()
	w.screen, err = startProcess(nil, []*os.File{write}, xvfb, "-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp")
	write.Close()
	if err != nil {
		return "", err
	}
	read.SetReadDeadline(time.Now().Add(patience))
	number, err := bufio.NewReader(read).ReadString('\n')
	return ":" + strings.TrimSpace(number), err
}

// environment keeps all that the browser writes in a folder of its own. Its
// sandbox cannot be set up by root, as tests often are run, and guards against
// pages other than ours.
func (w *webkit) environment(display string) []string {
	return []string{
		"DISPLAY=" + display, "GDK_BACKEND=x11", "LIBGL_ALWAYS_SOFTWARE=1",
		"HOME=" + w.home, "XDG_CACHE_HOME=" + w.home, "XDG_CONFIG_HOME=" + w.home, "XDG_DATA_HOME=" + w.home, "XDG_RUNTIME_DIR=" + w.home,
		"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1", "NO_AT_BRIDGE=1", "DBUS_SESSION_BUS_ADDRESS=disabled:", "LANG=C.UTF-8",
	}
}

// freePort returns a port of this machine on which nothing listens.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, err
}

// complaints is a script that notes what a document complains of from then on.
const complaints = `if (!globalThis.engineFaults) {
	const faults = globalThis.engineFaults = [];
	addEventListener("error", (event) => faults.push("exception: " + event.message));
	addEventListener("unhandledrejection", (event) => faults.push("exception: " + event.reason));
	for (const level of ["error", "warn"]) {
		const write = console[level];
		console[level] = (...parts) => { faults.push(level + ": " + parts.join(" ")); write.apply(console, parts); };
	}
}`

func (w *webkit) faults() []string {
	w.evaluate(nil, "Promise.resolve('')") // a document that is gone has told all that it will
	return append([]string(nil), w.complain...)
}

func (w *webkit) open(url string) error {
	if err := w.driver.call(http.MethodPost, "/frame", given{"id": nil}, nil); err != nil {
		return err
	}
	return w.driver.call(http.MethodPost, "/url", given{"url": url}, nil)
}

// enter goes into the frame at a path.
func (w *webkit) enter(path []string) error {
	if err := w.driver.call(http.MethodPost, "/frame", given{"id": nil}, nil); err != nil {
		return err
	}
	for _, selector := range path {
		var frame map[string]string // an element has a single entry
		err := w.driver.call(http.MethodPost, "/element", given{"using": "css selector", "value": selector}, &frame)
		if err != nil {
			return err
		}
		if err := w.driver.call(http.MethodPost, "/frame", given{"id": frame}, nil); err != nil {
			return err
		}
	}
	return nil
}

func (w *webkit) evaluate(path []string, promise string) (string, error) {
	if err := w.enter(path); err != nil {
		return "", err
	}
	var result struct {
		Text   string
		Fault  *string
		Faults []string
	}
	err := w.driver.call(http.MethodPost, "/execute/async", given{"args": []any{}, "script": complaints + `
		const done = arguments[arguments.length - 1];
		const end = (result) => done({...result, faults: engineFaults.splice(0)});
		` + promise + `.then((text) => end({text}), (error) => end({fault: String(error)}));`}, &result)
	if err != nil {
		return "", err
	}
	w.complain = append(w.complain, result.Faults...)
	if result.Fault != nil {
		return "", errors.New(*result.Fault)
	}
	return result.Text, nil
}

func (w *webkit) click(path []string, selector string) error {
	x, y, err := middle(w, path, selector)
	if err != nil {
		return err
	}
	if err := w.enter(nil); err != nil {
		return err
	}
	return w.driver.call(http.MethodPost, "/actions", given{"actions": []given{pointer(x, y)}}, nil)
}

func (w *webkit) press(path []string, keys string) error {
	if err := w.enter(path); err != nil {
		return err
	}
	return w.driver.call(http.MethodPost, "/actions", given{"actions": []given{strokes(keys)}}, nil)
}

// resize sets the size of the window, which is larger than what it shows.
func (w *webkit) resize(width, height int) error {
	var window struct{ Width, Height int }
	if err := w.driver.call(http.MethodGet, "/window/rect", nil, &window); err != nil {
		return err
	}
	text, err := w.evaluate(nil, "Promise.resolve(JSON.stringify([innerWidth, innerHeight]))")
	if err != nil {
		return err
	}
	var inner [2]int
	if err := json.Unmarshal([]byte(text), &inner); err != nil {
		return err
	}
	return w.driver.call(http.MethodPost, "/window/rect",
		given{"width": window.Width - inner[0] + width, "height": window.Height - inner[1] + height}, nil)
}

// screenshot waits until all is painted.
func (w *webkit) screenshot() ([]byte, error) {
	painted := `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(""))))`
	if _, err := w.evaluate(nil, painted); err != nil {
		return nil, err
	}
	var data string
	if err := w.driver.call(http.MethodGet, "/screenshot", nil, &data); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(data)
}

func (w *webkit) said() (text string) {
	for _, p := range []*process{w.screen, w.server} {
		if p != nil {
			text += p.out.String()
		}
	}
	return text
}

func (w *webkit) close() {
	if w.driver != nil {
		w.driver.call(http.MethodDelete, "", nil, nil) // ends the browser
	}
	if w.server != nil {
		w.server.end()
	}
	if w.proxy != nil {
		w.proxy.close()
	}
	if w.screen != nil {
		w.screen.end()
	}
	os.RemoveAll(w.home)
}
