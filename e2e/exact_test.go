package e2e

import (
	"fmt"
	"testing"

	"sixtydays/app/words"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp/kb"
)

// at waits until the element with the given id has the focus.
func (p *page) at(id string) {
	p.t.Helper()
	p.want(`document.activeElement.id`, id)
}

// unfold opens what is folded away, by keyboard.
func (p *page) unfold(slug string) {
	p.t.Helper()
	summary := fmt.Sprintf(`document.querySelector('[id="%s.fold"] > summary')`, slug)
	p.want(summary+` !== null`, true)
	p.run(summary + `.focus()`)
	p.run(summary + `.click()`)
	p.want(fmt.Sprintf(`document.querySelectorAll('[id="%s.fold"] .question').length > 0`, slug), true)
}

// folds opens all that is folded away.
func (p *page) folds() {
	p.t.Helper()
	p.run(`(async () => {
		for (let fold; (fold = document.querySelector(".exact > details:not([open])")); ) {
			fold.querySelector("summary").click();
			await e2e.until(() => fold.querySelector(".question"), () => fold.id + " does not unfold");
		}
	})()`)
}

// click presses a button by its id, and waits for the focus that follows.
func (p *page) click(id, then string) {
	p.t.Helper()
	p.run(`e2e.until(() => document.getElementById(%v), () => "there is no button").then((button) => button.click())`, id)
	p.at(then)
}

// TestJobByKeyboard enters a job with the keyboard alone, from the question that
// it stands for to its end. The score follows: the criteria give 110 points at
// 29 years of age, and 64 for three complete years of work in Canada.
func TestJobByKeyboard(t *testing.T) {
	january := map[string]string{"en": "Jan", "fr": "janv"}
	june := map[string]string{"en": "Jun", "fr": "juin"}
	done := map[string]string{
		"en": "Job 1: 21232 Software developers and programmers (TEER 1)Canada · 4 January 2021 to 28 June 2024 · 30 hours a week or more",
		"fr": "Emploi 1\u00a0: 21232 Développeurs/développeuses et programmeurs/programmeuses de logiciels (FEER 1)" +
			"Canada · Du 4\u00a0janvier 2021 au 28\u00a0juin 2024 · 30 heures par semaine ou plus",
	}
	changed := map[string]string{
		"en": "Work in Canada, by your exact answers: 3 years. You chose: 1 year. The score is 24 points higher for it.",
		"fr": "Travail au Canada, selon vos réponses exactes\u00a0: 3 ans. Vous avez choisi\u00a0: 1 an. La note en est plus haute de 24 points.",
	}
	inBoth(t, func(t *testing.T, lang, path string) {
		p := newPage(t, serve(t), emulation.SetDeviceMetricsOverride(320, 640, 1, false))
		p.load(path)
		p.ready()
		p.day(verified)
		p.answer("marital=single age=29 canadian-work=1")
		p.total(150)

		p.run(`document.getElementById("foreign-work").focus()`)
		p.tab() // to what is folded away
		p.press("\r")
		p.want(`document.getElementById("jobs.add") !== null`, true)
		p.tab()
		p.at("jobs.add")
		p.press("\r")
		p.at("jobs.0.noc.broad")
		for _, step := range []struct{ at, keys string }{
			{"jobs.0.noc.broad", "2"},
			{"jobs.0.noc", "21232"},
			{"jobs.0.country", "Canada"},
			{"jobs.0.start.day", "4"},
			{"jobs.0.start.month", january[lang]},
			{"jobs.0.start.year", "2021"},
			{"jobs.0.current", ""},
			{"jobs.0.end.day", "28"},
			{"jobs.0.end.month", june[lang]},
			{"jobs.0.end.year", "2024"},
			{"jobs.0.hours", "30"},
			{"jobs.0.paid", ""},
			{"jobs.0.self-employed", ""},
			{"jobs.0.studying", ""},
			{"jobs.0.authorised", ""},
			{"jobs.0.outside-canada", ""},
			{"jobs.0.employers", ""},
			{"jobs.0.leaves.add", ""},
		} {
			p.at(step.at) // tab has seen that it is in view
			p.press(step.keys)
			for at, brings := range map[string]string{"jobs.0.noc.broad": "#jobs\\.0\\.noc option:nth-child(2)", "jobs.0.country": "#jobs\\.0\\.authorised"} {
				if step.at == at {
					p.want(script(`document.querySelector(%v) !== null`, []any{brings}), true)
				}
			}
			p.tab()
		}
		p.at("jobs.0.done")
		p.press("\r")
		p.at("jobs.add")
		p.want(`e2e.text(".entries .line > div")`, done[lang])
		p.total(174)
		p.want(`e2e.text(".effect")`, changed[lang])

		// Half the hours of each week are half of the years: 40 points for one.
		p.run(`document.getElementById("jobs.0.change").focus()`)
		p.press("\r")
		p.at("jobs.0.noc.broad")
		p.run(`document.getElementById("jobs.0.hours").focus()`)
		p.press("15")
		p.want(`document.getElementById("jobs.0.hours").value`, "1500")
		p.total(150)
		p.run(`document.getElementById("jobs.0.done").focus()`)
		p.press(" ")
		p.at("jobs.add")

		p.run(`document.getElementById("jobs.0.remove").focus()`)
		p.press("\r")
		p.at("jobs.add")
		p.want(`document.querySelector(".entries li")`, nil)
		p.want(`document.querySelector(".effect")`, nil)
		p.total(150)
	})
}

