package report

import (
	"encoding/json"
	"io"
	"strconv"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A score is the JSON form of a [crs.Score]. Its names are frozen.
type score struct {
	On       string `json:"on"`
	GridDay  string `json:"grid_day"`
	Standing string `json:"standing"`
	step
}

// A step is the JSON form of a [crs.Step]. What does not apply is left out.
type step struct {
	Rule    string   `json:"rule"`
	Ability string   `json:"ability,omitempty"`
	Points  *int     `json:"points,omitempty"` // absent where the value is not held
	Most    int      `json:"most"`
	Basis   basis    `json:"basis"`
	Since   string   `json:"since"`
	Seen    bool     `json:"seen,omitempty"` // in force since then or earlier
	Inputs  []string `json:"inputs"`
	Missing []string `json:"missing,omitempty"`
	NotHeld bool     `json:"not_held,omitempty"`
	Level   *int     `json:"level,omitempty"`
	From    *basis   `json:"level_from,omitempty"` // the table by which a result became the level
	Derived *derived `json:"derived,omitempty"`    // what exact answers came to
	Class   string   `json:"class,omitempty"`
	Tier    string   `json:"tier,omitempty"`
	Caveats []string `json:"caveats,omitempty"`
	Parts   []step   `json:"parts,omitempty"`
}

// A derived is the answer to a quick question that exact answers came to.
type derived struct {
	Question string `json:"question"`
	Answer   string `json:"answer"`
	From     basis  `json:"from"` // the law by which they came to it
}

type basis struct {
	Source  string `json:"source"`
	Section string `json:"section,omitempty"`
	Via     string `json:"via,omitempty"`
}

// JSON writes s as one indented JSON object. A line whose value is not held has
// no points: it is unknown, not zero.
func JSON(w io.Writer, s *crs.Score) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(score{
		On:       s.Day.String(),
		GridDay:  s.GridDay.String(),
		Standing: s.Standing().String(),
		step:     newStep(&s.Step),
	})
}

func newStep(s *crs.Step) step {
	j := step{
		Rule:    s.Rule.String(),
		Most:    int(s.Most),
		Basis:   newBasis(s.Basis),
		Since:   s.Since.String(),
		Seen:    s.Seen,
		Inputs:  Slugs(s.Inputs.Fields()),
		Missing: Slugs(s.Missing.Fields()),
		NotHeld: s.NotHeld,
		Class:   s.Class.String(),
		Tier:    s.Tier.String(),
	}
	if s.Ability != 0 {
		j.Ability = s.Ability.String()
	}
	if !s.NotHeld || len(s.Parts) > 0 {
		points := int(s.Points)
		j.Points = &points
	}
	if level, ok := s.Level.Get(); ok {
		n := int(level)
		j.Level = &n
	}
	if s.Converted != nil && s.Quick == 0 {
		from := newBasis(s.Converted)
		j.From = &from
	}
	if s.Quick != 0 {
		j.Derived = &derived{profile.Describe(s.Quick).Slug, slug(s.Quick, int(s.Derived)), newBasis(s.Converted)}
	}
	for i := range s.Caveats.All {
		j.Caveats = append(j.Caveats, crs.CaveatSlugs[i])
	}
	for i := range s.Parts {
		j.Parts = append(j.Parts, newStep(&s.Parts[i]))
	}
	return j
}

func newBasis(c *law.Cite) basis {
	b := basis{Source: c.Source.Document().Slug, Section: c.Section}
	if c.Via != 0 {
		b.Via = c.Via.Document().Slug
	}
	return b
}

// Slugs lists the frozen names of the questions in s. It is empty, not nil, for
// an empty set.
func Slugs(s profile.FieldSet) []string {
	all := make([]string, 0, s.Len())
	for f := range s.All {
		all = append(all, profile.Describe(f).Slug)
	}
	return all
}

// slug spells the answer v to a choice by its frozen name, and any other as a
// number.
func slug(f profile.Field, v int) string {
	if d := profile.Describe(f); d.Kind == profile.KindChoice {
		return d.Values[v]
	}
	return strconv.Itoa(v)
}
