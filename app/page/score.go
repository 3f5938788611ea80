package page

import (
	"sixtydays/app/ui"
	"strings"

	"sixtydays/app/form"
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Score is the page on which a person answers and reads their score.
//
// Base and Lang are exported because going from one language to the other keeps
// the component and copies its exported fields; the answers stay.
type Score struct {
	app.Compo
	Base string
	Lang string

	answers profile.Profile
	today   law.Day // zero until the browser was asked
	chosen  dayForm // the day that the person chose instead
	open    map[line]bool
	update  bool // a new version is ready

	draft    form.Draft
	unfolded [words.NumFold]bool
	outlooks []crs.Outlook           // of the jobs, as of the last drawing
	effects  []crs.Effect            // of the exact answers, as of the last drawing
	wrong    []profile.Contradiction // of the answers, as of the last drawing

	countries []form.Option
	named     string // tag of the language in which the countries are named

	focus    string   // id of the control that had the focus before the program arrived
	listener app.Func // takes in the changes of the form
}

// A line names a line of the score that can be opened.
type line struct {
	rule    crs.Rule
	ability profile.Ability
}

// OnInit adopts what was answered before the program arrived: the prerendered
// document is still there, and is replaced right after.
func (s *Score) OnInit() {
	s.open = map[line]bool{}
	if app.IsServer {
		return
	}
	s.today = browserToday()
	form.Adopt(&s.answers)
	s.adoptFolds()
	if active := app.Window().Get("document").Get("activeElement"); active.Truthy() {
		s.focus = active.Get("id").String()
	}
}

// OnMount gives the focus back, and marks the document as live for those who
// wait for it: style sheets, tests and measurements.
func (s *Score) OnMount(ctx app.Context) {
	s.listen(ctx)
	if s.focus != "" {
		focus(s.focus)
	}
	document := app.Window().Get("document")
	document.Get("documentElement").Call("setAttribute", "data-ready", "true")
	app.Window().Get("performance").Call("mark", "ready")
}

// listen takes in every change of the form at the moment at which it happens.
//
// go-app would run a handler of its own some time later. If the page were drawn
// in between, from the answers of before, it would put the control back, and a
// person who is quick with the keyboard would lose a step. A radio is checked
// before its click is told to anybody, and its change is told only if it is
// still checked after the click: it is read at the click. So are the buttons of
// lists, and what is folded is noted when it opens.
func (s *Score) listen(ctx app.Context) {
	s.listener = app.FuncOf(func(_ app.Value, args []app.Value) any {
		if draw, focused := s.hear(args[0].Get("type").String(), args[0].Get("target")); draw {
			ctx.Dispatch(func(ctx app.Context) {
				if focused != "" { // once it is drawn
					ctx.Defer(func(app.Context) { focus(focused) })
				}
			})
		}
		return nil
	})
	questions := app.Window().GetElementByID(formID)
	questions.Call("addEventListener", "change", s.listener)
	questions.Call("addEventListener", "click", s.listener, true)
	questions.Call("addEventListener", "toggle", s.listener, true)
	form.Adopt(&s.answers) // what was answered since the page was drawn
	s.adoptFolds()
}

// hear takes in an event of the form. It reports whether the page is to be
// drawn anew, and the id of what then gets the focus, if anything does.
func (s *Score) hear(event string, on app.Value) (draw bool, focus string) {
	kind := on.Get("type").String()
	switch {
	case event == "toggle":
		return s.toggled(on.Get("id").String(), on.Get("open").Bool()), ""
	case event == "click" && kind == "button":
		focus, draw = form.Press(on.Get("name").String(), &s.answers, &s.draft)
		return draw, focus
	case event == "change", kind == "radio":
		s.change(on)
		return true, ""
	}
	return false, ""
}

// OnDismount lets go of the listener.
func (s *Score) OnDismount() { s.listener.Release() }

// OnNav words the document's own parts in the page's language.
func (s *Score) OnNav(ctx app.Context) {
	text := s.words().Page()
	ctx.Page().SetLang(s.Lang)
	ctx.Page().SetTitle(text.Title)
	ctx.Page().SetDescription(text.Description)
}

// OnAppUpdate notes that a new version is ready. The person decides when to
// take it.
func (s *Score) OnAppUpdate(ctx app.Context) { s.update = ctx.AppUpdateAvailable() }

func (s *Score) words() words.Language { return words.For(s.Lang) }

// day returns the day of the score: the one that was chosen, or today.
func (s *Score) day() law.Day {
	if s.chosen.day != 0 {
		return s.chosen.day
	}
	return s.today
}

// rate scores the answers, and notes what the exact ones changed. It reports
// false before the program has arrived, and on a day before Express Entry.
func (s *Score) rate() (crs.Score, bool) {
	s.effects, s.outlooks, s.wrong = nil, nil, nil
	if s.today == 0 {
		return crs.Score{}, false
	}
	s.wrong = profile.Check(&s.answers, s.day())
	set, err := crs.Law().At(s.day())
	if err != nil {
		return crs.Score{}, false
	}
	s.effects, s.outlooks = crs.Effects(set, &s.answers), crs.Outlooks(set, &s.answers)
	return crs.Rate(set, &s.answers), true
}

// formID is the id of the form.
const formID = "form"

// change takes in any change of the form: an answer, or a part of the day.
func (s *Score) change(control app.Value) {
	if form.Read(control, &s.answers, &s.draft) {
		return
	}
	s.chosen.read(control, s.today)
}

// onReset takes all answers back.
func (s *Score) onReset(ctx app.Context, e app.Event) {
	s.answers, s.draft = profile.Profile{}, form.Draft{}
	s.unfolded = [words.NumFold]bool{}
	clear(s.open)
	focus(form.ID(profile.FieldMarital, &s.answers))
}

// onJump moves the focus to the element that the button names, and unfolds what
// it is in.
func (s *Score) onJump(ctx app.Context, e app.Event) {
	to := ctx.JSSrc().Call("getAttribute", "data-to").String()
	slug, _, _ := strings.Cut(to, ".")
	if f, ok := profile.FieldBySlug(slug); ok {
		if fold, folded := foldOf(f); folded && !s.unfolded[fold] {
			s.unfolded[fold] = true
			ctx.Defer(func(app.Context) { focus(to) })
			return
		}
	}
	focus(to)
}

// onReload loads the new version. The answers would be lost, so it is only done
// when the person asks for it.
func (s *Score) onReload(ctx app.Context, e app.Event) { ctx.Reload() }

// focus moves the focus to the element with the given id, if there is one, and
// brings it into view.
func focus(id string) {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus")
		e.Call("scrollIntoView")
	}
}

// Render draws the page.
func (s *Score) Render() app.UI {
	l := s.words()
	score, rated := s.rate()
	return ui.Div("").ID("app").Body(
		header(l, s.Base),
		ui.Main("").ID("main").TabIndex(-1).Body(
			ui.Div("intro",
				ui.H1(l.Page().Heading),
				ui.P("lead", l.Page().Lead),
			),
			ui.Form("columns").ID(formID).Body(
				s.questions(l, &score, rated),
				s.result(l, &score, rated),
			),
		),
		footer(l),
		s.phoneBar(l, &score, rated),
		s.updateNotice(l),
	)
}

// updateNotice says quietly that a new version is ready.
func (s *Score) updateNotice(l words.Language) app.UI {
	return ui.Div("update").Role("status").Body(app.If(s.update, func() app.UI {
		return ui.Para("",
			app.Text(l.Page().Updated+" "),
			ui.Button("link", l.Page().Reload).OnClick(s.onReload),
		)
	}))
}