// TestBirthday gives a date of birth by keyboard: an age of 33 until the day
// before, 34 from the birthday on. A day that the calendar lacks is said to be
// one, and nothing that was chosen is lost.
func TestBirthday(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		text := words.For(lang).Exact()
		p := open(t, serve(t), path)
		p.day(verified)
		p.answer("marital=single age=33")
		p.total(88)
		p.unfold("born")
		p.tab()
		p.at("born.day")
		p.press("30" + kb.Tab + map[string]string{"en": "Feb", "fr": "fév"}[lang] + kb.Tab + "1992")
		p.want(`[...document.querySelectorAll('.exact [role="alert"]')].map((e) => e.textContent)`, []string{text.NoDay})
		p.want(`["day", "month", "year"].map((unit) => document.getElementById("born." + unit).value)`, []string{"30", "2", "1992"})
		p.total(88) // the quick answer stands

		p.run(`document.getElementById("born.day").focus()`)
		p.press("1" + kb.Tab + "oct")
		p.want(`document.querySelector('.exact [role="alert"]')`, nil)
		p.total(83)
		p.want(`e2e.text(".effect").includes("34")`, true)
		p.day("2026-09-30")
		p.total(88)
		p.want(script(`e2e.text(".effect").includes(%v)`, []any{text.Same}), true)

		// Folded, it says what was given.
		p.run(`document.querySelector('[id="born.fold"] > summary').click()`)
		p.want(`document.getElementById("born.day")`, nil)
		p.want(`e2e.shown(document.querySelector(".given")) && e2e.text(".given").includes("1992")`, true)
		p.total(88)
	})
}

// TestFastDates presses the keys of a whole date faster than a slow machine can
// draw: none is lost.
func TestFastDates(t *testing.T) {
	p := open(t, serve(t), "/")
	p.day(verified)
	p.answer("marital=single")
	p.unfold("born")
	p.do(emulation.SetCPUThrottlingRate(6))
	p.run(`document.getElementById("born.day").focus()`)
	p.press("2" + kb.Tab + "Oct" + kb.Tab + "1996")
	p.total(110)
	p.want(`["day", "month", "year"].map((unit) => document.getElementById("born." + unit).value)`, []string{"2", "10", "1996"})
}

// TestLanguageKeepsExact goes to the other language in the middle of a job: what
// is open, what was chosen and what is not whole stays.
func TestLanguageKeepsExact(t *testing.T) {
	p := open(t, serve(t), "/")
	p.day(verified)
	p.answer("marital=single age=29")
	p.unfold("jobs")
	p.click("jobs.add", "jobs.0.noc.broad")
	p.run(`e2e.choose("jobs.0.noc.broad", "", "3", false)`)
	p.run(`e2e.choose("jobs.0.noc", "", "31102", false)`)
	p.run(`e2e.choose("jobs.0.country", "", [...document.getElementById("jobs.0.country").options].find((o) => o.text === "Germany").value, false)`)
	p.run(`e2e.choose("jobs.0.start.day", "", "31", false)`)
	p.run(`e2e.choose("jobs.0.start.month", "", "2", false)`)
	p.run(`document.getElementById("jobs.0.studying").click()`)
	p.run(`document.getElementById("jobs.0.self-employed.physician").click()`)
	p.want(`document.getElementById("jobs.0.self-employed").checked`, true)
	p.unfold("born")
	p.run(`e2e.choose("born.year", "", "1992", false)`)
	answers := eval[[]string](p, `e2e.answers()`)
	for _, c := range []struct{ lang, country, month string }{{"fr", "Allemagne", "février"}, {"en", "Germany", "February"}} {
		p.run(`document.getElementById("language").click()`)
		p.want(`document.documentElement.lang`, c.lang)
		p.want(`document.getElementById("jobs.0.country").selectedOptions[0].text`, c.country)
		p.want(`document.getElementById("jobs.0.start.month").selectedOptions[0].text`, c.month)
		p.want(`document.getElementById("jobs.0.country").options[1].text`, "Canada")
		p.want(`e2e.answers()`, answers)
		p.total(110)
	}
	// Countries stand in the order of their language, accents or not.
	p.want(`(() => {
		const names = [...document.getElementById("jobs.0.country").options].slice(2).map((o) => o.text);
		return names.length === 248 && names.join() === [...names].sort(new Intl.Collator("en").compare).join();
	})()`, true)
	p.click("jobs.0.done", "jobs.add")
	p.want(`e2e.text(".entries .caveat")`, words.English{}.Needs("first day, last day, hours in a week"))

	p.run(`document.querySelector(".reset button").click()`)
	p.want(`document.querySelector(".exact [open]")`, nil)
	p.unfold("born")
	p.want(`e2e.answers()`, []string{})
}

// TestExactNext takes a part of a day back: nothing of the score is left that
// would rest on it.
func TestExactNext(t *testing.T) {
	p := open(t, serve(t), "/")
	p.day(verified)
	p.answer("marital=single")
	p.unfold("born")
	p.run(`e2e.choose("born.day", "", "2", false)`)
	p.run(`e2e.choose("born.month", "", "10", false)`)
	p.run(`e2e.choose("born.year", "", "1996", false)`)
	p.total(110)
	p.unanswer("born.month")
	p.total(0)
	p.want(`document.getElementById("next").dataset.to`, "age")
	p.want(`document.getElementById("born.year").value`, "1996")
}
