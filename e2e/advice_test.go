package e2e

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/decline"

	ical "github.com/arran4/golang-ical"
	browsing "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// checked opens the page about an invitation on 20 October 2026, and makes a
// quick check of an invitation of the 10th: the profile claimed more than is
// true, and what is true reaches the cut-off.
func checked(t *testing.T, path string) *page {
	t.Helper()
	p := openAt(t, "2026-10-20T15:00:00Z", path)
	p.letter("2026-10-10", 1, 500)
	p.radio("door", "quick")
	p.score("claimed", 530)
	p.score("true", 512)
	p.score("filing", 512)
	p.radio("criteria-invited", "yes")
	p.radio("criteria-filing", "yes")
	p.run(`e2e.quiet()`)
	p.want(`document.querySelector(".panel [role=status] .verdict") !== null`, true)
	return p
}

// The file for calendars is made in the page, under its policy and with nothing
// asked of the network, and another program reads in it what the page says.
func TestCalendarOfThePlan(t *testing.T) {
	inBothInvitations(t, func(t *testing.T, lang, path string) {
		p := checked(t, path)
		dir := t.TempDir()
		p.do(chromedp.ActionFunc(func(ctx context.Context) error {
			tab, err := target.GetTargetInfo().Do(ctx)
			if err != nil {
				return err
			}
			return browsing.SetDownloadBehavior(browsing.SetDownloadBehaviorBehaviorAllow).
				WithBrowserContextID(tab.BrowserContextID).WithDownloadPath(dir).
				Do(cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser))
		}))
		p.run(`document.querySelector("button[name=calendar]").click()`)
		file := filepath.Join(dir, "sixty-days.ics")
		if !p.poll(func() bool { _, err := os.Stat(file); return err == nil }) {
			t.Fatal("no file came")
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := ical.ParseCalendar(strings.NewReader(string(text)))
		if err != nil {
			t.Fatal(err)
		}
		summaries := map[string]bool{}
		const deadline = "20261210T000000Z"
		found := false
		for _, e := range c.Events() {
			summaries[e.GetProperty(ical.ComponentPropertySummary).Value] = true
			found = found || e.GetProperty(ical.ComponentPropertyDtStart).Value == deadline
		}
		if !found {
			t.Errorf("no event at %s", deadline)
		}
		for _, title := range eval[[]string](p, `[...document.querySelectorAll(".todo > .slot > div > .items .have span")].map((e) => e.textContent)`) {
			if !summaries[strings.NewReplacer(";", `\;`, ",", `\,`).Replace(title)] && !summaries[title] {
				t.Errorf("the calendar lacks %q of %v", title, summaries)
			}
		}
		if got := eval[[]string](p, `e2e.violations`); len(got) > 0 {
			t.Errorf("the policy was violated: %v", got)
		}
	})
}

// What is printed has every finding, the plan, the letter and the disclaimer,
// whatever is folded on the screen, and afterwards all is folded as it was.
func TestReportIsPrinted(t *testing.T) {
	inBothInvitations(t, func(t *testing.T, lang, path string) {
		p := checked(t, path)
		const folded = `document.querySelectorAll("#advice details:not([open])").length`
		before := eval[int](p, folded)
		if before == 0 {
			t.Fatal("nothing is folded")
		}
		p.do(emulation.SetEmulatedMedia().WithMedia("print"))
		p.run(`window.print = () => { window.printed = {folded: ` + folded + `, text: document.body.innerText.replace(/\s+/g, " ")} }`)
		p.run(`document.querySelector("button[name=print]").click()`)
		p.want(`window.printed?.folded`, 0)
		p.want(folded, before)
		if got := eval[[]string](p, `[...document.querySelectorAll("#advice :is(.findings p, .have span, .points-of p, .reason-why, .verdict, td, dd), .bottom p")]
			.map((e) => e.textContent.replace(/\s+/g, " ").trim()).filter((text) => !window.printed.text.includes(text))`); len(got) > 0 {
			t.Errorf("not printed: %q", got)
		}
		if got := eval[int](p, `document.querySelectorAll("#advice .points-of > li").length`); got == 0 {
			t.Error("there is no outline of a letter")
		}
		for element, want := range map[string]bool{".phone-bar": false, "#advice button": false, ".questions": false, ".printed": true} {
			if got := eval[bool](p, `[...document.querySelectorAll(%v)].some((e) => e2e.shown(e))`, element); got != want {
				t.Errorf("%s is printed: %v", element, got)
			}
		}
	})
}

