package link_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"sixtydays/core/anything"
	"sixtydays/core/link"
	"sixtydays/core/profile"
	"sixtydays/core/record"
	"sixtydays/core/spell"
)

// readsBack checks that a link holds what it was made of, but for what is of the
// device alone, and returns it.
func readsBack(t *testing.T, r *record.Record) string {
	t.Helper()
	want := *r
	want.Revision, want.Ticked = 0, nil
	fragment := link.Format(r)
	got, err := link.Parse(fragment)
	if err != nil {
		t.Fatalf("%s\nof\n%s\ncannot be read: %v", fragment, record.Format(r), err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%s\nof\n%s\nreads back as\n%s", fragment, record.Format(&want), record.Format(&got))
	}
	if again, err := link.Parse("#" + fragment); err != nil || !reflect.DeepEqual(again, got) {
		t.Fatalf("with a # before it, %s reads back as %s, %v", fragment, record.Format(&again), err)
	}
	if !link.Is(fragment) || !link.Is("#"+fragment) {
		t.Fatalf("%s is not meant as a link", fragment)
	}
	return fragment
}

// TestReadsBack makes links of thousands of records and reads them.
func TestReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(70, 2026))
	for range 1_500 {
		readsBack(t, anything.Source(r.IntN).Record())
	}
	readsBack(t, &record.Record{})
	if n := len(readsBack(t, anything.Full())); n > 4096 {
		t.Errorf("the link of all that can be said has %d characters, more than are read", n)
	}
}

// quick is the thirty quick answers of a person with a spouse.
const quick = "marital=married spouse-citizen=no spouse-comes=yes age=31 education=masters canadian-study=one-or-two-years " +
	"first-official=english first-test=levels first-level-listening=9 first-level-reading=9 first-level-writing=8 first-level-speaking=9 " +
	"second-test=levels second-level-listening=7 second-level-reading=7 second-level-writing=7 second-level-speaking=7 " +
	"canadian-work=1 foreign-work=3 certificate=no spouse-education=bachelor spouse-test=levels spouse-level-listening=7 spouse-level-reading=6 " +
	"spouse-level-writing=6 spouse-level-speaking=8 spouse-work=0 sibling=no job-offer=none nomination=no"

// TestShort holds links to lengths that fit into a message.
func TestShort(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
	}{
		{"", len("answers=1.") + 4},
		{"marital=single age=29 education=bachelor first-official=english", 22},
		{quick, 59},
	} {
		p, err := spell.Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		if c.text == quick && profile.Answered(&p).Len() != 30 {
			t.Errorf("%d quick answers, want 30", profile.Answered(&p).Len())
		}
		if fragment := readsBack(t, &record.Record{True: p}); len(fragment) > c.most {
			t.Errorf("%s has %d characters, want at most %d", fragment, len(fragment), c.most)
		}
	}
	p, _ := spell.Parse(quick)
	truth, both := record.Record{True: p}, record.Record{True: p, Claimed: p, Said: map[string]int{"door": 2}}
	if more := len(link.Format(&both)) - len(link.Format(&truth)); more > 32 {
		t.Errorf("a claim that is the truth takes %d characters", more)
	}
}

// TestIs lets alone what others put into an address.
func TestIs(t *testing.T) {
	for _, fragment := range []string{"", "#", "#main", "#form", "#?secret=answers=1.", "#Answers=1.x", "#view=score&theme=auto", "answer=1."} {
		if link.Is(fragment) {
			t.Errorf("%q is taken for a link", fragment)
		}
		if _, err := link.Parse(fragment); fault(err) != record.Foreign {
			t.Errorf("%q: %v", fragment, err)
		}
	}
}

// fault returns the fault of an error, and zero of another one or none.
func fault(err error) record.Fault {
	var e *record.Error
	if !errors.As(err, &e) {
		return 0
	}
	return e.Fault
}

