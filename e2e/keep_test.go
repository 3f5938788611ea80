package e2e

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
	"sixtydays/e2e/internal/site"

	protocol "github.com/chromedp/cdproto/cdp"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// copyKey is the key under which a site at the root of its origin keeps answers.
const copyKey = "sixtydays:/:answers"

// some answers, and the score that they earn.
const (
	some      = "marital=single age=29 education=bachelor"
	someTotal = 230
)

// someAnswers are those answers as the form says them.
var someAnswers = []string{"marital=1", "age=29", "education=5"}

// someRecord returns a record of those answers.
func someRecord() *record.Record {
	return &record.Record{True: profile.Profile{
		Marital: profile.Given(profile.NeverMarried), Age: profile.Given(profile.Years(29)), Education: profile.Given(profile.Bachelors),
	}}
}

// keeping opens the part of the page that keeps and shares answers.
func (p *page) keeping() {
	p.t.Helper()
	p.run(`document.getElementById("keep").open || document.querySelector("#keep > summary").click()`)
	p.want(`document.getElementById("keep.forget") !== null`, true)
}

// use presses a button, or ticks a box, as a person's own hand does.
func (p *page) use(id string) {
	p.t.Helper()
	p.want(script(`document.getElementById(%v) !== null`, []any{id}), true)
	p.do(chromedp.Evaluate(script(`document.getElementById(%v).click()`, []any{id}), nil, byHand))
}

func byHand(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithUserGesture(true) }

// told waits until the page tells something, above the questions or where it was
// asked for.
func (p *page) told(text string) {
	p.t.Helper()
	p.want(script(`[...document.querySelectorAll("[role=status] p")].some((e) => e.textContent.includes(%v) && e2e.shown(e))`, []any{text}), true)
}

// notices waits until there are so many of them above the questions.
func (p *page) notices(n int) {
	p.t.Helper()
	p.want(`document.querySelectorAll(".questions > [role=status] .notice").length`, n)
}

// kept returns the copy that is kept, or nothing.
func (p *page) kept() string {
	p.t.Helper()
	return eval[string](p, `localStorage.getItem(%v) ?? ""`, copyKey)
}

// answers waits until the form says what is wanted, the box that keeps it aside.
func (p *page) answers(want []string) {
	p.t.Helper()
	p.want(unkept, want)
}

// unkept lists what the form says, the box that keeps it aside.
const unkept = `e2e.answers().filter((a) => !a.startsWith("keep."))`

// before opens a page of the site, in a context of its own, in which a script
// runs before all others.
func before(t *testing.T, s *site.Site, path, script string) *page {
	t.Helper()
	p := newPage(t, s, chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := cdp.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}))
	p.load(path)
	p.ready()
	return p
}

// with opens the score page with a copy that was kept before.
func with(t *testing.T, s *site.Site, text string) *page {
	t.Helper()
	return before(t, s, "/", script(`if (!sessionStorage.getItem("put")) {
		sessionStorage.setItem("put", "yes");
		localStorage.setItem(%v, %v);
	}`, []any{copyKey, text}))
}

// second opens a page of the site in another tab of the same browser.
func (p *page) second(path string) *page {
	p.t.Helper()
	var ctx context.Context
	p.do(chromedp.ActionFunc(func(c context.Context) error {
		info, err := target.GetTargetInfo().WithTargetID(chromedp.FromContext(p.ctx).Target.TargetID).Do(c)
		if err != nil {
			return err
		}
		id, err := target.CreateTarget("about:blank").WithBrowserContextID(info.BrowserContextID).WithNewWindow(true).Do(protocol.WithExecutor(c, chromedp.FromContext(p.ctx).Browser))
		if err != nil {
			return err
		}
		var stop context.CancelFunc
		ctx, stop = chromedp.NewContext(browser, chromedp.WithTargetID(id))
		p.t.Cleanup(stop)
		return nil
	}))
	other := &page{t: p.t, site: p.site}
	chromedp.ListenTarget(ctx, other.listen)
	if err := chromedp.Run(ctx); err != nil { // the tab is closed with the context of what runs first
		p.t.Fatal(err)
	}
	p.t.Cleanup(other.complain)
	other.begin(ctx, nil)
	other.load(path)
	other.ready()
	return other
}

