package e2e

import (
	"testing"

	"sixtydays/app/words"
)

// steps answers the anchor in the order of the questions. Each step has the
// question that comes next, where the focus then goes, and the total with what
// is known so far, worked out by hand.
var steps = []struct {
	next, answer string
	total        int
}{
	{"marital", "marital=single", 0},
	{"age", "age=29", 110},
	{"education", "education=bachelor", 230},
	{"canadian-study", "canadian-study=none", 230},
	{"first-official-english", "first-official=english", 230},
	{"first-test", "first-test=levels", 230},
	{"first-level-listening", "first-level-listening=9", 261},
	{"first-level-reading", "first-level-reading=9", 292},
	{"first-level-writing", "first-level-writing=9", 323},
	{"first-level-speaking", "first-level-speaking=9", 379}, // and 25 of education with language
	{"second-test", "second-test=none", 379},
	{"canadian-work", "canadian-work=0", 379},
	{"foreign-work", "foreign-work=0", 379},
	{"certificate-no", "certificate=no", 379},
	{"sibling-no", "sibling=no", 379},
	{"nomination-no", "nomination=no", 379},
}

// TestNext follows the link to the next question from the first to the last.
// The total follows each answer by itself, and says that it is a least until
// the last one.
func TestNext(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		atLeast := map[string]string{"en": "at least", "fr": "au moins"}[lang]
		p := open(t, serve(t), path)
		p.day(verified)
		p.want(`e2e.text("#total")`, "–") // nothing is answered, which is not zero
		p.want(`document.getElementById("next")`, nil)
		for i, step := range steps {
			if i > 0 { // the link comes with the first answer
				p.want(`document.getElementById("next").dataset.to`, step.next)
				p.run(`document.getElementById("next").click()`)
				p.want(`document.activeElement.id`, step.next)
				p.want(`e2e.inView(document.activeElement)`, true)
			}
			p.answer(step.answer)
			p.total(step.total)
			qualifier := atLeast
			if i == len(steps)-1 {
				qualifier = ""
			}
			p.want(`e2e.text(".qualifier").trim()`, qualifier)
		}
		p.want(`document.getElementById("next")`, nil)
	})
}

// TestSoFar reads a total of today that lacks answers: under a grid that is not
// verified it is not even a least.
func TestSoFar(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		p := open(t, serve(t), path)
		p.answer("marital=single age=29")
		p.total(110)
		p.want(`e2e.text(".qualifier").trim()`, map[string]string{"en": "so far", "fr": "jusqu'ici"}[lang])
	})
}

// TestTakeBack takes one answer back, and then all of them.
func TestTakeBack(t *testing.T) {
	p := open(t, serve(t), "/")
	p.day(verified)
	p.answer(anchor)
	p.total(379)
	p.unanswer("age")
	p.total(269)
	p.want(`e2e.text(".qualifier").trim()`, "at least")
	p.want(`document.getElementById("next").dataset.to`, "age")
	p.want(`e2e.text("#line-age .points")`, words.English{}.Page().NotYet)
	p.answer("age=30")
	p.total(374)

	p.run(`document.querySelector(".reset button").click()`)
	p.want(`e2e.text("#total")`, "–")
	p.want(`e2e.answers()`, []string{})
	p.want(`document.activeElement.id`, "marital")
	p.want(`document.querySelector("details.step")`, nil)

	// Nothing is left of before: the same answers give the same again.
	p.answer(anchor)
	p.total(379)
}

// TestChangeOfMind answers as a married person, and then as a single one: the
// questions about a spouse go, and so do their points.
func TestChangeOfMind(t *testing.T) {
	p := open(t, serve(t), "/")
	p.answer("marital=married spouse-citizen=no spouse-comes=yes spouse-education=bachelor age=29")
	p.total(108) // 100 + 8
	p.want(`document.getElementById("spouse-education") !== null`, true)
	p.answer("spouse-comes=no")
	p.total(110)
	p.want(`document.getElementById("spouse-education")`, nil)
	p.answer("marital=single")
	p.want(`document.getElementById("spouse-citizen-no")`, nil)
	p.total(110)
	p.answer("marital=common-law") // the answers about the spouse were kept
	p.want(`document.getElementById("spouse-citizen-no").checked`, true)
	p.want(`document.getElementById("spouse-comes-no").checked`, true)
}

// TestOtherScale chooses the scale of TEF that Express Entry does not take: the
// page says what to do, and asks for no results.
func TestOtherScale(t *testing.T) {
	inBoth(t, func(t *testing.T, lang, path string) {
		p := open(t, serve(t), path)
		p.answer("marital=single first-official=french first-test=tef-canada-699")
		p.want(`e2e.text('.language [role="alert"]')`, words.For(lang).Page().TEF699)
		p.want(`document.getElementById("first-result-listening")`, nil)
		p.answer("first-test=tef-canada")
		p.want(`document.querySelector('.language [role="alert"]')`, nil)
		p.want(`document.getElementById("first-result-listening") !== null`, true)
	})
}

// TestDays chooses a day that the calendar lacks: the page says so, and stays on
// the last one that there is. Then it goes back to today.
func TestDays(t *testing.T) {
	p := open(t, serve(t), "/")
	text := words.English{}.Page()
	p.answer("marital=single age=29")
	p.total(110)
	p.day("2026-10-31")
	p.run(`e2e.choose("on-month", "", "2", false)`)
	p.want(`e2e.text(".day .error")`, text.NoSuchDay)
	p.want(`e2e.text(".grid").endsWith("31 October 2026")`, true) // the last day that there is
	p.run(`e2e.choose("on-day", "", "28", false)`)
	p.want(`document.querySelector(".day .error")`, nil)
	p.want(`e2e.text(".grid").endsWith("28 February 2026")`, true)

	p.run(`document.querySelector(".day button").click()`)
	p.want(`document.querySelector(".notice") !== null`, true)
	p.want(`document.querySelector(".day button")`, nil)
}
