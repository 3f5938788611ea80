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
	newer  bool // the copy is of a newer version, and left alone
	full   bool // the last change found no room

	copy     string // as it was last written or read
	revision int    // of it

	// aside says that a copy which could not be read was set aside. It is the copy
	// itself where there was no room for that.
	aside   bool
	damaged app.Value
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
		s.newer = true
		s.tell(words.KeptNewer, true)
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

// setAside moves a copy that cannot be read out of the way, once.
func (s *session) setAside(text app.Value) {
	s.aside = true
	browser.Drop(s.key) // its room is what the other one needs
	if browser.Keep(s.key+asideWord, text) != nil {
		s.damaged = text
	}
}

// write keeps the answers if they are to be kept and have changed.
func (s *session) write() {
	if !s.on || s.newer {
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
		if s.on {
			s.on, s.newer, s.full, s.copy = false, false, false, ""
			s.withdraw(words.FromTab)
			s.tell(words.OffElsewhere, true)
			s.draw("")
		}
		return
	}
	r, err := record.Parse(text.String())
	switch faultOf(err) {
	case record.Newer:
		s.on, s.newer = true, true
		s.tell(words.KeptNewer, true)
	case 0:
		if text.String() == s.copy {
			return
		}
		s.on, s.copy, s.revision = true, text.String(), r.Revision
		s.withdraw(words.FromTab)
		if !s.says(&r) {
			s.offer = &arrival{words.FromTab, r}
		}
	default:
		return
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
	if browser.Fragment() != "" {
		browser.DropFragment()
	}
	s.tell(words.Forgotten, false)
}

// handOut hands a copy that could not be read to the person, as it is.
func (s *session) handOut() {
	text := s.damaged
	if text == nil {
		text, _ = browser.Kept(s.key + asideWord)
	}
	if text != nil {
		browser.Download(damagedFile, plainText, text)
	}
}

// dropAside erases a copy that could not be read.
func (s *session) dropAside() {
	browser.Drop(s.key + asideWord)
	s.aside, s.damaged = false, nil
}
