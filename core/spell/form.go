package spell

import (
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Form is what the answer to one question, or to one item of an entry, can
// be.
type Form struct {
	Kind            profile.Kind
	Values          []string // of a choice or a test; an empty one is no answer
	Lowest, Highest int
}

// Of returns the form of the answer to d.
func Of(d *profile.Descriptor) Form { return Form{d.Kind, d.Values, d.Lowest, d.Highest} }

// OfItem returns the form of the answer to i.
func OfItem(i *profile.Item) Form { return Form{i.Kind, i.Values, i.Lowest, i.Highest} }

// YesNo reports whether the only answers are no and yes.
func (f Form) YesNo() bool {
	return len(f.Values) == int(profile.NumYesNo) && f.Values[profile.No] == "no" && f.Values[profile.Yes] == "yes"
}

// Names returns the frozen names of the answers of a choice or a test.
func (f Form) Names() []string {
	var all []string
	for _, name := range f.Values {
		if name != "" {
			all = append(all, name)
		}
	}
	return all
}

// Spell spells the answer v: a choice by its frozen name, a day as YYYY-MM-DD, a
// test result and hours as decimals, an occupation with its five digits, a
// country by its two letters, and all else as a whole number.
func (f Form) Spell(v int) string {
	switch f.Kind {
	case profile.KindChoice, profile.KindTest:
		return f.Values[v]
	case profile.KindResult:
		return profile.Result(v).String()
	case profile.KindDay:
		return law.Day(v).String()
	case profile.KindOccupation:
		return noc.Code(v).String()
	case profile.KindCountry:
		return profile.Country(v).String()
	case profile.KindHours:
		return profile.Hours(v).String()
	}
	return strconv.Itoa(v)
}

// Parse reads an answer spelled by [Form.Spell]. The error says what is wrong
// with text and what would be right.
func (f Form) Parse(text string) (int, error) {
	switch f.Kind {
	case profile.KindChoice, profile.KindTest:
		for v, name := range f.Values {
			if name == text && name != "" {
				return v, nil
			}
		}
		return 0, fmt.Errorf("%q is not one of %s", text, strings.Join(f.Names(), ", "))
	case profile.KindResult:
		v, ok := decimal(text, 1)
		if !ok {
			return 0, fmt.Errorf("%q is not a test result, such as 7 or 6.5", text)
		}
		return v, f.Check(v)
	case profile.KindHours:
		v, ok := decimal(text, 2)
		if !ok {
			return 0, fmt.Errorf("%q is not a number of hours, such as 30 or 18.75", text)
		}
		return v, f.Check(v)
	case profile.KindDay:
		d, err := law.ParseDay(text)
		if err != nil {
			return 0, err
		}
		return int(d), f.Check(int(d))
	case profile.KindOccupation:
		c, err := noc.Parse(text)
		return int(c), err
	case profile.KindCountry:
		c, ok := profile.ParseCountry(text)
		if !ok {
			return 0, fmt.Errorf("%q is not a country by the two capital letters of ISO 3166-1, such as CA", text)
		}
		return int(c), nil
	}
	v, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a whole number", text)
	}
	return v, f.Check(v)
}

// Check returns an error for a number that is beyond the limits of the answer.
func (f Form) Check(v int) error {
	switch {
	case v > f.Highest && f.Kind == profile.KindResult:
		return fmt.Errorf("%s is more than any test gives", f.Spell(v))
	case v < f.Lowest || v > f.Highest:
		return fmt.Errorf("%s is not from %s to %s", f.Spell(v), f.Spell(f.Lowest), f.Spell(f.Highest))
	}
	return nil
}

// decimal reads a number with at most places decimals, as the number of parts
// of which that many decimals make a whole.
func decimal(text string, places int) (int, bool) {
	whole, part, point := strings.Cut(text, ".")
	if len(whole) == 0 || len(whole) > 4 || point && (len(part) == 0 || len(part) > places) {
		return 0, false
	}
	n := 0
	for _, digit := range []byte(whole + part + strings.Repeat("0", places-len(part))) {
		if digit < '0' || digit > '9' {
			return 0, false
		}
		n = 10*n + int(digit-'0')
	}
	return n, true
}
