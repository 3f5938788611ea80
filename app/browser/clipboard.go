package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Copy copies a text, and calls done with whether the browser let it.
func Copy(text string, done func(ok bool)) {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() { // the page is not from a safe origin
		done(false)
		return
	}
	await(clipboard.Call("writeText", text), func(app.Value) { done(true) }, func() { done(false) })
}
