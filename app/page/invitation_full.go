package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The two sheets of the full check, as the values of the radios that choose one.
const (
	sheetName    = "sheet"
	sheetClaimed = 1
	sheetTrue    = 2

	numSheet = 3
)

// sheetSlugs name the sheets in the ids of their radios.
var sheetSlugs = []string{sheetClaimed: "claimed", sheetTrue: "true"}

// shown returns which sheet is drawn.
func (s *session) shown() int {
	if n, ok := s.slip.Get(sheetName); ok {
		return n
	}
	return sheetClaimed
}

// pick returns a sheet.
func (s *session) pick(which int) *sheet {
	if which == sheetTrue {
		return &s.truth
	}
	return &s.claim
}

// sheet returns the sheet that is drawn, and nil while none is.
func (p *Invitation) sheet() *sheet {
	if !p.slip.Is(doorName, doorFull) {
		return nil
	}
	return p.pick(p.shown())
}

// other returns the sheet beside the one given.
func other(which int) int { return sheetClaimed + sheetTrue - which }

// beginSheet lets a sheet that is blank begin as a copy of the other one: most
// answers are the same.
func (s *session) beginSheet() {
	s.replaces = false
	if !s.slip.Is(doorName, doorFull) {
		return
	}
	which := s.shown()
	here, there := s.pick(which), s.pick(other(which))
	if here.blank() && !there.blank() {
		here.copyFrom(there)
		s.copied[which] = true
	}
}

// reviewCase returns the case that the answers are.
func (s *session) reviewCase(i *decline.Invitation) *decline.Case {
	c := &decline.Case{
		Today: decline.DayAt(s.now, i.Deadline), State: s.state(), Invitation: *i,
		Claimed: &s.claim.answers, True: &s.truth.answers,
		Since:     s.since(),
		Planned:   s.planned(),
		Account:   s.slip.Score(accountName),
		Documents: s.papers(),
	}
	c.Changed, _ = s.slip.YesNo(changedName).Get()
	c.Inadmissible, _ = s.slip.YesNo(inadmissibleName).Get()
	return c
}

// full draws the questions of the full check. An offer of employment is asked
// about where it earned points on the day of the invitation.
func (p *Invitation) full(l words.Language, a *advice) app.UI {
	reviewed := &decline.Reviewed{}
	if a != nil && a.reviewed != nil {
		reviewed = a.reviewed
	}
	text := l.Invitation()
	which, offer := p.shown(), reviewed.Claimed.Inputs.Has(profile.FieldJobOffer)
	lead := text.ClaimedLead
	if which == sheetTrue {
		lead = text.TrueLead
	}
	return ui.Div("",
		group(text.Sheets, "sheets-heading",
			ui.FieldSet("question", text.Which, ui.Div("radios",
				p.sheetRadio(sheetClaimed, text.ClaimedSheet),
				p.sheetRadio(sheetTrue, text.TrueSheet),
			)),
			ui.P("hint", lead),
			ui.Slot(p.copied[which], func() app.UI { return ui.P("effect", text.Copied) }),
			ui.Slot(!p.pick(which).blank(), func() app.UI { return p.copying(l, which) }),
		),
		p.drawn(l, sheetClaimed, offer),
		p.drawn(l, sheetTrue, offer),
		p.differences(l),
		group(text.FilingHeading, "filing-heading", p.plan(l)),
		p.documents(l),
	)
}

// drawn draws a sheet where it is the one that is shown. Each has a place of its
// own: a control that took over the element of the other sheet's could keep what a
// quick hand had chosen there since the last drawing.
func (p *Invitation) drawn(l words.Language, which int, offer bool) app.UI {
	return ui.Slot(p.shown() == which, func() app.UI { return p.pick(which).questions(l, offer) })
}

// sheetRadio draws the radio that chooses a sheet.
func (p *Invitation) sheetRadio(which int, text string) app.UI {
	id := sheetName + "-" + sheetSlugs[which]
	return ui.Label(id, "radio",
		ui.Radio(id, sheetName, string([]byte{byte('0' + which)}), p.shown() == which),
		app.Text(text),
	)
}

// copying draws the button that copies the sheet to the other one. Answers that
// are there already are replaced only when the person says so.
func (p *Invitation) copying(l words.Language, which int) app.UI {
	text := l.Invitation()
	label := text.CopyToTrue
	if which == sheetTrue {
		label = text.CopyToClaim
	}
	there := p.pick(other(which))
	return ui.Div("",
		ui.Slot(!p.replaces && there.answers != p.pick(which).answers, func() app.UI { return button("add", copyName, label) }),
		ui.Slot(p.replaces, func() app.UI {
			return ui.Div("caveat",
				ui.P("", l.WouldReplace(profile.Answered(&there.answers).Len())).Role("alert"),
				ui.Div("buttons", button("add", replaceName, text.Replace), button("link", keepName, text.Keep)),
			)
		}),
	)
}

// copySheet copies the sheet that is drawn to the other one, or asks first
// whether the answers there are to be replaced. It returns the id of what then
// gets the focus.
func (p *Invitation) copySheet(sure bool) (focus string) {
	which := p.shown()
	here, there := p.pick(which), p.pick(other(which))
	if !sure && !there.blank() {
		p.replaces = true
		return replaceName
	}
	there.copyFrom(here)
	p.copied[other(which)], p.replaces = true, false
	return sheetName + "-" + sheetSlugs[which]
}

// ask leads to a question: it draws its sheet, and unfolds what it is in.
func (p *Invitation) ask(which int, slug string) (focus string) {
	f, ok := profile.FieldBySlug(slug)
	if !ok {
		return ""
	}
	p.slip.Set(sheetName, which)
	p.beginSheet()
	s := p.pick(which)
	s.reveal(slug)
	return form.ID(f, &s.answers)
}
