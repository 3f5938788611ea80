package words

import "sixtydays/core/record"

// KeepLanguage words how answers are kept and shared.
type KeepLanguage interface {
	Keep() *KeepPage

	// LinkLength says how long a link is.
	LinkLength(n int) string
}

// An Origin is where answers come from that the person did not give on this page.
type Origin uint8

const (
	FromLink Origin = iota + 1
	FromFile
	FromTab
	FromBefore // the page was loaded anew

	NumOrigin
)

// A Told is what the page tells of keeping and sharing.
type Told uint8

const (
	CameByLink   Told = iota + 1 // answers were filled in
	CameByFile                   //
	CameByTab                    //
	KeptOn                       // keeping was turned on
	KeptOff                      // and off
	OffElsewhere                 // another tab has turned keeping off
	Full                         // there is no room on the device
	KeptNewer                    // a newer version has saved what is kept
	KeptDamaged                  // what was kept cannot be read, and was set aside
	KeptStrange                  // nor can this, which was not
	Forgotten                    //
	Saved                        // to a file
	LockFailed                   // the browser could not lock the file
	ReadFailed                   // the browser could not read the file
	NoPassphrase                 // none was given
	TwoDiffer                    // the two passphrases differ
	WrongKey                     // the passphrase is not that of the file
	Copied                       // the link
	NotCopied                    // the browser does not let us
	LinkRefused                  // before why
	FileRefused                  // before why
	NotCarried                   // before why: what the page had before it was loaded anew
	HeldNothing                  // a link or a file without answers

	NumTold
)

// KeepPage is the fixed text on keeping and sharing.
type KeepPage struct {
	Heading string

	Keep     string // the box
	KeepHint string
	Memory   string // the browser keeps nothing

	Save   string
	Open   string
	Lock   string // the box
	NoLock string // the browser does not lend its cryptography

	Passphrase     string
	PassphraseHint string
	Again          string
	Show           string // the box
	Locked         string // a file that is opened is locked
	Unlock         string

	Link       string
	LinkWarns  string
	Understood string
	TheLink    string // the label of the link

	Forget     string
	ForgetHint string

	UseThese    string // the answers from elsewhere
	KeepMine    string
	Cancel      string
	DamagedFile string // hands out what cannot be read
	DropDamaged string

	Elsewhere [NumOrigin]string // other answers than those of the page have come
	Told      [NumTold]string
	Fault     [record.NumFault]string
}
