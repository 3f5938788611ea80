package page

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Score is the page on which a person answers and reads their score.
type Score struct {
	app.Compo
	Base string
	Lang string

	age string
}

// OnInit adopts what was chosen before the program arrived: the prerendered
// document is still there, and is replaced right after.
func (s *Score) OnInit() {
	if app.IsServer {
		return
	}
	if v := app.Window().Get("document").Call("getElementById", "age"); v.Truthy() {
		s.age = v.Get("value").String()
	}
}

// OnMount marks the document as live.
func (s *Score) OnMount(ctx app.Context) {
	app.Window().Get("performance").Call("mark", "app-ready")
	app.Window().Get("document").Get("documentElement").Call("setAttribute", "data-ready", "1")
}

func (s *Score) onAge(ctx app.Context, e app.Event) { s.age = ctx.JSSrc().Get("value").String() }

// Render draws the page.
func (s *Score) Render() app.UI {
	other, path := "Français", "/fr/"
	if s.Lang == "fr" {
		other, path = "English", "/"
	}
	return app.Div().ID("app").Body(
		app.H1().Text("Sixty Days"),
		app.Select().ID("age").OnChange(s.onAge).Body(
			app.Option().Value("none").Selected(s.age == "" || s.age == "none").Text("-"),
			app.Option().Value("29").Selected(s.age == "29").Text("29"),
			app.Option().Value("30").Selected(s.age == "30").Text("30"),
		),
		app.P().ID("total").Text("age "+s.age),
		app.A().ID("language").Href(Join(s.Base, path)).Text(other),
	)
}
