package main

import (
	"fmt"
	"io"
	"os"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/report"
)

// runPrograms judges one profile by the programs and the categories.
func runPrograms(args []string, out, errs io.Writer) error {
	return programs(args, os.Stdin, out, errs)
}

// programs takes the profile as explain does.
func programs(args []string, in io.Reader, out, errs io.Writer) error {
	flags := newFlags("programs", "[flags] [name=value ...]", errs)
	on := dayFlag(flags)
	asJSON := flags.Bool("json", false, "write JSON instead of text")
	lang := flags.String("lang", "en", "`language` of the text: en or fr")
	spelled, err := parse(flags, args, anyNumber)
	if err != nil {
		return err
	}
	language := words.For(*lang)
	if language.Tag() != *lang {
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
	p, err := readProfile(text, set.Day)
	if err != nil {
		return err
	}
	all := report.Judge(&p, *on)
	if *asJSON {
		return report.ProgramsJSON(out, all)
	}
	return report.ProgramsText(out, words.ProgramReport{Language: language}, all)
}
