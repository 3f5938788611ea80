package e2e

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/sha256"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/record"
	"sixtydays/e2e/internal/chrome"

	"github.com/chromedp/cdproto/dom"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// catch keeps, in window.caught, each file that the page hands out.
func (p *page) catch() {
	p.t.Helper()
	p.run(`(() => {
		window.caught = [];
		const make = URL.createObjectURL.bind(URL);
		let last;
		URL.createObjectURL = (blob) => make(last = blob);
		HTMLAnchorElement.prototype.click = function () { window.caught.push({ name: this.download, blob: last }) };
	})()`)
}

// caught waits for the next file that the page hands out, and returns its name
// and its text.
func (p *page) caught() (name, text string) {
	p.t.Helper()
	p.want(`window.caught.length > 0`, true)
	name = eval[string](p, `window.caught[0].name`)
	return name, eval[string](p, `window.caught.shift().blob.text()`)
}

// chooses lets the page open the file that is written last at file, whenever it
// asks for one.
func (p *page) chooses(file string) {
	p.t.Helper()
	chromedp.ListenTarget(p.ctx, func(event any) {
		if e, ok := event.(*cdp.EventFileChooserOpened); ok {
			go chromedp.Run(p.ctx, dom.SetFileInputFiles([]string{file}).WithBackendNodeID(e.BackendNodeID)) // a listener must not wait
		}
	})
	p.do(cdp.SetInterceptFileChooserDialog(true))
}

// offer writes a file and lets the page open it.
func (p *page) offer(file, text string) {
	p.t.Helper()
	writeFile(p.t, file, text)
	p.use("keep.open")
}

// typein types into the place with the given id, as a keyboard does.
func (p *page) typein(id, text string) {
	p.t.Helper()
	p.want(script(`document.getElementById(%v)?.isContentEditable`, []any{id}), true)
	p.run(`document.getElementById(%v).focus()`, id)
	p.run(`getSelection().selectAllChildren(document.activeElement)`)
	p.press(kb.Backspace)
	p.press(text)
}

// TestFile saves answers to a file and opens it in a page that has none, or
// others.
func TestFile(t *testing.T) {
	s := serve(t)
	file := filepath.Join(t.TempDir(), "answers.txt")
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Keep()
		p := open(t, s, path)
		p.chooses(file)
		p.catch()
		p.answer(some)
		p.keeping()
		p.use("keep.save")
		name, saved := p.caught()
		if want := "sixty-days-answers-" + eval[string](p, `new Date().toLocaleDateString("sv")`) + ".txt"; name != want {
			t.Errorf("the file is named %s, want %s", name, want)
		}
		if want := record.Format(someRecord()); saved != want {
			t.Errorf("%q is saved, want %q", saved, want)
		}
		p.told(text.Told[words.Saved])

		p.use("keep.forget")
		p.answers([]string{})
		p.offer(file, record.Format(&record.Record{}))
		p.told(text.Told[words.HeldNothing])
		p.offer(file, saved)
		p.told(text.Told[words.CameByFile])
		p.answers(someAnswers)

		p.answer("age=40")
		p.use("keep.open")
		p.told(text.Elsewhere[words.FromFile])
		p.want(`document.activeElement.id`, "keep.use")
		p.answers([]string{"marital=1", "age=40", "education=5"})
		p.press(kb.Enter)
		p.answers(someAnswers)
		p.want(`document.activeElement.id`, "main")
	})
}

// TestFileRefused is fault case 25: what is no file of answers is refused with a
// message, and what is on the page stays.
func TestFileRefused(t *testing.T) {
	whole := record.Format(someRecord())
	file := filepath.Join(t.TempDir(), "answers.txt")
	p := open(t, serve(t), "/")
	p.chooses(file)
	p.answer("age=40")
	p.keeping()
	text := words.English{}.Keep()
	for _, c := range []struct {
		name, text string
		why        record.Fault
	}{
		{"nothing", "", record.Foreign},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\xff", record.Foreign},
		{"50 MB", strings.Repeat("sixtydays-answers 1\n", 50<<20/20), record.TooLong},
		{"answers twice", sealed("truth age=29 age=30\n"), record.Unknown},
		{"lines twice", sealed("truth age=29\ntruth age=30\n"), record.Unknown},
		{"byte order mark", "\ufeff" + whole, record.Damaged},
		{"changed", strings.Replace(whole, "29", "30", 1), record.Damaged},
		{"newer", strings.Replace(whole, "answers 1", "answers 2", 1), record.Newer},
		{"locked, and cut off", "sixtydays-locked 1 600000 AAAA", record.Damaged},
		{"locked, to keep us busy", strings.Replace(lockedSome, " 600000 ", " 2000000000 ", 1), record.Unknown},
	} {
		p.offer(file, c.text)
		p.told(text.Told[words.FileRefused] + " " + text.Fault[c.why])
		p.answers([]string{"age=40"})
		p.run(`document.querySelectorAll("#keep [role=status] p").forEach((e) => e.textContent = "")`) // the next one is told anew
		p.use("keep.link")
		p.use("keep.link.cancel")
		if t.Failed() {
			t.Fatal(c.name)
		}
	}
}

