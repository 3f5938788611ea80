package e2e

import (
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// TestFragments opens a page for frames with fragments that others have made up:
// what is known of them counts, the rest is nothing.
func TestFragments(t *testing.T) {
	s := serve(t)
	english := words.English{}
	score, invitation := english.Page().Heading, english.Invitation().Heading
	p := newPage(t, s)
	for _, c := range []struct {
		fragment, heading, theme, accent string
	}{
		{"", score, "", ""},
		{"#", score, "", ""},
		{"#view=invitation&theme=dark&accent=FFCC00", invitation, "dark", "#FFCC00"},
		{"#theme=light", score, "light", ""},
		{"#theme=auto&view=score", score, "", ""},
		{"#?secret=a1B2c3D4e5", score, "", ""},
		{"#view=invitation#?secret=a1B2c3D4e5", invitation, "", ""},
		{"#view=invitation&view=score", invitation, "", ""},
		{"#view=Invitation&theme=DARK", score, "", ""},
		{"#view=invitation;theme=dark", score, "", ""},
		{"#view=../../x&theme=%22%3E&accent=red", score, "", ""},
		{"#accent=ffcc0&accent=ffcc000&accent=%66fcc00", score, "", ""},
		{"#accent=url(//x)&theme=dark}*{color:red", score, "", ""},
		{"#__proto__=x&constructor=x&toString=x&hasOwnProperty=x", score, "", ""},
		{"#%zz", score, "", ""},
		{"#view=invitation&%", invitation, "", ""},
		{"#" + strings.Repeat("view=", 20_000), score, "", ""},
		{"#answers=1.AAAA", score, "", ""},
	} {
		p.load("/robots.txt") // so that the next is a load
		p.load("/embed/en/" + c.fragment)
		p.ready()
		p.want(`e2e.text("h1")`, c.heading)
		p.want(`[document.documentElement.dataset.theme ?? "", document.documentElement.style.getPropertyValue("--accent")]`, []string{c.theme, c.accent})
	}
	p.want(`e2e.violations`, []string{})

	// With and without the slash at its end.
	p.load("/embed/fr#view=invitation")
	p.ready()
	p.want(`[location.pathname, e2e.text("h1")]`, []string{"/embed/fr/", words.French{}.Invitation().Heading})
}

// TestAccents gives frames colours of all kinds, on a light ground and on a dark
// one: what is written can be read, and edges can be seen.
func TestAccents(t *testing.T) {
	p := newPage(t, serve(t))
	for _, scheme := range []string{"light", "dark"} {
		p.screen(700, scheme)
		for i, c := range []struct {
			accent string
			taken  []string // themes in which it is used
		}{
			{"ffffff", []string{"dark"}}, {"000000", []string{"light"}}, {"ffff00", []string{"dark"}}, {"000080", []string{"light"}},
			{"14181d", []string{"light"}}, {"767676", []string{"light", "dark"}}, {"ff0000", []string{"light", "dark"}}, {"00ff00", []string{"dark"}},
		} {
			for _, theme := range []string{"light", "dark", "auto"} {
				if theme == scheme || theme != "auto" && i > 1 {
					continue // is as auto is, here or in the other scheme
				}
				p.load("/robots.txt")
				p.load("/embed/en/#theme=" + theme + "&accent=" + c.accent)
				p.ready()
				p.run(layoutScript)
				p.answer("marital=single")
				p.want(`getComputedStyle(document.querySelector(".phone-bar button")).backgroundColor !== ""`, true)
				for _, wrong := range eval[[]string](p, `e2e.layout.faint()`) {
					t.Errorf("accent %s, theme %s where %s is preferred: %s", c.accent, theme, scheme, wrong)
				}
				is := theme
				if theme == "auto" {
					is = scheme
				}
				want := ""
				for _, taken := range c.taken {
					if taken == is {
						want = "#" + c.accent
					}
				}
				p.want(`document.documentElement.style.getPropertyValue("--accent")`, want)
			}
		}
	}

	// Who changes what they prefer has the colour of then.
	p.screen(700, "light")
	p.load("/robots.txt")
	p.load("/embed/en/#accent=ffff00")
	p.ready()
	p.want(`document.documentElement.style.getPropertyValue("--accent")`, "")
	p.screen(700, "dark")
	p.want(`document.documentElement.style.getPropertyValue("--accent")`, "#ffff00")
}

// TestFramesLeaveNothing answers in a page for frames: nothing is kept, no worker
// is registered, and nothing is asked for after the page has loaded.
func TestFramesLeaveNothing(t *testing.T) {
	s := serve(t)
	for _, view := range []string{"score", "invitation"} {
		p := open(t, s, "/embed/en/#view="+view)
		p.want(`document.readyState`, "complete")
		before := len(s.Requests())
		if view == "invitation" {
			p.quickCheck("en")
		} else {
			p.answer(anchor)
			p.total(379)
		}
		p.run(`window.print = () => {}`)
		p.run(`e2e.openAll()`)
		p.pressAll()
		p.want(`Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys(), indexedDB.databases()]).then((all) => all.map((one) => one.length))`, []int{0, 0, 0})
		p.want(`[document.cookie, localStorage.length, sessionStorage.length, window.name]`, []any{"", 0, 0, ""})
		p.want(`location.pathname + location.hash`, "/embed/en/#view="+view)
		for _, request := range s.Requests()[before:] {
			if request.Target != tabIcon {
				t.Errorf("%s: the frame asked for %s", view, request.Target)
			}
		}
		// Whatever leads elsewhere opens beside the page around the frame.
		p.want(`[...document.querySelectorAll("a")].filter((a) => !a.hash && (a.target !== "_blank" || !a.rel.includes("noopener"))).length`, 0)
		p.want(script(`[...document.querySelectorAll(".bottom a")].map((a) => a.href)[0]`, nil), s.URL+map[string]string{"score": "/", "invitation": "/invitation/"}[view])
	}
}

// TestFramedLinksWithin leads to a part of the page, and leaves the fragment.
func TestFramedLinksWithin(t *testing.T) {
	p := open(t, serve(t), "/embed/en/#view=invitation&theme=dark")
	p.screen(320, "light")
	p.quickCheck("en")
	p.run(`document.querySelector('.phone-bar a').click()`)
	p.want(`[document.activeElement.id, location.hash]`, []string{"advice", "#view=invitation&theme=dark"})
}

// TestUnreadableFragment gives the pages fragments that no program can read as an
// address: they run all the same, and go on when such a one comes later.
func TestUnreadableFragment(t *testing.T) {
	p := newPage(t, serve(t))
	for _, path := range []string{"/", "/invitation/", "/site/", "/embed/en/"} {
		p.load("/robots.txt")
		p.load(path + "#%zz")
		p.ready()
		p.run(`location.hash = "%"`)
		p.want(`location.hash`, "#%25")
		p.run(`document.querySelector("select").value = document.querySelector("select").options[1].value`)
		p.run(`document.querySelector("select").dispatchEvent(new Event("change", { bubbles: true }))`)
		p.run(`e2e.quiet()`)
		p.want(`document.documentElement.dataset.failed ?? ""`, "")
	}
}

// TestFramesLeaveKeptAnswersAlone opens a frame where the whole site was asked to
// keep answers: they are not read, and nothing is written over them.
func TestFramesLeaveKeptAnswersAlone(t *testing.T) {
	p := newPage(t, serve(t))
	kept := record.Format(&record.Record{Revision: 1, True: profile.Profile{Age: profile.Given(profile.Years(29))}})
	p.load("/robots.txt")
	p.want(`document.readyState`, "complete")
	p.run(`localStorage.setItem("sixtydays:/:answers", %v)`, kept)
	for _, path := range []string{"/embed/en/", "/embed/fr/#view=invitation"} {
		p.load(path)
		p.ready()
		p.want(`e2e.answers()`, []string{})
		if path == "/embed/en/" {
			p.answer("marital=single age=30")
			p.want(`e2e.text("#total")`, "105")
		}
		p.want(`[localStorage.length, localStorage.getItem("sixtydays:/:answers")]`, []any{1, kept})
	}
	p.load("/robots.txt")
	p.load("/") // which they are for
	p.ready()
	p.want(`document.getElementById("age").value`, "29")
}
