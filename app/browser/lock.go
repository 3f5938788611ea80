package browser

import (
	"sixtydays/core/record"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Locks reports whether the browser lends this page its cryptography. It does not
// to pages that come over a line which others can change: http.
func Locks() bool { return app.Window().Get("crypto").Get("subtle").Truthy() }

func subtle() app.Value { return app.Window().Get("crypto").Get("subtle") }

// random returns n bytes by chance.
func random(n int) []byte {
	array := app.Window().Get("Uint8Array").New(n)
	app.Window().Get("crypto").Call("getRandomValues", array)
	b := make([]byte, n)
	app.CopyBytesToGo(b, array)
	return b
}

// Lock locks a text with a passphrase and calls done with the file that holds it,
// or with nil when the browser fails.
func Lock(text, passphrase string, done func(*record.Locked)) {
	l := &record.Locked{Rounds: record.Rounds, Salt: random(record.SaltLength), Nonce: random(record.NonceLength)}
	fail := func() { done(nil) }
	derive(l, passphrase, func(key app.Value) {
		await(subtle().Call("encrypt", cipher(l), key, arrayOf([]byte(text))), func(buffer app.Value) {
			l.Sealed = bytesOf(buffer)
			done(l)
		}, fail)
	}, fail)
}

// Unlock calls done with the text that is locked in l. It reports false when the
// passphrase is another one, or the file was changed: one cannot be told from the
// other.
func Unlock(l *record.Locked, passphrase string, done func(text string, ok bool)) {
	fail := func() { done("", false) }
	derive(l, passphrase, func(key app.Value) {
		await(subtle().Call("decrypt", cipher(l), key, arrayOf(l.Sealed)), func(buffer app.Value) {
			done(string(bytesOf(buffer)), true)
		}, fail)
	}, fail)
}

// cipher describes the cipher of l. The first line of the file is sealed with
// what is locked, so that nobody can change it.
func cipher(l *record.Locked) map[string]any {
	return map[string]any{"name": "AES-GCM", "iv": arrayOf(l.Nonce), "additionalData": arrayOf([]byte(l.Header()))}
}

// derive makes the key of l from a passphrase.
func derive(l *record.Locked, passphrase string, ok func(key app.Value), fail func()) {
	stretched := map[string]any{"name": "PBKDF2", "hash": "SHA-256", "iterations": l.Rounds, "salt": arrayOf(l.Salt)}
	key := map[string]any{"name": "AES-GCM", "length": 256}
	await(subtle().Call("importKey", "raw", arrayOf([]byte(passphrase)), "PBKDF2", false, []any{"deriveKey"}), func(base app.Value) {
		await(subtle().Call("deriveKey", stretched, base, key, false, []any{"encrypt", "decrypt"}), ok, fail)
	}, fail)
}
