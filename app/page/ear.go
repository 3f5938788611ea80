package page

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// An ear takes in every change of a form at the moment at which it happens.
//
// go-app would run a handler of its own some time later. If the page were drawn
// in between, from the answers of before, it would put the control back, and a
// person who is quick with the keyboard would lose a step. A radio is checked
// before its click is told to anybody, and its change is told only if it is
// still checked after the click: it is read at the click. So are the buttons of
// lists, and what is folded is noted when it opens.
type ear struct {
	early    bool   // something may have been answered before the program arrived
	focus    string // id of the control that had the focus then
	listener app.Func
}

// prick notes what has the focus, which the first drawing takes away.
func (e *ear) prick() {
	e.early = true
	if active := app.Window().Get("document").Get("activeElement"); active.Truthy() {
		e.focus = active.Get("id").String()
	}
}

// listen lets hear take in the events of the form with the given id: the kind of
// the event and the control that it is of. Hear reports whether the page is to be
// drawn anew, and the id of what then gets the focus, if anything does.
func (e *ear) listen(ctx app.Context, id string, hear func(event string, on app.Value) (draw bool, focus string)) {
	e.listener = app.FuncOf(func(_ app.Value, args []app.Value) any {
		event, on := args[0].Get("type").String(), args[0].Get("target")
		if event == "keydown" {
			if !enters(args[0]) {
				return nil
			}
			event = "enter"
		}
		if draw, focused := hear(event, on); draw {
			ctx.Dispatch(func(ctx app.Context) {
				if focused != "" { // once it is drawn
					ctx.Defer(func(app.Context) { focus(focused) })
				}
			})
		}
		return nil
	})
	questions := app.Window().GetElementByID(id)
	questions.Call("addEventListener", "change", e.listener)
	questions.Call("addEventListener", "click", e.listener, true)
	questions.Call("addEventListener", "toggle", e.listener, true)
	questions.Call("addEventListener", "keydown", e.listener)
}

// enters reports whether a key was pressed to end a line in a place to type in,
// which has only one.
func enters(key app.Value) bool {
	if key.Get("key").String() != "Enter" || !key.Get("target").Get("isContentEditable").Truthy() {
		return false
	}
	key.Call("preventDefault")
	return true
}

// live gives the focus back, and marks the document as live for those who wait
// for it: style sheets, tests and measurements. Whoever comes from another page
// begins at the top of this one.
func (e *ear) live() {
	switch {
	case e.focus != "":
		focus(e.focus)
	case !e.early:
		focusInPlace(mainID)
		app.Window().Call("scrollTo", 0, 0)
	}
	document := app.Window().Get("document")
	document.Get("documentElement").Call("setAttribute", "data-ready", "true")
	app.Window().Get("performance").Call("mark", "ready")
}

// close lets go of the form.
func (e *ear) close() { e.listener.Release() }

// mainID is the id of what a page is there for. It gets the focus when what had it
// is gone and nothing else is nearer.
const mainID = "main"

// focusInPlace moves the focus to the element with the given id, and not the view.
func focusInPlace(id string) {
	app.Window().GetElementByID(id).Call("focus", map[string]any{"preventScroll": true})
}

// focus moves the focus to the element with the given id, if there is one, and
// brings it into view. What stands there to be copied is selected.
func focus(id string) {
	e := app.Window().GetElementByID(id)
	if !e.Truthy() {
		return
	}
	e.Call("focus")
	e.Call("scrollIntoView")
	if e.Get("tagName").String() == "OUTPUT" {
		app.Window().Call("getSelection").Call("selectAllChildren", e)
	}
}
