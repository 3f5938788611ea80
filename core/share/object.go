package share

import (
	"bytes"
	"encoding/json"
	"fmt"
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
	if err != nil {
		return nil, fmt.Errorf("not JSON: %w", err)
	}
	if open != json.Delim('{') {
		return nil, fmt.Errorf("not a JSON object")
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
	if d.More() {
		return nil, fmt.Errorf("there is more after the JSON object")
	}
	return all, nil
}
