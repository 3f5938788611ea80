package report

import (
	"io"
	"strings"

	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// DeclineWords say the advice on an invitation in some language.
type DeclineWords interface {
	// Invitation says what is advised on, and Verdict what the advice is, in a few
	// words and in a few sentences.
	Invitation(f *decline.Facts) string
	Verdict(v decline.Verdict, s decline.State) (title, meaning string)

	// Ends says when the period ends, FileBetween between which days to file, and
	// NoFiling that there are none.
	Ends(deadline law.Moment) string
	FileBetween(first, last law.Day) string
	NoFiling() string

	// Group is the heading over the findings that ask for the same, and Checked
	// that over those that are clear.
	Group(d decline.Demand) string
	Checked() string

	// Finding names a finding and says its outcome, and FindingReasons says it in
	// sentences, with whose word stands behind it and where that is read.
	Finding(f *decline.Finding) (name, outcome string)
	FindingReasons(f *decline.Finding) []string

	// Letter is the heading over the outline of a letter of explanation, how to
	// use it, and what to do at the end. LetterPoints is what it says of a finding.
	Letter() (title, lead, closing string)
	LetterPoints(f *decline.Finding) []string

	// Errors and Changes are the headings over the lines of the score that differ
	// between the profile and the truth, and between the invitation and filing.
	Errors() string
	Error(c *decline.Change) string
	Changes() string
	Change(c *decline.Change) string

	// Missing says which answers would settle what is unknown.
	Missing(s profile.FieldSet) []string

	Disclaimer() string
}

// DeclineText writes the advice on f, of which findings were found, as lines of
// text: the verdict, the days, each finding by what it asks for, the strongest
// first, and the outline of a letter where the verdict calls for one.
func DeclineText(w io.Writer, words DeclineWords, f *decline.Facts, findings []decline.Finding) error {
	var b strings.Builder
	writeAdvice(&b, words, f, findings)
	writeParagraph(&b, words.Disclaimer())
	_, err := io.WriteString(w, b.String())
	return err
}

// ReviewText writes the advice on what a review found, with the lines in which
// the scores differ and the answers that are missing.
func ReviewText(w io.Writer, words DeclineWords, v *decline.Reviewed) error {
	var b strings.Builder
	writeAdvice(&b, words, &v.Facts, v.Findings)
	writeChanges(&b, words.Errors(), words.Error, v.Errors)
	writeChanges(&b, words.Changes(), words.Change, v.Changes)
	for _, missing := range words.Missing(v.Missing) {
		writeParagraph(&b, missing)
	}
	writeParagraph(&b, words.Disclaimer())
	_, err := io.WriteString(w, b.String())
	return err
}

func writeAdvice(b *strings.Builder, words DeclineWords, f *decline.Facts, findings []decline.Finding) {
	verdict := decline.Fold(findings)
	title, meaning := words.Verdict(verdict, f.State)
	b.WriteString(words.Invitation(f))
	b.WriteByte('\n')
	writeParagraph(b, title+".", meaning)
	writePeriod(b, words, f, verdict)
	for demand := decline.NumDemand - 1; demand > 0; demand-- {
		writeFindings(b, words, words.Group(demand), asking(findings, demand))
	}
	writeFindings(b, words, words.Checked(), inOrder(findings))
	if verdict == decline.ProceedWithExplanation || verdict == decline.FixThenProceed {
		writeLetter(b, words, findings)
	}
}

// writeParagraph writes lines after an empty one.
func writeParagraph(b *strings.Builder, lines ...string) {
	b.WriteByte('\n')
	for _, line := range lines {
		b.WriteString(line)
		b.WriteByte('\n')
	}
}

// writePeriod writes when the period ends and, where the verdict is to file, on
// which days.
func writePeriod(b *strings.Builder, words DeclineWords, f *decline.Facts, verdict decline.Verdict) {
	deadline, known := f.LastMoment()
	if !known || f.State == decline.Filed || verdict == decline.AlreadyExpired {
		return
	}
	writeParagraph(b, words.Ends(deadline))
	if verdict > decline.FixThenProceed {
		return
	}
	filing := words.NoFiling()
	if first, last, open := decline.Window(f); open {
		filing = words.FileBetween(first, last)
	}
	b.WriteString(filing)
	b.WriteByte('\n')
}

// asking returns the findings that ask for demand, the most severe first.
func asking(findings []decline.Finding, demand decline.Demand) []*decline.Finding {
	var all []*decline.Finding
	for severity := decline.NumSeverity - 1; severity > 0; severity-- {
		for i := range findings {
			if f := &findings[i]; f.Demand == demand && f.Severity == severity && f.Outcome != decline.Clear {
				all = append(all, f)
			}
		}
	}
	return all
}

// inOrder returns the findings that are clear.
func inOrder(findings []decline.Finding) []*decline.Finding {
	var all []*decline.Finding
	for i := range findings {
		if f := &findings[i]; f.Outcome == decline.Clear {
			all = append(all, f)
		}
	}
	return all
}

// writeFindings writes findings under a heading, if there are any.
func writeFindings(b *strings.Builder, words DeclineWords, heading string, findings []*decline.Finding) {
	if len(findings) > 0 {
		writeParagraph(b, heading)
	}
	for _, f := range findings {
		name, outcome := words.Finding(f)
		writeLine(b, 1, name, outcome)
		writeReasons(b, 1, words.FindingReasons(f))
	}
}

// writeLetter writes the outline of a letter, if there is anything to explain.
func writeLetter(b *strings.Builder, words DeclineWords, findings []decline.Finding) {
	title, lead, closing := words.Letter()
	lines := []string{title, lead}
	for i := range findings {
		points := words.LetterPoints(&findings[i])
		if name, _ := words.Finding(&findings[i]); len(points) > 0 {
			lines = append(lines, "  "+name)
		}
		for _, point := range points {
			lines = append(lines, "    - "+point)
		}
	}
	if len(lines) > 2 {
		writeParagraph(b, append(lines, closing)...)
	}
}

func writeChanges(b *strings.Builder, heading string, say func(*decline.Change) string, changes []decline.Change) {
	if len(changes) == 0 {
		return
	}
	writeParagraph(b, heading)
	for i := range changes {
		b.WriteString("  " + say(&changes[i]) + ".\n")
	}
}
