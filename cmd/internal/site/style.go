package site

import (
	"fmt"

	"sixtydays/web"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
)

// Style returns the style sheets as a browser gets them: as one, without what
// only their readers need.
func Style() ([]byte, error) {
	style, err := web.Style()
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	return smallStyle(style)
}

// FrameStyle returns what pages in frames have besides.
func FrameStyle() ([]byte, error) { return smallStyle(web.FrameStyle) }

func smallStyle(style []byte) ([]byte, error) {
	const kind = "text/css"
	m := minify.New()
	m.AddFunc(kind, css.Minify)
	small, err := m.Bytes(kind, style)
	if err != nil {
		return nil, fmt.Errorf("site: style sheets: %w", err)
	}
	return small, nil
}
