// Package rules lists every value of law that the program goes by, each with its
// history and its sources, and writes them for programs and for people.
package rules

import (
	"sixtydays/core/category"
	"sixtydays/core/checklist"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/program"
)

// A Parameter is one value of law with its history.
type Parameter struct {
	Name    string  `json:"name"` // frozen, such as "crs/age"
	Title   string  `json:"title"`
	Unit    string  `json:"unit,omitempty"` // what its numbers count, if they count one thing
	Note    string  `json:"note,omitempty"` // what one must know to read it
	History []Entry `json:"history"`        // oldest first
}

// An Entry is the value that came into force on a day. It holds until the day
// of the next one.
type Entry struct {
	From    law.Day
	Basis   law.Cite
	Seen    bool    // From is the first day on which the value was seen in force
	NotHeld bool    // the law had a value that is not held; there is no Value
	Value   Value   // nil if it is not held
	Report  *Report // the change that is reported for the day, of which no value is held
}

// A Report tells of a change that is reported and could not be verified.
type Report struct {
	By      []law.Source // who reports it
	Check   []law.Source // the official sources to open
	Adds    crs.Rule     // the line of the score that would be new
	Named   []crs.Rule   // the lines that were named for change
	NamedBy law.Source   // where they were named
}

// A section is the parameters of one part of the law.
type section struct {
	title      string
	parameters []Parameter
}

// sections lists all that there is.
func sections() []section {
	return []section{
		{"Comprehensive Ranking System", scoring(crs.Law())},
		{"Language tests", conversions()},
		{"Work", counting()},
		{"Documents", terms()},
		{"Programs", requirements(program.Law())},
		{"Categories", selection(category.Law())},
		{"Invitations", invitations()},
		{"Application", filing(checklist.Law())},
	}
}

// All returns every parameter.
func All() []Parameter {
	var all []Parameter
	for _, s := range sections() {
		all = append(all, s.parameters...)
	}
	return all
}

// of returns p with the history h, each value of which is put into a readable
// form by show.
func of[T any](p Parameter, h law.Dated[T], show func(T) Value) Parameter {
	p.History = make([]Entry, 0, len(h))
	for _, s := range h {
		e := Entry{From: s.Day, Basis: s.Basis, Seen: s.Seen, NotHeld: s.NotHeld}
		if !s.NotHeld {
			e.Value = show(s.Value)
		}
		p.History = append(p.History, e)
	}
	return p
}
