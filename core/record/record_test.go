package record_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"sixtydays/core/anything"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// TestReadsBack writes thousands of records and reads them back.
func TestReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(60, 2026))
	for range 1_500 {
		readsBack(t, anything.Source(r.IntN).Record())
	}
	readsBack(t, &record.Record{})
	readsBack(t, anything.Full())
}

func readsBack(t *testing.T, want *record.Record) {
	t.Helper()
	text := record.Format(want)
	got, err := record.Parse(text)
	if err != nil {
		t.Fatalf("%s\ncannot be read: %v", text, err)
	}
	if !reflect.DeepEqual(&got, want) {
		t.Fatalf("%s\nreads back as\n%s", text, record.Format(&got))
	}
}

// TestRoom holds all that can be said to what is read.
func TestRoom(t *testing.T) {
	if n := len(record.Format(anything.Full())); n > record.Most {
		t.Errorf("all that can be said is %d bytes, more than the %d that are read", n, record.Most)
	}
}

// TestBlank tells a record that holds an answer from one that holds none.
func TestBlank(t *testing.T) {
	var revised, dayed, truth, claim, said, ticked record.Record
	revised.Revision = 3
	dayed.Day = law.On(2026, 12, 1)
	truth.True.Age = profile.Given(profile.Years(29))
	claim.Claimed.Age = profile.Given(profile.Years(29))
	said.Said = map[string]int{"door": 1}
	ticked.Ticked = []string{"passport-applicant"}
	if !revised.Blank() || !new(record.Record).Blank() {
		t.Error("a record without an answer is not blank")
	}
	for _, r := range []*record.Record{&dayed, &truth, &claim, &said, &ticked} {
		if r.Blank() {
			t.Errorf("%s is blank", record.Format(r))
		}
	}
}

// sealed returns lines with the first one before them and their sum after them.
func sealed(lines string) string {
	text := "sixtydays-answers 1\n" + lines
	return text + record.SumLine(text)
}

