package prerender

import (
	"cmp"
	"errors"
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

// Fix turns the HTML of go-app's encoder into HTML which a browser reads as the
// elements that go-app will put in its place:
//
//	checked="false"                 a box that is ticked      nothing
//	aria-expanded                   neither true nor false    aria-expanded="true"
//	placeholder="say \"hi\""        cut at the second quote   placeholder="say &#34;hi&#34;"
//	placeholder="1\u00a0234"        a backslash and letters   placeholder="1 234", unbroken
//	<textarea value="text">         an empty box              <textarea>text
//	white space between all tags    gaps between words        nothing
//	attributes in random order      changes in every build    in order of their names
//
// Attributes that mean one thing here and another once go-app has set them,
// and those that the site's security policy refuses, are errors, and so is
// everything that the encoder does not write, such as the text of app.Raw.
//
// The encoder separates nodes by line breaks. Of a text among other nodes that
// holds line breaks of its own, Fix keeps the words but not empty lines; a
// break at the beginning of a text is an error.
func Fix(s string) (string, error) {
	f := fixer{rest: s}
	if err := f.element(0); err != nil {
		return "", fmt.Errorf("prerender: %w at %.60q", err, f.rest)
	}
	if f.rest != "" {
		return "", fmt.Errorf("prerender: more than one root element: %.60q", f.rest)
	}
	return f.out.String(), nil
}

// A fixer reads the encoder's output from rest and writes to out.
type fixer struct {
	rest string
	out  strings.Builder
}

// cut reports whether the rest begins with prefix, and drops it if so.
func (f *fixer) cut(prefix string) bool {
	rest, ok := strings.CutPrefix(f.rest, prefix)
	f.rest = rest
	return ok
}

// until cuts the rest before the first of chars and returns what stood there.
func (f *fixer) until(chars string) string {
	i := strings.IndexAny(f.rest, chars)
	if i < 0 {
		i = len(f.rest)
	}
	s := f.rest[:i]
	f.rest = f.rest[i:]
	return s
}

// element reads the element at the beginning of the rest.
func (f *fixer) element(depth int) error {
	if !f.cut("<") {
		return errors.New("not an element")
	}
	tag := f.until(" >")
	if !isName(tag) {
		return fmt.Errorf("%q is not the name of an element", tag)
	}
	attrs, err := f.attributes()
	if err != nil {
		return err
	}
	f.out.WriteString("<" + tag)
	text, err := writeAttributes(&f.out, tag, attrs)
	if err != nil {
		return err
	}
	f.out.WriteString(">" + text)
	if void[tag] {
		return nil
	}
	if err := f.children(depth); err != nil {
		return err
	}
	if !f.cut("</" + tag + ">") {
		return fmt.Errorf("<%s> is not closed", tag)
	}
	f.out.WriteString("</" + tag + ">")
	return nil
}

// children reads what an element at depth holds: nothing, a text, or one or
// more nodes which stand on lines of their own and one step further in.
func (f *fixer) children(depth int) error {
	if !f.cut("\n") {
		f.out.WriteString(f.until("<"))
		return nil
	}
	outer := strings.Repeat("  ", depth)
	inner := outer + "  "
	words := false // the line before was text
	for {
		switch {
		case strings.HasPrefix(f.rest, outer+"</"):
			f.cut(outer)
			return nil
		case strings.HasPrefix(f.rest, inner+"<"):
			f.cut(inner)
			if err := f.element(depth + 1); err != nil {
				return err
			}
			words = false
		default:
			if !f.cut(inner) && words {
				f.out.WriteByte('\n') // the text before goes on
			}
			line := f.until("\n<")
			f.out.WriteString(line)
			words = line != ""
		}
		if !f.cut("\n") {
			return errors.New("a line break is missing, or a text begins with one,")
		}
	}
}

// An attribute is one as the encoder means it, its value unquoted.
type attribute struct{ name, value string }

// attributes reads the attributes of a start tag and its end.
func (f *fixer) attributes() ([]attribute, error) {
	var attrs []attribute
	for f.cut(" ") {
		// The encoder drops empty values and writes a bare name for "true".
		a := attribute{name: f.until("= >"), value: "true"}
		if f.cut("=") {
			quoted, err := strconv.QuotedPrefix(f.rest)
			if err != nil || quoted[0] != '"' {
				return nil, fmt.Errorf("attribute %s has no quoted value", a.name)
			}
			f.cut(quoted)
			if a.value, err = strconv.Unquote(quoted); err != nil {
				return nil, fmt.Errorf("attribute %s: %w", a.name, err)
			}
		}
		if !isName(a.name) {
			return nil, fmt.Errorf("%q is not the name of an attribute", a.name)
		}
		attrs = append(attrs, a)
	}
	if !f.cut(">") {
		return nil, errors.New("a tag is not closed")
	}
	slices.SortFunc(attrs, func(a, b attribute) int { return cmp.Compare(a.name, b.name) })
	return attrs, nil
}

// writeAttributes writes the attributes of a tag, and returns the text that is
// to follow its start tag.
func writeAttributes(out *strings.Builder, tag string, attrs []attribute) (text string, err error) {
	for _, a := range attrs {
		kind, special := attributeKinds[a.name]
		switch {
		case special && kind == refused:
			return "", fmt.Errorf("attribute %s of <%s>: the site's policy refuses it: use a class", a.name, tag)
		case special && kind == property:
			// go-app sets these as properties, by the value's truth.
			if on, err := strconv.ParseBool(a.value); err == nil && on {
				out.WriteString(" " + a.name)
			}
		case special && kind == presence:
			if a.value != "true" {
				return "", fmt.Errorf("attribute %s=%q of <%s>: go-app sets it in the browser, where it means true: leave it out",
					a.name, a.value, tag)
			}
			out.WriteString(" " + a.name)
		case tag == "textarea" && a.name == "value":
			text = html.EscapeString(a.value)
			if strings.HasPrefix(text, "\n") {
				text = "\n" + text // the first one does not count
			}
		default:
			out.WriteString(" " + a.name + `="` + html.EscapeString(a.value) + `"`)
		}
	}
	return text, nil
}

// An attributeKind tells how go-app treats an attribute that is not simply
// written as it is.
type attributeKind uint8

const (
	property attributeKind = iota + 1 // true or absent
	presence                          // true whatever its value is
	refused                           // has no effect under the site's policy
)

var attributeKinds = map[string]attributeKind{
	"async": property, "autofocus": property, "autoplay": property, "checked": property,
	"default": property, "defer": property, "disabled": property, "hidden": property,
	"ismap": property, "loop": property, "multiple": property, "muted": property,
	"open": property, "readonly": property, "required": property, "reversed": property,
	"selected": property,

	"allowfullscreen": presence, "controls": presence, "formnovalidate": presence,
	"inert": presence, "itemscope": presence, "nomodule": presence,
	"novalidate": presence, "playsinline": presence,

	"style": refused,
}

// void holds the elements that have no content and no end tag.
var void = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true,
	"img": true, "input": true, "link": true, "meta": true, "source": true,
	"track": true, "wbr": true,
}

// isName reports whether s may name an element or an attribute.
func isName(s string) bool {
	for i, r := range s {
		letter := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		if !letter && (i == 0 || !strings.ContainsRune("0123456789-_:.", r)) {
			return false
		}
	}
	return s != ""
}
