package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The elements of a page are all of two types of go-app, [app.HTMLElem] and the
// one for elements without content, and are told apart by their tags. go-app has
// a type for each kind of element too, but every one that is named brings some
// hundred methods into the browser's program: thirty kinds were 36 kB of it. What
// a kind has beyond the others is a parameter here.

// P draws a paragraph of the given class, or of none.
func P(class, text string) app.HTMLElem { return Para(class).Text(text) }

// Para draws a paragraph that is more than one text.
func Para(class string, body ...app.UI) app.HTMLElem { return box("p", class, body) }

// Div draws a box of the given class, or of none.
func Div(class string, body ...app.UI) app.HTMLElem { return box("div", class, body) }

// Span draws words within a line.
func Span(class, text string) app.HTMLElem { return app.Elem("span").Class(class).Text(text) }

// Strong draws words of weight within a line.
func Strong(text string) app.HTMLElem { return app.Elem("strong").Text(text) }

// Header draws what stands above the page.
func Header(class string, body ...app.UI) app.HTMLElem { return box("header", class, body) }

// Main draws what a page is there for.
func Main(class string, body ...app.UI) app.HTMLElem { return box("main", class, body) }

// Footer draws what stands below the page.
func Footer(class string, body ...app.UI) app.HTMLElem { return box("footer", class, body) }

// Section draws a part of the page that has a heading.
func Section(class string, body ...app.UI) app.HTMLElem { return box("section", class, body) }

// H1 draws the heading of a page.
func H1(text string) app.HTMLElem { return app.Elem("h1").Text(text) }

// H2 draws the heading of a section.
func H2(text string) app.HTMLElem { return app.Elem("h2").Text(text) }

// H3 draws a heading below one of a section.
func H3(text string) app.HTMLElem { return app.Elem("h3").Text(text) }

// H4 draws a heading below that, which is more than one text.
func H4(body ...app.UI) app.HTMLElem { return box("h4", "", body) }

// Ul draws a list.
func Ul(class string, items ...app.UI) app.HTMLElem { return box("ul", class, items) }

// Ol draws a list whose order matters.
func Ol(class string, items ...app.UI) app.HTMLElem { return box("ol", class, items) }

// Li draws an item of a list.
func Li(body ...app.UI) app.HTMLElem { return box("li", "", body) }

// Details draws what a person may open. Its first element is a [Summary].
func Details(class string, body ...app.UI) app.HTMLElem { return box("details", class, body) }

// Opened draws details that are open or closed as the page has it, and not only
// as a person left them.
func Opened(open bool, class string, body ...app.UI) app.HTMLElem {
	return Details(class, body...).Attr("open", open)
}

// Summary draws what stands for details while they are closed.
func Summary(body ...app.UI) app.HTMLElem { return box("summary", "", body) }

func box(tag, class string, body []app.UI) app.HTMLElem {
	return app.Elem(tag).Class(class).Body(body...)
}
