package rules

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"
)

// Command is how the page of [Markdown] in docs is written.
const Command = "go run ./cmd/sixtydays rules -markdown > docs/rules.md"

const preface = `# The rules

<!-- Written by: %[1]s -->

Every value of law that Sixty Days goes by, with its history and its sources. This page is written from the rules themselves
by

` + "```\n%[1]s\n```" + `

and a test fails when it differs from them. ` + "`sixtydays rules`" + ` writes the same as JSON, by the names that stand here
beside the headings.

- **From** a day: the value came into force on that day, and holds until the day of the next one.
- **In force by** a day: that is the first day on which the value was seen in force. It came into force then or earlier.
- **Not held**: the law has a value from that day on, and we do not know it.

`

// Markdown writes every source and every parameter as a page for people.
func Markdown(w io.Writer) error {
	var p page
	fmt.Fprintf(&p, preface, Command)
	p.sources()
	for _, s := range sections() {
		p.heading(2, s.title)
		for i := range s.parameters {
			p.parameter(&s.parameters[i])
		}
	}
	p.addresses()
	_, err := w.Write(p.Bytes())
	return err
}

// A page is a text in Markdown. Each of its methods writes a block and the empty
// line after it.
type page struct{ bytes.Buffer }

func (p *page) heading(level int, text string) {
	fmt.Fprintf(p, "%s %s\n\n", strings.Repeat("#", level), text)
}

func (p *page) paragraph(text string) { fmt.Fprintf(p, "%s\n\n", text) }

// sources writes the table of sources.
func (p *page) sources() {
	p.heading(2, "Sources")
	p.paragraph("Each was last read, itself or in its newest copy, on the day that is given, and found as it is cited. Confidence says\n" +
		"how surely it supports what is taken from it.")
	head := []string{"Source", "Name", "Official", "Last read", "Confidence"}
	var rows [][]string
	for _, s := range Sources() {
		text := link(s.Title, s.Slug, s.English)
		if s.French != "" {
			text += " (" + link("French", s.Slug+inFrench, s.French) + ")"
		}
		rows = append(rows, []string{text, code(s.Slug), Yes(s.Official).String(), s.Read, s.Confidence})
	}
	p.table(head, rows)
}

// parameter writes a parameter with its history: in one table if its values are
// single ones, and else entry by entry.
func (p *page) parameter(param *Parameter) {
	p.heading(3, param.Title)
	about := code(param.Name)
	if param.Unit != "" {
		about += ", in " + param.Unit
	}
	p.paragraph(strings.TrimSpace(about + ". " + param.Note))
	if len(param.History) == 0 {
		p.paragraph("None.")
		return
	}
	if single(param) {
		rows := make([][]string, len(param.History))
		for i, e := range param.History {
			rows[i] = []string{e.since(), cell(e.Value), cited(e.Basis)}
		}
		p.table([]string{"", headed(param.Unit), "Source"}, rows)
		return
	}
	for _, e := range param.History {
		p.entry(param, &e)
	}
}

// single reports whether every value of p that is held fits into a cell.
func single(p *Parameter) bool {
	return !slices.ContainsFunc(p.History, func(e Entry) bool {
		_, grid := e.Value.(Grid)
		return grid || e.Report != nil
	})
}

// entry writes one entry of p.
func (p *page) entry(param *Parameter, e *Entry) {
	g, _ := e.Value.(Grid)
	switch {
	case e.Report != nil:
		p.paragraph(fmt.Sprintf("**%s: reported, not verified, and not held.**", e.since()))
		p.report(e.Report)
	case e.NotHeld:
		p.paragraph(fmt.Sprintf("**%s: not held.** %s.", e.since(), cited(e.Basis)))
	case param.Unit == points && g.nothing():
		p.paragraph(fmt.Sprintf("**%s: nothing.** %s.", e.since(), cited(e.Basis)))
	default:
		p.paragraph(fmt.Sprintf("**%s.** %s.", e.since(), cited(e.Basis)))
		p.grid(g, param.Unit)
	}
}

// report writes what a report says and where to look.
func (p *page) report(r *Report) {
	named := each(r.Named, func(rule crs.Rule) string { return code(rule.String()) })
	p.paragraph(fmt.Sprintf("- Reported by %s.\n- To be checked in %s.\n- It would add %s.\n- Named for change in %s: %s.",
		strings.Join(each(r.By, linked), "; "), strings.Join(each(r.Check, linked), "; "), code(r.Adds.String()),
		linked(r.NamedBy), strings.Join(named, ", ")))
}

