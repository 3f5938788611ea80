package rules

import (
	"encoding/json"
	"io"

	"sixtydays/core/crs"
)

// An entry is the JSON form of an [Entry]. What does not apply is left out.
type entry struct {
	From    string  `json:"from"`
	Source  string  `json:"source"`
	Section string  `json:"section,omitempty"`
	Via     string  `json:"via,omitempty"` // the source in which it was read
	Seen    bool    `json:"seen,omitempty"`
	NotHeld bool    `json:"not_held,omitempty"`
	Value   Value   `json:"value,omitempty"`
	Report  *Report `json:"reported,omitempty"`
}

// A report is the JSON form of a [Report].
type report struct {
	By      []string `json:"by"`
	Check   []string `json:"check"`
	Adds    string   `json:"adds"`
	Named   []string `json:"named"`
	NamedBy string   `json:"named_by"`
}

// MarshalJSON writes r with the frozen names of its sources and lines.
func (r *Report) MarshalJSON() ([]byte, error) {
	return json.Marshal(report{
		By: slugs(r.By), Check: slugs(r.Check), Adds: r.Adds.String(),
		Named: each(r.Named, crs.Rule.String), NamedBy: slug(r.NamedBy),
	})
}

// MarshalJSON writes e with the frozen names of its sources.
func (e Entry) MarshalJSON() ([]byte, error) {
	j := entry{
		From: e.From.String(), Source: slug(e.Basis.Source), Section: e.Basis.Section,
		Seen: e.Seen, NotHeld: e.NotHeld, Value: e.Value, Report: e.Report,
	}
	if e.Basis.Via != 0 {
		j.Via = slug(e.Basis.Via)
	}
	return json.Marshal(j)
}

// JSON writes every source and every parameter as one JSON object. Its names are
// frozen.
func JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(struct {
		Sources    []Source    `json:"sources"`
		Parameters []Parameter `json:"parameters"`
	}{Sources(), All()})
}