// TestKept turns keeping on: every change is on the device at once, and a page
// that is loaded anew begins where the person was, in the middle of the full check
// too. Turning it off erases the copy.
func TestKept(t *testing.T) {
	s := serve(t)
	p := open(t, s, "/")
	p.answer(some)
	p.keeping()
	if got := p.kept(); got != "" {
		t.Fatalf("%s is kept before the person asked for it", got)
	}
	p.use("keep.on")
	p.told(words.English{}.Keep().Told[words.KeptOn])
	r, err := record.Parse(p.kept())
	if err != nil || r.True != someRecord().True || r.Revision != 1 {
		t.Fatalf("%s is kept, revision %d, %v", p.kept(), r.Revision, err)
	}

	p.answer("age=30")
	if r, err = record.Parse(p.kept()); !profile.Is(r.True.Age, 30) || r.Revision != 2 {
		t.Fatalf("after a change, %s is kept, %v", p.kept(), err)
	}
	p.day("2026-06-01")
	if r, err = record.Parse(p.kept()); r.Day != law.On(2026, 6, 1) {
		t.Fatalf("after the day, %s is kept, %v", p.kept(), err)
	}
	p.run(`document.querySelector(".day button").click()`)
	p.want(`document.activeElement.id`, "on-day")
	p.want(script(`localStorage.getItem(%v).includes("day ")`, []any{copyKey}), false)
	p.answer("age=29")

	p.to("/invitation/")
	p.quickCheck("en")
	p.radio("door", "full")
	p.radio("sheet", "true")
	p.want(`document.getElementById("age")?.value`, "29")
	said := eval[[]string](p, unkept)
	p.goBy(`location.reload()`)
	p.want(`performance.getEntriesByType("navigation")[0].type`, "reload")
	p.ready()
	p.answers(said)

	p.load("/fr/") // one site, whatever its language
	p.ready()
	p.total(someTotal)
	p.keeping()
	p.want(`document.getElementById("keep.on").checked`, true)
	p.answers(someAnswers)
	p.use("keep.on")
	p.told(words.French{}.Keep().Told[words.KeptOff])
	p.want(`localStorage.length`, 0)
	p.total(someTotal)
	p.answer("age=31")
	p.want(`localStorage.length`, 0)
	p.load("/")
	p.ready()
	p.want(`e2e.answers()`, []string{})
}

// TestRefilled comes back to pages after another tab has changed what is kept. The
// browser fills in what the tab had, and the copy is what counts. What is chosen
// before the program has come is taken on top of it.
func TestRefilled(t *testing.T) {
	s := serveUnloading(t)
	p := open(t, s, "/")
	p.answer(some)
	p.keeping()
	p.use("keep.on")
	q := p.second("/")
	p.away()
	q.answer("age=30")
	p.back()
	p.answers([]string{"marital=1", "age=30", "education=5"})
	q.notices(0)

	p.load("/invitation/")
	p.ready()
	p.quickCheck("en")
	q.load("/invitation/")
	q.ready()
	q.choose("class", "", int(decline.SkilledWorker))
	said := eval[[]string](q, unkept)
	p.away()
	p.back()
	p.answers(said)
	q.notices(0)
	if r, err := record.Parse(p.kept()); r.Said["class"] != int(decline.SkilledWorker) || !profile.Is(r.True.Age, 30) {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}

	release := s.HoldProgram()
	early := newPage(t, s)
	early.load("/")
	early.run(`localStorage.setItem(%v, %v)`, copyKey, record.Format(someRecord()))
	early.run(`e2e.choose("age", "", "32", false)`)
	early.want(`document.documentElement.dataset.ready`, nil)
	release()
	early.ready()
	early.answers([]string{"marital=1", "age=32", "education=5"})
}

// TestForget forgets everything with one button: what is on the page, on the
// device and in the address.
func TestForget(t *testing.T) {
	s := serve(t)
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Keep()
		p := open(t, s, path)
		p.answer(some)
		p.keeping()
		p.use("keep.on")
		p.run(`localStorage.setItem(%v, "damaged")`, copyKey+":bad")
		p.run(`history.replaceState(null, "", "#answers=1.x")`)
		p.use("keep.forget")
		p.told(text.Told[words.Forgotten])
		p.want(`localStorage.length`, 0)
		p.want(`location.href`, s.URL+path)
		p.answers([]string{})
		p.want(`e2e.text("#total")`, "–")
		p.want(`document.getElementById("keep.on").checked`, false)
		p.answer("age=29")
		p.want(`localStorage.length`, 0)
	})
}

