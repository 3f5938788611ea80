package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	ical "github.com/arran4/golang-ical"

	"sixtydays/core/calendar"
	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// stamp is when all files were made.
var stamp = law.Moment{Day: law.On(2026, 11, 5), Second: 13*3600 + 4*60 + 5}

// named says of each event its name and its days, with all that has to be
// escaped.
type named struct{}

func (named) Tag() string { return "fr" }

func (named) Begin(p *checklist.Plan, i *checklist.Item) (string, string) {
	return "Commencer: " + i.Name(), "Dès le " + i.Start.String() + "; à avoir le " + i.Due.String() + ",\n" + `C:\dossier\n`
}

func (named) Ends(p *checklist.Plan, i *checklist.Item) (string, string) {
	return "Dernier jour: " + i.Name(), i.LastValid.String()
}

func (named) Milestone(p *checklist.Plan, m *checklist.Milestone) (string, string) {
	return "Étape: " + m.Name(), strings.Repeat("é", 200) + "\r\n" + strings.Repeat("𝄞", 100) + "\t\x00\x7f"
}

func (named) Deadline(p *checklist.Plan) (string, string) {
	return "Échéance, à minuit", "Trop tard dès " + p.Deadline.String()
}

// planOf returns the plan of answers to an invitation of 5 November 2026.
func planOf(t *testing.T, class decline.Class, today law.Day, says string) *checklist.Plan {
	t.Helper()
	p, err := spell.Parse(says)
	if err != nil {
		t.Fatal(err)
	}
	plan, ok := checklist.Of(&checklist.Input{Invited: law.On(2026, 11, 5), Today: today, Class: class, Profile: &p})
	if !ok {
		t.Fatal("there is no plan")
	}
	return plan
}

// An event is one as another program reads it.
type event struct {
	start, end, summary, description string
	alarms                           []string
}

// read parses file with an independent library, after the form of its lines was
// checked: CRLF, 75 octets, no character broken, which a lenient reader forgives.
func read(t *testing.T, file string) map[string]event {
	t.Helper()
	if !strings.HasSuffix(file, "\r\n") || strings.Count(file, "\n") != strings.Count(file, "\r\n") || strings.Count(file, "\r") != strings.Count(file, "\r\n") {
		t.Fatal("a line does not end as it has to")
	}
	for line := range strings.SplitSeq(file, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Fatalf("the line %q has %d octets, valid UTF-8: %v", line, len(line), utf8.ValidString(line))
		}
	}
	c, err := ical.ParseCalendar(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	events := map[string]event{}
	for _, e := range c.Events() {
		value := func(name ical.ComponentProperty) string {
			p := e.GetProperty(name)
			if p == nil {
				return ""
			}
			if dated, ok := p.ICalParameters["VALUE"]; ok {
				return dated[0] + " " + p.Value
			}
			return p.Value
		}
		if _, twice := events[e.Id()]; twice {
			t.Fatalf("two events are named %s", e.Id())
		}
		if got := value(ical.ComponentPropertyDtstamp); got != "20261105T130405Z" {
			t.Fatalf("%s is of %s", e.Id(), got)
		}
		one := event{
			start: value(ical.ComponentPropertyDtStart), end: value(ical.ComponentPropertyDtEnd),
			summary: value(ical.ComponentPropertySummary), description: value(ical.ComponentPropertyDescription),
		}
		for _, a := range e.Alarms() {
			if action, said := a.GetProperty(ical.ComponentPropertyAction), a.GetProperty(ical.ComponentPropertyDescription); action.Value != "DISPLAY" || said.Value != one.summary {
				t.Fatalf("%s has an alarm of %s that says %q", e.Id(), action.Value, said.Value)
			}
			one.alarms = append(one.alarms, a.GetProperty(ical.ComponentPropertyTrigger).Value)
		}
		events[e.Id()] = one
	}
	return events
}

