package law

import "testing"

func TestMoments(t *testing.T) {
	for text, want := range map[string]string{
		"2027-01-05T00:00:00Z": "2027-01-05T00:00:00Z",
		"2027-01-05T23:59Z":    "2027-01-05T23:59:00Z",
		"2026-03-01T18:34:05Z": "2026-03-01T18:34:05Z",
		"2026-12-31T23:59:59Z": "2026-12-31T23:59:59Z",
	} {
		if m, err := ParseMoment(text); err != nil || m.String() != want {
			t.Errorf("%q is read as %v, %v", text, m, err)
		}
	}
	for _, text := range []string{
		"", "2027-01-05", "2027-01-05T24:00:00Z", "2027-01-05T00:60:00Z", "2027-01-05T00:00:60Z", "2027-02-30T00:00:00Z",
		"2027-01-05 00:00:00Z", "2027-01-05T00:00:00", "2027-01-05T+1:00:00Z", "2027-01-05T00:00.00Z", "2027-01-05T00:00:0xZ",
	} {
		if m, err := ParseMoment(text); err == nil {
			t.Errorf("%q is read as %v", text, m)
		}
	}
}

func TestMomentsAreInOrder(t *testing.T) {
	moments := []Moment{{}, {On(2027, 1, 4), 86399}, {On(2027, 1, 5), 0}, {On(2027, 1, 5), 1}, {On(2027, 1, 5), 60}}
	for i, m := range moments {
		for j, n := range moments {
			if m.Before(n) != (i < j) {
				t.Errorf("%v before %v is %v", m, n, m.Before(n))
			}
		}
	}
}

func TestSecondsBetweenMoments(t *testing.T) {
	midnight := Moment{Day: On(2027, 1, 5)}
	for _, c := range []struct {
		seconds int
		want    string
	}{
		{0, "2027-01-05T00:00:00Z"},
		{1, "2027-01-05T00:00:01Z"},
		{-1, "2027-01-04T23:59:59Z"},
		{86399, "2027-01-05T23:59:59Z"},
		{86400, "2027-01-06T00:00:00Z"},
		{-5 * 86400, "2026-12-31T00:00:00Z"},
	} {
		m := midnight.Add(c.seconds)
		if m.String() != c.want || midnight.SecondsTo(m) != c.seconds || m.SecondsTo(midnight) != -c.seconds {
			t.Errorf("%d seconds after %v is %v, want %s; back are %d", c.seconds, midnight, m, c.want, m.SecondsTo(midnight))
		}
	}
}

func FuzzParseMoment(f *testing.F) {
	for _, text := range []string{"2027-01-05T00:00:00Z", "2027-01-05T23:59Z", "2027-01-05T00:00:0\xffZ", "T:Z"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMoment(text)
		if err != nil {
			return
		}
		if again, err := ParseMoment(m.String()); err != nil || again != m {
			t.Errorf("%q reads back as %v, %v", text, again, err)
		}
	})
}
