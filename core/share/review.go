package share

import (
	"encoding/json"
	"errors"
	"fmt"

	"sixtydays/core/category"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A ReviewCase is an invitation with full answers, and the name that its owner
// gave it.
type ReviewCase struct {
	ID   json.RawMessage // any JSON value; null when there is none
	Case decline.Case

	// Unread lists the members that nothing reads, by their paths.
	Unread []string
}

// ParseReview reads the JSON object that the review command takes:
//
//	{"id": 1, "today": "2026-09-10", "file_on": "2026-09-20",
//	 "invitation": {"day": "2026-09-01", "class": "CEC", "deadline": "2026-11-01T00:00:00Z",
//	                "round": {"type": "category", "category": "french", "cutoff": 400, "tie_break": "2026-03-01T18:34:05Z"},
//	                "profile_submitted": "2026-02-01T12:00:00Z", "profile_expires": "2027-02-01"},
//	 "claimed": {…}, "true": {…}, "changed_since": ["spouse-comes"], "account": 412,
//	 "state": "ita_pending", "docs": [{"doc": "police certificate", "ready_on": "2026-10-01"}],
//	 "inadmissible": false, "rejected_incomplete": false, "change_after_submission": false}
//
// The profiles are as [Schema] describes them. The days of today and of the
// invitation, the class and both profiles are needed; a member that is absent or
// null is not known, but for a document that is ready on null: it cannot be had.
// The error gives the path of each member that cannot be read and what is wrong
// with it.
func ParseReview(text []byte) (ReviewCase, error) {
	c := ReviewCase{ID: json.RawMessage("null")}
	all, err := members(text)
	if err != nil {
		return c, err
	}
	var facts FactsCase
	facts.Facts.State = decline.Pending
	r := caseReader{factReader: factReader{c: &facts}, k: &c.Case}
	for _, m := range all {
		if m.name == "id" {
			c.ID = m.value
			continue
		}
		r.member("/"+m.name, m)
	}
	r.profiles()
	r.whole()
	c.Unread = facts.Unread
	return c, errors.Join(r.problems...)
}

// A caseReader reads a case. What it has in common with facts is read as such.
type caseReader struct {
	factReader
	k             *decline.Case
	claimed, true member
}

// member reads one member of the case.
func (r *caseReader) member(path string, m member) {
	switch m.name {
	case "invitation":
		r.each(path, m, r.invitation)
	case "claimed":
		r.claimed = m
	case "true":
		r.true = m
	case "file_on":
		answer(&r.factReader, path, m, &r.k.Planned, law.ParseDay)
	case "account":
		r.points(path, m, &r.k.Account)
	case "changed_since":
		r.since(path, m)
	case "today", "state", "docs", "inadmissible", "rejected_incomplete", "change_after_submission":
		r.fact(path, m)
	default:
		r.c.Unread = append(r.c.Unread, path)
	}
}

// invitation reads one member of the invitation.
func (r *caseReader) invitation(path string, m member) bool {
	switch m.name {
	case "day":
		m.name = "ita_date"
	case "class":
		m.name = "class_invited"
	case "round", "deadline", "profile_submitted", "profile_expires":
	default:
		return false
	}
	r.fact(path, m)
	return true
}

// since reads the names of questions.
func (r *caseReader) since(path string, m member) {
	var names []string
	r.value(path, m, &names)
	for i, name := range names {
		f, ok := profile.FieldBySlug(name)
		if !ok {
			r.problem(fmt.Sprintf("%s/%d", path, i), fmt.Errorf("%q is not the name of a question", name))
			continue
		}
		r.k.Since = r.k.Since.With(f)
	}
}

// profiles reads both profiles, whose test results are judged by the tables of
// the day of the invitation and of today.
func (r *caseReader) profiles() {
	for _, p := range [...]struct {
		name string
		text member
		day  law.Day
		to   **profile.Profile
	}{
		{"claimed", r.claimed, r.c.Facts.Invited, &r.k.Claimed},
		{"true", r.true, r.c.Facts.Today, &r.k.True},
	} {
		*p.to = new(profile.Profile)
		if p.text.value == nil || p.text.null() {
			r.problem("/"+p.name, errors.New("is needed: a profile, which may be {}"))
			continue
		}
		all, err := members(p.text.value)
		if err != nil {
			r.problem("/"+p.name, err)
			continue
		}
		if **p.to, err = parseProfile("/"+p.name, all, p.day); err != nil {
			r.problems = append(r.problems, err)
		}
	}
}

// whole puts the case together and looks for what it cannot do without.
func (r *caseReader) whole() {
	f, k := &r.c.Facts, r.k
	k.Today, k.State, k.Documents = f.Today, f.State, f.Documents
	k.Changed, k.Inadmissible = f.Changed, f.Inadmissible
	if r.returned {
		k.State = decline.Returned
	}
	k.Invitation = decline.Invitation{
		Day: f.Invited, Class: f.Class, Round: f.Round, Deadline: f.Deadline, ProfileExpires: f.ProfileExpires,
	}
	if f.Today == 0 || f.Invited == 0 || f.Class == 0 {
		r.problems = append(r.problems, errors.New(`"today" and the invitation's "day" and "class" are needed`))
	}
	if f.Today != 0 && f.Today < f.Invited {
		r.problem("/today", fmt.Errorf("%v is before the invitation of %v", f.Today, f.Invited))
	}
	if _, ok := category.Parse(f.Round.Category); !ok && f.Round.Kind == decline.Category {
		r.problem("/invitation/round/category", fmt.Errorf("%q is not the name of a category", f.Round.Category))
	}
}
