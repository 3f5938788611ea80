package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"text/tabwriter"

	"sixtydays/cmd/internal/rules"
	"sixtydays/core/law"
)

// runRules writes the rules as JSON or as a page, or lists the sources that
// should be read again.
func runRules(args []string, out, errs io.Writer) error {
	flags := newFlags("rules", "[-json | -markdown | -stale DAYS [-on DAY]]", errs)
	asJSON := flags.Bool("json", false, "write JSON, as without flags")
	asPage := flags.Bool("markdown", false, "write the page docs/rules.md")
	stale := flags.Int("stale", 0, "list the sources that have not been read for `DAYS` or more")
	on := dayFlag(flags)
	if _, err := parse(flags, args, 0); err != nil {
		return err
	}
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	forms := 0
	for _, one := range []bool{*asJSON, *asPage, given["stale"]} {
		if one {
			forms++
		}
	}
	switch {
	case forms > 1:
		return errors.New("give one of -json, -markdown and -stale")
	case given["on"] && !given["stale"]:
		return errors.New("-on goes with -stale: the rules are written with all of their history")
	case *stale < 0:
		return fmt.Errorf("-stale %d: give a number of days from 0 on", *stale)
	case given["stale"]:
		return writeStale(out, *on, *stale)
	case *asPage:
		return rules.Markdown(out)
	}
	return rules.JSON(out)
}

// writeStale lists the sources that on day have not been read for so many days.
// It is a list for people, and an empty one says so.
func writeStale(out io.Writer, day law.Day, days int) error {
	all := rules.Stale(day, days)
	if len(all) == 0 {
		_, err := fmt.Fprintf(out, "none: no source was last read %d days or more before %v\n", days, day)
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, s := range all {
		fmt.Fprintf(w, "%s\tread %v\t%d days ago\t%s\n", s.Slug, s.Read, s.Days, s.Title)
	}
	return w.Flush()
}