// TestEventsOfAPlan reads every event of a skilled worker whose assessment ends
// within the period.
func TestEventsOfAPlan(t *testing.T) {
	plan := planOf(t, decline.SkilledWorker, law.On(2026, 11, 6), `marital=single born=1994-07-01 first-official=english first-test=ielts-general first-date=2025-06-10
		second-test=none credentials.1.level=masters credentials.1.country=NG credentials.1.completed=2010-07-01 credentials.1.assessed=2021-12-15
		certificate=no sibling=no relative=no studied-in-canada=no arranged-employment=none canadian-work=0 foreign-work=0 children.1.born=2004-12-24`)
	got := read(t, calendar.Of(plan, named{}, stamp))

	day := func(start, end string, alarms ...string) event {
		return event{start: "DATE " + start, end: "DATE " + end, alarms: alarms}
	}
	const eve, week = "-PT15H", "-P6DT15H" // nine o'clock on the day before, and a week before
	want := map[string]event{
		"medical-applicant":        day("20261107", "20261108", eve),
		"medical-child-1":          day("20261107", "20261108", eve),
		"police-applicant":         day("20261107", "20261108", eve),
		"police-child-1":           day("20261107", "20261108", eve),
		"assessment-applicant-1":   day("20261108", "20261109", eve),
		"language-applicant":       day("20261110", "20261111", eve),
		"diploma-applicant-1":      day("20261110", "20261111", eve),
		"passport-applicant":       day("20261110", "20261111", eve),
		"passport-child-1":         day("20261110", "20261111", eve),
		"photo-applicant":          day("20261110", "20261111", eve),
		"photo-child-1":            day("20261110", "20261111", eve),
		"birth-child-1":            day("20261110", "20261111", eve),
		"translation-applicant":    day("20261110", "20261111", eve),
		"representative-applicant": day("20261110", "20261111", eve),
		"funds-applicant":          day("20261115", "20261116", eve),
		"fees-applicant":           day("20261220", "20261221", eve),

		"assessment-applicant-1-ends": day("20261214", "20261215", week, eve),

		"decide":            day("20261106", "20261107"), // today
		"go-or-not":         day("20261220", "20261221", eve),
		"child-age-1":       day("20261223", "20261224", week, eve),
		"internal-deadline": day("20270101", "20270102", eve),
		"last-day":          day("20270104", "20270105", week, eve),

		"deadline": {start: "20270105T000000Z", alarms: []string{"-P7D", "-P1D"}},
	}
	for name, w := range want {
		id := name + "-2026-11-05@sixtydays"
		g, ok := got[id]
		if !ok {
			t.Errorf("there is no event %s", id)
			continue
		}
		if g.start != w.start || g.end != w.end || !slices.Equal(g.alarms, w.alarms) {
			t.Errorf("%s is %+v, want %+v", id, g, w)
		}
		delete(got, id)
	}
	for id := range got {
		t.Errorf("nobody asked for %s", id)
	}
}

// TestTextsComeBack reads texts that have to be escaped and folded, in the
// alphabets of the world.
func TestTextsComeBack(t *testing.T) {
	var texts []string
	for n := range 90 {
		texts = append(texts, strings.Repeat("a", n)+"é\\,;\n𝄞"+strings.Repeat("ê", n)+`\n`)
	}
	texts = append(texts, "", "Frais\u00a0: 1\u202f675 $, à payer; «\u00a0taxe\u00a0» \\ fin", "a:b\"c\"", strings.Repeat("\\", 100), strings.Repeat(",", 100), strings.Repeat("\n", 100))
	var events []calendar.Event
	for n, s := range texts {
		events = append(events, calendar.Event{Name: fmt.Sprint(n), Day: law.On(2026, 12, 31), Summary: s, Description: s})
	}
	got := read(t, calendar.Write(events, "en", "test", stamp))
	for n, s := range texts {
		e := got[fmt.Sprint(n)+"-test@sixtydays"]
		if e.summary != s || e.description != s {
			t.Errorf("%q is read as %q and %q", s, e.summary, e.description)
		}
		if e.start != "DATE 20261231" || e.end != "DATE 20270101" {
			t.Errorf("the day is %s to %s", e.start, e.end)
		}
	}
}

