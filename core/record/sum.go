package record

// Sum returns the CRC-24 of text, the checksum of OpenPGP (RFC 9580, section
// 6.1). Any change of up to three bits differs from it, and any change of which
// the first and the last bit are no more than 24 apart; of other changes, all but
// one in sixteen million.
func Sum(text string) uint32 {
	const (
		start = 0xb704ce
		poly  = 0x1864cfb
	)
	sum := uint32(start)
	for i := range len(text) {
		sum ^= uint32(text[i]) << 16
		for range 8 {
			sum <<= 1
			if sum&(1<<24) != 0 {
				sum ^= poly
			}
		}
	}
	return sum
}

// hex spells a sum as six digits.
func hex(sum uint32) string {
	const digits = "0123456789abcdef"
	b := make([]byte, 6)
	for i := range b {
		b[i] = digits[sum>>(20-4*i)&15]
	}
	return string(b)
}
