package site

import (
	"net"
	"net/url"
	"strings"
)

// A Header is one line of the header of an answer.
type Header struct{ Name, Value string }

// permissions turns off every feature that Chromium knows, but for writing to the
// clipboard, which is what a button copies with, and hints in the header of
// requests that a server would have to ask for. A name that a browser does not
// know it warns of, so that those are left out which Chromium knows on some
// systems only, such as bluetooth.
const permissions = "accelerometer=(), aria-notify=(), autoplay=(), browsing-topics=(), camera=(), captured-surface-control=(), " +
	"ch-ua=(), ch-ua-high-entropy-values=(), ch-ua-mobile=(), ch-ua-platform=(), clipboard-read=(), " +
	"compute-pressure=(), cross-origin-isolated=(), deferred-fetch=(), deferred-fetch-minimal=(), " +
	"digital-credentials-create=(), digital-credentials-get=(), display-capture=(), encrypted-media=(), " +
	"fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), " +
	"idle-detection=(), interest-cohort=(), keyboard-map=(), language-detector=(), language-model=(), " +
	"local-fonts=(), local-network=(), local-network-access=(), loopback-network=(), magnetometer=(), " +
	"media-playback-while-not-visible=(), microphone=(), midi=(), on-device-speech-recognition=(), " +
	"otp-credentials=(), payment=(), picture-in-picture=(), private-state-token-issuance=(), " +
	"private-state-token-redemption=(), publickey-credentials-create=(), publickey-credentials-get=(), " +
	"screen-wake-lock=(), serial=(), speaker-selection=(), storage-access=(), summarizer=(), sync-xhr=(), " +
	"translator=(), unload=(), usb=(), window-management=(), xr-spatial-tracking=()"

// SharedHeaders returns what stands in the header of every answer of a site
// that browsers reach at origins. Our own server sends it, and so does any other
// that follows the files of package host.
func (s *Site) SharedHeaders(origins []string) []Header {
	shared := []Header{
		// A frame that is sandboxed has no origin: what it asks for comes from
		// elsewhere. There is nothing to protect, the files are the same for all.
		{"Access-Control-Allow-Origin", "*"},
		{"Cross-Origin-Embedder-Policy", "require-corp"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Permissions-Policy", permissions},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
		{"X-DNS-Prefetch-Control", "off"},
	}
	if secured(origins) {
		shared = append(shared, Header{"Strict-Transport-Security", s.transport()})
	}
	return shared
}

// FileHeaders returns what the answer with f has in its header besides, but for
// what depends on the encoding that the browser takes.
func (s *Site) FileHeaders(f File, origins []string) []Header {
	own := []Header{
		{"Content-Type", f.Type},
		{"Cache-Control", caching(f)},
		{"Content-Security-Policy", s.Policy(f.Kind, origins)},
		{"Connection-Allowlist", f.Kind.Connections()},
	}
	if f.Kind != FramedPage {
		own = append(own, Header{"Cross-Origin-Opener-Policy", "same-origin"})
	}
	return own
}

// caching returns for how long a browser may keep f without asking again.
func caching(f File) string {
	if f.Immutable {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

// transport returns for how long browsers shall come by https alone. A site that
// is only a part of its host does not speak for the hosts below it.
func (s *Site) transport() string {
	const years = "max-age=63072000"
	if s.Base == "/" {
		return years + "; includeSubDomains"
	}
	return years
}

// secured reports whether browsers come by https to a host that can promise so.
// This machine's own names cannot: whatever else runs here would have to keep
// the promise.
func secured(origins []string) bool {
	for _, o := range origins {
		u, err := url.Parse(o)
		if err == nil && u.Scheme == "https" && u.Hostname() != "localhost" && !net.ParseIP(u.Hostname()).IsLoopback() {
			return true
		}
	}
	return false
}

// IsOrigin reports whether text is an origin like https://example.org, and
// nothing that means more than that in a policy.
func IsOrigin(text string) bool {
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "" &&
		text == u.Scheme+"://"+u.Host && !strings.ContainsAny(text, ";,'*\"\\$(){}")
}
