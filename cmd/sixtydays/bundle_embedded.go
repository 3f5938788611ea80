//go:build bundle

package main

import (
	"embed"
	"io/fs"

	"sixtydays/cmd/internal/site"
)

//go:embed bundle
var embedded embed.FS

// bundle returns the browser's program that cmd/build put into this one.
func bundle() (site.Bundle, error) {
	dir, err := fs.Sub(embedded, "bundle")
	if err != nil {
		return site.Bundle{}, err
	}
	return site.ReadBundle(dir)
}
