package page

import (
	"strconv"

	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Site is the page on which the owner of another site chooses a frame and gets
// what to put into a page for it. It is a document of its own, because it alone
// may show a frame: see [Route.Framing].
type Site struct {
	app.Compo
	Base   string
	Lang   string
	OEmbed bool // WordPress can ask this site what to show

	*session
	ear     ear
	choice  form.Slip
	said    string       // of the last copy
	preview string       // address of the frame that is shown
	draw    func(func()) // draws the page anew after something was done
}

// Settings by which the document names the script for other sites and its hash,
// and says whether there is oEmbed.
const (
	scriptSetting    = "SIXTYDAYS_EMBED"
	integritySetting = "SIXTYDAYS_INTEGRITY"
	oEmbedSetting    = "SIXTYDAYS_OEMBED"
)

// Names of the controls.
const (
	siteID      = "choices"
	viewName    = "view"
	langName    = "lang"
	themeName   = "theme"
	accentName  = "accent"
	redName     = "red"
	greenName   = "green"
	blueName    = "blue"
	wayName     = "way"
	heightName  = "height"
	copySnippet = "copy"
	snippetID   = "snippet"
	previewID   = "preview"
	copiedID    = "copied"
)

// accents holds the named colours. All can be told from a light ground and from
// a dark one, but for those whose name says otherwise.
var accents = [words.NumAccent]string{
	words.AccentBlue: "1f6feb", words.AccentTeal: "0f7f8c", words.AccentGreen: "2c8540", words.AccentOlive: "7a7a1f",
	words.AccentBrown: "8f6a4a", words.AccentOrange: "c4570b", words.AccentRed: "d1373f", words.AccentPlum: "a8509b",
	words.AccentViolet: "7f61d6", words.AccentGrey: "6b7784",
}

// heights are those that a frame can be given, in pixels. Zero is that of its
// content.
var heights = [...]int{0, 500, 700, 900, 1200, 1600}

// hue is the step between two shades of one of the three colours of light, which
// go from 0 to 255.
const hue = 17

// OnInit begins with what most will want.
func (s *Site) OnInit() {
	for at, l := range words.Languages {
		if l.Tag() == s.Lang {
			s.choice.Set(langName, at)
		}
	}
	for _, name := range []string{viewName, themeName, accentName, wayName, heightName, redName, greenName, blueName} {
		s.choice.Set(name, 0)
	}
	if app.IsClient && s.begin(s.Base, true) { // has no use for answers
		s.adopt()
		s.ear.prick()
	}
}

// OnMount listens to the form.
func (s *Site) OnMount(ctx app.Context) {
	s.ear.listen(ctx, siteID, s.hear)
	if s.ear.early {
		s.adopt()
	}
	s.ear.live()
	s.install.look(ctx)
	s.draw = func(do func()) { ctx.Dispatch(func(app.Context) { do() }) }
	s.show()
}

// adopt takes what was chosen before the program arrived.
func (s *Site) adopt() {
	controls := app.Window().GetElementByID(siteID).Get("elements")
	for i := range controls.Length() {
		if c := controls.Index(i); c.Get("tagName").String() == "SELECT" || c.Get("checked").Truthy() {
			s.choice.Read(c)
		}
	}
}

// OnDismount lets go of the form.
func (s *Site) OnDismount() { s.ear.close() }

// OnAppInstallChange notes whether the browser offers to install the site.
func (s *Site) OnAppInstallChange(ctx app.Context) { s.install.look(ctx) }

// OnNav words the document's own parts in the page's language.
func (s *Site) OnNav(ctx app.Context) { setDocument(ctx, words.For(s.Lang), sitePlace) }

// OnAppUpdate notes that a new version is ready.
func (s *Site) OnAppUpdate(ctx app.Context) { s.update = ctx.AppUpdateAvailable() }

// hear takes in an event of the form.
func (s *Site) hear(event string, on app.Value) (draw bool, focus string) {
	kind := on.Get("type").String()
	switch {
	case event == "click" && kind == "button":
		s.copy()
		return false, ""
	case event == "change", event == "click" && kind == "radio":
		s.choice.Read(on)
		s.said = ""
		s.show()
		return true, ""
	}
	return false, ""
}

// at returns the number of the choice of a control.
func (s *Site) at(name string) int {
	n, _ := s.choice.Get(name)
	return n
}

// snippet returns what is chosen. There is none before the program has arrived:
// no document knows at which address it will be read.
func (s *Site) snippet() (*snippet, words.Way, bool) {
	if app.IsServer {
		return nil, 0, false
	}
	way := words.Way(s.at(wayName))
	made := &snippet{
		words:     words.Languages[s.at(langName)],
		view:      words.View(s.at(viewName)),
		site:      here(s.Base),
		script:    here(app.Getenv(scriptSetting)),
		integrity: app.Getenv(integritySetting),
	}
	if way == words.WayAddress {
		return made, way, true
	}
	made.theme = words.Theme(s.at(themeName))
	made.accent = s.colour()
	if pixels := heights[s.at(heightName)]; pixels > 0 {
		made.height = strconv.Itoa(pixels)
	}
	return made, way, true
}

// colour returns the accent that is chosen, as six hexadecimal digits.
func (s *Site) colour() string {
	chosen := words.Accent(s.at(accentName))
	if chosen != words.AccentOwn {
		return accents[chosen]
	}
	return hex(s.at(redName)) + hex(s.at(greenName)) + hex(s.at(blueName))
}

// hex writes a shade as two digits.
func hex(shade int) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[shade>>4&15], digits[shade&15]})
}

