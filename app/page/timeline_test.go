package page

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// places matches where a shape of the picture stands across it.
var places = regexp.MustCompile(` (?:x|cx|x1|x2)="([^"]*)"`)

// Nothing of any case stands outside the picture or its period, and the picture
// and the table show the same days.
func TestTimelineOfWorkedCases(t *testing.T) {
	for id, f := range workedFacts(t) {
		a := advise(f)
		line, ok := timelineOf(a)
		if !ok {
			t.Errorf("%s: no timeline", id)
			continue
		}
		for i, m := range line.marks {
			if m.day < line.first || m.day > line.last {
				t.Errorf("%s: %v lies outside %v to %v", id, m.day, line.first, line.last)
			}
			if i > 0 && m.day < line.marks[i-1].day {
				t.Errorf("%s: %v stands after %v", id, m.day, line.marks[i-1].day)
			}
		}
		for _, l := range words.Languages {
			html := app.HTMLString(line.picture(l))
			for _, p := range places.FindAllStringSubmatch(html, -1) {
				x, err := strconv.ParseFloat(strings.TrimSuffix(p[1], "%"), 64)
				if err != nil || x < 0 || x > 100 {
					t.Errorf("%s: something stands at %s", id, p[1])
				}
			}
			table := app.HTMLString(line.table(l))
			for _, m := range line.marks {
				if !strings.Contains(html, escaped(l.Advice().Mark[m.kind])) || !strings.Contains(html, l.Short(m.day)) {
					t.Errorf("%s, %s: the picture lacks mark %d of %v", id, l.Tag(), m.kind, m.day)
				}
				if !strings.Contains(table, l.Dated(m.day)) {
					t.Errorf("%s, %s: the table lacks %v", id, l.Tag(), m.day)
				}
			}
		}
	}
}

// The days of a period of sixty days, with a document that comes and a result
// that ends.
func TestTimeline(t *testing.T) {
	a := advise(&decline.Facts{
		Today: law.On(2026, 11, 22), Invited: law.On(2026, 11, 5), State: decline.Pending, Class: decline.CanadianExperience,
		Documents: []decline.Document{{Name: "bank letter", Ready: profile.Given(law.On(2026, 12, 10))}},
		Detail:    decline.Detail{LanguageDate: profile.Given(law.On(2024, 12, 20))},
		NotAfter:  profile.Given(law.On(2026, 12, 19)),
		Planned:   profile.Given(law.On(2026, 12, 15)),
	})
	line, _ := timelineOf(a)
	want := []mark{
		{words.MarkInvited, law.On(2026, 11, 5), ""},
		{words.MarkToday, law.On(2026, 11, 22), ""},
		{words.MarkNotBefore, law.On(2026, 12, 10), ""},
		{words.MarkDocument, law.On(2026, 12, 10), "bank letter"},
		{words.MarkPlanned, law.On(2026, 12, 15), ""},
		{words.MarkNotAfter, law.On(2026, 12, 19), ""},
		{words.MarkLanguage, law.On(2026, 12, 19), ""},
		{words.MarkLast, law.On(2027, 1, 4), ""},
	}
	if len(line.marks) != len(want) {
		t.Fatalf("marks %v, want %v", line.marks, want)
	}
	for i := range want {
		if line.marks[i] != want[i] {
			t.Errorf("mark %d is %v, want %v", i, line.marks[i], want[i])
		}
	}
	if first, half, last := line.at(line.first), line.at(law.On(2026, 12, 5)), line.at(line.last); first != 20 || half != 500 || last != 980 {
		t.Errorf("the invitation stands at %d, its 30th day at %d, and its last at %d", first, half, last)
	}
}

// A label fits beside its dot where the picture is 288 pixels wide: 18 letters.
func TestLabelsAreShort(t *testing.T) {
	for _, l := range words.Languages {
		for kind, label := range l.Advice().Mark {
			if n := utf8.RuneCountInString(label); n > 18 || kind > 0 && n == 0 {
				t.Errorf("%s: the label %q has %d letters", l.Tag(), label, n)
			}
		}
	}
}
