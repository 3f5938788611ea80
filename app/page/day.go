package page

import (
	"sixtydays/app/ui"
	"strconv"

	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/record"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// browserToday returns today's date where the browser is. Go's own local time
// does not know summer time in a browser, so the browser is asked.
func browserToday() law.Day {
	now := app.Window().Get("Date").New()
	day, _ := law.MakeDay(
		now.Call("getFullYear").Int(),
		now.Call("getMonth").Int()+1,
		now.Call("getDate").Int())
	return day
}

// browserNow returns the moment that it is.
func browserNow() law.Moment {
	now := app.Window().Get("Date").New()
	part := func(of string) int { return now.Call("getUTC" + of).Int() }
	day, _ := law.MakeDay(part("FullYear"), part("Month")+1, part("Date"))
	return law.Moment{Day: day, Second: (part("Hours")*60+part("Minutes"))*60 + part("Seconds")}
}

// A dayForm is a day asked for by three lists. The zero dayForm is today.
type dayForm struct {
	day  law.Day // the day chosen, the last valid one while none is
	none bool    // the lists show a day that the calendar lacks

	year, month, date int // as the lists show them, zero for those of today
}

// dayFormOf returns the form of a day that was chosen, or of today.
func dayFormOf(day law.Day) dayForm {
	f := dayForm{day: day}
	if day != 0 {
		f.year, f.month, f.date = day.Date()
	}
	return f
}

// Names of the three lists.
const (
	dayList   = "on-day"
	monthList = "on-month"
	yearList  = "on-year"
)

// read takes in a change of one of the lists.
func (f *dayForm) read(control app.Value, today law.Day) {
	n, err := strconv.Atoi(control.Get("value").String())
	if err != nil {
		return
	}
	f.fill(today)
	f.set(control.Get("name").String(), n)
}

// set takes n from the list with the given name. A day that the calendar lacks
// leaves the score on the day before.
func (f *dayForm) set(list string, n int) {
	switch list {
	case dayList:
		f.date = n
	case monthList:
		f.month = n
	case yearList:
		f.year = n
	}
	day, ok := law.MakeDay(f.year, f.month, f.date)
	f.none = !ok
	if ok {
		f.day = day
	}
}

// fill sets the lists to today where they show nothing yet. A clock may be so far
// ahead that no record holds the year.
func (f *dayForm) fill(today law.Day) {
	if f.year == 0 {
		f.year, f.month, f.date = today.Date()
		f.year = min(f.year, record.LastYear)
	}
}

// firstYear is the first year offered, that in which Express Entry began.
const firstYear = 2015

// dayChoice draws the day of the score and the lists to change it.
func (s *Score) dayChoice(l words.Language) app.UI {
	f := s.chosen
	f.fill(s.today)
	text := l.Page()
	lastYear, _, _ := max(s.today, s.rounds[len(s.rounds)-1].Day).Date() // the clock may be years late
	return ui.Details("day",
		ui.Summary(app.Text(text.ChangeDay)),
		ui.Div("dates",
			numbers(text.DayWord, dayList, 1, 31, f.date, strconv.Itoa),
			numbers(text.MonthWord, monthList, 1, 12, f.month, l.Month),
			numbers(text.YearWord, yearList, firstYear, min(lastYear+3, record.LastYear), f.year, strconv.Itoa),
		),
		app.If(f.none, func() app.UI {
			return ui.P("error", text.NoSuchDay)
		}),
		app.If(s.chosen.day != 0, func() app.UI {
			return ui.Button("link", text.Today).OnClick(s.onToday)
		}),
	)
}

// onToday goes back to the score of today.
func (s *Score) onToday(ctx app.Context, e app.Event) {
	s.chosen = dayForm{}
	s.write()
	focus(dayList) // the button goes away
}

// numbers draws a list of the numbers from first to last.
func numbers(label, name string, first, last, chosen int, text func(int) string) app.UI {
	all := make([]app.UI, 0, last-first+1)
	for n := first; n <= last; n++ {
		all = append(all, ui.Option(strconv.Itoa(n), text(n), n == chosen))
	}
	return ui.Div("",
		ui.Label(name, "", app.Text(label)),
		ui.Select(name, all...),
	)
}
