package e2e

import (
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/law"
)

// alone answers everything that a person without a spouse is asked, but for
// what a journey is about.
const alone = "marital=single canadian-study=none certificate=no sibling=no nomination=no "

// english spells the same level in all four abilities of the first language.
const (
	english9 = "first-official=english first-test=levels first-level-listening=9 first-level-reading=9 first-level-writing=9 first-level-speaking=9 "
	english7 = "first-official=english first-test=levels first-level-listening=7 first-level-reading=7 first-level-writing=7 first-level-speaking=7 "
)

// anchor is the profile of which IRCC's own tool is known to say 379.
const anchor = alone + "age=29 education=bachelor " + english9 + "second-test=none canadian-work=0 foreign-work=0"

// verified is a day on which every value of the grid is verified.
const verified = "2026-10-01"

// journeys are worked out by hand from the tables of the criteria. The sections
// are core, spouse, transferability and additional.
var journeys = []struct {
	name     string
	answers  string
	sections [4]int
}{
	// A: age 110 + education 120 + four times 31. C: bachelor's with CLB 9, 25.
	{"anchor of the official tool", anchor, [4]int{354, 0, 25, 0}},

	// CIC News, March 2017. A: 110 + 120 + 31 + 31 + 34 + 34. C: bachelor's with
	// CLB 9, 25, and three years outside Canada with CLB 9, 50.
	{"Abdul", alone + "age=29 education=bachelor first-official=english first-test=levels " +
		"first-level-listening=9 first-level-reading=9 first-level-writing=10 first-level-speaking=10 " +
		"second-test=none canadian-work=0 foreign-work=3", [4]int{360, 0, 75, 0}},

	// CIC News, March 2017. A: 77 + 120 + four times 17 + 53. C: bachelor's with
	// CLB 7, 13, and with two years, 25; three years outside Canada with CLB 7,
	// 25, and with two years in Canada, 50, together held to 50. D: 30.
	{"Celine", "marital=single certificate=no sibling=no nomination=no age=35 education=bachelor canadian-study=three-years " +
		english7 + "second-test=none canadian-work=2 foreign-work=3", [4]int{318, 0, 88, 30}},

	// A: 100 + 112 + four times 29, in the column with a spouse. B: 8 + four times
	// 3 + 5. C: 25.
	{"with a spouse", "marital=married spouse-citizen=no spouse-comes=yes age=29 education=bachelor canadian-study=none " +
		english9 + "second-test=none canadian-work=0 foreign-work=0 certificate=no " +
		"spouse-education=bachelor spouse-test=levels spouse-level-listening=7 spouse-level-reading=7 " +
		"spouse-level-writing=7 spouse-level-speaking=7 spouse-work=1 sibling=no nomination=no", [4]int{328, 25, 25, 0}},

	// IELTS 8, 7, 7, 7 is CLB 9 in each ability: as the anchor.
	{"by results of IELTS", alone + "age=29 education=bachelor first-official=english first-test=ielts-general " +
		"first-result-listening=8 first-result-reading=7 first-result-writing=7 first-result-speaking=7 " +
		"second-test=none canadian-work=0 foreign-work=0", [4]int{354, 0, 25, 0}},

	// TEF 300, 250, 380 and 371 are NCLC 9, and IELTS 5.5, 5, 5.5, 5.5 CLB 6.
	// A: 110 + 120 + four times 31 + four times 1. C: 25. D: French with English, 50.
	{"French first, English second", alone + "age=29 education=bachelor first-official=french first-test=tef-canada " +
		"first-result-listening=300 first-result-reading=250 first-result-writing=380 first-result-speaking=371 " +
		"second-test=ielts-general second-result-listening=5.5 second-result-reading=5 second-result-writing=5.5 second-result-speaking=5.5 " +
		"canadian-work=0 foreign-work=0", [4]int{358, 0, 25, 50}},
}

// TestJourneys answers every question of a profile, in both languages, and
// reads the score of today and that of a day whose law is verified.
func TestJourneys(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		p := newPage(t, serve(t))
		for _, j := range journeys {
			t.Run(j.name, func(t *testing.T) {
				p.borrow(t)
				p.load(path)
				p.ready()
				l := words.For(lang)
				p.want(`[document.title, document.documentElement.lang]`, []string{l.Page().Title, lang})
				p.answer(j.answers)

				total := j.sections[0] + j.sections[1] + j.sections[2] + j.sections[3]
				p.total(total)
				p.sections(j.sections)
				p.want(`document.getElementById("next")`, nil)

				// Today's grid has a change that is reported and not verified.
				p.want(`e2e.text(".notice h3")`, l.Page().ReformTitle)
				until := l.Day(law.On(2026, 11, 2))
				p.want(script(`e2e.text(".grid").endsWith(%v)`, []any{until}), true)

				p.day(verified)
				p.want(script(`e2e.text(".grid").endsWith(%v)`, []any{l.Day(law.On(2026, 10, 1))}), true)
				p.total(total)
				p.sections(j.sections)
				p.want(`document.querySelector(".notice")`, nil)
				p.want(`e2e.text(".number").trim()`, l.Number(total)) // nothing like "at least"
			})
		}
	})
}

// TestJobOffer goes to the last day on which job offers earned points, and to
// the day after.
func TestJobOffer(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		p := open(t, serve(t), path)
		p.answer(anchor)
		p.total(379)
		p.want(`document.getElementById("job-offer-senior")`, nil)

		p.day("2025-03-24")
		p.want(`document.getElementById("next").dataset.to`, "job-offer-none")
		p.answer("job-offer=senior") // 200 points then
		p.total(579)
		p.sections([4]int{354, 0, 25, 200})
		p.want(`document.getElementById("next")`, nil)

		p.day("2025-03-25")
		p.total(379)
		p.want(`document.getElementById("job-offer-senior")`, nil)
	})
}
