package link

import "strings"

// alphabet is that of base64url (RFC 4648, section 5).
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// bits is a row of bits, one in each byte.
type bits []byte

// put appends the width lowest bits of n, the highest of them first.
func (b *bits) put(n, width int) {
	for i := width - 1; i >= 0; i-- {
		*b = append(*b, byte(n>>i&1))
	}
}

// take takes a number of width bits from the front. What is behind the end is
// zero.
func (b *bits) take(width int) (n int) {
	for range width {
		n <<= 1
		if len(*b) > 0 {
			n |= int((*b)[0])
			*b = (*b)[1:]
		}
	}
	return n
}

// String spells b with six bits a character.
func (b bits) String() string {
	var s strings.Builder
	for rest := b; len(rest) > 0; {
		s.WriteByte(alphabet[rest.take(6)])
	}
	return s.String()
}

// decode reads what String has spelled.
func decode(text string) (b bits, ok bool) {
	for i := range len(text) {
		n := strings.IndexByte(alphabet, text[i])
		if n < 0 {
			return nil, false
		}
		b.put(n, 6)
	}
	return b, true
}
