package record_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/sha256"
	"errors"
	"os"
	"strings"
	"testing"

	"sixtydays/core/record"
)

// TestLockedGolden opens a file that another program has locked, with Go's own
// cryptography: the file is what its description says.
func TestLockedGolden(t *testing.T) {
	text := golden(t)
	l, err := record.ParseLocked(text)
	if err != nil || l.String() != text || !record.IsLocked(text) {
		t.Fatalf("%v, %q", err, l)
	}
	key, err := pbkdf2.Key(sha256.New, "two blue ladders", l.Salt, l.Rounds, 32)
	if err != nil {
		t.Fatal(err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		t.Fatal(err)
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := gcm.Open(nil, l.Nonce, l.Sealed, []byte(l.Header()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := record.Parse(string(plain)); err != nil {
		t.Errorf("%q: %v", plain, err)
	}
}

func golden(t *testing.T) string {
	b, err := os.ReadFile("testdata/locked1/some.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestLockedRefuses checks that no part of a locked file can be other than it is,
// and that no file keeps a browser busy.
func TestLockedRefuses(t *testing.T) {
	whole := golden(t)
	first, sealed, _ := strings.Cut(whole, "\n")
	for _, c := range []struct {
		name, text string
		fault      record.Fault
	}{
		{"first word only", "sixtydays-locked ", record.Damaged},
		{"no words", "sixtydays-locked", record.Damaged},
		{"nothing", "", record.Foreign},
		{"an open one", "sixtydays-answers 1\n", record.Foreign},
		{"newer", strings.Replace(whole, "locked 1", "locked 2 argon2", 1), record.Newer},
		{"version 0", strings.Replace(whole, "locked 1", "locked 0", 1), record.Damaged},
		{"no text", first + "\n\n", record.Damaged},
		{"no line end", strings.TrimSuffix(whole, "\n"), record.Damaged},
		{"more lines", whole + "\n", record.Damaged},
		{"other line ends", strings.ReplaceAll(whole, "\n", "\r\n"), record.Damaged},
		{"padding", strings.Replace(whole, "3u_w ", "3u_w== ", 1), record.Damaged},
		{"another base64", strings.Replace(whole, "3u_w ", "3u/w ", 1), record.Damaged},
		{"bits that nothing has", strings.Replace(whole, "3u_w ", "3u_x ", 1), record.Damaged},
		{"short salt", strings.Replace(whole, "ABEiM0RVZneImaq7zN3u_w", "ABEi", 1), record.Damaged},
		{"short nonce", strings.Replace(whole, "oKGio6Slpqeoqaqr", "oKGi", 1), record.Damaged},
		{"shorter than a tag", first + "\n" + sealed[:20] + "\n", record.Damaged},
		{"one round", strings.Replace(whole, " 600000 ", " 1 ", 1), record.Unknown},
		{"fewer rounds", strings.Replace(whole, " 600000 ", " 599999 ", 1), record.Unknown},
		{"rounds for days", strings.Replace(whole, " 600000 ", " 6000001 ", 1), record.Unknown},
		{"rounds beyond numbers", strings.Replace(whole, " 600000 ", " 99999999999999999999 ", 1), record.Damaged},
		{"rounds below none", strings.Replace(whole, " 600000 ", " -600000 ", 1), record.Unknown},
		{"too long", first + "\n" + strings.Repeat("A", record.MostLocked) + "\n", record.TooLong},
	} {
		l, err := record.ParseLocked(c.text)
		var problem *record.Error
		if !errors.As(err, &problem) || problem.Fault != c.fault || l != nil {
			t.Errorf("%s: %v, %v, want fault %d", c.name, l, err, c.fault)
		}
	}
	if _, err := record.ParseLocked(strings.Replace(whole, " 600000 ", " 6000000 ", 1)); err != nil {
		t.Errorf("more rounds than today: %v", err)
	}
}

// TestLockedRoom holds all that can be said, locked, to what is read.
func TestLockedRoom(t *testing.T) {
	l := record.Locked{Rounds: record.MostRounds, Salt: make([]byte, record.SaltLength), Nonce: make([]byte, record.NonceLength), Sealed: make([]byte, record.Most+16)}
	if _, err := record.ParseLocked(l.String()); err != nil {
		t.Error(err)
	}
}
