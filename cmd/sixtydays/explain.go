package main

import (
	"io"
	"os"
	"strings"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/profile"
	"sixtydays/core/report"
)

// runExplain explains the score of one profile.
func runExplain(args []string, out, errs io.Writer) error {
	return explain(args, os.Stdin, out, errs)
}

// explain writes every line of the score of one profile, with its reasons.
func explain(args []string, in io.Reader, out, errs io.Writer) error {
	a, err := ask("explain", args, in, errs)
	if err != nil {
		return err
	}
	s := crs.Rate(a.set, &a.profile)
	if a.json {
		return report.JSON(out, &s)
	}
	if err := report.Text(out, words.Report{Language: a.words}, &a.profile, &s); err != nil {
		return err
	}
	return explainExact(out, a.words, a.set, &a.profile)
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
