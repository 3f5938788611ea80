package main

import (
	"slices"
	"testing"
)

func TestTrim(t *testing.T) {
	const source = `// Package a is a sample.
package a

import (
	"example.org/v2/errors"
	"fmt"
	other "strings"
	"time"
)

type T struct{ at time.Time }

// M is shortened.
func (t *T) M() error { return errors.New(fmt.Sprint("a", 1)) }

func (t T) N() string {
	// With a comment.
	return other.ToUpper("n")
}

func M() string { return "no method" }
func F(a []int) (b int) { return errors.Count(a) }
`
	const want = `// Package a is a sample.
package a

import (
	"example.org/v2/errors"
	
	other "strings"
	"time"
)

type T struct{ at time.Time }

// M is shortened.
func (t *T) M() error { panic("gone") }

func (t T) N() string {  }

func M() string { return "no method" }
func F(a []int) (b int) { return errors.Count(a) }
`
	trim := trim{"a", map[string]string{"T.M": `panic("gone")`, "T.N": "", "elsewhere": ""}}
	got, found, err := trim.apply([]byte(source))
	if err != nil || string(got) != want {
		t.Errorf("%v\n%s", err, got)
	}
	if slices.Sort(found); !slices.Equal(found, []string{"T.M", "T.N"}) {
		t.Errorf("found %q", found)
	}
	if got, found, err := trim.apply([]byte("package b\n")); err != nil || found != nil || string(got) != "package b\n" {
		t.Errorf("a file without any: %q, %q, %v", got, found, err)
	}
	if _, _, err := trim.apply([]byte("no package")); err == nil {
		t.Error("what is no source is trimmed")
	}
}

// A function that is not there any more, as in another version of go-app, is an
// error: what it is called now would stay whole.
func TestTrimFindsAll(t *testing.T) {
	home, err := goOutput("list", "-m", "-f", "{{.Dir}}", goApp)
	if err != nil {
		t.Fatal(err)
	}
	missing := trim{goApp + "/pkg/errors", map[string]string{"Error.Is": "", "Error.Was": ""}}
	if err := missing.write(t.TempDir(), home, t.TempDir(), map[string]string{}); err == nil {
		t.Error("a function that is not there is trimmed")
	}
}
