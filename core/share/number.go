package share

import (
	"strconv"
	"strings"
)

// parts reads a JSON number as the number of parts of which places decimals
// make a whole: 37.5 with two places is 3750. JSON writes a number in several
// ways, and 30, 30.0 and 3e1 are all the same one. It reports false for a number
// with more decimals, and for one of more than nine digits.
//
// No floating point is used: 18.15 has to be 1815.
func parts(number string, places int) (int, bool) {
	negative := strings.HasPrefix(number, "-")
	mantissa, exponent, scientific := strings.Cut(strings.ToLower(strings.TrimPrefix(number, "-")), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	shift := 0
	if scientific {
		n, err := strconv.ParseInt(exponent, 10, 16)
		if err != nil {
			return 0, false
		}
		shift = int(n)
	}
	digits := whole + fraction
	shift += places - len(fraction)
	for shift < 0 && strings.HasSuffix(digits, "0") {
		digits, shift = digits[:len(digits)-1], shift+1
	}
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		return 0, true
	}
	if shift < 0 || len(digits)+shift > 9 {
		return 0, false
	}
	n, err := strconv.Atoi(digits + strings.Repeat("0", shift))
	if negative {
		n = -n
	}
	return n, err == nil
}
