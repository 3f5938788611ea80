package page

import (
	"math"
	"strconv"
	"testing"
)

// contrast returns the contrast of two colours of six hexadecimal digits, as WCAG
// 2.2 has it.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(hex string) (sum float64) {
	for i, part := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			panic(err) // callers have checked the digits
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += part * c
	}
	return sum
}

func TestContrast(t *testing.T) {
	if c := contrast("000000", "ffffff"); math.Abs(c-21) > 1e-9 {
		t.Errorf("black on white has a contrast of %v", c)
	}
}
