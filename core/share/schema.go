package share

import (
	"bytes"
	"encoding/json"

	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// SchemaID names the schema. It is no address: there is nothing to fetch.
const SchemaID = "urn:sixtydays:profile"

// Schema returns the JSON Schema (draft 2020-12) of the profiles that
// [ParseProfile] reads, made from the descriptors of the questions.
//
// ParseProfile takes nothing that the schema refuses. It refuses more, which a
// schema cannot say: the calendar (2026-02-30), the number of decimals (which
// validators that compute in binary get wrong), members that stand there twice,
// entries whose members are all null, results that a test cannot give, and
// answers that contradict each other.
func Schema() []byte {
	s := &schema{
		Schema:      "https://json-schema.org/draft/2020-12/schema",
		ID:          SchemaID,
		Title:       "Express Entry profile",
		Description: "The answers of one candidate, as Sixty Days reads them. An answer that is absent or null was not given.",
		Type:        types{"object"},
		Additional:  new(bool),
	}
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		if d.Kind == profile.KindList {
			s.Properties = append(s.Properties, property{d.Slug, schemaOfList(d.List)})
			continue
		}
		s.Properties = append(s.Properties, property{d.Slug, schemaOf(spell.Of(d))})
	}
	for _, k := range []profile.Kind{profile.KindDay, profile.KindCountry, profile.KindOccupation} {
		s.Defs = append(s.Defs, property{defs[k], schemaOfKind(k)})
	}
	var b bytes.Buffer
	encode := json.NewEncoder(&b)
	encode.SetEscapeHTML(false)
	encode.SetIndent("", "  ")
	if err := encode.Encode(s); err != nil {
		panic(err) // strings and numbers can be encoded
	}
	return b.Bytes()
}

// A schema holds the keywords that are used here, in the order in which they are
// written. Additional is nil or false.
type schema struct {
	Schema        string      `json:"$schema,omitempty"`
	ID            string      `json:"$id,omitempty"`
	Ref           string      `json:"$ref,omitempty"`
	Title         string      `json:"title,omitempty"`
	Description   string      `json:"description,omitempty"`
	Type          types       `json:"type,omitempty"`
	Enum          []*string   `json:"enum,omitempty"`
	Format        string      `json:"format,omitempty"`
	Pattern       string      `json:"pattern,omitempty"`
	Minimum       json.Number `json:"minimum,omitempty"`
	Maximum       json.Number `json:"maximum,omitempty"`
	MaxItems      int         `json:"maxItems,omitempty"`
	Items         *schema     `json:"items,omitempty"`
	MinProperties int         `json:"minProperties,omitempty"`
	Properties    properties  `json:"properties,omitempty"`
	Additional    *bool       `json:"additionalProperties,omitempty"`
	Defs          properties  `json:"$defs,omitempty"`
}

// types is the names of types. One is written without brackets.
type types []string

func (t types) MarshalJSON() ([]byte, error) {
	if len(t) == 1 {
		return json.Marshal(t[0])
	}
	return json.Marshal([]string(t))
}

// A property is a member of an object, with its schema.
type property struct {
	name string
	is   *schema
}

// properties keeps its members in order, which a map would not.
type properties []property

func (p properties) MarshalJSON() ([]byte, error) {
	var w writer
	w.open('{')
	for _, m := range p {
		text, err := json.Marshal(m.is)
		if err != nil {
			return nil, err
		}
		w.member(m.name, string(text))
	}
	w.close('}')
	return []byte(w.String()), nil
}

// defs names the kinds whose schema is the same wherever they are asked.
var defs = [profile.NumKind]string{
	profile.KindDay:        "day",
	profile.KindCountry:    "country",
	profile.KindOccupation: "occupation",
}

// amounts tells what numbers count.
var amounts = [profile.NumKind]string{
	profile.KindYears:   "Complete years.",
	profile.KindLevel:   "A level of the CLB or NCLC; 11 and 12 are one class with 10.",
	profile.KindResult:  "A test result in points, with at most one decimal.",
	profile.KindDollars: "Canadian dollars.",
	profile.KindHours:   "Paid hours in a week, with at most two decimals.",
}

// schemaOf returns the schema of an answer, which may be null.
func schemaOf(f spell.Form) *schema {
	switch {
	case defs[f.Kind] != "":
		return &schema{Ref: "#/$defs/" + defs[f.Kind]}
	case f.YesNo():
		return &schema{Type: types{"boolean", "null"}}
	case isNumber(f.Kind):
		s := &schema{
			Description: amounts[f.Kind],
			Type:        types{"integer", "null"},
			Minimum:     json.Number(f.Spell(f.Lowest)), Maximum: json.Number(f.Spell(f.Highest)),
		}
		if decimals(f.Kind) > 0 {
			s.Type[0] = "number"
		}
		return s
	}
	return choice(f.Names())
}

// choice returns the schema of one of names, or null.
func choice(names []string) *schema {
	s := &schema{Type: types{"string", "null"}}
	for _, name := range names {
		s.Enum = append(s.Enum, &name)
	}
	s.Enum = append(s.Enum, nil)
	return s
}

// schemaOfKind returns the schema of an answer of a kind that is asked alike
// everywhere.
func schemaOfKind(k profile.Kind) *schema {
	switch k {
	case profile.KindDay:
		return &schema{
			Description: "A day as YYYY-MM-DD, from 1920-01-01 to 2099-12-31.",
			Type:        types{"string", "null"},
			Format:      "date",
			Pattern:     `^(19[2-9][0-9]|20[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`,
		}
	case profile.KindOccupation:
		return &schema{
			Description: "A code of the NOC 2021, whose second digit is its TEER.",
			Type:        types{"string", "null"},
			Pattern:     `^[0-9][0-5][0-9]{3}$`,
		}
	}
	var codes []string
	for c := range profile.Countries {
		codes = append(codes, c.String())
	}
	s := choice(codes)
	s.Description = "A country by the two letters of ISO 3166-1."
	return s
}

// schemaOfList returns the schema of the entries of l.
func schemaOfList(l *profile.List) *schema {
	entry := &schema{Type: types{"object"}, MinProperties: 1, Additional: new(bool)}
	for k := range l.Items {
		i := &l.Items[k]
		entry.Properties = append(entry.Properties, property{i.Slug, schemaOf(spell.OfItem(i))})
	}
	if l.Inner != nil {
		entry.Properties = append(entry.Properties, property{l.Inner.Slug, schemaOfList(l.Inner)})
	}
	return &schema{Type: types{"array", "null"}, MaxItems: l.Most, Items: entry}
}
