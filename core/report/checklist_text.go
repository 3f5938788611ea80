package report

import (
	"io"
	"strings"

	"sixtydays/core/checklist"
)

// ChecklistWords say the plan of an invitation in some language.
type ChecklistWords interface {
	// Plan is the heading over p, and PlanReasons what holds of all of it.
	Plan(p *checklist.Plan) string
	PlanReasons(p *checklist.Plan) []string

	// Mark names a milestone and says what it is about, and On its day.
	Mark(m *checklist.Milestone) (title, text string)
	On(m *checklist.Milestone) string

	// Needed is the heading over the items that are needed so surely.
	Needed(n checklist.Needed) string

	// Kind names the kind of an item and says what exactly it is, and Sources
	// what it rests on.
	Kind(i *checklist.Item) (title, text string)
	Sources(i *checklist.Item) string

	// Of says of whom or of what an item is, Days by when to begin with it and to
	// have it, and Reasons what else there is to know, one sentence each.
	Of(i *checklist.Item) string
	Days(i *checklist.Item) string
	Reasons(i *checklist.Item) []string
}

// ChecklistText writes p as lines of text: the milestones, and each item with
// its days and below it its reasons, those that are certain first. What holds of
// a kind is said once.
func ChecklistText(w io.Writer, words ChecklistWords, p *checklist.Plan) error {
	var b strings.Builder
	b.WriteString(words.Plan(p))
	b.WriteString(".\n")
	writeReasons(&b, 0, words.PlanReasons(p))
	b.WriteByte('\n')
	for i := range p.Milestones {
		m := &p.Milestones[i]
		title, text := words.Mark(m)
		writeLine(&b, 0, title, words.On(m))
		writeReasons(&b, 0, []string{text})
	}
	for n := checklist.Certain; n < checklist.NumNeeded; n++ {
		writeItems(&b, words, p, n)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeItems writes the items of p that are needed so surely.
func writeItems(b *strings.Builder, words ChecklistWords, p *checklist.Plan, n checklist.Needed) {
	b.WriteByte('\n')
	b.WriteString(words.Needed(n))
	b.WriteString(".\n")
	var kind checklist.Kind
	for i := range p.Items {
		item := &p.Items[i]
		if item.Needed != n {
			continue
		}
		if item.Kind != kind {
			kind = item.Kind
			title, text := words.Kind(item)
			b.WriteByte('\n')
			b.WriteString(title)
			b.WriteByte('\n')
			writeReasons(b, 0, []string{text, words.Sources(item)})
		}
		writeLine(b, 1, words.Of(item), words.Days(item))
		writeReasons(b, 1, words.Reasons(item))
	}
}
