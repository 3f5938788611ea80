package site

import (
	"fmt"
	"maps"
	"slices"

	"sixtydays/app/page"
	"sixtydays/cmd/internal/prerender"
)

// framedDocument writes a page that other sites show in frames. It is that of
// [builder.document] with these differences:
//
// What a search engine shall find is the whole page. Nothing can be installed,
// and no worker is registered: whoever reads another site has not asked for
// either. The script of frames comes before the body and is waited for, because
// it decides how the page looks. Each view besides the first stands ready in a
// template, for the script to take.
func (b *builder) framedDocument(r page.Route, root string) (string, error) {
	var d document
	d.begin(r.Lang)
	if b.policyInPage {
		b.policy(&d, FramedPage)
	}
	d.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	d.element("title", r.Title)
	d.tag("meta", "name", "description", "content", r.Description)
	d.tag("meta", "name", "referrer", "content", "no-referrer")
	d.tag("meta", "name", "color-scheme", "content", "light dark")
	d.tag("meta", "name", "robots", "content", "noindex")
	d.tag("link", "rel", "canonical", "href", b.origin+page.Join(b.site.Base, r.Whole))
	d.tag("link", "rel", "preload", "href", b.site.wasm, "as", "fetch", "type", contentTypes[".wasm"], "crossorigin", "anonymous")
	d.tag("link", "rel", "stylesheet", "href", b.style)
	d.tag("link", "rel", "stylesheet", "href", b.frameStyle)
	d.tag("link", "rel", "icon", "href", b.path("icon.svg"), "type", contentTypes[".svg"], "sizes", "any")
	b.discover(&d, r)
	d.start("script", []string{"src", b.frame})
	d.WriteString("</script>\n")
	b.program(&d, map[string]string{baseSetting: b.site.Base})
	d.body(root)
	for _, name := range slices.Sorted(maps.Keys(r.Views)) {
		view, err := prerender.Render(r.Views[name](b.site.Base))
		if err != nil {
			return "", fmt.Errorf("site: page %s, view %s: %w", r.Path, name, err)
		}
		d.start("template", []string{"id", "view-" + name})
		d.WriteString(view + "</template>\n")
	}
	d.failed()
	return d.end(), nil
}
