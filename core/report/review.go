package report

import (
	"encoding/json"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Review is the JSON form of a [decline.Reviewed]. Its names are frozen, and
// what does not apply or is not known is null or left out.
type Review struct {
	ID       json.RawMessage `json:"id"`
	Verdict  string          `json:"verdict"`
	Severity string          `json:"severity"`
	Codes    []string        `json:"codes"`

	// The deadline is the first moment at which it is too late. File on a day
	// from NotBefore to NotAfter; they are null where there is no such day.
	Deadline  *string `json:"deadline"`
	LastDay   *string `json:"last_day"`
	NotBefore *string `json:"not_before"`
	NotAfter  *string `json:"not_after"`
	FiledOn   string  `json:"filed_on"` // the day that was looked at

	Scores   scores    `json:"scores"`
	Criteria bothDays  `json:"mec"`
	Category *bothDays `json:"category,omitempty"`

	Findings []finding `json:"findings"`
	Errors   []change  `json:"errors"`  // from the profile to what was true on the day of the invitation
	Changes  []change  `json:"changes"` // from then to the day of filing

	Missing        []string `json:"missing,omitempty"`
	MissingClaimed []string `json:"missing_claimed,omitempty"`
}

type (
	scores struct {
		Claimed *int `json:"claimed_at_ita"`
		True    *int `json:"true_at_ita"`
		Filing  *int `json:"at_submission"`
		Frozen  *int `json:"at_submission_age_frozen"`
		CutOff  *int `json:"cutoff"`
	}

	bothDays struct {
		Invited *bool `json:"at_ita"`
		Filing  *bool `json:"at_submission"`
	}

	finding struct {
		Code     string  `json:"code"`
		Severity string  `json:"severity"`
		Outcome  string  `json:"outcome"`
		Demand   string  `json:"demand"`
		Evidence proof   `json:"evidence"`
		Basis    []basis `json:"basis"`
	}

	// proof is the evidence of a finding.
	proof struct {
		Day      string `json:"day,omitempty"`
		Last     string `json:"last_day,omitempty"`
		Moment   string `json:"moment,omitempty"`
		Score    *int   `json:"score,omitempty"`
		CutOff   *int   `json:"cutoff,omitempty"`
		Before   *int   `json:"score_before,omitempty"`
		Points   *int   `json:"grid_points,omitempty"`
		Hours    *int   `json:"hours,omitempty"`
		Code     string `json:"noc,omitempty"`
		Funds    *int   `json:"funds,omitempty"`
		Need     *int   `json:"funds_needed,omitempty"`
		Document string `json:"document,omitempty"`
		Class    string `json:"class,omitempty"`
	}

	change struct {
		Rule    string `json:"rule"`
		Ability string `json:"ability,omitempty"`
		Before  int    `json:"before"`
		After   int    `json:"after"`
	}
)

// NewReview returns the JSON form of v, for a case of the given name.
func NewReview(id json.RawMessage, v *decline.Reviewed) *Review {
	f := &v.Facts
	j := &Review{
		ID: id, Verdict: v.Verdict.String(), Severity: decline.Worst(v.Findings).String(),
		FiledOn: v.FilingDay.String(),
		Scores: scores{
			number(f.Score.Claimed), number(f.Score.True), number(f.Score.Filing), number(f.Score.Frozen), number(f.Round.CutOff),
		},
		Criteria: newBoth(&f.Criteria),
		Errors:   newChanges(v.Errors), Changes: newChanges(v.Changes),
		Missing: Slugs(v.Missing), MissingClaimed: Slugs(v.MissingClaim),
	}
	if m, ok := f.LastMoment(); ok {
		deadline := m.String()
		j.Deadline, j.LastDay = &deadline, day(decline.LastDay(m))
	}
	if v.Open {
		j.NotBefore, j.NotAfter = day(v.First), day(v.Last)
	}
	if f.Round.Kind == decline.Category {
		both := newBoth(&f.InCategory)
		j.Category = &both
	}
	for i := range v.Findings {
		found := &v.Findings[i]
		j.Codes = append(j.Codes, found.Code.String())
		j.Findings = append(j.Findings, newFinding(found))
	}
	return j
}

func newFinding(f *decline.Finding) finding {
	e := &f.Evidence
	j := finding{
		Code: f.Code.String(), Severity: f.Severity.String(), Outcome: f.Outcome.String(), Demand: f.Demand.String(),
		Evidence: proof{
			Day: dated(e.Day), Last: dated(e.Last), Score: number(e.Score), CutOff: number(e.CutOff), Before: number(e.Before),
			Points: number(e.Points), Hours: number(e.Hours), Funds: number(e.Funds), Need: number(e.Need), Document: e.Document,
		},
		Basis: []basis{},
	}
	if e.Moment != (law.Moment{}) {
		j.Evidence.Moment = e.Moment.String()
	}
	if code, ok := e.Code.Get(); ok {
		j.Evidence.Code = code.String()
	}
	if e.Class != 0 {
		j.Evidence.Class = e.Class.String()
	}
	for i := range f.Basis {
		j.Basis = append(j.Basis, newBasis(&f.Basis[i]))
	}
	return j
}

func newBoth(b *decline.AtBoth) bothDays { return bothDays{truth(b.Invited), truth(b.Filing)} }

func newChanges(all []decline.Change) []change {
	j := []change{}
	for i := range all {
		c := &all[i]
		n := change{Rule: c.Rule.String(), Before: int(c.Before), After: int(c.After)}
		if c.Ability != 0 {
			n.Ability = c.Ability.String()
		}
		j = append(j, n)
	}
	return j
}

// day returns d as JSON has it.
func day(d law.Day) *string {
	text := d.String()
	return &text
}

// truth returns an answer of yes or no, or nil where there is none.
func truth(a profile.Answer[bool]) *bool {
	if v, ok := a.Get(); ok {
		return &v
	}
	return nil
}

// number returns an answer as a number, or nil where there is none.
func number[T int | crs.Points | profile.Dollars](a profile.Answer[T]) *int {
	if v, ok := a.Get(); ok {
		n := int(v)
		return &n
	}
	return nil
}
