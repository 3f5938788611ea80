package main

import (
	"io"
	"os"

	"sixtydays/app/words"
	"sixtydays/core/report"
)

// runPrograms judges one profile by the programs and the categories.
func runPrograms(args []string, out, errs io.Writer) error {
	return programs(args, os.Stdin, out, errs)
}

// programs takes the profile as explain does.
func programs(args []string, in io.Reader, out, errs io.Writer) error {
	a, err := ask("programs", args, in, errs)
	if err != nil {
		return err
	}
	all := report.Judge(&a.profile, a.set.Day)
	if a.json {
		return report.ProgramsJSON(out, all)
	}
	return report.ProgramsText(out, words.ProgramReport{Language: a.words}, all)
}
