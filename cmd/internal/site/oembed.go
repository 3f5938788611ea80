package site

import (
	"encoding/json"
	"fmt"
	"html"

	"sixtydays/app/page"
	"sixtydays/app/words"
)

// An oEmbed tells a program that writes pages, such as WordPress, what to put
// where its author has put the address of one of ours. It is version 1.0 of
// https://oembed.com/.
type oEmbed struct {
	Version      string `json:"version"`
	Type         string `json:"type"`
	Title        string `json:"title"`
	ProviderName string `json:"provider_name"`
	ProviderURL  string `json:"provider_url"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
	HTML         string `json:"html"`
}

// The size of a frame where nobody makes it as high as its page.
const (
	oEmbedWidth  = 600
	oEmbedHeight = 900
)

// addOEmbed adds what is told of each page that has a view for frames. It is all
// about addresses, so that a site which does not know its own tells nothing.
func (b *builder) addOEmbed() error {
	b.oEmbed = make(map[string]string)
	if b.origin == "" {
		return nil
	}
	for _, e := range page.Embeds() {
		l := words.For(e.Lang)
		title := l.Embed().Frame[e.View]
		frame := b.origin + page.Join(b.site.Base, e.Framed)
		whole := b.origin + page.Join(b.site.Base, e.Whole)
		told, err := json.Marshal(oEmbed{
			Version:      "1.0",
			Type:         "rich",
			Title:        title,
			ProviderName: l.Page().Brand,
			ProviderURL:  b.origin + page.Join(b.site.Base, b.home[e.Lang]),
			Width:        oEmbedWidth,
			Height:       oEmbedHeight,
			// The quotation is what a reader gets where frames are not shown.
			HTML: fmt.Sprintf(`<blockquote><a href="%s">%s</a></blockquote><iframe src="%s#view=%s" title="%s" width="100%%" height="%d" frameborder="0"></iframe>`,
				html.EscapeString(whole), html.EscapeString(title), html.EscapeString(frame), e.Name, html.EscapeString(title), oEmbedHeight),
		})
		if err != nil {
			return fmt.Errorf("site: %w", err)
		}
		path := b.add(embedPath+e.Lang+"/"+e.Name+".json", File{Raw: append(told, '\n'), Foreign: true})
		b.oEmbed[e.Whole] = path
		if e.View == words.ViewScore {
			b.oEmbed[e.Framed] = path
		}
	}
	return nil
}

// discover writes where the oEmbed of a page is, if it has one.
func (b *builder) discover(d *document, r page.Route) {
	if path, ok := b.oEmbed[r.Path]; ok {
		d.tag("link", "rel", "alternate", "type", "application/json+oembed", "href", b.origin+path, "title", r.Title)
	}
}
