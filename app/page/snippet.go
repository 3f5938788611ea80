package page

import (
	"strings"

	"sixtydays/app/words"
)

// A snippet is what the owner of another site puts into a page.
type snippet struct {
	words  words.Language // of the frame
	view   words.View
	theme  words.Theme
	accent string // six hexadecimal digits, or none
	height string // in pixels, or none

	site      string // origin and base of ours
	script    string // address of the script
	integrity string // and its hash
}

// themes holds the name of each theme, as the script knows it.
var themes = [words.NumTheme]string{words.ThemeAuto: "auto", words.ThemeLight: "light", words.ThemeDark: "dark"}

// frameHeight is that of a plain frame of which nothing is said.
const frameHeight = "900"

// rights are those of the frame, which are all that it needs: those of embed.js.
const rights = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"

// write returns the snippet for a way.
func (s *snippet) write(way words.Way) string {
	switch way {
	case words.WayFrame:
		return s.frame()
	case words.WayAddress:
		return s.whole() + "\n"
	}
	return s.element()
}

// whole returns the address of the page that the frame stands for.
func (s *snippet) whole() string { return Join(s.site, paths[views[s.view].place][s.words.Tag()]) }

// framed returns the address of the frame.
func (s *snippet) framed() string {
	address := Join(s.site, embedPaths[s.words.Tag()])
	if said := s.said("=", "", "&"); len(said) > 0 {
		address += "#" + said
	}
	return address
}

// said writes what differs from what a frame has of itself: names and values with
// what stands between them, around a value, and between two of them.
func (s *snippet) said(between, around, then string) string {
	var all []string
	add := func(name, value string) { all = append(all, name+between+around+value+around) }
	if s.view != words.ViewScore {
		add("view", views[s.view].name)
	}
	if s.theme != words.ThemeAuto {
		add("theme", themes[s.theme])
	}
	if s.accent != "" {
		add("accent", s.accent)
	}
	return strings.Join(all, then)
}

// element writes our own element, with its link and the script.
func (s *snippet) element() string {
	attributes := `lang="` + s.words.Tag() + `"`
	if said := s.said("=", `"`, " "); said != "" {
		attributes += " " + said
	}
	if s.height != "" {
		attributes += ` height="` + s.height + `"`
	}
	return "<sixty-days " + attributes + ">\n" +
		"  " + s.link() + "\n" +
		"</sixty-days>\n" +
		`<script async src="` + s.script + `" integrity="` + s.integrity + `" crossorigin="anonymous"></script>` + "\n"
}

// frame writes a plain frame and the link below it. It has nobody to tell its
// height to, and is told so.
func (s *snippet) frame() string {
	height := s.height
	if height == "" {
		height = frameHeight
	}
	return `<iframe src="` + strings.ReplaceAll(s.framed(), "&", "&amp;") + `" title="` + s.title() + `"` + "\n" +
		`  width="100%" height="` + height + `" frameborder="0" loading="lazy" referrerpolicy="no-referrer"` + "\n" +
		`  sandbox="` + rights + `"></iframe>` + "\n" +
		"<p>" + s.link() + "</p>\n"
}

func (s *snippet) title() string { return s.words.Embed().Frame[s.view] }

func (s *snippet) link() string {
	return `<a href="` + s.whole() + `">` + s.title() + `</a>`
}

// policy returns what the policy of the other site has to allow for a way.
func (s *snippet) policy(way words.Way) string {
	origin := s.site
	if i := strings.Index(origin, "://"); i >= 0 {
		host, _, _ := strings.Cut(origin[i+3:], "/")
		origin = origin[:i+3] + host
	}
	if way == words.WayScript {
		return "frame-src " + origin + "; script-src " + origin + ";"
	}
	return "frame-src " + origin + ";"
}
