package decline

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// periods is how many days an invitation lasted, by the day on which it was
// issued: IRPA s. 10.3(1)(k). The days of 2018 and 2020 are as reported.
var periods = law.Dated[int]{
	{Day: law.On(2015, 1, 1), Basis: law.Cite{Source: law.PeriodReports}, Value: 60},
	{Day: law.On(2016, 11, 19), Basis: law.Cite{Source: law.PeriodReports}, Value: 90},
	{Day: law.On(2018, 6, 27), Basis: law.Cite{Source: law.PeriodReports}, Value: 60},
	{Day: law.On(2020, 3, 1), Basis: law.Cite{Source: law.PeriodReports}, NotHeld: true},
	{Day: law.On(2020, 4, 1), Basis: law.Cite{Source: law.PeriodReports}, Value: 90, Seen: true},
	{Day: law.On(2021, 6, 29), Basis: law.Cite{Source: law.CompletenessUpdate}, Value: 60},
}

// Period returns the history of how many days an invitation lasts.
func Period() law.Dated[int] { return periods }

// DeadlineOf returns the first moment at which it is too late to file on an
// invitation of the day invited: 00:00 UTC after the last day of the period. The
// moment that the letter prints overrides it. It reports false when the period
// of that day is not held.
//
// Source: a letter of 2019, which gives a moment, not a day; IRCC's update of
// 2021-06-29 on the period of 60 days.
func DeadlineOf(invited law.Day) (law.Moment, bool) {
	period, ok := periods.At(invited)
	return law.Moment{Day: invited.AddDays(period.Value + 1)}, ok
}

// LastMoment returns the first moment at which it is too late to file on f, and
// whether it is known: the one that the letter prints, or [DeadlineOf].
func (f *Facts) LastMoment() (law.Moment, bool) {
	if m, ok := f.Deadline.Get(); ok {
		return m, true
	}
	return DeadlineOf(f.Invited)
}

// DayAt returns the day on which to advise at now. The period is counted in UTC,
// whatever the day is where the person is; after a deadline that the letter
// prints for an hour within a day, it is the day that follows.
func DayAt(now law.Moment, deadline profile.Answer[law.Moment]) law.Day {
	if m, ok := deadline.Get(); ok && m.Day == now.Day && !now.Before(m) {
		return now.Day + 1
	}
	return now.Day
}

// LastDay returns the last day, in UTC, on which an application can be filed
// before deadline.
func LastDay(deadline law.Moment) law.Day {
	if deadline.Second == 0 {
		return deadline.Day - 1
	}
	return deadline.Day
}
