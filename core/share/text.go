// Package share spells profiles: as text for links, files, the command line
// and test cases, and as the JSON objects of the score command.
//
// Errors are read by the person who wrote the profile: they name the answer, say
// what is wrong with it, and leave out the package's name.
package share

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/profile"
)

// Format spells p as text: a name=value pair for each answer, in the order of
// the questions and with a space between them. The names and the values are the
// frozen slugs of the questions; a test result is written in points.
//
//	marital=single age=29 education=bachelor first-official=english
func Format(p *profile.Profile) string {
	var b strings.Builder
	for f := range profile.Answered(p).All {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		d := profile.Describe(f)
		v, _ := d.Get(p)
		b.WriteString(d.Slug)
		b.WriteByte('=')
		b.WriteString(value(d, v))
	}
	return b.String()
}

// value spells the answer v to d.
func value(d *profile.Descriptor, v int) string {
	switch d.Kind {
	case profile.KindChoice, profile.KindTest:
		return d.Values[v]
	case profile.KindResult:
		return profile.Result(v).String()
	}
	return strconv.Itoa(v)
}

// Parse reads a profile spelled by [Format]. Pairs may be in any order and
// stand apart by spaces, line ends or "&". The error names everything that is
// wrong with s: a profile is read whole or not at all, so that no answer goes
// missing unseen.
func Parse(s string) (profile.Profile, error) {
	var p profile.Profile
	var all []error
	for pair := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n&", r) }) {
		if err := parsePair(&p, pair); err != nil {
			all = append(all, err)
		}
	}
	if err := errors.Join(all...); err != nil {
		return profile.Profile{}, err
	}
	return p, nil
}

func parsePair(p *profile.Profile, pair string) error {
	slug, text, ok := strings.Cut(pair, "=")
	if !ok {
		return fmt.Errorf("%q is not an answer written as name=value", pair)
	}
	f, ok := profile.FieldBySlug(slug)
	if !ok {
		return fmt.Errorf("there is no question named %q", slug)
	}
	d := profile.Describe(f)
	if _, given := d.Get(p); given {
		return fmt.Errorf("%s is answered twice", slug)
	}
	v, err := parseValue(d, text)
	if err != nil {
		return fmt.Errorf("%s: %w", slug, err)
	}
	d.Set(p, v)
	return nil
}

// parseValue reads an answer to d that d can hold.
func parseValue(d *profile.Descriptor, text string) (int, error) {
	switch d.Kind {
	case profile.KindChoice, profile.KindTest:
		for v, slug := range d.Values {
			if v > 0 && slug == text {
				return v, nil
			}
		}
		return 0, fmt.Errorf("%q is not one of %s", text, strings.Join(d.Values[1:], ", "))
	case profile.KindResult:
		r, err := parseResult(text)
		if err == nil && int(r) > d.Highest {
			err = fmt.Errorf("%s is more than any test gives", text)
		}
		return int(r), err
	}
	v, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a whole number", text)
	}
	if v < d.Lowest || v > d.Highest {
		return 0, fmt.Errorf("%d is not from %d to %d", v, d.Lowest, d.Highest)
	}
	return v, nil
}

// parseResult reads a test result in points, with at most one decimal place.
func parseResult(text string) (profile.Result, error) {
	whole, tenth, hasTenth := strings.Cut(text, ".")
	n, err := strconv.ParseUint(whole, 10, 12)
	if err != nil || hasTenth && len(tenth) != 1 {
		return 0, fmt.Errorf("%q is not a test result, such as 7 or 6.5", text)
	}
	t := uint64(0)
	if hasTenth {
		if t, err = strconv.ParseUint(tenth, 10, 8); err != nil {
			return 0, fmt.Errorf("%q is not a test result, such as 7 or 6.5", text)
		}
	}
	return profile.Result(n*10 + t), nil
}
