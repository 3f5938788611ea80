package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/report"
	"sixtydays/core/share"
	"sixtydays/core/spell"
)

// runExplain explains the score of one profile.
func runExplain(args []string, out, errs io.Writer) error {
	return explain(args, os.Stdin, out, errs)
}

// explain takes the profile from its arguments or, when there are none, from
// in. It is spelled in text, as name=value pairs, or as a JSON object.
func explain(args []string, in io.Reader, out, errs io.Writer) error {
	flags := newFlags("explain", "[flags] [name=value ...]", errs)
	on := dayFlag(flags)
	asJSON := flags.Bool("json", false, "write JSON instead of text")
	lang := flags.String("lang", "en", "`language` of the text: en or fr")
	spelled, err := parse(flags, args, anyNumber)
	if err != nil {
		return err
	}
	if l := words.For(*lang); l.Tag() != *lang {
		return fmt.Errorf("there is no language %q: use en or fr", *lang)
	}
	set, err := crs.Law().At(*on)
	if err != nil {
		return err
	}
	text, err := spelling(spelled, in)
	if err != nil {
		return err
	}
	p, err := readProfile(text, set.GridDay())
	if err != nil {
		return err
	}
	s := crs.Rate(set, &p)
	if *asJSON {
		return report.JSON(out, &s)
	}
	l := words.For(*lang)
	if err := report.Text(out, words.Report{Language: l}, &p, &s); err != nil {
		return err
	}
	return explainExact(out, l, set, &p)
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

// explainExact writes what each exact answer of p changed, and where the years
// of its jobs stand.
func explainExact(out io.Writer, l words.Language, set *crs.Set, p *profile.Profile) error {
	var b strings.Builder
	for _, e := range crs.Effects(set, p) {
		b.WriteString("\n" + words.Effect(l, &e))
	}
	for _, o := range crs.Outlooks(set, p) {
		b.WriteString("\n" + strings.Join(words.Outlook(l, &o, set.Day), " "))
	}
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// readProfile reads a profile in either spelling. Results are judged by the
// tables in force on day, and answers by what they say beside each other.
func readProfile(text string, day law.Day) (profile.Profile, error) {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "{") {
		c, err := share.ParseCase([]byte(text), day)
		return c.Profile, err
	}
	p, err := spell.Parse(text)
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
