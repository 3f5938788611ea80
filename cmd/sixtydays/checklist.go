package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"sixtydays/app/words"
	"sixtydays/core/calendar"
	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/report"
)

// runChecklist lists what an application needs.
func runChecklist(args []string, out, errs io.Writer) error {
	return listDocuments(args, os.Stdin, out, errs)
}

// listDocuments takes the profile as explain does, of what is true.
func listDocuments(args []string, in io.Reader, out, errs io.Writer) error {
	flags := newFlags("checklist", "-invited DAY [flags] [name=value ...]", errs)
	var plan checklist.Input
	flags.Func("invited", "the `DAY` on which the invitation was issued, written as YYYY-MM-DD", func(s string) (err error) {
		plan.Invited, err = law.ParseDay(s)
		return err
	})
	flags.Func("class", "the `CLASS` that it names: CEC, FSW, FST or PNP", func(s string) (err error) {
		plan.Class, err = classOf(s)
		return err
	})
	flags.Func("deadline", "the `MOMENT` that its letter prints, written as 2027-01-05T00:00:00Z", func(s string) error {
		m, err := law.ParseMoment(s)
		plan.Deadline = profile.Given(m)
		return err
	})
	today := dayFlag(flags)
	lang := langFlag(flags)
	ics := flags.Bool("ics", false, "write a file for calendars (iCalendar) instead of text")
	spelled, err := parse(flags, args, anyNumber)
	if err != nil {
		return err
	}
	if plan.Invited == 0 {
		return errors.New("say with -invited on which day the invitation was issued")
	}
	a, err := answers(*today, *lang, spelled, in)
	if err != nil {
		return err
	}
	plan.Today, plan.Profile = a.set.Day, &a.profile
	p, ok := checklist.Of(&plan)
	if !ok {
		return fmt.Errorf("on %v, no period of an invitation of %v is open, or known to be", plan.Today, plan.Invited)
	}
	said := words.ChecklistReport{Language: a.words, Country: profile.Country.String}
	if *ics {
		_, err := io.WriteString(out, calendar.Of(p, said, law.Moment{Day: plan.Today}))
		return err
	}
	return report.ChecklistText(out, said, p)
}

// classOf returns the class of the given name.
func classOf(name string) (decline.Class, error) {
	for c := decline.CanadianExperience; c < decline.NumClass; c++ {
		if strings.EqualFold(c.String(), name) {
			return c, nil
		}
	}
	return 0, fmt.Errorf("there is no class %q", name)
}
