package share

import (
	"encoding/json"
	"errors"
	"fmt"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A FactsCase is the facts of an invitation with the name that their owner gave
// them.
type FactsCase struct {
	ID    json.RawMessage // any JSON value; null when there is none
	Facts decline.Facts

	// Unread lists the members that nothing reads, by their paths. A fact that
	// is not understood must not be passed over in silence.
	Unread []string
}

// ParseFacts reads the JSON object that the advise command takes: facts, either
// bare with an "id" among their members, or as the member "facts" of an object
// with an "id", whose other members are ignored.
//
//	{"today": "2026-11-22", "ita_date": "2026-11-05", "class_invited": "CEC", "state": "ita_pending",
//	 "round": {"type": "general", "cutoff": 510}, "mec": {"at_ita": true, "at_submission": true},
//	 "crs": {"claimed_at_ita": 520, "true_at_ita": 520, "at_submission": 520}}
//
// Days are written as YYYY-MM-DD, moments in UTC as 2026-01-31T14:30:00Z. A
// member that is absent is not known, and so is null, but for a day of cure or
// of readiness: there null is a day that does not come. The error gives the path
// of each fact that cannot be read and what is wrong with it.
func ParseFacts(text []byte) (FactsCase, error) {
	c := FactsCase{ID: json.RawMessage("null")}
	all, err := members(text)
	if err != nil {
		return c, err
	}
	r := factReader{c: &c}
	inner, path := all, ""
	for _, m := range all {
		switch m.name {
		case "id":
			c.ID = m.value
		case "facts":
			path = "/facts"
			if inner, err = members(m.value); err != nil {
				return c, fmt.Errorf("facts: %w", err)
			}
		}
	}
	c.Facts.State = decline.Pending
	for _, m := range inner {
		if m.name != "id" {
			r.fact(path+"/"+m.name, m)
		}
	}
	if r.returned {
		c.Facts.State = decline.Returned
	}
	if c.Facts.Today == 0 || c.Facts.Invited == 0 {
		r.problems = append(r.problems, errors.New(`"today" and "ita_date" are needed: the day of the advice and the day of the invitation`))
	}
	return c, errors.Join(r.problems...)
}

// A factReader reads facts and collects what is wrong with them.
type factReader struct {
	c        *FactsCase
	problems []error
	returned bool // the application was returned, whatever its state was
}

var (
	factClasses = map[string]decline.Class{
		"CEC": decline.CanadianExperience, "FSW": decline.SkilledWorker, "FST": decline.SkilledTrades, "PNP": decline.Nominee,
	}
	factStates = map[string]decline.State{"ita_pending": decline.Pending, "submitted": decline.Filed}
	factKinds  = map[string]decline.Kind{"general": decline.General, "pnp": decline.Nominees, "category": decline.Category}
)

// fact reads one member of the facts.
func (r *factReader) fact(path string, m member) {
	f := &r.c.Facts
	var cause string
	switch m.name {
	case "today":
		read(r, path, m, &f.Today, law.ParseDay)
	case "ita_date":
		read(r, path, m, &f.Invited, law.ParseDay)
	case "class_invited":
		read(r, path, m, &f.Class, named(factClasses))
	case "state":
		read(r, path, m, &f.State, named(factStates))
	case "deadline":
		answer(r, path, m, &f.Deadline, law.ParseMoment)
	case "profile_expires":
		answer(r, path, m, &f.ProfileExpires, law.ParseDay)
	case "profile_submitted":
		answer(r, path, m, &f.Round.Submitted, law.ParseMoment)
	case "round", "crs", "mec", "category", "detail", "grid":
		r.each(path, m, r.part(m.name))
	case "profile_mismatch":
		r.value(path, m, &f.Mismatch)
	case "change_after_submission":
		r.value(path, m, &f.Changed)
	case "inadmissible":
		r.value(path, m, &f.Inadmissible)
	case "rejected_incomplete":
		r.value(path, m, &r.returned)
	case "shortfall_cause":
		if r.value(path, m, &cause); cause != "" && cause != "month_rounding" {
			r.problem(path, fmt.Errorf("%q is not month_rounding", cause))
		}
		f.Rounding = cause != ""
	case "crs_cure_on":
		cure(r, path, m, &f.ScoreCured)
	case "mec_cure_on":
		cure(r, path, m, &f.CriteriaCured)
	case "submit_from":
		answer(r, path, m, &f.NotBefore, law.ParseDay)
	case "submit_by":
		answer(r, path, m, &f.NotAfter, law.ParseDay)
	case "planned_submission":
		answer(r, path, m, &f.Planned, law.ParseDay)
	case "unknown":
		r.value(path, m, &f.Unknown)
	case "causes":
		r.causes(path, m)
	case "docs":
		r.documents(path, m)
	default:
		r.c.Unread = append(r.c.Unread, path)
	}
}

// part returns the reader of the members of one object within the facts.
func (r *factReader) part(name string) func(path string, m member) bool {
	f := &r.c.Facts
	switch name {
	case "round":
		return func(path string, m member) bool {
			switch m.name {
			case "type":
				read(r, path, m, &f.Round.Kind, named(factKinds))
			case "cutoff":
				r.points(path, m, &f.Round.CutOff)
			case "category":
				r.value(path, m, &f.Round.Category)
			case "tie_break":
				answer(r, path, m, &f.Round.TieBreak, law.ParseMoment)
			default:
				return false
			}
			return true
		}
	case "crs":
		return func(path string, m member) bool {
			if m.name == "not_lower" {
				r.value(path, m, &f.Score.NotLower)
				return true
			}
			to := map[string]*profile.Answer[crs.Points]{
				"claimed_at_ita": &f.Score.Claimed, "true_at_ita": &f.Score.True,
				"at_submission": &f.Score.Filing, "at_submission_age_frozen": &f.Score.Frozen,
			}[m.name]
			if to != nil {
				r.points(path, m, to)
			}
			return to != nil
		}
	case "grid":
		return r.grid
	case "mec":
		return r.both(&f.Criteria)
	case "category":
		return r.both(&f.InCategory)
	}
	return r.detail
}

// both returns the reader of what is tested at both moments.
func (r *factReader) both(b *decline.AtBoth) func(path string, m member) bool {
	return func(path string, m member) bool {
		to := map[string]*profile.Answer[bool]{"at_ita": &b.Invited, "at_submission": &b.Filing}[m.name]
		if to != nil && !m.null() {
			var v bool
			r.value(path, m, &v)
			*to = profile.Given(v)
		}
		return to != nil
	}
}

// grid reads how far the points can be trusted.
func (r *factReader) grid(path string, m member) bool {
	g := &r.c.Facts.Grid
	switch m.name {
	case "reported":
		read(r, path, m, &g.Reported, law.ParseDay)
	case "kept":
		r.value(path, m, &g.Kept)
	case "by_difference":
		r.value(path, m, &g.ByDifference)
	case "named":
		r.value(path, m, &g.Named)
	default:
		return false
	}
	return true
}

// detail reads a date behind the facts.
func (r *factReader) detail(path string, m member) bool {
	d := &r.c.Facts.Detail
	switch m.name {
	case "language_result_date":
		answer(r, path, m, &d.LanguageDate, law.ParseDay)
	case "eca_date":
		answer(r, path, m, &d.AssessedDate, law.ParseDay)
	case "work_start":
		answer(r, path, m, &d.WorkStart, law.ParseDay)
	case "fsw_grid":
		r.each(path, m, func(path string, m member) bool {
			to := map[string]*profile.Answer[int]{"at_ita": &d.GridInvited, "at_submission": &d.GridFiling}[m.name]
			if to != nil {
				var v int
				r.value(path, m, &v)
				*to = profile.Given(v)
			}
			return to != nil
		})
	case "fsw_grid_true":
		var v int
		r.value(path, m, &v)
		d.GridInvited, d.GridFiling = profile.Given(v), profile.Given(v)
	default:
		return false
	}
	return true
}

// each reads the members of an object. Those that set does not know are unread.
func (r *factReader) each(path string, m member, set func(path string, m member) bool) {
	if m.null() {
		return
	}
	all, err := members(m.value)
	if err != nil {
		r.problem(path, err)
		return
	}
	for _, m := range all {
		if !set(path+"/"+m.name, m) {
			r.c.Unread = append(r.c.Unread, path+"/"+m.name)
		}
	}
}

// causes reads a list of codes.
func (r *factReader) causes(path string, m member) {
	var names []string
	r.value(path, m, &names)
	for i, name := range names {
		code, ok := decline.ParseCode(name)
		if !ok {
			r.problem(fmt.Sprintf("%s/%d", path, i), fmt.Errorf("%q is not the code of a finding", name))
			continue
		}
		r.c.Facts.Causes = append(r.c.Facts.Causes, decline.Cause{Code: code})
	}
}

// documents reads what is not at hand.
func (r *factReader) documents(path string, m member) {
	all, err := elements(m.value)
	if err != nil {
		r.problem(path, err)
		return
	}
	for i, text := range all {
		var d decline.Document
		r.each(fmt.Sprintf("%s/%d", path, i), member{value: text}, func(path string, m member) bool {
			switch m.name {
			case "doc":
				r.value(path, m, &d.Name)
			case "ready_on":
				cure(r, path, m, &d.Ready)
			case "proof_of_effort":
				r.value(path, m, &d.Effort)
			default:
				return false
			}
			return true
		})
		r.c.Facts.Documents = append(r.c.Facts.Documents, d)
	}
}

func (r *factReader) problem(path string, err error) {
	r.problems = append(r.problems, &Problem{Path: path, Err: err})
}

// value reads a plain JSON value.
func (r *factReader) value(path string, m member, to any) {
	if err := json.Unmarshal(m.value, to); err != nil {
		r.problem(path, fmt.Errorf("%s is not what belongs here", shown(m.value)))
	}
}

// points reads a score.
func (r *factReader) points(path string, m member, to *profile.Answer[crs.Points]) {
	if m.null() {
		return
	}
	var v int
	if err := json.Unmarshal(m.value, &v); err != nil || v < 0 || v > 1200 {
		r.problem(path, fmt.Errorf("%s is not a score from 0 to 1200", shown(m.value)))
		return
	}
	*to = profile.Given(crs.Points(v))
}

// read reads a text by parse into to.
func read[T any](r *factReader, path string, m member, to *T, parse func(string) (T, error)) {
	var text string
	if err := json.Unmarshal(m.value, &text); err != nil {
		r.problem(path, fmt.Errorf("%s is not a text in quotes", shown(m.value)))
		return
	}
	v, err := parse(text)
	if err != nil {
		r.problem(path, err)
		return
	}
	*to = v
}

// answer does the same for a fact that may not be known.
func answer[T any](r *factReader, path string, m member, to *profile.Answer[T], parse func(string) (T, error)) {
	if m.null() {
		return
	}
	var v T
	before := len(r.problems)
	if read(r, path, m, &v, parse); len(r.problems) == before {
		*to = profile.Given(v)
	}
}

// cure reads a day that null says will not come.
func cure(r *factReader, path string, m member, to *profile.Answer[law.Day]) {
	if m.null() {
		*to = profile.Given(decline.Never)
		return
	}
	answer(r, path, m, to, law.ParseDay)
}

// named returns a parser of frozen names.
func named[T any](names map[string]T) func(string) (T, error) {
	return func(text string) (T, error) {
		v, ok := names[text]
		if !ok {
			return v, fmt.Errorf("%q is not a name that belongs here", text)
		}
		return v, nil
	}
}
