package e2e

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sixtydays/e2e/internal/chrome"

	"github.com/chromedp/chromedp"
)

// TestSandboxed opens the page where it has no origin of its own, as in a frame
// that is sandboxed: storage throws and there can be no worker.
func TestSandboxed(t *testing.T) {
	s := serve(t)
	s.EditHeader(func(h http.Header) {
		if strings.HasPrefix(h.Get("Content-Type"), "text/html") {
			h.Set("Content-Security-Policy", h.Get("Content-Security-Policy")+"; sandbox allow-scripts")
		}
	})
	p := open(t, s, "/")
	p.want(`[origin, document.documentElement.dataset.storage]`, []string{"null", "memory"})
	p.answer(anchor)
	p.total(379)
}

// TestCookiesBlocked opens the page in a browser that is set to keep nothing.
func TestCookiesBlocked(t *testing.T) {
	profile := t.TempDir()
	writeFile(t, profile+"/Default/Preferences", `{"profile": {"default_content_setting_values": {"cookies": 2}}}`)
	browser, stop, err := chrome.Start(t.Context(), chromedp.UserDataDir(profile))
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	p := newPageOf(t, browser, serve(t))
	p.expect(`denied permission to use Service Worker`)
	p.load("/")
	p.ready()
	p.want(`document.documentElement.dataset.storage`, "memory")
	p.answer(anchor)
	p.total(379)
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	err := os.MkdirAll(filepath.Dir(name), 0o777)
	if err == nil {
		err = os.WriteFile(name, []byte(text), 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}
