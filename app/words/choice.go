package words

import (
	"unicode"
	"unicode/utf8"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// Choice says the answer v to a question whose answers have names.
func Choice(l Language, f profile.Field, v int) string {
	n := l.Names()
	if profile.Describe(f).Kind == profile.KindTest {
		return n.Test[v]
	}
	switch f {
	case profile.FieldMarital, profile.FieldMaritalBefore:
		return n.Marital[v]
	case profile.FieldEducation, profile.FieldSpouseEducation:
		return n.Education[v]
	case profile.FieldCanadianStudy:
		return n.CanadianStudy[v]
	case profile.FieldFirstOfficial:
		return n.Official[v]
	case profile.FieldJobOffer:
		return n.JobOffer[v]
	case profile.FieldNominationBy:
		return n.Province[v]
	case profile.FieldArranged, profile.FieldTradeOffer:
		return n.Employment[v]
	}
	return n.YesNo[v]
}

// Answer says p's answer to f, and reports whether there is one.
func Answer(l Language, p *profile.Profile, f profile.Field) (string, bool) {
	d := profile.Describe(f)
	v, ok := d.Get(p)
	if !ok {
		return "", false
	}
	switch d.Kind {
	case profile.KindYears:
		return l.Years(d, v), true
	case profile.KindLevel:
		o, _ := d.Holder.Official(p)
		return l.Level(o, profile.Level(v)), true
	case profile.KindResult:
		return l.Band(profile.Result(v), profile.Result(v)), true
	case profile.KindDay:
		return l.Day(law.Day(v)), true
	case profile.KindDollars:
		return l.Dollars(v), true
	case profile.KindList:
		return l.Entries(f, v), true
	}
	return Choice(l, f, v), true
}

// Derived says what the exact answers that a line read came to, and by which
// law. It is empty for a line that read none.
func Derived(l Language, step *crs.Step) string {
	if step.Quick == 0 {
		return ""
	}
	text := l.Page()
	lead := text.ByExact
	if !step.Missing.Empty() {
		lead = text.ByExactLeast
	}
	return lead + l.Colon() + value(l, profile.Describe(step.Quick), int(step.Derived)) + " (" + Citation(l, step.Converted) + ")"
}

// value says the answer v to a question of years or of named choices.
func value(l Language, d *profile.Descriptor, v int) string {
	if d.Kind == profile.KindYears {
		return l.Years(d, v)
	}
	return Choice(l, d.Field, v)
}

// Combination says which row and column of its grid a line of section C reads.
// It is empty while they are not known, and for every other line.
func Combination(l Language, step *crs.Step) string {
	n := l.Names()
	class, tier := n.Class[step.Rule][step.Class], n.Tier[step.Rule][step.Tier]
	if class == "" || tier == "" {
		return ""
	}
	return Capital(class) + " × " + tier
}

// Reached says which level the result that a line read reaches. It is empty
// for a line that read none.
func Reached(l Language, p *profile.Profile, step *crs.Step) string {
	level, ok := step.Level.Get()
	if !ok {
		return ""
	}
	for f := range step.Inputs.All {
		d := profile.Describe(f)
		result, given := d.Get(p)
		if d.Kind != profile.KindResult || !given {
			continue
		}
		test, _ := d.Holder.In(p).Test.Get()
		official, _ := test.Official()
		said := l.Reached(test, profile.Result(result), official, level)
		return said + " (" + Citation(l, step.Converted) + ")"
	}
	return ""
}

// Citation names the source of a value in one line of text.
func Citation(l Language, c *law.Cite) string {
	n := l.Names()
	s := n.Source[c.Source]
	if c.Section != "" {
		s += ", " + l.Section(c.Section)
	}
	if c.Via != 0 {
		s += " (" + n.Source[c.Via] + ")"
	}
	return s
}

// Capital returns s with its first letter as a capital.
func Capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// Address returns where a source is read, in the language l where there is a
// text in it. It is empty where none was seen.
func Address(l Language, s law.Source) string {
	d := s.Document()
	if l.Tag() == "fr" && d.French != "" {
		return d.French
	}
	return d.English
}
