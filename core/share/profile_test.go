package share

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/language"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// example has an answer of each form.
const example = `{"marital":"married","age":29,"first-official":"english","first-test":"ielts-general","first-result-reading":6.5,` +
	`"canadian-work":1,"sibling":true,"born":"1997-02-28",` +
	`"credentials":[{"level":"masters","country":"IN","completed":"2019-06-01","assessed":"2025-01-15"},{"level":"one-year","country":"CA","counts":false}],` +
	`"jobs":[{"noc":"21232","country":"CA","start":"2021-03-01","current":true,"hours":37.5,"paid":true,"self-employed":"no","studying":false,` +
	`"authorised":true,"outside-canada":false,"employers":"one","leaves":[{"from":"2022-01-01","to":"2022-01-14"},{"from":"2023-01-01"}]},{"noc":"00012","hours":18.75}],` +
	`"nomination-by":"ON","children":[{"born":"2020-05-05"},{"born":"2020-05-05"}],"funds":20000,"trade-offer":"lmia-offer"}`

// exampleText is the same as text.
const exampleText = "marital=married age=29 first-official=english first-test=ielts-general first-result-reading=6.5 canadian-work=1 sibling=yes born=1997-02-28 " +
	"credentials.1.level=masters credentials.1.country=IN credentials.1.completed=2019-06-01 credentials.1.assessed=2025-01-15 " +
	"credentials.2.level=one-year credentials.2.country=CA credentials.2.counts=no " +
	"jobs.1.noc=21232 jobs.1.country=CA jobs.1.start=2021-03-01 jobs.1.current=yes jobs.1.hours=37.5 jobs.1.paid=yes jobs.1.self-employed=no jobs.1.studying=no " +
	"jobs.1.authorised=yes jobs.1.outside-canada=no jobs.1.employers=one jobs.1.leaves.1.from=2022-01-01 jobs.1.leaves.1.to=2022-01-14 jobs.1.leaves.2.from=2023-01-01 " +
	"jobs.2.noc=00012 jobs.2.hours=18.75 nomination-by=ON children.1.born=2020-05-05 children.2.born=2020-05-05 funds=20000 trade-offer=lmia-offer"

// good lists profiles as JSON and as text.
var good = []struct{ name, json, text string }{
	{"nothing", `{}`, ""},
	{"an answer of each form", example, exampleText},
	{"null is not answered", `{"age":null,"sibling":null,"born":null,"jobs":null,"first-test":null,"funds":null,"first-result-reading":null}`, ""},
	{"null in an entry is not answered", `{"jobs":[{"noc":null,"country":null,"paid":null,"leaves":null,"hours":30}]}`, "jobs.1.hours=30"},
	{"lists without entries", `{"jobs":[],"children":[]}`, ""},
	{"an entry that answers in its list only", `{"jobs":[{"leaves":[{"to":"2022-01-14"}]}]}`, "jobs.1.leaves.1.to=2022-01-14"},
	{"members in any order", `{"sibling":false,"age":29}`, "age=29 sibling=no"},
	{"space anywhere", " {\n\t\"jobs\" : [ { \"hours\" : 30 } ] }\r\n", "jobs.1.hours=30"},
	{"escapes", `{"\u0061ge":29,"born":"1997\u002d02-28"}`, "age=29 born=1997-02-28"},
	{"whole numbers with a point", `{"age":29.0,"funds":2e4,"canadian-work":10E-1,"foreign-work":-0.0}`, "age=29 canadian-work=1 foreign-work=0 funds=20000"},
	{"decimals with zeros", `{"first-result-reading":6.50,"jobs":[{"hours":37.500},{"hours":1875e-2},{"hours":0.0375e3}]}`,
		"first-result-reading=6.5 jobs.1.hours=37.5 jobs.2.hours=18.75 jobs.3.hours=37.5"},
	{"the limits", `{"age":0,"funds":10000000,"born":"1920-01-01","sibling-until":"2099-12-31","first-level-reading":10,"jobs":[{"hours":168},{"hours":0.01},{"noc":"95109"}]}`,
		"age=0 first-level-reading=10 born=1920-01-01 jobs.1.hours=168 jobs.2.hours=0.01 jobs.3.noc=95109 sibling-until=2099-12-31 funds=10000000"},
	{"a test that is planned", `{"first-date":"2027-01-10"}`, "first-date=2027-01-10"},
	{"yes among three answers", `{"jobs":[{"self-employed":"yes"},{"self-employed":"public-physician"}]}`, "jobs.1.self-employed=yes jobs.2.self-employed=public-physician"},
}

// bad lists profiles that are refused, with the whole message. The schema refuses
// them too, but for those that need the parser.
var bad = []struct {
	name, json, want string
	parser           bool
}{
	{"an unknown member", `{"shoe-size":43}`, `a profile has no "shoe-size"`, false},
	{"a member in capitals", `{"Age":29}`, `a profile has no "Age"`, false},
	{"an id, which is not of the profile", `{"id":5}`, `a profile has no "id"`, false},
	{"a member of the flat format", `{"tradeCert":true,"funds":1}`, `a profile has no "tradeCert"`, false},
	{"age in quotes", `{"age":"29"}`, `/age: "29" is not a number`, false},
	{"age of 29.5", `{"age":29.5}`, "/age: 29.5 is not a whole number from 0 to 120", false},
	{"age of 121", `{"age":121}`, "/age: 121 is not from 0 to 120", false},
	{"negative age", `{"age":-1}`, "/age: -1 is not from 0 to 120", false},
	{"an age of many digits", `{"age":12345678901234567890}`, "/age: 12345678901234567890 is not a whole number from 0 to 120", false},
	{"an age beyond all numbers", `{"age":1e30000}`, "/age: 1e30000 is not a whole number from 0 to 120", false},
	{"an age that is a list", `{"age":[29]}`, "/age: a list is not a number", false},
	{"an age that is an object", `{"age":{"years":29}}`, "/age: an object is not a number", false},
	{"an age that is true", `{"age":true}`, "/age: true is not a number", false},
	{"level 11", `{"first-level-reading":11}`, "/first-level-reading: 11 is not from 0 to 10", false},
	{"yes in quotes", `{"sibling":"yes"}`, `/sibling: "yes" is not true or false`, false},
	{"yes that is 1", `{"sibling":1}`, "/sibling: 1 is not true or false", false},
	{"a third answer that is false", `{"jobs":[{"self-employed":false}]}`, "/jobs/0/self-employed: false is not a text in quotes", false},
	{"an unknown name", `{"marital":"engaged"}`, `/marital: "engaged" is not one of single, married, common-law, separated, divorced, annulled, widowed`, false},
	{"a name of the flat format", `{"education":"one_year"}`, `/education: "one_year" is not one of none, secondary, one-year, two-year, bachelor, two-or-more, masters, doctorate`, false},
	{"no name", `{"marital":""}`, `/marital: "" is not one of single, married, common-law, separated, divorced, annulled, widowed`, false},
	{"a name that one credential cannot have", `{"credentials":[{"level":"two-or-more"}]}`, `/credentials/0/level: "two-or-more" is not one of secondary, one-year, two-year, bachelor, masters, doctorate`, false},
	{"a day that is a number", `{"born":19970228}`, "/born: 19970228 is not a text in quotes", false},
	{"a day of another form", `{"born":"28.02.1997"}`, `/born: "28.02.1997" is not a day written as YYYY-MM-DD`, false},
	{"a day with its time", `{"born":"1997-02-28T00:00:00Z"}`, `/born: "1997-02-28T00:00:00Z" is not a day written as YYYY-MM-DD`, false},
	{"a day that the calendar has not", `{"jobs":[{"noc":"21232"},{"leaves":[{"to":"2022-02-30"}]}]}`, "/jobs/1/leaves/0/to: the calendar has no day 2022-02-30", false},
	{"a day before the first", `{"born":"1919-12-31"}`, "/born: 1919-12-31 is not from 1920-01-01 to 2099-12-31", false},
	{"a day after the last", `{"children":[{"born":"2100-01-01"}]}`, "/children/0/born: 2100-01-01 is not from 1920-01-01 to 2099-12-31", false},
	{"debts", `{"funds":-1}`, "/funds: -1 is not from 0 to 10000000", false},
	{"cents", `{"funds":0.5}`, "/funds: 0.5 is not a whole number from 0 to 10000000", false},
	{"a result of no test", `{"first-result-reading":699.1}`, "/first-result-reading: 699.1 is more than any test gives", false},
	{"an occupation that is a number", `{"jobs":[{"noc":21232}]}`, "/jobs/0/noc: 21232 is not a text in quotes", false},
	{"an occupation of four digits", `{"jobs":[{"noc":"2123"}]}`, `/jobs/0/noc: "2123" is not a code of the NOC 2021: it has five digits, as 21232`, false},
	{"an occupation of TEER 6", `{"jobs":[{"noc":"26232"}]}`, "/jobs/0/noc: 26232 is not a code of the NOC 2021: its second digit, the TEER, is from 0 to 5", false},
	{"a country by its name", `{"jobs":[{"country":"Canada"}]}`, `/jobs/0/country: "Canada" is not a country by the two capital letters of ISO 3166-1, such as CA`, false},
	{"a country that is none", `{"spouse-credentials":[{"country":"ZZ"}]}`, `/spouse-credentials/0/country: "ZZ" is not a country by the two capital letters of ISO 3166-1, such as CA`, false},
	{"no hours", `{"jobs":[{"hours":0}]}`, "/jobs/0/hours: 0 is not from 0.01 to 168", false},
	{"more hours than a week has", `{"jobs":[{"hours":168.5}]}`, "/jobs/0/hours: 168.5 is not from 0.01 to 168", false},
	{"a list that is an object", `{"jobs":{"noc":"21232"}}`, "/jobs: an object is not a list such as [{…}]", false},
	{"an entry that is null", `{"jobs":[null]}`, `/jobs/0: not a JSON object such as {"age": 29}`, false},
	{"an entry that is a text", `{"jobs":["21232"]}`, `/jobs/0: not a JSON object such as {"age": 29}`, false},
	{"an entry without members", `{"jobs":[{"noc":"21232"},{}]}`, "/jobs/1: this entry answers nothing: answer something in it or leave it out", false},
	{"an unknown member of an entry", `{"children":[{"name":"Kim"}]}`, `/children/0: an entry of children has no "name": use born`, false},
	{"an unknown member of an inner entry", `{"spouse-jobs":[{"leaves":[{"days":3}]}]}`, `/spouse-jobs/0/leaves/0: an entry of leaves has no "days": use from, to`, false},
	{"too many entries", `{"children":[` + strings.Repeat(`{"born":"2020-05-05"},`, 12) + `{"born":"2020-05-05"}]}`, "/children: 13 entries, and there is room for 12 only", false},
	{"too many inner entries", `{"jobs":[{"leaves":[` + strings.Repeat(`{"to":"2020-05-05"},`, 6) + `{"to":"2020-05-05"}]}]}`, "/jobs/0/leaves: 7 entries, and there is room for 6 only", false},
	{"several things", `{"agee":1,"age":-1,"jobs":[{"noc":"x","hours":200},{"start":"2021-03-01","end":"2021-02-28"}]}`,
		`a profile has no "agee"` + "\n/age: -1 is not from 0 to 120\n" + `/jobs/0/noc: "x" is not a code of the NOC 2021: it has five digits, as 21232` +
			"\n/jobs/0/hours: 200 is not from 0.01 to 168\n/jobs/1/end: 2021-02-28 is before /jobs/1/start, which is 2021-03-01: correct one of the two", false},

	{"a member twice", `{"age":29,"age":30}`, `"age" stands there twice`, true},
	{"a member of an entry twice", `{"jobs":[{"noc":"21232","noc":"21232"}]}`, `/jobs/0: "noc" stands there twice`, true},
	{"an entry of nulls", `{"jobs":[{"noc":null,"leaves":[]}]}`, "/jobs/0: this entry answers nothing: answer something in it or leave it out", true},
	{"hours in thousandths", `{"jobs":[{"hours":37.125}]}`, "/jobs/0/hours: 37.125 is not a number with at most two decimals from 0.01 to 168", true},
	{"a result in hundredths", `{"first-result-reading":6.55}`, "/first-result-reading: 6.55 is not a number with at most one decimal from 0 to 699", true},
	{"a result that IELTS does not give", `{"first-test":"ielts-general","first-result-reading":6.3}`, "/first-result-reading: ielts-general gives results in steps of 0.5, so 6.3 is not one", true},
	{"a test of the other language", `{"first-official":"english","first-test":"tcf-canada"}`, "/first-test: this is a test of the other official language: correct it, or /first-official", true},
	{"leaves that overlap", `{"jobs":[{"leaves":[{"from":"2022-01-01","to":"2022-01-14"},{"from":"2022-01-10"}]}]}`,
		"/jobs/0/leaves/1/from: 2022-01-10 is within /jobs/0/leaves/0/from, a leave that began earlier, on 2022-01-01: join the two, or correct their days", true},
	{"the end of a job that goes on", `{"jobs":[{"current":true,"end":"2022-01-07"}]}`, "/jobs/0/end: 2022-01-07 is the last day of a job that goes on: leave it out, or answer no to /jobs/0/current", true},
	{"born after the day asked about", `{"born":"2026-10-02"}`, "/born: 2026-10-02 is after 2026-10-01, the day asked about: correct one of the two", true},
}

func TestParseProfile(t *testing.T) {
	for _, c := range good {
		p, err := ParseProfile([]byte(c.json), today)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := spell.Format(&p); got != c.text {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.text)
		}
	}
}

// TestParseProfileRefuses checks that an error names each path and what is wrong
// there, and that nothing is read then.
func TestParseProfileRefuses(t *testing.T) {
	for _, c := range bad {
		p, err := ParseProfile([]byte(c.json), today)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s:\n got %v\nwant %s", c.name, err, c.want)
		}
		if p != (profile.Profile{}) {
			t.Errorf("%s: is refused and read as %s", c.name, spell.Format(&p))
		}
	}
	for text, want := range map[string]string{
		``: "nothing here", `null`: "not a JSON object", `[]`: "not a JSON object", `{"age":29`: "not JSON", `{"age":29}{}`: "more after the JSON object", `age=29`: "not JSON",
	} {
		if _, err := ParseProfile([]byte(text), today); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q in it", text, err, want)
		}
	}
}

// TestProblemsHaveAPath finds the path of a problem without taking the message
// apart.
func TestProblemsHaveAPath(t *testing.T) {
	_, err := ParseProfile([]byte(`{"jobs":[{"leaves":[{},{"to":"never"}]}]}`), today)
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("%v does not join its problems", err)
	}
	var paths []string
	for _, err := range joined.Unwrap() {
		if p := new(Problem); errors.As(err, &p) {
			paths = append(paths, p.Path)
		}
	}
	if want := []string{"/jobs/0/leaves/0", "/jobs/0/leaves/1/to"}; !slices.Equal(paths, want) {
		t.Errorf("%q, want %q", paths, want)
	}
}

// TestFormatProfile freezes the form: the order of the questions, no spaces, and
// no entries that answer nothing.
func TestFormatProfile(t *testing.T) {
	p, err := spell.Parse(exampleText)
	if err != nil {
		t.Fatal(err)
	}
	p.Jobs.Add(profile.Job{})
	p.Jobs.All()[1].Leaves.Add(profile.Leave{})
	p.Spouse.Jobs.Add(profile.Job{})
	if got := string(FormatProfile(&p)); got != example {
		t.Errorf("\n got %s\nwant %s", got, example)
	}
	if got := string(FormatProfile(new(profile.Profile))); got != "{}" {
		t.Errorf("no answers are written %s", got)
	}
}

// TestProfilesReadBack writes random profiles and reads them.
func TestProfilesReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(37, 2026))
	for range 2_000 {
		jsonReadsBack(t, plausible(r))
	}
}

// jsonReadsBack checks that p is the same when it is written and read again.
func jsonReadsBack(t *testing.T, p *profile.Profile) {
	t.Helper()
	text := FormatProfile(p)
	if again, err := ParseProfile(text, today); err != nil || again != *p {
		t.Fatalf("%s\nreads back as\n%s\n%v", text, FormatProfile(&again), err)
	}
}

// plausible answers any of the questions with anything that does not contradict
// what else is answered.
func plausible(r *rand.Rand) *profile.Profile {
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
	for f := range language.Check(p, today) {
		profile.Describe(f).Clear(p)
	}
	for all := profile.Check(p, today); len(all) > 0; all = profile.Check(p, today) {
		for _, c := range all {
			c.Of.Clear(p)
		}
	}
	for f := profile.Field(1); f < profile.NumField; f++ {
		if l := profile.Describe(f).List; l != nil {
			removeBlank(p, l, profile.At{})
		}
	}
	return p
}

// entries adds some entries to l.
func entries(r *rand.Rand, p *profile.Profile, l *profile.List, at profile.At) {
	for n := range r.IntN(l.Most + 1) {
		l.Add(p, at)
		at := l.At(at, n)
		for k := range l.Items {
			if i := &l.Items[k]; r.IntN(2) == 0 {
				i.Set(p, at, i.Lowest+r.IntN(i.Highest-i.Lowest+1))
			}
		}
		if l.Inner != nil {
			entries(r, p, l.Inner, at)
		}
	}
}

// removeBlank takes the entries of l away that answer nothing.
func removeBlank(p *profile.Profile, l *profile.List, at profile.At) {
	for n := l.Len(p, at) - 1; n >= 0; n-- {
		at := l.At(at, n)
		if l.Inner != nil {
			removeBlank(p, l.Inner, at)
		}
		if l.Blank(p, at) {
			l.Remove(p, at)
		}
	}
}
