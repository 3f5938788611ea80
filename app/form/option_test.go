package form

import (
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

var day = law.On(2026, 10, 1)

// with returns a profile whose first language is o, shown by test.
func with(o profile.Official, test profile.Test) *profile.Profile {
	p := &profile.Profile{FirstOfficial: profile.Given(o)}
	p.First.Test = profile.Given(test)
	return p
}

func TestTestsAreOfferedInTheirLanguageOnly(t *testing.T) {
	d := profile.Describe(profile.FieldFirstTest)
	for _, c := range []struct {
		o    profile.Official
		want []profile.Test
	}{
		{profile.English, []profile.Test{profile.LevelsOnly, profile.CELPIP, profile.IELTS, profile.PTE}},
		{profile.French, []profile.Test{profile.LevelsOnly, profile.TEF, profile.TEF699, profile.TCF}},
	} {
		got := Options(words.English{}, d, with(c.o, profile.LevelsOnly), day)
		if len(got) != len(c.want) {
			t.Fatalf("%v: %d options, want %d", c.o, len(got), len(c.want))
		}
		for i, o := range got {
			if o.Value != int(c.want[i]) {
				t.Errorf("%v: option %d is %q", c.o, i, o.Text)
			}
		}
	}
}

// Every result of every accepted test is offered, by itself or in a band, and
// choosing what is offered reaches the level that the result reaches.
func TestEveryResultIsOffered(t *testing.T) {
	for test := profile.CELPIP; test < profile.NumTest; test++ {
		table, ok := language.TableOn(test, day)
		if !ok {
			continue
		}
		o, _ := test.Official()
		p := with(o, test)
		for _, a := range profile.Abilities {
			d := profile.Describe(profile.FirstLanguage.ResultField(a))
			options := Options(words.English{}, d, p, day)
			s := &table.Value[a]
			for r := s.Lowest; r <= s.Highest; r += s.Step {
				i := Chosen(d, options, int(r))
				if i < 0 {
					t.Fatalf("%v %v: %v is not offered", test, a, r)
				}
				if got, want := s.Level(profile.Result(options[i].Value)), s.Level(r); got != want {
					t.Errorf("%v %v: %v is offered as %q, of level %d instead of %d", test, a, r, options[i].Text, got, want)
				}
			}
		}
	}
}

func TestChosenYearsBeyondTheListAreItsEnds(t *testing.T) {
	d := profile.Describe(profile.FieldAge)
	options := Options(words.English{}, d, &profile.Profile{}, day)
	for _, c := range []struct {
		v    int
		want string
	}{{3, "17 or younger"}, {17, "17 or younger"}, {18, "18"}, {44, "44"}, {45, "45 or older"}, {80, "45 or older"}} {
		if got := options[Chosen(d, options, c.v)].Text; got != c.want {
			t.Errorf("%d is shown as %q, want %q", c.v, got, c.want)
		}
	}
}

// Each kind of question and of item has a control with something to choose: a
// new kind must be drawn before it can be asked.
func TestEveryKindIsDrawn(t *testing.T) {
	p := with(profile.English, profile.IELTS)
	p.Marital, p.SpouseCitizen, p.SpouseComes = profile.Given(profile.Married), profile.Given(profile.No), profile.Given(profile.Yes)
	s := &Sheet{Words: words.French{}, Answers: p, Draft: &Draft{}, Today: day, Countries: Countries(words.French{})}
	drawn := map[profile.Kind]bool{}
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		if d.Holder == profile.SecondLanguage || d.Holder == profile.SpouseLanguage {
			continue
		}
		drawn[d.Kind] = true
		if d.Kind != profile.KindList {
			offers(t, d.Slug, s.Question(f))
			continue
		}
		if !strings.Contains(app.HTMLString(s.Question(f)), `name="`+addName(f)+`"`) {
			t.Errorf("%s has no button to add an entry", d.Slug)
		}
		for k := range d.List.Items {
			i := &d.List.Items[k]
			*p = profile.Profile{}
			d.List.Add(p, profile.At{})
			s.Draft.keep(spot{field: f, part: i.Part}, parts{broad: 3}) // for unit groups
			drawn[i.Kind] = true
			if place := (spot{field: f, part: i.Part}); boxes[i.Part] == (box{}) {
				offers(t, place.name(), s.item(place))
			} else if !strings.Contains(app.HTMLString(s.tick(place)), `type="checkbox"`) {
				t.Errorf("%s is no box", place.name())
			}
		}
	}
	for k := profile.Kind(1); k < profile.NumKind; k++ {
		if !drawn[k] {
			t.Errorf("no question of kind %d is drawn", k)
		}
	}
}

// offers fails unless what is drawn of a question has two choices or more.
func offers(t *testing.T, name string, drawn app.UI) {
	t.Helper()
	html := app.HTMLString(drawn)
	if n := strings.Count(html, "<option") + strings.Count(html, `type="radio"`); n < 2 {
		t.Errorf("%s offers %d choices", name, n)
	}
	if !strings.Contains(html, `name="`+name) {
		t.Errorf("%s is not the name of its control", name)
	}
}
