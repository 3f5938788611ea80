package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/link"
	"sixtydays/core/profile"
	"sixtydays/core/record"
	"sixtydays/core/share"
	"sixtydays/core/spell"
)

// An asked is what a command about one profile was asked.
type asked struct {
	set     *crs.Set // the law of the day
	profile profile.Profile
	words   words.Language
	json    bool
}

// ask reads the flags and the profile of the command with the given name. The
// profile comes from the arguments or, when there are none, from in, spelled in
// text as name=value pairs, as a JSON object, as a link of the site, or as a file
// that was saved there.
func ask(name string, args []string, in io.Reader, errs io.Writer) (*asked, error) {
	flags := newFlags(name, "[flags] [name=value ...]", errs)
	on := dayFlag(flags)
	asJSON := flags.Bool("json", false, "write JSON instead of text")
	lang := langFlag(flags)
	spelled, err := parse(flags, args, anyNumber)
	if err != nil {
		return nil, err
	}
	a, err := answers(*on, *lang, spelled, in)
	if err == nil {
		a.json = *asJSON
	}
	return a, err
}

// answers reads what is asked of a profile on a day in a language.
func answers(on law.Day, lang string, spelled []string, in io.Reader) (*asked, error) {
	l, err := inLanguage(lang)
	if err != nil {
		return nil, err
	}
	a := &asked{words: l}
	set, err := crs.Law().At(on)
	if err != nil {
		return nil, err
	}
	a.set = set
	text, err := spelling(spelled, in)
	if err != nil {
		return nil, err
	}
	a.profile, err = readProfile(text, a.set.GridDay())
	return a, err
}

// langFlag adds the flag that chooses the language of a text.
func langFlag(f *flag.FlagSet) *string {
	return f.String("lang", "en", "`language` of the text: en or fr")
}

// inLanguage returns the language with a tag.
func inLanguage(tag string) (words.Language, error) {
	l := words.For(tag)
	if l.Tag() != tag {
		return nil, fmt.Errorf("there is no language %q: use en or fr", tag)
	}
	return l, nil
}

// spelling returns the profile as it was spelled in the arguments, or in when
// there are none.
func spelling(args []string, in io.Reader) (string, error) {
	if len(args) > 0 {
		return strings.Join(args, " "), nil
	}
	all, err := io.ReadAll(io.LimitReader(in, maxLine))
	return string(all), err
}

// readProfile reads a profile in whichever spelling. Results are judged by the
// tables in force on day, and answers by what they say beside each other.
func readProfile(text string, day law.Day) (profile.Profile, error) {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "{") {
		c, err := share.ParseCase([]byte(text), day)
		return c.Profile, err
	}
	p, err := said(text)
	if err != nil {
		return p, err
	}
	var all []error
	for f, err := range language.Check(&p, day) {
		all = append(all, fmt.Errorf("%s: %w", profile.Describe(f).Slug, err))
	}
	for _, c := range profile.Check(&p, day) {
		all = append(all, fmt.Errorf("%s: %w", c.Of.Path(".", 1), &c))
	}
	return p, errors.Join(all...)
}

// said reads what is true of a person from a link of the site, from a file that
// was saved there, or from name=value pairs.
func said(text string) (profile.Profile, error) {
	_, fragment, _ := strings.Cut(text, "#")
	switch {
	case link.Is(fragment):
		r, err := link.Parse(fragment)
		return r.True, err
	case link.Is(text):
		r, err := link.Parse(text)
		return r.True, err
	case record.IsLocked(text):
		return profile.Profile{}, errors.New("this file is locked with a passphrase: open it on the site, and save it without one")
	case record.Is(text):
		r, err := record.Parse(text + "\n") // the end of the last line was taken for space
		return r.True, err
	}
	return spell.Parse(text)
}