// TestFile compares a whole small file with the one written by hand from
// RFC 5545.
func TestFile(t *testing.T) {
	got := calendar.Write([]calendar.Event{
		{Name: "one", Day: law.On(2026, 12, 31), Summary: "À faire; vite, ou \\ pas", Description: "Une ligne qui est assez longue pour être pliée ici, à 75 octets\nDeux", Alarms: []calendar.Alarm{75, 24 * 60}},
		{Name: "two", Moment: law.Moment{Day: law.On(2027, 1, 5), Second: 86399}, Summary: "Fin"},
	}, "fr", "2026-11-05", stamp)
	want := strings.ReplaceAll(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Sixty Days//Sixty Days//FR
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:one-2026-11-05@sixtydays
DTSTAMP:20261105T130405Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:À faire\; vite\, ou \\ pas
DESCRIPTION:Une ligne qui est assez longue pour être pliée ici\, à 75 oc
 tets\nDeux
CLASS:PRIVATE
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT1H15M
DESCRIPTION:À faire\; vite\, ou \\ pas
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P1D
DESCRIPTION:À faire\; vite\, ou \\ pas
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:two-2026-11-05@sixtydays
DTSTAMP:20261105T130405Z
DTSTART:20270105T235959Z
SUMMARY:Fin
DESCRIPTION:
CLASS:PRIVATE
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
`, "\n", "\r\n")
	if got != want {
		t.Errorf("the file is\n%s\nwant\n%s", got, want)
	}
}

// TestAnyPlanIsAFile reads the files of random answers: no event is named twice,
// and each begins between the invitation and the deadline.
func TestAnyPlanIsAFile(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 2026))
	files := 0
	for range 400 {
		p := new(profile.Profile)
		for f := profile.Field(1); f < profile.NumField; f++ {
			d := profile.Describe(f)
			answer(r, p, d.Kind, d.Lowest, d.Highest, func(v int) { d.Set(p, v) })
			for n := 0; d.Kind == profile.KindList && n < r.IntN(4); n++ {
				at := profile.At{Entry: n}
				d.List.Add(p, at)
				for i := range d.List.Items {
					item := &d.List.Items[i]
					answer(r, p, item.Kind, item.Lowest, item.Highest, func(v int) { item.Set(p, at, v) })
				}
			}
		}
		in := &checklist.Input{Invited: law.On(2026, 1, 1).AddDays(r.IntN(400)), Class: decline.Class(r.IntN(int(decline.NumClass))), Profile: p}
		in.Today = in.Invited.AddDays(r.IntN(61))
		plan, ok := checklist.Of(in)
		if !ok {
			t.Fatalf("there is no plan of %v on %v", in.Invited, in.Today)
		}
		files++
		file := calendar.Of(plan, named{}, stamp)
		if again := calendar.Of(plan, named{}, stamp); again != file {
			t.Fatal("the same plan made two files")
		}
		from, to := strings.ReplaceAll(in.Invited.String(), "-", ""), strings.ReplaceAll((plan.LastDay+1).String(), "-", "")
		for id, e := range read(t, file) {
			if start := strings.TrimPrefix(e.start, "DATE ")[:8]; start < from || start > to {
				t.Fatalf("%s begins on %s, not from %s to %s", id, start, from, to)
			}
			if e.summary == "" || e.description == "" || !strings.HasSuffix(id, in.Invited.String()+"@sixtydays") {
				t.Fatalf("%s says %q", id, e.summary)
			}
		}
	}
	if files < 400 {
		t.Errorf("only %d files", files)
	}
}

// answer gives a random answer, or none.
func answer(r *rand.Rand, p *profile.Profile, k profile.Kind, lowest, highest int, set func(int)) {
	switch {
	case k == profile.KindList || r.IntN(3) == 0:
		return
	case k == profile.KindDay:
		set(int(law.On(2003, 1, 1).AddDays(r.IntN(25 * 365))))
	case k == profile.KindOccupation:
		set([]int{21232, 72200, 65100}[r.IntN(3)])
	case k == profile.KindCountry:
		c, _ := profile.ParseCountry([]string{"CA", "IN", "US"}[r.IntN(3)])
		set(int(c))
	default:
		set(lowest + r.IntN(highest-lowest+1))
	}
}
