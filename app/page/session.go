package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/rounds"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A session is what a person has said, on whichever page, for as long as the
// site stays open. All pages hold the same one, so that going from one to
// another loses nothing. It is in memory only.
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
}

// newSession returns the session of a person who has said nothing.
func newSession() *session {
	return &session{open: map[line]bool{}, ticked: map[string]bool{}, rounds: rounds.All()}
}

// begin asks the browser for the day. It reports whether the session begins with
// it: what was answered before the program arrived is still on the page then,
// and is replaced right after.
func (s *session) begin() bool {
	first := s.today == 0
	s.look()
	return first
}

// look asks the browser what day and what moment it is: a page may stay open
// until a deadline has passed.
func (s *session) look() { s.today, s.now = browserToday(), browserNow() }

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

// onReload loads the new version. The answers would be lost, so it is only done
// when the person asks for it.
func (s *session) onReload(ctx app.Context, e app.Event) { ctx.Reload() }

// onLater takes the notice away, which may lie over what the person wants to see.
// The new version comes with the next page that is loaded.
func (s *session) onLater(ctx app.Context, e app.Event) { s.update = false }
