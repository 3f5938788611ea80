package share

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"regexp"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

var update = flag.Bool("update", false, "write the golden file of the schema anew; read the difference")

// TestSchemaGolden shows each change of the schema to its reader. Programs rely
// on it: members and values may be added, and none may go or change.
func TestSchemaGolden(t *testing.T) {
	const file = "testdata/schema.json"
	if *update {
		if err := os.WriteFile(file, Schema(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(Schema(), want) {
		t.Errorf("%s differs from what Schema writes: run go test -update and read the difference", file)
	}
}

// compiled returns the schema as an independent validator understands it.
func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(SchemaID, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(SchemaID)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// validate returns what the validator has against text.
func validate(t testing.TB, s *jsonschema.Schema, text []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return s.Validate(v)
}

// TestSchemaIsASchema validates the schema by that of its draft.
func TestSchemaIsASchema(t *testing.T) {
	draft, err := jsonschema.NewCompiler().Compile("https://json-schema.org/draft/2020-12/schema")
	if err != nil {
		t.Fatal(err)
	}
	if err := validate(t, draft, Schema()); err != nil {
		t.Error(err)
	}
}

// TestValidatorAndParserAgree judges the same profiles by the schema, with a
// validator that is not ours, and by ParseProfile.
func TestValidatorAndParserAgree(t *testing.T) {
	s := compiled(t)
	for _, c := range good {
		if err := validate(t, s, []byte(c.json)); err != nil {
			t.Errorf("%s: is read, and the schema refuses it: %v", c.name, err)
		}
	}
	for _, c := range bad {
		switch err := validate(t, s, []byte(c.json)); {
		case err == nil && !c.parser:
			t.Errorf("%s: the schema lets it pass", c.name)
		case err != nil && c.parser:
			t.Errorf("%s: the schema refuses it as well: %v", c.name, err)
		}
	}
}

// TestWrittenProfilesAreValid validates random profiles.
func TestWrittenProfilesAreValid(t *testing.T) {
	s := compiled(t)
	r := rand.New(rand.NewPCG(2020, 12))
	for range 500 {
		text := FormatProfile(plausible(r))
		if err := validate(t, s, text); err != nil {
			t.Fatalf("%s\n%v", text, err)
		}
	}
}

// TestEveryAnswerIsValid validates each answer to each question by itself, or
// many of very many, and what is next to its limits.
func TestEveryAnswerIsValid(t *testing.T) {
	s := compiled(t)
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		if d.List != nil {
			continue // its items are of the same forms
		}
		for v := d.Lowest; v <= d.Highest; v += max(1, (d.Highest-d.Lowest)/300) {
			var p profile.Profile
			if !d.Set(&p, v) {
				continue
			}
			if err := validate(t, s, FormatProfile(&p)); err != nil {
				t.Errorf("%s: %v", FormatProfile(&p), err)
			}
		}
		if form := spell.Of(d); isNumber(d.Kind) || d.Kind == profile.KindDay {
			for _, v := range []int{d.Lowest - 1, d.Highest + 1} {
				text := `{"` + d.Slug + `":` + formatValue(form, v) + `}`
				if v >= 0 && validate(t, s, []byte(text)) == nil {
					t.Errorf("the schema lets %s pass", text)
				}
			}
		}
	}
}

// TestDayPattern compares the pattern of a day with the days that can be held.
func TestDayPattern(t *testing.T) {
	pattern := regexp.MustCompile(schemaOfKind(profile.KindDay).Pattern)
	d := profile.Describe(profile.FieldBorn)
	for day := law.On(1899, 1, 1); day <= law.On(2201, 1, 1); day++ {
		if got, want := pattern.MatchString(day.String()), int(day) >= d.Lowest && int(day) <= d.Highest; got != want {
			t.Fatalf("%v matches: %v, want %v", day, got, want)
		}
	}
}

func FuzzParseProfile(f *testing.F) {
	for _, c := range good {
		f.Add([]byte(c.json))
	}
	for _, c := range bad {
		f.Add([]byte(c.json))
	}
	s := compiled(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := ParseProfile(text, today)
		if err != nil {
			if p != (profile.Profile{}) {
				t.Errorf("%q is refused and read as %s", text, FormatProfile(&p))
			}
			return
		}
		if !json.Valid(text) {
			t.Fatalf("%q is read, and is not JSON", text)
		}
		if err := validate(t, s, text); err != nil {
			t.Errorf("%q is read, and the schema refuses it: %v", text, err)
		}
		jsonReadsBack(t, &p)
		readsBack(t, &p)
	})
}
