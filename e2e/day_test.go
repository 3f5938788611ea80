package e2e

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
)

// today waits until the score is that of a day, given as 2006-01-02.
func (p *page) today(day string) {
	p.t.Helper()
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		p.t.Fatal(err)
	}
	p.want(`["on-year", "on-month", "on-day"].map((id) => document.getElementById(id)?.value)`,
		[]string{strconv.Itoa(d.Year()), strconv.Itoa(int(d.Month())), strconv.Itoa(d.Day())})
}

// TestMidnight keeps the page open over midnight: the score is that of the new
// day, and a birthday counts, though nobody has touched anything.
func TestMidnight(t *testing.T) {
	p := newPage(t, serve(t), emulation.SetTimezoneOverride("America/Toronto"), clock(t, "2026-07-01T03:59:55Z"))
	p.load("/")
	p.ready()
	p.today("2026-06-30")
	p.answer("marital=single age=29")
	p.total(110)
	p.today("2026-07-01") // some seconds later
	p.total(110)
}

// TestAnotherDay comes back to the page on another day, in each of the ways in
// which a page is come back to.
func TestAnotherDay(t *testing.T) {
	p := newPage(t, serve(t), emulation.SetTimezoneOverride("America/Toronto"), clock(t, "2026-06-28T16:00:00Z"))
	p.load("/")
	p.ready()
	p.today("2026-06-28")
	p.run(`later(24)`)
	p.run(`document.dispatchEvent(new Event("visibilitychange"))`)
	p.today("2026-06-29")
	p.run(`later(24)`)
	p.run(`dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))`)
	p.today("2026-06-30")
	p.run(`later(24)`)
	p.answer("marital=single")
	p.today("2026-07-01")
	p.run(`document.getElementById("language").click()`)
	p.want(`document.documentElement.lang`, "fr")
	p.run(`later(24)`)
	p.run(`document.dispatchEvent(new Event("visibilitychange"))`)
	p.today("2026-07-02")
}

// TestDayWhereThePersonIs opens the page at moments when it is not the same day
// everywhere, and when clocks are changed.
func TestDayWhereThePersonIs(t *testing.T) {
	s := serve(t)
	for _, c := range []struct{ zone, now, day string }{
		{"Etc/GMT+12", "2026-11-22T11:59:00Z", "2026-11-21"},
		{"Etc/GMT+12", "2026-11-22T12:00:00Z", "2026-11-22"},
		{"Pacific/Kiritimati", "2026-11-22T10:00:00Z", "2026-11-23"},
		{"America/Toronto", "2026-03-08T06:59:59Z", "2026-03-08"}, // summer time begins a second later
		{"America/Toronto", "2026-11-01T04:30:00Z", "2026-11-01"}, // and has not ended
		{"America/Toronto", "2026-07-01T04:00:00Z", "2026-07-01"}, // midnight by summer time
		{"America/Toronto", "2026-07-01T03:30:00Z", "2026-06-30"},
	} {
		p := newPage(t, s, emulation.SetTimezoneOverride(c.zone), clock(t, c.now))
		p.load("/")
		p.ready()
		p.today(c.day)
	}
}

// TestWrongClock opens the pages on a machine whose clock is wrong by decades.
// They say what follows from its day, and a score can be had for the right one.
func TestWrongClock(t *testing.T) {
	s := serve(t)
	for _, now := range []string{"1970-01-01T12:00:00Z", "2099-06-30T12:00:00Z"} {
		p := newPage(t, s, emulation.SetTimezoneOverride("UTC"), clock(t, now))
		p.load("/")
		p.ready()
		p.answer("marital=single age=29")
		p.want(`e2e.shown(document.querySelector(".total .error, .notice"))`, true)
		p.day("2025-12-01")
		p.total(110)
		p.load("/invitation/")
		p.ready()
		p.run(`e2e.openAll()`)
	}
}

// TestBroughtBack leaves an answered page for another site and comes back by the
// browser's button. The browser brings the page back as it was, and it goes on,
// on the day that it is by now.
func TestBroughtBack(t *testing.T) {
	p := newPage(t, serve(t), emulation.SetTimezoneOverride("UTC"), clock(t, "2026-06-28T16:00:00Z"))
	p.load("/")
	p.ready()
	p.answer("marital=single age=29 education=bachelor")
	p.folds()
	p.run(`e2e.choose("born.day", "", "1", false)`)
	p.total(230)
	answers := eval[[]string](p, `e2e.answers()`)
	if !slices.Contains(answers, "born.day=1") {
		t.Fatalf("only %q is answered", answers)
	}
	p.run(`document.addEventListener("freeze", () => later(24))`)
	p.run(`addEventListener("pageshow", (event) => { window.broughtBack = event.persisted; })`)
	p.leave()
	p.goBy(`history.back()`)
	p.want(`window.broughtBack`, true)
	p.ready()
	p.want(`e2e.answers()`, answers)
	p.total(230)
	p.today("2026-06-29")
	p.answer("education=masters")
	p.total(245)
}
