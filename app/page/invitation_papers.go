package page

import (
	"strconv"
	"strings"

	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Names of the controls about documents that are not at hand: "papers" holds
// how many there are, "papers.0.kind" the kind of the first.
const (
	papersName   = "papers"
	addPaperName = papersName + ".add"
	removeWord   = ".remove"
	kindWord     = ".kind"
	readyWord    = ".ready"
	dayWord      = ".on"
	effortWord   = ".effort"
)

// When a document is there.
const (
	readyOn    = 1
	readyNever = 2
	readyOpen  = 3
)

var readySlugs = []string{readyOn: "day", readyNever: "never", readyOpen: "open"}

// mostPapers is how many documents can be listed.
const mostPapers = 8

func paperName(i int) string { return papersName + "." + strconv.Itoa(i) }

// papers returns the documents that were listed. One of which nothing is said
// yet is left out.
func (s *session) papers() []decline.Document {
	var all []decline.Document
	n, _ := s.slip.Get(papersName)
	for i := range n {
		name := paperName(i)
		kind, known := s.slip.Get(name + kindWord)
		if !known {
			continue
		}
		d := decline.Document{Name: words.Paper(kind).String(), Effort: s.slip.Is(name+effortWord, 1)}
		switch ready, _ := s.slip.Get(name + readyWord); ready {
		case readyOn:
			d.Ready = s.slip.Day(name + dayWord)
		case readyNever:
			d.Ready = profile.Given(law.Day(decline.Never))
		}
		all = append(all, d)
	}
	return all
}

// addPaper lists one more document, and returns the id of its first control. The
// button may be pressed once more before it is gone.
func (s *session) addPaper() (focus string) {
	n, _ := s.slip.Get(papersName)
	n = min(n, mostPapers-1)
	s.slip.Set(papersName, n+1)
	return paperName(n) + kindWord
}

// removePaper takes the document with the given index away.
func (s *session) removePaper(i int) {
	n, _ := s.slip.Get(papersName)
	if i < 0 || i >= n {
		return
	}
	s.slip.Cut(papersName, i, n)
	s.slip.Set(papersName, n-1)
}

// paperOf returns which document a button of the given name takes away.
func paperOf(name string) (int, bool) {
	rest, ok1 := strings.CutPrefix(name, papersName+".")
	number, ok2 := strings.CutSuffix(rest, removeWord)
	i, err := strconv.Atoi(number)
	return i, ok1 && ok2 && err == nil
}

// documents draws the list of documents that are not at hand.
func (p *Invitation) documents(l words.Language) app.UI {
	text := l.Invitation()
	n, _ := p.slip.Get(papersName)
	all := make([]app.UI, 0, n)
	for i := range n {
		all = append(all, ui.Li(p.paper(l, i)))
	}
	return group(text.Papers, "papers-heading",
		ui.P("hint", text.PapersHint),
		ui.Ol("entries", all...),
		ui.Slot(n < mostPapers, func() app.UI { return button("add", addPaperName, text.AddPaper) }),
	)
}

// paper draws one document.
func (p *Invitation) paper(l words.Language, i int) app.UI {
	text, ask, name := l.Invitation(), p.asking(l), paperName(i)
	title := l.Numbered(text.Paper, i+1)
	kind, _ := p.slip.Get(name + kindWord)
	late := p.slip.Is(name+readyWord, readyNever)
	tried := words.Paper(kind) == words.PoliceCertificate || words.Paper(kind) == words.ReferenceLetter
	return ui.FieldSet("entry", title,
		ask.List(form.Query{Name: name + kindWord, Question: text.PaperKind}, paperOptions(l)),
		ask.Radios(form.Query{Name: name + readyWord, Question: text.PaperReady}, readySlugs, []form.Option{
			{Value: readyOn, Text: text.ReadyOn},
			{Value: readyNever, Text: text.ReadyNever},
			{Value: readyOpen, Text: text.ReadyOpen},
		}),
		ui.Slot(p.slip.Is(name+readyWord, readyOn), func() app.UI {
			return ask.Date(form.Query{Name: name + dayWord, Question: text.ReadyDay}, 0, 2)
		}),
		ui.Slot(late && tried, func() app.UI {
			return ui.Div("question", ui.Div("boxes", ask.Tick(name+effortWord, text.PaperEffort)))
		}),
		ui.Div("buttons", button("link", name+removeWord, l.Exact().Remove).Aria("label", l.Exact().Remove+", "+title)),
	).ID(name)
}

func paperOptions(l words.Language) []form.Option {
	var all []form.Option
	for p := words.Paper(1); p < words.NumPaper; p++ {
		all = append(all, form.Option{Value: int(p), Text: l.Invitation().PaperName[p]})
	}
	return all
}
