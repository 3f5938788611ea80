package prerender

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func TestFix(t *testing.T) {
	svg := func(name string) app.HTMLElem { return app.Elem(name).XMLNS("http://www.w3.org/2000/svg") }
	for _, c := range []struct {
		name string
		ui   app.UI
		want string
	}{
		{"booleans that are false", app.Input().Checked(false).Disabled(false).Hidden(false).ReadOnly(false), `<input>`},
		{"booleans that are true", app.Input().Checked(true).Required(true), `<input checked required>`},
		{"boolean that is one", app.Details().Attr("open", 1), `<details open></details>`},
		{"boolean that is no truth value", app.Div().Attr("hidden", "until-found"), `<div></div>`},
		{"option not selected", app.Option().Value("a").Selected(false).Text("A"), `<option value="a">A</option>`},
		{"option selected", app.Option().Value("a").Selected(true).Text("A"), `<option selected value="a">A</option>`},
		{"value true", app.Option().Value("true"), `<option value="true"></option>`},
		{"presence that is true", app.Form().NoValidate(true), `<form novalidate></form>`},
		{"aria", app.Button().Aria("expanded", true).Aria("pressed", "false"), `<button aria-expanded="true" aria-pressed="false"></button>`},
		{"quotes", app.Input().Placeholder(`say "hi" & <b> \n`), `<input placeholder="say &#34;hi&#34; &amp; &lt;b&gt; \n">`},
		{"end of tag in a value", app.Div().Title(`a > b" c="d`), `<div title="a &gt; b&#34; c=&#34;d"></div>`},
		{"no-break spaces", app.Input().Title("Combien\u202f? 1\u00a0234\u202f$"), "<input title=\"Combien\u202f? 1\u00a0234\u202f$\">"},
		{"no-break spaces in text", app.P().Text("Combien\u202f?"), "<p>Combien\u202f?</p>"},
		{"order", app.Input().Type("text").ID("z").Name("a").Class("k"), `<input class="k" id="z" name="a" type="text">`},
		{"textarea", app.Textarea().Rows(2).Text("a\n <b>"), "<textarea rows=\"2\">a\n &lt;b&gt;</textarea>"},
		{"textarea with a leading break", app.Textarea().Text("\na"), "<textarea>\n\na</textarea>"},
		{"empty", app.P().Text(""), `<p></p>`},
		{"one child", app.P().Body(app.Em().Text("a")), `<p><em>a</em></p>`},
		{"inline", app.P().Body(app.Text("a"), app.Strong().Text("b"), app.Text(".")), `<p>a<strong>b</strong>.</p>`},
		{"own spaces", app.P().Body(app.Text("a "), app.Strong().Text("b"), app.Text(" of c")), `<p>a <strong>b</strong> of c</p>`},
		{"only a space", app.P().Body(app.Em().Text("a"), app.Text(" "), app.Em().Text("b")), `<p><em>a</em> <em>b</em></p>`},
		{"empty among others", app.P().Body(app.Text(""), app.Em().Text("b"), app.Text("")), `<p><em>b</em></p>`},
		{"texts in a row", app.P().Body(app.Text("a"), app.Text(" b"), app.Text("c")), `<p>a bc</p>`},
		{"own line breaks", app.P().Body(app.Text("a\nb"), app.Br(), app.Text("c\n\n d")), "<p>a\nb<br>c\n d</p>"},
		{"own line breaks alone", app.P().Text("a\nb"), "<p>a\nb</p>"},
		{"deep", app.Ul().Body(app.Li().Body(app.A().Href("/").Body(app.Text(" a"), app.Br())), app.Li()), `<ul><li><a href="/"> a<br></a></li><li></li></ul>`},
		{"svg", svg("svg").Attr("viewBox", "0 0 1 1").Body(svg("path").Attr("d", "M0 0h1")), `<svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg>`},
		{"text", app.P().Text(`5 < 6 & "x" = y`), `<p>5 &lt; 6 &amp; &#34;x&#34; = y</p>`},
		{"component", app.P().Body(&word{Text: " a "}, app.Em().Text("b")), `<p> a <em>b</em></p>`},
		{"condition", app.P().Body(app.If(false, func() app.UI { return app.Hr() }), app.Em()), `<p><em></em></p>`},
		{"data", app.P().DataSet("lang", "fr"), `<p data-lang="fr"></p>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 20 { // the encoder's order is random
				got, err := Fix(app.HTMLString(c.ui))
				if err != nil {
					t.Fatal(err)
				}
				if got != c.want {
					t.Fatalf("\n got %q\nwant %q", got, c.want)
				}
			}
		})
	}
}

// word is a component that is only text.
type word struct {
	app.Compo
	Text string
}

func (w *word) Render() app.UI { return app.Text(w.Text) }

func TestFixRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		html string
		want string // part of the error
	}{
		{"style", app.HTMLString(app.P().Style("color", "red")), "use a class"},
		{"presence that is false", app.HTMLString(app.Form().NoValidate(false)), "leave it out"},
		{"self-closing outside of HTML", app.HTMLString(app.Elem("svg").Body(app.ElemSelfClosing("path"))), "line break is missing"},
		{"raw attribute", app.HTMLString(app.Div().Body(app.Raw("<p class='a'>b</p>"))), "attribute class"},
		{"raw nesting", app.HTMLString(app.Div().Body(app.Raw("<p><b>c</b></p>"))), "not closed"},
		{"leading break", app.HTMLString(app.P().Text("\na")), "begins with one"},
		{"two roots", "<p></p><p></p>", "more than one root"},
		{"text", "a", "not an element"},
		{"nothing", "", "not an element"},
		{"open", "<p", "not closed"},
		{"unclosed", "<p>", "not closed"},
		{"unclosed value", `<p class="a>`, "attribute class"},
		{"name of nothing", "<>", "not the name of an element"},
		{"bad attribute", `<p "a">`, "not the name of an attribute"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Fix(c.html)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Fix(%q) = %q, %v; want an error that says %q", c.html, got, err, c.want)
			}
		})
	}
}

// page counts what happens to it before it is drawn.
type page struct {
	app.Compo
	init, pre bool
}

func (p *page) OnInit()                 { p.init = true }
func (p *page) OnPreRender(app.Context) { p.pre = true }
func (p *page) Render() app.UI {
	return app.Main().Body(app.If(p.init, func() app.UI { return app.Text("init ") }), app.If(p.pre, func() app.UI { return app.Text("pre") }))
}

func TestRender(t *testing.T) {
	got, err := Render(&page{})
	if want := "<main>init pre</main>"; got != want || err != nil {
		t.Errorf("Render = %q, %v; want %q", got, err, want)
	}
}

// Fix must not hang or panic, whatever it is given.
func FuzzFix(f *testing.F) {
	f.Add(app.HTMLString(app.P().Body(app.Text("a"), app.Br())))
	f.Add("<p>\n  a\n</p>")
	f.Fuzz(func(t *testing.T, s string) { Fix(s) })
}
