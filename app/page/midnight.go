package page

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A midnight tells a page that another day may have begun: at midnight, when its
// reader comes back to it, and when the browser brings it back as it was left.
type midnight struct {
	listener app.Func
	timer    app.Value
}

// await lets look see which day it is, again and again, and then draws the page.
func (m *midnight) await(ctx app.Context, look func()) {
	m.listener = app.FuncOf(func(app.Value, []app.Value) any {
		m.wind()
		ctx.Dispatch(func(app.Context) { look() })
		return nil
	})
	app.Window().Get("document").Call("addEventListener", "visibilitychange", m.listener)
	app.Window().Call("addEventListener", "pageshow", m.listener)
	m.wind()
}

// wind sets the timer to the next midnight where the person is. It may come late
// when the machine sleeps.
func (m *midnight) wind() {
	if m.timer != nil {
		app.Window().Call("clearTimeout", m.timer)
	}
	date := app.Window().Get("Date")
	now := date.New()
	next := date.New(now.Call("getFullYear").Int(), now.Call("getMonth").Int(), now.Call("getDate").Int()+1)
	wait := next.Call("getTime").Int() - now.Call("getTime").Int()
	m.timer = app.Window().Call("setTimeout", m.listener, wait)
}

// close stops waiting.
func (m *midnight) close() {
	app.Window().Call("clearTimeout", m.timer)
	app.Window().Get("document").Call("removeEventListener", "visibilitychange", m.listener)
	app.Window().Call("removeEventListener", "pageshow", m.listener)
	m.listener.Release()
}
