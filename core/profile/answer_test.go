package profile

import "testing"

// TestUnknownIsNotZero checks that an answer that was not given is no answer at
// all, whatever its type's zero means.
func TestUnknownIsNotZero(t *testing.T) {
	var a Answer[Years]
	if v, ok := a.Get(); ok {
		t.Errorf("the zero Answer gives %d", v)
	}
	if Is(a, 0) {
		t.Error("the zero Answer is 0 years")
	}
	if b := Given(Years(0)); b == a || !Is(b, 0) || Is(b, 1) {
		t.Errorf("0 years given is %+v", b)
	}
}

func TestResultIsWrittenAsOnAReport(t *testing.T) {
	for r, want := range map[Result]string{0: "0", 5: "0.5", 65: "6.5", 80: "8", 75: "7.5", 3160: "316", 6990: "699"} {
		if got := r.String(); got != want {
			t.Errorf("Result(%d) is written %q, want %q", r, got, want)
		}
	}
	if got := Points(316); got != 3160 {
		t.Errorf("Points(316) = %d tenths, want 3160", got)
	}
}
