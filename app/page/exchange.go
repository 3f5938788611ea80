package page

import (
	"sixtydays/app/browser"
	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/link"
	"sixtydays/core/record"
)

// An exchange is how answers go out and come in by links and files.
type exchange struct {
	at       place // the page that is open
	keepOpen bool  // the part of the page is unfolded

	told  words.Told   // the last that was told
	why   record.Fault // said after it
	above bool         // it is told above the questions

	offer *arrival // answers that have come while there are others

	lock    bool           // the next file is to be locked
	plain   bool           // a passphrase is shown as it is typed
	locking *string        // the text that is being locked
	locked  *record.Locked // a file that waits for its passphrase

	warned bool   // the person is told what a link is
	link   string // that was made
}

// An arrival is answers that have come from elsewhere.
type arrival struct {
	from   words.Origin
	record record.Record
}

// came holds what is told of answers that were taken. Of those that the page had
// before there is nothing to tell.
var came = [words.NumOrigin]words.Told{
	words.FromLink: words.CameByLink,
	words.FromFile: words.CameByFile,
	words.FromTab:  words.CameByTab,
}

// Names and media type of the files.
const (
	fileName    = "sixty-days-answers-"
	lockedName  = "sixty-days-answers-locked-"
	damagedFile = "sixty-days-damaged.txt"
	fileEnd     = ".txt"
	plainText   = "text/plain;charset=utf-8"
)

// tell tells something, above the questions or where it was asked for.
func (s *session) tell(t words.Told, above bool) { s.told, s.why, s.above = t, 0, above }

// refuse tells why something was not taken.
func (s *session) refuse(t words.Told, why record.Fault, above bool) {
	s.tell(t, above)
	s.why = why
}

// says reports whether the answers of r are those of the session.
func (s *session) says(r *record.Record) bool {
	other := *r
	other.Revision = 0
	return record.Format(&other) == record.Format(s.record())
}

// follow takes answers that are in the address. They leave it once they are
// read. What is somebody else's, or cannot be read, stays.
func (s *session) follow() {
	fragment := browser.Fragment()
	if !link.Is(fragment) {
		return
	}
	r, err := link.Parse(fragment)
	if err != nil {
		s.refuse(words.LinkRefused, faultOf(err), true)
		return
	}
	browser.DropFragment()
	s.arrive(words.FromLink, &r)
}

// arrive takes answers from elsewhere, or offers them while there are others. It
// returns the id of what then gets the focus, if anything does.
func (s *session) arrive(from words.Origin, r *record.Record) (focus string) {
	s.withdraw(from)
	switch {
	case r.Blank():
		s.tell(words.HeldNothing, from == words.FromLink)
		return openName
	case s.record().Blank() || s.says(r):
		s.accept(&arrival{from, *r})
		return mainID
	}
	s.offer = &arrival{from, *r}
	s.tell(0, true)
	return useName
}

// accept replaces the answers by others.
func (s *session) accept(o *arrival) {
	s.take(&o.record)
	s.offer = nil
	s.write()
	s.tell(came[o.from], true)
}

// withdraw takes back an offer that a later one has overtaken.
func (s *session) withdraw(from words.Origin) {
	if s.offer != nil && s.offer.from == from {
		s.offer = nil
	}
}

// makeLink makes a link of what this page asks, and copies it.
func (s *session) makeLink() {
	r := s.record()
	if s.at == scorePlace {
		r = &record.Record{Day: r.Day, True: r.True}
	}
	s.link, s.warned = browser.Here()+"#"+link.Format(r), false
	browser.Copy(s.link, func(ok bool) {
		if ok {
			s.tell(words.Copied, false)
			s.draw(linkID)
			return
		}
		s.tell(words.NotCopied, false)
		s.draw(linkID)
	})
}

// save hands the answers to the person as a file, which may be locked. It returns
// the id of what then gets the focus, if anything does.
func (s *session) save() (focus string) {
	text := record.Format(s.record())
	if !s.lock {
		browser.Download(fileName+s.today.String()+fileEnd, plainText, text)
		s.tell(words.Saved, false)
		return ""
	}
	passphrase := browser.Typed(passphraseID)
	switch {
	case passphrase == "":
		s.tell(words.NoPassphrase, false)
		return passphraseID
	case !s.plain && browser.Typed(againID) != passphrase:
		s.tell(words.TwoDiffer, false)
		return againID
	case s.locking != nil:
		return "" // it takes a moment, and the person has pressed once more
	}
	day := s.today
	s.locking = &text
	browser.Lock(text, passphrase, func(l *record.Locked) {
		if s.locking == &text { // else it was forgotten
			s.lockedFile(day, l)
		}
	})
	return ""
}

// lockedFile hands out a file once it is locked.
func (s *session) lockedFile(day law.Day, l *record.Locked) {
	s.locking = nil
	if l == nil {
		s.tell(words.LockFailed, false)
		s.draw("")
		return
	}
	browser.Download(lockedName+day.String()+fileEnd, plainText, l.String())
	s.lock, s.plain = false, false
	s.tell(words.Saved, false)
	s.draw(saveName)
}

// choose lets the person choose a file and opens it.
func (s *session) choose() {
	browser.Choose(record.MostLocked, func(file *browser.Chosen) {
		s.locked = nil
		switch {
		case file == nil:
			s.tell(words.ReadFailed, false)
		case file.TooLong:
			s.refuse(words.FileRefused, record.TooLong, false)
		default:
			s.draw(s.opened(string(file.Bytes)))
			return
		}
		s.draw("")
	})
}

// opened takes in the text of a file. It returns the id of what then gets the
// focus, if anything does.
func (s *session) opened(text string) (focus string) {
	if record.IsLocked(text) {
		l, err := record.ParseLocked(text)
		if err != nil || !browser.Locks() { // the page says why there is no lock
			s.refuse(words.FileRefused, faultOf(err), false)
			return openName
		}
		s.locked, s.lock, s.plain = l, false, false
		s.tell(0, false)
		return passphraseID
	}
	r, err := record.Parse(text)
	if err != nil {
		s.refuse(words.FileRefused, faultOf(err), false)
		return openName
	}
	r.Revision = 0
	return s.arrive(words.FromFile, &r)
}

// unlock opens a file that waits for its passphrase. It returns the id of what
// then gets the focus, if anything does.
func (s *session) unlock() (focus string) {
	passphrase, l := browser.Typed(passphraseID), s.locked
	if l == nil { // it is open already
		return ""
	}
	if passphrase == "" {
		s.tell(words.NoPassphrase, false)
		return passphraseID
	}
	browser.Unlock(l, passphrase, func(text string, ok bool) {
		if s.locked != l {
			return // the person has gone on
		}
		if !ok {
			s.tell(words.WrongKey, false)
			s.draw(passphraseID)
			return
		}
		s.locked, s.plain = nil, false
		s.draw(s.opened(text))
	})
	return ""
}
