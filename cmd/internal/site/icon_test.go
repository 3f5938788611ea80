package site

import (
	"bytes"
	"image"
	"image/color"
	"testing"
)

// A system may cut the maskable icon to any shape that holds the circle whose
// radius is two fifths of the width. What the icon shows is inside, and its
// ground goes to every edge.
func TestMaskableIcon(t *testing.T) {
	icon := picture(t, "/icon-maskable-512.png")
	size := icon.Bounds().Dx()
	ground := icon.At(0, 0)
	if _, _, _, alpha := ground.RGBA(); alpha != 0xffff {
		t.Error("the ground is not opaque")
	}
	shown := 0
	for y := range size {
		for x := range size {
			if icon.At(x, y) == ground {
				continue
			}
			shown++
			dx, dy := 2*x+1-size, 2*y+1-size // twice the distance from the middle
			if radius := 2 * size * 2 / 5; dx*dx+dy*dy > radius*radius {
				t.Fatalf("something shows at %d, %d, where it may be cut off", x, y)
			}
		}
	}
	if shown < size*size/20 {
		t.Errorf("only %d pixels show something", shown)
	}
}

// The icon for Apple's home screens is opaque, for they make what is not black,
// and of the size that they ask for.
func TestAppleIcon(t *testing.T) {
	icon := picture(t, "/apple-touch-icon.png")
	if icon.Bounds() != image.Rect(0, 0, 180, 180) {
		t.Errorf("the icon is %v", icon.Bounds())
	}
	for _, p := range []image.Point{{0, 0}, {179, 0}, {0, 179}, {179, 179}, {90, 90}} {
		if c := color.NRGBAModel.Convert(icon.At(p.X, p.Y)).(color.NRGBA); c.A != 255 {
			t.Errorf("the icon is not opaque at %v", p)
		}
	}
}

func picture(t *testing.T, path string) image.Image {
	t.Helper()
	f, ok := build(t, Options{Base: "/", Bundle: program("a")}).file(path)
	if !ok {
		t.Fatalf("no %s", path)
	}
	icon, _, err := image.Decode(bytes.NewReader(f.Raw))
	if err != nil {
		t.Fatal(err)
	}
	return icon
}
