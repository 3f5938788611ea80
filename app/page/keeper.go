package page

import (
	"errors"

	"sixtydays/app/browser"
	"sixtydays/app/words"
	"sixtydays/core/record"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A keeper keeps the answers of a session on the device, as long as the person
// wants it to. That there is a copy is what says so, to all tabs.
type keeper struct {
	key    string // of the copy
	memory bool   // the browser keeps nothing
	on     bool
	full   bool // the last change found no room

	left words.Told // why the copy is left as it is, zero while it is not

	copy     string // as it was last written or read
	revision int    // of it

	aside bool // a copy that could not be read was set aside
}

// asideWord ends the key of a copy that cannot be read.
const asideWord = ":bad"

// restore takes the answers that are kept for the site below base. Several sites
// may stand at one origin.
func (s *session) restore(base string) {
	s.key = "sixtydays:" + base + ":answers"
	if s.memory = !browser.Keeps(); s.memory {
		return
	}
	browser.OnKept(s.elsewhere)
	_, s.aside = browser.Kept(s.key + asideWord)
	text, ok := browser.Kept(s.key)
	if !ok {
		return
	}
	s.on = true
	r, err := record.Parse(text.String())
	switch faultOf(err) {
	case 0:
		s.copy, s.revision = text.String(), r.Revision
		s.take(&r)
	case record.Newer:
		s.left = words.KeptNewer
	default:
		s.setAside(text)
	}
}

// faultOf returns the fault of an error of package record, and zero for none.
func faultOf(err error) record.Fault {
	var e *record.Error
	if errors.As(err, &e) {
		return e.Fault
	}
	return 0
}

// setAside moves a copy that cannot be read out of the way. It is left as it is
// where an earlier one is set aside already, or there is no room for it.
func (s *session) setAside(text app.Value) {
	s.left = 0
	if !s.aside {
		browser.Drop(s.key) // its room is what the other one needs
		if s.aside = browser.Keep(s.key+asideWord, text) == nil; s.aside {
			return
		}
		browser.Keep(s.key, text)
	}
	s.left = words.KeptStrange
}

// kept reports whether the copy says what the page says.
func (s *session) kept() bool {
	r := s.record()
	r.Revision = s.revision
	return s.on && s.left == 0 && record.Format(r) == s.copy
}

// write keeps the answers if they are to be kept and have changed.
func (s *session) write() {
	if !s.on || s.left != 0 {
		return
	}
	r := s.record()
	r.Revision = s.revision
	if !s.full && record.Format(r) == s.copy {
		return
	}
	r.Revision++
	text := record.Format(r)
	if s.full = browser.Keep(s.key, text) != nil; s.full {
		return
	}
	s.copy, s.revision = text, r.Revision
}

// keep turns keeping on or off. What was kept is erased at once.
func (s *session) keep(on bool) {
	s.on = on
	if !on {
		browser.Drop(s.key)
		s.copy, s.full = "", false
		s.tell(words.KeptOff, false)
		return
	}
	if s.write(); s.full {
		s.tell(0, false)
		return
	}
	s.tell(words.KeptOn, false)
}

// elsewhere takes note of what another tab has done with the copy.
func (s *session) elsewhere() {
	text, ok := browser.Kept(s.key)
	if !ok {
		if s.copy != "" || s.left != 0 { // there was one
			s.on, s.left, s.full, s.copy = false, 0, false, ""
			s.withdraw(words.FromTab)
			s.tell(words.OffElsewhere, true)
			s.draw("")
		}
		return
	}
	r, err := record.Parse(text.String())
	switch faultOf(err) {
	case 0:
		if s.left == 0 && text.String() == s.copy {
			return
		}
		s.on, s.left, s.copy, s.revision = true, 0, text.String(), r.Revision
		s.withdraw(words.FromTab)
		if !s.says(&r) {
			s.offer = &arrival{words.FromTab, r}
		}
	case record.Newer:
		s.on, s.left = true, words.KeptNewer
	default:
		s.on, s.left = true, words.KeptStrange
	}
	s.draw("")
}

// forget forgets everything: the answers, what is kept of them, and those in the
// address.
func (s *session) forget() {
	s.clear()
	if !s.memory {
		browser.Drop(s.key)
		browser.Drop(s.key + asideWord)
	}
	s.keeper = keeper{key: s.key, memory: s.memory}
	s.exchange = exchange{keepOpen: s.keepOpen, at: s.at}
	browser.DropFragment()
	s.tell(words.Forgotten, false)
}

// handOut hands a copy that could not be read to the person, as it is.
func (s *session) handOut() {
	text, ok := browser.Kept(s.key + asideWord)
	if !ok {
		text, ok = browser.Kept(s.key)
	}
	if ok {
		browser.Download(damagedFile, plainText, text)
	}
}

// dropAside erases a copy that could not be read, the one that was set aside before
// one that was left as it is. That one is set aside then.
func (s *session) dropAside() {
	aside := s.aside
	s.aside = false
	switch text, ok := browser.Kept(s.key); {
	case !aside:
		browser.Drop(s.key)
		s.left = 0
	case ok && s.left == words.KeptStrange:
		browser.Drop(s.key + asideWord)
		s.setAside(text)
	default:
		browser.Drop(s.key + asideWord)
	}
	s.write()
}
