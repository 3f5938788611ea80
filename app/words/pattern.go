package words

import "strings"

// Some sentences come by the hundred, one for each code of a finding, and differ
// in which of their parts are known. They are written as patterns: data that is
// a third of what the same sentences weigh as functions, and that a test reads
// as a whole.
//
// In a pattern, [a|b|c] is the first of its alternatives that can be said, or
// nothing when none can. An alternative can be said when every slot in it is
// filled, such as {day}. Slots stand in brackets only, so that every pattern
// reads well whatever is not known.

// slots are the names of slots, each followed by what fills it, which is empty
// when it is not known.
type slots []string

// fill says a pattern.
func (s slots) fill(pattern string) string {
	said, rest, found := strings.Cut(pattern, "[")
	for found {
		choices, after, _ := strings.Cut(rest, "]")
		for more, known := true, false; more && !known; {
			var choice string
			choice, choices, more = strings.Cut(choices, "|")
			if choice, known = s.replace(choice); known {
				said += choice
			}
		}
		after, rest, found = strings.Cut(after, "[")
		said += after
	}
	return said
}

// replace fills the slots of an alternative, and reports whether it can be said.
func (s slots) replace(choice string) (string, bool) {
	for i := 0; i < len(s); i += 2 {
		slot := "{" + s[i] + "}"
		if strings.Contains(choice, slot) {
			if s[i+1] == "" {
				return "", false
			}
			choice = strings.ReplaceAll(choice, slot, s[i+1])
		}
	}
	return choice, true
}
