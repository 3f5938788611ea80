package sorted_test

import (
	"slices"
	"testing"

	"sixtydays/core/sorted"
)

type entry struct {
	key  int
	name string
}

func TestBy(t *testing.T) {
	for _, c := range []struct{ given, want []entry }{
		{nil, nil},
		{[]entry{{1, "a"}}, []entry{{1, "a"}}},
		{
			[]entry{{3, "a"}, {1, "b"}, {2, "c"}, {1, "d"}, {-1, "e"}, {3, "f"}},
			[]entry{{-1, "e"}, {1, "b"}, {1, "d"}, {2, "c"}, {3, "a"}, {3, "f"}},
		},
	} {
		sorted.By(c.given, func(e *entry) int { return e.key })
		if !slices.Equal(c.given, c.want) {
			t.Errorf("got %v, want %v", c.given, c.want)
		}
	}
}
