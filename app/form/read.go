package form

import (
	"strconv"

	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Read takes the answer that the control has into p. It reports whether the
// control is one of a question.
func Read(control app.Value, p *profile.Profile) bool {
	f, ok := profile.FieldBySlug(control.Get("name").String())
	if !ok {
		return false
	}
	d := profile.Describe(f)
	v, err := strconv.Atoi(control.Get("value").String())
	if err != nil || !d.Set(p, v) {
		d.Clear(p)
	}
	return true
}

// Adopt takes what was answered on the page before the program arrived into p.
// A browser may have filled in what it remembers of an earlier visit, too.
func Adopt(p *profile.Profile) {
	document := app.Window().Get("document")
	for f := profile.Field(1); f < profile.NumField; f++ {
		controls := document.Call("getElementsByName", profile.Describe(f).Slug)
		for i := range controls.Length() {
			c := controls.Index(i)
			if c.Get("tagName").String() == "SELECT" || c.Get("checked").Truthy() {
				Read(c, p)
			}
		}
	}
}
