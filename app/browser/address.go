package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Fragment returns the fragment of the page's address, with its "#" if there is
// one.
func Fragment() string { return app.Window().Get("location").Get("hash").String() }

// DropFragment takes the fragment out of the address and of the history.
func DropFragment() {
	at := app.Window().Get("location")
	app.Window().Get("history").Call("replaceState", nil, "", at.Get("pathname").String()+at.Get("search").String())
}

// Here returns the address of the page without a query and a fragment.
func Here() string {
	at := app.Window().Get("location")
	return at.Get("origin").String() + at.Get("pathname").String()
}

// OnFragment calls do, from now on, when the fragment changes.
func OnFragment(do func()) {
	app.Window().Call("addEventListener", "hashchange", app.FuncOf(func(app.Value, []app.Value) any {
		do()
		return nil
	}))
}
