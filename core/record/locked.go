package record

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
)

// A Locked is a text that is locked with a passphrase. This package reads and
// writes the file; whoever has the cryptography locks and unlocks it.
//
// The key is of 256 bits, by PBKDF2 with HMAC-SHA-256 from the bytes of the
// passphrase in UTF-8. The cipher is AES-GCM with a tag of 128 bits behind what
// it has sealed, and with the header as additional data.
//
//	sixtydays-locked 1 600000 <salt> <nonce>
//	<sealed>
//
// Salt, nonce and what is sealed are spelled in base64url without padding.
type Locked struct {
	Rounds int    // of PBKDF2
	Salt   []byte // by chance, anew for each file
	Nonce  []byte // by chance, anew for each file
	Sealed []byte
}

const (
	wordLocked    = "sixtydays-locked"
	versionLocked = 1

	// Rounds is the number of rounds for a new file, as OWASP asks for with this
	// hash. FewestRounds and MostRounds are those that are read: a file made to
	// do harm would otherwise keep a browser busy for days.
	Rounds       = 600_000
	FewestRounds = 600_000
	MostRounds   = 6_000_000

	SaltLength  = 16
	NonceLength = 12

	tagLength = 16
)

// MostLocked is the number of bytes beyond which no file is read, locked or not.
const MostLocked = Most*4/3 + 256

// IsLocked reports whether a text is meant as a locked file.
func IsLocked(text string) bool { return strings.HasPrefix(text, wordLocked+" ") }

var coding = base64.RawURLEncoding.Strict()

// Header returns the first line of the file.
func (l *Locked) Header() string {
	return strings.Join([]string{
		wordLocked, strconv.Itoa(versionLocked), strconv.Itoa(l.Rounds), coding.EncodeToString(l.Salt), coding.EncodeToString(l.Nonce),
	}, " ")
}

// String spells the file.
func (l *Locked) String() string { return l.Header() + "\n" + coding.EncodeToString(l.Sealed) + "\n" }

// ParseLocked reads a file for which [IsLocked] holds. The error is an [*Error].
func ParseLocked(text string) (*Locked, error) {
	if len(text) > MostLocked {
		return nil, fault(TooLong, fmt.Sprintf("%d bytes, and no more than %d are read", len(text), MostLocked))
	}
	header, rest, _ := strings.Cut(text, "\n")
	words := strings.Split(header, " ")
	if words[0] != wordLocked {
		return nil, fault(Foreign, fmt.Sprintf("it does not begin with %q", wordLocked))
	}
	if version, err := strconv.Atoi(words[1%len(words)]); err == nil && version > versionLocked {
		return nil, fault(Newer, fmt.Sprintf("version %d, and this program reads up to %d", version, versionLocked))
	}
	if len(words) != 5 {
		return nil, fault(Damaged, fmt.Sprintf("its first line has %d words, want 5", len(words)))
	}
	var l Locked
	var problems [4]error
	l.Rounds, problems[0] = strconv.Atoi(words[2])
	l.Salt, problems[1] = coding.DecodeString(words[3])
	l.Nonce, problems[2] = coding.DecodeString(words[4])
	l.Sealed, problems[3] = coding.DecodeString(strings.TrimSuffix(rest, "\n"))
	switch {
	case problems != [4]error{} || l.String() != text:
		return nil, fault(Damaged, "it is not spelled as a locked file is")
	case len(l.Salt) != SaltLength || len(l.Nonce) != NonceLength || len(l.Sealed) < tagLength:
		return nil, fault(Damaged, "a part of it has another length")
	case l.Rounds < FewestRounds || l.Rounds > MostRounds:
		return nil, fault(Unknown, fmt.Sprintf("%d rounds are not from %d to %d", l.Rounds, FewestRounds, MostRounds))
	}
	return &l, nil
}
