package share

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// parseFlat reads the members of a flat profile, in quick answers. The error gives
// the path of the first answer that is wrong.
func parseFlat(all []member, day law.Day) (profile.Profile, error) {
	var p profile.Profile
	for _, m := range all {
		if err := setFlat(&p, m); err != nil {
			return p, err
		}
	}
	return p, checkResults(&p, day)
}

// isFlat reports whether a profile with the given members is flat. It is when it
// has a member that only flat profiles have. It also is when no member tells,
// because what both formats have they say in the same words, and the flat one
// has other names beside them.
func isFlat(all []member) bool {
	tells := false
	for _, m := range all {
		_, slug := profile.FieldBySlug(m.name)
		switch {
		case flatMember(m.name) && !slug:
			return true
		case slug && !flatMember(m.name):
			tells = true
		}
	}
	return !tells
}

// flatMember reports whether a flat profile can have a member of this name.
func flatMember(name string) bool {
	_, plain := flatFields[name]
	return plain || slices.Contains(flatHolders[1:], name)
}

// flatHolders names the members that hold results.
var flatHolders = [profile.NumHolder]string{
	profile.FirstLanguage:  "first",
	profile.SecondLanguage: "second",
	profile.SpouseLanguage: "spouse",
}

// checkResults returns an error for the first result that its test cannot give,
// for results without a test, and for a test of the other language.
func checkResults(p *profile.Profile, day law.Day) error {
	for h, name := range flatHolders {
		holder := profile.Holder(h)
		if name == "" {
			continue
		}
		d := profile.Describe(holder.TestField())
		l := holder.In(p)
		t, ok := l.Test.Get()
		if ok && !d.Open(p, int(t)) {
			return fmt.Errorf("%s: test: %s is not a test of that language", name, d.Values[t])
		}
		if t == profile.LevelsOnly && l.Results != [profile.NumAbility]profile.Answer[profile.Result]{} {
			return fmt.Errorf("%s: raw: give the \"test\" whose results these are", name)
		}
	}
	for f, err := range language.Check(p, day) {
		d := profile.Describe(f)
		letter := "lrws"[d.Ability-1 : d.Ability]
		return fmt.Errorf("%s: raw: %s: %w", flatHolders[d.Holder], letter, err)
	}
	return nil
}

// flatFields maps the members that hold one plain answer to its question.
var flatFields = map[string]profile.Field{
	"age":                profile.FieldAge,
	"marital":            profile.FieldMarital,
	"spouseCanadian":     profile.FieldSpouseCitizen,
	"spouseAccompanying": profile.FieldSpouseComes,
	"education":          profile.FieldEducation,
	"canadianStudy":      profile.FieldCanadianStudy,
	"canadianWork":       profile.FieldCanadianWork,
	"foreignWork":        profile.FieldForeignWork,
	"tradeCert":          profile.FieldCertificate,
	"sibling":            profile.FieldSibling,
	"pnp":                profile.FieldNomination,
	"jobOffer":           profile.FieldJobOffer,
}

// flatSpouse does the same for the members of "spouse".
var flatSpouse = map[string]profile.Field{
	"education":    profile.FieldSpouseEducation,
	"canadianWork": profile.FieldSpouseWork,
}

// flatNames maps the values of the flat format that are spelled otherwise than
// the frozen slugs.
var flatNames = map[profile.Field]map[string]string{
	profile.FieldEducation:       flatEducation,
	profile.FieldSpouseEducation: flatEducation,
	profile.FieldCanadianStudy:   {"1-2": "one-or-two-years", "3+": "three-years"},
	profile.FieldJobOffer:        {"teer0_00": "senior"},
}

var flatEducation = map[string]string{
	"one_year":    "one-year",
	"two_year":    "two-year",
	"two_or_more": "two-or-more",
	"phd":         "doctorate",
}

// flatTests maps the names of tests.
var flatTests = map[string]profile.Test{
	"CELPIP": profile.CELPIP,
	"IELTS":  profile.IELTS,
	"PTE":    profile.PTE,
	"TEF":    profile.TEF,
	"TEF699": profile.TEF699,
	"TCF":    profile.TCF,
}

// flatAbilities maps the names of the abilities.
var flatAbilities = map[string]profile.Ability{
	"l": profile.Listening,
	"r": profile.Reading,
	"w": profile.Writing,
	"s": profile.Speaking,
}

func setFlat(p *profile.Profile, m member) error {
	if f, ok := flatFields[m.name]; ok {
		return at(m.name, setPlain(p, f, m))
	}
	switch m.name {
	case "first":
		if m.null() {
			return nil
		}
		return at("first", setResults(p, profile.FirstLanguage, m.value))
	case "second":
		if m.null() {
			p.Second.Test = profile.Given(profile.NoTest)
			return nil
		}
		return at("second", setResults(p, profile.SecondLanguage, m.value))
	case "spouse":
		if m.null() {
			return nil
		}
		return at("spouse", setSpouse(p, m.value))
	}
	if _, ok := profile.FieldBySlug(m.name); ok {
		return fmt.Errorf("a profile has no %q beside members of the flat format: write all of it as sixtydays schema tells", m.name)
	}
	return fmt.Errorf("a profile has no %q", m.name)
}

