//go:build js && wasm

// Command wasm is the program that the browser runs: go-app and the pages,
// nothing else. It must not name app.Handler, which would link go-app's server.
package main

import (
	"fmt"

	"sixtydays/app/page"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/maxence-charriere/go-app/v10/pkg/errors"
)

func main() {
	errors.Encoder = sayError
	page.Register(app.Getenv("SIXTYDAYS_BASE")) // boot.js has it from the page
	app.RunWhenOnBrowser()
}

// sayError writes one of go-app's errors for the browser's console. Left alone
// they write themselves as JSON, which this program is built without.
func sayError(v any) ([]byte, error) {
	err, ok := v.(errors.Error)
	if !ok {
		return fmt.Append(nil, v), nil
	}
	text := []byte(err.Message)
	for name, value := range err.Tags {
		text = fmt.Appendf(text, " %s=%v", name, value)
	}
	if err.WrappedErr != nil {
		text = fmt.Appendf(text, ": %v", err.WrappedErr)
	}
	return text, nil
}
