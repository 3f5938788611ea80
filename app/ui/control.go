package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Form draws the controls that belong together.
func Form(class string, body ...app.UI) app.HTMLElem { return box("form", class, body) }

// FieldSet draws controls under what is asked by all of them.
func FieldSet(class, legend string, body ...app.UI) app.HTMLElem {
	return box("fieldset", class, append([]app.UI{app.Elem("legend").Text(legend)}, body...))
}

// Label draws what a control asks, for the control with the given id.
func Label(id, class string, body ...app.UI) app.HTMLElem {
	return box("label", class, body).Attr("for", id)
}

// Select draws a list to choose from. Its name is its id too.
func Select(name string, options ...app.UI) app.HTMLElem {
	return box("select", "", options).ID(name).Attr("name", name)
}

// Option draws an entry of a [Select]. Its value is not empty: go-app drops an
// empty attribute, and a browser takes the text for a value that is not there.
func Option(value, text string, chosen bool) app.HTMLElem {
	return app.Elem("option").Attr("value", value).Attr("selected", chosen).Text(text)
}

// Radio draws one choice of those that have the same name.
func Radio(id, name, value string, checked bool) app.HTMLElemSelfClosing {
	return input("radio", id, name, value, checked)
}

// Checkbox draws a box to tick.
func Checkbox(id, name, value string, checked bool) app.HTMLElemSelfClosing {
	return input("checkbox", id, name, value, checked)
}

func input(kind, id, name, value string, checked bool) app.HTMLElemSelfClosing {
	return app.ElemSelfClosing("input").Attr("type", kind).ID(id).
		Attr("name", name).Attr("value", value).Attr("checked", checked)
}

// Button draws a button that does what a page says and submits nothing.
func Button(class, text string) app.HTMLElem {
	return app.Elem("button").Attr("type", "button").Class(class).Text(text)
}

// Link draws a link within the site.
func Link(href, text string) app.HTMLElem { return app.Elem("a").Attr("href", href).Text(text) }

// Outside draws a link to another site. It opens beside the page, so that
// nothing answered here is lost, and tells the other site nothing of this one.
func Outside(href, text string) app.UI {
	return Link(href, text).Attr("target", "_blank").Attr("rel", "noopener noreferrer external")
}
