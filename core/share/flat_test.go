package share

import (
	"encoding/json"
	"strings"
	"testing"

	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

var today = law.On(2026, 10, 1)

// TestParseCase reads each member of the format of the score command.
func TestParseCase(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"nothing", `{}`, ""},
		{"plain answers", `{"age":29,"marital":"common-law","spouseCanadian":false,"spouseAccompanying":true,"canadianWork":5,
			"foreignWork":0,"tradeCert":true,"sibling":false,"pnp":true}`,
			"marital=common-law spouse-citizen=no spouse-comes=yes age=29 canadian-work=5 foreign-work=0 certificate=yes sibling=no nomination=yes"},
		{"levels", `{"first":{"lang":"en","clb":{"s":7,"l":8,"r":9,"w":10}}}`,
			"first-official=english first-test=levels first-level-listening=8 first-level-reading=9 first-level-writing=10 first-level-speaking=7"},
		{"levels above 10 are one class with it", `{"first":{"lang":"fr","clb":{"s":11,"l":12,"r":0,"w":3}}}`,
			"first-official=french first-test=levels first-level-listening=10 first-level-reading=0 first-level-writing=3 first-level-speaking=10"},
		{"some levels", `{"first":{"lang":"en","clb":{"s":7,"l":null}}}`,
			"first-official=english first-test=levels first-level-speaking=7"},
		{"results", `{"first":{"lang":"en","test":"IELTS","raw":{"l":8.5,"r":7.0,"w":"6.5","s":7},"clb":{"l":10,"r":9,"w":8,"s":9}}}`,
			"first-official=english first-test=ielts-general first-level-listening=10 first-level-reading=9 first-level-writing=8 first-level-speaking=9 " +
				"first-result-listening=8.5 first-result-reading=7 first-result-writing=6.5 first-result-speaking=7"},
		{"a test without results", `{"first":{"lang":"fr","test":"TCF","clb":{"l":4}}}`,
			"first-official=french first-test=tcf-canada first-level-listening=4"},
		{"the scale that does not count", `{"first":{"lang":"fr","test":"TEF699"}}`, "first-official=french first-test=tef-canada-699"},
		{"second language", `{"first":{"lang":"fr","clb":{"l":9}},"second":{"lang":"en","test":"CELPIP","raw":{"l":7}}}`,
			"first-official=french first-test=levels first-level-listening=9 second-test=celpip-general second-result-listening=7"},
		{"the second language tells the first", `{"second":{"lang":"fr","clb":{"l":7}}}`,
			"first-official=english second-test=levels second-level-listening=7"},
		{"spouse", `{"spouse":{"education":"phd","canadianWork":2,"clb":{"l":5,"r":6,"w":7,"s":8}}}`,
			"spouse-education=doctorate spouse-test=levels spouse-level-listening=5 spouse-level-reading=6 spouse-level-writing=7 spouse-level-speaking=8 spouse-work=2"},

		{"null is not answered", `{"age":null,"marital":null,"education":null,"first":null,"spouse":null,"sibling":null,"canadianWork":null,"jobOffer":null}`, ""},
		{"null is no second language", `{"second":null}`, "second-test=none"},
		{"null is a spouse without results", `{"spouse":{"education":null,"clb":null}}`, "spouse-test=none"},
		{"null in a language is not answered", `{"first":{"lang":null,"test":null,"clb":null,"raw":null}}`, "first-test=levels"},
	} {
		got, err := ParseCase([]byte(c.text), today)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if text := spell.Format(&got.Profile); text != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, text, c.want)
		}
	}
}

