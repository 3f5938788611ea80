// Package browser asks the browser for what only it can do: to keep a text, to
// hand out and take in a file, to lock one, to copy a text. It knows nothing of
// answers, and holds no state.
//
// Everything is called as a method of the browser's objects. An exception of a
// call is an error here, but one of reading a property would end the program.
package browser

import (
	"errors"
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// await calls ok with what a promise comes to, or fail when it comes to nothing.
func await(promise app.Value, ok func(app.Value), fail func()) {
	var kept, broken app.Func
	release := func() {
		kept.Release()
		broken.Release()
	}
	kept = app.FuncOf(func(_ app.Value, args []app.Value) any {
		release()
		ok(args[0])
		return nil
	})
	broken = app.FuncOf(func(app.Value, []app.Value) any {
		release()
		fail()
		return nil
	})
	promise.Call("then", kept, broken)
}

// try returns the exception that do ends with as an error.
func try(do func()) (err error) {
	defer func() {
		switch thrown := recover().(type) {
		case nil:
		case error:
			err = thrown
		default:
			err = errors.New(fmt.Sprint(thrown))
		}
	}()
	do()
	return nil
}

// bytesOf returns the bytes of an ArrayBuffer.
func bytesOf(buffer app.Value) []byte {
	array := app.Window().Get("Uint8Array").New(buffer)
	b := make([]byte, array.Length())
	app.CopyBytesToGo(b, array)
	return b
}

// arrayOf returns b as an array of the browser.
func arrayOf(b []byte) app.Value {
	array := app.Window().Get("Uint8Array").New(len(b))
	app.CopyBytesToJS(array, b)
	return array
}
