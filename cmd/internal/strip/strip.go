// Package strip takes out of a browser's program what the Go runtime has in it
// only to tell people places in the sources, in the traces that it prints when
// a program dies:
//
//	files and lines            for each place in the code
//	names of functions         all but their packages
//	arguments                  where a function has them
//	functions within others    where each was inlined
//	places safe to preempt     a browser's program never is, as it has no signals
//
// What a program does when it lives is told by the rest and stays as it is: how
// deep each stack frame is, which of its words are pointers, where its deferred
// calls are. A trace still tells the message and the packages, and a program
// that is built plain tells all of it.
package strip

import (
	"errors"
	"fmt"
)

// ErrUnknown is the error for a program whose tables are not as this package
// knows them, such as that of another version of Go. It can be left as it is.
var ErrUnknown = errors.New("strip: not a program of a Go version that is known here")

// Program returns a program in WebAssembly without what is described above. The
// same program always gives the same bytes.
func Program(wasm []byte) ([]byte, error) {
	m, err := parse(wasm)
	if err != nil {
		return nil, err
	}
	t, err := findTable(m.memory)
	if err != nil {
		return nil, err
	}
	if err := t.strip(); err != nil {
		return nil, err
	}
	return m.bytes(), nil
}

func unknown(what string) error { return fmt.Errorf("%w: %s", ErrUnknown, what) }
