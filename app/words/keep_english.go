package words

import "sixtydays/core/record"

// Keep returns the English text on keeping and sharing.
func (English) Keep() *KeepPage { return &englishKeep }

// LinkLength says how long a link is.
func (l English) LinkLength(n int) string { return "It has " + l.Number(n) + " characters." }

var englishKeep = KeepPage{
	Heading: "Keep and share your answers",

	Keep:     "Keep my answers on this device",
	KeepHint: "They are written into this browser's storage for this site, and are not encrypted: anybody who uses this browser profile can read them. Nothing is sent. Untick the box to erase them.",
	Memory:   "Your answers are not saved on this device: this browser keeps nothing for this page. They stay until you close it.",

	Save:   "Save to a file",
	Open:   "Open a file",
	Lock:   "Lock the file with a passphrase",
	NoLock: "A file cannot be locked or unlocked here: this page came over a connection that is not secure (http), and the browser then lends it no encryption.",

	Passphrase:     "Passphrase",
	PassphraseHint: "Several words that nobody would guess. Without them the file cannot be opened, by anybody.",
	Again:          "The same passphrase again",
	Show:           "Show what I type",
	Locked:         "This file is locked.",
	Unlock:         "Unlock the file",

	Link:       "Make a link",
	LinkWarns:  "The link contains your answers. Whoever has it can read them, and so can the services through which you send it. The link does not work like a password and cannot be taken back.",
	Understood: "I understand, copy the link",
	TheLink:    "The link",

	Forget:     "Forget everything",
	ForgetHint: "Takes back all answers, on this page and on this device.",

	UseThese:    "Use those answers",
	KeepMine:    "Keep the answers of this page",
	Cancel:      "Cancel",
	DamagedFile: "Save what cannot be read to a file",
	DropDamaged: "Erase it",

	Elsewhere: [NumOrigin]string{
		FromLink: "A link was opened that holds other answers than this page. Nothing is replaced until you choose.",
		FromFile: "The file holds other answers than this page. Nothing is replaced until you choose.",
		FromTab:  "Answers were changed in another tab. Nothing is replaced here until you choose.",

		FromBefore: "This page held other answers before it was reloaded. Nothing is replaced until you choose.",
	},
	Told: [NumTold]string{
		CameByLink:   "These answers come from a link.",
		CameByFile:   "These answers come from a file.",
		CameByTab:    "These answers come from another tab.",
		KeptOn:       "Your answers are kept on this device from now on.",
		KeptOff:      "Nothing is kept on this device any more. Your answers stay until you close the page.",
		OffElsewhere: "Another tab has erased what was kept on this device. The answers of this page stay until you close it.",
		Full:         "Your answers are not saved on this device: there is no room left for this site. They stay on this page.",
		KeptDamaged:  "What was kept on this device was damaged and cannot be read. It was set aside, and the page began without answers.",
		KeptNewer:    "Answers are kept on this device that a newer version of this site has saved. They are left as they are, and nothing is kept from this page. Reload it to get the newer version.",
		KeptStrange:  "What is kept on this device cannot be read here. It is left as it is, and nothing is kept from this page.",
		Forgotten:    "Everything is forgotten: on this page, on this device and in the address.",
		Saved:        "The file was handed to your browser.",
		LockFailed:   "The browser could not lock the file. Nothing was saved.",
		ReadFailed:   "The browser could not read the file. Nothing on this page has changed.",
		NoPassphrase: "Type a passphrase first.",
		TwoDiffer:    "The two passphrases are not the same. Nothing was saved.",
		WrongKey:     "The passphrase is not that of the file, or the file was changed. Nothing on this page has changed.",
		Copied:       "The link is copied.",
		NotCopied:    "The browser does not let the page copy it. It is selected: copy it yourself.",
		LinkRefused:  "The link was not used, and nothing on this page has changed.",
		FileRefused:  "The file was not opened, and nothing on this page has changed.",
		NotCarried:   "What this page held before it was reloaded could not be read.",
		HeldNothing:  "The link or file that was opened holds no answers. Nothing on this page has changed.",
	},
	Fault: [record.NumFault]string{
		record.Foreign: "It was not made by this site.",
		record.TooLong: "It is longer than answers can be.",
		record.Newer:   "It was made by a newer version of this site: reload the page and try again.",
		record.Damaged: "It was changed or cut off since it was made: get it once more.",
		record.Unknown: "It holds what is not an answer here.",
	},
}
