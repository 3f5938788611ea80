package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"sixtydays/cmd/internal/feed"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/rounds"
)

// runRounds writes the rounds of invitations, one JSON object a line, or brings
// those that the program has up to date.
func runRounds(args []string, out, errs io.Writer) error {
	if len(args) > 0 && args[0] == "update" {
		return updateRounds(args[1:], out, errs)
	}
	flags := newFlags("rounds", "[-on DAY] | update [-table FILE] FEED", errs)
	var on law.Day
	flags.Func("on", "write those of `DAY` only, written as YYYY-MM-DD", func(s string) (err error) {
		on, err = law.ParseDay(s)
		return err
	})
	if _, err := parse(flags, args, 0); err != nil {
		return err
	}
	if on != 0 {
		return writeRounds(out, rounds.On(on))
	}
	return writeRounds(out, rounds.All())
}

// A round is one line of the answer. What is not known is null.
type round struct {
	Number      string   `json:"number"`
	Date        string   `json:"date"`
	Time        *string  `json:"time"`
	Kind        string   `json:"kind"`
	Category    string   `json:"category,omitempty"`
	List        string   `json:"list,omitempty"`
	Invites     []string `json:"invites"` // the programs that an invitation can be for
	Invitations int      `json:"invitations"`
	CutOff      int      `json:"cutoff"`
	TieBreak    *string  `json:"tie_break"`
	Source      string   `json:"source"`
}

// writeRounds writes all, one JSON object a line.
func writeRounds(out io.Writer, all []rounds.Round) error {
	encode := json.NewEncoder(out)
	for i := range all {
		if err := encode.Encode(spellRound(&all[i])); err != nil {
			return err
		}
	}
	return nil
}

// spellRound returns r with its values spelled.
func spellRound(r *rounds.Round) round {
	s := round{
		Number: r.Number, Date: r.Day.String(), Time: spellMoment(r.Time), Kind: r.Kind.String(), List: r.List,
		Invitations: r.Invitations, CutOff: int(r.CutOff), TieBreak: spellMoment(r.TieBreak), Source: r.Source.Document().Slug,
	}
	if r.Kind == rounds.ByCategory {
		s.Category = r.Category.String()
	}
	for p := program.Program(1); p < program.NumProgram; p++ {
		if r.Invites(p) {
			s.Invites = append(s.Invites, p.String())
		}
	}
	if r.InvitesNominees() {
		s.Invites = append(s.Invites, rounds.Nominees.String())
	}
	return s
}

// spellMoment returns a as text, nil when it is not known.
func spellMoment(a profile.Answer[law.Moment]) *string {
	m, ok := a.Get()
	if !ok {
		return nil
	}
	s := m.String()
	return &s
}

// updateRounds reads IRCC's feed and writes the source of package rounds anew. It
// tells which rounds are new or differ.
func updateRounds(args []string, out, errs io.Writer) error {
	flags := newFlags("rounds update", "[-table FILE] FEED", errs)
	table := flags.String("table", "core/rounds/table.go", "write the table into `FILE`, which has one")
	files, err := parse(flags, args, 1)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		return err
	}
	read, doubts, err := feed.Read(text)
	if err != nil {
		return err
	}
	all, changed, err := feed.Merge(rounds.All(), read)
	if err != nil {
		return err
	}
	if err := writeTable(*table, rounds.Table(all)); err != nil {
		return err
	}
	sayDoubts(errs, changed, doubts)
	fmt.Fprintf(errs, "%d rounds are new or differ, of %d in %s\n", len(changed), len(all), *table)
	return writeRounds(out, changed)
}

// writeTable puts lines into the table of a Go file, which is all that stands
// between backquotes there.
func writeTable(file, lines string) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	parts := strings.Split(string(source), "`")
	if len(parts) != 3 {
		return fmt.Errorf("%s: there is no table between two backquotes", file)
	}
	return os.WriteFile(file, []byte(parts[0]+"`\n"+lines+"`"+parts[2]), 0o666)
}

// sayDoubts tells what was left out of the rounds that changed. Of the others it
// was told when they were new.
func sayDoubts(errs io.Writer, changed []rounds.Round, doubts []feed.Doubt) {
	for i := range changed {
		for _, d := range doubts {
			if d.Number == changed[i].Number {
				fmt.Fprintf(errs, "round %s: left out: %v\n", d.Number, d.Err)
			}
		}
	}
}