// The picture of the period shows what the table below it says: the same marks
// in the same order, each at the place of its day.
func TestPictureOfThePeriod(t *testing.T) {
	inBothInvitations(t, func(t *testing.T, lang, path string) {
		p := checked(t, path)
		days := eval[[]string](p, `[...document.querySelectorAll(".days tbody tr")].map((row) => row.cells[0].textContent)`)
		at := eval[[]float64](p, `[...document.querySelectorAll(".timeline .name")].map((label) => {
			const dot = label.previousElementSibling.getBoundingClientRect(), all = label.closest("svg").getBoundingClientRect();
			return (dot.left + dot.width / 2 - all.left) / all.width * 100;
		})`)
		if len(days) < 3 || len(days) != len(at) {
			t.Fatalf("%d days in the table, %d in the picture", len(days), len(at))
		}
		for i, text := range days {
			day, err := strconv.Atoi(text)
			if err != nil {
				t.Fatal(err)
			}
			if want := 2 + 96*float64(day)/60; math.Abs(at[i]-want) > 0.5 {
				t.Errorf("day %d stands at %.1f%%, want %.1f%%", day, at[i], want)
			}
		}
	})
}

// No label of the picture leaves it or lies over another, on the narrowest
// screen too.
func TestLabelsOfThePicture(t *testing.T) {
	inBothInvitations(t, func(t *testing.T, lang, path string) {
		p := checked(t, path)
		p.date("planned", "2026-11-09")
		p.date("language-date", "2024-11-11")
		p.date("assessed", "2021-11-08")
		p.run(`e2e.quiet()`)
		for _, width := range []int64{320, 768, 1280} {
			p.do(emulation.SetDeviceMetricsOverride(width, 900, 1, false))
			if got := eval[[]string](p, `(() => {
				const labels = [...document.querySelectorAll(".timeline text")].map((e) => [e.textContent, e.getBoundingClientRect()]);
				const out = labels.filter(([, r]) => r.left < 0 || r.right > innerWidth).map(([text]) => text + " leaves");
				const over = labels.flatMap(([a, r], i) => labels.slice(i + 1)
					.filter(([, s]) => r.left < s.right - 1 && s.left < r.right - 1 && r.top < s.bottom - 4 && s.top < r.bottom - 4)
					.map(([b]) => a + " meets " + b));
				return [...out, ...over];
			})()`); len(got) > 0 {
				t.Errorf("at %d: %q", width, got)
			}
		}
	})
}

// The deadline is told in the time of the reader.
func TestDeadlineWhereTheReaderIs(t *testing.T) {
	p := newPage(t, serve(t), clock(t, "2026-10-20T15:00:00Z"), emulation.SetTimezoneOverride("America/Toronto"))
	p.load(invitations["en"])
	p.ready()
	p.letter("2026-10-10", 1, 500)
	p.radio("door", "quick")
	p.want(`document.querySelector(".panel dd")?.textContent`,
		"00:00 UTC on 10 December 2026 (the end of 9 December 2026 in UTC; where you are, Wednesday, 9 December 2026 at 19:00)")
}

// The period ends at 00:00 UTC wherever the reader is: in Toronto on the evening
// of a day that would be the last by the calendar on the wall, and in Tokyo not
// yet on the morning of the next.
func TestPeriodEndsInUTC(t *testing.T) {
	names := words.For("en").DeclineNames()
	for _, c := range []struct {
		zone, now string
		over      bool
	}{
		{"America/Toronto", "2026-12-09T23:59:00Z", false}, // 18:59 on the 9th
		{"America/Toronto", "2026-12-10T00:30:00Z", true},  // 19:30 on the 9th
		{"Asia/Tokyo", "2026-12-09T23:30:00Z", false},      // 08:30 on the 10th
	} {
		p := newPage(t, serve(t), clock(t, c.now), emulation.SetTimezoneOverride(c.zone))
		p.load(invitations["en"])
		p.ready()
		p.letter("2026-10-10", 1, 500)
		p.radio("door", "quick")
		want := names.Verdict[decline.InsufficientInformation]
		if c.over {
			want = names.Verdict[decline.AlreadyExpired]
		}
		p.want(`e2e.text("#advice .verdict")`, want)
	}
}

// A box of the plan stays ticked while answers change.
func TestTickedBoxStays(t *testing.T) {
	p := checked(t, invitations["fr"])
	const box = "have-medical-applicant"
	p.tick(box)
	p.score("true", 515)
	p.run(`e2e.quiet()`)
	p.want(`document.getElementById("`+box+`").checked`, true)
	if got := eval[int](p, `document.querySelectorAll(".have input:checked").length`); got != 1 {
		t.Errorf("%d boxes are ticked", got)
	}
}

// The result, with all that is folded opened, is measured as the score page is.
func TestLayoutOfTheResult(t *testing.T) {
	inBothInvitations(t, func(t *testing.T, lang, path string) {
		p := checked(t, path)
		p.run(layoutScript)
		p.run(`document.querySelectorAll("#advice details").forEach((e) => { e.open = true })`)
		p.isLaidOut("the result")
	})
}
