package profile

import "testing"

// FuzzParseCountry reads any text: what is read is written as it was, and is one
// of the countries there are.
func FuzzParseCountry(f *testing.F) {
	for _, s := range []string{"CA", "IN", "ZW", "AA", "DA", "ca", "", "CAN", "C\xff", "@A", "A["} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, ok := ParseCountry(s)
		if !ok {
			if c != 0 {
				t.Errorf("%q is no country, and read as %v", s, c)
			}
			return
		}
		found := false
		for each := range Countries {
			found = found || each == c
		}
		if c.String() != s || !found {
			t.Errorf("%q is read as %v, one of the countries: %v", s, c, found)
		}
	})
}

// TestNoOtherCountry tries every pair of letters: those that are read are those
// that are listed.
func TestNoOtherCountry(t *testing.T) {
	listed := map[string]bool{}
	for c := range Countries {
		listed[c.String()] = true
	}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			if c, ok := ParseCountry(code); ok != listed[code] || ok && c.String() != code {
				t.Errorf("%s is read as %v, %v; listed: %v", code, c, ok, listed[code])
			}
		}
	}
	for _, c := range []Country{0, 26*26 + 1} {
		if c.String() != "??" {
			t.Errorf("country %d is written %v", uint16(c), c)
		}
	}
}