// Render draws the page.
func (s *Site) Render() app.UI {
	l := words.For(s.Lang)
	text := l.Site()
	return ui.Div("").ID("app").Body(
		header(l, s.Base, sitePlace),
		ui.Main("").ID(mainID).TabIndex(-1).Body(
			ui.Div("intro",
				ui.H1(text.Heading),
				ui.P("lead", text.Lead),
				withoutScript(l),
			),
			ui.Form("columns").ID(siteID).Body(
				s.choices(l),
				s.made(l),
			),
			ui.Section("part").Body(
				ui.H2(text.Preview),
				ui.Div("preview").ID(previewID),
			),
			ui.Section("part").Body(
				ui.H2(text.Promises),
				ui.Ul("plain", app.Range(text.Promise[:]).Slice(func(i int) app.UI {
					return ui.Li(app.Text(text.Promise[i]))
				})),
			),
		),
		footer(l, s.Base, sitePlace, &s.install),
		s.updateNotice(l),
	)
}

// choices draws the controls.
func (s *Site) choices(l words.Language) app.UI {
	text := l.Site()
	ask := form.SlipSheet{Slip: &s.choice, Words: l, Today: s.today}
	script := s.choice.Is(wayName, int(words.WayScript))
	looks := !s.choice.Is(wayName, int(words.WayAddress))
	ways := offer(text.WayName[:])
	if !s.OEmbed {
		ways = ways[:words.WayAddress]
	}
	return ui.Div("questions",
		ui.H2(text.Choose),
		ask.Radios(form.Query{Name: wayName, Question: text.Way, Hint: text.WayHint[s.at(wayName)]}, waySlugs, ways),
		ask.Radios(form.Query{Name: viewName, Question: text.View}, viewSlugs, offer(text.ViewName[:])),
		ask.Radios(form.Query{Name: langName, Question: text.Language}, langSlugs, languages()),
		ui.Slot(looks, func() app.UI {
			return ui.Div("",
				ask.Radios(form.Query{Name: themeName, Question: text.Theme}, themes[:], offer(text.ThemeName[:])),
				list(accentName, text.Accent, text.AccentHint, s.at(accentName), offer(text.AccentName[:])),
				ui.Slot(s.choice.Is(accentName, int(words.AccentOwn)), func() app.UI { return s.own(text) }),
				list(heightName, text.Height, text.HeightHint, s.at(heightName), offerHeights(text, script)),
			)
		}),
	)
}

