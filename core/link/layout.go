package link

import "sixtydays/core/record"

// A layout is the order and the widths of a version. Once links of the version
// are about, it never changes: testdata holds it, and links that were made by it.
type layout struct {
	day     column
	profile []column
	said    []column
}

// A column is an answer: a bit that tells whether it is given and, if so, its
// number above the lowest in a fixed width. That of a list is how many entries it
// has, and the items of each follow.
type column struct {
	name          string
	lowest, width int
	items         []column
}

// layouts holds the layout of each version.
var layouts = [record.Version + 1]layout{1: version1}
