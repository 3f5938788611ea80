//go:build !bundle

package main

import (
	"errors"

	"sixtydays/cmd/internal/site"
)

// bundle reports that this program was built by the go command alone, which
// does for tests and for all that does not concern the browser.
func bundle() (site.Bundle, error) {
	return site.Bundle{}, errors.New("this sixtydays was built without the browser's program: " +
		"run \"go run ./cmd/build\" at the root of the module and use build/sixtydays")
}
