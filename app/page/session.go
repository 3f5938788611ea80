package page

import (
	"sixtydays/app/browser"
	"slices"

	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/record"
	"sixtydays/core/rounds"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A session is what a person has said, on whichever page, for as long as the
// site stays open. All pages hold the same one, so that going from one to
// another loses nothing. It is in memory only, unless the person has it kept.
type session struct {
	today  law.Day    // where the person is; zero until the browser was asked
	now    law.Moment // as of the last time that it was asked
	update bool       // a new version is ready

	install install

	truth  sheet // what is true
	chosen dayForm
	open   map[line]bool // lines of the score

	slip     form.Slip       // what is said of the invitation
	claim    sheet           // what the profile said when it was issued
	copied   [numSheet]bool  // a sheet began as a copy of the other one
	replaces bool            // the person is asked whether answers are to be replaced
	ticked   map[string]bool // documents that are at hand
	rounds   []rounds.Round  // the oldest first

	// restored says that answers came from elsewhere. The controls may show them
	// by what is nearest, which is no answer to take.
	restored bool

	draw func(focus string) // draws the page that is open

	keeper
	exchange
}

// newSession returns the session of a person who has said nothing.
func newSession() *session {
	return &session{open: map[line]bool{}, ticked: map[string]bool{}, rounds: rounds.All(), draw: func(string) {}}
}

// begin asks the browser for the day, and for what is kept for a site below base
// or comes in the address. It reports whether the session begins with it: what was
// answered before the program arrived is still on the page then, and is replaced
// right after. A page in a frame of another site keeps nothing, and its fragment
// is for other things.
func (s *session) begin(base string, framed bool) bool {
	first := s.today == 0
	s.look()
	if first && !framed {
		s.restore(base)
		s.resume()
		s.follow()
		browser.OnFragment(func() {
			s.follow()
			s.draw("")
		})
	}
	return first
}

// look asks the browser what day and what moment it is: a page may stay open
// until a deadline has passed.
func (s *session) look() { s.today, s.now = browserToday(), browserNow() }

// adopts reports whether what the controls show as the program arrives is taken,
// on top of answers from elsewhere. What a browser has filled in is not: it is what
// the tab had, and they may be newer.
func (s *session) adopts() bool { return !s.restored || browser.Fresh() }

// adopt takes what was answered on the score page before the program arrived.
func (s *session) adopt(l words.Language) {
	if s.adopts() {
		var early sheet
		early.adopt()
		form.Add(l, &s.truth.answers, &early.answers, s.today)
		s.truth.unfolded = early.unfolded
	}
	s.write()
}

// reset takes back what was said of the invitation. What is true is of the other
// page too, and stays.
func (s *session) reset() {
	s.slip = form.Slip{}
	s.claim.clear()
	s.copied, s.replaces = [numSheet]bool{}, false
	clear(s.ticked)
	s.tell(0, false) // it was about other answers
}

// clear takes back all that was said.
func (s *session) clear() {
	s.reset()
	s.truth.clear()
	s.chosen = dayForm{}
	clear(s.open)
}

// record returns all that was said.
func (s *session) record() *record.Record {
	r := &record.Record{Day: s.chosen.day, True: s.truth.answers, Claimed: s.claim.answers, Said: s.slip.All()}
	for name, have := range s.ticked {
		if have {
			r.Ticked = append(r.Ticked, name)
		}
	}
	slices.Sort(r.Ticked)
	return r
}

// take replaces all that was said.
func (s *session) take(r *record.Record) {
	s.clear()
	s.chosen = dayFormOf(r.Day)
	s.truth.answers, s.claim.answers = r.True, r.Claimed
	s.slip = form.SlipOf(r.Said)
	for _, name := range r.Ticked {
		s.ticked[name] = true
	}
	s.restored = true
}

// listen lets hear take in the events of the form with the given id, after what
// is about keeping and sharing. What changes is kept before it is drawn.
func (s *session) listen(ctx app.Context, at place, e *ear, id string, hear func(event string, on app.Value) (draw bool, focus string)) {
	s.at = at
	s.draw = func(to string) {
		ctx.Dispatch(func(ctx app.Context) {
			if to != "" { // once it is drawn
				ctx.Defer(func(app.Context) { focus(to) })
			}
		})
	}
	e.listen(ctx, id, func(event string, on app.Value) (draw bool, focus string) {
		if heard, focus := s.hearKeep(event, on); heard {
			return true, focus
		}
		draw, focus = hear(event, on)
		if draw {
			s.write()
		}
		return draw, focus
	})
}

// updateNotice says quietly that a new version is ready.
func (s *session) updateNotice(l words.Language) app.UI {
	return ui.Div("update").Role("status").Body(app.If(s.update, func() app.UI {
		return ui.Para("",
			app.Text(l.Page().Updated+" "),
			ui.Button("link", l.Page().Reload).OnClick(s.onReload),
			app.Text(" · "),
			ui.Button("link", l.Page().Later).OnClick(s.onLater),
		)
	}))
}

// onReload loads the new version, when the person asks for it. Answers that are
// not kept are carried along.
func (s *session) onReload(ctx app.Context, e app.Event) {
	if r := s.record(); !s.kept() && !r.Blank() {
		browser.Carry(record.Format(r))
	}
	ctx.Reload()
}

// resume takes up answers that were carried along. What cannot be read stays where
// it is, for a version that can.
func (s *session) resume() {
	text := browser.Carried()
	if text == "" {
		return
	}
	r, err := record.Parse(text)
	if err != nil {
		s.refuse(words.NotCarried, faultOf(err), true)
		return
	}
	browser.DropCarried()
	s.arrive(words.FromBefore, &r)
}

// onLater takes the notice away, which may lie over what the person wants to see.
// The new version comes with the next page that is loaded.
func (s *session) onLater(ctx app.Context, e app.Event) {
	s.update = false
	focusInPlace(mainID)
}
