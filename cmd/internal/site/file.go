package site

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"

	"sixtydays/cmd/internal/pack"
)

// A File is one file of a site.
type File struct {
	Path string // of its URL
	Type string // for the Content-Type header

	// Brotli and Gzip are nil where they save nothing.
	Raw, Brotli, Gzip []byte

	Immutable bool // the path changes with the content
	Foreign   bool // no page of the site uses it, but other sites do
	Kind      Kind
}

// A Kind is what a browser does with a file, which decides what it may do.
type Kind uint8

const (
	Asset       Kind = iota // is used by a page
	Page                    // a document for people
	FramedPage              // a page that pages of other sites may show in a frame
	FramingPage             // a page that shows such a page in a frame
	Worker                  // keeps the site for use without a network
)

// newFile returns f at a path, with the type and the compressed forms that it
// lacks.
func newFile(p string, f File) File {
	f.Path = p
	if f.Type == "" {
		f.Type = contentTypes[path.Ext(p)]
	}
	if f.Brotli == nil && f.Gzip == nil {
		// Less than a twentieth is not worth unpacking.
		worth := len(f.Raw) - len(f.Raw)/20
		if br := pack.Brotli(f.Raw, pack.Quick); len(br) < worth {
			f.Brotli = br
		}
		if gz := pack.Gzip(f.Raw); len(gz) < worth {
			f.Gzip = gz
		}
	}
	return f
}

// contentTypes holds the types by the extension of a file's name. It does not
// depend on the system's own table as package mime does.
var contentTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".json":        "application/json",
	".js":          "text/javascript; charset=utf-8",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
}

// hash names a content in twelve digits. Where one part ends counts.
func hash(parts ...[]byte) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d ", len(p))
		h.Write(p)
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}
