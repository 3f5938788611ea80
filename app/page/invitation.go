package page

import (
	"strconv"

	"sixtydays/app/ui"
	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Invitation is the page on which a person learns what to do with an invitation
// to apply. Its exported fields are those of [Score].
type Invitation struct {
	app.Compo
	Base   string
	Lang   string
	Framed bool

	*session
	ear      ear
	midnight midnight
}

// letterID is the id of the form.
const letterID = "letter"

// OnInit adopts what was answered before the program arrived.
func (p *Invitation) OnInit() {
	if app.IsServer {
		return
	}
	if p.begin(p.Base, p.Framed) {
		if p.adopts() {
			p.adopt()
		}
		p.write()
		p.ear.prick()
	}
}

// OnMount listens to the form.
func (p *Invitation) OnMount(ctx app.Context) {
	p.listen(ctx, invitationPlace, &p.ear, letterID, p.hear)
	if p.ear.early && !p.restored {
		p.adopt() // what was answered since the page was drawn
	}
	p.ear.live()
	p.midnight.await(ctx, p.look)
	p.install.look(ctx)
}

// adopt takes what was answered on the page before the program arrived. What was
// not takes nothing back: the round fills in its day.
func (p *Invitation) adopt() {
	controls := app.Window().GetElementByID(letterID).Get("elements")
	for i := range controls.Length() {
		c := controls.Index(i)
		list := c.Get("tagName").String() == "SELECT" && c.Get("selectedIndex").Int() > 0
		held, given := p.slip.Get(c.Get("name").String())
		known := given && c.Get("value").String() == strconv.Itoa(held)
		if !known && (list || c.Get("checked").Truthy()) {
			p.change(c)
		}
	}
}

// OnDismount lets go of the form and of the clock.
func (p *Invitation) OnDismount() {
	p.ear.close()
	p.midnight.close()
}

// OnNav words the document's own parts in the page's language.
func (p *Invitation) OnNav(ctx app.Context) { setDocument(ctx, p.words(), invitationPlace) }

// OnAppUpdate notes that a new version is ready. The person decides when to
// take it.
func (p *Invitation) OnAppUpdate(ctx app.Context) { p.update = ctx.AppUpdateAvailable() }

// OnAppInstallChange notes whether the browser offers to install the site.
func (p *Invitation) OnAppInstallChange(ctx app.Context) { p.install.look(ctx) }

func (p *Invitation) words() words.Language { return words.For(p.Lang) }

// hear takes in an event of the form.
func (p *Invitation) hear(event string, on app.Value) (draw bool, focus string) {
	p.look()
	if sheet := p.sheet(); sheet != nil {
		if heard, focus := sheet.hear(event, on); heard {
			return true, focus
		}
	}
	kind := on.Get("type").String()
	switch {
	case event == "toggle":
		return p.toggled(on.Get("id").String(), on.Get("open").Bool()), ""
	case event == "click" && kind == "button":
		return p.press(on)
	case event == "change", kind == "radio":
		p.change(on)
		return true, ""
	}
	return false, ""
}

// toggled notes that a part of the form was opened or closed, and reports
// whether it is one.
func (p *Invitation) toggled(id string, open bool) bool {
	if id != moreID && id != daysID {
		return false
	}
	p.slip.Drop(id)
	if open {
		p.slip.Set(id, 1)
	}
	return true
}

// change takes in a change of a control that is not of a sheet.
func (p *Invitation) change(control app.Value) {
	name := control.Get("name").String()
	if name == haveName {
		p.ticked[control.Get("value").String()] = control.Get("checked").Truthy()
		return
	}
	p.slip.Read(control)
	switch name {
	case roundName:
		p.fill()
	case doorName, sheetName:
		p.beginSheet()
	}
}

// Render draws the page.
func (p *Invitation) Render() app.UI {
	l, text := p.words(), p.words().Invitation()
	p.truth.read(p.today, p.today)
	p.claim.read(p.today, p.today)
	a := p.advise()
	return ui.Div("").ID("app").Body(
		app.If(!p.Framed, func() app.UI { return header(l, p.Base, invitationPlace) }),
		ui.Main("").ID(mainID).TabIndex(-1).Body(
			ui.Div("intro",
				ui.H1(text.Heading),
				ui.P("lead", text.Lead),
				withoutScript(l),
			),
			ui.Form("columns").ID(letterID).Body(
				ui.Div("questions",
					p.notices(l),
					p.letter(l),
					p.door(l),
					ui.Slot(p.slip.Is(doorName, doorQuick), func() app.UI { return p.quick(l) }),
					ui.Slot(p.slip.Is(doorName, doorFull), func() app.UI { return p.full(l, a) }),
					ui.Slot(!p.Framed, func() app.UI { return p.keeping(l) }),
					ui.Para("reset", button("link", resetName, text.Reset)),
				),
				p.result(l, a),
			),
		),
		p.below(l, p.Base, words.ViewInvitation, p.Framed),
		ui.Slot(a != nil, func() app.UI { return phoneVerdict(l, a) }),
		p.updateNotice(l),
	)
}

// result draws the advice, or what is asked for as long as there is none.
func (p *Invitation) result(l words.Language, a *advice) app.UI {
	if a != nil {
		return drawAdvice(l, a, p.ticked)
	}
	return ui.Section("result").ID(adviceID).TabIndex(-1).Aria("labelledby", "advice-heading").Body(
		ui.Div("card",
			ui.H2(l.Advice().Heading).ID("advice-heading"),
			ui.Slot(p.today == 0, func() app.UI { return ui.P("waiting", l.Page().Waiting) }),
			ui.Slot(p.today != 0, func() app.UI { return ui.P("", l.Invitation().Waiting) }),
		),
	)
}

// button draws a button that [Invitation.press] understands.
func button(class, name, text string) app.HTMLElem {
	return ui.Button(class, text).ID(name).Attr("name", name)
}
