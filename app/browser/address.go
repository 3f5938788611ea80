package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Fragment returns the fragment of the page's address, with its "#" if there is
// one.
func Fragment() string { return app.Window().Get("location").Get("hash").String() }

// DropFragment takes the fragment out of the address and of the history, and
// what was left by [Carry].
func DropFragment() {
	at := app.Window().Get("location")
	app.Window().Get("history").Call("replaceState", nil, "", at.Get("pathname").String()+at.Get("search").String())
}

// Fresh reports whether the page was gone to, and neither loaded anew nor come back
// to. Only then do its controls show nothing but what the person has chosen since:
// else the browser fills in what the tab had.
func Fresh() bool {
	loads := app.Window().Get("performance").Call("getEntriesByType", "navigation")
	return loads.Length() > 0 && loads.Index(0).Get("type").String() == "navigate"
}

// Carry leaves a text for this page when it is loaded anew. It is in the tab's
// history, and neither in the address nor in the list of what was visited.
func Carry(text string) { app.Window().Get("history").Call("replaceState", text, "") }

// Carried returns the text that was left by [Carry], or nothing.
func Carried() string {
	state := app.Window().Get("history").Get("state")
	if state.Type() != app.TypeString {
		return ""
	}
	return state.String()
}

// DropCarried takes back what was left by [Carry].
func DropCarried() { app.Window().Get("history").Call("replaceState", nil, "") }

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