// grid writes g as tables: one of its single values, one of its rows that have
// the same columns, and one for each other row, under its title. Numbers count
// units.
func (p *page) grid(g Grid, unit string) {
	var plain [][]string
	var columns []string // of the rows that have the same ones
	var wide [][]string
	var others []Row
	for i := range g.Rows {
		row := &g.Rows[i]
		inner, ok := row.Value.(Grid)
		switch {
		case !ok:
			plain = append(plain, []string{row.title(), cell(row.Value)})
		case inner.flat() && len(g.Rows) > 1 && (columns == nil || slices.Equal(columns, inner.titles())) && g.shared(inner.titles()):
			columns = inner.titles()
			line := []string{row.title()}
			for _, r := range inner.Rows {
				line = append(line, cell(r.Value))
			}
			wide = append(wide, line)
		default:
			others = append(others, *row)
		}
	}
	if wide != nil {
		p.table(append([]string{g.Of}, columns...), wide)
	}
	if plain != nil {
		of := ""
		if g.Of != "" && allNumbers(g) {
			of = unit
		}
		p.table([]string{g.Of, headed(of)}, plain)
	}
	for i := range others {
		p.paragraph("*" + others[i].title() + "*")
		p.grid(others[i].Value.(Grid), unit)
	}
}

// flat reports whether every value of g fits into a cell.
func (g Grid) flat() bool {
	return !slices.ContainsFunc(g.Rows, func(r Row) bool {
		_, grid := r.Value.(Grid)
		return grid
	})
}

// titles returns the titles of the rows of g.
func (g Grid) titles() []string {
	all := make([]string, len(g.Rows))
	for i := range g.Rows {
		all[i] = g.Rows[i].title()
	}
	return all
}

// shared reports whether several rows of g are grids with these titles.
func (g Grid) shared(titles []string) bool {
	n := 0
	for _, row := range g.Rows {
		if inner, ok := row.Value.(Grid); ok && slices.Equal(inner.titles(), titles) {
			n++
		}
	}
	return n > 1
}

// allNumbers reports whether the single values of g are numbers.
func allNumbers(g Grid) bool {
	return !slices.ContainsFunc(g.Rows, func(r Row) bool {
		_, grid := r.Value.(Grid)
		_, number := r.Value.(Number)
		return !grid && !number
	})
}

// table writes a table. A column of numbers stands to the right.
func (p *page) table(head []string, rows [][]string) {
	line := func(cells []string) { fmt.Fprintf(p, "| %s |\n", strings.Join(cells, " | ")) }
	line(head)
	rule := make([]string, len(head))
	for i := range head {
		rule[i] = "---:"
		for _, row := range rows {
			if strings.Trim(row[i], "0123456789.") != "" || i == 0 {
				rule[i] = "---"
			}
		}
	}
	line(rule)
	for _, row := range rows {
		line(row)
	}
	p.WriteByte('\n')
}

// cell writes a value that fits into a cell of a table.
func cell(v Value) string {
	switch v := v.(type) {
	case nil:
		return "not held"
	case Word:
		return code(string(v))
	case List:
		if len(v) > 0 {
			return strings.Join(each(v, code), ", ")
		}
		return "none"
	}
	return fmt.Sprint(v)
}

// since says from when or by when e is in force.
func (e *Entry) since() string {
	if e.Seen {
		return "In force by " + e.From.String()
	}
	return "From " + e.From.String()
}

// cited names the authority of a value, and where it was read.
func cited(c law.Cite) string {
	text := linked(c.Source)
	if c.Section != "" {
		text += ", " + words.English{}.Section(c.Section)
	}
	if c.Via != 0 {
		text += ", read in " + linked(c.Via)
	}
	return text
}

// linked returns the title of s as a link to its address, if there is one.
func linked(s law.Source) string { return link(title(s), slug(s), s.Document().English) }

// link makes text lead to the address that addresses writes under name.
func link(text, name, address string) string {
	if address == "" {
		return text
	}
	return fmt.Sprintf("[%s][%s]", text, name)
}

// addresses writes where the links lead, which makes the text easier to read
// than addresses inside it.
func (p *page) addresses() {
	for _, s := range Sources() {
		if s.English != "" {
			fmt.Fprintf(p, "[%s]: %s\n", s.Slug, s.English)
		}
		if s.French != "" {
			fmt.Fprintf(p, "[%s]: %s\n", s.Slug+inFrench, s.French)
		}
	}
}

// inFrench ends the name of the link to a source's French text.
const inFrench = "-fr"

func code(name string) string { return "`" + name + "`" }

// headed returns the heading of a column of values in unit, which may be none.
func headed(unit string) string {
	if unit == "" {
		return "Value"
	}
	return capital(unit)
}

func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }
