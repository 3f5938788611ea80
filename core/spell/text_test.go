package spell

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// anything answers any of the questions with anything that can be held. Each
// entry of its lists answers something.
func anything(r *rand.Rand) *profile.Profile {
	p := new(profile.Profile)
	some := r.IntN(9)
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		switch {
		case r.IntN(8) >= some:
		case d.Kind == profile.KindList:
			entries(r, p, d.List, profile.At{})
		default:
			d.Set(p, d.Lowest+r.IntN(d.Highest-d.Lowest+1))
		}
	}
	return p
}

// entries adds some entries to l.
func entries(r *rand.Rand, p *profile.Profile, l *profile.List, at profile.At) {
	for n := range r.IntN(l.Most + 1) {
		l.Add(p, at)
		at := l.At(at, n)
		for l.Blank(p, at) {
			for k := range l.Items {
				if i := &l.Items[k]; r.IntN(2) == 0 {
					i.Set(p, at, i.Lowest+r.IntN(i.Highest-i.Lowest+1))
				}
			}
		}
		if l.Inner != nil {
			entries(r, p, l.Inner, at)
		}
	}
}

// TestTextReadsBack spells thousands of profiles and reads them back, also in
// another order and with other space between the pairs.
func TestTextReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(50, 2026))
	for range 2_000 {
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

// TestEveryAnswerReadsBack spells each answer to each question, and to each item
// of an entry.
func TestEveryAnswerReadsBack(t *testing.T) {
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		if d.List != nil {
			everyItemReadsBack(t, d.List, func(*profile.Profile) profile.At { return profile.At{} })
			continue
		}
		each(Of(d), func(v int) {
			var p profile.Profile
			if d.Set(&p, v) {
				readsBack(t, &p)
			}
		})
	}
}

// everyItemReadsBack does so for the items of l. in makes the entry that l is
// in, if any.
func everyItemReadsBack(t *testing.T, l *profile.List, in func(*profile.Profile) profile.At) {
	for k := range l.Items {
		i := &l.Items[k]
		each(OfItem(i), func(v int) {
			var p profile.Profile
			at := in(&p)
			l.Add(&p, at)
			if i.Set(&p, l.At(at, 0), v) {
				readsBack(t, &p)
			}
		})
	}
	if l.Inner != nil {
		everyItemReadsBack(t, l.Inner, func(p *profile.Profile) profile.At {
			l.Add(p, profile.At{})
			return l.At(profile.At{}, 0)
		})
	}
}

// each calls do with the answers of form f, or with a thousand of very many.
func each(f Form, do func(v int)) {
	step := max(1, (f.Highest-f.Lowest)/1000)
	for v := f.Lowest; v <= f.Highest; v += step {
		do(v)
	}
	do(f.Highest)
}

// TestFormat freezes the spelling: the order of the questions, one space.
func TestFormat(t *testing.T) {
	for _, text := range []string{
		"",
		"marital=single age=29 education=bachelor first-official=english",
		"first-official=french first-test=tef-canada first-result-listening=316 first-result-reading=263",
		"first-test=ielts-general first-result-listening=8.5 first-result-reading=8 first-result-writing=0.5",
		"marital=common-law spouse-citizen=no spouse-comes=yes canadian-work=0 spouse-test=levels spouse-level-speaking=10 spouse-work=5 nomination=no",
		"born=1997-02-28 marital-since=2020-02-29 first-date=2026-01-31 nomination-by=NT funds=20000 trade-offer=lmia-offer",
		"jobs.1.noc=00012 jobs.1.country=CA jobs.1.start=2021-03-01 jobs.1.current=yes jobs.1.hours=18.75 jobs.1.self-employed=public-physician " +
			"jobs.1.leaves.1.from=2022-01-01 jobs.1.leaves.1.to=2022-01-14 jobs.1.leaves.2.from=2023-01-01 jobs.2.hours=37.5 jobs.3.employers=several",
		"credentials.1.level=masters credentials.1.country=IN spouse-jobs.1.leaves.1.to=2022-01-14 children.1.born=2020-05-05 children.2.born=2020-05-05",
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
		{"day of another form", "born=28.2.1997", []string{`born: "28.2.1997" is not a day written as YYYY-MM-DD`}},
		{"day of no month", "born=1997-02-29", []string{"born: the calendar has no day 1997-02-29"}},
		{"day before all limits", "born=1919-12-31", []string{"born: 1919-12-31 is not from 1920-01-01 to 2099-12-31"}},
		{"dollars with cents", "funds=20000.50", []string{`funds: "20000.50" is not a whole number`}},
		{"debts", "funds=-1", []string{"funds: -1 is not from 0 to 10000000"}},
		{"province in small letters", "nomination-by=on", []string{`nomination-by: "on" is not one of AB, BC,`}},

		{"occupation of four digits", "jobs.1.noc=2123", []string{`jobs.1.noc: "2123" is not a code of the NOC 2021`}},
		{"occupation of TEER 6", "jobs.1.noc=26232", []string{"jobs.1.noc: 26232 is not a code of the NOC 2021"}},
		{"country in small letters", "jobs.1.country=ca", []string{`jobs.1.country: "ca" is not a country by the two capital letters`}},
		{"country that is none", "jobs.1.country=ZZ", []string{`jobs.1.country: "ZZ" is not a country`}},
		{"hours in thousandths", "jobs.1.hours=37.125", []string{`jobs.1.hours: "37.125" is not a number of hours, such as 30 or 18.75`}},
		{"hours with a comma", "jobs.1.hours=37,5", []string{`"37,5" is not a number of hours`}},
		{"negative hours", "jobs.1.hours=-30", []string{`"-30" is not a number of hours`}},
		{"no hours", "jobs.1.hours=0", []string{"jobs.1.hours: 0 is not from 0.01 to 168"}},
		{"more hours than a week has", "jobs.1.hours=168.01", []string{"jobs.1.hours: 168.01 is not from 0.01 to 168"}},
		{"value that one credential cannot have", "credentials.1.level=two-or-more", []string{"is not one of secondary, one-year, two-year, bachelor, masters, doctorate"}},
		{"value without a name", "credentials.1.level=", []string{`credentials.1.level: "" is not one of secondary`}},

		{"list at once", "jobs=2", []string{"jobs is answered by its entries, numbered from 1: write jobs.1.noc=…"}},
		{"entry at once", "jobs.1=21232", []string{`jobs.1 has no "": use noc, country, start,`, "leaves.1.from"}},
		{"inner list at once", "jobs.1.leaves=2", []string{"jobs.1.leaves is answered by its entries, numbered from 1: write jobs.1.leaves.1.from=…"}},
		{"no number", "jobs.noc=21232", []string{"jobs is answered by its entries"}},
		{"number 0", "jobs.0.noc=21232", []string{"jobs is answered by its entries, numbered from 1"}},
		{"number with a zero before it", "jobs.01.noc=21232", []string{"jobs is answered by its entries, numbered from 1"}},
		{"number with a sign", "jobs.+1.noc=21232", []string{"jobs is answered by its entries, numbered from 1"}},
		{"unknown item", "jobs.1.boss=me", []string{`jobs.1 has no "boss": use noc, country`}},
		{"item of an item", "jobs.1.noc.1=21232", []string{`jobs.1 has no "noc.1"`}},
		{"inner list where there is none", "children.1.leaves.1.from=2020-01-01", []string{`children.1 has no "leaves.1.from": use born`}},
		{"list in a list in a list", "jobs.1.leaves.1.leaves.1.from=2020-01-01", []string{`jobs.1.leaves.1 has no "leaves.1.from": use from, to`}},
		{"entry of what is no list", "age.1=29", []string{`no question named "age.1"`}},
		{"item twice", "jobs.1.noc=21232 jobs.1.noc=21231", []string{"jobs.1.noc is answered twice"}},
		{"too many entries", "jobs.13.noc=21232", []string{"jobs.13: there is room for 12 entries only"}},
		{"too many inner entries", "jobs.1.leaves.7.to=2022-01-14", []string{"jobs.1.leaves.7: there is room for 6 entries only"}},
		{"gap", "jobs.1.noc=21232 jobs.3.noc=21232", []string{"there is jobs.3 and no jobs.2: number the entries from 1 without gaps"}},
		{"gap at the start", "children.2.born=2020-05-05", []string{"there is children.2 and no children.1"}},
		{"gap in an inner list", "jobs.1.leaves.2.from=2022-01-01", []string{"there is jobs.1.leaves.2 and no jobs.1.leaves.1"}},
		{"gaps in two lists", "jobs.2.noc=21232 children.2.born=2020-05-05", []string{"no jobs.1", "no children.1"}},

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

// TestAnUnreadableEntryIsNoGap keeps one mistake at one message: an entry whose
// answer cannot be read is there.
func TestAnUnreadableEntryIsNoGap(t *testing.T) {
	_, err := Parse("jobs.1.noc=x jobs.2.noc=21232")
	if want := `jobs.1.noc: "x" is not a code of the NOC 2021: it has five digits, as 21232`; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestFormatLeavesBlankEntriesOut spells entries that answer nothing, as a page
// holds them for a moment: those that answer something close ranks.
func TestFormatLeavesBlankEntriesOut(t *testing.T) {
	var p profile.Profile
	hours := profile.Given(profile.HoursOf(30))
	p.Jobs.Add(profile.Job{})
	p.Jobs.Add(profile.Job{Hours: hours})
	p.Jobs.Add(profile.Job{})
	p.Jobs.Add(profile.Job{})
	p.Jobs.All()[2].Leaves.Add(profile.Leave{})
	leaves := &p.Jobs.All()[3].Leaves
	leaves.Add(profile.Leave{})
	leaves.Add(profile.Leave{To: profile.Given(law.On(2022, 1, 14))})
	p.Children.Add(profile.Child{})
	if got, want := Format(&p), "jobs.1.hours=30 jobs.2.leaves.1.to=2022-01-14"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"", " & \r\n",
		"marital=single age=29 education=bachelor first-official=english",
		"first-test=ielts-general&first-result-reading=6.5&first-level-reading=7",
		"jobs.2.noc=21232&jobs.1.start=2021-03-01&jobs.1.leaves.2.from=2022-01-01&jobs.1.leaves.1.to=2021-12-01&jobs.2.hours=18.75",
		"children.3.born=2020-05-05&children.1.born=2020-02-29", "credentials.1.country=CA&credentials.1.counts=yes",
		"jobs.1.leaves.1.leaves.1.from=2022-01-01", "jobs.01.noc=1", "jobs..noc=", ".1.", "jobs.99999999999999999999.noc=21232",
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
