package record

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/rounds"
)

// readSaid reads what is said of the invitation: a name=value pair for each
// control.
func readSaid(text string) (map[string]int, error) {
	all := map[string]int{}
	for pair := range strings.SplitSeq(text, " ") {
		name, number, _ := strings.Cut(pair, "=")
		n, err := strconv.Atoi(number)
		if err != nil {
			return nil, fmt.Errorf("%q is not an answer written as name=number", pair)
		}
		if _, given := all[name]; given {
			return nil, fmt.Errorf("%s is answered twice", name)
		}
		all[name] = n
	}
	return all, checkSaid(all)
}

// checkSaid returns an error for what no control can hold. New rounds come without
// a new version, so that the error for one of them is of a newer program.
func checkSaid(all map[string]int) error {
	known := 0
	for c := range Controls {
		n, given := all[c.Name]
		if !given {
			continue
		}
		known++
		if n < c.Lowest || n > c.Highest {
			return fmt.Errorf("%s: %d is not from %d to %d", c.Name, n, c.Lowest, c.Highest)
		}
		if i, about := PaperOf(c.Name); about && i >= all[papersControl] {
			return fmt.Errorf("%s is about one more document than are listed", c.Name)
		}
	}
	if known < len(all) {
		return errors.New("there is a name that no question has")
	}
	if held := len(rounds.All()); all[roundControl] > held {
		return fault(Newer, fmt.Sprintf("round %d, and this program has rounds up to %d", all[roundControl], held))
	}
	return nil
}
