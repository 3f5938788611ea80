// Package noc holds the codes of the National Occupational Classification 2021
// and what Express Entry reads from them.
//
// A code of a unit group has five digits. The first is the broad category, the
// second is the TEER: the training, education, experience and responsibilities
// that the work asks for.
package noc

import (
	"fmt"
	"strconv"
)

// A Code is the code of a unit group of NOC 2021, as a number: 12 is 00012.
type Code uint32

// last is the highest number that five digits can write.
const last = 99999

// A TEER is the category of training, education, experience and
// responsibilities, from 0 to 5.
type TEER uint8

// Skilled reports whether t is 0, 1, 2 or 3, which is what Express Entry calls
// skilled work: IRPR ss. 75(2)(a) and 87.1(2)(a).
func (t TEER) Skilled() bool { return t <= 3 }

// NumBroad is the number of broad occupational categories.
const NumBroad = 10

// TEER returns the second digit of c.
func (c Code) TEER() TEER { return TEER(c / 1000 % 10) }

// Broad returns the first digit of c, the broad occupational category.
func (c Code) Broad() int { return int(c / 10000) }

// Major returns the first two digits of c, the major group.
func (c Code) Major() int { return int(c / 1000) }

// In reports whether c is in the group whose code is the given number of
// leading digits: a broad category, major, sub-major, minor or unit group.
func (c Code) In(group string) bool {
	if len(group) > 5 {
		return false
	}
	unit := uint32(last+1) / 10
	for i := range len(group) {
		if group[i] != '0'+byte(uint32(c)/unit%10) {
			return false
		}
		unit /= 10
	}
	return true
}

// String writes c with its five digits.
func (c Code) String() string { return fmt.Sprintf("%05d", uint32(c)) }

// Parse reads the code of a unit group, of five digits. The error says why the
// NOC 2021 has none such.
func Parse(s string) (Code, error) {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil || len(s) != 5 || n > last {
		return 0, fmt.Errorf("%q is not a code of the NOC 2021: it has five digits, as 21232", s)
	}
	c := Code(n)
	if c.TEER() > 5 {
		return 0, fmt.Errorf("%s is not a code of the NOC 2021: its second digit, the TEER, is from 0 to 5", s)
	}
	if !c.Known() {
		return 0, fmt.Errorf("the NOC 2021 has no unit group %s", s)
	}
	return c, nil
}
