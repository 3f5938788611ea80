package site

import (
	"net/url"
	"slices"
	"strings"

	"sixtydays/core/law"
)

// Connections returns the Connection-Allowlist for a file of a kind: all that a
// browser may be made to reach from it, in whatever way. That is where the file
// comes from and, for a page, the sites to which it links. What a
// Content-Security-Policy has no word for is covered too, as leaving for another
// address, looking up a name, and connections between browsers; in those
// browsers that know it.
//
// A site to which a page links may send its visitor on to another address.
func (k Kind) Connections() string {
	allowed := []string{"response-origin"}
	if k == Page || k == FramedPage || k == FramingPage {
		for _, site := range linked() {
			allowed = append(allowed, `"`+site+`/*"`)
		}
	}
	return "(" + strings.Join(allowed, " ") + "); redirects=allow; webrtc=block"
}

// linked returns the origins of the sites to which pages link: those of the
// sources of law.
func linked() []string {
	var origins []string
	for s := law.Source(1); s < law.NumSource; s++ {
		for _, address := range []string{s.Document().English, s.Document().French} {
			u, err := url.Parse(address)
			if err == nil && u.Host != "" {
				origins = append(origins, u.Scheme+"://"+u.Host)
			}
		}
	}
	slices.Sort(origins)
	return slices.Compact(origins)
}
