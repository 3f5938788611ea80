package main

import (
	"encoding/json"
	"io"

	"sixtydays/app/words"
)

// An explained is how a command about invitations was asked to answer.
type explained struct {
	explain bool // in text, and not in JSON
	words   words.DeclineReport
	written bool // a text stands before the next
}

// askExplained reads the flags of the command with the given name.
func askExplained(name, usage string, args []string, errs io.Writer) (*explained, error) {
	flags := newFlags(name, usage, errs)
	explain := flags.Bool("explain", false, "write text with every reason instead of JSON")
	lang := langFlag(flags)
	if _, err := parse(flags, args, 0); err != nil {
		return nil, err
	}
	l, err := inLanguage(*lang)
	return &explained{explain: *explain, words: words.DeclineReport{Language: l}}, err
}

// write writes one text, under the id that its owner gave it, if any.
func (e *explained) write(out io.Writer, id json.RawMessage, text func(w io.Writer) error) error {
	heading := ""
	if e.written {
		heading = "\n"
	}
	if string(id) != "null" {
		heading += string(id) + "\n"
	}
	e.written = true
	if _, err := io.WriteString(out, heading); err != nil {
		return err
	}
	return text(out)
}
