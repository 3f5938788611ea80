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
	"sixtydays/e2e/internal/engine"
	"sixtydays/e2e/internal/site"
)

var (
	program string          // the program that is released
	browser context.Context // of the first tab, which stays blank
	ahead   chan started    // the site of the next test

	tabs = map[engine.Name]*engine.Tab{} // of browsers for pages of hosts
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
	end := startAhead()
	defer end()
	defer func() {
		for _, name := range engine.Names {
			endShared(name)
		}
	}()
	return m.Run()
}

// A started is a site of a test to come, or why there is none.
type started struct {
	site *site.Site
	err  error
}

// startAhead has the next site start while a test is at work, and returns what
// ends that.
func startAhead() (end func()) {
	done := make(chan struct{})
	ahead = make(chan started)
	go func() {
		defer close(ahead)
		for {
			s, err := site.Start(program)
			select {
			case ahead <- started{s, err}:
			case <-done:
				if err == nil {
					s.Stop()
				}
				return
			}
		}
	}()
	return func() {
		close(done)
		<-ahead // closed when all is ended
	}
}

// serve serves the program that is released, until the end of the test. Each test
// has a server of its own.
func serve(t *testing.T) *site.Site {
	t.Helper()
	s := <-ahead
	return until(t, s.site, s.err)
}

func serveProgram(t *testing.T, program string) *site.Site {
	t.Helper()
	s, err := site.Start(program)
	return until(t, s, err)
}

// until has a site stop at the end of the test.
func until(t *testing.T, s *site.Site, err error) *site.Site {
	t.Helper()
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
