package serve

import "strings"

// matches reports whether an If-None-Match header names tag, which is a strong
// entity tag with its quotes. As a cache may have weakened the tag, that does
// not count.
func matches(header, tag string) bool {
	rest := strings.TrimSpace(header)
	if rest == "*" {
		return true
	}
	for {
		rest = strings.TrimLeft(rest, ", \t")
		quoted, ok := strings.CutPrefix(strings.TrimPrefix(rest, "W/"), `"`)
		if !ok {
			return false
		}
		opaque, after, ok := strings.Cut(quoted, `"`)
		if !ok {
			return false
		}
		if `"`+opaque+`"` == tag {
			return true
		}
		rest = after
	}
}
