package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Download hands a file of the given name and media type to the browser, which
// asks the person where to put it, or puts it where files go. Its content is a
// text of Go or of the browser. Nothing is asked for and nothing is sent.
func Download(name, media string, content any) {
	window := app.Window()
	blob := window.Get("Blob").New([]any{content}, map[string]any{"type": media})
	url := window.Get("URL").Call("createObjectURL", blob)
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	later(func() { window.Get("URL").Call("revokeObjectURL", url) })
}

// later calls f once the browser has had a minute for what was begun.
func later(f func()) {
	const minute = 60_000
	var call app.Func
	call = app.FuncOf(func(app.Value, []app.Value) any {
		f()
		call.Release()
		return nil
	})
	app.Window().Call("setTimeout", call, minute)
}

// A Chosen is a file that a person has chosen.
type Chosen struct {
	Bytes   []byte
	TooLong bool // it has more than the most bytes, and none was read
}

// Choose lets a person choose a file and calls done with it, or with nil when it
// cannot be read. When no file is chosen nothing happens. The control is never
// part of the page, so that no browser speaks of it.
func Choose(most int, done func(*Chosen)) {
	input := app.Window().Get("document").Call("createElement", "input")
	input.Set("type", "file")
	input.Set("accept", ".txt,text/plain")
	var changed app.Func
	changed = app.FuncOf(func(app.Value, []app.Value) any {
		changed.Release()
		read(input.Get("files").Index(0), most, done)
		return nil
	})
	input.Call("addEventListener", "change", changed)
	input.Call("click")
}

// read reads a file unless it is too long.
func read(file app.Value, most int, done func(*Chosen)) {
	if file.Get("size").Int() > most {
		done(&Chosen{TooLong: true})
		return
	}
	await(file.Call("arrayBuffer"),
		func(buffer app.Value) { done(&Chosen{Bytes: bytesOf(buffer)}) },
		func() { done(nil) })
}
