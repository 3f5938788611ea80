// Package e2e tests the whole site as people meet it: the program that is
// released serves it, and a real browser opens it.
//
// The tests need a Chromium and nothing else; "make browser" finds or installs
// one. They run one at a time, each with a server of its own and in a browser
// context of its own, so that none sees what another has left.
package e2e

import (
	"context"
	"flag"
	"fmt"
	"os"
	"testing"

	"sixtydays/e2e/internal/chrome"
	"sixtydays/e2e/internal/site"
)

var (
	program string          // the program that is released
	browser context.Context // of the first tab, which stays blank
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if _, err := chrome.Find(); err != nil { // says so before the long work
		fmt.Fprintln(os.Stderr, "e2e:", err)
		return 1
	}
	var err error
	if program, err = site.Build(site.Root, false); err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		return 1
	}
	var stop func()
	if browser, stop, err = chrome.Start(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "e2e: starting the browser:", err)
		return 1
	}
	defer stop()
	return m.Run()
}

// serve starts the program that is released, until the end of the test.
func serve(t *testing.T) *site.Site {
	t.Helper()
	return serveProgram(t, program)
}

func serveProgram(t *testing.T, program string) *site.Site {
	t.Helper()
	s, err := site.Start(program)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	return s
}

// inBoth runs a test at the address of each language.
func inBoth(t *testing.T, test func(t *testing.T, lang, path string)) {
	for _, l := range []struct{ lang, path string }{{"en", "/"}, {"fr", "/fr/"}} {
		t.Run(l.lang, func(t *testing.T) { test(t, l.lang, l.path) })
	}
}