func setSpouse(p *profile.Profile, text []byte) error {
	all, err := members(text)
	if err != nil {
		return err
	}
	for _, m := range all {
		f, plain := flatSpouse[m.name]
		switch {
		case plain:
			err = setPlain(p, f, m)
		case m.name == "clb" && m.null():
			p.Spouse.Language.Test = profile.Given(profile.NoTest)
		case m.name == "clb":
			p.Spouse.Language.Test = profile.Given(profile.LevelsOnly)
			err = setLevels(&p.Spouse.Language, m.value)
		default:
			err = fmt.Errorf("a spouse has no %q", m.name)
		}
		if err != nil {
			return at(m.name, err)
		}
	}
	return nil
}

// setPlain sets an answer that is a name, a whole number, or true or false.
func setPlain(p *profile.Profile, f profile.Field, m member) error {
	if m.null() {
		return nil
	}
	d := profile.Describe(f)
	var text string
	var yes bool
	switch {
	case d.Kind == profile.KindYears:
		text = string(m.value)
	case len(d.Values) == int(profile.NumYesNo) && d.Values[profile.Yes] == "yes":
		if err := json.Unmarshal(m.value, &yes); err != nil {
			return fmt.Errorf("%s is not true or false", m.value)
		}
		text = d.Values[profile.No]
		if yes {
			text = d.Values[profile.Yes]
		}
	default:
		if err := json.Unmarshal(m.value, &text); err != nil {
			return fmt.Errorf("%s is not a name in quotes", m.value)
		}
		if slug, ok := flatNames[f][text]; ok {
			text = slug
		}
	}
	v, err := spell.Of(d).Parse(text)
	if err != nil {
		return err
	}
	d.Set(p, v)
	return nil
}

// setResults sets the results of the candidate in one language:
// {"lang": "en", "test": "IELTS", "raw": {"l": 8, …}, "clb": {"l": 9, …}}.
func setResults(p *profile.Profile, h profile.Holder, text []byte) error {
	all, err := members(text)
	if err != nil {
		return err
	}
	l := h.In(p)
	l.Test = profile.Given(profile.LevelsOnly)
	for _, m := range all {
		if m.null() {
			continue
		}
		switch m.name {
		case "lang":
			err = setLanguage(p, h, m.value)
		case "test":
			err = setTest(l, m.value)
		case "clb":
			err = setLevels(l, m.value)
		case "raw":
			err = setRaw(l, m.value)
		default:
			err = fmt.Errorf("a language has no %q", m.name)
		}
		if err != nil {
			return at(m.name, err)
		}
	}
	return nil
}

// setLanguage sets the first official language, which the second one must
// differ from.
func setLanguage(p *profile.Profile, h profile.Holder, text []byte) error {
	var name string
	if err := json.Unmarshal(text, &name); err != nil {
		return fmt.Errorf("%s is not a name in quotes", text)
	}
	o := map[string]profile.Official{"en": profile.English, "fr": profile.French}[name]
	if o == 0 {
		return fmt.Errorf("%q is not one of en, fr", name)
	}
	if h == profile.SecondLanguage {
		o = o.Other()
	}
	if first, ok := p.FirstOfficial.Get(); ok && first != o {
		return fmt.Errorf("both languages are %q", name)
	}
	p.FirstOfficial = profile.Given(o)
	return nil
}

func setTest(l *profile.Language, text []byte) error {
	var name string
	if err := json.Unmarshal(text, &name); err != nil {
		return fmt.Errorf("%s is not a name in quotes", text)
	}
	t, ok := flatTests[name]
	if !ok {
		return fmt.Errorf("%q is not one of CELPIP, IELTS, PTE, TEF, TCF", name)
	}
	l.Test = profile.Given(t)
	return nil
}

// setLevels sets stated levels. Levels above CLB 10 are one class with it.
func setLevels(l *profile.Language, text []byte) error {
	return eachAbility(text, func(a profile.Ability, value string) error {
		var n int
		if err := json.Unmarshal([]byte(value), &n); err != nil || n < 0 || n > 12 {
			return fmt.Errorf("%s is not a level from 0 to 12", value)
		}
		l.Levels[a] = profile.Given(min(profile.Level(n), profile.TenOrMore))
		return nil
	})
}

// setRaw sets the results of a test. A whole result may be written with a
// decimal place.
func setRaw(l *profile.Language, text []byte) error {
	return eachAbility(text, func(a profile.Ability, value string) error {
		r, err := spell.Of(profile.Describe(profile.FirstLanguage.ResultField(a))).Parse(strings.Trim(value, `"`))
		if err != nil {
			return err
		}
		l.Results[a] = profile.Given(profile.Result(r))
		return nil
	})
}

func eachAbility(text []byte, set func(profile.Ability, string) error) error {
	all, err := members(text)
	if err != nil {
		return err
	}
	for _, m := range all {
		a, ok := flatAbilities[m.name]
		if !ok {
			return fmt.Errorf("there is no ability %q: use l, r, w, s", m.name)
		}
		if m.null() {
			continue
		}
		if err := set(a, string(m.value)); err != nil {
			return at(m.name, err)
		}
	}
	return nil
}

// at adds the name of a member to the path of an error.
func at(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}
