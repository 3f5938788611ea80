package report

import (
	"encoding/json"
	"io"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// Programs is what is judged of a person besides the score: the programs, and
// the categories of a round, on one day.
type Programs struct {
	Day        law.Day
	Programs   []program.Result
	Categories []category.Membership
}

// Judge judges p by every program and category on day.
func Judge(p *profile.Profile, day law.Day) *Programs {
	all := &Programs{Day: day, Categories: category.Check(p, day)}
	for which := program.CanadianExperience; which < program.NumProgram; which++ {
		all.Programs = append(all.Programs, program.Check(which, p, day))
	}
	return all
}

// The JSON forms. Their names are frozen, and what does not apply is left out.
type (
	programs struct {
		On         string          `json:"on"`
		Programs   []programResult `json:"programs"`
		Categories []membership    `json:"categories"`
	}

	programResult struct {
		Program      string        `json:"program"`
		Outcome      string        `json:"outcome"`
		Requirements []requirement `json:"requirements"`
		Grid         *grid         `json:"grid,omitempty"`
	}

	requirement struct {
		Requirement string   `json:"requirement"`
		Outcome     string   `json:"outcome"`
		Reason      string   `json:"reason"`
		Evidence    evidence `json:"evidence"`
		waits
		Basis basis  `json:"basis"`
		From  string `json:"from,omitempty"`
		Until string `json:"until,omitempty"`
	}

	membership struct {
		Category string   `json:"category"`
		Outcome  string   `json:"outcome"`
		Reason   string   `json:"reason"`
		Evidence evidence `json:"evidence"`
		waits
		Basis basis  `json:"basis"`
		Since string `json:"since"`
		From  string `json:"from,omitempty"`
		Until string `json:"until,omitempty"`
	}

	// waits is what is missing.
	waits struct {
		Missing []string `json:"missing,omitempty"`
		Part    string   `json:"missing_part,omitempty"` // the item that an entry of a list lacks
	}

	evidence struct {
		Occupation  string         `json:"noc,omitempty"`
		Years       *int           `json:"years,omitempty"`
		NeedYears   int            `json:"years_needed,omitempty"`
		Hours       *int           `json:"hours,omitempty"`
		NeedHours   int            `json:"hours_needed,omitempty"`
		ShortDays   int            `json:"days_to_anniversary,omitempty"`
		Official    string         `json:"language,omitempty"`
		Levels      map[string]int `json:"levels,omitempty"`
		NeedLevels  map[string]int `json:"levels_needed,omitempty"`
		Issued      string         `json:"issued,omitempty"`
		Last        string         `json:"last_valid_day,omitempty"`
		Education   string         `json:"education,omitempty"`
		Points      *int           `json:"points,omitempty"`
		Possible    *int           `json:"points_at_most,omitempty"`
		NeedPoints  int            `json:"points_needed,omitempty"`
		Funds       *int           `json:"funds,omitempty"`
		NeedFunds   int            `json:"funds_needed,omitempty"`
		Family      int            `json:"family,omitempty"`
		Arrangement string         `json:"offer,omitempty"`
	}

	grid struct {
		Points   int        `json:"points"`
		Possible int        `json:"points_at_most"`
		Pass     int        `json:"points_needed"`
		Lines    []gridLine `json:"lines"`
	}

	gridLine struct {
		Line     string     `json:"line"`
		Points   int        `json:"points"`
		Possible int        `json:"points_at_most"`
		Most     int        `json:"most"`
		Missing  []string   `json:"missing,omitempty"`
		Basis    basis      `json:"basis"`
		Parts    []gridLine `json:"parts,omitempty"`
	}
)

// ProgramsJSON writes all as one indented JSON object.
func ProgramsJSON(w io.Writer, all *Programs) error {
	j := programs{On: all.Day.String(), Programs: []programResult{}, Categories: []membership{}}
	for i := range all.Programs {
		j.Programs = append(j.Programs, newProgramResult(&all.Programs[i]))
	}
	for i := range all.Categories {
		j.Categories = append(j.Categories, newMembership(&all.Categories[i]))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(j)
}

func newProgramResult(r *program.Result) programResult {
	j := programResult{Program: r.Program.String(), Outcome: r.Outcome.String(), Requirements: []requirement{}}
	for i := range r.Requirements {
		q := &r.Requirements[i]
		j.Requirements = append(j.Requirements, requirement{
			Requirement: q.Code.String(),
			Outcome:     q.Outcome.String(),
			Reason:      q.Reason.String(),
			Evidence:    newEvidence(q),
			waits:       newWaits(q.Missing, q.Part),
			Basis:       newBasis(&q.Basis),
			From:        dated(q.From),
			Until:       dated(q.Until),
		})
	}
	if r.Grid != nil {
		j.Grid = &grid{Points: r.Grid.Points, Possible: r.Grid.Possible, Pass: r.Grid.Pass, Lines: newGridLines(r.Grid.Lines)}
	}
	return j
}

func newGridLines(lines []program.GridLine) []gridLine {
	var all []gridLine
	for i := range lines {
		l := &lines[i]
		all = append(all, gridLine{
			Line: l.Line.String(), Points: l.Points, Possible: l.Possible, Most: l.Most,
			Missing: Slugs(l.Missing), Basis: newBasis(&l.Basis), Parts: newGridLines(l.Parts),
		})
	}
	return all
}

func newEvidence(q *program.Requirement) evidence {
	e := &q.Evidence
	j := evidence{Occupation: code(e.Occupation), Issued: dated(e.Issued), Last: dated(e.Last), ShortDays: e.ShortDays}
	switch q.Code {
	case program.Work:
		if e.NeedYears > 0 {
			j.Years, j.Hours = &e.Years, &e.Hours
			j.NeedYears = e.NeedYears
		}
	case program.Language:
		j.Levels, j.NeedLevels = levels(e.Levels), map[string]int{}
		for _, a := range profile.Abilities {
			if e.Needs[a] > 0 {
				j.NeedLevels[a.String()] = int(e.Needs[a])
			}
		}
	case program.Education:
		j.Education = profile.Describe(profile.FieldEducation).Values[e.Education]
	case program.Points:
		if e.NeedPoints > 0 {
			j.Points, j.Possible = &e.Points, &e.Possible
			j.NeedPoints = e.NeedPoints
		}
	case program.Funds:
		j.NeedFunds, j.Family = int(e.NeedFunds), e.Family
		if has, ok := e.Funds.Get(); ok {
			n := int(has)
			j.Funds = &n
		}
	}
	if o, ok := e.Official.Get(); ok {
		j.Official = profile.Describe(profile.FieldFirstOfficial).Values[o]
	}
	if e.Offer != 0 {
		j.Arrangement = profile.Describe(profile.FieldArranged).Values[e.Offer]
	}
	return j
}

func newMembership(m *category.Membership) membership {
	e := &m.Evidence
	j := evidence{Occupation: code(e.Occupation), NeedHours: e.NeedHours, Levels: levels(e.Levels), Issued: dated(e.Issued), Last: dated(e.Last)}
	if e.NeedHours > 0 {
		j.Hours = &e.Hours
	}
	if e.NeedLevel > 0 {
		j.NeedLevels = map[string]int{}
		for _, a := range profile.Abilities {
			j.NeedLevels[a.String()] = int(e.NeedLevel)
		}
	}
	return membership{
		Category: m.Category.String(), Outcome: m.Outcome.String(), Reason: m.Reason.String(), Evidence: j,
		waits: newWaits(m.Missing, m.Part), Basis: newBasis(&m.Basis), Since: m.Since.String(),
		From: dated(m.From), Until: dated(m.Until),
	}
}

// newWaits names the questions in missing, and the item part of the entries of
// one of them.
func newWaits(missing profile.FieldSet, part profile.Part) waits {
	w := waits{Missing: Slugs(missing)}
	for f := range missing.All {
		l := profile.Describe(f).List
		for i := 0; l != nil && i < len(l.Items); i++ {
			if l.Items[i].Part == part {
				w.Part = l.Items[i].Slug
			}
		}
	}
	return w
}

// levels lists the levels that are known. It is nil when none is.
func levels(by [profile.NumAbility]profile.Answer[profile.Level]) map[string]int {
	var all map[string]int
	for _, a := range profile.Abilities {
		if level, ok := by[a].Get(); ok {
			if all == nil {
				all = map[string]int{}
			}
			all[a.String()] = int(level)
		}
	}
	return all
}

// dated writes d, and nothing for no day.
func dated(d law.Day) string {
	if d == 0 {
		return ""
	}
	return d.String()
}

// code writes an occupation, and nothing where there is none.
func code(c profile.Answer[noc.Code]) string {
	if v, ok := c.Get(); ok {
		return v.String()
	}
	return ""
}
