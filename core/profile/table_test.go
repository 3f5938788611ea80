package profile

import (
	"os"
	"strings"
	"testing"
)

var kindNames = [NumKind]string{
	KindChoice: "choice", KindTest: "test", KindYears: "years", KindLevel: "level", KindResult: "result",
	KindDay: "day", KindDollars: "dollars", KindList: "list",
	KindOccupation: "occupation", KindCountry: "country", KindHours: "hours",
}

// TestSlugsAreFrozen compares the names of the questions and of their values
// with the ones that were published. Links and files live for years: names may
// be added, and none may change.
func TestSlugsAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/slugs.golden")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(golden), "\n"), "\n")
	if len(lines) != int(NumField)-1 {
		t.Fatalf("slugs.golden has %d questions, the table %d", len(lines), NumField-1)
	}
	for f := Field(1); f < NumField; f++ {
		d := Describe(f)
		words := []string{d.Slug, kindNames[d.Kind]}
		if len(d.Values) > 0 {
			words = append(words, d.Values[1:]...)
		}
		if d.Kind == KindList {
			words = append(words, items(d.List))
		}
		if got, want := strings.Join(words, " "), lines[f-1]; got != want {
			t.Errorf("question %d is\n%s\nand was published as\n%s", f, got, want)
		}
	}
}

// items writes the items of a list, as "(from day, to day)".
func items(l *List) string {
	var all []string
	for _, i := range l.Items {
		words := []string{i.Slug, kindNames[i.Kind]}
		for _, v := range i.Values {
			if v != "" {
				words = append(words, v)
			}
		}
		all = append(all, strings.Join(words, " "))
	}
	if l.Inner != nil {
		all = append(all, l.Inner.Slug+" "+items(l.Inner))
	}
	return "(" + strings.Join(all, ", ") + ")"
}

func TestEveryQuestionIsDescribed(t *testing.T) {
	slugs := map[string]bool{}
	for f := Field(1); f < NumField; f++ {
		d := Describe(f)
		if d.Field != f {
			t.Errorf("question %d is described as question %d", f, d.Field)
			continue
		}
		if slugs[d.Slug] {
			t.Errorf("%s: two questions have this name", d.Slug)
		}
		slugs[d.Slug] = true
		if got, ok := FieldBySlug(d.Slug); !ok || got != f {
			t.Errorf("%s: FieldBySlug gives %d, %v; want %d", d.Slug, got, ok, f)
		}
		if d.Lowest > d.From || d.From > d.To || d.To > d.Highest {
			t.Errorf("%s: offers %d to %d and holds %d to %d", d.Slug, d.From, d.To, d.Lowest, d.Highest)
		}
		switch d.Kind {
		case KindChoice, KindTest:
			if d.Lowest != 1 || d.Highest != len(d.Values)-1 || d.Values[0] != "" {
				t.Errorf("%s: holds %d to %d of the values %q", d.Slug, d.Lowest, d.Highest, d.Values)
			}
			seen := map[string]bool{"": true}
			for _, v := range d.Values[1:] {
				if seen[v] {
					t.Errorf("%s: the value %q is empty or stands there twice", d.Slug, v)
				}
				seen[v] = true
			}
		default:
			if d.Values != nil {
				t.Errorf("%s: is a %s and has the values %q", d.Slug, kindNames[d.Kind], d.Values)
			}
		}
	}
	for _, slug := range []string{"", "no-such-question", "Age"} {
		if f, ok := FieldBySlug(slug); ok {
			t.Errorf("FieldBySlug(%q) = %d", slug, f)
		}
	}
}

// TestAnswersAreHeld sets every question to each answer that it can hold, and
// takes it back.
func TestAnswersAreHeld(t *testing.T) {
	for f := Field(1); f < NumField; f++ {
		d := Describe(f)
		var p Profile
		if v, ok := d.Get(&p); ok {
			t.Errorf("%s: the zero profile answers %d", d.Slug, v)
		}
		if d.Kind == KindList {
			continue // held by entries: TestEntriesAreHeld
		}
		step := max(1, (d.Highest-d.Lowest)/70_000)
		for v := d.Lowest; v <= d.Highest; v += step {
			if !d.Set(&p, v) {
				t.Fatalf("%s: %d is refused", d.Slug, v)
			}
			if got, ok := d.Get(&p); !ok || got != v {
				t.Fatalf("%s: set to %d, holds %d, %v", d.Slug, v, got, ok)
			}
		}
		if got := Answered(&p); got != SetOf(f) {
			t.Errorf("%s: setting it answers %d questions", d.Slug, got.Len())
		}
		before := p
		for _, v := range []int{d.Lowest - 1, d.Highest + 1, -1 << 31, 1 << 24, 1<<24 + d.Lowest} {
			if d.Set(&p, v) {
				t.Errorf("%s: %d is taken", d.Slug, v)
			}
			if p != before {
				t.Errorf("%s: refusing %d changes the profile", d.Slug, v)
				p = before
			}
		}
		if d.Clear(&p); p != (Profile{}) {
			t.Errorf("%s: cleared, the profile still answers %d questions", d.Slug, Answered(&p).Len())
		}
	}
}

// TestLanguageQuestions checks that each question about results leads to its
// own holder, ability and place.
func TestLanguageQuestions(t *testing.T) {
	for h := FirstLanguage; h < NumHolder; h++ {
		var p Profile
		Describe(h.TestField()).Set(&p, int(TCF))
		if d := Describe(h.TestField()); d.Kind != KindTest || d.Holder != h {
			t.Errorf("the test of holder %d leads to %s", h, d.Slug)
		}
		for i, a := range Abilities {
			level, result := Describe(h.LevelField(a)), Describe(h.ResultField(a))
			if level.Kind != KindLevel || level.Holder != h || level.Ability != a {
				t.Errorf("the level of holder %d in ability %d leads to %s", h, a, level.Slug)
			}
			if result.Kind != KindResult || result.Holder != h || result.Ability != a {
				t.Errorf("the result of holder %d in ability %d leads to %s", h, a, result.Slug)
			}
			level.Set(&p, 4+i)
			result.Set(&p, 600+i)
		}
		want := Language{Test: Given(TCF)}
		for i, a := range Abilities {
			want.Levels[a], want.Results[a] = Given(Level(4+i)), Given(Result(600+i))
		}
		if got := *h.In(&p); got != want {
			t.Errorf("holder %d holds %+v, want %+v", h, got, want)
		}
	}
	if first := Abilities; first != [4]Ability{Listening, Reading, Writing, Speaking} {
		t.Errorf("the abilities are %v", first)
	}
}
