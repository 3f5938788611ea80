package record

import "testing"

// TestSum holds the checksum to the values that others publish for it: the check
// value of CRC-24/OPENPGP in the catalogue of parametrised CRC algorithms, and
// that of nothing.
func TestSum(t *testing.T) {
	for text, want := range map[string]uint32{"": 0xb704ce, "123456789": 0x21cf02} {
		if got := Sum(text); got != want {
			t.Errorf("the sum of %q is %06x, want %06x", text, got, want)
		}
	}
	if got := hex(0x0a1b2c); got != "0a1b2c" {
		t.Errorf("a sum is spelled %s", got)
	}
}
