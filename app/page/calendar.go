package page

import (
	"sixtydays/app/browser"
	"sixtydays/app/form"
	"sixtydays/app/words"
	"sixtydays/core/calendar"
	"sixtydays/core/checklist"
	"sixtydays/core/profile"
)

// calendarFile is the name of the file for calendars.
const calendarFile = "sixty-days.ics"

// download hands the plan to the browser as a file for calendars. The file is
// made here: nothing is asked for and nothing is sent.
func (a *advice) download(l words.Language) {
	plan, ok := a.plan()
	if !ok {
		return
	}
	file := calendar.Of(plan, planWords{l, form.CountryNames(l)}, browserNow())
	browser.Download(calendarFile, "text/calendar;charset=utf-8", file)
}

// planWords says a plan for a calendar. It has the five methods that are asked
// for and no more, and does not hold the report that says them: a type which has
// all the methods of [words.Language], and is given where an interface is asked
// for, or is part of one that is, brings each of them into the browser's program
// once more.
type planWords struct {
	language words.Language
	country  func(profile.Country) string
}

func (w planWords) report() words.ChecklistReport {
	return words.ChecklistReport{Language: w.language, Country: w.country}
}

func (w planWords) Tag() string { return w.language.Tag() }

func (w planWords) Begin(p *checklist.Plan, i *checklist.Item) (summary, description string) {
	return w.report().Begin(p, i)
}

func (w planWords) Ends(p *checklist.Plan, i *checklist.Item) (summary, description string) {
	return w.report().Ends(p, i)
}

func (w planWords) Milestone(p *checklist.Plan, m *checklist.Milestone) (summary, description string) {
	return w.report().Milestone(p, m)
}

func (w planWords) Deadline(p *checklist.Plan) (summary, description string) {
	return w.report().Deadline(p)
}
