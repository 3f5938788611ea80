package page

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/words"
)

// example is a snippet of all that can be chosen.
var example = snippet{
	words: words.French{}, view: words.ViewInvitation, theme: words.ThemeDark, accent: "26374a", height: "700",
	site: "https://example.org/crs/", script: "https://example.org/crs/embed/v1.0.js", integrity: "sha384-x",
}

func TestSnippetWrites(t *testing.T) {
	plain := snippet{words: words.English{}, site: "https://example.org/", script: "https://example.org/embed/v1.0.js", integrity: "sha384-x"}
	for _, c := range []struct {
		name, got, want string
	}{
		{"script", example.write(words.WayScript), `<sixty-days lang="fr" view="invitation" theme="dark" accent="26374a" height="700">
  <a href="https://example.org/crs/fr/invitation/">Vérification d'une invitation – Soixante jours</a>
</sixty-days>
<script async src="https://example.org/crs/embed/v1.0.js" integrity="sha384-x" crossorigin="anonymous"></script>
`},
		{"frame", example.write(words.WayFrame), `<iframe src="https://example.org/crs/embed/fr/#view=invitation&amp;theme=dark&amp;accent=26374a" title="Vérification d'une invitation – Soixante jours"
  width="100%" height="700" frameborder="0" loading="lazy" referrerpolicy="no-referrer"
  sandbox="` + rights + `"></iframe>
<p><a href="https://example.org/crs/fr/invitation/">Vérification d'une invitation – Soixante jours</a></p>
`},
		{"address", example.write(words.WayAddress), "https://example.org/crs/fr/invitation/\n"},
		{"as it begins", plain.write(words.WayScript), `<sixty-days lang="en">
  <a href="https://example.org/">CRS score calculator – Sixty Days</a>
</sixty-days>
<script async src="https://example.org/embed/v1.0.js" integrity="sha384-x" crossorigin="anonymous"></script>
`},
		{"frame as it begins", plain.framed(), "https://example.org/embed/en/"},
		{"policy of a script", example.policy(words.WayScript), "frame-src https://example.org; script-src https://example.org;"},
		{"policy of a frame", example.policy(words.WayFrame), "frame-src https://example.org;"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, c.got, c.want)
		}
	}
}

// The scripts know the names that snippets use, and the frame of a snippet has the
// rights of the script's own.
func TestScriptsKnowTheNames(t *testing.T) {
	read := func(name string) string {
		t.Helper()
		text, err := os.ReadFile("../../web/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	embed, frame := read("embed.js"), read("frame.js")
	alternatives := func(script, name string) []string {
		m := regexp.MustCompile(name + `"?[:,] /\^\(([a-z|]+)\)\$/`).FindStringSubmatch(script)
		if m == nil {
			t.Fatalf("the script has no pattern for %s", name)
		}
		return strings.Split(m[1], "|")
	}
	for _, script := range []string{embed, frame} {
		known := alternatives(script, "view")
		for _, v := range views {
			if !strings.Contains(strings.Join(known, " "), v.name) || len(known) != len(views) {
				t.Errorf("a script knows the views %q", known)
			}
		}
		known = alternatives(script, "theme")
		for _, theme := range themes[words.ThemeLight:] {
			if !strings.Contains(strings.Join(known, " "), theme) {
				t.Errorf("a script knows the themes %q", known)
			}
		}
	}
	if !strings.Contains(embed, `sandbox = "`+rights+`"`) {
		t.Errorf("the script's frame has other rights than %q", rights)
	}
	for _, l := range words.Languages {
		for v, view := range views {
			if title := l.Embed().Frame[v]; !strings.Contains(embed, view.name+`: "`+title+`"`) {
				t.Errorf("the script has another title than %q", title)
			}
		}
	}
}

// Every named colour can be told from the ground of both themes.
func TestAccentsCanBeSeen(t *testing.T) {
	for a := words.AccentBlue; a < words.AccentOwn; a++ {
		if !regexp.MustCompile(`^[0-9a-f]{6}$`).MatchString(accents[a]) {
			t.Errorf("accent %d is %q", a, accents[a])
			continue
		}
		for _, ground := range []string{"ffffff", "14181d"} {
			if c := contrast(accents[a], ground); c < 3 {
				t.Errorf("%s on %s has a contrast of %.2f", accents[a], ground, c)
			}
		}
	}
}
