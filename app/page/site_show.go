package page

import (
	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// show puts the frame that is chosen into the preview, unless it is there. It is
// a new frame each time: going from one address to another in a frame would be a
// step for the browser's way back.
func (s *Site) show() {
	chosen, _, ok := s.snippet()
	place := app.Window().GetElementByID(previewID)
	if !ok || !place.Truthy() {
		return
	}
	address := chosen.framed()
	if address == s.preview && place.Get("firstChild").Truthy() {
		return
	}
	s.preview = address
	frame := app.Window().Get("document").Call("createElement", "iframe")
	frame.Set("src", address)
	frame.Set("title", chosen.title())
	place.Call("replaceChildren", frame)
}

// copy hands the snippet to the clipboard, or selects it for a person to do so.
func (s *Site) copy() {
	made, way, ok := s.snippet()
	if !ok {
		return
	}
	text := words.For(s.Lang).Site()
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		s.selected(text)
		return
	}
	var done, failed app.Func
	settle := func(say func()) app.Func {
		return app.FuncOf(func(app.Value, []app.Value) any {
			say()
			done.Release()
			failed.Release()
			return nil
		})
	}
	done = settle(func() { s.tell(text.Copied) })
	failed = settle(func() { s.selected(text) })
	clipboard.Call("writeText", made.write(way)).Call("then", done, failed)
}

// selected selects the snippet, and says that it was not copied.
func (s *Site) selected(text *words.SitePage) {
	app.Window().Call("getSelection").Call("selectAllChildren", app.Window().GetElementByID(snippetID))
	s.tell(text.Selected)
}

// tell says what became of a copy.
func (s *Site) tell(text string) { s.draw(func() { s.said = text }) }
