package share

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// formatValue writes the answer v of form f as JSON: yes and no as true and
// false, amounts as numbers, and all else as a string of its text spelling.
func formatValue(f spell.Form, v int) string {
	switch {
	case f.YesNo():
		return strconv.FormatBool(profile.YesNo(v) == profile.Yes)
	case isNumber(f.Kind):
		return f.Spell(v)
	}
	return strconv.Quote(f.Spell(v)) // spellings are plain ASCII, which Go and JSON quote alike
}

// isNumber reports whether JSON writes answers of kind k as numbers.
func isNumber(k profile.Kind) bool {
	switch k {
	case profile.KindYears, profile.KindLevel, profile.KindResult, profile.KindDollars, profile.KindHours:
		return true
	}
	return false
}

// decimals is the number of decimals that a number of kind k can have.
func decimals(k profile.Kind) int {
	switch k {
	case profile.KindResult:
		return 1
	case profile.KindHours:
		return 2
	}
	return 0
}

// parseValue reads an answer of form f, which is not null, as [formatValue]
// writes it.
func parseValue(f spell.Form, text json.RawMessage) (int, error) {
	switch {
	case f.YesNo():
		switch string(text) {
		case "false":
			return int(profile.No), nil
		case "true":
			return int(profile.Yes), nil
		}
		return 0, fmt.Errorf("%s is not true or false", shown(text))
	case isNumber(f.Kind):
		return parseNumber(f, text)
	}
	var s string
	if text[0] != '"' {
		return 0, fmt.Errorf("%s is not a text in quotes", shown(text))
	}
	if err := json.Unmarshal(text, &s); err != nil {
		return 0, fmt.Errorf("%s is not a text: %w", shown(text), err)
	}
	return f.Parse(s)
}

func parseNumber(f spell.Form, text json.RawMessage) (int, error) {
	if text[0] != '-' && (text[0] < '0' || text[0] > '9') {
		return 0, fmt.Errorf("%s is not a number", shown(text))
	}
	v, ok := parts(string(text), decimals(f.Kind))
	if ok {
		return v, f.Check(v)
	}
	need := "a whole number"
	switch decimals(f.Kind) {
	case 1:
		need = "a number with at most one decimal"
	case 2:
		need = "a number with at most two decimals"
	}
	return 0, fmt.Errorf("%s is not %s from %s to %s", shown(text), need, f.Spell(f.Lowest), f.Spell(f.Highest))
}

// shown returns text as an error quotes it: objects, lists and long texts are
// named only.
func shown(text json.RawMessage) string {
	switch {
	case text[0] == '{':
		return "an object"
	case text[0] == '[':
		return "a list"
	case len(text) > 60 && text[0] == '"':
		return "a long text"
	case len(text) > 60:
		return "a long number"
	}
	return string(text)
}

// elements splits a JSON array into its elements.
func elements(text json.RawMessage) ([]json.RawMessage, error) {
	var all []json.RawMessage
	if text[0] != '[' {
		return nil, fmt.Errorf("%s is not a list such as [{…}]", shown(text))
	}
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, errors.New("not JSON")
	}
	return all, nil
}
