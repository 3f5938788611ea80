package noc_test

import (
	"testing"

	"sixtydays/core/noc"
)

// TestTEER follows the NOC 2021: the second digit of a code is the TEER.
func TestTEER(t *testing.T) {
	for code, want := range map[string]noc.TEER{
		"00012": 0, "21232": 1, "72310": 2, "33102": 3, "64409": 4, "65201": 5,
	} {
		c, err := noc.Parse(code)
		if err != nil || c.TEER() != want || c.TEER().Skilled() != (want <= 3) {
			t.Errorf("%s is of TEER %d, %v; want %d", code, c.TEER(), err, want)
		}
		if c.String() != code {
			t.Errorf("%s is written %s", code, c)
		}
	}
}

// TestIn finds the groups of IRPR s. 87.2(1), which are named by their first
// digits.
func TestIn(t *testing.T) {
	for _, c := range []struct {
		code, group string
		want        bool
	}{
		{"72600", "72", true}, {"72600", "726", true}, {"72310", "726", false},
		{"00012", "0", true}, {"00012", "00", true}, {"00012", "1", false},
		{"62200", "62200", true}, {"62201", "62200", false}, {"62200", "622000", false},
	} {
		code, err := noc.Parse(c.code)
		if err != nil || code.In(c.group) != c.want {
			t.Errorf("%s is in %s: %v, %v; want %v", c.code, c.group, code.In(c.group), err, c.want)
		}
	}
	if c, _ := noc.Parse("72310"); c.Broad() != 7 || c.Major() != 72 {
		t.Errorf("72310 is of broad category %d and major group %d", c.Broad(), c.Major())
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "2123", "212321", "2123a", "+2123", "-2123", "26232", "29999", "NOC 21232"} {
		if c, err := noc.Parse(s); err == nil {
			t.Errorf("%q is read as %s", s, c)
		}
	}
}
