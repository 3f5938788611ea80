// Package prerender draws a page's component as HTML, for the document that a
// person sees and can already fill in while the program is on its way.
//
// go-app has an encoder for this, whose HTML does not say what the component
// says: see [Fix].
package prerender

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Render mounts c outside of a browser, with its OnInit and OnPreRender, and
// returns its HTML. The same component gives the same bytes.
func Render(c app.Composer) (string, error) {
	engine := app.NewTestEngine()
	if err := engine.Load(c); err != nil {
		return "", fmt.Errorf("prerender: %w", err)
	}
	engine.ConsumeAll()
	return Fix(app.HTMLString(c))
}
