package engine

import (
	"bytes"
	"errors"
	"fmt"
	"image/png"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"sixtydays/e2e/internal/untested"
)

// foreign is the name of another site, which is in no secure context.
const foreign = "blog.test"

// eachEngine runs a test in every engine that is installed.
func eachEngine(t *testing.T, o Options, test func(t *testing.T, tab *Tab)) {
	for _, name := range Names {
		t.Run(string(name), func(t *testing.T) {
			tab, err := Start(name, o)
			if missing := (*MissingError)(nil); errors.As(err, &missing) {
				untested.Skip(t, err.Error())
			}
			if err != nil {
				t.Fatal(err)
			}
			defer func() {
				if t.Failed() {
					t.Logf("the browser said:\n%s", tab.Said())
				}
				tab.Close()
			}()
			test(t, tab)
		})
	}
}

// hosts serves a page with frames, and what is in them.
func hosts(t *testing.T) (own, other string) {
	const inside = `<!doctype html><title>inside</title><p>inside</p><button>0</button>
		<select><option>a<option>b<option>c</select><input type=radio name=r value=1><input type=radio name=r value=2>
		<script>
			const button = document.querySelector("button");
			button.onclick = (event) => { if (event.isTrusted) button.textContent++; };
			document.onkeydown = (event) => { document.title += " " + event.key; };
		</script>`
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		if r.URL.Path == "/inside" {
			fmt.Fprint(w, inside)
			return
		}
		_, port, _ := net.SplitHostPort(r.Host)
		fmt.Fprintf(w, `<!doctype html><title>host</title><body>%[1]s
			<div style="height: 1500px"></div>
			<iframe id=same src=/inside></iframe>
			<iframe id=opaque src=/inside sandbox=allow-scripts></iframe>
			<iframe id=site src="http://%[2]s:%[3]s/inside"></iframe>
			<iframe id=both src="http://%[2]s:%[3]s/inside" sandbox=allow-scripts style="border: 7px solid"></iframe>
			<iframe id=nested src="/nested"></iframe>`, inside, foreign, port)
	}))
	t.Cleanup(s.Close)
	_, port, err := net.SplitHostPort(s.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return s.URL, "http://" + foreign + ":" + port
}

// must fails a test at the first error.
func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestDocuments evaluates, clicks and types in a document and in frames of every
// kind, the frames of frames included.
func TestDocuments(t *testing.T) {
	own, other := hosts(t)
	o := Options{Script: `window.helper = { id: Math.random(), early: document.readyState };`, Hosts: []string{foreign}}
	eachEngine(t, o, func(t *testing.T, tab *Tab) {
		must(t, tab.Open(own+"/"))
		opaque := "null"
		for _, c := range []struct {
			name, origin string
			in           *Document
		}{
			{"tab", own, &tab.Document},
			{"same", own, tab.Frame("#same")},
			{"opaque", opaque, tab.Frame("#opaque")},
			{"site", other, tab.Frame("#site")},
			{"both", opaque, tab.Frame("#both")},
			{"nested", opaque, tab.Frame("#nested").Frame("#both")},
			{"nested twice", own, tab.Frame("#nested").Frame("#same")},
		} {
			t.Run(c.name, func(t *testing.T) {
				d := c.in
				must(t, d.Wait(`document.readyState`, "complete"), d.Wait(`origin`, c.origin))
				var text string
				must(t, d.Eval(`new Promise((done) => setTimeout(done, 1, "later"))`, &text))
				if text != "later" {
					t.Errorf("a promise of a text is %q", text)
				}
				if err := d.Eval(`Promise.reject(new Error("no such thing"))`, nil); err == nil || !strings.Contains(err.Error(), "no such thing") {
					t.Errorf("a promise that fails gives %v", err)
				}
				if err := d.Eval(`nothing.there`, nil); err == nil {
					t.Error("an expression that throws gives no error")
				}
				must(t, d.Wait(`[1, undefined, {a: null}]`, []any{1, nil, map[string]any{"a": nil}}))

				var first, second float64
				must(t, d.Eval(`helper.id`, &first), d.Eval(`helper.id`, &second))
				if first != second || first == 0 {
					t.Errorf("the script was run twice: %v, %v", first, second)
				}

				must(t, d.Click("button"), d.Wait(`document.querySelector("button").textContent`, "1"))
				must(t, d.Press("x"+Escape), d.Wait(`document.title.endsWith(" x Escape")`, true))
				must(t, d.Click("[value='1']"), d.Press(ArrowDown), d.Wait(`document.querySelector(":checked[name]").value`, "2"))
				must(t, d.Press(" "))
			})
		}
		if err := tab.Frame("#none").Eval("1", nil); err == nil {
			t.Error("a frame that is not there gives no error")
		}
		if err := tab.Click("#none"); err == nil {
			t.Error("a click on what is not there gives no error")
		}
		must(t, tab.Open(other+"/inside"), tab.Wait(`isSecureContext`, false))
		must(t, tab.Open(own+"/inside"), tab.Wait(`isSecureContext`, true))
		if err := tab.Open("http://127.0.0.1:9/"); err == nil && tab.Engine() != WebKit {
			t.Error("opening an address that nobody serves gives no error")
		}
	})
}

