package page

import (
	"strconv"
	"strings"

	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/sorted"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A mark is something that falls on a day of the period.
type mark struct {
	kind words.Mark
	day  law.Day
	what string // names the document, where it is one
}

// A timeline is the days of an invitation's period, with what falls on them.
type timeline struct {
	first, last law.Day
	open, shut  law.Day // between which can be filed, zero where there is no such day
	marks       []mark  // in the order of their days, none outside the period
}

// marked holds the kind of mark for the day in the evidence of a finding.
var marked = [decline.NumCode]words.Mark{
	decline.LangValid:                 words.MarkLanguage,
	decline.LangExpiresBeforeDeadline: words.MarkLanguage,
	decline.LangExpired:               words.MarkLanguage,
	decline.LangRetest:                words.MarkRetest,
	decline.ECAExpires:                words.MarkAssessed,
	decline.ECAExpired:                words.MarkAssessed,
	decline.PNPExpires:                words.MarkNomination,
	decline.MECWindowSliding:          words.MarkWindow,
	decline.Child22:                   words.MarkChild,
	decline.ProfileExpiresNoReturn:    words.MarkProfile,
	decline.WorkBracketLater:          words.MarkYear,
	decline.CECWorkShort:              words.MarkYear,
	decline.FamilyMarriage:            words.MarkFamily,
	decline.FamilySeparation:          words.MarkFamily,
	decline.FamilyBirth:               words.MarkFamily,
}

// timelineOf returns the timeline of a, and reports false when the end of its
// period is not known.
func timelineOf(a *advice) (*timeline, bool) {
	moment, held := a.facts.LastMoment()
	t := &timeline{first: a.facts.Invited, last: decline.LastDay(moment)}
	if !held || t.last <= t.first {
		return nil, false
	}
	t.add(words.MarkInvited, t.first, "")
	t.add(words.MarkToday, a.today, "")
	t.add(words.MarkLast, t.last, "")
	for i := range a.findings {
		f := &a.findings[i]
		if kind := marked[f.Code]; kind != 0 {
			t.add(kind, f.Evidence.Day, "")
		}
	}
	if a.facts.State == decline.Pending {
		t.filing(a)
	}
	sorted.By(t.marks, func(m *mark) int { return int(m.day)*int(words.NumMark) + int(m.kind) })
	return t, true
}

// filing adds the days on which can be filed, and what they wait for.
func (t *timeline) filing(a *advice) {
	for i := range a.facts.Documents {
		d := &a.facts.Documents[i]
		if ready, ok := d.Ready.Get(); ok {
			t.add(words.MarkDocument, ready, d.Name)
		}
	}
	if day, ok := a.facts.Planned.Get(); ok {
		t.add(words.MarkPlanned, day, "")
	}
	first, last, open := a.window()
	if !open || a.verdict == decline.DeclineInvitation || first < t.first {
		return
	}
	t.open, t.shut = first, last
	if first > a.today {
		t.add(words.MarkNotBefore, first, "")
	}
	if last < t.last {
		t.add(words.MarkNotAfter, last, "")
	}
}

// between stands between the documents that are expected on one day.
const between = ", "

// add adds a mark that lies within the period, once.
func (t *timeline) add(kind words.Mark, day law.Day, what string) {
	if day < t.first || day > t.last {
		return
	}
	for i := range t.marks {
		if m := &t.marks[i]; m.kind == kind && m.day == day {
			if m.what != what {
				m.what += between + what
			}
			return
		}
	}
	t.marks = append(t.marks, mark{kind, day, what})
}

// at returns how far into the period day lies, in tenths of a percent of the
// picture's width. There is room left for the marks at both ends.
func (t *timeline) at(day law.Day) int {
	const margin, width = 20, 960
	return margin + int(day-t.first)*width/int(t.last-t.first)
}

// period draws the days of the invitation as a picture, and the same as text.
func (a *advice) period(l words.Language) app.UI {
	t, ok := timelineOf(a)
	return ui.Slot(ok, func() app.UI {
		return ui.Div("part period",
			ui.H3(l.PeriodOf(int(t.last-t.first))),
			t.picture(l),
			t.table(l),
		)
	})
}

// table draws what falls on which day.
func (t *timeline) table(l words.Language) app.UI {
	text := l.Advice()
	rows := make([]app.UI, 0, len(t.marks))
	for _, m := range t.marks {
		what := text.Event[m.kind]
		if m.what != "" {
			what = strings.TrimSuffix(what, ".") + " (" + named(l, m.what) + ")."
		}
		rows = append(rows, ui.Row("", strconv.Itoa(int(m.day-t.first)), l.Dated(m.day), what))
	}
	return ui.Table("days", "", []string{text.Nth, text.Date, text.What}, rows...)
}

// named says the names of documents.
func named(l words.Language, documents string) string {
	all := strings.Split(documents, between)
	for i := range all {
		all[i] = words.Document(l, all[i])
	}
	return strings.Join(all, between)
}

// Places in the picture, in tenths of an em: the numbers of the days stand over
// the band, and below it each mark has a row of its own, so that no label meets
// another however narrow the picture is.
const (
	bandTop   = 16
	bandHigh  = 8
	firstRow  = 40
	rowHeight = 30
	lineHigh  = 12
)

// picture draws the band of days with its weeks, the part of it in which can be
// filed, and the marks. All is placed in percent and em, so that it fits any
// width and any size of text.
func (t *timeline) picture(l words.Language) app.UI {
	height, said := firstRow+rowHeight*len(t.marks), l.Advice().Axis
	shapes := []app.UI{t.band("band", t.first, t.last)}
	if t.open != 0 {
		shapes = append(shapes, t.band("open", t.open, t.shut))
		said += " " + l.Advice().Band
	}
	for day := t.first; day <= t.last; day += 7 {
		shapes = append(shapes, t.rule("week", day, height), number(t.at(day), int(day-t.first)))
	}
	for _, m := range t.marks {
		if m.kind == words.MarkToday {
			shapes = append(shapes, t.rule("today", m.day, height))
		}
	}
	for i, m := range t.marks {
		shapes = append(shapes, t.label(l, m, firstRow+rowHeight*i)...)
	}
	return ui.Div("picture",
		ui.Picture("timeline", shapes...).Attr("width", "100%").Attr("height", em(height)),
		ui.P("axis", said).Aria("hidden", "true"),
	)
}

// band draws the days from first to last.
func (t *timeline) band(class string, first, last law.Day) app.UI {
	return ui.Shape("rect").Class(class).
		Attr("x", percent(t.at(first))).Attr("y", em(bandTop)).
		Attr("width", percent(max(t.at(last)-t.at(first), 5))).Attr("height", em(bandHigh))
}

// rule draws a line through the picture at a day.
func (t *timeline) rule(class string, day law.Day, height int) app.UI {
	x := percent(t.at(day))
	return ui.Shape("line").Class(class).Attr("x1", x).Attr("x2", x).Attr("y1", em(bandTop)).Attr("y2", em(height))
}

// number draws the number of a day over the band.
func number(at, n int) app.UI {
	return ui.Shape("text").Class("number-of").Attr("x", percent(at)).Attr("y", em(bandTop-5)).
		Attr("text-anchor", "middle").Text(strconv.Itoa(n))
}

// label draws a mark on the band, and its dot and words in the row at y. The
// words stand on the side where there is more room.
func (t *timeline) label(l words.Language, m mark, y int) []app.UI {
	at := t.at(m.day)
	anchor, away := "start", "0.8em"
	if at > 500 {
		anchor, away = "end", "-0.8em"
	}
	line := func(class, text string, y int) app.UI {
		return ui.Shape("text").Class(class).Attr("x", percent(at)).Attr("dx", away).Attr("y", em(y)).
			Attr("text-anchor", anchor).Text(text)
	}
	dot := func(y int, r string) app.UI {
		return ui.Shape("circle").Attr("cx", percent(at)).Attr("cy", em(y)).Attr("r", r)
	}
	return []app.UI{
		dot(bandTop+bandHigh/2, "0.25em"),
		dot(y-4, "0.35em"),
		line("name", l.Advice().Mark[m.kind], y),
		line("date", l.Short(m.day), y+lineHigh),
	}
}

// percent writes tenths of a percent.
func percent(tenths int) string { return decimal(tenths) + "%" }

// em writes tenths of an em.
func em(tenths int) string { return decimal(tenths) + "em" }

func decimal(tenths int) string {
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}
