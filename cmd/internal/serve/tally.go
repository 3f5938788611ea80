package serve

import (
	"fmt"
	"strings"
	"sync/atomic"
)

// A Tally counts answers by their status. It is all that a server remembers of
// those whom it has answered, and it is told when the server stops.
type Tally struct {
	counts [600]atomic.Int64
}

func (t *Tally) add(status int) { t.counts[status].Add(1) }

// String returns the counts, as in "200: 12, 304: 3".
func (t *Tally) String() string {
	var all []string
	for status := range t.counts {
		if n := t.counts[status].Load(); n > 0 {
			all = append(all, fmt.Sprintf("%d: %d", status, n))
		}
	}
	if all == nil {
		return "none"
	}
	return strings.Join(all, ", ")
}