// TestStorageAbsent is fault case 1: storage throws, is missing, or takes nothing.
// The page works in memory and says so once, calmly.
func TestStorageAbsent(t *testing.T) {
	s := serve(t)
	for _, c := range []struct{ name, lang, path, script string }{
		{"throws", "en", "/", `Object.defineProperty(window, "localStorage", { configurable: true, get() { throw new DOMException("no", "SecurityError") } })`},
		{"missing", "fr", "/fr/", `Object.defineProperty(window, "localStorage", { configurable: true, value: undefined })`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := before(t, s, c.path, c.script)
			p.answer(some)
			p.total(someTotal)
			p.notices(0)
			p.keeping()
			text := words.For(c.lang).Keep()
			p.want(script(`[...document.querySelectorAll("p")].filter((e) => e.textContent === %v).length`, []any{text.Memory}), 1)
			p.want(`document.getElementById("keep.on")`, nil)
			p.use("keep.forget")
			p.told(text.Told[words.Forgotten])
		})
	}
	t.Run("takes nothing", func(t *testing.T) {
		p := before(t, s, "/", `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }`)
		p.answer(some)
		p.notices(0)
		p.keeping()
		p.use("keep.on")
		p.told(words.English{}.Keep().Told[words.Full])
		p.answer("age=30")
		p.notices(1)
		p.answers([]string{"marital=1", "age=30", "education=5"})
		p.run(`dispatchEvent(new StorageEvent("storage"))`) // another tab has changed something else
		p.want(`e2e.quiet()`, true)
		p.told(words.English{}.Keep().Told[words.Full])
		p.want(`document.getElementById("keep.on").checked`, true)
	})
}

// TestStorageFull is fault case 2: there is no more room. The answers stay, the
// page says so, and the next change that finds room takes it back.
func TestStorageFull(t *testing.T) {
	p := open(t, serve(t), "/")
	p.answer(some)
	p.keeping()
	p.use("keep.on")
	whole := p.kept()
	p.run(`window.real = Storage.prototype.setItem, Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }`)
	p.answer("age=30")
	full := words.English{}.Keep().Told[words.Full]
	p.told(full)
	p.answers([]string{"marital=1", "age=30", "education=5"})
	if got := p.kept(); got != whole {
		t.Errorf("what was kept is now %q", got)
	}
	p.run(`Storage.prototype.setItem = window.real`)
	p.answer("age=31")
	p.notices(0)
	if r, err := record.Parse(p.kept()); !profile.Is(r.True.Age, 31) {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}
}

// TestStorageDamaged is fault case 3: what is kept cannot be read. The page begins
// without answers, sets it aside once and offers it as it was.
func TestStorageDamaged(t *testing.T) {
	whole := record.Format(someRecord())
	p := open(t, serve(t), "/")
	for name, text := range map[string]string{
		"cut off":    whole[:len(whole)-20],
		"wrong type": `{"age": 29}`,
		"null":       "null",
		"proto":      `{"__proto__": {"age": 29}}`,
		"NaN":        "NaN",
		"empty":      "",
	} {
		damaged(t, p, name, script(`%v`, []any{text}))
	}
	damaged(t, p, "huge", `"sixtydays-answers 1\n".repeat(100_000)`)
	damaged(t, p, "invalid UTF-16", `"sixtydays-answers 1\n\ud800\udfff\udc00"`)

	// A second one is left as it is while the first is there, and then takes its place.
	first, second, text := copyKey+":bad", whole[:9], words.English{}.Keep()
	p.run(`localStorage.setItem(%v, "null"), localStorage.setItem(%v, %v)`, first, copyKey, second)
	strange := func(want []any) {
		t.Helper()
		p.told(text.Told[words.KeptStrange])
		p.answer("age=30")
		p.want(script(`[localStorage.getItem(%v), localStorage.getItem(%v)]`, []any{first, copyKey}), want)
		p.notices(1)
	}
	p.load("/")
	p.ready()
	strange([]any{"null", second})
	p.use("keep.damaged.drop")
	p.told(text.Told[words.KeptDamaged])
	p.want(script(`localStorage.getItem(%v)`, []any{first}), second)
	p.want(`document.activeElement.id`, "main")
	if r, err := record.Parse(p.kept()); !profile.Is(r.True.Age, 30) {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}

	// So is one for which there is no other room, which can be saved and erased.
	p = before(t, p.site, "/", script(`{
		const set = Storage.prototype.setItem;
		Storage.prototype.setItem = function (key, value) {
			if (key === %v) throw new DOMException("full", "QuotaExceededError");
			set.call(this, key, value);
		};
		localStorage.setItem(%v, "null");
	}`, []any{first, copyKey}))
	strange([]any{nil, "null"})
	p.catch()
	p.use("keep.damaged")
	if _, got := p.caught(); got != "null" {
		t.Errorf("%q is handed out", got)
	}
	p.use("keep.damaged.drop")
	p.notices(0)
	if r, err := record.Parse(p.kept()); !profile.Is(r.True.Age, 30) {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}
}

