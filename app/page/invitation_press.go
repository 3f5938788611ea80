package page

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Names of the buttons.
const (
	resetName   = "reset"
	copyName    = "copy"
	replaceName = "copy.replace"
	keepName    = "copy.keep"
	askName     = "ask"
)

// press does what a button says. It reports whether the page is to be drawn
// anew, and the id of what then gets the focus.
func (p *Invitation) press(on app.Value) (draw bool, focus string) {
	name := on.Get("name").String()
	switch name {
	case addPaperName:
		return true, p.addPaper()
	case resetName:
		p.reset()
		return true, roundName
	case copyName:
		return true, p.copySheet(false)
	case replaceName:
		return true, p.copySheet(true)
	case keepName:
		p.replaces = false
		return true, copyName
	case askName:
		data := on.Get("dataset")
		which := sheetTrue
		if data.Get("sheet").String() == sheetSlugs[sheetClaimed] {
			which = sheetClaimed
		}
		return true, p.ask(which, data.Get("field").String())
	}
	if i, ok := paperOf(name); ok {
		p.removePaper(i)
		return true, addPaperName
	}
	if a := p.advise(); a != nil {
		return a.press(p.words(), name), ""
	}
	return false, ""
}
