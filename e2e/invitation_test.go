package e2e

import (
	"strconv"
	"testing"
	"time"

	"sixtydays/app/words"
)

// invitations holds the address of the page about an invitation by language.
var invitations = map[string]string{"en": "/invitation/", "fr": "/fr/invitation/"}

// inBothInvitations runs a test at the address of the page about an invitation
// in each language.
func inBothInvitations(t *testing.T, test func(t *testing.T, lang, path string)) {
	for _, l := range words.Languages {
		t.Run(l.Tag(), func(t *testing.T) { test(t, l.Tag(), invitations[l.Tag()]) })
	}
}

// choose takes an entry of a list, or a radio, by its value.
func (p *page) choose(name, slug string, value int) {
	p.t.Helper()
	p.run(`e2e.choose(%v, %v, %v, false)`, name, slug, strconv.Itoa(value))
}

// date chooses a day, given as 2006-01-02, from the three lists of a question.
func (p *page) date(name, text string) {
	p.t.Helper()
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		p.t.Fatal(err)
	}
	p.choose(name+".day", "", d.Day())
	p.choose(name+".month", "", int(d.Month()))
	p.choose(name+".year", "", d.Year())
}

// score chooses a score from the two lists of a question.
func (p *page) score(name string, points int) {
	p.t.Helper()
	p.choose(name+".hundreds", "", points/100)
	p.choose(name+".rest", "", points%100)
}

// radio takes a radio by its name and the name of its value.
func (p *page) radio(name, slug string) {
	p.t.Helper()
	p.run(`e2e.choose(%v, %v, "", false)`, name, slug)
}

// tick ticks a box.
func (p *page) tick(name string) {
	p.t.Helper()
	p.run(`e2e.until(() => document.getElementById(%v), () => "there is no box " + %v).then((box) => box.click())`, name, name)
}

// round chooses the round of a day whose entry contains text.
func (p *page) round(text string) {
	p.t.Helper()
	value := eval[string](p, `[...document.getElementById("round").options].find((o) => o.text.includes(%v))?.value ?? ""`, text)
	n, err := strconv.Atoi(value)
	if err != nil {
		p.t.Fatalf("no round has %q", text)
	}
	p.choose("round", "", n)
}

// letter enters an invitation of a day and a class, of a general round that is
// not listed.
func (p *page) letter(day string, class, cutOff int) {
	p.t.Helper()
	p.choose("round", "", 0)
	p.date("invited", day)
	p.choose("class", "", class)
	p.radio("kind", "general")
	p.score("cut-off", cutOff)
}