// damaged puts a text, which is a JavaScript expression, in the place of the copy.
func damaged(t *testing.T, p *page, name, text string) {
	t.Helper()
	p.run(`localStorage.clear()`)
	p.run(`localStorage.setItem(` + script("%v", []any{copyKey}) + `, window.was = ` + text + `)`)
	p.load("/")
	p.ready()
	p.told(words.English{}.Keep().Told[words.KeptDamaged])
	p.want(`[e2e.text("#total"), e2e.answers().length]`, []any{"–", 0})
	p.want(script(`localStorage.getItem(%v)`, []any{copyKey}), record.Format(&record.Record{Revision: 1}))
	p.want(script(`localStorage.getItem(%v) === `, []any{copyKey + ":bad"})+text, true)

	p.catch()
	p.use("keep.damaged")
	p.want(`window.caught.length`, 1)
	p.want(`window.caught[0].name`, "sixty-days-damaged.txt")
	p.want(`window.caught[0].blob.text().then((text) => text === (`+text+`).toWellFormed())`, true)

	// It is still offered after a while, and what is answered is kept again.
	p.answer("marital=single age=29")
	p.load("/")
	p.ready()
	p.total(110)
	p.told(words.English{}.Keep().Told[words.KeptDamaged])
	p.use("keep.damaged.drop")
	p.want(`document.activeElement.id`, "main")
	p.want(`Object.keys(localStorage)`, []string{copyKey})
	p.notices(0)
	if t.Failed() {
		t.Fatalf("with what is damaged by %s", name)
	}
}

// TestStorageOlder is fault case 4: copies of every version there was are read.
func TestStorageOlder(t *testing.T) {
	files, err := filepath.Glob("../core/record/testdata/v*/quick.txt")
	if err != nil || len(files) != record.Version {
		t.Fatalf("%d copies of %d versions, %v", len(files), record.Version, err)
	}
	s := serve(t)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p := with(t, s, string(text))
		p.want(`document.getElementById("spouse-level-speaking")?.value`, "8")
		p.notices(0)
		p.answer("age=32")
		if r, err := record.Parse(p.kept()); err != nil || !profile.Is(r.True.Age, 32) || r.Revision != 1 {
			t.Errorf("after a change, %s is kept, %v", p.kept(), err)
		}
	}
}

// TestStorageNewer is fault case 5: a newer version has saved what is kept, before
// the page is opened or while it is. It is left alone, whatever is done on the page.
func TestStorageNewer(t *testing.T) {
	s := serve(t)
	told := words.English{}.Keep().Told
	text := strings.Replace(record.Format(someRecord()), "answers 1", "answers 2", 1)
	p := with(t, s, text)
	p.told(told[words.KeptNewer])
	p.answer("age=29")
	p.keeping()
	p.want(`document.getElementById("keep.on")`, nil)
	p.want(script(`[...document.querySelectorAll("#keep p")].some((e) => e.textContent === %v)`, []any{told[words.KeptNewer]}), true)
	if got := p.kept(); got != text {
		t.Errorf("%q is kept, want it left alone", got)
	}
	p.want(`localStorage.length`, 1)

	p = open(t, s, "/")
	p.answer(some)
	p.keeping()
	p.use("keep.on")
	whole := p.kept()
	q := p.second("/")
	for _, c := range []struct {
		name, text string
		told       words.Told
	}{
		{"a newer version", text, words.KeptNewer},
		{"what is damaged", whole[:len(whole)-5], words.KeptStrange},
		{"a round to come", record.Format(&record.Record{Said: map[string]int{"round": 4095}}), words.KeptNewer},
		{"no answers", sealed("truth shoe-size=43\n"), words.KeptStrange},
	} {
		q.run(`localStorage.setItem(%v, %v)`, copyKey, c.text)
		p.told(told[c.told])
		p.answer("age=40")
		p.answer("age=41")
		p.want(`document.getElementById("keep.on")`, nil)
		if got := p.kept(); got != c.text {
			t.Errorf("%s: %q is kept, want it left alone", c.name, got)
		}
	}
	q.run(`localStorage.setItem(%v, %v)`, copyKey, whole) // and this can be read
	p.told(words.English{}.Keep().Elsewhere[words.FromTab])
	p.notices(1)
	p.use("keep.mine")
	p.want(`document.activeElement.id`, "main")
	p.answer("age=42")
	if r, err := record.Parse(p.kept()); !profile.Is(r.True.Age, 42) {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}
}