// TestParseRefuses checks that a link is read whole or not at all.
func TestParseRefuses(t *testing.T) {
	for _, c := range []struct {
		name, fragment string
		fault          record.Fault
		want           string
	}{
		{"nothing", "answers=", record.Damaged, "no version"},
		{"no point", "answers=1", record.Damaged, "no version"},
		{"no answers", "answers=1.", record.Damaged, "last four characters"},
		{"no version", "answers=.AAAA", record.Damaged, "no version"},
		{"version 0", "answers=0.AAAA", record.Damaged, "no version"},
		{"version 01", "answers=01.AAAA", record.Damaged, "no version"},
		{"version of text", "answers=one.AAAA", record.Damaged, "no version"},
		{"the next version", "answers=2.AAAA", record.Newer, "version 2, and this program reads up to 1"},
		{"checksum only, of something else", "answers=1.AAAA", record.Damaged, "checksum"},
		{"100 kB", "answers=1." + strings.Repeat("A", 100_000), record.TooLong, "no more than 4096"},
		{"100 kB of a newer version", "answers=9." + strings.Repeat("A", 100_000), record.TooLong, ""},
		{"no base64url", sealed("answers=1.a+b/"), record.Damaged, "a character that no link has"},
		{"a space", sealed("answers=1.a b"), record.Damaged, "a character that no link has"},
		{"not ASCII", sealed("answers=1.é"), record.Damaged, "a character that no link has"},
		{"zeros at the end", sealed("answers=1.A"), record.Unknown, "the same answers have another link"},
		{"bits that nothing has", sealed("answers=1." + strings.Repeat("A", 200) + "B"), record.Unknown, "the same answers have another link"},
		{"a round to come", link.Format(&record.Record{Said: map[string]int{"round": 4095}}), record.Newer, "round 4095, and this program has rounds up to "},
		{"all ones", sealed("answers=1." + strings.Repeat("_", 300)), record.Unknown, "what it holds is no answer"},
	} {
		got, err := link.Parse(c.fragment)
		if fault(err) != c.fault || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want fault %d and %q", c.name, err, c.fault, c.want)
		}
		if !reflect.DeepEqual(got, record.Record{}) {
			t.Errorf("%s: is refused and read as %s", c.name, record.Format(&got))
		}
	}
}

// sealed returns a fragment with its checksum behind it.
func sealed(text string) string { return text + link.Sum(text) }

// TestEveryChangeIsNoticed changes every bit of a link, and cuts it everywhere.
func TestEveryChangeIsNoticed(t *testing.T) {
	p, err := spell.Parse(quick)
	if err != nil {
		t.Fatal(err)
	}
	fragment := link.Format(&record.Record{True: p, Said: map[string]int{"round": 447, "door": 2}})
	for i := range fragment {
		if _, err := link.Parse(fragment[:i]); err == nil {
			t.Fatalf("%q is read, and lacks an end", fragment[:i])
		}
		for bit := range 8 {
			b := []byte(fragment)
			b[i] ^= 1 << bit
			if _, err := link.Parse(string(b)); err == nil {
				t.Fatalf("%q is read, with bit %d of character %d changed", b, bit, i)
			}
		}
	}
}

// TestGoldens reads links that were made by each version, and holds the present
// one to making them.
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("testdata/v*/*.txt")
	if err != nil || len(files) < 4 {
		t.Fatalf("%d links, %v", len(files), err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		fragment, text, _ := strings.Cut(string(b), "\n")
		want, err := record.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if got, err := link.Parse(fragment); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s reads as\n%s%v", file, record.Format(&got), err)
		}
		if strings.HasPrefix(fragment, "answers=1.") && link.Format(&want) != fragment {
			t.Errorf("%s is now made as %s", file, link.Format(&want))
		}
	}
}

func FuzzParse(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(link.Format(anything.Source(rand.New(rand.NewPCG(71, seed)).IntN).Record()))
	}
	for _, text := range []string{"", "#", "answers=", "answers=1.", "answers=2.AAAA", "A", strings.Repeat("_", 300), "?secret=x"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, fragment := range []string{text, sealed("answers=1." + text)} { // the checksum stands in nobody's way
			got, err := link.Parse(fragment)
			switch {
			case err != nil && !reflect.DeepEqual(got, record.Record{}):
				t.Errorf("%q is refused and read as %s", fragment, record.Format(&got))
			case err == nil && link.Format(&got) != strings.TrimPrefix(fragment, "#"):
				t.Errorf("%q is read, and the same answers are %q", fragment, link.Format(&got))
			case err == nil:
				readsBack(t, &got)
			}
		}
	})
}