// TestFlatNames reads each value that the format has its own name for.
func TestFlatNames(t *testing.T) {
	for text, want := range map[string]string{
		`{"education":"none"}`:          "education=none",
		`{"education":"secondary"}`:     "education=secondary",
		`{"education":"one_year"}`:      "education=one-year",
		`{"education":"two_year"}`:      "education=two-year",
		`{"education":"bachelor"}`:      "education=bachelor",
		`{"education":"two_or_more"}`:   "education=two-or-more",
		`{"education":"masters"}`:       "education=masters",
		`{"education":"phd"}`:           "education=doctorate",
		`{"canadianStudy":"none"}`:      "canadian-study=none",
		`{"canadianStudy":"secondary"}`: "canadian-study=secondary",
		`{"canadianStudy":"1-2"}`:       "canadian-study=one-or-two-years",
		`{"canadianStudy":"3+"}`:        "canadian-study=three-years",
		`{"jobOffer":"none"}`:           "job-offer=none",
		`{"jobOffer":"teer0_00"}`:       "job-offer=senior",
		`{"jobOffer":"other"}`:          "job-offer=other",
		`{"marital":"single"}`:          "marital=single",
		`{"marital":"married"}`:         "marital=married",
		`{"marital":"common-law"}`:      "marital=common-law",
		`{"marital":"divorced"}`:        "marital=divorced",
		`{"marital":"widowed"}`:         "marital=widowed",
		`{"first":{"test":"CELPIP"}}`:   "first-test=celpip-general",
		`{"first":{"test":"IELTS"}}`:    "first-test=ielts-general",
		`{"first":{"test":"PTE"}}`:      "first-test=pte-core",
		`{"first":{"test":"TEF"}}`:      "first-test=tef-canada",
		`{"first":{"test":"TCF"}}`:      "first-test=tcf-canada",
	} {
		got, err := ParseCase([]byte(text), today)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		} else if got := spell.Format(&got.Profile); got != want {
			t.Errorf("%s is %q, want %q", text, got, want)
		}
	}
}

// TestParseCaseID keeps the name that the owner gave the profile as it was
// written, whether the profile is bare or wrapped.
func TestParseCaseID(t *testing.T) {
	for text, want := range map[string]string{
		`{"age":29}`:                           `null`,
		`{"id":5,"age":29}`:                    `5`,
		`{"age":29,"id":"five"}`:               `"five"`,
		`{"id":12345678901234567890,"age":29}`: `12345678901234567890`,
		`{"id":null,"age":29}`:                 `null`,
		`{"id":[1,"a"],"age":29}`:              `[1,"a"]`,
		`{"id":7,"profile":{"age":29}}`:        `7`,
		`{"profile":{"age":29},"id":"x"}`:      `"x"`,
		`{"profile":{"age":29}}`:               `null`,
		`{"id":7,"tag":"age","profile":{"id":8,"age":29},"expected":{"total":1},"detail":{"age":110}}`: `7`,
	} {
		c, err := ParseCase([]byte(text), today)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if string(c.ID) != want {
			t.Errorf("%s: the id is %s, want %s", text, c.ID, want)
		}
		if got := spell.Format(&c.Profile); got != "age=29" {
			t.Errorf("%s: the profile is %q", text, got)
		}
	}
	c, err := ParseCase([]byte(`{"id":1,"profile":{}}`), today)
	if err != nil || c.Profile != (profile.Profile{}) || string(c.ID) != "1" {
		t.Errorf("an empty profile is read as %s, %v", spell.Format(&c.Profile), err)
	}
}

// TestParseCaseKeepsTheID answers a bad profile under its own name, as soon as
// the name was read.
func TestParseCaseKeepsTheID(t *testing.T) {
	c, err := ParseCase([]byte(`{"id":5,"age":"old"}`), today)
	if err == nil || string(c.ID) != "5" {
		t.Errorf("the id is %s, and the error %v", c.ID, err)
	}
}

// TestParseCaseRefuses checks that an error names the path of the answer, and
// says what is wrong with it.
func TestParseCaseRefuses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty line", "", "nothing here: a JSON object is needed"},
		{"only space", " \t\r\n", "nothing here: a JSON object is needed"},
		{"byte order mark", "\xef\xbb\xbf{}", "byte order mark"},
		{"not JSON", "age=29", "not JSON"},
		{"a list", `[{"age":29}]`, "not a JSON object"},
		{"a number", `29`, "not a JSON object"},
		{"null", `null`, "not a JSON object"},
		{"cut off", `{"age":29`, "not JSON"},
		{"cut off in a value", `{"first":{"lang":"en"`, "not JSON"},
		{"single quotes", `{'age':29}`, "not JSON"},
		{"comma at the end", `{"age":29,}`, "not JSON"},
		{"no comma", `{"age":29 "pnp":true}`, "not JSON"},
		{"another object", `{"age":29} {"age":30}`, "more after the JSON object"},
		{"another word", `{"age":29} x`, "more after the JSON object"},
		{"another brace", `{"age":29}}`, "more after the JSON object"},
		{"another bracket", `{"age":29}]`, "more after the JSON object"},
		{"another comma", `{"age":29},`, "more after the JSON object"},

		{"twice", `{"age":29,"age":30}`, `"age" stands there twice`},
		{"twice by an escape", `{"age":29,"\u0061ge":30}`, `"age" stands there twice`},
		{"twice below", `{"first":{"lang":"en","lang":"fr"}}`, `first: "lang" stands there twice`},
		{"twice in levels", `{"first":{"clb":{"l":7,"l":8}}}`, `first: clb: "l" stands there twice`},
		{"id twice", `{"id":1,"id":2}`, `"id" stands there twice`},

		{"unknown member", `{"shoeSize":43}`, `a profile has no "shoeSize"`},
		{"member in capitals", `{"Age":29}`, `a profile has no "Age"`},
		{"unknown member of a language", `{"first":{"level":7}}`, `first: level: a language has no "level"`},
		{"unknown member of a spouse", `{"spouse":{"age":7}}`, `spouse: age: a spouse has no "age"`},
		{"unknown ability", `{"first":{"clb":{"x":7}}}`, `first: clb: there is no ability "x": use l, r, w, s`},
		{"unknown member beside a wrapped profile", `{"profile":{"expected":{}}}`, `a profile has no "expected"`},
		{"profile that is null", `{"profile":null}`, "profile: not a JSON object"},

		{"age in quotes", `{"age":"29"}`, "age: "},
		{"age of 29.5", `{"age":29.5}`, `age: "29.5" is not a whole number`},
		{"negative age", `{"age":-1}`, "age: -1 is not from 0 to 120"},
		{"age of 121", `{"age":121}`, "age: 121 is not from 0 to 120"},
		{"age that is true", `{"age":true}`, "age: "},
		{"age that is a list", `{"age":[29]}`, "age: "},
		{"half a year of work", `{"canadianWork":0.5}`, `canadianWork: "0.5" is not a whole number`},
		{"yes that is 1", `{"sibling":1}`, "sibling: 1 is not true or false"},
		{"yes in quotes", `{"pnp":"yes"}`, `pnp: "yes" is not true or false`},
		{"name that is a number", `{"education":3}`, "education: 3 is not a name in quotes"},
		{"unknown name", `{"education":"phd2"}`, `education: "phd2" is not one of none, secondary`},
		{"unknown offer", `{"jobOffer":"yes"}`, `jobOffer: "yes" is not one of none, senior, other`},
		{"language that is a text", `{"first":"en"}`, "first: not a JSON object"},
		{"spouse that is true", `{"spouse":true}`, "spouse: not a JSON object"},
		{"levels that are a number", `{"first":{"clb":7}}`, "first: clb: not a JSON object"},
		{"unknown language", `{"first":{"lang":"english"}}`, `first: lang: "english" is not one of en, fr`},
		{"language that is a number", `{"first":{"lang":1}}`, "first: lang: 1 is not a name in quotes"},
		{"unknown test", `{"first":{"test":"TOEFL"}}`, `first: test: "TOEFL" is not one of CELPIP, IELTS, PTE, TEF, TCF`},
		{"test that is a number", `{"first":{"test":1}}`, "first: test: 1 is not a name in quotes"},
		{"level 13", `{"first":{"clb":{"l":13}}}`, "first: clb: l: 13 is not a level from 0 to 12"},
		{"level -1", `{"first":{"clb":{"l":-1}}}`, "first: clb: l: -1 is not a level from 0 to 12"},
		{"level 7.5", `{"first":{"clb":{"l":7.5}}}`, "first: clb: l: 7.5 is not a level from 0 to 12"},
		{"level in quotes", `{"spouse":{"clb":{"l":"7"}}}`, `spouse: clb: l: "7" is not a level from 0 to 12`},
		{"result of 6.55", `{"first":{"lang":"en","test":"IELTS","raw":{"l":6.55}}}`, `first: raw: l: "6.55" is not a test result`},
		{"result with an exponent", `{"first":{"lang":"en","test":"IELTS","raw":{"l":1e1}}}`, `first: raw: l: "1e1" is not a test result`},
		{"result that is true", `{"first":{"lang":"en","test":"IELTS","raw":{"l":true}}}`, "first: raw: l: "},

		{"both languages English", `{"first":{"lang":"en"},"second":{"lang":"en"}}`, `second: lang: both languages are "en"`},
		{"both languages French", `{"second":{"lang":"fr"},"first":{"lang":"fr"}}`, `first: lang: both languages are "fr"`},
		{"IELTS of French", `{"first":{"lang":"fr","test":"IELTS"}}`, "first: test: ielts-general is not a test of that language"},
		{"TEF of English", `{"first":{"test":"TEF","lang":"en"}}`, "first: test: tef-canada is not a test of that language"},
		{"TCF of the second language, which is English", `{"second":{"test":"TCF","lang":"en"}}`, "second: test: tcf-canada is not a test of that language"},
		{"IELTS 9.5", `{"first":{"lang":"en","test":"IELTS","raw":{"l":9.5}}}`, "first: raw: l: ielts-general gives results from 0 to 9"},
		{"IELTS 6.3", `{"first":{"lang":"en","test":"IELTS","raw":{"w":6.3}}}`, "first: raw: w: ielts-general gives results in steps of 0.5"},
		{"TEF of the other scale", `{"second":{"lang":"fr","test":"TEF","raw":{"s":456}}}`, "second: raw: s: 456 is above the 450"},
		{"TEF to 699", `{"first":{"lang":"fr","test":"TEF699","raw":{"s":456}}}`, "first: raw: s: Express Entry does not take results"},
		{"results of no test", `{"first":{"lang":"en","raw":{"s":8},"clb":{"s":9}}}`, `first: raw: give the "test" whose results these are`},
	} {
		got, err := ParseCase([]byte(c.text), today)
		if err == nil {
			t.Errorf("%s: %s is read as %q", c.name, c.text, spell.Format(&got.Profile))
			continue
		}
		if !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %q, want %q in it", c.name, err, c.want)
		}
	}
}

func FuzzParseCase(f *testing.F) {
	for _, text := range []string{
		`{}`, `null`, ``, "\xef\xbb\xbf{}", `{"age":29}}`, `{"profile":{}}`, `{"id":[{"id":1,"id":2}],"age":3}`,
		`{"id":5,"profile":{"age":18,"marital":"married","spouseCanadian":false,"spouseAccompanying":true,"education":"two_or_more","canadianStudy":"3+",
		"first":{"lang":"en","test":"IELTS","raw":{"s":9,"l":9.0,"r":"8.5","w":9},"clb":{"s":9,"l":9,"r":9,"w":9}},"second":null,"canadianWork":0,"foreignWork":0,
		"tradeCert":false,"spouse":{"education":"bachelor","clb":{"s":7,"l":7,"r":7,"w":12},"canadianWork":0},"sibling":false,"pnp":false,"jobOffer":"teer0_00"}}`,
		`{"first":{"lang":"fr","test":"TEF","raw":{"s":456}},"second":{"lang":"fr"}}`,
		`{"id":1,"profile":{"id":2,"jobs":[{"noc":"21232","leaves":[{"from":"2022-01-01"}]}]}}`,
		`{"first-test":"tcf-canada","first-result-writing":12,"education":"one-year"}`,
		`{"spouse":{"clb":null},"second":{"lang":"en","clb":{"l":null}}}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := ParseCase(text, today)
		if !json.Valid(c.ID) {
			t.Errorf("%q: the id %q is not JSON", text, c.ID)
		}
		if err != nil {
			return
		}
		if !json.Valid(text) {
			t.Errorf("%q is read, and is not JSON", text)
		}
		readsBack(t, &c.Profile)
		for field, err := range language.Check(&c.Profile, today) {
			t.Errorf("%q is read, and %s is wrong: %v", text, profile.Describe(field).Slug, err)
		}
	})
}

// readsBack checks that p is the same when it is spelled as text and read again.
func readsBack(t *testing.T, p *profile.Profile) {
	t.Helper()
	text := spell.Format(p)
	again, err := spell.Parse(text)
	if err != nil || again != *p {
		t.Errorf("%s reads back as %s, %v", text, spell.Format(&again), err)
	}
}