// TestFaults has a document complain.
func TestFaults(t *testing.T) {
	own, _ := hosts(t)
	eachEngine(t, Options{}, func(t *testing.T, tab *Tab) {
		must(t, tab.Open(own+"/inside"))
		if faults := tab.Faults(); len(faults) > 0 {
			t.Errorf("before anything is wrong: %q", faults)
		}
		must(t, tab.Eval(`setTimeout(() => { console.error("said aloud"); setTimeout(() => { throw new Error("not caught"); }); })`, nil))
		heard := func(text string) bool {
			return slices.ContainsFunc(tab.Faults(), func(fault string) bool { return strings.Contains(fault, text) })
		}
		must(t, tab.Wait(`new Promise((done) => setTimeout(done, 50, 1))`, 1))
		if !heard("said aloud") || !heard("not caught") {
			t.Errorf("heard only %q", tab.Faults())
		}
	})
}

// TestPicture sets the size of what is shown, and takes a picture of it in dark
// colours.
func TestPicture(t *testing.T) {
	own, _ := hosts(t)
	eachEngine(t, Options{Dark: true}, func(t *testing.T, tab *Tab) {
		must(t, tab.Open(own+"/inside"), tab.Resize(640, 480))
		must(t, tab.Wait(`[innerWidth, innerHeight]`, []int{640, 480}))
		must(t, tab.Wait(`matchMedia("(prefers-color-scheme: dark)").matches`, true))
		must(t, tab.Eval(`document.body.style.background = "rgb(1, 2, 3)"`, nil))
		data, err := tab.Screenshot()
		must(t, err)
		picture, err := png.Decode(bytes.NewReader(data))
		must(t, err)
		if size := picture.Bounds().Size(); size.X != 640 || size.Y != 480 {
			t.Errorf("the picture is %v", size)
		}
		if r, g, b, _ := picture.At(600, 400).RGBA(); r>>8 != 1 || g>>8 != 2 || b>>8 != 3 {
			t.Errorf("the picture has another colour: %d %d %d", r>>8, g>>8, b>>8)
		}
	})
}

// TestBlocked looks at what a browser gives a page when cookies are blocked.
func TestBlocked(t *testing.T) {
	own, _ := hosts(t)
	eachEngine(t, Options{CookiesBlocked: true}, func(t *testing.T, tab *Tab) {
		must(t, tab.Open(own+"/inside"))
		must(t, tab.Wait(`(() => { try { return localStorage.length } catch { return "throws" } })()`, "throws"))
		must(t, tab.Wait(`(() => { document.cookie = "a=b"; return document.cookie })()`, ""))
	})
}
