package words

import (
	"strconv"
	"strings"

	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// DeclineLanguage words the advice on an invitation.
type DeclineLanguage interface {
	DeclineNames() *DeclineNames
}

// DeclineNames are the words for the values of package decline. What has parts
// is a pattern.
type DeclineNames struct {
	// Verdict is the verdict in a few words and Meaning what it means. The same
	// of an application that is filed stands in Filed and FiledMeaning where it
	// differs.
	Verdict, Meaning    [decline.NumVerdict]string
	Filed, FiledMeaning [decline.NumVerdict]string

	Severity [decline.NumSeverity]string
	Outcome  [decline.NumOutcome]string
	Demand   [decline.NumDemand]string // heading over what asks for the same
	Class    [decline.NumClass]string
	Kind     [decline.NumKind]string
	State    [decline.NumState]string

	Title [decline.NumCode]string
	Said  [decline.NumCode]string // pattern of the evidence
	Asked []Asked

	Voice [law.NumVoice]string // says whose word it is

	Checked  string // heading over what is clear
	Moment   string // pattern of a moment in UTC
	Deadline string // pattern of the moment at which a period ends

	Corrected string // pattern of a line of the score in the profile and in truth
	Moved     string // the same when invited and on filing

	Letter Letter
}

// An Asked is what is said of a code instead where it asks for Demand, or has the
// outcome. Zero is any.
type Asked struct {
	Code    decline.Code
	Demand  decline.Demand
	Outcome decline.Outcome
	Said    string
}

// of reports whether a is said of f.
func (a *Asked) of(f *decline.Finding) bool {
	return a.Code == f.Code && (a.Demand == 0 || a.Demand == f.Demand) && (a.Outcome == 0 || a.Outcome == f.Outcome)
}

// Verdict says a verdict in a few words, and what it means for an application
// that has come as far as s.
func Verdict(l Language, v decline.Verdict, s decline.State) (title, meaning string) {
	n := l.DeclineNames()
	if s == decline.Filed && n.Filed[v] != "" {
		return n.Filed[v], n.FiledMeaning[v]
	}
	return n.Verdict[v], n.Meaning[v]
}

// Finding says what was found, in a few words and in a few sentences.
func Finding(l Language, f *decline.Finding) (title, said string) {
	n := l.DeclineNames()
	pattern := n.Said[f.Code]
	for i := range n.Asked {
		if a := &n.Asked[i]; a.of(f) {
			pattern = a.Said
		}
	}
	return n.Title[f.Code], evidence(l, &f.Evidence).fill(pattern)
}

// evidence returns what fills the slots of a finding. A score before is one that
// differs, and a cut-off that is equal, above or below is one that is so.
func evidence(l Language, e *decline.Evidence) slots {
	score, scored := e.Score.Get()
	cut, limited := e.CutOff.Get()
	before, differs := e.Before.Get()
	over, both := int(score-cut), scored && limited
	hours, counted := e.Hours.Get()
	grid, judged := e.Points.Get()
	return slots{
		"day", dayIf(l, e.Day),
		"last", dayIf(l, e.Last),
		"moment", momentIf(l, e.Moment),
		"score", numberIf(l, int(score), scored),
		"cut", numberIf(l, int(cut), limited),
		"before", numberIf(l, int(before), differs && before != score),
		"equal", numberIf(l, int(cut), both && over == 0),
		"over", pointsIf(l, over, both && over > 0),
		"short", pointsIf(l, -over, both && over < 0),
		"hours", numberIf(l, hours, counted),
		"grid", numberIf(l, grid, judged),
		"funds", dollarsIf(l, e.Funds),
		"need", dollarsIf(l, e.Need),
		"noc", occupationIf(e),
		"class", l.DeclineNames().Class[e.Class],
		"doc", Document(l, e.Document),
	}
}

// numberIf says a number where it is given.
func numberIf(l Language, n int, given bool) string {
	if !given {
		return ""
	}
	return l.Number(n)
}

// pointsIf says a number of points where it is given. The languages share the
// word, and French has none of them in the singular.
func pointsIf(l Language, n int, given bool) string {
	switch {
	case !given:
		return ""
	case n == 1, n == 0 && l.Tag() == "fr":
		return l.Number(n) + " point"
	}
	return l.Number(n) + " points"
}

// dayIf says a day where there is one.
func dayIf(l Language, d law.Day) string {
	if d <= 0 {
		return ""
	}
	return l.Day(d)
}

// momentIf says a moment where there is one.
func momentIf(l Language, m law.Moment) string {
	if m.Day == 0 {
		return ""
	}
	return Moment(l, m)
}

// dollarsIf says an amount where it is given.
func dollarsIf(l Language, n profile.Answer[profile.Dollars]) string {
	v, ok := n.Get()
	if !ok {
		return ""
	}
	return l.Dollars(int(v))
}

// occupationIf says the code of an occupation where it is given.
func occupationIf(e *decline.Evidence) string {
	code, ok := e.Code.Get()
	if !ok {
		return ""
	}
	return code.String()
}

// Document says the name of a document, or of something else that is open. The
// slug of a question is said as what it asks for, and that of a paper as its
// name.
func Document(l Language, name string) string {
	for p := Paper(1); p < NumPaper; p++ {
		if name == p.String() {
			return l.Invitation().PaperName[p]
		}
	}
	if f, ok := profile.FieldBySlug(name); ok && l.Names().Subject[f] != "" {
		return l.Names().Subject[f]
	}
	return strings.ReplaceAll(name, "_", " ")
}

// Moment says a moment in UTC, as exactly as it is given.
func Moment(l Language, m law.Moment) string {
	hour, minute, second := m.Second/3600, m.Second/60%60, m.Second%60
	return slots{
		"day", l.Day(m.Day),
		"hour", strconv.Itoa(hour),
		"hh", twoDigits(hour, true),
		"mm", twoDigits(minute, true),
		"minute", twoDigits(minute, minute > 0 || second > 0),
		"second", twoDigits(second, second > 0),
	}.fill(l.DeclineNames().Moment)
}

// twoDigits writes a part of a time of day where it is given.
func twoDigits(n int, given bool) string {
	if !given {
		return ""
	}
	return string([]byte{byte('0' + n/10), byte('0' + n%10)})
}

// Deadline says the moment at which a period ends, of which day that is the end,
// and when it is where the reader is. Without a local time that is left out.
func Deadline(l Language, m law.Moment, local string) string {
	s := slots{"moment", Moment(l, m), "local", local, "day", ""}
	if m.Second == 0 {
		s[len(s)-1] = l.Day(m.Day - 1)
	}
	return s.fill(l.DeclineNames().Deadline)
}

// ScoreError says what a line of the score earns by the profile, and by what is
// true.
func ScoreError(l Language, c *decline.Change) string {
	return change(l, c).fill(l.DeclineNames().Corrected)
}

// ScoreChange says what a line of the score earned on the day of the invitation,
// and what it earns on that of filing.
func ScoreChange(l Language, c *decline.Change) string {
	return change(l, c).fill(l.DeclineNames().Moved)
}

// change returns what fills the slots of a change of a line.
func change(l Language, c *decline.Change) slots {
	n := l.Names()
	line, by := n.Rule[c.Rule], int(c.After-c.Before)
	if c.Ability != 0 {
		line += ", " + strings.ToLower(n.Ability[c.Ability])
	}
	return slots{
		"line", line,
		"before", pointsIf(l, int(c.Before), true),
		"after", l.Number(int(c.After)),
		"more", numberIf(l, by, by > 0),
		"fewer", numberIf(l, -by, by < 0),
	}
}
