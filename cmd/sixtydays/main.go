// Command sixtydays is Sixty Days without a browser, and what gives it to
// browsers.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// A command is one of the things that sixtydays does. It writes its result to
// out and all else to errs.
type command struct {
	name    string
	summary string
	run     func(args []string, out, errs io.Writer) error
}

// commands lists what sixtydays does, in the order in which help tells it.
func commands() []command {
	return []command{
		{"serve", "serve the site to browsers", runServe},
		{"export", "write the site as files for any web server", runExport},
		{"score", "score profiles, one JSON object a line", runScore},
		{"advise", "tell whether to file on an invitation or to decline it, one JSON object a line", runAdvise},
		{"review", "review full cases: the invitation, the profile and what is true, one JSON object a line", runReview},
		{"explain", "explain the score of one profile, line by line", runExplain},
		{"programs", "judge one profile by the programs and categories", runPrograms},
		{"rounds", "write the rounds of invitations, one JSON object a line", runRounds},
		{"checklist", "list what an application needs from one profile, and by when, as text or for a calendar", runChecklist},
		{"schema", "write the JSON Schema of a profile", runSchema},
		{"licences", "write the licences of this program and of what is in it", runLicences},
		{"rules", "write every rule with its history and sources, as JSON or a page", runRules},
	}
}

// errUsage reports that the arguments were wrong, which has been said already.
var errUsage = errors.New("usage")

func main() {
	os.Exit(sixtydays(os.Args[1:], os.Stdout, os.Stderr))
}

// sixtydays runs a command and returns the exit status: 0 for success, 1 for
// failure, 2 for arguments that cannot be understood.
func sixtydays(args []string, out, errs io.Writer) int {
	if len(args) == 0 {
		help(errs)
		return 2
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		help(out)
		return 0
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		err := c.run(args[1:], out, errs)
		switch {
		case err == nil, errors.Is(err, flag.ErrHelp):
			return 0
		case errors.Is(err, errUsage):
			return 2
		}
		fmt.Fprintf(errs, "sixtydays %s: %v\n", c.name, err)
		return 1
	}
	fmt.Fprintf(errs, "sixtydays: there is no command %q\n\n", args[0])
	help(errs)
	return 2
}

func help(w io.Writer) {
	fmt.Fprint(w, "usage: sixtydays command [flags]\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-9s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, "\nsixtydays command -h tells about a command's flags.\n")
}

// newFlags returns an empty set of flags for a command that takes the
// arguments which usage names.
func newFlags(name, usage string, errs io.Writer) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(errs)
	f.Usage = func() {
		fmt.Fprintf(errs, "usage: sixtydays %s %s\n", name, usage)
		f.PrintDefaults()
	}
	return f
}

// anyNumber is the number of arguments of a command that takes as many as come.
const anyNumber = -1

// parse reads args into f, and returns the arguments that are not flags. There
// must be n of them.
func parse(f *flag.FlagSet, args []string, n int) ([]string, error) {
	if err := f.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil, err
		}
		return nil, errUsage // package flag has said it
	}
	if n != anyNumber && f.NArg() != n {
		f.Usage()
		return nil, errUsage
	}
	return f.Args(), nil
}
