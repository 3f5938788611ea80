//go:build js && wasm

// Command wasm is the program that the browser runs: go-app and the pages,
// nothing else. It must not name app.Handler, which would link go-app's server.
package main

import (
	"sixtydays/app/page"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func main() {
	page.Register(app.Getenv("GOAPP_ROOT_PREFIX"))
	app.RunWhenOnBrowser()
}
