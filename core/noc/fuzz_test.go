package noc_test

import (
	"testing"

	"sixtydays/core/noc"
)

// FuzzParse reads any text: what is read is written as it was, has a TEER, and is
// in the groups that its digits begin, and in no others.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"21232", "00012", "99999", "95109", "26232", "2123", "212321", "+1232", "", "2123\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := noc.Parse(s)
		if err != nil {
			if c != 0 || err.Error() == "" {
				t.Errorf("%q is %v with the error %v", s, c, err)
			}
			return
		}
		if c.String() != s || c.TEER() > 5 {
			t.Errorf("%q is read as %v, of TEER %d", s, c, c.TEER())
		}
		if c.Major()/10 != c.Broad() || c.Major()%10 != int(c.TEER()) {
			t.Errorf("%v is of broad category %d, major group %d and TEER %d", c, c.Broad(), c.Major(), c.TEER())
		}
		for n := range len(s) {
			if group := s[:n+1]; !c.In(group) || c.In(group[:n]+other(group[n])) || c.In(group+"00000") {
				t.Errorf("%v is in %s: %v, in %s: %v", c, group, c.In(group), group[:n]+other(group[n]), c.In(group[:n]+other(group[n])))
			}
		}
	})
}

// other returns a digit that is not digit.
func other(digit byte) string { return string('0' + (digit-'0'+1)%10) }

// TestInEveryGroup follows the NOC 2021: each unit group is in the one group of
// each length whose digits it begins with, and its TEER is the second digit.
func TestInEveryGroup(t *testing.T) {
	for c := noc.Code(0); c <= 99999; c++ {
		s := c.String()
		if c.Broad() != int(s[0]-'0') || c.Major() != 10*int(s[0]-'0')+int(s[1]-'0') || c.TEER() != noc.TEER(s[1]-'0') {
			t.Fatalf("%s is of broad category %d, major group %d and TEER %d", s, c.Broad(), c.Major(), c.TEER())
		}
		for n := 1; n <= 5; n++ {
			if !c.In(s[:n]) || c.In(s[:n-1]+other(s[n-1])) {
				t.Fatalf("%s is in %s: %v, in %s: %v", s, s[:n], c.In(s[:n]), s[:n-1]+other(s[n-1]), c.In(s[:n-1]+other(s[n-1])))
			}
		}
	}
}
