package page

import (
	"sixtydays/app/ui"

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
	Base   string
	Lang   string
	Framed bool // by a page of another site

	*session
	ear      ear
	midnight midnight
}

// A line names a line of the score that can be opened.
type line struct {
	rule    crs.Rule
	ability profile.Ability
}

// OnInit adopts what was answered before the program arrived.
func (s *Score) OnInit() {
	if app.IsServer {
		return
	}
	if s.begin(s.Base, s.Framed) {
		s.adopt(s.words())
		s.ear.prick()
	}
}

// OnMount listens to the form.
func (s *Score) OnMount(ctx app.Context) {
	s.listen(ctx, scorePlace, &s.ear, formID, s.hear)
	if s.ear.early && !s.restored {
		s.truth.adopt() // what was answered since the page was drawn
	}
	s.ear.live()
	s.midnight.await(ctx, s.look)
	s.install.look(ctx)
}

// hear takes in an event of the form.
func (s *Score) hear(event string, on app.Value) (draw bool, focus string) {
	s.look()
	if heard, focus := s.truth.hear(event, on); heard {
		return true, focus
	}
	if event == "change" {
		s.chosen.read(on, s.today)
		return true, ""
	}
	return false, ""
}

// OnDismount lets go of the form and of the clock.
func (s *Score) OnDismount() {
	s.ear.close()
	s.midnight.close()
}

// OnNav words the document's own parts in the page's language.
func (s *Score) OnNav(ctx app.Context) { setDocument(ctx, s.words(), scorePlace) }

// OnAppUpdate notes that a new version is ready. The person decides when to
// take it.
func (s *Score) OnAppUpdate(ctx app.Context) { s.update = ctx.AppUpdateAvailable() }

// OnAppInstallChange notes whether the browser offers to install the site.
func (s *Score) OnAppInstallChange(ctx app.Context) { s.install.look(ctx) }

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
	truth := &s.truth
	truth.read(s.today, s.day())
	if s.today == 0 {
		return crs.Score{}, false
	}
	set, err := crs.Law().At(s.day())
	if err != nil {
		return crs.Score{}, false
	}
	truth.effects, truth.outlooks = crs.Effects(set, &truth.answers), crs.Outlooks(set, &truth.answers)
	return crs.Rate(set, &truth.answers), true
}

// formID is the id of the form.
const formID = "form"

// onReset takes all answers back.
func (s *Score) onReset(ctx app.Context, e app.Event) {
	s.truth.clear()
	clear(s.open)
	s.tell(0, false)
	s.write()
	focus(form.ID(profile.FieldMarital, &s.truth.answers))
}

// onJump moves the focus to the element that the button names, and unfolds what
// it is in.
func (s *Score) onJump(ctx app.Context, e app.Event) {
	to := ctx.JSSrc().Call("getAttribute", "data-to").String()
	if s.truth.reveal(to) {
		ctx.Defer(func(app.Context) { focus(to) })
		return
	}
	focus(to)
}

// Render draws the page.
func (s *Score) Render() app.UI {
	l := s.words()
	score, rated := s.rate()
	return ui.Div("").ID("app").Body(
		app.If(!s.Framed, func() app.UI { return header(l, s.Base, scorePlace) }),
		ui.Main("").ID(mainID).TabIndex(-1).Body(
			ui.Div("intro",
				ui.H1(l.Page().Heading),
				ui.P("lead", l.Page().Lead),
				withoutScript(l),
			),
			ui.Form("columns").ID(formID).Body(
				ui.Div("questions",
					s.notices(l),
					s.truth.questions(l, rated && score.Inputs.Has(profile.FieldJobOffer)),
					ui.Slot(!s.Framed, func() app.UI { return s.keeping(l) }),
					ui.Para("reset",
						ui.Button("link", l.Page().Reset).OnClick(s.onReset),
					),
				),
				s.result(l, &score, rated),
			),
		),
		s.below(l, s.Base, words.ViewScore, s.Framed),
		s.phoneBar(l, &score, rated),
		s.updateNotice(l),
	)
}
