package words

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A DeclineReport says the advice on an invitation in a language, for package
// report.
type DeclineReport struct{ Language }

// Invitation says the class, the round and how far the application has come.
func (r DeclineReport) Invitation(f *decline.Facts) string {
	n, said := r.DeclineNames(), ""
	for _, part := range []string{n.Class[f.Class], n.Kind[f.Round.Kind], n.State[f.State]} {
		if part != "" {
			said += part + ". "
		}
	}
	return said + Capital(r.Day(f.Today)) + "."
}

// Verdict says a verdict and what it means.
func (r DeclineReport) Verdict(v decline.Verdict, s decline.State) (title, meaning string) {
	return Verdict(r.Language, v, s)
}

// Ends says when the period ends.
func (r DeclineReport) Ends(deadline law.Moment) string {
	return r.Advice().Deadline + r.Colon() + Deadline(r.Language, deadline, "") + "."
}

// NoFiling says that there is no day on which to file.
func (r DeclineReport) NoFiling() string { return r.ChecklistNames().NoFiling }

// Group is the heading over the findings that ask for the same.
func (r DeclineReport) Group(d decline.Demand) string { return r.DeclineNames().Demand[d] }

// Checked is the heading over what is clear.
func (r DeclineReport) Checked() string { return r.DeclineNames().Checked }

// Finding names a finding and says its outcome and, where it is not clear, how
// much is at stake.
func (r DeclineReport) Finding(f *decline.Finding) (name, outcome string) {
	n := r.DeclineNames()
	outcome = n.Outcome[f.Outcome]
	if f.Outcome != decline.Clear {
		outcome += ", " + n.Severity[f.Severity]
	}
	return n.Title[f.Code], outcome
}

// FindingReasons says a finding, whose word stands behind it, and its sources.
func (r DeclineReport) FindingReasons(f *decline.Finding) []string {
	_, said := Finding(r.Language, f)
	all := []string{said}
	if whose := Confidence(r.Language, f); whose != "" {
		all = append(all, whose+".")
	}
	for i := range f.Basis {
		source := "  " + Citation(r.Language, &f.Basis[i])
		if address := Address(r.Language, f.Basis[i].Source); address != "" {
			source += ", " + address
		}
		all = append(all, source)
	}
	return all
}

// Letter is the heading of the outline of a letter, how to use it and how to
// close.
func (r DeclineReport) Letter() (title, lead, closing string) {
	letter := &r.DeclineNames().Letter
	return letter.Title, letter.Lead, letter.Closing
}

// LetterPoints is what a letter says of a finding.
func (r DeclineReport) LetterPoints(f *decline.Finding) []string { return LetterPoints(r.Language, f) }

// Errors is the heading over what differs between the profile and the truth.
func (r DeclineReport) Errors() string { return r.Advice().Errors }

// Error says a line of it.
func (r DeclineReport) Error(c *decline.Change) string { return ScoreError(r.Language, c) }

// Changes is the heading over what differs between the invitation and filing.
func (r DeclineReport) Changes() string { return r.Advice().Since }

// Change says a line of it.
func (r DeclineReport) Change(c *decline.Change) string { return ScoreChange(r.Language, c) }

// Missing says which answers would settle what is unknown.
func (r DeclineReport) Missing(s profile.FieldSet) []string {
	return ProgramReport(r).missing(s)
}

// Disclaimer says what the advice is not.
func (r DeclineReport) Disclaimer() string { return r.Page().Disclaimer }