// sealed returns lines as a file that checks out.
func sealed(lines string) string {
	text := "sixtydays-answers 1\n" + lines
	const digits = "0123456789abcdef"
	sum, hex := record.Sum(text), ""
	for shift := 20; shift >= 0; shift -= 4 {
		hex += digits[sum>>shift&15 : sum>>shift&15+1]
	}
	return text + "sum " + hex + "\n"
}

// TestPassphrase locks a file and opens it. The file is what it says it is: Go's
// own cryptography opens it too.
func TestPassphrase(t *testing.T) {
	s := serve(t)
	file := filepath.Join(t.TempDir(), "answers.txt")
	const passphrase = "deux  échelles bleues"
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Keep()
		p := open(t, s, path)
		p.chooses(file)
		p.catch()
		p.answer(some)
		p.keeping()
		p.use("keep.lock")
		p.use("keep.save")
		p.told(text.Told[words.NoPassphrase])
		p.run(`document.getElementById("keep.again-label").click()`)
		p.want(`document.activeElement.id`, "keep.again")
		p.typein("keep.passphrase", passphrase)
		p.typein("keep.again", passphrase+"s")
		p.use("keep.save")
		p.told(text.Told[words.TwoDiffer])
		p.typein("keep.again", passphrase)
		p.want(`getComputedStyle(document.activeElement).webkitTextSecurity`, "disc")
		p.press(kb.Enter)
		name, locked := p.caught()
		if !strings.HasPrefix(name, "sixty-days-answers-locked-2") || strings.Contains(locked, "marital") {
			t.Errorf("%s is saved as %s", locked, name)
		}
		if got := unlocked(t, locked, passphrase); got != record.Format(someRecord()) {
			t.Errorf("%q is locked", got)
		}
		p.told(text.Told[words.Saved])

		p.use("keep.forget")
		p.offer(file, locked)
		p.want(`document.activeElement.id`, "keep.passphrase")
		p.typein("keep.passphrase", passphrase)
		p.use("keep.unlock")
		p.told(text.Told[words.CameByFile])
		p.answers(someAnswers)
		p.want(`document.activeElement.id`, "main")
	})
}

// TestLockOnce is impatient: one more press while a file is being locked locks no
// second one, and what is forgotten meanwhile is not saved.
func TestLockOnce(t *testing.T) {
	p := open(t, serve(t), "/")
	p.catch()
	p.run(`(() => {
		window.sealing = [];
		const seal = SubtleCrypto.prototype.encrypt, make = SubtleCrypto.prototype.importKey;
		window.keys = 0;
		SubtleCrypto.prototype.importKey = function (...given) { window.keys++; return make.apply(this, given) };
		SubtleCrypto.prototype.encrypt = function (...given) {
			return new Promise((done) => window.sealing.push(async () => { done(await seal.apply(this, given)); return e2e.quiet() }));
		};
	})()`)
	locked := func() {
		p.typein("keep.passphrase", "two blue ladders")
		p.typein("keep.again", "two blue ladders")
		p.press(kb.Enter + kb.Enter)
		p.want(`window.sealing.length`, 1)
	}
	p.answer(some)
	p.keeping()
	p.use("keep.lock")
	locked()
	p.want(`window.keys`, 1)
	p.use("keep.forget")
	p.run(`window.sealing.pop()()`)
	p.want(`window.caught.length`, 0)

	p.answer(some)
	p.use("keep.lock")
	locked()
	p.run(`window.sealing.pop()()`)
	p.told(words.English{}.Keep().Told[words.Saved])
	p.want(`[window.keys, window.caught.length]`, []int{2, 1})
}

