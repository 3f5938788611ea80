package site

import (
	"encoding/json"

	"sixtydays/app/page"
	"sixtydays/app/words"
)

// A manifest tells a browser how to install the site as a program.
type manifest struct {
	ID          string         `json:"id"`
	Name        string         `json:"name"`
	ShortName   string         `json:"short_name"`
	Description string         `json:"description"`
	Lang        string         `json:"lang"`
	Dir         string         `json:"dir"`
	StartURL    string         `json:"start_url"`
	Scope       string         `json:"scope"`
	Display     string         `json:"display"`
	Background  string         `json:"background_color"`
	Theme       string         `json:"theme_color"`
	Categories  []string       `json:"categories"`
	Icons       []manifestIcon `json:"icons"`
	Shortcuts   []shortcut     `json:"shortcuts"`
}

// A shortcut leads from the icon of the installed program to one of its pages.
type shortcut struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Type    string `json:"type"`
	Sizes   string `json:"sizes"`
	Purpose string `json:"purpose,omitempty"`
}

// addManifest adds the manifest in one language. It is the same program in
// every language, which is what the same id says.
func (b *builder) addManifest(lang string) {
	text := words.For(lang).Page()
	home := page.Join(b.site.Base, b.home[lang])
	var shortcuts []shortcut
	for _, r := range page.Routes() {
		if r.Lang == lang && r.Name != "" {
			shortcuts = append(shortcuts, shortcut{Name: r.Name, URL: page.Join(b.site.Base, r.Path)})
		}
	}
	written, err := json.MarshalIndent(manifest{
		ID:          b.site.Base,
		Name:        text.AppName,
		ShortName:   text.Brand,
		Description: text.Description,
		Lang:        lang,
		Dir:         "ltr",
		StartURL:    home,
		Scope:       b.site.Base,
		Display:     "standalone",
		Background:  "#ffffff",
		Theme:       themeLight,
		Categories:  []string{"utilities"},
		Icons: []manifestIcon{
			{Src: b.path("icon.svg"), Type: "image/svg+xml", Sizes: "any"},
			{Src: b.path("icon-192.png"), Type: "image/png", Sizes: "192x192"},
			{Src: b.path("icon-512.png"), Type: "image/png", Sizes: "512x512"},
			{Src: b.path("icon-maskable-512.png"), Type: "image/png", Sizes: "512x512", Purpose: "maskable"},
		},
		Shortcuts: shortcuts,
	}, "", "\t")
	if err != nil {
		panic(err) // strings can be written
	}
	b.manifest[lang] = b.add(b.home[lang][1:]+"manifest.webmanifest", File{Raw: append(written, '\n')})
}
