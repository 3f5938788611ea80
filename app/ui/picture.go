package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// svg is the namespace of the shapes of a picture.
const svg = "http://www.w3.org/2000/svg"

// Picture draws a picture of shapes. It says nothing to a screen reader: what it
// shows stands beside it as text.
func Picture(class string, shapes ...app.UI) app.HTMLElem {
	return Shape("svg").Class(class).Aria("hidden", "true").Body(shapes...)
}

// Shape draws a shape of a picture, or a text in one. Its attributes may be in
// percent, or in em as the text is.
func Shape(tag string) app.HTMLElem { return app.Elem(tag).XMLNS(svg) }

// Icon draws a sign of strokes within a square of 24 by 24.
func Icon(path string) app.UI {
	return Picture("icon", Shape("path").Attr("d", path)).Attr("viewBox", "0 0 24 24")
}
