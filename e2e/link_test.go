package e2e

import (
	"context"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/link"
	"sixtydays/core/profile"
	"sixtydays/core/record"

	protocol "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// mayCopy lets the page copy, and notes what it does. The test could not look at
// the clipboard: no page of ours may read it.
func (p *page) mayCopy() {
	p.t.Helper()
	p.do(chromedp.ActionFunc(func(ctx context.Context) error {
		info, err := target.GetTargetInfo().WithTargetID(chromedp.FromContext(ctx).Target.TargetID).Do(ctx)
		if err != nil {
			return err
		}
		may := &protocol.PermissionDescriptor{Name: "clipboard-write", AllowWithoutSanitization: true}
		return protocol.SetPermission(may, protocol.PermissionSettingGranted).
			WithOrigin(p.site.URL).WithBrowserContextID(info.BrowserContextID).Do(ctx)
	}))
	p.run(`(() => {
		const write = navigator.clipboard.writeText.bind(navigator.clipboard);
		navigator.clipboard.writeText = async (text) => {
			await write(text);
			window.copied = text;
		};
	})()`)
}

// TestLink makes a link on each page, in each language: the page says first what
// it holds, copies it, and another browser opens it with the same answers, which
// leave the address.
func TestLink(t *testing.T) {
	s := serve(t)
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Keep()
		p := open(t, s, path)
		p.mayCopy()
		p.answer(some)
		p.keeping()
		p.use("keep.link")
		p.want(`[document.querySelector("output"), document.activeElement.id]`, []any{nil, "keep.link.copy"})
		p.want(script(`[...document.querySelectorAll(".caveat p")].some((e) => e.textContent === %v)`, []any{text.LinkWarns}), true)
		p.use("keep.link.copy")
		p.told(text.Told[words.Copied])
		want := s.URL + path + "#" + link.Format(someRecord())
		p.want(`window.copied`, want)
		p.want(`e2e.text("output")`, want)
		p.want(`location.hash`, "")

		q := open(t, s, strings.TrimPrefix(want, s.URL))
		q.total(someTotal)
		q.answers(someAnswers)
		q.told(text.Told[words.CameByLink])
		q.want(`[location.href, localStorage.length]`, []any{s.URL + path, 0})

		// From the page about an invitation, with what is said there.
		q.to(invitations[lang])
		q.quickCheck(lang)
		q.radio("door", "full")
		q.want(`document.getElementById("age")?.value`, "29") // the claim begins as the truth
		said := eval[[]string](q, `e2e.answers()`)
		q.keeping()
		q.use("keep.link")
		q.use("keep.link.copy")
		q.want(`document.querySelector("output") !== null`, true)
		made := eval[string](q, `e2e.text("output")`)
		r := open(t, s, strings.TrimPrefix(made, s.URL))
		r.want(`e2e.answers()`, said)
		r.to(path)
		r.total(someTotal)
	})
}

// TestLinkNotCopied makes a link where the browser does not let a page copy: it
// is selected, for the person to copy it.
func TestLinkNotCopied(t *testing.T) {
	p := before(t, serve(t), "/", `Object.defineProperty(Navigator.prototype, "clipboard", { get() { return undefined } })`)
	p.answer(some)
	p.keeping()
	p.use("keep.link")
	p.use("keep.link.copy")
	p.told(words.English{}.Keep().Told[words.NotCopied])
	p.want(`document.activeElement.id`, "keep.link.text")
	p.want(`getSelection().toString().endsWith(`+script("%v", []any{link.Format(someRecord())})+`)`, true)
}

// TestLinkChoice opens links where there are other answers: in this tab, by the
// address changing, or on this device. Nothing is replaced before the person
// chooses.
func TestLinkChoice(t *testing.T) {
	s := serve(t)
	text := words.English{}.Keep()
	fragment := "#" + link.Format(someRecord())
	p := open(t, s, "/")
	p.answer("age=40")
	p.keeping()
	p.use("keep.on")

	p.run(`location.hash = %v`, fragment)
	p.told(text.Elsewhere[words.FromLink])
	p.answers([]string{"age=40"})
	p.want(`location.href`, s.URL+"/")
	p.use("keep.mine")
	p.notices(0)
	p.answers([]string{"age=40"})

	p.load("/?again" + fragment) // with what is kept on this device
	p.ready()
	p.told(text.Elsewhere[words.FromLink])
	p.answers([]string{"age=40"})
	if r, err := record.Parse(p.kept()); !profile.Is(r.True.Age, 40) {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}
	p.use("keep.use")
	p.told(text.Told[words.CameByLink])
	p.answers(someAnswers)
	if r, err := record.Parse(p.kept()); r.True != someRecord().True {
		t.Errorf("%s is kept, %v", p.kept(), err)
	}
	p.run(`location.hash = %v`, fragment) // the same answers: nothing to choose
	p.told(text.Told[words.CameByLink])
	p.want(`document.querySelector("[id='keep.use']")`, nil)
	p.answers(someAnswers)
}

// TestLinkRefused is fault case 14: links that cannot be read are refused whole,
// and told; what others put into an address is nobody's business.
func TestLinkRefused(t *testing.T) {
	s := serve(t)
	whole := link.Format(someRecord())
	for _, c := range []struct {
		name, fragment string
		why            record.Fault
	}{
		{"corrupt", whole[:12] + "x" + whole[13:], record.Damaged},
		{"cut off", whole[:len(whole)-1], record.Damaged},
		{"newer", strings.Replace(whole, "1.", "2.", 1), record.Newer},
		{"100 kB", "answers=1." + strings.Repeat("A", 100_000), record.TooLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			inBoth(t, func(t *testing.T, lang, path string) {
				text := words.For(lang).Keep()
				p := open(t, s, path+"#"+c.fragment)
				p.told(text.Told[words.LinkRefused] + " " + text.Fault[c.why])
				p.answers([]string{})
				p.want(`e2e.text("#total")`, "–")
				p.answer("marital=single age=29")
				p.total(110)
			})
		})
	}
	p := open(t, s, "/#?secret=answers=1.abcd")
	p.notices(0)
	p.want(`location.hash`, "#?secret=answers=1.abcd")
	p.run(`location.hash = "main"`)
	p.want(`e2e.quiet()`, true)
	p.notices(0)
	p.run(`location.hash = %v`, link.Format(&record.Record{}))
	p.told(words.English{}.Keep().Told[words.HeldNothing])
	p.want(`location.hash`, "")
}

// TestLinkOffline opens a link where there is no network.
func TestLinkOffline(t *testing.T) {
	s := serve(t)
	all := files(t, s)
	p := open(t, s, "/")
	p.installed(all)
	s.Stop()
	p.load("/fr/#" + link.Format(someRecord()))
	p.ready()
	p.total(someTotal)
	p.told(words.French{}.Keep().Told[words.CameByLink])
	p.want(`location.hash`, "")
}
