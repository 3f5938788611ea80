package share

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sixtydays/core/profile"
)

// anything answers any of the questions with anything that can be held.
func anything(r *rand.Rand) *profile.Profile {
	p := new(profile.Profile)
	some := r.IntN(9)
	for f := profile.Field(1); f < profile.NumField; f++ {
		if d := profile.Describe(f); r.IntN(8) < some {
			d.Set(p, d.Lowest+r.IntN(d.Highest-d.Lowest+1))
		}
	}
	return p
}

// TestTextReadsBack spells thousands of profiles and reads them back, also in
// another order and with other space between the pairs.
func TestTextReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(50, 2026))
	for range 10_000 {
		p := anything(r)
		text := Format(p)
		if got, err := Parse(text); err != nil || got != *p {
			t.Fatalf("%s\nreads back as\n%s\n%v", text, Format(&got), err)
		}
		pairs := strings.Fields(text)
		r.Shuffle(len(pairs), func(i, j int) { pairs[i], pairs[j] = pairs[j], pairs[i] })
		for _, space := range []string{"&", "\n", "\r\n", " \t "} {
			if got, err := Parse(strings.Join(pairs, space)); err != nil || got != *p {
				t.Fatalf("%s\nwith %q between them reads as\n%s\n%v", pairs, space, Format(&got), err)
			}
		}
	}
}

// TestEveryAnswerReadsBack spells each answer to each question.
func TestEveryAnswerReadsBack(t *testing.T) {
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		step := max(1, (d.Highest-d.Lowest)/10_000)
		for v := d.Lowest; v <= d.Highest; v += step {
			var p profile.Profile
			d.Set(&p, v)
			if got, err := Parse(Format(&p)); err != nil || got != p {
				t.Fatalf("%s reads back as %s, %v", Format(&p), Format(&got), err)
			}
		}
	}
}

// TestFormat freezes the spelling: the order of the questions, one space.
func TestFormat(t *testing.T) {
	for _, text := range []string{
		"",
		"marital=single age=29 education=bachelor first-official=english",
		"first-official=french first-test=tef-canada first-result-listening=316 first-result-reading=263",
		"first-test=ielts-general first-result-listening=8.5 first-result-reading=8 first-result-writing=0.5",
		"marital=common-law spouse-citizen=no spouse-comes=yes canadian-work=0 spouse-test=levels spouse-level-speaking=10 spouse-work=5 nomination=no",
	} {
		p, err := Parse(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if got := Format(&p); got != text {
			t.Errorf("%q is spelled %q", text, got)
		}
	}
}

// TestParseRefuses checks that a profile is read whole or not at all, and that
// the error names what is wrong and what would be right.
func TestParseRefuses(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"no pair", "age", []string{`"age" is not an answer written as name=value`}},
		{"unknown name", "shoe-size=43", []string{`no question named "shoe-size"`}},
		{"name in capitals", "Age=29", []string{`no question named "Age"`}},
		{"no name", "=29", []string{`no question named ""`}},
		{"twice", "age=29 age=30", []string{"age is answered twice"}},
		{"twice the same", "age=29 age=29", []string{"age is answered twice"}},
		{"unknown value", "sibling=maybe", []string{`sibling: "maybe" is not one of no, yes`}},
		{"value in capitals", "marital=Single", []string{"marital: ", "single, married, common-law"}},
		{"empty value", "education=", []string{`education: "" is not one of none, secondary`}},
		{"not a number", "age=young", []string{`age: "young" is not a whole number`}},
		{"part of a year", "age=29.5", []string{`age: "29.5" is not a whole number`}},
		{"negative", "canadian-work=-1", []string{"canadian-work: -1 is not from 0 to 120"}},
		{"too many years", "age=121", []string{"age: 121 is not from 0 to 120"}},
		{"more than a byte", "age=285", []string{"age: 285 is not from 0 to 120"}},
		{"more than any number", "age=99999999999999999999", []string{"is not a whole number"}},
		{"level 11", "first-level-reading=11", []string{"first-level-reading: 11 is not from 0 to 10"}},
		{"result in hundredths", "first-result-reading=6.55", []string{`"6.55" is not a test result, such as 7 or 6.5`}},
		{"result with a comma", "first-result-reading=6,5", []string{`"6,5" is not a test result, such as 7 or 6.5`}},
		{"result without a tenth", "first-result-reading=6.", []string{"is not a test result"}},
		{"result without a whole", "first-result-reading=.5", []string{"is not a test result"}},
		{"negative result", "first-result-reading=-6", []string{"is not a test result"}},
		{"negative tenth", "first-result-reading=6.-", []string{"is not a test result"}},
		{"result with an exponent", "first-result-reading=1e2", []string{"is not a test result"}},
		{"result of no test", "first-result-reading=699.1", []string{"699.1 is more than any test gives"}},
		{"result beyond all", "first-result-reading=65536", []string{"is not a test result"}},
		{"two equal signs", "age=29=30", []string{`"29=30" is not a whole number`}},
		{"several things", "age=x shoe-size=43 sibling", []string{"age: ", "shoe-size", `"sibling" is not an answer`}},
	} {
		p, err := Parse(c.text)
		if err == nil {
			t.Errorf("%s: %q is read as %s", c.name, c.text, Format(&p))
			continue
		}
		if p != (profile.Profile{}) {
			t.Errorf("%s: %q is refused and read as %s", c.name, c.text, Format(&p))
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %q, want %q in it", c.name, err, want)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"", " & \r\n",
		"marital=single age=29 education=bachelor first-official=english",
		"first-test=ielts-general&first-result-reading=6.5&first-level-reading=7",
		"age=007 age=+7", "age=\x00", "first-result-reading=4095.9", "=", "==&==", "sibling=yes\u00a0age=3",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := Parse(text)
		if err != nil {
			if p != (profile.Profile{}) {
				t.Errorf("%q is refused and read as %s", text, Format(&p))
			}
			return
		}
		readsBack(t, &p)
	})
}

// readsBack checks that p is the same when it is spelled and read again.
func readsBack(t *testing.T, p *profile.Profile) {
	t.Helper()
	text := Format(p)
	again, err := Parse(text)
	if err != nil || again != *p {
		t.Errorf("%s reads back as %s, %v", text, Format(&again), err)
	}
}
