package words

import (
	"strings"

	"sixtydays/core/checklist"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// ChecklistLanguage words the plan of an invitation.
type ChecklistLanguage interface {
	ChecklistNames() *ChecklistNames

	// PlanOf is the heading over the plan of an invitation of a day, and
	// FileBetween says on which days can be filed.
	PlanOf(invited law.Day) string
	FileBetween(first, last law.Day) string

	// Lead says by which day to begin and by which to have it, CountsTo until
	// when something counts for filing, and IssuedFrom when it may have been
	// issued at the earliest.
	Lead(start, due law.Day) string
	CountsTo(d law.Day) string
	IssuedFrom(d law.Day) string

	// TooLate says from which moment on it is too late.
	TooLate(m law.Moment) string

	// IfNeeded says that something may be needed, and LastDayOf that something
	// counts for the last time.
	IfNeeded(title string) string
	LastDayOf(title string) string
}

// ChecklistNames are the words for the values of package checklist.
type ChecklistNames struct {
	Kind      [checklist.NumKind]Entitled
	Who       [checklist.NumWho]string // in a few words, after a title
	Second    string                   // the result in the second official language
	Others    string                   // all other countries
	Needed    [checklist.NumNeeded]string
	If        [checklist.NumCondition]string
	ByWork    string // a job is taken for living in its country
	Ends      string // what is held ends about the last day of filing
	Lapsed    string // another one is needed
	Late      string // the day to begin has passed
	Mark      [checklist.NumMark]Entitled
	Deadline  Entitled
	NoFiling  string // there is no day on which can be filed
	Heuristic string // the days to begin are rules of thumb

	Fee        [checklist.NumFee]string
	Biometrics string
	Total      string
}

// An Entitled is a title and what is behind it.
type Entitled struct{ Title, Text string }

// A ChecklistReport says a plan in a language, for packages report and calendar.
type ChecklistReport struct {
	Language
	Country func(profile.Country) string // names a country
}

// Plan is the heading over p.
func (r ChecklistReport) Plan(p *checklist.Plan) string { return r.PlanOf(p.Invited) }

// PlanReasons says between which days can be filed, when it is too late, and how
// far the days may be trusted.
func (r ChecklistReport) PlanReasons(p *checklist.Plan) []string {
	n := r.ChecklistNames()
	filing := n.NoFiling
	if p.Open() {
		filing = r.FileBetween(p.First, p.Last)
	}
	return []string{filing, r.TooLate(p.Deadline), n.Heuristic}
}

// Needed is the heading over the items that are needed so surely.
func (r ChecklistReport) Needed(n checklist.Needed) string { return r.ChecklistNames().Needed[n] }

// Kind names the kind of an item and says what exactly it is.
func (r ChecklistReport) Kind(i *checklist.Item) (title, text string) {
	kind := r.ChecklistNames().Kind[i.Kind]
	return kind.Title, kind.Text
}

// Title names an item, of whom or of what it is too.
func (r ChecklistReport) Title(i *checklist.Item) string {
	title, _ := r.Kind(i)
	if i.Who == checklist.Applicant && i.Entry == 0 && i.Country == 0 && i.Kind != checklist.Police && i.Holder != profile.SecondLanguage {
		return title
	}
	return title + r.Colon() + r.Of(i)
}

// Of says of whom or of what an item is: "job 2, spouse or partner".
func (r ChecklistReport) Of(i *checklist.Item) string {
	n := r.ChecklistNames()
	var parts []string
	switch {
	case i.Country != 0:
		parts = append(parts, r.Country(i.Country))
	case i.Kind == checklist.Police:
		parts = append(parts, n.Others)
	case i.Holder == profile.SecondLanguage:
		parts = append(parts, n.Second)
	}
	if f := listOf(i); f != 0 {
		parts = append(parts, strings.ToLower(r.Entry(f, i.Entry)))
	}
	if i.Who == checklist.Spouse || len(parts) == 0 {
		parts = append(parts, n.Who[i.Who])
	}
	return strings.Join(parts, ", ")
}

// listOf returns the list that i is about an entry of, and 0 for none.
func listOf(i *checklist.Item) profile.Field {
	switch {
	case i.Entry == 0:
		return 0
	case i.Who == checklist.Child:
		return profile.FieldChildren
	case i.Kind == checklist.Reference || i.Kind == checklist.SelfEmployment:
		return profile.FieldJobs
	}
	return profile.FieldCredentials
}

// Days says by when to begin with an item and to have it.
func (r ChecklistReport) Days(i *checklist.Item) string { return r.Lead(i.Start, i.Due) }

// Reasons says what an item depends on, until when it counts, and what it
// costs.
func (r ChecklistReport) Reasons(i *checklist.Item) []string {
	n := r.ChecklistNames()
	var said []string
	for c := range i.If.All {
		said = append(said, n.If[c])
	}
	if i.Country != 0 && i.Needed == checklist.Certain {
		said = append(said, n.ByWork)
	}
	said = append(said, ProgramReport{r.Language}.missing(i.Missing)...)
	switch i.Standing {
	case checklist.Lapsed:
		said = append(said, n.Lapsed)
	case checklist.Ends:
		said = append(said, r.CountsTo(i.LastValid), n.Ends)
	case checklist.Lasts:
		said = append(said, r.CountsTo(i.LastValid))
	}
	if i.IssuedNotBefore != 0 {
		said = append(said, r.IssuedFrom(i.IssuedNotBefore))
	}
	if i.Amount != 0 {
		said = append(said, r.Settle(profile.Answer[profile.Dollars]{}, i.Amount, i.Family))
	}
	said = append(said, r.bill(i.Bill)...)
	if i.Late {
		said = append(said, n.Late)
	}
	return said
}

// Sources names what an item rests on.
func (r ChecklistReport) Sources(i *checklist.Item) string { return r.sources(i.Basis) }

// About says what exactly an item is, then the reasons and the sources.
func (r ChecklistReport) About(i *checklist.Item) []string {
	_, text := r.Kind(i)
	return append(append([]string{text}, r.Reasons(i)...), r.Sources(i))
}

// bill says the fees.
func (r ChecklistReport) bill(b *checklist.Bill) []string {
	if b == nil {
		return nil
	}
	n := r.ChecklistNames()
	var said []string
	fee := func(name string, least, most profile.Dollars) {
		if most > 0 {
			said = append(said, name+r.Colon()+r.dollars(least, most)+".")
		}
	}
	for f := checklist.Processing; f < checklist.NumFee; f++ {
		fee(n.Fee[f], b.Fees[f].Least, b.Fees[f].Most)
	}
	fee(n.Biometrics, b.Biometrics.Least, b.Biometrics.Most)
	fee(n.Total, b.Least, b.Most)
	return said
}

// dollars says an amount, or its limits.
func (r ChecklistReport) dollars(least, most profile.Dollars) string {
	if least == most {
		return r.Dollars(int(least))
	}
	return r.Between(r.Dollars(int(least)), r.Dollars(int(most)))
}

func (r ChecklistReport) sources(basis []law.Cite) string {
	var all []string
	for i := range basis {
		all = append(all, Citation(r.Language, &basis[i]))
	}
	return strings.Join(all, "; ") + "."
}

// Mark names a milestone and says what it is about.
func (r ChecklistReport) Mark(m *checklist.Milestone) (title, text string) {
	mark := r.ChecklistNames().Mark[m.Mark]
	if m.Entry != 0 {
		return mark.Title + r.Colon() + strings.ToLower(r.Entry(profile.FieldChildren, m.Entry)), mark.Text
	}
	return mark.Title, mark.Text
}

// On says the day of a milestone.
func (r ChecklistReport) On(m *checklist.Milestone) string { return r.Day(m.Day) }

// Begin says an item as the event on which to begin with it.
func (r ChecklistReport) Begin(_ *checklist.Plan, i *checklist.Item) (summary, description string) {
	summary = r.Title(i)
	if i.Needed == checklist.Depends {
		summary = r.IfNeeded(summary)
	}
	return summary, strings.Join(append([]string{r.Days(i)}, r.About(i)...), "\n")
}

// Ends says an item as the event on which it counts for the last time.
func (r ChecklistReport) Ends(_ *checklist.Plan, i *checklist.Item) (summary, description string) {
	return r.LastDayOf(r.Title(i)), r.CountsTo(i.LastValid) + "\n" + r.sources(i.Basis)
}

// Milestone says a milestone as an event.
func (r ChecklistReport) Milestone(_ *checklist.Plan, m *checklist.Milestone) (summary, description string) {
	title, text := r.Mark(m)
	if m.Heuristic {
		text += "\n" + r.ChecklistNames().Heuristic
	}
	return title, text + "\n" + r.sources(m.Basis)
}

// Deadline says the deadline as an event.
func (r ChecklistReport) Deadline(p *checklist.Plan) (summary, description string) {
	deadline := r.ChecklistNames().Deadline
	return deadline.Title, r.TooLate(p.Deadline) + "\n" + deadline.Text
}