// own draws the lists by which a colour is mixed.
func (s *Site) own(text *words.SitePage) app.UI {
	shades := make([]form.Option, 0, 16)
	for v := 0; v < 256; v += hue {
		shades = append(shades, form.Option{Value: v, Text: strconv.Itoa(v)})
	}
	return ui.Div("",
		ui.Div("abilities",
			list(redName, text.Red, "", s.at(redName), shades),
			list(greenName, text.Green, "", s.at(greenName), shades),
			list(blueName, text.Blue, "", s.at(blueName), shades),
		),
		ui.P("hint", text.OwnHint),
	)
}

// made draws the snippet, with a button to copy it, and what the policy of the
// other site has to allow.
func (s *Site) made(l words.Language) app.UI {
	text := l.Site()
	snippet, way, ok := s.snippet()
	return ui.Section("result").Aria("labelledby", "snippet-heading").Body(
		ui.Div("card",
			ui.H2(text.Snippet).ID("snippet-heading"),
			ui.Slot(!ok, func() app.UI { return ui.P("waiting", text.Waiting) }),
			ui.Slot(ok, func() app.UI {
				return ui.Div("",
					code(snippet.write(way)).ID(snippetID).TabIndex(0).Aria("labelledby", "snippet-heading"),
					ui.Para("buttons", ui.Button("", text.Copy).Attr("name", copySnippet)),
				)
			}),
			ui.Div("").ID(copiedID).Role("status").Body(
				app.If(s.said != "", func() app.UI { return ui.P("hint", s.said) }),
			),
		),
		ui.Slot(ok, func() app.UI {
			why := text.PolicyIs
			if way == words.WayAddress {
				why = text.NoPolicy
			}
			return ui.Div("notice", ui.H3(text.Policy), ui.P("", why), code(snippet.policy(way)))
		}),
	)
}

// code draws a text as it is to be written.
func code(text string) app.HTMLElem {
	return app.Elem("pre").Body(app.Elem("code").Text(text))
}

// Slugs of the radios.
var (
	waySlugs  = []string{words.WayScript: "script", words.WayFrame: "frame", words.WayAddress: "address"}
	viewSlugs = []string{views[words.ViewScore].name, views[words.ViewInvitation].name}
	langSlugs = []string{words.Languages[0].Tag(), words.Languages[1].Tag()}
)

// offer returns options with the numbers of their names.
func offer(names []string) []form.Option {
	all := make([]form.Option, len(names))
	for i, name := range names {
		all[i] = form.Option{Value: i, Text: name}
	}
	return all
}

// languages offers each language by its own name.
func languages() []form.Option {
	names := make([]string, len(words.Languages))
	for i := range names {
		names[i] = words.Languages[len(names)-1-i].Page().OtherName // the other one says it
	}
	return offer(names)
}

// offerHeights returns the heights. Only a frame with the script can follow its
// content, and a plain one has a height of its own instead.
func offerHeights(text *words.SitePage, script bool) []form.Option {
	all := make([]form.Option, len(heights))
	for i, pixels := range heights {
		all[i] = form.Option{Value: i, Text: strconv.Itoa(pixels) + " " + text.Pixels}
	}
	all[0].Text = text.HeightAuto
	if !script {
		all[0].Text = frameHeight + " " + text.Pixels
	}
	return all
}

// list draws a list of which an entry is always chosen.
func list(name, label, hint string, chosen int, options []form.Option) app.UI {
	control := ui.Select(name, app.Range(options).Slice(func(i int) app.UI {
		return ui.Option(strconv.Itoa(options[i].Value), options[i].Text, options[i].Value == chosen)
	}))
	if hint != "" {
		control = control.Aria("describedby", name+"-hint")
	}
	return ui.Div("question",
		ui.Label(name, "", app.Text(label)),
		app.If(hint != "", func() app.UI { return ui.P("hint", hint).ID(name + "-hint") }),
		control,
	)
}
