package e2e

import (
	"strings"
	"testing"

	"sixtydays/e2e/internal/site"
)

// TestParity takes the same steps on the site as it is released, whose program
// is compiled with a small part of the standard library, and on one with all of
// it. After each step both pages are the same, to the last attribute.
func TestParity(t *testing.T) {
	plain, err := site.Build(site.Root, true)
	if err != nil {
		t.Fatal(err)
	}
	inBoth(t, func(t *testing.T, lang, path string) {
		var both []*page
		for _, s := range []*site.Site{serve(t), serveProgram(t, plain)} {
			p := newPage(t, s, clock(t, checkedOn)) // on the 30th of a month the day below would be chosen already
			p.load(path)
			p.ready()
			both = append(both, p)
		}
		released, whole := both[0], both[1]
		last := ""
		same := func(step string) {
			t.Helper()
			var a, b string
			if !released.poll(func() bool { // a page may still be on its way to the next step
				a, b = eval[string](released, `e2e.drawn()`), eval[string](whole, `e2e.drawn()`)
				return a == b && a != last
			}) {
				if a == last {
					t.Fatalf("%s changes nothing", step)
				}
				at := 0
				for at < min(len(a), len(b)) && a[at] == b[at] {
					at++
				}
				t.Fatalf("after %s the released page has\n%.200s\nand the other one\n%.200s", step, a[at:], b[at:])
			}
			last = a
		}
		step := func(name, run string) {
			t.Helper()
			for _, p := range both {
				p.run(run)
			}
			same(name)
		}
		same("loading")
		for _, answer := range strings.Fields(journeys[map[string]int{"en": 3, "fr": 5}[lang]].answers) {
			for _, p := range both {
				p.answer(answer)
			}
			same(answer)
		}
		step("opening all", `e2e.openAll()`)
		step("the other language", `document.getElementById("language").click()`)
		step("going back", `history.back()`)
		step("another year", `e2e.choose("on-year", "", "2016", false)`)
		step("another month", `e2e.choose("on-month", "", "2", false)`)
		step("a day that there is not", `e2e.choose("on-day", "", "30", false)`)
		step("today", `document.querySelector(".day button").click()`)
		step("taking all back", `document.querySelector(".reset button").click()`)
	})
}
