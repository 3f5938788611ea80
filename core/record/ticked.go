package record

import (
	"fmt"
	"strings"

	"sixtydays/core/checklist"
)

// mostTicked is the number of documents that can be at hand: more than any plan
// asks for.
const mostTicked = 200

// readTicked reads the names of documents, which stand in their order.
func readTicked(text string) ([]string, error) {
	all := strings.Split(text, " ")
	if len(all) > mostTicked {
		return nil, fmt.Errorf("%d documents are more than any plan asks for", len(all))
	}
	for i, name := range all {
		switch {
		case !checklist.Named(name):
			return nil, fmt.Errorf("no document is named %q", name)
		case i > 0 && name <= all[i-1]:
			return nil, fmt.Errorf("%q does not stand in the order of names, or stands twice", name)
		}
	}
	return all, nil
}
