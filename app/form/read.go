package form

import (
	"strconv"

	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Read takes the answer that the control has into p, and a part of a day into
// d. It reports whether the control is one of a question.
func Read(control app.Value, p *profile.Profile, d *Draft) bool {
	t, ok := parse(control.Get("name").String(), p)
	if !ok || profile.Describe(t.field).List != nil && t.part == 0 {
		return false
	}
	n, err := strconv.Atoi(control.Get("value").String())
	if control.Get("type").String() == "checkbox" {
		t.readBox(p, d, n, control.Get("checked").Truthy())
		return true
	}
	t.read(p, d, n, err == nil)
	return true
}

// read takes in what was chosen, or that nothing was.
func (t target) read(p *profile.Profile, d *Draft, n int, chosen bool) {
	switch {
	case t.part == profile.PartOccupation && t.word != "":
		d.chooseBroad(p, t.spot, n, chosen)
	case t.word != "":
		d.choose(p, t.spot, t.word, n)
	case !chosen || !t.set(p, n):
		t.clear(p)
	}
}

// Adopt takes what was answered on the page before the program arrived into p.
// A browser may have filled in what it remembers of an earlier visit, too.
func Adopt(p *profile.Profile) {
	document := app.Window().Get("document")
	var d Draft // days are not asked for that early
	for f := profile.Field(1); f < profile.NumField; f++ {
		controls := document.Call("getElementsByName", profile.Describe(f).Slug)
		for i := range controls.Length() {
			c := controls.Index(i)
			if c.Get("tagName").String() == "SELECT" || c.Get("checked").Truthy() {
				Read(c, p, &d)
			}
		}
	}
}

// Add gives p the answers of early, which were read from a page that knew nothing
// of p's. Where the control would show p's answer as the one that it read, p's is
// kept: it may say more.
func Add(l words.Language, p, early *profile.Profile, today law.Day) {
	for f := range profile.Answered(early).All {
		d := profile.Describe(f)
		if v, given := d.Get(p); given {
			read, _ := d.Get(early)
			options := Options(l, d, p, today)
			if shown := Chosen(d, options, v); shown >= 0 && options[shown].Value == read {
				continue
			}
		}
		d.Copy(p, early)
	}
}