// TestParseRefuses checks that a text is read whole or not at all, and that the
// error tells what is wrong.
func TestParseRefuses(t *testing.T) {
	whole := record.Format(&record.Record{True: profile.Profile{Age: profile.Given(profile.Years(29))}})
	for _, c := range []struct {
		name, text string
		fault      record.Fault
		want       string
	}{
		{"nothing", "", record.Foreign, `does not begin with "sixtydays-answers"`},
		{"null", "null", record.Foreign, ""},
		{"a number", "NaN", record.Foreign, ""},
		{"JSON", `{"__proto__": {"age": 29}}`, record.Foreign, ""},
		{"a page", "<!doctype html>", record.Foreign, ""},
		{"a picture", "\x89PNG\r\n\x1a\n", record.Foreign, ""},
		{"zeros", strings.Repeat("\x00", 1000), record.Foreign, ""},
		{"another name", "sixtydays-answer 1\n", record.Foreign, ""},
		{"no version", "sixtydays-answers\n", record.Damaged, "no version"},
		{"version 0", "sixtydays-answers 0\n", record.Damaged, "no version"},
		{"version 01", "sixtydays-answers 01\n", record.Damaged, "no version"},
		{"a version below", "sixtydays-answers -1\n", record.Damaged, "no version"},
		{"the next version", "sixtydays-answers 2\nanything\n", record.Newer, "version 2, and this program reads up to 1"},
		{"a far version", "sixtydays-answers 4096\n", record.Newer, "version 4096"},
		{"a version that is no number", "sixtydays-answers 99999999999999999999\n", record.Damaged, "no version"},
		{"byte order mark", "\ufeff" + whole, record.Damaged, "byte order mark"},
		{"ends of lines changed", strings.ReplaceAll(whole, "\n", "\r\n"), record.Damaged, ""},
		{"first line only", "sixtydays-answers 1\n", record.Damaged, "its last line is not the sum"},
		{"no line end", "sixtydays-answers 1", record.Damaged, "its last line is not the sum"},
		{"cut off", whole[:len(whole)-1], record.Damaged, ""},
		{"something behind", whole + "\n", record.Damaged, ""},
		{"twice", whole + whole, record.Damaged, ""},
		{"another answer", strings.Replace(whole, "29", "30", 1), record.Damaged, ""},
		{"too long", whole + strings.Repeat(" ", record.Most), record.TooLong, "no more than 65536 are read"},
		{"invalid UTF-8", sealed("truth age=\xff\n"), record.Unknown, "truth: age:"},
		{"unknown line", sealed("secret x\n"), record.Unknown, "secret: no line begins so"},
		{"empty line", sealed("\n"), record.Unknown, "no line begins so"},
		{"two lines of a kind", sealed("truth age=29\ntruth age=30\n"), record.Unknown, `two lines of "truth"`},
		{"an answer twice", sealed("truth age=29 age=30\n"), record.Unknown, "age is answered twice"},
		{"an unknown question", sealed("truth age=29 shoe-size=43\n"), record.Unknown, `no question named "shoe-size"`},
		{"an unknown answer", sealed("claim marital=happily\n"), record.Unknown, `claim: marital: "happily" is not one of`},
		{"a control twice", sealed("invitation door=1 door=1\n"), record.Unknown, "door is answered twice"},
		{"an unknown control", sealed("invitation window=1\n"), record.Unknown, "there is a name that no question has"},
		{"no number", sealed("invitation door=quick\n"), record.Unknown, `"door=quick" is not an answer`},
		{"beyond its numbers", sealed("invitation door=3\n"), record.Unknown, "door: 3 is not from 1 to 2"},
		{"a round to come", sealed("invitation round=4095\n"), record.Newer, "round 4095, and this program has rounds up to "},
		{"a document that is not listed", sealed("invitation papers=1 papers.1.kind=2\n"), record.Unknown, "papers.1.kind is about one more"},
		{"a document of none", sealed("invitation papers.0.kind=2\n"), record.Unknown, "papers.0.kind is about one more"},
		{"an unknown document", sealed("ticked diary-applicant\n"), record.Unknown, `no document is named "diary-applicant"`},
		{"documents out of order", sealed("ticked photo-spouse photo-applicant\n"), record.Unknown, "order of names"},
		{"a document twice", sealed("ticked photo-spouse photo-spouse\n"), record.Unknown, "stands twice"},
		{"too many documents", sealed("ticked " + strings.Repeat("photo-spouse ", 200) + "x\n"), record.Unknown, "more than any plan asks for"},
		{"a day of no month", sealed("day 2026-02-30\n"), record.Unknown, "no day 2026-02-30"},
		{"a day before Express Entry", sealed("day 2014-12-31\n"), record.Unknown, "2014-12-31 is not from 2015-01-01"},
		{"no changes", sealed("revision 0\n"), record.Unknown, `"0" is not a number of changes`},
		{"changes below none", sealed("revision -1\n"), record.Unknown, `"-1" is not a number of changes`},
	} {
		got, err := record.Parse(c.text)
		var problem *record.Error
		if !errors.As(err, &problem) {
			t.Errorf("%s: is read as %s, %v", c.name, record.Format(&got), err)
			continue
		}
		if problem.Fault != c.fault || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: fault %d, %q, want fault %d and %q", c.name, problem.Fault, err, c.fault, c.want)
		}
		if !reflect.DeepEqual(got, record.Record{}) {
			t.Errorf("%s: is refused and read as %s", c.name, record.Format(&got))
		}
	}
}

// TestEveryChangeIsNoticed changes every bit of a text, and cuts it everywhere.
func TestEveryChangeIsNoticed(t *testing.T) {
	text := record.Format(&record.Record{
		Revision: 7,
		True:     profile.Profile{Age: profile.Given(profile.Years(29)), Born: profile.Given(law.On(1997, 2, 28))},
		Said:     map[string]int{"round": 447, "door": 2},
		Ticked:   []string{"police-spouse-IN", "passport-applicant"},
	})
	for i := range text {
		if _, err := record.Parse(text[:i]); err == nil {
			t.Fatalf("%q is read, and lacks an end", text[:i])
		}
		for bit := range 8 {
			b := []byte(text)
			b[i] ^= 1 << bit
			if _, err := record.Parse(string(b)); err == nil {
				t.Fatalf("%q is read, with bit %d of byte %d changed", b, bit, i)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(record.Format(anything.Source(rand.New(rand.NewPCG(61, seed)).IntN).Record()))
	}
	for _, text := range []string{"", "sixtydays-answers 1\n", "sixtydays-answers 2\n", "\ufeff", "null", sealed("truth age=29\n"), sealed("\n\n")} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, text := range []string{text, sealed(text)} { // the sum stands in nobody's way
			got, err := record.Parse(text)
			if err == nil {
				readsBack(t, &got)
			} else if !reflect.DeepEqual(got, record.Record{}) {
				t.Errorf("%q is refused and read as %s", text, record.Format(&got))
			}
		}
	})
}