// TestTwoTabs is fault case 6: two tabs change the answers. The last change is
// kept, the other tab is told and may take it; turning keeping off, or forgetting,
// is heard in the other tab.
func TestTwoTabs(t *testing.T) {
	text := words.English{}.Keep()
	p := open(t, serve(t), "/")
	p.answer(some)
	p.keeping()
	p.use("keep.on")
	q := p.second("/")
	q.total(someTotal)
	q.notices(0)

	q.answer("age=30")
	p.told(text.Elsewhere[words.FromTab])
	p.answers(someAnswers) // nothing is replaced before the person says so
	p.use("keep.use")
	p.answers([]string{"marital=1", "age=30", "education=5"})
	p.told(text.Told[words.CameByTab])
	q.notices(0)

	p.answer("age=31")
	q.told(text.Elsewhere[words.FromTab])
	q.answer("sibling=no") // the last change is kept, the offer stands no longer
	if r, err := record.Parse(q.kept()); !profile.Is(r.True.Age, 30) || r.Revision != 4 {
		t.Errorf("%s is kept, revision %d, %v", q.kept(), r.Revision, err)
	}
	p.told(text.Elsewhere[words.FromTab])
	p.use("keep.mine")
	p.answers([]string{"marital=1", "age=31", "education=5"})

	// A new version is taken while this page says something else than is kept.
	p.run(`goappOnUpdate()`)
	p.offered("en")
	p.take()
	p.told(text.Elsewhere[words.FromBefore])
	p.answers([]string{"marital=1", "age=30", "education=5", "sibling=1"})
	p.use("keep.use")
	p.want(`document.activeElement.id`, "main")
	p.answers([]string{"marital=1", "age=31", "education=5"})
	q.told(text.Elsewhere[words.FromTab])
	p.keeping()

	p.use("keep.forget")
	q.told(text.Told[words.OffElsewhere])
	q.answers([]string{"marital=1", "age=30", "education=5", "sibling=1"})
	q.answer("age=29")
	q.want(`localStorage.length`, 0)
}

// TestKeepByKeyboard goes through the part of the page that keeps and shares by
// keyboard alone. The focus goes on from what a key takes away.
func TestKeepByKeyboard(t *testing.T) {
	s := serve(t)
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Keep()
		p := open(t, s, path)
		p.catch()
		p.mayCopy()
		p.answer(some)
		p.run(`document.querySelector("#keep > summary").focus()`)
		p.press(kb.Enter)
		p.want(`document.getElementById("keep.forget") !== null`, true)
		next := func(ids ...string) {
			t.Helper()
			for _, id := range ids {
				if at := p.tab(); at.ID != id {
					t.Fatalf("the focus goes to %v, want %s", at, id)
				}
			}
		}
		at := func(id string) {
			t.Helper()
			p.want(`document.activeElement.id`, id)
		}

		next("keep.on")
		p.press(" ")
		p.told(text.Told[words.KeptOn])
		next("keep.save")
		p.press(kb.Enter)
		p.caught()
		next("keep.open", "keep.lock")
		p.press(" ")
		p.want(`document.getElementById("keep.again") !== null`, true)
		next("keep.passphrase")
		p.press("two blue ladders")
		next("keep.again")
		p.press("two blue ladders")
		p.press(kb.Enter)
		p.caught()
		at("keep.save")
		next("keep.open", "keep.lock", "keep.link")
		p.press(kb.Enter)
		at("keep.link.copy")
		next("keep.link.cancel")
		p.press(kb.Enter)
		at("keep.link")
		p.press(kb.Enter)
		at("keep.link.copy")
		p.press(kb.Enter)
		p.told(text.Told[words.Copied])
		at("keep.link.text")
		next("keep.forget")
		p.press(kb.Enter)
		p.told(text.Told[words.Forgotten])
		at("keep.forget")
		p.answers([]string{})
	})
}
