package form

import (
	"maps"
	"strconv"
	"strings"

	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Slip holds what is answered to questions that are not of a profile, by the
// names of their controls: a list or a group of radios holds a whole number, a
// box that is ticked 1. An answer of several lists, a day or a score, is given
// once all of them are chosen, and until then the slip keeps what was. The zero
// Slip is blank.
type Slip struct {
	held map[string]int
}

// SlipOf returns a slip that holds numbers by the names of their controls.
func SlipOf(held map[string]int) Slip { return Slip{held: maps.Clone(held)} }

// All returns what the slip holds, by the names of its controls.
func (s *Slip) All() map[string]int { return maps.Clone(s.held) }

// Get returns what the control with the given name holds, and whether it holds
// anything.
func (s *Slip) Get(name string) (int, bool) {
	n, ok := s.held[name]
	return n, ok
}

// Set lets the control with the given name hold n.
func (s *Slip) Set(name string, n int) {
	if s.held == nil {
		s.held = map[string]int{}
	}
	s.held[name] = n
}

// Drop takes back what the control with the given name holds.
func (s *Slip) Drop(name string) { delete(s.held, name) }

// Cut drops what the controls hold whose names begin with that of a list and the
// index i, of n entries, and lets the entries after it move up.
func (s *Slip) Cut(list string, i, n int) {
	for ; i < n; i++ {
		place, next := list+"."+strconv.Itoa(i)+".", list+"."+strconv.Itoa(i+1)+"."
		for name := range s.held {
			if strings.HasPrefix(name, place) {
				delete(s.held, name)
			}
		}
		for name, v := range maps.Clone(s.held) {
			if rest, ok := strings.CutPrefix(name, next); ok {
				s.held[place+rest] = v
			}
		}
	}
}

// Read takes in a change of a control.
func (s *Slip) Read(control app.Value) {
	name := control.Get("name").String()
	n, err := strconv.Atoi(control.Get("value").String())
	unticked := control.Get("type").String() == "checkbox" && !control.Get("checked").Truthy()
	if err != nil || unticked {
		s.Drop(name)
		return
	}
	s.Set(name, n)
}

// Is reports whether the control with the given name holds n.
func (s *Slip) Is(name string, n int) bool {
	held, ok := s.held[name]
	return ok && held == n
}

// The last words of the names of lists that make one answer, beside those of a
// day.
const (
	unitHour     = "hour"
	unitMinute   = "minute"
	unitHundreds = "hundreds"
	unitRest     = "rest"
)

// parts returns what the lists of a day show.
func (s *Slip) parts(name string) (shown parts) {
	shown.year = s.held[name+"."+unitYear]
	shown.month = s.held[name+"."+unitMonth]
	shown.day = s.held[name+"."+unitDay]
	return shown
}

// Day returns the day that is chosen.
func (s *Slip) Day(name string) (a profile.Answer[law.Day]) {
	shown := s.parts(name)
	if day, ok := law.MakeDay(shown.year, shown.month, shown.day); ok {
		a = profile.Given(day)
	}
	return a
}

// NoDay reports whether three parts are chosen that are no day of the calendar.
func (s *Slip) NoDay(name string) bool {
	_, ok := s.Day(name).Get()
	return !ok && s.parts(name).whole()
}

// SetDay chooses a day.
func (s *Slip) SetDay(name string, day law.Day) {
	shown := dateOf(day)
	s.Set(name+"."+unitYear, shown.year)
	s.Set(name+"."+unitMonth, shown.month)
	s.Set(name+"."+unitDay, shown.day)
}

// Moment returns the moment in UTC that is chosen. The first minute of the hour
// is taken where minutes are not asked for.
func (s *Slip) Moment(name string, minutes bool) (a profile.Answer[law.Moment]) {
	day, dated := s.Day(name).Get()
	hour, timed := s.Get(name + "." + unitHour)
	minute, exact := s.Get(name + "." + unitMinute)
	if dated && timed && (exact || !minutes) {
		a = profile.Given(law.Moment{Day: day, Second: hour*3600 + minute*60})
	}
	return a
}

// mostPoints is the highest score that there is.
const mostPoints crs.Points = 1200

// points returns the score that two lists show, and whether both are chosen.
func (s *Slip) points(name string) (crs.Points, bool) {
	hundreds, ok1 := s.Get(name + "." + unitHundreds)
	rest, ok2 := s.Get(name + "." + unitRest)
	return crs.Points(hundreds*100 + rest), ok1 && ok2
}

// Score returns the score that is chosen.
func (s *Slip) Score(name string) (a profile.Answer[crs.Points]) {
	if points, ok := s.points(name); ok && points <= mostPoints {
		a = profile.Given(points)
	}
	return a
}

// YesNo returns a yes or a no. To be unsure is no answer.
func (s *Slip) YesNo(name string) (a profile.Answer[bool]) {
	if n, ok := s.Get(name); ok && n <= int(profile.Yes) {
		a = profile.Given(n == int(profile.Yes))
	}
	return a
}

// A SlipSheet is what the controls of a slip are drawn from.
type SlipSheet struct {
	*Slip
	Words words.Language
	Today law.Day // zero before the program has arrived
}

// A Query is a question of a slip.
type Query struct {
	Name     string // of the control
	Question string
	Hint     string
}

// List draws a list to choose from.
func (s *SlipSheet) List(q Query, options []Option) app.UI {
	return s.control(q, options).list(s.Words)
}

// Radios draws a group of radios. Slugs name the options in their ids, by their
// values.
func (s *SlipSheet) Radios(q Query, slugs []string, options []Option) app.UI {
	c := s.control(q, options)
	c.values = slugs
	return c.radios()
}

func (s *SlipSheet) control(q Query, options []Option) control {
	c := control{name: q.Name, question: q.Question, hint: q.Hint, options: options, chosen: -1}
	for i := range options {
		if s.Is(q.Name, options[i].Value) {
			c.chosen = i
		}
	}
	return c
}

// unsure is the answer of who does not know whether yes or no.
const unsure = int(profile.NumYesNo)

// unsureSlugs name the answers of [SlipSheet.Unsure] in their ids.
var unsureSlugs = []string{profile.No: "no", profile.Yes: "yes", unsure: "unsure"}

// Unsure draws a question that is answered by yes, by no, or by not being sure.
func (s *SlipSheet) Unsure(q Query) app.UI {
	names := s.Words.Names().YesNo
	return s.Radios(q, unsureSlugs, []Option{
		{int(profile.Yes), names[profile.Yes]}, {int(profile.No), names[profile.No]}, {unsure, s.Words.Invitation().Unsure},
	})
}

// YesOrNo draws a question that is answered by yes or by no.
func (s *SlipSheet) YesOrNo(q Query) app.UI {
	names := s.Words.Names().YesNo
	return s.Radios(q, unsureSlugs, []Option{{int(profile.Yes), names[profile.Yes]}, {int(profile.No), names[profile.No]}})
}

// Tick draws a box.
func (s *SlipSheet) Tick(name, text string) app.UI {
	return checkbox(name, name, 1, s.Is(name, 1), text)
}

// Date draws a day as three lists, with years from so many before today's to so
// many after it.
func (s *SlipSheet) Date(q Query, back, ahead int) app.UI {
	return s.several(q, ui.Div("dates", s.dates(q.Name, back, ahead)...))
}

// Clock draws a moment in UTC as the lists of a day and of a time.
func (s *SlipSheet) Clock(q Query, minutes bool, back, ahead int) app.UI {
	text := s.Words.Invitation()
	times := []app.UI{s.unit(q.Name+"."+unitHour, text.Hour, 0, 23, twoDigits)}
	if minutes {
		times = append(times, s.unit(q.Name+"."+unitMinute, text.Minute, 0, 59, twoDigits))
	}
	return s.several(q, ui.Div("dates", s.dates(q.Name, back, ahead)...), ui.Div("clock", times...))
}

// Points draws a score as two lists: the hundreds, and what is above them. A
// field to type in would make a browser speak of the page to its maker.
func (s *SlipSheet) Points(q Query) app.UI {
	text := s.Words.Invitation()
	points, _ := s.points(q.Name)
	return s.several(q,
		ui.Div("clock",
			s.unit(q.Name+"."+unitHundreds, text.Hundreds, 0, int(mostPoints)/100, strconv.Itoa),
			s.unit(q.Name+"."+unitRest, text.Rest, 0, 99, twoDigits),
		),
		ui.Slot(points > mostPoints, func() app.UI { return wrong(text.TooHigh) }),
	)
}

// several draws a question that several lists answer.
func (s *SlipSheet) several(q Query, lists ...app.UI) app.UI {
	return described(q.Name, q.Hint, ui.FieldSet("question", q.Question,
		hintOf(q.Name, q.Hint),
		ui.Div("", lists...),
		ui.Slot(s.NoDay(q.Name), func() app.UI { return wrong(s.Words.Exact().NoDay) }),
	))
}

// dates draws the three lists of a day.
func (s *SlipSheet) dates(name string, back, ahead int) []app.UI {
	text, shown := s.Words.Page(), s.parts(name)
	year, _, _ := s.Today.Date()
	first, last := year-back, year+ahead
	if shown.year != 0 {
		first, last = min(first, shown.year), max(last, shown.year)
	}
	last = min(last, record.LastYear) // a clock may be far ahead
	return []app.UI{
		s.unit(name+"."+unitDay, text.DayWord, 1, 31, strconv.Itoa),
		s.unit(name+"."+unitMonth, text.MonthWord, 1, 12, s.Words.Month),
		s.unit(name+"."+unitYear, text.YearWord, first, last, strconv.Itoa),
	}
}

// unit draws the list of one part of an answer, from first to last.
func (s *SlipSheet) unit(name, label string, first, last int, text func(int) string) app.UI {
	chosen, ok := s.Get(name)
	options := []app.UI{ui.Option(unanswered, s.Words.Exact().Unchosen, !ok)}
	for n := first; n <= last; n++ {
		options = append(options, ui.Option(strconv.Itoa(n), text(n), ok && n == chosen))
	}
	return ui.Div("",
		ui.Label(name, "", app.Text(label)),
		ui.Select(name, options...),
	)
}

// twoDigits writes a number below 100.
func twoDigits(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
