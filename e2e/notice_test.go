package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// TestNoticesLook measures the page while it says what it seldom has to: that it
// can be installed, that there is a new version, that the program has stopped.
// With SCREENSHOTS=directory it writes pictures there.
func TestNoticesLook(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		s := serve(t)
		p := open(t, s, path)
		p.answer("marital=single age=29")
		p.run(offerScript)
		p.want(`document.getElementById("install") !== null`, true)
		p.run(`document.getElementById("how-to-install").click()`)
		p.looks("install-" + lang)
		p.run(`goappOnUpdate()`)
		p.want(`e2e.shown(document.querySelector(".update button"))`, true)
		p.looks("update-" + lang)

		stopped := newPage(t, s, onNewDocument(`delete window.WebAssembly`))
		stopped.expect(`WebAssembly is not defined`)
		stopped.allow(`preload`)
		stopped.load(path)
		stopped.failed(lang)
		stopped.looks("failed-" + lang)
	})
}

// looks measures the page at each width and in both colour schemes, and takes
// pictures of it.
func (p *page) looks(name string) {
	p.t.Helper()
	p.run(layoutScript)
	dir := os.Getenv("SCREENSHOTS")
	for i, width := range widths {
		for j, scheme := range []string{"light", "dark"} {
			if dir == "" && i%2 != j {
				continue // one of each will do when nobody looks
			}
			p.screen(width, scheme)
			for _, check := range []string{"overflow", "clipped", "overlaps", "small", "faint"} {
				for _, wrong := range eval[[]string](p, "e2e.layout."+check+"()") {
					p.t.Errorf("%s at %d px, %s: %s: %s", name, width, scheme, check, wrong)
				}
			}
			if dir != "" {
				p.tall(width)
				writeFile(p.t, filepath.Join(dir, fmt.Sprintf("%s-%d-%s.png", name, width, scheme)), string(p.picture()))
			}
		}
	}
}
