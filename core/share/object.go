// Package share reads and writes profiles as JSON: the format that [Schema]
// describes, and the flat one that the score command began with.
//
// Errors are read by the person who wrote the profile: they name the answer, say
// what is wrong with it, and leave out the package's name.
package share

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// A member is one name and value of a JSON object.
type member struct {
	name  string
	value json.RawMessage
}

// null reports whether the value is JSON's null.
func (m member) null() bool { return bytes.Equal(m.value, []byte("null")) }

// members splits a JSON object into its members. Package json by itself keeps
// the last of two members with the same name; here that is an error, because
// nobody can tell which one was meant.
func members(text []byte) ([]member, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	open, err := d.Token()
	if err == io.EOF {
		return nil, fmt.Errorf("nothing here: a JSON object is needed")
	}
	if bytes.HasPrefix(text, []byte("\xef\xbb\xbf")) {
		return nil, fmt.Errorf("a byte order mark stands before the JSON: save it as UTF-8 without one")
	}
	if err != nil {
		return nil, fmt.Errorf("not JSON: %w", err)
	}
	if open != json.Delim('{') {
		return nil, fmt.Errorf("not a JSON object such as {\"age\": 29}")
	}
	var all []member
	seen := map[string]bool{}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("not JSON: %w", err)
		}
		m := member{name: name.(string)}
		if err := d.Decode(&m.value); err != nil {
			return nil, fmt.Errorf("not JSON: %w", err)
		}
		if seen[m.name] {
			return nil, fmt.Errorf("%q stands there twice", m.name)
		}
		seen[m.name] = true
		all = append(all, m)
	}
	if _, err := d.Token(); err != nil {
		return nil, fmt.Errorf("not JSON: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("there is more after the JSON object")
	}
	return all, nil
}
