package e2e

import (
	"bytes"
	"context"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestScreenshot takes the picture of the README, and with UPDATE_SCREENSHOT=1
// writes it.
func TestScreenshot(t *testing.T) {
	p := open(t, serve(t), "/")
	p.screen(1280, "light")
	p.answer(anchor)
	p.total(379)
	p.want(`document.getElementById("next")`, nil) // the last answers, which earn nothing, are in too
	p.run(`document.activeElement.blur()`)
	p.run(`scrollTo({top: 0, behavior: "instant"})`)
	p.want(`scrollY`, 0)
	picture := p.picture()
	if os.Getenv("UPDATE_SCREENSHOT") != "" {
		writeFile(t, "../docs/screenshot.png", string(picture))
	}
}

// isPictured takes a picture of what is in view at a width, and checks that
// something is on it. With SCREENSHOTS=directory it takes whole pages at each
// width and in both schemes, for people to look at, and writes them there.
func (p *page) isPictured(name string, width int64) {
	p.t.Helper()
	dir := os.Getenv("SCREENSHOTS")
	if dir == "" {
		p.screen(width, "dark")
		p.picture()
		return
	}
	for _, width := range widths {
		for _, scheme := range []string{"light", "dark"} {
			p.screen(width, scheme)
			p.tall(width)
			writeFile(p.t, filepath.Join(dir, fmt.Sprintf("%s-%d-%s.png", name, width, scheme)), string(p.picture()))
		}
	}
}

// tall makes the screen as high as the page, so that all of it is in the
// picture and nothing that stays in view lies over the middle.
func (p *page) tall(width int64) {
	p.t.Helper()
	height := eval[int64](p, `document.documentElement.scrollHeight`)
	p.do(emulation.SetDeviceMetricsOverride(width, height, 1, false))
	p.want(`innerHeight`, height)
}

// picture takes a picture of the screen and checks that it has many colours: a
// blank page has one.
func (p *page) picture() []byte {
	p.t.Helper()
	var data []byte
	p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		data, err = cdp.CaptureScreenshot().Do(ctx)
		return err
	}))
	image, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		p.t.Fatal(err)
	}
	colours := map[any]bool{}
	for y := image.Bounds().Min.Y; y < image.Bounds().Max.Y; y += 3 {
		for x := image.Bounds().Min.X; x < image.Bounds().Max.X; x += 3 {
			colours[image.At(x, y)] = true
		}
	}
	if len(colours) < 20 {
		p.t.Errorf("the picture has only %d colours", len(colours))
	}
	return data
}