// unlocked opens a locked file.
func unlocked(t *testing.T, text, passphrase string) string {
	t.Helper()
	l, err := record.ParseLocked(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	key, err := pbkdf2.Key(sha256.New, passphrase, l.Salt, l.Rounds, 32)
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
	return string(plain)
}

// TestPassphraseRefused is fault case 24: a wrong passphrase, a file that was
// changed in any part, a browser without cryptography. The message is clear and
// the answers stay.
func TestPassphraseRefused(t *testing.T) {
	s := serve(t)
	text := words.English{}.Keep()
	file := filepath.Join(t.TempDir(), "answers.txt")
	p := open(t, s, "/")
	p.chooses(file)
	p.answer("age=40")
	p.keeping()
	for _, c := range []struct{ name, text, passphrase string }{
		{"wrong passphrase", lockedSome, "two blue ladder"},
		{"another number of rounds", strings.Replace(lockedSome, " 600000 ", " 600001 ", 1), "two blue ladders"},
		{"a changed byte", swap(lockedSome, strings.Index(lockedSome, "\n")+5), "two blue ladders"},
	} {
		p.offer(file, c.text)
		p.want(`document.activeElement.id`, "keep.passphrase")
		p.typein("keep.passphrase", c.passphrase)
		p.use("keep.unlock")
		p.told(text.Told[words.WrongKey])
		p.answers([]string{"age=40"})
		p.use("keep.unlock.cancel")
		p.want(`document.getElementById("keep.passphrase")`, nil)
		if t.Failed() {
			t.Fatal(c.name)
		}
	}
	p.offer(file, lockedSome) // and the right one
	p.want(`document.activeElement.id`, "keep.passphrase")
	p.use("keep.plain")
	p.want(`getComputedStyle(document.getElementById("keep.passphrase")).webkitTextSecurity`, "none")
	p.typein("keep.passphrase", "two blue ladders")
	p.press(kb.Enter)
	p.told(text.Elsewhere[words.FromFile])
	p.use("keep.use")
	p.answers(someAnswers)

	q := before(t, s, "/", `Object.defineProperty(Crypto.prototype, "subtle", { get() { return undefined } })`)
	q.chooses(file)
	q.answer("age=40")
	q.keeping()
	q.want(`document.getElementById("keep.lock")`, nil)
	q.want(script(`[...document.querySelectorAll("p")].some((e) => e.textContent === %v)`, []any{text.NoLock}), true)
	q.use("keep.open")
	q.told(text.Told[words.FileRefused])
	q.answers([]string{"age=40"})
}

// lockedSome is a file of some answers, locked with "two blue ladders" and made
// by another program: Node's.
var lockedSome = func() string {
	b, err := os.ReadFile("../core/record/testdata/locked1/some.txt")
	if err != nil {
		panic(err)
	}
	return string(b)
}()

// swap returns text with another character at i.
func swap(text string, i int) string {
	other := "A"
	if text[i] == 'A' {
		other = "B"
	}
	return text[:i] + other + text[i+1:]
}

// TestPassphraseIsSilent types a passphrase in a browser that writes down all
// that it asks for by itself. A field for passwords makes it send the shape of the
// form to its maker, which shows that the test would see it; the place in which
// ours is typed does not.
func TestPassphraseIsSilent(t *testing.T) {
	s := serve(t)
	const asksItsMaker = "content-autofill.googleapis.com"
	log := func(t *testing.T, do func(p *page)) string {
		file := filepath.Join(t.TempDir(), "net.json")
		profile, err := os.MkdirTemp("", "silent") // the browser may still write into it at the end
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(profile)
		ctx, stop, err := chrome.Start(context.Background(),
			chromedp.UserDataDir(profile),
			chromedp.Flag("log-net-log", file),
			chromedp.Flag("disable-features", "Translate"), // what a person's browser asks for
		)
		if err != nil {
			t.Fatal(err)
		}
		p := newPageOf(t, ctx, s)
		p.load("/")
		p.ready()
		do(p)
		stop()
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	ours := log(t, func(p *page) {
		p.catch()
		p.keeping()
		p.use("keep.lock")
		p.typein("keep.passphrase", "two blue ladders")
		p.typein("keep.again", "two blue ladders")
		p.use("keep.save")
		p.caught()
	})
	if !strings.Contains(ours, s.URL) {
		t.Error("the browser did not write down what it asked for")
	}
	if strings.Contains(ours, asksItsMaker) {
		t.Error("typing a passphrase makes the browser speak of the page to its maker")
	}
	field := log(t, func(p *page) {
		p.run(`(() => {
			const field = Object.assign(document.createElement("input"), { type: "password", id: "field" });
			document.getElementById("main").append(field);
			field.focus();
		})()`)
		p.press("two blue ladders")
		p.run(`new Promise((done) => setTimeout(done, 3000))`) // the browser asks in its own time
	})
	if !strings.Contains(field, asksItsMaker) {
		t.Error("a field for passwords does not make it do so either: the test sees nothing")
	}
}
