package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Keeps reports whether the browser keeps anything for this page. Where it does
// not, boot.js has put a memory in the place of the storage, and said so.
func Keeps() bool {
	root := app.Window().Get("document").Get("documentElement")
	return root.Get("dataset").Get("storage").String() != "memory"
}

func storage() app.Value { return app.Window().Get("localStorage") }

// Kept returns what is kept under a key, as the text of the browser that it is,
// and whether anything is.
func Kept(key string) (text app.Value, ok bool) {
	if try(func() { text = storage().Call("getItem", key) }) != nil {
		return nil, false
	}
	return text, !text.IsNull()
}

// Keep keeps a text, which is one of Go or of the browser. It fails when the
// browser has no more room for this site.
func Keep(key string, text any) error {
	return try(func() { storage().Call("setItem", key, text) })
}

// Drop keeps nothing more under a key.
func Drop(key string) error {
	return try(func() { storage().Call("removeItem", key) })
}

// OnKept calls do, from now on, when another tab of this site keeps something
// else under a key or drops it, and when the page comes back from where the
// browser had laid it aside, and may have missed that. A key of nothing means all
// of them.
func OnKept(do func()) {
	heard := app.FuncOf(func(_ app.Value, args []app.Value) any {
		if e := args[0]; e.Get("type").String() == "storage" || e.Get("persisted").Truthy() {
			do()
		}
		return nil
	})
	app.Window().Call("addEventListener", "storage", heard)
	app.Window().Call("addEventListener", "pageshow", heard)
}
