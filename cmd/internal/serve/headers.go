package serve

import (
	"net/http"
	"strings"

	"sixtydays/cmd/internal/site"
)

// permissions turns off every feature of the browser that could tell about the
// person or the machine. The site uses none of them.
const permissions = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), " +
	"geolocation=(), gyroscope=(), idle-detection=(), local-fonts=(), magnetometer=(), " +
	"microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), " +
	"serial=(), usb=(), xr-spatial-tracking=()"

// secure returns the security headers of a kind of file.
func secure(s *site.Site, k site.Kind, origins []string) http.Header {
	h := http.Header{}
	h.Set("Content-Security-Policy", s.Policy(k, origins))
	h.Set("Cross-Origin-Embedder-Policy", "require-corp")
	if k != site.FramedPage {
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
	}
	// A frame that is sandboxed has no origin: what it asks for comes from
	// elsewhere. There is nothing to protect, the files are the same for all.
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Permissions-Policy", permissions)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-DNS-Prefetch-Control", "off")
	for _, o := range origins {
		if strings.HasPrefix(o, "https:") {
			h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
		}
	}
	return h
}
