package page

import (
	"strings"

	"sixtydays/app/browser"
	"sixtydays/app/ui"
	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Names of the controls, which are their ids too.
const (
	keepID         = "keep"
	keepBox        = "keep.on"
	saveName       = "keep.save"
	openName       = "keep.open"
	lockBox        = "keep.lock"
	plainBox       = "keep.plain"
	passphraseID   = "keep.passphrase"
	againID        = "keep.again"
	unlockName     = "keep.unlock"
	lockedOffName  = "keep.unlock.cancel"
	linkName       = "keep.link"
	understoodName = "keep.link.copy"
	linkOffName    = "keep.link.cancel"
	linkID         = "keep.link.text"
	forgetName     = "keep.forget"
	useName        = "keep.use"
	mineName       = "keep.mine"
	damagedName    = "keep.damaged"
	dropName       = "keep.damaged.drop"
)

// labelWord ends the id of the label of a place to type in.
const labelWord = "-label"

// hearKeep takes in an event that is about keeping and sharing. It reports
// whether it is, and the id of what then gets the focus, if anything does.
func (s *session) hearKeep(event string, on app.Value) (heard bool, focus string) {
	name := on.Get("id").String()
	switch {
	case event == "toggle" && name == keepID:
		s.keepOpen = on.Get("open").Bool()
		return true, ""
	case event == "change":
		return s.turn(name), ""
	case event == "click" && strings.HasSuffix(name, labelWord):
		return true, strings.TrimSuffix(name, labelWord)
	case event == "enter" && s.locked != nil:
		return true, s.unlock()
	case event == "enter":
		return true, s.save()
	case event == "click" && on.Get("type").String() == "button":
		return s.pressKeep(name)
	}
	return false, ""
}

// turn takes in that a box was ticked or is not any more, and reports whether it
// is one of ours. Whether it is ticked is not read from the box: the page may have
// been drawn since the click, from what was before it.
func (s *session) turn(name string) bool {
	switch name {
	case keepBox:
		s.keep(!s.on)
	case lockBox:
		s.lock, s.plain, s.locked = !s.lock, false, nil
		s.tell(0, false)
	case plainBox:
		s.plain = !s.plain
	default:
		return false
	}
	return true
}

// pressKeep does what a button says, if it is one of ours.
func (s *session) pressKeep(name string) (heard bool, focus string) {
	switch name {
	case saveName:
		return true, s.save()
	case openName:
		s.choose()
	case unlockName:
		return true, s.unlock()
	case lockedOffName:
		s.locked, s.plain = nil, false
		s.tell(0, false)
		return true, openName
	case linkName:
		s.warned, s.link = true, ""
		s.tell(0, false)
		return true, understoodName
	case understoodName:
		s.makeLink()
	case linkOffName:
		s.warned = false
		return true, linkName
	case forgetName:
		s.forget()
	case useName:
		if s.offer != nil { // the button may be pressed once more before it is gone
			s.accept(s.offer)
		}
		return true, mainID
	case mineName:
		s.offer = nil
		return true, mainID
	case damagedName:
		s.handOut()
	case dropName:
		s.dropAside()
		return true, mainID
	default:
		return false, ""
	}
	return true, ""
}

// notices says, above the questions, where answers come from and what became of
// those that are kept.
func (s *session) notices(l words.Language) app.UI {
	text := l.Keep()
	return ui.Div("").Role("status").Body(
		ui.Slot(s.offer != nil, func() app.UI {
			return ui.Div("notice",
				ui.P("", text.Elsewhere[s.offer.from]),
				ui.Div("buttons", button("add", useName, text.UseThese), button("link", mineName, text.KeepMine)),
			)
		}),
		ui.Slot(s.above && s.told != 0, func() app.UI { return s.telling(l, "notice") }),
		ui.Slot(s.full, func() app.UI { return ui.P("notice", text.Told[words.Full]) }),
		ui.Slot(s.left == words.KeptNewer, func() app.UI { return ui.P("notice", text.Told[s.left]) }),
		ui.Slot(s.aside || s.left == words.KeptStrange, func() app.UI {
			said := words.KeptDamaged
			if s.left == words.KeptStrange {
				said = s.left
			}
			return ui.Div("notice",
				ui.P("", text.Told[said]),
				ui.Div("buttons", button("add", damagedName, text.DamagedFile), button("link", dropName, text.DropDamaged)),
			)
		}),
	)
}

// telling draws what was last told.
func (s *session) telling(l words.Language, class string) app.UI {
	said := l.Keep().Told[s.told]
	if s.why != 0 {
		said += " " + l.Keep().Fault[s.why]
	}
	return ui.P(class, said)
}

// keeping draws the part of a page that keeps and shares answers.
func (s *session) keeping(l words.Language) app.UI {
	return ui.Div("group", ui.Div("exact",
		ui.Opened(s.keepOpen, "").ID(keepID).Body(
			ui.Summary(app.Text(l.Keep().Heading)),
			ui.Slot(s.keepOpen && s.today != 0, func() app.UI {
				return ui.Div("",
					s.device(l),
					s.file(l),
					s.linking(l),
					s.forgetting(l),
					ui.Div("").Role("status").Body(
						ui.Slot(!s.above && s.told != 0, func() app.UI { return s.telling(l, "effect") }),
					),
				)
			}),
		),
	))
}

// device draws the box that keeps the answers on the device, or says why there
// is none.
func (s *session) device(l words.Language) app.UI {
	text := l.Keep()
	there := !s.memory && s.left == 0
	return ui.Div("question",
		ui.Slot(s.memory, func() app.UI { return ui.P("effect", text.Memory) }),
		ui.Slot(s.left != 0, func() app.UI { return ui.P("effect", text.Told[s.left]) }),
		ui.Slot(there, func() app.UI {
			return ui.Div("",
				ui.Div("boxes", tick(keepBox, text.Keep, s.on).Aria("describedby", keepBox+"-hint")),
				ui.P("hint", text.KeepHint).ID(keepBox+"-hint"),
			)
		}),
	)
}

// tick draws a box.
func tick(name, text string, on bool) app.HTMLElem {
	return ui.Label(name, "radio box", ui.Checkbox(name, name, "1", on), app.Text(text))
}

// file draws what saves answers to a file, and opens one.
func (s *session) file(l words.Language) app.UI {
	text, locks := l.Keep(), browser.Locks()
	return ui.Div("question",
		ui.Div("buttons", button("add", saveName, text.Save), button("add", openName, text.Open)),
		ui.Slot(!locks, func() app.UI { return ui.P("hint", text.NoLock) }),
		ui.Slot(locks, func() app.UI { return ui.Div("boxes", tick(lockBox, text.Lock, s.lock)) }),
		ui.Slot(locks && s.lock, func() app.UI {
			return ui.Div("",
				s.typed(passphraseID, text.Passphrase),
				ui.P("hint", text.PassphraseHint),
				ui.Slot(!s.plain, func() app.UI { return s.typed(againID, text.Again) }),
				ui.Div("boxes", tick(plainBox, text.Show, s.plain)),
			)
		}),
		ui.Slot(locks && s.locked != nil, func() app.UI {
			return ui.Div("",
				ui.P("effect", text.Locked),
				s.typed(passphraseID, text.Passphrase),
				ui.Div("boxes", tick(plainBox, text.Show, s.plain)),
				ui.Div("buttons", button("add", unlockName, text.Unlock), button("link", lockedOffName, text.Cancel)),
			)
		}),
	)
}

// typed draws a place to type in. It is none of the controls of a form: those
// would make a browser speak of the page to its maker. Nor does a browser give it
// the focus for its label, so that [session.hearKeep] does.
func (s *session) typed(id, label string) app.UI {
	class := "typed"
	if !s.plain {
		class = "typed dots"
	}
	return ui.Div("question",
		app.Elem("label").ID(id+labelWord).Text(label),
		ui.Div(class).ID(id).Role("textbox").Aria("labelledby", id+labelWord).
			Attr("contenteditable", "plaintext-only").Attr("spellcheck", "false").
			Attr("autocorrect", "off").Attr("autocapitalize", "off").Attr("translate", "no"),
	)
}

// linking draws what makes a link. It says first what a link is.
func (s *session) linking(l words.Language) app.UI {
	text := l.Keep()
	return ui.Div("question",
		ui.Div("buttons", button("add", linkName, text.Link)),
		ui.Slot(s.warned, func() app.UI {
			return ui.Div("caveat",
				ui.P("", text.LinkWarns).ID(linkName+"-warning"),
				ui.Div("buttons",
					button("add", understoodName, text.Understood).Aria("describedby", linkName+"-warning"),
					button("link", linkOffName, text.Cancel),
				),
			)
		}),
		ui.Slot(s.link != "", func() app.UI {
			return ui.Div("",
				app.Elem("output").Class("line").ID(linkID).TabIndex(-1).Aria("label", text.TheLink).Text(s.link),
				ui.P("hint", l.LinkLength(len(s.link))),
			)
		}),
	)
}

// forgetting draws the button that forgets everything.
func (s *session) forgetting(l words.Language) app.UI {
	text := l.Keep()
	return ui.Div("question",
		ui.Div("buttons", button("add", forgetName, text.Forget).Aria("describedby", forgetName+"-hint")),
		ui.P("hint", text.ForgetHint).ID(forgetName+"-hint"),
	)
}
