package browser

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Typed returns what was typed into the element with the given id, as one line.
// The same letters are the same text, whichever keyboard they come from: it is in
// the normal form NFC, and a space is a space.
func Typed(id string) string {
	element := app.Window().GetElementByID(id)
	if !element.Truthy() {
		return ""
	}
	normalize := app.Window().Get("String").Get("prototype").Get("normalize")
	text := normalize.Call("call", element.Get("textContent"), "NFC").String()
	for _, end := range []string{"\r", "\n"} {
		text = strings.ReplaceAll(text, end, "")
	}
	return strings.ReplaceAll(text, "\u00a0", " ")
}
